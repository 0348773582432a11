// SPDX-License-Identifier: GPL-3.0-or-later
// A curve for the screen: from millions of points the few thousand that look the same, every spike among them.
// Above the raw points of a series stands a pyramid: a bucket of level n covers 64^n points in the order in which they were logged,
// and is written once, when it is full. What follows the last full bucket of a level is read one level below.
#pragma once

#include "models/metrics/smoothing.h"

#include <functional>
#include <memory>

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

/** How well the steps of a bucket's smallest and largest are known. */
enum class StepAccuracy {
    Exact, ///< each point is a true one of the series
    WithinColumn, ///< a step may be off by less than two columns; spares a look-up for each extreme
};

/** Reads many series one after the other with statements that are made once. Use it within one reading transaction, so that buckets
    and points are of the same moment. Throws SQLite::Exception, as statements do: call it in `guarded`. */
class PyramidReader
{
public:
    explicit PyramidReader(SQLite::Database &database);
    ~PyramidReader();
    PyramidReader(const PyramidReader &) = delete;
    PyramidReader &operator=(const PyramidReader &) = delete;

    /** `points`: how many the series has, where that is known; spares a query for each short series. */
    [[nodiscard]] QList<Point> decimated(qint64 seriesId, const StepRange &range, int maximumColumns, StepAccuracy accuracy = StepAccuracy::Exact,
        qint64 points = -1);
    [[nodiscard]] StepRange stepRange(qint64 seriesId);
    struct Statements;

private:
    std::unique_ptr<Statements> m_statements;
};

/** The same from points in memory (a smoothed line). */
[[nodiscard]] QList<Point> decimatedPoints(const QList<Point> &points, const StepRange &range, int maximumColumns);

/** A smoothed line (smoothing.h): computed from all raw points, then thinned out. Slow for millions of points: call it in a task. */
[[nodiscard]] Result<QList<Point>> smoothedAndDecimated(SQLite::Database &database, qint64 seriesId, double weight, const StepRange &range,
    int maximumColumns);

/** What a smoothed line asks for. `place` says where a point stands on the x axis (the time average weighs by it); empty: at its step. */
struct SmoothedRequest {
    Smoothing smoothing;
    StepRange range;
    int columns = 800;
    bool hasEnded = true; ///< no more points will come
    std::function<double(const Point &)> place;
    std::function<bool()> isCanceled;
};
/** The line is thinned out while the points pass by, so that ten million of them take no more memory than a few thousand. */
[[nodiscard]] Result<QList<Point>> smoothedLine(SQLite::Database &database, qint64 seriesId, const SmoothedRequest &request);

/** The first and last step of a series; an empty answer (last < first) where it has no points. */
[[nodiscard]] Result<StepRange> stepRange(SQLite::Database &database, qint64 seriesId);

} // namespace cairn
