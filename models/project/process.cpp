// SPDX-License-Identifier: GPL-3.0-or-later
// Reads /proc; see proc(5).
#include "models/project/process.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <sys/stat.h>

namespace cairn {
namespace {

/** The fields of /proc/<pid>/stat from the third (state) on: the second may hold spaces and brackets. */
QList<QByteArray> statFields(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    return text.mid(text.lastIndexOf(')') + 2).split(' ');
}

/** Byte 120 of the file -shm is locked by whoever writes: WAL_WRITE_LOCK in https://www.sqlite.org/walformat.html. The file itself must
    not be opened here: closing it would drop SQLite's own locks of this process. */
constexpr qint64 kWriteLockByte = 120;

/** The pid in a line of /proc/locks ("1: POSIX  ADVISORY  WRITE 4711 fe:00:8191 120 120") that is about this inode and byte. */
qint64 lockHolder(const QByteArray &line, quint64 inode)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    const bool isOurs = words.value(3) == "WRITE" && words.value(5).mid(words.value(5).lastIndexOf(':') + 1).toULongLong() == inode;
    const bool covers = words.value(6).toLongLong() <= kWriteLockByte && (words.value(7) == "EOF" || words.value(7).toLongLong() >= kWriteLockByte);
    return isOurs && covers ? words.value(4).toLongLong() : 0;
}

} // namespace

ProcessIdentity ProcessIdentity::current() { return of(QCoreApplication::applicationPid()); }

ProcessIdentity ProcessIdentity::of(qint64 pid) { return {pid, statFields(pid).value(19).toLongLong()}; }

ProcessIdentity ProcessIdentity::fromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    return {parts.value(0).toLongLong(), parts.value(1).toLongLong()};
}

QString ProcessIdentity::toText() const { return QStringLiteral("%1:%2").arg(pid).arg(startTicks); }

bool ProcessIdentity::isAlive() const
{
    const QList<QByteArray> fields = statFields(pid);
    return startTicks != 0 && fields.value(19).toLongLong() == startTicks && fields.value(0) != "Z" && fields.value(0) != "X";
}

QString writerOf(const QString &databaseFile)
{
    struct stat facts = {};
    QFile locks(QStringLiteral("/proc/locks"));
    if (::stat(QFile::encodeName(databaseFile + QStringLiteral("-shm")).constData(), &facts) != 0 || !locks.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : locks.readAll().split('\n')) {
        const qint64 pid = lockHolder(line, facts.st_ino);
        if (pid <= 0)
            continue;
        QFile name(QStringLiteral("/proc/%1/comm").arg(pid));
        const QByteArray program = name.open(QIODevice::ReadOnly) ? name.readAll().trimmed() : QByteArray("?");
        return QCoreApplication::translate("Project", "%1 (process %2)").arg(QString::fromUtf8(program)).arg(pid);
    }
    return {};
}

} // namespace cairn
