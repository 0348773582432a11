// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the scan is cut into ranges follows from SQLite's own plan for it.
#include "models/data/rowscan.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QThread>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace cairn {
namespace {

constexpr qint64 kWorthCutting = 200'000;
constexpr int kMostThreads = 4; // beyond, memory is the limit

QString conditionOf(const RowScan &scan) { return scan.condition.trimmed().isEmpty() ? QStringLiteral("1") : scan.condition; }

QString rangeSql(const RowScan &scan, const std::pair<qint64, qint64> &range)
{
    return QStringLiteral("SELECT %1 FROM %2 WHERE row_id BETWEEN %3 AND %4 AND (%5\n)")
        .arg(scan.columns, scan.source)
        .arg(range.first)
        .arg(range.second)
        .arg(conditionOf(scan));
}

QString wholeSql(const RowScan &scan) { return QStringLiteral("SELECT %1 FROM %2 WHERE (%3\n)").arg(scan.columns, scan.source, conditionOf(scan)); }

/** Whether every row of the table is looked at, and nothing else but what belongs to it. */
Result<bool> isPlainScan(ExpressionConnection &connection, const RowScan &scan)
{
    static const QRegularExpression kSelect(QStringLiteral("\\bselect\\b"), QRegularExpression::CaseInsensitiveOption);
    if (kSelect.match(scan.condition).hasMatch())
        return false;
    // Whatever stands beside the table is looked up row by row, or gathered in each range anew.
    bool isScan = false, gathers = false;
    const Result<void> read = connection.forEach(QStringLiteral("EXPLAIN QUERY PLAN ") + wholeSql(scan), [&](SQLite::Statement &statement) {
        const QString step = textColumn(statement, 3);
        isScan = isScan || (step.startsWith(QLatin1String("SCAN ")) && (step.contains(scan.table.sqlName) || step.contains(QLatin1String("rows_")) || step.contains(QLatin1String("base_"))));
        gathers = gathers || step.startsWith(QLatin1String("MATERIALIZE")) || step.startsWith(QLatin1String("CO-ROUTINE"));
    });
    return read.map([&] { return isScan && !gathers; });
}

} // namespace

Result<std::unique_ptr<ExpressionConnection>> openScan(const RowScan &scan)
{
    auto connection = ExpressionConnection::open(scan.projectFile, scan.deadlineMs);
    if (!connection)
        return connection;
    if (!scan.cacheFile.isEmpty() && QFileInfo::exists(scan.cacheFile)) {
        if (const Result<void> attached = (*connection)->attach(scan.cacheFile); !attached)
            return fail(attached);
    }
    return connection;
}

Result<RowRanges> planRanges(ExpressionConnection &connection, const RowScan &scan, int perThread)
{
    const int threads = qBound(1, QThread::idealThreadCount(), kMostThreads);
    const RowRanges whole {{0, 0}};
    if (scan.table.rows < kWorthCutting || threads == 1)
        return whole;
    const Result<bool> isPlain = isPlainScan(connection, scan);
    if (!isPlain)
        return fail(isPlain);
    if (!*isPlain)
        return whole;
    return guarded(scan.projectFile, [&]() -> Result<RowRanges> {
        const std::string table = quotedName(scan.table.sqlName).toStdString();
        const qint64 first = integerOf(connection.database(), ("SELECT min(row_id) FROM " + table).c_str());
        const qint64 last = integerOf(connection.database(), ("SELECT max(row_id) FROM " + table).c_str());
        const qint64 count = threads * perThread, width = (last - first) / count + 1;
        RowRanges ranges;
        for (qint64 start = first; start <= last; start += width)
            ranges.append({start, std::min(last, start + width - 1)});
        return ranges.isEmpty() ? whole : ranges;
    });
}

Result<void> scanRows(ExpressionConnection &connection, const RowScan &scan, const RowRanges &ranges,
    const std::function<void(int range, SQLite::Statement &)> &row, const TaskControl &control)
{
    const auto isCanceled = [&] { return control.isCanceled(); };
    if (ranges.size() <= 1)
        return connection.forEach(wholeSql(scan), [&](SQLite::Statement &statement) { row(0, statement); }, isCanceled);
    std::atomic<qint64> rangesDone = 0;
    std::atomic<bool> hasFailed = false;
    std::mutex mutex;
    Result<void> result;
    QElapsedTimer clock;
    clock.start();
    const auto read = [&](int number) -> Result<void> {
        if (clock.elapsed() > scan.deadlineMs)
            return connection.tookTooLong();
        auto own = openScan(scan);
        if (!own)
            return fail(own);
        return (*own)->forEach(rangeSql(scan, ranges[number]), [&](SQLite::Statement &statement) { row(number, statement); },
            [&] { return hasFailed || control.isCanceled(); });
    };
    QList<int> numbers;
    for (int number = 0; number < ranges.size(); ++number)
        numbers.append(number);
    QtConcurrent::blockingMap(numbers, [&](int number) {
        if (hasFailed)
            return;
        const Result<void> done = read(number);
        const std::lock_guard lock(mutex);
        if (!done && !hasFailed) {
            result = done;
            hasFailed = true;
        }
        control.setProgress(++rangesDone * scan.table.rows / ranges.size(), scan.table.rows);
    });
    return result;
}

Result<QList<qint64>> scanIds(ExpressionConnection &connection, const RowScan &scan, const TaskControl &control)
{
    constexpr int kRangesPerThread = 6; // for progress, and so that an uneven table keeps all busy
    if (const Result<void> checked = connection.check(conditionOf(scan), scan.source); !checked)
        return fail(checked);
    const Result<RowRanges> ranges = planRanges(connection, scan, kRangesPerThread);
    if (!ranges)
        return fail(ranges);
    std::vector<QList<qint64>> found(size_t(ranges->size()));
    const Result<void> read = scanRows(connection, scan, *ranges,
        [&](int range, SQLite::Statement &statement) { found[size_t(range)].append(integerColumn(statement, 0)); }, control);
    if (!read)
        return fail(read);
    QList<qint64> ids = std::move(found.front());
    for (size_t range = 1; range < found.size(); ++range)
        ids += found[range];
    return ids;
}

} // namespace cairn
