// SPDX-License-Identifier: GPL-3.0-or-later
// Descends the pyramid, level by level, where it touches the range, until there are enough buckets for the columns.
#include "models/metrics/pyramid.h"

#include "models/metrics/bucket.h"
#include "models/metrics/columns.h"
#include "models/metrics/smoothing.h"

#include <SQLiteCpp/Savepoint.h>

#include <algorithm>

namespace cairn {
namespace {

// A plot is fine with a bucket for each few columns: each draws its smallest and largest, and zooming brings the finer level.
constexpr int kColumnsABucket = 4;

/** A bucket of level 1 or more, or one raw point (level 0). */
struct Node {
    int level = 0;
    qint64 index = 0;
    Bucket bucket;
};

qint64 sizeOfLevel(int level)
{
    qint64 size = 1;
    for (int count = 0; count < level; ++count)
        size *= kPyramidFanOut;
    return size;
}

class Descent
{
public:
    Descent(SQLite::Database &database, qint64 seriesId)
        : m_seriesId(seriesId)
        , m_points(database, "SELECT seq, step, at, value FROM point WHERE series_id = ? AND seq >= ? AND seq < ? AND NOT superseded ORDER BY seq")
        , m_buckets(database, std::string("SELECT idx, ") + kBucketColumns
                  + " FROM bucket WHERE series_id = ? AND level = ? AND idx >= ? AND idx < ? AND count > 0 ORDER BY idx")
    {
        readTop(integerOf(database, "SELECT coalesce(max(seq) + 1, 0) FROM point WHERE series_id = ?", seriesId));
    }

    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }

    /** Until no node holds more than one part in `parts` of the points that touch the range, or all are raw points. */
    void descend(const StepRange &range, qint64 parts)
    {
        keepTouching(range);
        while (!m_nodes.empty()) {
            qint64 points = 0;
            int highest = 0;
            for (const Node &node : m_nodes) {
                points += sizeOfLevel(node.level);
                highest = std::max(highest, node.level);
            }
            if (highest == 0 || sizeOfLevel(highest) <= points / parts)
                return;
            expand(highest);
            keepTouching(range);
        }
    }

private:
    /** What covers the whole series with the fewest nodes: the full buckets of the highest level, and for the rest lower levels. */
    void readTop(qint64 count)
    {
        int level = 0;
        while (sizeOfLevel(level + 1) <= count)
            ++level;
        qint64 covered = 0;
        for (; level >= 0; --level) {
            const qint64 size = sizeOfLevel(level);
            read(level, covered / size, count / size, m_nodes);
            covered = count / size * size;
        }
    }

    void read(int level, qint64 first, qint64 end, std::vector<Node> &nodes)
    {
        if (first >= end)
            return;
        SQLite::Statement &query = level == 0 ? m_points : m_buckets;
        query.reset();
        if (level == 0)
            bindAll(query, m_seriesId, first, end);
        else
            bindAll(query, m_seriesId, level, first, end);
        while (query.executeStep()) {
            Node node {level, integerColumn(query, 0), {}};
            if (level == 0) {
                const double value = isNullColumn(query, 3) ? std::nan("") : realColumn(query, 3);
                node.bucket.add(Point {integerColumn(query, 1), realColumn(query, 2), value}, node.index);
            } else {
                node.bucket = readBucket(query, 1);
            }
            nodes.push_back(node);
        }
    }

    /** Puts the children of each node of `level` in its place; neighbours are read together. */
    void expand(int level)
    {
        std::vector<Node> finer;
        for (size_t at = 0; at < m_nodes.size();) {
            if (m_nodes[at].level != level) {
                finer.push_back(m_nodes[at++]);
                continue;
            }
            const qint64 first = m_nodes[at].index;
            qint64 end = first;
            while (at < m_nodes.size() && m_nodes[at].level == level && m_nodes[at].index == end) {
                ++end;
                ++at;
            }
            read(level - 1, first * kPyramidFanOut, end * kPyramidFanOut, finer);
        }
        m_nodes = std::move(finer);
    }

    /** Keeps nodes that the range touches, or that a line from or to their neighbour leads through it. */
    void keepTouching(const StepRange &range)
    {
        std::vector<bool> keeps(m_nodes.size());
        const auto touches = [&](const Bucket &a, const Bucket &b) {
            return std::min(a.smallestStep, b.smallestStep) <= range.last && std::max(a.largestStep, b.largestStep) >= range.first;
        };
        for (size_t at = 0; at < m_nodes.size(); ++at) {
            const size_t next = std::min(at + 1, m_nodes.size() - 1);
            if (touches(m_nodes[at].bucket, m_nodes[next].bucket))
                keeps[at] = keeps[next] = true;
        }
        std::vector<Node> kept;
        for (size_t at = 0; at < m_nodes.size(); ++at) {
            if (keeps[at])
                kept.push_back(m_nodes[at]);
        }
        m_nodes = std::move(kept);
    }

