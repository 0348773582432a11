// SPDX-License-Identifier: GPL-3.0-or-later
// A curve for the screen: from millions of points the few thousand that look the same, every spike among them.
// Above the raw points of a series stands a pyramid: a bucket of level n covers 64^n points in the order in which they were logged,
// and is written once, when it is full. What follows the last full bucket of a level is read one level below.
#pragma once

#include "models/metrics/series.h"

namespace cairn {

inline constexpr int kPyramidFanOut = 64;

/** Steps from `first` to `last`, both included. */
struct StepRange {
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();
};

/** At most about four points a column (first, smallest, largest and last, in the order in which they were logged), each a true point
    of the series (where a program goes back in its steps within a bucket, the bucket's first and last stand at its edges); all raw points where so few lie in the range. One point before and one behind the range are given as well, so that
    a line leaves the plot at its edge. Where points were left out only finite values are told; among raw ones a value may be
    not-a-number or infinite, which is a gap in the line. Reads a few thousand rows, however long the series is. */
[[nodiscard]] Result<QList<Point>> decimated(SQLite::Database &database, qint64 seriesId, const StepRange &range, int maximumColumns);

/** The same from points in memory (a smoothed line). */
[[nodiscard]] QList<Point> decimatedPoints(const QList<Point> &points, const StepRange &range, int maximumColumns);

/** A smoothed line (smoothing.h): computed from all raw points, then thinned out. Slow for millions of points: call it in a task. */
[[nodiscard]] Result<QList<Point>> smoothedAndDecimated(SQLite::Database &database, qint64 seriesId, double weight, const StepRange &range,
    int maximumColumns);

/** The first and last step of a series; an empty answer (last < first) where it has no points. */
[[nodiscard]] Result<StepRange> stepRange(SQLite::Database &database, qint64 seriesId);

} // namespace cairn
