// SPDX-License-Identifier: GPL-3.0-or-later
// The queue's wishes as JSON under one key of the project, and what follows from them.
#include "models/runs/runorder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunQueue)
};

constexpr int kMostAtOnce = 64;
constexpr qsizetype kMostElsewhere = 500; // runs handed over to other machines, which have queues of their own
constexpr auto kWaiting = "SELECT id, uuid, name, status, executor FROM run WHERE source = 'launched' AND status = 'queued' ORDER BY queued_at, id";
constexpr auto kGoing
    = "SELECT id, uuid, name, status, executor FROM run WHERE source = 'launched' AND status IN ('starting', 'running', 'suspended') ORDER BY started_at, id";

QList<QueuedRun> readRuns(SQLite::Database &database, const char *sql)
{
    QList<QueuedRun> runs;
    SQLite::Statement query(database, sql);
    while (query.executeStep()) {
        QueuedRun run;
        run.id = integerColumn(query, 0);
        run.uuid = textColumn(query, 1);
        run.name = textColumn(query, 2);
        run.status = runStatusFromName(textColumn(query, 3));
        run.isElsewhere = textColumn(query, 4) != QLatin1String("local");
        runs.append(run);
    }
    return runs;
}

/** Tells of a run that is waited for what there is to tell; one that is gone or has ended is not waited for. */
void noteWaiting(SQLite::Database &database, QueuedRun &run, const QString &other)
{
    SQLite::Statement query(database, "SELECT id, name, status FROM run WHERE uuid = ?");
    bindAll(query, other);
    if (!query.executeStep() || isEnded(runStatusFromName(textColumn(query, 2))))
        return;
    run.waitsForId = integerColumn(query, 0);
    run.waitsFor = textColumn(query, 1);
}

QList<QueuedRun> waitingRuns(SQLite::Database &database, const RunOrder &order)
{
    QList<QueuedRun> runs = readRuns(database, kWaiting);
    QHash<QString, qsizetype> places;
    for (qsizetype place = 0; place < order.order.size(); ++place)
        places.insert(order.order.at(place), place);
    const auto placeOf = [&](const QueuedRun &run) { return places.value(run.uuid, order.order.size()); };
    std::stable_sort(runs.begin(), runs.end(), [&](const QueuedRun &a, const QueuedRun &b) { return placeOf(a) < placeOf(b); });
    for (qsizetype place = 0; place < runs.size(); ++place) {
        runs[place].position = int(place) + 1;
        if (const auto other = order.after.constFind(runs.at(place).uuid); other != order.after.cend())
            noteWaiting(database, runs[place], *other);
    }
    return runs;
}

Result<QString> uuidOfWaiting(SQLite::Database &database, qint64 runId)
{
    const QString status = textOf(database, "SELECT status FROM run WHERE id = ?", runId);
    if (status.isEmpty())
        return fail(Words::tr("There is no run %1.").arg(runId));
    if (status != QLatin1String("queued"))
        return fail(Words::tr("Run %1 does not wait any more, so it has no place in the queue.").arg(runId));
    return textOf(database, "SELECT uuid FROM run WHERE id = ?", runId);
}

/** Whether a chain of waiting leads from one run to another. */
bool waitsFor(const RunOrder &order, QString uuid, const QString &other)
{
    for (qsizetype steps = 0; steps <= order.after.size() && !uuid.isEmpty(); ++steps) {
        if (uuid == other)
            return true;
        uuid = order.after.value(uuid);
    }
    return false;
}

} // namespace

RunOrder RunOrder::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    RunOrder order;
    order.isPaused = object.value(QLatin1String("paused")).toBool();
    order.needsMains = object.value(QLatin1String("mains")).toBool();
    order.runsAtOnce = std::clamp(object.value(QLatin1String("at_once")).toInt(1), 1, kMostAtOnce);
    for (const QJsonValue &uuid : object.value(QLatin1String("order")).toArray())
        order.order.append(uuid.toString());
    const QJsonObject after = object.value(QLatin1String("after")).toObject();
    for (auto entry = after.begin(); entry != after.end(); ++entry)
        order.after.insert(entry.key(), entry.value().toString());
    return order;
}

QByteArray RunOrder::toJson() const
{
    QJsonObject waiting;
    for (auto entry = after.cbegin(); entry != after.cend(); ++entry)
        waiting.insert(entry.key(), entry.value());
    return QJsonDocument(QJsonObject {{QStringLiteral("paused"), isPaused}, {QStringLiteral("mains"), needsMains}, {QStringLiteral("at_once"), runsAtOnce},
                             {QStringLiteral("order"), QJsonArray::fromStringList(order)}, {QStringLiteral("after"), waiting}})
        .toJson(QJsonDocument::Compact);
}

RunOrder RunOrder::load(SQLite::Database &database)
{
    return fromJson(textOf(database, "SELECT value FROM project WHERE key = 'queue'").toUtf8());
}

