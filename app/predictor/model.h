// SPDX-License-Identifier: GPL-3.0-or-later
// A model from an ONNX file, run by OpenCV: a picture in, what it says of it out.
#pragma once

#include "app/predictor/layout.h"

#include <opencv2/dnn.hpp>

namespace cairn::predictor {

class Model
{
public:
    /** Reads the file, and tries the model on a grey picture to see what comes out. */
    [[nodiscard]] static Answer<std::unique_ptr<Model>> open(const QString &path, const Settings &settings);

    [[nodiscard]] QString task() const { return QLatin1String(m_layout->task()); }
    [[nodiscard]] QSize inputSize() const { return m_input.size; }
    /** Of every class; "class 3" where nobody has named it. */
    [[nodiscard]] QStringList classNames() const { return m_names; }

    /** `picture`: upright, 8 bits a channel. */
    [[nodiscard]] Answer<Reading> read(const QImage &picture);

private:
    Model() = default;
    Answer<void> chooseInput(const OnnxFile &file);
    Answer<void> load(const QString &path, const OnnxFile &file);
    Answer<Outputs> run(const cv::Mat &blob);
    void nameClasses(const QStringList &known);

    Settings m_settings;
    InputLayout m_input;
    cv::dnn::Net m_net;
    QStringList m_outputs;
    QStringList m_names;
    std::unique_ptr<OutputLayout> m_layout;
};

} // namespace cairn::predictor
