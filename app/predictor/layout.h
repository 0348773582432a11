// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which models write down what they found, told apart by the shapes of their outputs. A new one is a class and a line
// in layout.cpp.
#pragma once

#include "app/predictor/finding.h"
#include "app/predictor/frame.h"
#include "app/predictor/onnxfile.h"
#include "app/predictor/refusal.h"

#include <memory>

namespace cairn::predictor {

/** A model's outputs: what they are called and what came of a picture. */
struct Outputs {
    QStringList names;
    QList<cv::Mat> values; ///< float
};

class OutputLayout
{
public:
    virtual ~OutputLayout() = default;
    [[nodiscard]] virtual const char *task() const = 0; ///< "classify", "detect" or "segment"
    [[nodiscard]] virtual int classes() const = 0;
    [[nodiscard]] virtual Answer<Reading> read(const Outputs &outputs, const Frame &frame, const Settings &settings) const = 0;
};

/** What is known before a layout is chosen: how many names there are (0: unknown), and the file. */
struct LayoutHints {
    int names = 0;
    bool isBackgroundFirst = true; ///< the first class of a pixel classifier is "nothing"
    QHash<QString, QString> lastOperators;
    QSize input;
};

[[nodiscard]] Answer<std::unique_ptr<OutputLayout>> chooseLayout(const Outputs &outputs, const LayoutHints &hints);

// Each stands in a file of its own; null where the outputs are not of this kind.
using LayoutMaker = std::unique_ptr<OutputLayout> (*)(const Outputs &outputs, const LayoutHints &hints);
[[nodiscard]] std::unique_ptr<OutputLayout> makeClassification(const Outputs &outputs, const LayoutHints &hints);
[[nodiscard]] std::unique_ptr<OutputLayout> makeDetection(const Outputs &outputs, const LayoutHints &hints);
[[nodiscard]] std::unique_ptr<OutputLayout> makePixelClasses(const Outputs &outputs, const LayoutHints &hints);

/** "1x84x8400" of a matrix. */
[[nodiscard]] QString sizesText(const cv::Mat &matrix);

} // namespace cairn::predictor
