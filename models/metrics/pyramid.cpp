// SPDX-License-Identifier: GPL-3.0-or-later
// Descends the pyramid, level by level, where it touches the range, until there are enough buckets for the columns.
#include "models/metrics/pyramid.h"

#include "models/metrics/bucket.h"
#include "models/metrics/columns.h"
#include "models/metrics/rawquery.h"

#include <SQLiteCpp/Savepoint.h>

#include <algorithm>

namespace cairn {
namespace {

// A plot is fine with a bucket for each few columns: each draws its smallest and largest, and zooming brings the finer level.
constexpr int kColumnsABucket = 4;

// A guess that is off by less than this is not worth a look-up, of which a plot of a hundred lines would need hundreds of thousands.
constexpr double kColumnsAGuess = 2;

// So few are read in one go, whatever the range.
constexpr qint64 kFewPoints = 256;
constexpr qint64 kUnknown = -1;

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

} // namespace

struct PyramidReader::Statements {
    explicit Statements(SQLite::Database &database)
        : points(database, "SELECT seq, step, at, value FROM point WHERE series_id = ? AND seq >= ? AND seq < ? AND NOT superseded ORDER BY seq")
        , buckets(database,
              "SELECT idx, step0, step1, at0, at1, first, last, min, min_seq, max, max_seq"
              " FROM bucket WHERE series_id = ? AND level = ? AND idx >= ? AND idx < ? AND count > 0 ORDER BY idx")
        , count(database, "SELECT coalesce(max(seq) + 1, 0) FROM point WHERE series_id = ?")
        , exact(database, "SELECT step, at FROM point WHERE series_id = ? AND seq = ?")
    {
    }

    RawQuery points, buckets, count, exact;
};

namespace {

class Descent
{
public:
    Descent(PyramidReader::Statements &statements, qint64 seriesId, qint64 points = kUnknown)
        : m_seriesId(seriesId)
        , m_points(statements.points)
        , m_buckets(statements.buckets)
    {
        if (points != kUnknown && points <= kFewPoints) {
            readPoints(0, std::numeric_limits<qint64>::max(), m_nodes);
            return;
        }
        statements.count.start({seriesId});
        const qint64 count = statements.count.next() ? statements.count.integer(0) : 0;
        statements.count.stop();
        readTop(count);
    }
    ~Descent()
    {
        m_points.stop();
        m_buckets.stop();
    }
    Descent(const Descent &) = delete;
    Descent &operator=(const Descent &) = delete;

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
        if (level == 0)
            return readPoints(first, end, nodes);
        m_buckets.start({m_seriesId, level, first, end});
        while (m_buckets.next()) {
            Node node {level, m_buckets.integer(0), {}};
            Bucket &bucket = node.bucket;
            bucket.smallestStep = m_buckets.integer(1);
            bucket.largestStep = m_buckets.integer(2);
            bucket.firstTime = m_buckets.real(3);
            bucket.lastTime = m_buckets.real(4);
            bucket.first = m_buckets.realOrNan(5);
            bucket.last = m_buckets.realOrNan(6);
            bucket.hasFinite = !m_buckets.isNull(7);
            if (bucket.hasFinite) {
                bucket.min = m_buckets.real(7);
                bucket.minSequence = m_buckets.integer(8);
                bucket.max = m_buckets.real(9);
                bucket.maxSequence = m_buckets.integer(10);
            }
            nodes.push_back(node);
        }
    }

