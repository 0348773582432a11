// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered is right as long as the count fits: points that a restarted program took back make it smaller.
#include "models/metrics/curvememory.h"

#include "models/metrics/rawquery.h"

#include <utility>

namespace cairn {
namespace {

constexpr qint64 kMostPoints = 500'000;

} // namespace

QList<Point> CurveMemory::points(SQLite::Database &database, qint64 seriesId, qint64 count)
{
    Kept kept;
    {
        const QMutexLocker locker(&m_mutex);
        kept = m_kept.take(seriesId);
        m_total -= kept.points.size();
    }
    RawQuery query(database, "SELECT seq, step, at, value FROM point WHERE series_id = ? AND seq >= ? AND NOT superseded ORDER BY seq");
    const auto readOn = [&] {
        query.start({seriesId, kept.next});
        while (query.next()) {
            kept.points.append(Point {query.integer(1), query.real(2), query.realOrNan(3)});
            kept.next = query.integer(0) + 1;
        }
        query.stop();
    };
    readOn();
    if (kept.points.size() != count) {
        kept = {};
        readOn();
    }
    const QMutexLocker locker(&m_mutex);
    if (m_total + kept.points.size() <= kMostPoints && !m_kept.contains(seriesId)) {
        m_total += kept.points.size();
        m_kept.insert(seriesId, kept);
    }
    return kept.points;
}

} // namespace cairn
