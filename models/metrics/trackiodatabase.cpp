// SPDX-License-Identifier: GPL-3.0-or-later
// Trackio's PROJECT.db: a row of JSON for each call of log(). Runs have an id since version 0.5, before that only a name.
#include "models/metrics/databasereaders.h"

#include "models/metrics/jsonscanner.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace cairn {
namespace {

bool fits(SQLite::Database &database)
{
    return integerOf(database, "SELECT count(*) FROM pragma_table_info('metrics') WHERE name IN ('timestamp', 'run_name', 'step', 'metrics')") == 4
        && integerOf(database, "SELECT count(*) FROM sqlite_master WHERE name = 'configs'") == 1;
}

double secondsOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::utc());
    return time.isValid() ? double(time.toMSecsSinceEpoch()) / 1000 : 0;
}

/** Nested settings become names with dots; those that begin with "_" are Trackio's own. */
void addConfig(QJsonObject &params, const QString &name, const QJsonValue &value, int depth)
{
    if (value.isObject() && depth < 8) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            addConfig(params, name.isEmpty() ? member.key() : name + QLatin1Char('.') + member.key(), member.value(), depth + 1);
    } else if (value.isArray()) {
        params.insert(name, QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
    } else if (!value.isNull() && !name.startsWith(QLatin1Char('_'))) {
        params.insert(name, value);
    }
}

bool hasIds(SQLite::Database &database) { return hasColumn(database, "metrics", "run_id"); }

QList<FoundRun> readRuns(SQLite::Database &database)
{
    const bool byId = hasIds(database) && hasColumn(database, "configs", "run_id");
    SQLite::Statement query(database,
        byId ? "SELECT run_id, run_name, min(timestamp) AS began FROM metrics GROUP BY run_id ORDER BY began, run_id"
             : "SELECT run_name, run_name, min(timestamp) AS began FROM metrics GROUP BY run_name ORDER BY began, run_name");
    SQLite::Statement config(database, byId ? "SELECT config FROM configs WHERE run_id = ?" : "SELECT config FROM configs WHERE run_name = ?");
    QList<FoundRun> runs;
    while (query.executeStep()) {
        FoundRun run;
        run.name = textColumn(query, 0);
        run.facts.name = textColumn(query, 1);
        run.facts.started = secondsOf(textColumn(query, 2));
        bindAll(config, run.name);
        if (config.executeStep())
            addConfig(run.facts.params, {}, QJsonDocument::fromJson(textColumn(config, 0).toUtf8()).object(), 0);
        config.reset();
        runs.append(run);
    }
    return runs;
}

/** The second table holds what the machine did; it has no steps. */
LoggedRows readRows(SQLite::Database &database, int stream, const QString &id, qint64 afterRow, int count)
{
    LoggedRows read {{}, afterRow, false};
    if (stream == 1 && !hasColumn(database, "system_metrics", "metrics"))
        return read;
    const bool byId = hasIds(database);
    const char *sql = stream == 0 ? (byId ? "SELECT id, timestamp, step, metrics FROM metrics WHERE run_id = ? AND id > ? ORDER BY id LIMIT ?"
                                          : "SELECT id, timestamp, step, metrics FROM metrics WHERE run_name = ? AND id > ? ORDER BY id LIMIT ?")
                                  : (byId ? "SELECT id, timestamp, id, metrics FROM system_metrics WHERE run_id = ? AND id > ? ORDER BY id LIMIT ?"
                                          : "SELECT id, timestamp, id, metrics FROM system_metrics WHERE run_name = ? AND id > ? ORDER BY id LIMIT ?");
    SQLite::Statement query(database, sql);
    bindAll(query, id, afterRow, count);
    JsonScanner scanner;
    while (query.executeStep()) {
        read.lastRow = integerColumn(query, 0);
        read.isMore = true;
        const QByteArray json = textColumn(query, 3).toUtf8();
        if (!scanner.scan(json.data(), json.data() + json.size()))
            continue;
        QStringList media;
        if (json.contains("\"_type\"")) {
            const QJsonObject object = QJsonDocument::fromJson(json).object();
            for (auto member = object.begin(); member != object.end(); ++member) {
                if (member.value().toObject().contains(QLatin1String("_type")))
                    media.append(member.key() + QLatin1Char('.'));
            }
        }
        for (const NamedNumber &number : scanner.numbers()) {
            const QString name = QString::fromStdString(number.name);
            const auto isPart = [&](const QString &kind) { return name.startsWith(kind); };
            if (std::none_of(media.begin(), media.end(), isPart))
                read.rows.push_back({stream == 0 ? name : QStringLiteral("system/") + name, {integerColumn(query, 2), secondsOf(textColumn(query, 1)), number.value}});
        }
    }
    return read;
}

qint64 lastRow(SQLite::Database &database, int stream, const QString &id)
{
    const bool byId = hasIds(database);
    if (stream == 1 && !hasColumn(database, "system_metrics", "metrics"))
        return 0;
    const char *sql = stream == 0 ? (byId ? "SELECT coalesce(max(id), 0) FROM metrics WHERE run_id = ?" : "SELECT coalesce(max(id), 0) FROM metrics WHERE run_name = ?")
                                  : (byId ? "SELECT coalesce(max(id), 0) FROM system_metrics WHERE run_id = ?"
                                          : "SELECT coalesce(max(id), 0) FROM system_metrics WHERE run_name = ?");
    return integerOf(database, sql, id);
}

} // namespace

const DatabaseReader kTrackioDatabase = {"trackio", 2, fits, readRuns, readRows, lastRow};

} // namespace cairn
