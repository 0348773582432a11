// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's part of a sweep.
#include "models/runs/sweeps.h"

#include "models/metrics/metricnames.h"
#include "models/metrics/series.h"
#include "models/project/clock.h"
#include "models/runs/runorder.h"
#include "models/runs/runqueue.h"
#include "models/runs/runticket.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sweep)
};

constexpr double kHopelessLookSeconds = 2;
constexpr qsizetype kFewestPoints = 3; // before a run is judged by its curve

QString tagText(int number) { return QString::number(number); }

/** The smallest loss up to and with a step; nothing where there was none. */
std::optional<double> bestUntil(const QList<Point> &points, qint64 step, double sign)
{
    std::optional<double> best;
    for (const Point &point : points) {
        if (point.step <= step && std::isfinite(point.value) && (!best || sign * point.value < *best))
            best = sign * point.value;
    }
    return best;
}

Result<QList<Point>> pointsOf(SQLite::Database &database, qint64 runId, const QString &metric)
{
    const Result<SeriesInfo> series = Series::find(database, runId, metric);
    return series ? Series::allPoints(database, series->id) : QList<Point>();
}

/** How many runs may be open at once. Another machine has a queue of its own; but a method that learns from what has ended waits for some. */
int roomOf(const SweepDefinition &definition, int atOnce)
{
    if (definition.where.isLocal())
        return atOnce;
    constexpr int kTogether = 100, kLearning = 4;
    const bool isLearning = definition.method == SweepMethod::Tpe || definition.method == SweepMethod::Halving;
    return std::max(atOnce, isLearning ? kLearning : kTogether);
}

} // namespace

Result<void> SweepDriver::work()
{
    const Result<QList<Sweep>> sweeps = openSweeps(m_project.reader());
    if (!sweeps)
        return fail(sweeps);
    for (const Sweep &sweep : *sweeps) {
        if (Result<void> driven = drive(sweep); !driven)
            return driven;
    }
    return {};
}

Result<void> SweepDriver::drive(const Sweep &sweep)
{
    const Result<SweepDefinition> definition = sweepDefinition(m_project, sweep);
    if (!definition)
        return conclude(sweep, RunStatus::Stopped, definition.error().sentence);
    const Result<QList<SweepChild>> children = sweepChildren(m_project.reader(), sweep.id, *definition);
    if (!children)
        return fail(children);
    if (RunFolder(m_project.folder(), sweep.folder).isAskedToStop())
        return stopAll(sweep, *children);
    const auto open = std::count_if(children->cbegin(), children->cend(), [](const SweepChild &child) { return !isEnded(child.status); });
    const Result<int> atOnce = guarded({}, [&]() -> Result<int> { return RunOrder::load(m_project.reader()).runsAtOnce; });
    if (!atOnce)
        return fail(atOnce);
    if (definition->stopsHopeless && utcNow() - m_lookedForHopelessAt > kHopelessLookSeconds) {
        m_lookedForHopelessAt = utcNow();
        if (Result<void> stopped = stopHopeless(*definition, *children); !stopped)
            return stopped;
    }
    return queueNext(sweep, *definition, *children, roomOf(*definition, *atOnce) - int(open));
}

// A run is queued when there is room for it, not before: what is tried next may depend on what ended last.
Result<void> SweepDriver::queueNext(const Sweep &sweep, const SweepDefinition &definition, QList<SweepChild> children, int room)
{
    for (; room >= 0; --room) {
        const SweepStep step = nextSweepStep(definition, children);
        if (step.kind == SweepStep::Kind::Done)
            return conclude(sweep, RunStatus::Finished, {});
        if (step.kind == SweepStep::Kind::Wait || room == 0)
            return {};
        QJsonObject point;
        for (const SweepAxis &axis : definition.space)
            point.insert(axis.name, step.params.value(axis.name));
        if (definition.method == SweepMethod::Halving)
            point.insert(definition.resource, step.params.value(definition.resource));
        RunRequest request;
        request.snapshotId = definition.snapshotId;
        request.params = step.params;
        request.seed = qint64(definition.seed) + step.seedIndex;
        request.baseFolder = definition.baseFolder;
        request.where = definition.where;
        request.resources = definition.resources;
        request.parentId = sweep.id;
        request.name = QStringLiteral("%1 · %2").arg(sweep.name).arg(children.size() + 1);
        request.tags = {{QStringLiteral("sweep"), sweep.name}, {QStringLiteral("sweep.trial"), tagText(step.trial)}, {QStringLiteral("sweep.seed"), tagText(step.seedIndex)},
            {QStringLiteral("sweep.rung"), tagText(step.rung)},
            {QStringLiteral("sweep.params"), QString::fromUtf8(QJsonDocument(point).toJson(QJsonDocument::Compact))}};
        const Result<qint64> queued = queueRun(m_project, definition.recipe, request, m_programs);
        if (!queued)
            return conclude(sweep, RunStatus::Failed, Words::tr("The next run could not be queued. %1").arg(queued.error().sentence));
        children.append({*queued, step.trial, step.seedIndex, step.rung, RunStatus::Queued, false, point, std::nullopt});
    }
    return {};
}

Result<void> SweepDriver::stopHopeless(const SweepDefinition &definition, const QList<SweepChild> &children)
{
    const double sign = isSmallerBetter(definition.metric) ? 1 : -1;
    SQLite::Database &reader = m_project.reader();
    for (const SweepChild &child : children) {
        if (child.status != RunStatus::Running || child.isStoppedAsHopeless)
            continue;
        const Result<QList<Point>> points = pointsOf(reader, child.runId, definition.metric);
        if (!points)
            return fail(points);
        if (points->size() < kFewestPoints)
            continue;
        const qint64 step = points->last().step;
        QList<double> others;
        for (const SweepChild &other : children) {
            if (other.status != RunStatus::Finished || other.rung != child.rung)
                continue;
            const Result<QList<Point>> known = pointsOf(reader, other.runId, definition.metric);
            if (!known)
                return fail(known);
            if (const auto best = bestUntil(*known, step, sign))
                others.append(*best);
        }
        const auto best = bestUntil(*points, step, sign);
        if (!best || !isHopeless(*best, others))
            continue;
        const auto gate = m_project.gate();
        const Result<void> noted = !gate ? fail(gate) : (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
            execute(database, "INSERT OR REPLACE INTO run_tag(run_id, name, value) VALUES(?, 'sweep.hopeless', '1')", child.runId);
            return {};
        });
        if (!noted)
            return noted;
        if (Result<void> stopped = stopRun(m_project, child.runId); !stopped)
            return stopped;
    }
    return {};
}

Result<void> SweepDriver::stopAll(const Sweep &sweep, const QList<SweepChild> &children)
{
    bool isDone = true;
    for (const SweepChild &child : children) {
        if (isEnded(child.status))
            continue;
        isDone = false;
        if (Result<void> stopped = stopRun(m_project, child.runId); !stopped)
            return stopped;
    }
    return isDone ? conclude(sweep, RunStatus::Stopped, Words::tr("The sweep was asked to stop.")) : Result<void>();
}

Result<void> SweepDriver::conclude(const Sweep &sweep, RunStatus status, const QString &reason)
{
    const auto gate = m_project.gate();
    if (!gate)
        return fail(gate);
    removeTicket(sweep.uuid);
    return (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "UPDATE run SET status = ?, reason = ?, ended_at = ?, wall_seconds = ? - started_at WHERE id = ?", runStatusName(status),
            reason.isEmpty() ? QVariant() : QVariant(reason), utcNow(), utcNow(), sweep.id);
        return {};
    });
}

} // namespace cairn