Result<QList<QueuedRun>> queuedRuns(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<QueuedRun>> { return readRuns(database, kGoing) + waitingRuns(database, RunOrder::load(database)); });
}

Result<QList<qint64>> startableRuns(SQLite::Database &database, bool isOnMains)
{
    return guarded({}, [&]() -> Result<QList<qint64>> {
        const RunOrder order = RunOrder::load(database);
        if (order.isPaused)
            return QList<qint64>();
        const QList<QueuedRun> going = readRuns(database, kGoing);
        const auto elsewhere = std::count_if(going.cbegin(), going.cend(), [](const QueuedRun &run) { return run.isElsewhere; });
        qsizetype room = order.needsMains && !isOnMains ? 0 : order.runsAtOnce - (going.size() - elsewhere);
        qsizetype roomElsewhere = kMostElsewhere - elsewhere;
        QList<qint64> ids;
        for (const QueuedRun &run : waitingRuns(database, order)) {
            qsizetype &left = run.isElsewhere ? roomElsewhere : room;
            if (run.waitsForId == 0 && left-- > 0)
                ids.append(run.id);
        }
        return ids;
    });
}

Result<bool> hasRunsToStart(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<bool> {
        const bool isWaiting = integerOf(database,
                                   "SELECT EXISTS(SELECT 1 FROM run WHERE (source = 'launched' AND status = 'queued') OR (source = 'sweep' AND status = 'running'))")
            != 0;
        return isWaiting && !RunOrder::load(database).isPaused;
    });
}

Result<void> changeRunOrder(Project &project, const std::function<Result<void>(RunOrder &, SQLite::Database &)> &change)
{
    const auto gate = project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        RunOrder order = RunOrder::load(database);
        if (Result<void> changed = change(order, database); !changed)
            return changed;
        // Runs that have begun are forgotten here, so that what is kept stays as small as the queue.
        QStringList waiting;
        for (const QueuedRun &run : waitingRuns(database, order))
            waiting.append(run.uuid);
        order.order.removeIf([&](const QString &uuid) { return !waiting.contains(uuid); });
        order.after.removeIf([&](const auto &entry) { return !waiting.contains(entry.key()); });
        execute(database, "INSERT INTO project(key, value) VALUES('queue', ?1) ON CONFLICT(key) DO UPDATE SET value = ?1", QString::fromUtf8(order.toJson()));
        return {};
    });
}

Result<void> setQueuePaused(Project &project, bool isPaused)
{
    return changeRunOrder(project, [=](RunOrder &order, SQLite::Database &) -> Result<void> {
        order.isPaused = isPaused;
        return {};
    });
}

Result<void> setRunsAtOnce(Project &project, int count)
{
    if (count < 1 || count > kMostAtOnce)
        return fail(Words::tr("%1 runs at once cannot be; choose a number from 1 to %2.").arg(count).arg(kMostAtOnce));
    return changeRunOrder(project, [=](RunOrder &order, SQLite::Database &) -> Result<void> {
        order.runsAtOnce = count;
        return {};
    });
}

Result<void> setQueueNeedsMains(Project &project, bool needsMains)
{
    return changeRunOrder(project, [=](RunOrder &order, SQLite::Database &) -> Result<void> {
        order.needsMains = needsMains;
        return {};
    });
}

Result<void> moveQueuedRun(Project &project, qint64 runId, int position)
{
    return changeRunOrder(project, [=](RunOrder &order, SQLite::Database &database) -> Result<void> {
        const Result<QString> uuid = uuidOfWaiting(database, runId);
        if (!uuid)
            return fail(uuid);
        QStringList uuids;
        for (const QueuedRun &run : waitingRuns(database, order))
            uuids.append(run.uuid);
        uuids.removeOne(*uuid);
        uuids.insert(std::clamp<qsizetype>(position - 1, 0, uuids.size()), *uuid);
        order.order = uuids;
        return {};
    });
}

Result<void> setWaitsFor(Project &project, qint64 runId, qint64 otherId)
{
    return changeRunOrder(project, [=](RunOrder &order, SQLite::Database &database) -> Result<void> {
        const Result<QString> uuid = uuidOfWaiting(database, runId);
        if (!uuid)
            return fail(uuid);
        if (otherId == 0) {
            order.after.remove(*uuid);
            return {};
        }
        const QString other = textOf(database, "SELECT uuid FROM run WHERE id = ?", otherId);
        if (other.isEmpty())
            return fail(Words::tr("There is no run %1.").arg(otherId));
        if (waitsFor(order, other, *uuid))
            return fail(Words::tr("Run %1 cannot wait for run %2, which waits for it.").arg(runId).arg(otherId));
        order.after.insert(*uuid, other);
        return {};
    });
}

} // namespace cairn