    void readPoints(qint64 first, qint64 end, std::vector<Node> &nodes)
    {
        m_points.start({m_seriesId, first, end});
        while (m_points.next()) {
            Node node {0, m_points.integer(0), {}};
            node.bucket.add(Point {m_points.integer(1), m_points.real(2), m_points.realOrNan(3)}, node.index);
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
        if (std::find(keeps.begin(), keeps.end(), false) == keeps.end())
            return;
        std::vector<Node> kept;
        for (size_t at = 0; at < m_nodes.size(); ++at) {
            if (keeps[at])
                kept.push_back(m_nodes[at]);
        }
        m_nodes = std::move(kept);
    }

    qint64 m_seriesId;
    RawQuery &m_points;
    RawQuery &m_buckets;
    std::vector<Node> m_nodes; ///< in the order of the points
};

/** What of a bucket may be shown, in the order of its points. */
void addCandidates(const Node &node, std::vector<Candidate> &candidates)
{
    const Bucket &bucket = node.bucket;
    const qint64 size = sizeOfLevel(node.level);
    const qint64 firstSequence = node.index * size;
    const qint64 lastSequence = firstSequence + size - 1;
    const Candidate first {{bucket.smallestStep, bucket.firstTime, bucket.first}, firstSequence, true, 0};
    if (node.level == 0 || !bucket.hasFinite) {
        candidates.push_back(first);
        return;
    }
    const auto inside = [&](qint64 sequence, double value) -> Candidate {
        const double share = double(sequence - firstSequence) / double(size - 1);
        const auto step = bucket.smallestStep + qint64(share * double(bucket.largestStep - bucket.smallestStep));
        const double time = bucket.firstTime + share * (bucket.lastTime - bucket.firstTime);
        // Points a step apart stand where they are guessed.
        const bool isEven = bucket.largestStep - bucket.smallestStep == size - 1;
        return {{step, time, value}, sequence, false, isEven ? 0 : bucket.largestStep - bucket.smallestStep};
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
        candidates.push_back({{bucket.largestStep, bucket.lastTime, bucket.last}, lastSequence, true, 0});
}

/** How many steps a column holds, with so many columns from the first to the last that are in view. */
double stepsOfColumn(const std::vector<Candidate> &candidates, const StepRange &range, int columns)
{
    if (candidates.empty())
        return 0;
    const auto [smallest, largest] = std::minmax_element(candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.point.step < b.point.step; });
    const double first = std::max(double(range.first), double(smallest->point.step));
    const double last = std::min(double(range.last), double(largest->point.step));
    return (last - first) / std::max(1, columns);
}

/** Reads steps and times that were only guessed, where a guess may be off by more than `tolerance` steps. */
QList<Point> exactPoints(RawQuery &query, qint64 seriesId, const std::vector<Candidate> &candidates, double tolerance)
{
    QList<Point> points;
    points.reserve(qsizetype(candidates.size()));
    for (const Candidate &candidate : candidates) {
        Point point = candidate.point;
        if (!candidate.isExact && double(candidate.span) > tolerance) {
            query.start({seriesId, candidate.sequence});
            if (query.next()) {
                point.step = query.integer(0);
                point.time = query.real(1);
            }
        }
        points.append(point);
    }
    query.stop();
    return points;
}

} // namespace

PyramidReader::PyramidReader(SQLite::Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

PyramidReader::~PyramidReader() = default;

QList<Point> PyramidReader::decimated(qint64 seriesId, const StepRange &range, int maximumColumns, StepAccuracy accuracy, qint64 points)
{
    Descent descent(*m_statements, seriesId, points);
    descent.descend(range, std::max(1, maximumColumns / kColumnsABucket));
    std::vector<Candidate> candidates;
    for (const Node &node : descent.nodes())
        addCandidates(node, candidates);
    const double tolerance = accuracy == StepAccuracy::Exact ? -1 : kColumnsAGuess * stepsOfColumn(candidates, range, maximumColumns);
    return exactPoints(m_statements->exact, seriesId, thinnedOut(std::move(candidates), range, maximumColumns), tolerance);
}

StepRange PyramidReader::stepRange(qint64 seriesId)
{
    const Descent descent(*m_statements, seriesId);
    StepRange range {0, -1};
    for (const Node &node : descent.nodes()) {
        const bool isFirst = range.last < range.first;
        range.first = isFirst ? node.bucket.smallestStep : std::min(range.first, node.bucket.smallestStep);
        range.last = isFirst ? node.bucket.largestStep : std::max(range.last, node.bucket.largestStep);
    }
    return range;
}

Result<QList<Point>> decimated(SQLite::Database &database, qint64 seriesId, const StepRange &range, int maximumColumns)
{
    return guarded({}, [&]() -> Result<QList<Point>> {
        // One reading transaction (a savepoint, for the caller may have one): thousands of small queries that each took the file's lock
        // would spend most of their time on that, and buckets and points are then of the same moment.
        SQLite::Savepoint reading(database, "decimated");
        const QList<Point> points = PyramidReader(database).decimated(seriesId, range, maximumColumns);
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

Result<QList<Point>> smoothedLine(SQLite::Database &database, qint64 seriesId, const SmoothedRequest &request)
{
    return guarded({}, [&]() -> Result<QList<Point>> {
        StepRange shown = PyramidReader(database).stepRange(seriesId);
        shown = {std::max(shown.first, request.range.first), std::min(shown.last, request.range.last)};
        LineThinner thinner(shown, request.columns);
        const auto smoother = Smoother::make(request.smoothing);
        QList<PlacedPoint> ready;
        const auto pass = [&] {
            for (const PlacedPoint &placed : std::as_const(ready))
                thinner.add(placed.point);
            ready.clear();
        };
        const Result<void> read = Series::forEachPoint(database, seriesId, [&](const Point &point) {
            smoother->push({request.place ? request.place(point) : double(point.step), point}, ready);
            if (ready.size() >= 1'024)
                pass();
            return !request.isCanceled || !request.isCanceled();
        });
        if (!read)
            return fail(read);
        if (request.hasEnded)
            smoother->finish(ready);
        pass();
        return thinner.take();
    });
}

Result<StepRange> stepRange(SQLite::Database &database, qint64 seriesId)
{
    return guarded({}, [&]() -> Result<StepRange> { return PyramidReader(database).stepRange(seriesId); });
}

} // namespace cairn
