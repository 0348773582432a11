// SPDX-License-Identifier: GPL-3.0-or-later
// Names and words of the states.
#include "models/runs/runstatus.h"

#include <QCoreApplication>

#include <array>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunStatus)
};

constexpr std::array<const char *, 8> kNames = {"queued", "starting", "running", "suspended", "finished", "failed", "stopped", "lost"};

} // namespace

QString runStatusName(RunStatus status) { return QString::fromLatin1(kNames.at(size_t(status))); }

RunStatus runStatusFromName(const QString &name)
{
    for (size_t at = 0; at < kNames.size(); ++at) {
        if (name == QLatin1String(kNames[at]))
            return RunStatus(at);
    }
    return RunStatus::Lost;
}

QString runStatusText(RunStatus status)
{
    switch (status) {
    case RunStatus::Queued:
        return Words::tr("queued");
    case RunStatus::Starting:
        return Words::tr("starting");
    case RunStatus::Running:
        return Words::tr("running");
    case RunStatus::Suspended:
        return Words::tr("suspended");
    case RunStatus::Finished:
        return Words::tr("finished");
    case RunStatus::Failed:
        return Words::tr("failed");
    case RunStatus::Stopped:
        return Words::tr("stopped");
    case RunStatus::Lost:
        break;
    }
    return Words::tr("lost");
}

} // namespace cairn
