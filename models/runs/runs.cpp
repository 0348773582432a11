// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tables run, run_param, series and artifact.
#include "models/runs/runs.h"

#include "models/metrics/metricnames.h"
#include "models/project/clock.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Runs)
};

/** Ids as a JSON list for json_each; empty: all. */
QString listOf(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.isEmpty() ? QString() : QLatin1Char('[') + texts.join(QLatin1Char(',')) + QLatin1Char(']');
}

/** The condition for some runs; nothing for all, so that each of the two can use its index. */
std::string ofThese(const char *column, const QString &ids)
{
    return ids.isEmpty() ? std::string() : std::string(" WHERE ") + column + " IN (SELECT value FROM json_each(?1))";
}

void bindIds(SQLite::Statement &query, const QString &ids)
{
    if (!ids.isEmpty())
        bindAll(query, ids);
}

std::optional<int> optionalInteger(SQLite::Statement &query, int column)
{
    return isNullColumn(query, column) ? std::nullopt : std::optional(int(integerColumn(query, column)));
}

RunPlace placeFrom(qint64 archived) { return archived == 0 ? RunPlace::Shown : archived == 1 ? RunPlace::Archived : RunPlace::Bin; }

Run readRun(SQLite::Statement &query)
{
    Run run;
    run.id = integerColumn(query, 0);
    run.uuid = textColumn(query, 1);
    run.name = textColumn(query, 2);
    run.recipe = textColumn(query, 3);
    run.status = runStatusFromName(textColumn(query, 4));
    run.reason = textColumn(query, 5);
    run.snapshotId = integerColumn(query, 6);
    run.snapshot = textColumn(query, 7);
    run.seed = integerColumn(query, 8);
    run.folder = textColumn(query, 9);
    run.command = textColumn(query, 10);
    run.exitCode = optionalInteger(query, 11);
    run.signal = optionalInteger(query, 12);
    run.queuedAt = realColumn(query, 13);
    run.startedAt = realColumn(query, 14);
    run.endedAt = realColumn(query, 15);
    run.wallSeconds = realColumn(query, 16);
    run.cpuSeconds = realColumn(query, 17);
    run.peakBytes = integerColumn(query, 18);
    run.energyJoules = realColumn(query, 19);
    run.modelBytes = integerColumn(query, 20);
    run.host = textColumn(query, 21);
    run.gitCommit = textColumn(query, 22);
    run.environment = textColumn(query, 23);
    run.isBaseline = integerColumn(query, 24) != 0;
    run.isPinned = integerColumn(query, 25) != 0;
    run.place = placeFrom(integerColumn(query, 26));
    run.note = textColumn(query, 27);
    run.executor = textColumn(query, 28);
    run.job = textColumn(query, 29);
    // Before a job has a number, the column says how it will be found again.
    if (run.job.contains(QLatin1Char(':')) || run.job == QLatin1String("started"))
        run.job.clear();
    run.energyMethod = textColumn(query, 30);
    return run;
}

/** A parameter as it was before it became text: what has a number was one, or true or false (queueRun writes them). */
QJsonValue typedParam(const QString &text, bool hasNumber, double number)
{
    if (!hasNumber)
        return text;
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    return isWhole ? QJsonValue(whole) : QJsonValue(number);
}

void readParams(SQLite::Database &database, const QString &ids, QHash<qint64, Run *> &runs)
{
    SQLite::Statement query(database, "SELECT run_id, name, value, number FROM run_param" + ofThese("run_id", ids));
    bindIds(query, ids);
    while (query.executeStep()) {
        if (Run *run = runs.value(integerColumn(query, 0)))
            run->params.insert(textColumn(query, 1), typedParam(textColumn(query, 2), !isNullColumn(query, 3), realColumn(query, 3)));
    }
}

void readTags(SQLite::Database &database, const QString &ids, QHash<qint64, Run *> &runs)
{
    SQLite::Statement query(database, "SELECT run_id, name, value FROM run_tag" + ofThese("run_id", ids));
    bindIds(query, ids);
    while (query.executeStep()) {
        if (Run *run = runs.value(integerColumn(query, 0)))
            run->tags.insert(textColumn(query, 1), textColumn(query, 2));
    }
}

/** A metric's name is one string for all runs, and its direction is asked once. */
class MetricNames
{
public:
    struct Name {
        QString text;
        bool isSmallerBetter = false;
    };
    const Name &of(QByteArrayView bytes)
    {
        const auto found = m_names.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
        if (found != m_names.constEnd())
            return *found;
        const QString text = QString::fromUtf8(bytes);
        return *m_names.insert(bytes.toByteArray(), {text, isSmallerBetter(text)});
    }

private:
    QHash<QByteArray, Name> m_names;
};

void readMetrics(SQLite::Database &database, const QString &ids, QHash<qint64, Run *> &runs)
{
    SQLite::Statement query(database,
        "SELECT run_id, name, id, points, last_step, last_value, min_value, min_step, max_value, max_step FROM series" + ofThese("run_id", ids)
            + (ids.isEmpty() ? " WHERE" : " AND") + " points > 0");
    bindIds(query, ids);
    MetricNames names;
    while (query.executeStep()) {
        Run *run = runs.value(integerColumn(query, 0));
        if (!run)
            continue;
        const SQLite::Column text = query.getColumn(1);
        const MetricNames::Name &name = names.of({text.getText(), text.getBytes()});
        const int best = name.isSmallerBetter ? 6 : 8;
        MetricSummary summary;
        summary.seriesId = integerColumn(query, 2);
        summary.points = integerColumn(query, 3);
        summary.lastStep = integerColumn(query, 4);
        summary.last = isNullColumn(query, 5) ? std::nan("") : realColumn(query, 5);
        if (!isNullColumn(query, best))
            summary.best = realColumn(query, best);
        summary.step = integerColumn(query, best + 1);
        run->metrics.insert(name.text, summary);
    }
}

