// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of run, run_param and run_tag.
#include "models/runs/foreignrun.h"

#include "models/project/clock.h"
#include "models/runs/recipe.h"
#include "models/runs/runstatus.h"

#include <QUuid>

namespace cairn {
namespace {

const QString kSourceTag = QStringLiteral("cairn.source");
const QString kKindTag = QStringLiteral("cairn.kind");
// A run that says it is running and has logged nothing for a day is no longer there.
constexpr double kSilentSeconds = 24 * 3600;

/** A number alone would name a run by its id. */
QString freeName(SQLite::Database &database, const FoundRun &found)
{
    bool isNumber = false;
    (void)found.name.toLongLong(&isNumber);
    const QString wanted = isNumber || found.name.isEmpty() ? found.kind + QLatin1Char(' ') + found.name : found.name;
    QString name = wanted;
    for (int number = 2; integerOf(database, "SELECT count(*) FROM run WHERE name = ?", name) > 0; ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

int setTag(SQLite::Database &database, qint64 runId, const QString &name, const QString &value)
{
    return execute(database,
        "INSERT INTO run_tag(run_id, name, value) VALUES(?1, ?2, ?3) ON CONFLICT(run_id, name) DO UPDATE SET value = ?3 WHERE value IS NOT ?3",
        runId, name, value);
}

int setParam(SQLite::Database &database, qint64 runId, const QString &name, const QJsonValue &value)
{
    // Truth has a number as well, by which a reader tells it from a text "true".
    const QVariant number = value.isDouble() ? QVariant(value.toDouble()) : value.isBool() ? QVariant(value.toBool() ? 1.0 : 0.0) : QVariant();
    return execute(database,
        "INSERT INTO run_param(run_id, name, value, number) VALUES(?1, ?2, ?3, ?4)"
        " ON CONFLICT(run_id, name) DO UPDATE SET value = ?3, number = ?4 WHERE value IS NOT ?3 OR number IS NOT ?4",
        runId, name, paramText(value), number);
}

RunStatus statusOf(const LogFacts &facts, double lastLogged)
{
    switch (facts.ending) {
    case RunEnding::Running:
        return utcNow() - std::max(lastLogged, facts.started) < kSilentSeconds ? RunStatus::Running : RunStatus::Lost;
    case RunEnding::Failed:
        return RunStatus::Failed;
    case RunEnding::Stopped:
        return RunStatus::Stopped;
    default:
        return RunStatus::Finished;
    }
}

QVariant timeOrNull(double utcSeconds) { return utcSeconds > 0 ? QVariant(utcSeconds) : QVariant(); }

} // namespace

qint64 foreignRunId(SQLite::Database &database, const FoundRun &found)
{
    return integerOf(database,
        "SELECT s.run_id FROM run_tag s JOIN run_tag k ON k.run_id = s.run_id AND k.name = ?3 AND k.value = ?4"
        " JOIN run r ON r.id = s.run_id AND r.source = 'ingested' WHERE s.name = ?1 AND s.value = ?2",
        kSourceTag, found.source, kKindTag, found.kind);
}

qint64 addForeignRun(SQLite::Database &database, const FoundRun &found)
{
    const qint64 id = integerOf(database, "SELECT coalesce(max(id), 0) + 1 FROM run");
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // The folder is never made: a run needs a place of its own, and where the logs lie nothing may be written.
    execute(database,
        "INSERT INTO run(id, uuid, name, source, status, executor, folder, queued_at) VALUES(?, ?, ?, 'ingested', 'finished', 'none', ?, ?)",
        id, uuid, freeName(database, found), QStringLiteral("runs/") + uuid, utcNow());
    setTag(database, id, kSourceTag, found.source);
    setTag(database, id, kKindTag, found.kind);
    return id;
}

bool updateForeignRun(SQLite::Database &database, qint64 runId, const LogFacts &facts)
{
    int changed = 0;
    for (auto param = facts.params.begin(); param != facts.params.end(); ++param)
        changed += setParam(database, runId, param.key(), param.value());
    for (auto tag = facts.tags.begin(); tag != facts.tags.end(); ++tag)
        changed += setTag(database, runId, tag.key(), tag.value());
    SQLite::Statement times(database,
        "SELECT min(p.at), max(p.at) FROM series s JOIN point p ON p.series_id = s.id"
        " AND p.seq IN (0, (SELECT max(seq) FROM point WHERE series_id = s.id)) WHERE s.run_id = ? AND p.at > 0");
    bindAll(times, runId);
    const bool hasTimes = times.executeStep();
    const double first = hasTimes ? realColumn(times, 0) : 0, last = hasTimes ? realColumn(times, 1) : 0;
    const RunStatus status = statusOf(facts, last);
    const double started = facts.started > 0 ? facts.started : first;
    const double ended = !isEnded(status) ? 0 : facts.ended > 0 ? facts.ended : last;
    const double wall = ended > started && started > 0 ? ended - started : 0;
    changed += execute(database,
        "UPDATE run SET status = ?2, started_at = ?3, ended_at = ?4, wall_seconds = ?5"
        " WHERE id = ?1 AND (status <> ?2 OR started_at IS NOT ?3 OR ended_at IS NOT ?4 OR wall_seconds IS NOT ?5)",
        runId, runStatusName(status), timeOrNull(started), timeOrNull(ended), timeOrNull(wall));
    return changed > 0;
}

} // namespace cairn
