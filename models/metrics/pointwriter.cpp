// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the open bucket of each level in memory and writes a bucket when its last point has come.
#include "models/metrics/pointwriter.h"

#include "models/metrics/bucket.h"
#include "models/metrics/pyramid.h"
#include "models/metrics/seriesbatch.h"

#include <array>

namespace cairn {
namespace {

// 64^6 points are more than a disk holds.
constexpr int kLevels = 6;

void bindOptional(SQLite::Statement &statement, int index, bool isThere, double value)
{
    if (isThere)
        statement.bind(index, value);
    else
        statement.bind(index);
}

void run(SQLite::Statement &statement)
{
    statement.exec();
    statement.reset();
}

} // namespace

struct PointWriter::Statements {
    explicit Statements(SQLite::Database &database)
        : findSeries(database, "SELECT id FROM series WHERE run_id = ? AND name = ?")
        , addSeries(database, "INSERT INTO series(run_id, name) VALUES(?, ?)")
        , addPoint(database, "INSERT INTO point(series_id, seq, step, at, value, superseded) VALUES(?, ?, ?, ?, ?, ?)")
        , addBucket(database,
              "INSERT INTO bucket(series_id, level, idx, step0, step1, at0, at1, first, last, min, min_seq, max, max_seq, sum, count)"
              " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , summary(database,
              "UPDATE series SET points = ?, last_step = ?, last_value = ?, min_value = ?, min_step = ?, max_value = ?, max_step = ?"
              " WHERE id = ?")
    {
    }

    SQLite::Statement findSeries, addSeries, addPoint, addBucket, summary;
};

/** Where a series ends: the next sequence number, the summary so far, and the open bucket of each level. */
struct PointWriter::Tail {
    qint64 sequence = 0;
    qint64 points = 0;
    Point last;
    std::optional<Point> smallest, largest;
    std::array<Bucket, kLevels> open; ///< open[n] is of level n + 1 and holds the full buckets of level n below it

    void count(const Point &point)
    {
        ++points;
        last = point;
        if (!std::isfinite(point.value))
            return;
        if (!smallest || point.value < smallest->value)
            smallest = point;
        if (!largest || point.value > largest->value)
            largest = point;
    }