/** Newest first; all where `ids` is empty. */
Result<QList<Run>> readRuns(SQLite::Database &database, const QList<qint64> &ids)
{
    return guarded({}, [&]() -> Result<QList<Run>> {
        const QString list = listOf(ids);
        SQLite::Statement query(database, R"(
            SELECT r.id, r.uuid, r.name, c.name, r.status, r.reason, r.snapshot_id, n.name, r.seed, r.folder, r.command,
                r.exit_code, r.signal, r.queued_at, r.started_at, r.ended_at, r.wall_seconds, r.cpu_seconds, r.peak_bytes,
                r.energy_joules, m.bytes, r.host, r.git_commit, r.environment, r.baseline, r.favourite, r.archived, r.note, r.executor, r.job, r.energy_method
            FROM run r LEFT JOIN (SELECT run_id, sum(bytes) AS bytes FROM artifact WHERE kind = 'model' GROUP BY run_id) m ON m.run_id = r.id LEFT JOIN recipe c ON c.id = r.recipe_id LEFT JOIN snapshot n ON n.id = r.snapshot_id
            )" + (list.isEmpty() ? std::string("WHERE r.source <> 'sweep'") : ofThese("r.id", list)) + " ORDER BY r.id DESC");
        bindIds(query, list);
        QList<Run> runs;
        while (query.executeStep())
            runs.append(readRun(query));
        QHash<qint64, Run *> byId;
        for (Run &run : runs)
            byId.insert(run.id, &run);
        readParams(database, list, byId);
        readTags(database, list, byId);
        readMetrics(database, list, byId);
        return runs;
    });
}

} // namespace

QString Run::whereText() const
{
    if (executor.startsWith(QLatin1String("ssh:")))
        return Words::tr("%1 by ssh").arg(executor.mid(4));
    if (!executor.startsWith(QLatin1String("slurm")))
        return {};
    const QString login = executor.section(QLatin1Char(':'), 1);
    const QString what = job.isEmpty() ? Words::tr("Slurm") : Words::tr("Slurm job %1").arg(job);
    const QString at = login.isEmpty() ? what : Words::tr("%1 at %2").arg(what, login);
    return host.isEmpty() ? at : Words::tr("%1 on %2").arg(at, host);
}

double Run::seconds() const
{
    if (wallSeconds > 0)
        return wallSeconds;
    if (startedAt == 0)
        return 0;
    const double end = endedAt > 0 ? endedAt : isEnded(status) ? startedAt : utcNow();
    return std::max(0.0, end - startedAt);
}

Result<QList<Run>> Runs::all(SQLite::Database &database) { return readRuns(database, {}); }

Result<QList<Run>> Runs::some(SQLite::Database &database, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return QList<Run>();
    Result<QList<Run>> found = readRuns(database, ids);
    if (!found)
        return found;
    QHash<qint64, Run> byId;
    for (const Run &run : *found)
        byId.insert(run.id, run);
    QList<Run> runs;
    for (const qint64 id : ids) {
        if (!byId.contains(id))
            return fail(Words::tr("There is no run %1.").arg(id));
        runs.append(byId.value(id));
    }
    return runs;
}

Result<Run> Runs::get(SQLite::Database &database, qint64 id)
{
    return some(database, {id}).map([](const QList<Run> &runs) { return runs.first(); });
}

Result<Run> Runs::find(SQLite::Database &database, const QString &idOrName)
{
    const Result<QList<qint64>> ids = guarded({}, [&]() -> Result<QList<qint64>> {
        SQLite::Statement query(database, "SELECT id FROM run WHERE id = ?1 OR name = ?2 ORDER BY id = ?1 DESC, id");
        bool isId = false;
        const qint64 id = idOrName.toLongLong(&isId);
        bindAll(query, isId ? id : -1, idOrName);
        QList<qint64> found;
        while (query.executeStep())
            found.append(integerColumn(query, 0));
        // An id is meant before a name that looks like one.
        if (isId && !found.isEmpty() && found.first() == id)
            found = {id};
        return found;
    });
    if (!ids)
        return fail(ids);
    if (ids->size() == 1)
        return get(database, ids->first());
    if (ids->isEmpty())
        return fail(Words::tr("There is no run %1.").arg(idOrName));
    QStringList numbers;
    for (const qint64 id : *ids)
        numbers.append(QString::number(id));
    return fail(Words::tr("Several runs are called %1; say which by its number: %2.").arg(idOrName, numbers.join(QLatin1String(", "))));
}

Result<QList<Artifact>> Runs::artifacts(SQLite::Database &database, qint64 runId)
{
    return guarded({}, [&]() -> Result<QList<Artifact>> {
        SQLite::Statement query(database, "SELECT path, kind, bytes FROM artifact WHERE run_id = ? ORDER BY path");
        bindAll(query, runId);
        QList<Artifact> artifacts;
        while (query.executeStep())
            artifacts.append({textColumn(query, 0), textColumn(query, 1), integerColumn(query, 2)});
        return artifacts;
    });
}

} // namespace cairn
