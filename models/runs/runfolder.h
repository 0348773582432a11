// SPDX-License-Identifier: GPL-3.0-or-later
// A run's folder: the names of its files, and what its supervisor wrote in status.json.
#pragma once

#include "models/project/process.h"
#include "models/project/result.h"
#include "models/runs/runstatus.h"

#include <QDir>
#include <QJsonObject>

#include <optional>

namespace cairn {

/** What status.json says. Absent numbers were not known. */
struct RunState {
    RunStatus status = RunStatus::Starting;
    ProcessIdentity program;
    ProcessIdentity supervisor;
    qint64 processGroup = 0;
    QString host;
    QString bootId; ///< of the computer when the run began there; empty: not known
    std::optional<double> started, ended;
    std::optional<int> exitCode, signal;
    std::optional<double> wallSeconds, userSeconds, systemSeconds;
    std::optional<qint64> peakBytes;
    std::optional<double> energyJoules;
    QString energyMethod; ///< how it was found out and how good that is: "rapl+gpu, measured"
    QString reason;

    /** Whether these very processes run here. Not after the computer was started anew: process numbers and times may come again. */
    [[nodiscard]] bool isProgramAlive() const { return isOfThisBoot() && program.isAlive(); }
    [[nodiscard]] bool isSupervisorAlive() const { return isOfThisBoot() && supervisor.isAlive(); }
    [[nodiscard]] bool isOfThisBoot() const;
};

class RunFolder
{
public:
    explicit RunFolder(const QDir &folder) : m_folder(folder) {}
    /** `relative` as the run table has it ("runs/<uuid>"). */
    RunFolder(const QDir &projectFolder, const QString &relative) : m_folder(projectFolder.filePath(relative)) {}

    [[nodiscard]] QDir dir() const { return m_folder; }
    [[nodiscard]] QString path() const { return m_folder.absolutePath(); }
    [[nodiscard]] bool exists() const { return m_folder.exists(); }
    [[nodiscard]] QString runFile() const { return m_folder.filePath(QStringLiteral("run.json")); }
    [[nodiscard]] QString paramsFile() const { return m_folder.filePath(QStringLiteral("params.json")); }
    [[nodiscard]] QString dataset() const { return m_folder.filePath(QStringLiteral("dataset")); }
    [[nodiscard]] QString recipe() const { return m_folder.filePath(QStringLiteral("recipe")); } ///< a copy of the recipe's own files
    [[nodiscard]] QString work() const { return m_folder.filePath(QStringLiteral("work")); }
    [[nodiscard]] QString codeDiff() const { return m_folder.filePath(QStringLiteral("code.diff")); } ///< what was not committed
    [[nodiscard]] QString environmentFile() const { return m_folder.filePath(QStringLiteral("environment.json")); }
    [[nodiscard]] QString statusFile() const { return m_folder.filePath(QStringLiteral("status.json")); }
    [[nodiscard]] QString stopFile() const { return m_folder.filePath(QStringLiteral("stop")); }
    [[nodiscard]] QString outputLog() const { return m_folder.filePath(QStringLiteral("stdout.log")); }
    [[nodiscard]] QString errorLog() const { return m_folder.filePath(QStringLiteral("stderr.log")); }
    [[nodiscard]] QString metricsFile() const { return m_folder.filePath(QStringLiteral("metrics.jsonl")); }
    [[nodiscard]] QString resourcesFile() const { return m_folder.filePath(QStringLiteral("resources.jsonl")); }
    [[nodiscard]] QString mlflowLog() const { return m_folder.filePath(QStringLiteral("mlflow.log")); } ///< values that an MLflow client sent
    [[nodiscard]] QString predictionsFile() const { return m_folder.filePath(QStringLiteral("predictions.jsonl")); }
    [[nodiscard]] QString artifacts() const { return m_folder.filePath(QStringLiteral("artifacts")); }

    /** Nothing where there is no status.json yet, or none that can be read. */
    [[nodiscard]] std::optional<RunState> state() const;
    [[nodiscard]] bool isAskedToStop() const;
    /** Makes the file stop. */
    [[nodiscard]] Result<void> askToStop() const;
    /** When the file stop was made, UTC seconds; 0 where it was not. */
    [[nodiscard]] double askedToStopAt() const;

private:
    QDir m_folder;
};

/** The end of a log file as text: at most `bytes` of it, from the start of a line. Empty where there is no file. */
[[nodiscard]] QString logTail(const QString &file, qint64 bytes = 64 * 1024);

} // namespace cairn
