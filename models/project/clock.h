// SPDX-License-Identifier: GPL-3.0-or-later
// Times as the project file and exported files know them.
#pragma once

#include <QDateTime>
#include <QString>

namespace cairn {

/** UTC seconds since 1970, as stored in the database. */
[[nodiscard]] inline double utcNow() { return double(QDateTime::currentMSecsSinceEpoch()) / 1000.0; }

/** "2026-03-01T12:00:00Z"; empty for 0. */
[[nodiscard]] inline QString isoTime(double utcSeconds)
{
    return utcSeconds == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(qint64(utcSeconds * 1000), Qt::UTC).toString(Qt::ISODate);
}

} // namespace cairn