    /** Takes in the next point (nothing of a superseded one but its place) and hands each bucket that it fills to `full`. */
    template<typename Full>
    void advance(const Point *point, Full &&full)
    {
        if (point) {
            open[0].add(*point, sequence);
            count(*point);
        }
        ++sequence;
        qint64 size = kPyramidFanOut;
        for (int level = 1; level <= kLevels && sequence % size == 0; ++level, size *= kPyramidFanOut) {
            const Bucket bucket = std::exchange(open[level - 1], {});
            full(level, sequence / size - 1, bucket);
            if (level < kLevels)
                open[level].add(bucket);
        }
    }
};

PointWriter::PointWriter(SQLite::Database &database)
    : m_database(database)
    , m_statements(std::make_unique<Statements>(database))
{
}

PointWriter::~PointWriter() = default;

qint64 PointWriter::seriesOf(qint64 runId, const QString &name)
{
    SQLite::Statement &find = m_statements->findSeries;
    bindAll(find, runId, name);
    const qint64 found = find.executeStep() ? integerColumn(find, 0) : 0;
    find.reset();
    if (found != 0)
        return found;
    bindAll(m_statements->addSeries, runId, name);
    run(m_statements->addSeries);
    return m_database.getLastInsertRowid();
}

PointWriter::Tail &PointWriter::tailOf(qint64 seriesId)
{
    std::shared_ptr<Tail> &tail = m_tails[seriesId];
    if (!tail) {
        tail = std::make_shared<Tail>();
        loadTail(seriesId, *tail);
    }
    return *tail;
}

void PointWriter::loadTail(qint64 seriesId, Tail &tail)
{
    tail.sequence = integerOf(m_database, "SELECT coalesce(max(seq) + 1, 0) FROM point WHERE series_id = ?", seriesId);
    SQLite::Statement summary(m_database,
        "SELECT points, last_step, last_value, min_value, min_step, max_value, max_step FROM series WHERE id = ?");
    bindAll(summary, seriesId);
    if (summary.executeStep()) {
        tail.points = integerColumn(summary, 0);
        tail.last = {integerColumn(summary, 1), 0, isNullColumn(summary, 2) ? std::nan("") : realColumn(summary, 2)};
        if (!isNullColumn(summary, 3))
            tail.smallest = Point {integerColumn(summary, 4), 0, realColumn(summary, 3)};
        if (!isNullColumn(summary, 5))
            tail.largest = Point {integerColumn(summary, 6), 0, realColumn(summary, 5)};
    }
    SQLite::Statement points(m_database,
        "SELECT seq, step, at, value FROM point WHERE series_id = ? AND seq >= ? AND NOT superseded ORDER BY seq");
    bindAll(points, seriesId, tail.sequence / kPyramidFanOut * kPyramidFanOut);
    while (points.executeStep()) {
        const double value = isNullColumn(points, 3) ? std::nan("") : realColumn(points, 3);
        tail.open[0].add(Point {integerColumn(points, 1), realColumn(points, 2), value}, integerColumn(points, 0));
    }
    loadOpenBuckets(seriesId, tail);
}

/** What the levels above the points hold open at the tail's place. */
void PointWriter::loadOpenBuckets(qint64 seriesId, Tail &tail)
{
    qint64 size = kPyramidFanOut;
    for (int level = 1; level < kLevels && tail.sequence >= size; ++level, size *= kPyramidFanOut) {
        const std::string sql = std::string("SELECT ") + kBucketColumns + " FROM bucket WHERE series_id = ? AND level = ? AND idx >= ? ORDER BY idx";
        SQLite::Statement buckets(m_database, sql);
        bindAll(buckets, seriesId, level, tail.sequence / (size * kPyramidFanOut) * kPyramidFanOut);
        while (buckets.executeStep())
            tail.open[level].add(readBucket(buckets, 0));
    }
}

void PointWriter::append(qint64 seriesId, std::span<const Point> points)
{
    if (points.empty())
        return;
    Tail &tail = tailOf(seriesId);
    for (const Point &point : points)
        appendOne(seriesId, tail, point, false);
    writeSummary(seriesId, tail);
}

void PointWriter::append(qint64 seriesId, const SeriesBatch &batch)
{
    if (batch.isEmpty())
        return;
    const Tail &before = tailOf(seriesId);
    const std::optional<qint64> from = before.points > 0 ? batch.supersedesFrom(before.last.step) : std::nullopt;
    if (from)
        supersedeFrom(seriesId, *from);
    Tail &tail = tailOf(seriesId);
    for (size_t index = 0; index < batch.points().size(); ++index)
        appendOne(seriesId, tail, batch.points()[index], batch.isSuperseded(index));
    writeSummary(seriesId, tail);
}

void PointWriter::appendOne(qint64 seriesId, Tail &tail, const Point &point, bool isSuperseded)
{
    SQLite::Statement &add = m_statements->addPoint;
    add.bind(1, static_cast<int64_t>(seriesId));
    add.bind(2, static_cast<int64_t>(tail.sequence));
    add.bind(3, static_cast<int64_t>(point.step));
    bindOptional(add, 4, point.time != 0, point.time);
    bindOptional(add, 5, !std::isnan(point.value), point.value);
    add.bind(6, isSuperseded ? 1 : 0);
    run(add);
    tail.advance(isSuperseded ? nullptr : &point,
        [&](int level, qint64 index, const Bucket &bucket) { writeBucket(seriesId, level, index, bucket); });
}

void PointWriter::writeBucket(qint64 seriesId, int level, qint64 index, const Bucket &bucket)
{
    SQLite::Statement &add = m_statements->addBucket;
    bindAll(add, seriesId, level, index, bucket.smallestStep, bucket.largestStep);
    bindOptional(add, 6, bucket.firstTime != 0, bucket.firstTime);
    bindOptional(add, 7, bucket.lastTime != 0, bucket.lastTime);
    bindOptional(add, 8, bucket.count > 0 && !std::isnan(bucket.first), bucket.first);
    bindOptional(add, 9, bucket.count > 0 && !std::isnan(bucket.last), bucket.last);
    bindOptional(add, 10, bucket.hasFinite, bucket.min);
    add.bind(11, static_cast<int64_t>(bucket.minSequence));
    bindOptional(add, 12, bucket.hasFinite, bucket.max);
    add.bind(13, static_cast<int64_t>(bucket.maxSequence));
    bindOptional(add, 14, bucket.hasFinite && !std::isnan(bucket.sum), bucket.sum);
    add.bind(15, static_cast<int64_t>(bucket.count));
    run(add);
}

void PointWriter::writeSummary(qint64 seriesId, const Tail &tail)
{
    SQLite::Statement &summary = m_statements->summary;
    summary.bind(1, static_cast<int64_t>(tail.points));
    summary.bind(2, static_cast<int64_t>(tail.last.step));
    bindOptional(summary, 3, tail.points > 0 && !std::isnan(tail.last.value), tail.last.value);
    const auto bindPoint = [&](int index, const std::optional<Point> &point) {
        if (point) {
            summary.bind(index, point->value);
            summary.bind(index + 1, static_cast<int64_t>(point->step));
        } else {
            summary.bind(index);
            summary.bind(index + 1);
        }
    };
    bindPoint(4, tail.smallest);
    bindPoint(6, tail.largest);
    summary.bind(8, static_cast<int64_t>(seriesId));
    run(summary);
}

/** The first that counts and is at `step` or behind; -1: none. The pyramid tells where not to look. */
qint64 PointWriter::firstFrom(qint64 seriesId, qint64 step)
{
    qint64 from = 0;
    for (const int level : {2, 1}) {
        const qint64 bucket = integerOf(m_database,
            "SELECT coalesce((SELECT idx FROM bucket WHERE series_id = ?1 AND level = ?2 AND idx >= ?3 AND step1 >= ?4 AND count > 0 ORDER BY idx LIMIT 1),"
            " (SELECT max(idx) + 1 FROM bucket WHERE series_id = ?1 AND level = ?2), 0)",
            seriesId, level, from, step);
        from = bucket * kPyramidFanOut;
    }
    return integerOf(m_database,
        "SELECT coalesce((SELECT seq FROM point WHERE series_id = ? AND seq >= ? AND step >= ? AND NOT superseded ORDER BY seq LIMIT 1), -1)", seriesId,
        from, step);
}

/** The tail as it was before the point `sequence`, which begins a bucket. */
std::shared_ptr<PointWriter::Tail> PointWriter::tailAt(qint64 seriesId, qint64 sequence)
{
    auto tail = std::make_shared<Tail>();
    tail->sequence = sequence;
    loadOpenBuckets(seriesId, *tail);
    Bucket all;
    for (auto open = tail->open.rbegin(); open != tail->open.rend(); ++open)
        all.add(*open);
    tail->points = all.count;
    SQLite::Statement last(m_database, "SELECT step, value FROM point WHERE series_id = ? AND seq < ? AND NOT superseded ORDER BY seq DESC LIMIT 1");
    bindAll(last, seriesId, sequence);
    if (last.executeStep())
        tail->last = {integerColumn(last, 0), 0, isNullColumn(last, 1) ? std::nan("") : realColumn(last, 1)};
    const auto stepOf = [&](qint64 at) { return integerOf(m_database, "SELECT step FROM point WHERE series_id = ? AND seq = ?", seriesId, at); };
    if (all.hasFinite) {
        tail->smallest = Point {stepOf(all.minSequence), 0, all.min};
        tail->largest = Point {stepOf(all.maxSequence), 0, all.max};
    }
    return tail;
}

void PointWriter::supersedeFrom(qint64 seriesId, qint64 step)
{
    const qint64 first = firstFrom(seriesId, step);
    if (first < 0)
        return;
    execute(m_database, "UPDATE point SET superseded = 1 WHERE series_id = ? AND seq >= ? AND step >= ? AND NOT superseded", seriesId, first, step);
    makeAgain(seriesId, first);
}

void PointWriter::supersedeBehind(qint64 seriesId, qint64 sequence)
{
    const int changed = execute(m_database, "UPDATE point SET superseded = 1 WHERE series_id = ? AND seq >= ? AND NOT superseded", seriesId, sequence);
    if (changed > 0)
        makeAgain(seriesId, sequence);
}

/** The pyramid and the summary from the point `first` on; what is below stays, since a program that goes on from its last checkpoint
    repeats little. */
void PointWriter::makeAgain(qint64 seriesId, qint64 first)
{
    qint64 size = kPyramidFanOut;
    for (int level = 1; level <= kLevels; ++level, size *= kPyramidFanOut)
        execute(m_database, "DELETE FROM bucket WHERE series_id = ? AND level = ? AND idx >= ?", seriesId, level, first / size);
    const std::shared_ptr<Tail> tail = tailAt(seriesId, first / kPyramidFanOut * kPyramidFanOut);
    SQLite::Statement points(m_database, "SELECT step, at, value, superseded FROM point WHERE series_id = ? AND seq >= ? ORDER BY seq");
    bindAll(points, seriesId, tail->sequence);
    while (points.executeStep()) {
        const Point point {integerColumn(points, 0), realColumn(points, 1), isNullColumn(points, 2) ? std::nan("") : realColumn(points, 2)};
        const bool counts = integerColumn(points, 3) == 0;
        tail->advance(counts ? &point : nullptr,
            [&](int level, qint64 index, const Bucket &bucket) { writeBucket(seriesId, level, index, bucket); });
    }
    writeSummary(seriesId, *tail);
    m_tails.insert(seriesId, tail);
}

Result<void> appendPoints(SQLite::Database &database, qint64 seriesId, std::span<const Point> points)
{
    return guarded({}, [&]() -> Result<void> {
        PointWriter(database).append(seriesId, points);
        return {};
    });
}

} // namespace cairn
