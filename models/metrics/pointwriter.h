// SPDX-License-Identifier: GPL-3.0-or-later
// Appends points to series: raw points, the pyramid above them and the series' summary, all in the caller's transaction.
#pragma once

#include "models/metrics/series.h"

#include <QHash>

#include <memory>
#include <span>

namespace cairn {

struct Bucket;
class SeriesBatch;

/** Works inside the open transaction of the connection it was made for and remembers the tails of the series it appends to. When
    the transaction is rolled back, throw the writer away. Throws SQLite::Exception, as statements do: call it in `guarded`.
    Not-a-number is stored as NULL, infinities as such. */
class PointWriter
{
public:
    explicit PointWriter(SQLite::Database &database);
    ~PointWriter();
    PointWriter(const PointWriter &) = delete;
    PointWriter &operator=(const PointWriter &) = delete;

    /** The series of a run by name, made when new. */
    [[nodiscard]] qint64 seriesOf(qint64 runId, const QString &name);
    void append(qint64 seriesId, std::span<const Point> points);
    /** The same for points whose steps may go back (seriesbatch.h): what they say anew is marked as superseded. */
    void append(qint64 seriesId, const SeriesBatch &batch);
    /** A program was started again from an earlier step and says anew what it had said: what the series holds from `step` on is kept
        but no longer counts, and the pyramid and the summary are made again. */
    void supersedeFrom(qint64 seriesId, qint64 step);
    /** The same for what the series holds from sequence number `sequence` on (a file was replaced by one that differs from there). */
    void supersedeBehind(qint64 seriesId, qint64 sequence);

private:
    struct Statements;
    struct Tail;
    Tail &tailOf(qint64 seriesId);
    void loadTail(qint64 seriesId, Tail &tail);
    void appendOne(qint64 seriesId, Tail &tail, const Point &point, bool isSuperseded);
    void makeAgain(qint64 seriesId, qint64 first);
    void loadOpenBuckets(qint64 seriesId, Tail &tail);
    [[nodiscard]] qint64 firstFrom(qint64 seriesId, qint64 step);
    [[nodiscard]] std::shared_ptr<Tail> tailAt(qint64 seriesId, qint64 sequence);
    void writeBucket(qint64 seriesId, int level, qint64 index, const Bucket &bucket);
    void writeSummary(qint64 seriesId, const Tail &tail);

    SQLite::Database &m_database;
    std::unique_ptr<Statements> m_statements;
    QHash<qint64, std::shared_ptr<Tail>> m_tails;
};

/** The same for one call: `points` appended to one series. */
[[nodiscard]] Result<void> appendPoints(SQLite::Database &database, qint64 seriesId, std::span<const Point> points);

} // namespace cairn
