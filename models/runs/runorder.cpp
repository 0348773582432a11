// SPDX-License-Identifier: GPL-3.0-or-later
// The queue's wishes as JSON under one key of the project, and what follows from them.
#include "models/runs/runorder.h"

#include "models/project/heat.h"
#include "models/project/power.h"

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
constexpr int kLeastCelsius = 40, kMostCelsius = 110;
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
    for (QueuedRun &run : runs)
        run.priority = order.priorities.value(run.uuid, RunPriority::Normal);
    std::stable_sort(runs.begin(), runs.end(),
        [&](const QueuedRun &a, const QueuedRun &b) { return a.priority != b.priority ? a.priority < b.priority : placeOf(a) < placeOf(b); });
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

bool isTooHot(const RunOrder &order, const ComputerNow &computer) { return order.restsAboveCelsius > 0 && computer.celsius >= order.restsAboveCelsius; }

} // namespace

QString runPriorityName(RunPriority priority)
{
    return priority == RunPriority::Urgent ? QStringLiteral("urgent") : priority == RunPriority::Idle ? QStringLiteral("idle") : QStringLiteral("normal");
}

std::optional<RunPriority> runPriorityFromName(const QString &name)
{
    for (const RunPriority priority : {RunPriority::Urgent, RunPriority::Normal, RunPriority::Idle}) {
        if (runPriorityName(priority) == name)
            return priority;
    }
    return std::nullopt;
}

ComputerNow ComputerNow::look() { return {isOnMainsPower(), hottestCelsius()}; }

RunOrder RunOrder::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    RunOrder order;
    order.isPaused = object.value(QLatin1String("paused")).toBool();
    order.needsMains = object.value(QLatin1String("mains")).toBool();
    const int celsius = object.value(QLatin1String("celsius")).toInt();
    order.restsAboveCelsius = celsius <= 0 ? 0 : std::clamp(celsius, kLeastCelsius, kMostCelsius);
    order.runsAtOnce = std::clamp(object.value(QLatin1String("at_once")).toInt(1), 1, kMostAtOnce);
    for (const QJsonValue &uuid : object.value(QLatin1String("order")).toArray())
        order.order.append(uuid.toString());
    const QJsonObject after = object.value(QLatin1String("after")).toObject();
    for (auto entry = after.begin(); entry != after.end(); ++entry)
        order.after.insert(entry.key(), entry.value().toString());
    const QJsonObject priorities = object.value(QLatin1String("priorities")).toObject();
    for (auto entry = priorities.begin(); entry != priorities.end(); ++entry) {
        if (const auto priority = runPriorityFromName(entry.value().toString()))
            order.priorities.insert(entry.key(), *priority);
    }
    return order;
}

QByteArray RunOrder::toJson() const
{
    QJsonObject waiting;
    for (auto entry = after.cbegin(); entry != after.cend(); ++entry)
        waiting.insert(entry.key(), entry.value());
    QJsonObject ranks;
    for (auto entry = priorities.cbegin(); entry != priorities.cend(); ++entry)
        ranks.insert(entry.key(), runPriorityName(entry.value()));
    return QJsonDocument(QJsonObject {{QStringLiteral("paused"), isPaused}, {QStringLiteral("mains"), needsMains}, {QStringLiteral("celsius"), restsAboveCelsius}, {QStringLiteral("at_once"), runsAtOnce},
                             {QStringLiteral("order"), QJsonArray::fromStringList(order)}, {QStringLiteral("after"), waiting}, {QStringLiteral("priorities"), ranks}})
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

Result<QList<qint64>> startableRuns(SQLite::Database &database, const ComputerNow &computer)
{
    return guarded({}, [&]() -> Result<QList<qint64>> {
        const RunOrder order = RunOrder::load(database);
        if (order.isPaused)
            return QList<qint64>();
        const QList<QueuedRun> going = readRuns(database, kGoing);
        const auto elsewhere = std::count_if(going.cbegin(), going.cend(), [](const QueuedRun &run) { return run.isElsewhere; });
        qsizetype room = (order.needsMains && !computer.isOnMains) || isTooHot(order, computer) ? 0 : order.runsAtOnce - (going.size() - elsewhere);
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

QString whyItWaits(const QueuedRun &run, const QList<QueuedRun> &runs, const RunOrder &order, const ComputerNow &computer)
{
    if (run.status != RunStatus::Queued)
        return {};
    if (order.isPaused)
        return Words::tr("Waits because the queue is paused.");
    if (run.waitsForId != 0)
        return Words::tr("Waits until %1 has ended.").arg(run.waitsFor);
    if (!run.isElsewhere && order.needsMains && !computer.isOnMains)
        return Words::tr("Waits for mains power.");
    if (!run.isElsewhere && isTooHot(order, computer))
        return Words::tr("Waits until the computer is cooler than %1 °C; it is at %2 °C.").arg(order.restsAboveCelsius).arg(qRound(computer.celsius));
    int going = 0, before = 0;
    for (const QueuedRun &other : runs) {
        going += other.status != RunStatus::Queued;
        before += other.status == RunStatus::Queued && other.waitsForId == 0 && other.position < run.position;
    }
    if (going + before < order.runsAtOnce)
        return {};
    if (before > 0)
        return Words::tr("Waits for %n run(s) before it.", nullptr, before);
    return Words::tr("Waits for its turn: %n run(s) at once.", nullptr, order.runsAtOnce);
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
        order.priorities.removeIf([&](const auto &entry) { return !waiting.contains(entry.key()); });
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

Result<void> setQueueRestsAbove(Project &project, int celsius)
{
    if (celsius != 0 && (celsius < kLeastCelsius || celsius > kMostCelsius))
        return fail(Words::tr("The queue cannot rest above %1 °C; choose a number from %2 to %3, or 0 for never.").arg(celsius).arg(kLeastCelsius).arg(kMostCelsius));
    return changeRunOrder(project, [=](RunOrder &order, SQLite::Database &) -> Result<void> {
        order.restsAboveCelsius = celsius;
        return {};
    });
}

Result<void> setRunPriority(Project &project, qint64 runId, RunPriority priority)
{
    return changeRunOrder(project, [=](RunOrder &order, SQLite::Database &database) -> Result<void> {
        const Result<QString> uuid = uuidOfWaiting(database, runId);
        if (!uuid)
            return fail(uuid);
        if (priority == RunPriority::Normal)
            order.priorities.remove(*uuid);
        else
            order.priorities.insert(*uuid, priority);
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
