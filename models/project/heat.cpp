// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the kernel's thermal zones.
#include "models/project/heat.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace cairn {

double hottestCelsius(const QString &folder)
{
    constexpr double kMostPlausible = 150;
    double hottest = 0;
    for (const QString &zone : QDir(folder).entryList({QStringLiteral("thermal_zone*")}, QDir::Dirs)) {
        QFile file(QDir(folder).filePath(zone + QStringLiteral("/temp")));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        bool isNumber = false;
        const double celsius = file.read(32).trimmed().toDouble(&isNumber) / 1000;
        if (isNumber && celsius > 0 && celsius < kMostPlausible)
            hottest = std::max(hottest, celsius);
    }
    return hottest;
}

} // namespace cairn
