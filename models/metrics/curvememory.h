// SPDX-License-Identifier: GPL-3.0-or-later
// The points of short series as they were read last, so that a plot that grows reads only what is new.
#pragma once

#include "models/metrics/series.h"

#include <QHash>
#include <QMutex>

namespace cairn {

/** Of series up to kLongest points, half a million points in all. May be used in several threads at once. */
class CurveMemory
{
public:
    static constexpr qint64 kLongest = 20'000;

    /** All points of the series that count, in the order in which they were logged. Throws SQLite::Exception, as statements do. */
    [[nodiscard]] QList<Point> points(SQLite::Database &database, qint64 seriesId, qint64 count);

private:
    struct Kept {
        QList<Point> points;
        qint64 next = 0; ///< sequence of the first that was not read
    };
    QMutex m_mutex;
    QHash<qint64, Kept> m_kept;
    qint64 m_total = 0;
};

} // namespace cairn
