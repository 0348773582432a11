// SPDX-License-Identifier: GPL-3.0-or-later
// MLflow's mlflow.db: tables as MLflow 1.0 to 3 have them; what a version lacks is left out.
#include "models/metrics/databasereaders.h"
#include "models/metrics/mlflowfolder.h"

#include <cmath>

namespace cairn {
namespace {

bool fits(SQLite::Database &database)
{
    return integerOf(database,
               "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('experiments', 'runs', 'metrics', 'params', 'tags')")
        == 5;
}

FoundRun readRun(SQLite::Statement &query)
{
    FoundRun run;
    run.name = textColumn(query, 0);
    run.facts.name = textColumn(query, 1);
    run.facts.ending = mlflowEnding(textColumn(query, 2));
    run.facts.started = realColumn(query, 3) / 1000;
    run.facts.ended = realColumn(query, 4) / 1000;
    run.artifacts = mlflowArtifacts(textColumn(query, 5));
    if (const QString experiment = textColumn(query, 6); !experiment.isEmpty())
        run.facts.tags.insert(QStringLiteral("mlflow.experiment"), experiment);
    return run;
}

void readPairs(SQLite::Database &database, const char *sql, const QString &id, const std::function<void(const QString &, const QString &)> &take)
{
    SQLite::Statement query(database, sql);
    bindAll(query, id);
    while (query.executeStep())
        take(textColumn(query, 0), textColumn(query, 1));
}

QList<FoundRun> readRuns(SQLite::Database &database)
{
    QList<FoundRun> runs;
    const bool hasPlaces = hasColumn(database, "runs", "artifact_uri") && hasColumn(database, "runs", "experiment_id");
    SQLite::Statement query(database,
        hasPlaces ? "SELECT r.run_uuid, r.name, r.status, r.start_time, r.end_time, r.artifact_uri, e.name FROM runs r"
                    " LEFT JOIN experiments e ON e.experiment_id = r.experiment_id"
                    " WHERE r.lifecycle_stage IS NOT 'deleted' ORDER BY r.start_time, r.run_uuid"
                  : "SELECT run_uuid, name, status, start_time, end_time, '', '' FROM runs WHERE lifecycle_stage IS NOT 'deleted' ORDER BY start_time, run_uuid");
    while (query.executeStep())
        runs.append(readRun(query));
    for (FoundRun &run : runs) {
        readPairs(database, "SELECT key, value FROM params WHERE run_uuid = ? ORDER BY key", run.name,
            [&](const QString &key, const QString &value) { run.facts.params.insert(key, paramFromText(value)); });
        readPairs(database, "SELECT key, value FROM tags WHERE run_uuid = ? ORDER BY key", run.name,
            [&](const QString &key, const QString &value) { addMlflowTag(run.facts, key, value); });
    }
    return runs;
}

LoggedRows readRows(SQLite::Database &database, int, const QString &id, qint64 afterRow, int count)
{
    SQLite::Statement query(database,
        "SELECT rowid, key, value, timestamp, step, is_nan FROM metrics WHERE run_uuid = ? AND rowid > ? ORDER BY rowid LIMIT ?");
    bindAll(query, id, afterRow, count);
    LoggedRows read {{}, afterRow, false};
    while (query.executeStep()) {
        read.lastRow = integerColumn(query, 0);
        read.isMore = true;
        double value = integerColumn(query, 5) != 0 ? std::nan("") : realColumn(query, 2);
        // MLflow has no infinities in its databases: the largest numbers stand for them.
        if (std::abs(value) == std::numeric_limits<double>::max())
            value = std::copysign(HUGE_VAL, value);
        read.rows.push_back({textColumn(query, 1), {integerColumn(query, 4), realColumn(query, 3) / 1000, value}});
    }
    return read;
}

qint64 lastRow(SQLite::Database &database, int, const QString &id)
{
    return integerOf(database, "SELECT coalesce(max(rowid), 0) FROM metrics WHERE run_uuid = ?", id);
}

} // namespace

const DatabaseReader kMlflowDatabase = {"mlflow-db", 1, fits, readRuns, readRows, lastRow};

} // namespace cairn
