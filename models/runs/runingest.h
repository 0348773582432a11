// SPDX-License-Identifier: GPL-3.0-or-later
// Takes runs that other programs have logged into a project, and again what they have logged since.
#pragma once

#include "models/metrics/runsources.h"
#include "models/project/project.h"
#include "models/runs/runfolder.h"

#include <QHash>

namespace cairn {

struct IngestedSeries {
    QString metric;
    qint64 points = 0; ///< all that were read, superseded ones too
    qint64 superseded = 0;
    qint64 firstStep = 0, lastStep = 0; ///< of the first and the last point in the order in which they were logged
};

struct IngestedRun {
    qint64 id = 0;
    QString name;
    QString kind;
    QString source;
    qint64 added = 0; ///< points that are new this time
    QList<IngestedSeries> series; ///< by metric
    QMap<QString, qint64> leftOut; ///< what is no number: "images" and how many
};

struct IngestReport {
    QList<IngestedRun> runs;
    QList<LeftOutLog> leftOut;

    [[nodiscard]] qint64 added() const;
};

/** Each found run becomes a run of source "ingested" without recipe and snapshot; its tags cairn.source and cairn.kind say where it
    came from, and by them it is known again. Points and the place up to which a file was read are committed together, so nothing
    comes twice, whatever is killed when. Nothing is written where the logs lie. */
class RunIngest
{
public:
    explicit RunIngest(Project &project) : RunIngest(project, project.reader()) {}
    /** In a task: with a connection of its own, which has to outlive this. */
    RunIngest(Project &project, SQLite::Database &reader) : m_project(project), m_reader(reader) {}

    /** `isEnd`: a last line without its end is read as it is (should it grow later, it is read again). */
    [[nodiscard]] Result<IngestReport> ingest(const QString &path, bool isEnd, const TaskControl &control = {});
    /** The same for runs that were found and chosen before. */
    [[nodiscard]] Result<IngestReport> ingest(const FoundRuns &found, bool isEnd, const TaskControl &control = {});
    /** Whether the project has the run already. */
    [[nodiscard]] Result<bool> isKnown(const FoundRun &found);

private:
    Result<IngestedRun> ingestRun(WriteGate &gate, const FoundRun &found, bool isEnd, IngestReport &report, const TaskControl &control);
    Result<LogFacts> readLogs(WriteGate &gate, const FoundRun &found, IngestedRun &run, bool isEnd, IngestReport &report, const TaskControl &control);
    Result<void> listArtifacts(WriteGate &gate, qint64 runId, const RunFolder &folder);

    Project &m_project;
    SQLite::Database &m_reader;
    QHash<qint64, QByteArray> m_told; ///< what was last written of each run besides points, so that nothing is written in vain
};

} // namespace cairn
