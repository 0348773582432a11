// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as the database knows them, with their parameters and the last and best of each metric.
#pragma once

#include "models/project/project.h"
#include "models/runs/runfolder.h"
#include "models/runs/runstatus.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QVariant>

#include <optional>

namespace cairn {

/** Of one metric of one run. `best` by the metric's direction, absent where no value is finite; `step` is that of the best. */
struct MetricSummary {
    qint64 seriesId = 0;
    double last = 0; ///< may be not-a-number
    qint64 lastStep = 0;
    std::optional<double> best;
    qint64 step = 0;
    qint64 points = 0;
};

/** Whether a run is in the list, put aside, or thrown away and not yet gone. */
enum class RunPlace { Shown, Archived, Bin };

struct Run {
    qint64 id = 0;
    QString uuid;
    QString name;
    QString recipe;
    RunStatus status = RunStatus::Queued;
    QString reason; ///< why it failed or is lost, as a sentence
    qint64 snapshotId = 0; ///< 0: none
    QString snapshot; ///< its name
    qint64 seed = 0;
    QString folder; ///< relative to the project
    QString command; ///< as one line
    std::optional<int> exitCode, signal;
    double queuedAt = 0, startedAt = 0, endedAt = 0; ///< UTC seconds, 0: not yet
    double wallSeconds = 0, cpuSeconds = 0;
    qint64 peakBytes = 0;
    double energyJoules = 0; ///< 0: not known
    QString energyMethod; ///< how it is known and how well: "rapl+gpu, measured", "estimate, estimated"
    qint64 modelBytes = 0; ///< of the files that are its model; 0: none
    QString executor; ///< "local", "slurm", "slurm+ssh:HOST", "ssh:HOST"
    QString job; ///< its number in Slurm; empty where it has none (yet)
    QString host, gitCommit, environment; ///< where and with what it ran, as far as it was recorded; environment: JSON
    bool isBaseline = false; ///< what the others are held against
    bool isPinned = false; ///< stays at the top
    RunPlace place = RunPlace::Shown;
    QString note;
    QMap<QString, QString> tags; ///< name -> value, which may be empty
    QJsonObject params; ///< typed
    QMap<QString, MetricSummary> metrics;

    /** "Slurm job 1234 on node7", "gpu1 (by ssh)"; empty for this computer. */
    [[nodiscard]] QString whereText() const;
    /** How long it has run, so far or in all; 0 when it has not begun. */
    [[nodiscard]] double seconds() const;
    [[nodiscard]] RunFolder runFolder(const QDir &projectFolder) const { return {projectFolder, folder}; }
};

struct Artifact {
    QString path; ///< relative to the run's folder
    QString kind; ///< model, image, table, text or file
    qint64 bytes = 0;
};

class Runs
{
public:
    [[nodiscard]] static Result<QList<Run>> all(SQLite::Database &database); ///< newest first
    [[nodiscard]] static Result<QList<Run>> some(SQLite::Database &database, const QList<qint64> &ids); ///< in the order asked for
    [[nodiscard]] static Result<Run> get(SQLite::Database &database, qint64 id);
    /** By id or unique name. */
    [[nodiscard]] static Result<Run> find(SQLite::Database &database, const QString &idOrName);
    [[nodiscard]] static Result<QList<Artifact>> artifacts(SQLite::Database &database, qint64 runId);

    /** Runs for which an SQL expression holds; an empty one: all. Its columns: id, name, recipe, status, snapshot, seed, queued,
        started, ended (ISO 8601), seconds, reason; each parameter P as "params.P", and as P itself where no other column has that name;
        the last value of each metric M as "M" ("val/accuracy") and its best as "best.M". Parameters are numbers where they are. */
    [[nodiscard]] static Result<QList<qint64>> matching(const QString &projectFile, const QString &expression);
    [[nodiscard]] static Result<QList<qint64>> matching(const Project &project, const QString &expression)
    {
        return matching(project.file(), expression);
    }
    /** What an expression over the same columns says of each run (to sort by); a column's key (RunColumn) is one, too. */
    [[nodiscard]] static Result<QHash<qint64, QVariant>> sortValues(const QString &projectFile, const QString &expression);
    /** Whether `matching` would understand it. */
    [[nodiscard]] static Result<void> checkExpression(const QString &projectFile, const QString &expression);
};

/** {id, name, recipe, status, snapshot, params, metrics: {NAME: {last, best, step}}, started, seconds, reason...} as the commands
    print it; numbers that are not finite and times that are not known are null. */
[[nodiscard]] QJsonObject runAsJson(const Run &run);
[[nodiscard]] QJsonObject metricsAsJson(const Run &run);

} // namespace cairn

Q_DECLARE_METATYPE(cairn::Run)
