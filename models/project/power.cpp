// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the kernel's power supplies.
#include "models/project/power.h"

#include <QDir>
#include <QFile>

namespace cairn {
namespace {

QByteArray wordIn(const QDir &supply, const char *name)
{
    QFile file(supply.filePath(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.read(64).trimmed() : QByteArray();
}

} // namespace

bool isOnMainsPower(const QString &folder)
{
    bool isDischarging = false;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir supply(QDir(folder).filePath(name));
        const QByteArray type = wordIn(supply, "type");
        if ((type == "Mains" || type == "USB") && wordIn(supply, "online") == "1")
            return true;
        // A mouse's or a keyboard's battery says nothing of the computer.
        if (type == "Battery" && wordIn(supply, "scope") != "Device" && wordIn(supply, "status") == "Discharging")
            isDischarging = true;
    }
    return !isDischarging;
}

} // namespace cairn
