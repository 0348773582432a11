// SPDX-License-Identifier: GPL-3.0-or-later
// Reads /proc; see proc(5).
#include "models/project/process.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

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

} // namespace cairn
