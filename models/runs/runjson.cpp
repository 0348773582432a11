// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as the commands print them.
#include "models/project/clock.h"
#include "models/runs/runs.h"

#include <cmath>

namespace cairn {
namespace {

QJsonValue finite(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

QJsonValue time(double utcSeconds) { return utcSeconds == 0 ? QJsonValue() : QJsonValue(isoTime(utcSeconds)); }

/** 0 stands for what is not known. */
QJsonValue known(double value) { return value > 0 ? QJsonValue(value) : QJsonValue(); }

} // namespace

QJsonObject metricsAsJson(const Run &run)
{
    QJsonObject metrics;
    for (auto entry = run.metrics.begin(); entry != run.metrics.end(); ++entry) {
        metrics.insert(entry.key(), QJsonObject {
            {QStringLiteral("last"), finite(entry->last)},
            {QStringLiteral("best"), entry->best ? finite(*entry->best) : QJsonValue()},
            {QStringLiteral("step"), entry->best ? QJsonValue(entry->step) : QJsonValue()},
        });
    }
    return metrics;
}

QJsonObject runAsJson(const Run &run)
{
    return {
        {QStringLiteral("id"), run.id},
        {QStringLiteral("name"), run.name},
        {QStringLiteral("recipe"), run.recipe},
        {QStringLiteral("status"), runStatusName(run.status)},
        {QStringLiteral("reason"), run.reason},
        {QStringLiteral("snapshot"), run.snapshot.isEmpty() ? QJsonValue() : QJsonValue(run.snapshot)},
        {QStringLiteral("seed"), run.seed},
        {QStringLiteral("params"), run.params},
        {QStringLiteral("metrics"), metricsAsJson(run)},
        {QStringLiteral("started"), time(run.startedAt)},
        {QStringLiteral("ended"), time(run.endedAt)},
        {QStringLiteral("seconds"), run.startedAt == 0 ? QJsonValue() : QJsonValue(run.seconds())},
        {QStringLiteral("cpu_seconds"), known(run.cpuSeconds)},
        {QStringLiteral("peak_bytes"), known(double(run.peakBytes))},
        {QStringLiteral("energy_wh"), known(run.energyJoules / 3600)},
        {QStringLiteral("energy_method"), run.energyJoules > 0 ? QJsonValue(run.energyMethod) : QJsonValue()},
        {QStringLiteral("folder"), run.folder},
        {QStringLiteral("executor"), run.executor},
        {QStringLiteral("job"), run.job.isEmpty() ? QJsonValue() : QJsonValue(run.job)},
        {QStringLiteral("host"), run.host.isEmpty() ? QJsonValue() : QJsonValue(run.host)},
    };
}

} // namespace cairn
