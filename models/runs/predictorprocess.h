// SPDX-License-Identifier: GPL-3.0-or-later
// A model in a process of its own: started, asked about pictures one after the other, and ended whatever it does.
#pragma once

#include "models/geometry/shape.h"
#include "models/project/task.h"
#include "models/runs/predictions.h"
#include "models/runs/programs.h"

#include <QProcess>
#include <QSize>

namespace cairn {

/** What the process may take before it is ended. */
struct PredictorLimits {
    qint64 memoryBytes = 0; ///< 0: half of the machine's memory, at most 8 GB
    int openSeconds = 120; ///< reading a model and trying it
    int pictureSeconds = 120;
};

/** What a model is for. */
struct PredictorModel {
    QString task; ///< "classify", "detect" or "segment"
    QStringList classes;
    QSize inputSize;
};

/** A picture to ask about. Shapes by annotation id: what a model that tells shapes apart is to look at. */
struct PredictorQuestion {
    QString file; ///< absolute
    int page = 0;
    QSize size; ///< as displayed
    EditedShapes shapes;
};

/** Blocks until it has an answer, so it is used in a task, by one thread. Every call can be canceled through `control`, and ends with
    a sentence where the process crashed, took too long, or answered nonsense; the process is then gone (isRunning). */
class PredictorProcess
{
public:
    PredictorProcess(Programs programs, PredictorLimits limits = {}) : m_programs(std::move(programs)), m_limits(limits) {}
    ~PredictorProcess();

    /** An ONNX model by cairn-predictor; for the settings see app/predictor/settings.h. */
    [[nodiscard]] Result<PredictorModel> openModel(const QString &file, const QJsonObject &settings, const TaskControl &control = {});
    /** The best checkpoint of a run of a built-in recipe for images by cairn-trainer; `name`: the run's. */
    [[nodiscard]] Result<PredictorModel> openRun(const QString &runFolder, const QString &name, const TaskControl &control = {});

    /** What the model says of a picture, checked; ids and run are the caller's to fill in. */
    [[nodiscard]] Result<QList<Prediction>> predict(const PredictorQuestion &question, const TaskControl &control = {});

    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }

private:
    Result<void> start(const QString &program, const QStringList &arguments, const QString &name);
    Result<PredictorModel> readModel(const QJsonObject &answer);
    Result<QJsonObject> ask(const QJsonObject &question, int seconds, const TaskControl &control);
    Result<QByteArray> readLine(int seconds, const TaskControl &control);
    tl::unexpected<Error> ended();
    void kill();

    Programs m_programs;
    PredictorLimits m_limits;
    std::unique_ptr<QProcess> m_process;
    QString m_name; ///< of the model, for sentences
    QByteArray m_said; ///< up to where a line is whole
    qint64 m_asked = 0;
};

} // namespace cairn
