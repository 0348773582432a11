// SPDX-License-Identifier: GPL-3.0-or-later
// QLockFile holds pid, host and program, and notices when the holder has died.
#include "models/project/projectlock.h"

#include "models/project/process.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

namespace cairn {
namespace {

QString lockPath(const QString &folder, ProjectLock::Kind kind)
{
    return QDir(folder).filePath(kind == ProjectLock::Kind::Window ? QStringLiteral(".window.lock") : QStringLiteral(".worker.lock"));
}

} // namespace

ProjectLock::ProjectLock(const QString &file)
    : m_file(file)
{
    m_file.setStaleLockTime(0); // a long session is not a stale one; a dead holder is noticed by its pid
}

Result<std::unique_ptr<ProjectLock>> ProjectLock::take(const QString &projectFolder, Kind kind)
{
    std::unique_ptr<ProjectLock> lock(new ProjectLock(lockPath(projectFolder, kind)));
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() == QLockFile::PermissionError) {
        return fail(QCoreApplication::translate("Project", "The folder %1 cannot be written.")
                        .arg(QDir::toNativeSeparators(projectFolder)), QStringLiteral("permission"));
    }
    qint64 pid = 0;
    QString host, program;
    lock->m_file.getLockInfo(&pid, &host, &program);
    return fail(QCoreApplication::translate("Project", "This project is open in another window (%1 on %2, process %3), so it is shown here read-only.")
                    .arg(program, host).arg(pid), QStringLiteral("held"));
}

bool ProjectLock::isHeld(const QString &projectFolder, Kind kind)
{
    // Looked at, not tried: taking it even for a moment would turn its rightful taker away.
    const ProjectLock probe(lockPath(projectFolder, kind));
    qint64 pid = 0;
    QString host, program;
    return probe.m_file.getLockInfo(&pid, &host, &program)
        && (host != QSysInfo::machineHostName() || ProcessIdentity::of(pid).isAlive());
}

} // namespace cairn
