// SPDX-License-Identifier: GPL-3.0-or-later
// A run in a few lines.
#include "app/commands/runoutcome.h"

#include "models/metrics/metricnames.h"
#include "models/runs/runs.h"
#include "models/runs/workerloop.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

Result<Outcome> runOutcome(Project &project, qint64 runId, bool isToWait, const QStringList &warnings)
{
    const Result<Run> run = isToWait ? waitForRun(project, runId, 0, Programs::besideThis(), commandControl()) : Runs::get(project.reader(), runId);
    if (!run)
        return fail(run);
    const QString status = runStatusName(run->status);
    QJsonObject json {{QStringLiteral("run"), run->id}, {QStringLiteral("name"), run->name}, {QStringLiteral("status"), status},
        {QStringLiteral("metrics"), metricsAsJson(*run)}};
    if (!warnings.isEmpty())
        json.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(warnings));
    if (!run->reason.isEmpty())
        json.insert(QStringLiteral("reason"), run->reason);
    QStringList lines = {Text::tr("Run %1, %2: %3").arg(run->id).arg(run->name, status)};
    lines += warnings;
    if (!run->reason.isEmpty())
        lines.append(run->reason);
    for (auto metric = run->metrics.cbegin(); metric != run->metrics.cend(); ++metric) {
        if (!isOfMachine(metric.key()))
            lines.append(QStringLiteral("%1  %2").arg(metric.key()).arg(metric->last, 0, 'g', 6));
    }
    return Outcome {json, lines.join(QLatin1Char('\n')), isToWait && run->status != RunStatus::Finished ? 1 : 0};
}

} // namespace cairn
