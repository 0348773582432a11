// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as MLflow 1.0 to 3 have them; what a version lacks is left out.
#include "models/metrics/mlflowdatabase.h"

#include "models/metrics/mlflowfolder.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunSources)
};

constexpr int kBusyMs = 2'000;

/** Its own errors: what goes wrong here is not the project's fault. */
template<typename Work>
auto reading(const QString &path, Work &&work) -> decltype(work(std::declval<SQLite::Database &>()))
{
    try {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY, kBusyMs);
        // The file may come from a stranger: its schema gets no say in which functions run.
        sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        return work(database);
    } catch (const SQLite::Exception &exception) {
        return fail(Words::tr("%1 could not be read: it is damaged, or another program holds it.").arg(path), QString::fromUtf8(exception.what()));
    }
}

bool hasTables(SQLite::Database &database)
{
    return integerOf(database,
               "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('experiments', 'runs', 'metrics', 'params', 'tags')")
        == 5;
}

FoundRun readRun(SQLite::Statement &query, const QString &path)
{
    FoundRun run;
    const QString id = textColumn(query, 0);
    run.kind = QStringLiteral("mlflow-db");
    run.source = path + QLatin1Char('#') + id;
    run.facts.name = textColumn(query, 1);
    run.facts.ending = mlflowEnding(textColumn(query, 2));
    run.facts.started = realColumn(query, 3) / 1000;
    run.facts.ended = realColumn(query, 4) / 1000;
    run.name = id;
    return run;
}

void readPairs(SQLite::Database &database, const char *sql, const QString &id, const std::function<void(const QString &, const QString &)> &take)
{
    SQLite::Statement query(database, sql);
    bindAll(query, id);
    while (query.executeStep())
        take(textColumn(query, 0), textColumn(query, 1));
}

} // namespace

bool isMlflowDatabase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(16) != QByteArray("SQLite format 3\0", 16))
        return false;
    return reading(path, [](SQLite::Database &database) -> Result<bool> { return hasTables(database); }).value_or(false);
}

Result<QList<FoundRun>> mlflowDatabaseRuns(const QString &path)
{
    return reading(path, [&](SQLite::Database &database) -> Result<QList<FoundRun>> {
        QList<FoundRun> runs;
        SQLite::Statement query(database,
            "SELECT run_uuid, name, status, start_time, end_time FROM runs WHERE lifecycle_stage IS NOT 'deleted' ORDER BY start_time, run_uuid");
        while (query.executeStep())
            runs.append(readRun(query, path));
        for (FoundRun &run : runs) {
            const QString id = run.name;
            readPairs(database, "SELECT key, value FROM params WHERE run_uuid = ? ORDER BY key", id,
                [&](const QString &key, const QString &value) { run.facts.params.insert(key, paramFromText(value)); });
            readPairs(database, "SELECT key, value FROM tags WHERE run_uuid = ? ORDER BY key", id,
                [&](const QString &key, const QString &value) { addMlflowTag(run.facts, key, value); });
            if (!run.facts.name.isEmpty())
                run.name = run.facts.name;
        }
        return runs;
    });
}

Result<MlflowRows> readMlflowRows(const QString &source, qint64 afterRow, int count)
{
    const qsizetype mark = source.lastIndexOf(QLatin1Char('#'));
    return reading(source.left(mark), [&](SQLite::Database &database) -> Result<MlflowRows> {
        SQLite::Statement query(database,
            "SELECT rowid, key, value, timestamp, step, is_nan FROM metrics WHERE run_uuid = ? AND rowid > ? ORDER BY rowid LIMIT ?");
        bindAll(query, source.mid(mark + 1), afterRow, count);
        MlflowRows read {{}, afterRow};
        while (query.executeStep()) {
            read.lastRow = integerColumn(query, 0);
            const double value = integerColumn(query, 5) != 0 ? std::nan("") : realColumn(query, 2);
            read.rows.push_back({textColumn(query, 1), {integerColumn(query, 4), realColumn(query, 3) / 1000, value}});
        }
        return read;
    });
}

} // namespace cairn