    qint64 m_seriesId;
    SQLite::Statement m_points, m_buckets;
    std::vector<Node> m_nodes; ///< in the order of the points
};

/** What of a bucket may be shown, in the order of its points. */
void addCandidates(const Node &node, std::vector<Candidate> &candidates)
{
    const Bucket &bucket = node.bucket;
    const qint64 size = sizeOfLevel(node.level);
    const qint64 firstSequence = node.index * size;
    const qint64 lastSequence = firstSequence + size - 1;
    const Candidate first {{bucket.smallestStep, bucket.firstTime, bucket.first}, firstSequence, true};
    if (node.level == 0 || !bucket.hasFinite) {
        candidates.push_back(first);
        return;
    }
    const auto inside = [&](qint64 sequence, double value) -> Candidate {
        const double share = double(sequence - firstSequence) / double(size - 1);
        const auto step = bucket.smallestStep + qint64(share * double(bucket.largestStep - bucket.smallestStep));
        return {{step, bucket.firstTime, value}, sequence, false};
    };
    Candidate extremes[] = {inside(bucket.minSequence, bucket.min), inside(bucket.maxSequence, bucket.max)};
    if (extremes[1].sequence < extremes[0].sequence)
        std::swap(extremes[0], extremes[1]);
    if (std::isfinite(bucket.first) && firstSequence < extremes[0].sequence)
        candidates.push_back(first);
    candidates.push_back(extremes[0]);
    if (extremes[1].sequence != extremes[0].sequence)
        candidates.push_back(extremes[1]);
    if (std::isfinite(bucket.last) && lastSequence > extremes[1].sequence)
        candidates.push_back({{bucket.largestStep, bucket.lastTime, bucket.last}, lastSequence, true});
}

/** Reads steps and times that were only guessed. */
QList<Point> exactPoints(SQLite::Database &database, qint64 seriesId, const std::vector<Candidate> &candidates)
{
    SQLite::Statement query(database, "SELECT step, at FROM point WHERE series_id = ? AND seq = ?");
    QList<Point> points;
    points.reserve(qsizetype(candidates.size()));
    for (const Candidate &candidate : candidates) {
        Point point = candidate.point;
        if (!candidate.isExact) {
            query.reset();
            bindAll(query, seriesId, candidate.sequence);
            if (query.executeStep()) {
                point.step = integerColumn(query, 0);
                point.time = realColumn(query, 1);
            }
        }
        points.append(point);
    }
    return points;
}

} // namespace

Result<QList<Point>> decimated(SQLite::Database &database, qint64 seriesId, const StepRange &range, int maximumColumns)
{
    return guarded({}, [&]() -> Result<QList<Point>> {
        // One reading transaction (a savepoint, for the caller may have one): thousands of small queries that each took the file's lock
        // would spend most of their time on that, and buckets and points are then of the same moment.
        SQLite::Savepoint reading(database, "decimated");
        QList<Point> points;
        {
            Descent descent(database, seriesId);
            descent.descend(range, std::max(1, maximumColumns / kColumnsABucket));
            std::vector<Candidate> candidates;
            for (const Node &node : descent.nodes())
                addCandidates(node, candidates);
            points = exactPoints(database, seriesId, thinnedOut(std::move(candidates), range, maximumColumns));
        }
        reading.release();
        return points;
    });
}

QList<Point> decimatedPoints(const QList<Point> &points, const StepRange &range, int maximumColumns)
{
    const auto touches = [&](qsizetype a, qsizetype b) {
        return std::min(points[a].step, points[b].step) <= range.last && std::max(points[a].step, points[b].step) >= range.first;
    };
    std::vector<Candidate> candidates;
    for (qsizetype at = 0; at < points.size(); ++at) {
        if (touches(at, std::min(at + 1, points.size() - 1)) || touches(std::max<qsizetype>(at - 1, 0), at))
            candidates.push_back({points[at], at, true});
    }
    QList<Point> thinned;
    for (const Candidate &candidate : thinnedOut(std::move(candidates), range, maximumColumns))
        thinned.append(candidate.point);
    return thinned;
}

Result<QList<Point>> smoothedAndDecimated(SQLite::Database &database, qint64 seriesId, double weight, const StepRange &range, int maximumColumns)
{
    return Series::allPoints(database, seriesId).map([&](const QList<Point> &points) {
        return decimatedPoints(smoothedPoints(points, weight), range, maximumColumns);
    });
}

Result<StepRange> stepRange(SQLite::Database &database, qint64 seriesId)
{
    return guarded({}, [&]() -> Result<StepRange> {
        const Descent descent(database, seriesId);
        StepRange range {0, -1};
        for (const Node &node : descent.nodes()) {
            const bool isFirst = range.last < range.first;
            range.first = isFirst ? node.bucket.smallestStep : std::min(range.first, node.bucket.smallestStep);
            range.last = isFirst ? node.bucket.largestStep : std::max(range.last, node.bucket.largestStep);
        }
        return range;
    });
}

} // namespace cairn
