// SPDX-License-Identifier: GPL-3.0-or-later
// Two or more runs side by side: what was asked of them, what came out, and what changed in the labels under them.
#pragma once

#include "models/insight/runcode.h"
#include "models/labels/snapshots.h"
#include "models/runs/runs.h"

namespace cairn {

struct RunComparison {
    struct ParamRow {
        QString name;
        QList<QJsonValue> values; ///< one a run; undefined where the run does not know the parameter
        bool isDifferent = false;
    };
    struct MetricRow {
        QString name;
        QList<std::optional<double>> last, best; ///< one a run; absent where it has no such metric or no finite value
        bool isSmallerBetter = false;
        int bestRun = -1; ///< index of the run with the best `best`; -1 on a tie or where fewer than two runs have it
    };
    /** A later run's snapshot against the first run's. */
    struct LabelRow {
        qint64 runId = 0;
        QString against; ///< name of the first run's snapshot
        QString snapshot; ///< name of this run's
        bool isSame = false; ///< the same labels, digest for digest
        SnapshotDifference difference;
        QString note; ///< why they cannot be compared, as a sentence; empty where they were
    };
    QList<Run> runs;
    QList<QByteArray> snapshotDigests; ///< one a run; empty where it has no snapshot
    QList<ParamRow> params; ///< by name; the seed is among them as "seed" where it differs
    QList<MetricRow> metrics; ///< by name
    QList<LabelRow> labels; ///< one for each run but the first
    QList<RunCode> code; ///< one a run, where addRunFiles() was asked
    QList<QMap<QString, QString>> environments; ///< the same
};

/** Reads only; slow where large snapshots differ: the window calls it in a task with a connection of its own. */
[[nodiscard]] Result<RunComparison> compareRuns(SQLite::Database &database, const QList<qint64> &runIds);

/** Adds what the runs' folders say of code and environment. */
void addRunFiles(RunComparison &comparison, const QDir &projectFolder);

/** {params: {NAME: [..]}, metrics: {NAME: [last..]}, best: {NAME: [best..]}, labels: [{against, added, removed, changed...}],
    runs: [NAME..], snapshots: [..], digests: [hex..]} as the command prints it. */
[[nodiscard]] QJsonObject comparisonAsJson(const RunComparison &comparison);

} // namespace cairn

Q_DECLARE_METATYPE(cairn::RunComparison)
