// SPDX-License-Identifier: GPL-3.0-or-later
// A claim is written into the run's row before it is submitted, and read again by whoever comes after.
#include "models/runs/remoterun.h"

#include "models/runs/steadyclock.h"

#include <QFileInfo>

namespace cairn {
namespace {

const QString kClaim = QStringLiteral("cairn:"); // before a key

} // namespace

void RemoteRun::readJob(const QString &text)
{
    job = text.startsWith(kClaim) ? QString() : text;
    if (!text.startsWith(kClaim))
        return;
    key = text.mid(kClaim.size()).section(QLatin1Char('_'), 0, 0);
    const QString place = text.section(QLatin1Char('_'), 1);
    index = place.isEmpty() ? -1 : place.toInt();
}

QString RemoteRun::claimText() const { return kClaim + key + (index < 0 ? QString() : QStringLiteral("_%1").arg(index)); }

double RemoteRun::lastHeardAt() const
{
    qint64 last = 0;
    for (const QString &name : {QStringLiteral("run.json"), QStringLiteral("status.json"), QStringLiteral("resources.jsonl"), QStringLiteral("metrics.jsonl")}) {
        const QFileInfo file(folder.dir().filePath(name));
        last = std::max(last, file.exists() ? file.lastModified().toMSecsSinceEpoch() : 0);
    }
    return double(last) / 1000;
}

void RemoteRun::listen()
{
    const qint64 bytes = QFileInfo(folder.dir().filePath(QStringLiteral("resources.jsonl"))).size();
    if (std::exchange(heardBytes, bytes) != bytes)
        heardAt = steadyNow();
}

} // namespace cairn
