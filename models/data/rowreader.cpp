// SPDX-License-Identifier: GPL-3.0-or-later
// One statement on one connection.
#include "models/data/rowreader.h"

#include "models/data/rowcache.h"
#include "models/data/rowcolumns.h"
#include "models/data/rowsearch.h"

namespace cairn {
namespace {

constexpr qint64 kRowsBetweenReports = 8'192;

} // namespace

Result<RowScan> rowScan(const RowReading &reading, const TaskControl &control)
{
    auto project = openDatabase(reading.projectFile, DatabaseMode::ReadOnly);
    if (!project)
        return fail(project);
    Result<TableInfo> table = Tables::byId(**project, reading.tableId);
    if (!table)
        return fail(table);
    const Result<QString> cache = RowCache::file(reading.projectFile, **project, *table);
    if (!cache)
        return fail(cache);
    if (RowSearch::isAskedBy(reading.filter)) {
        if (const Result<void> ready = RowSearch::bringUpToDate(reading.projectFile, reading.tableId, control); !ready)
            return fail(ready);
    }
    RowScan scan;
    scan.projectFile = reading.projectFile;
    scan.cacheFile = *cache;
    scan.table = std::move(*table);
    scan.columns = reading.columns;
    scan.condition = reading.filter;
    scan.deadlineMs = reading.deadlineMs;
    return scan;
}

Result<void> readRows(const RowReading &reading, const std::function<bool(SQLite::Statement &)> &row, const TaskControl &control)
{
    Result<RowScan> scan = rowScan(reading, control);
    if (!scan)
        return fail(scan);
    auto connection = openScan(*scan);
    if (!connection)
        return fail(connection);
    const Result<QList<RowColumn>> columns = rowColumns((*connection)->database(), scan->table);
    if (!columns)
        return fail(columns);
    scan->source = rowSource(scan->table, scan->columns + QLatin1Char(' ') + scan->condition, *columns);
    const QString condition = scan->condition.trimmed().isEmpty() ? QStringLiteral("1") : scan->condition;
    if (const Result<void> checked = (*connection)->check(condition, scan->source); !checked)
        return checked;
    const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE (%3\n) ORDER BY row_id").arg(scan->columns, scan->source, condition);
    qint64 read = 0;
    bool isEnough = false;
    const Result<void> done = (*connection)->forEach(sql, [&](SQLite::Statement &statement) {
        if (isEnough)
            return;
        isEnough = !row(statement);
        if (++read % kRowsBetweenReports == 0)
            control.setProgress(read, std::max(read, scan->table.rows));
    }, [&] { return isEnough || control.isCanceled(); });
    return isEnough ? Result<void>() : done;
}

} // namespace cairn
