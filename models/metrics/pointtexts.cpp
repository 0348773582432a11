// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers to text.
#include "models/metrics/pointtexts.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace cairn {

QString pointTimeText(const Point &point)
{
    return point.time == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(qint64(std::llround(point.time * 1000)), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString pointValueText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("nan");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("inf") : QStringLiteral("-inf");
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace cairn
