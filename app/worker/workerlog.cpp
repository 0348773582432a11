// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the log; where it cannot be written, the worker works on without it.
#include "app/worker/workerlog.h"

#include "models/project/clock.h"

#include <QDir>

namespace cairn {
namespace {

constexpr qint64 kLargestBytes = 1 << 20;

} // namespace

WorkerLog::WorkerLog(const QString &projectFolder)
    : m_file(QDir(projectFolder).filePath(QStringLiteral(".worker.log")))
{
}

void WorkerLog::write(const QString &sentence)
{
    makeRoom();
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    m_file.write(QStringLiteral("%1 %2\n").arg(isoTime(utcNow()), sentence).toUtf8());
    m_file.flush();
}

void WorkerLog::makeRoom()
{
    if (m_file.size() < kLargestBytes)
        return;
    m_file.close();
    const QString former = m_file.fileName() + QStringLiteral(".1");
    QFile::remove(former);
    QFile::rename(m_file.fileName(), former);
}

} // namespace cairn
