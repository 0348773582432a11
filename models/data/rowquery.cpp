// SPDX-License-Identifier: GPL-3.0-or-later
// Filtering through ExpressionConnection, a part of the rows in each core; then sorting.
#include "models/data/rowquery.h"

#include "models/data/rowreader.h"
#include "models/data/rowsorter.h"
#include "models/project/expression.h"

#include <algorithm>

namespace cairn {
namespace {

constexpr int kDeadlineMs = 30'000;

QString sortName(qsizetype number) { return QStringLiteral("cairn sort key %1").arg(number); }

/** What the statement reads: the table with whatever filter and order need beside it. */
QString sourceOf(const TableInfo &table, const RowQuery &query)
{
    QList<JoinedColumn> joined;
    for (const JoinedColumn &column : query.joined) {
        if (!table.column(column.name) && mentionsColumn(query.filter, column.name))
            joined.append(column);
    }
    for (qsizetype number = 0; number < query.sort.size(); ++number) {
        if (!query.sort[number].valuesSql.isEmpty())
            joined.append({sortName(number), query.sort[number].valuesSql});
    }
    const QString base = Tables::expressionSource(table, query.filter);
    if (joined.isEmpty())
        return base;
    QString columns;
    QString joins;
    for (qsizetype number = 0; number < joined.size(); ++number) {
        columns += QStringLiteral(", joined_%1.value AS %2").arg(number).arg(quotedName(joined[number].name));
        joins += QStringLiteral(" LEFT JOIN (%2) joined_%1 ON joined_%1.row_id = base_.row_id").arg(number).arg(joined[number].valuesSql);
    }
    return QStringLiteral("(SELECT base_.*%1 FROM %2 base_%3)").arg(columns, base, joins);
}

QString conditionOf(const RowQuery &query) { return query.filter.trimmed().isEmpty() ? QStringLiteral("1") : query.filter; }

struct Bounds {
    qint64 first = 0, last = -1;
    [[nodiscard]] qint64 size() const { return last - first + 1; }
};

Bounds boundsOf(SQLite::Database &database, const TableInfo &table)
{
    const QString name = quotedName(table.sqlName);
    Bounds bounds;
    bounds.first = integerOf(database, QStringLiteral("SELECT min(row_id) FROM %1").arg(name).toUtf8().constData());
    bounds.last = integerOf(database, QStringLiteral("SELECT max(row_id) FROM %1").arg(name).toUtf8().constData());
    // Two nulls read as zeros: no rows.
    if (bounds.last == 0 && table.rows == 0)
        bounds.last = bounds.first - 1;
    return bounds;
}

Result<RowIds> sortedIds(ExpressionConnection &connection, const QString &source, const RowQuery &query, const TaskControl &control)
{
    QString keys;
    QList<Qt::SortOrder> orders;
    for (qsizetype number = 0; number < query.sort.size(); ++number) {
        const SortKey &key = query.sort[number];
        keys += QStringLiteral(", ") + quotedName(key.valuesSql.isEmpty() ? key.column : sortName(number));
        orders.append(key.order);
    }
    const QString sql = QStringLiteral("SELECT row_id%1 FROM %2 WHERE (%3\n)").arg(keys, source, conditionOf(query));
    RowSorter sorter(orders);
    return connection.forEach(sql, [&](SQLite::Statement &statement) { sorter.add(integerColumn(statement, 0), statement); },
        [&] { return control.isCanceled(); }).map([&] { return sorter.takeIds(); });
}

Result<RowIds> unsortedIds(ExpressionConnection &connection, const RowScan &scan, const QString &source, const RowQuery &query,
    const TaskControl &control)
{
    const Result<Bounds> bounds = guarded(query.projectFile, [&]() -> Result<Bounds> { return boundsOf(connection.database(), scan.table); });
    if (!bounds)
        return fail(bounds);
    // Rows that were never removed are numbered through.
    if (query.filter.trimmed().isEmpty() && bounds->size() == scan.table.rows)
        return RowIds::range(bounds->first, scan.table.rows);
    RowScan reading = scan;
    reading.source = source;
    Result<QList<qint64>> ids = scanIds(connection, reading, control);
    if (!ids)
        return fail(ids);
    if (!std::is_sorted(ids->cbegin(), ids->cend()))
        std::sort(ids->begin(), ids->end());
    RowIdsBuilder builder;
    for (const qint64 id : std::as_const(*ids))
        builder.add(id);
    return builder.take();
}

/** Those that no source in the grid brings along. */
Result<void> addRowColumns(ExpressionConnection &connection, const TableInfo &table, RowQuery &query)
{
    const Result<QList<RowColumn>> columns = rowColumns(connection.database(), table);
    if (!columns)
        return fail(columns);
    for (const RowColumn &column : *columns) {
        const bool isThere = std::any_of(query.joined.cbegin(), query.joined.cend(), [&](const JoinedColumn &each) { return each.name == column.name; });
        if (!isThere)
            query.joined.append(column);
    }
    return {};
}

} // namespace

Result<FoundRows> findRows(const RowQuery &asked, const TaskControl &control)
{
    RowQuery query = asked;
    const Result<RowScan> scan = rowScan({query.projectFile, query.tableId, query.filter, QStringLiteral("row_id"), kDeadlineMs}, control);
    if (!scan)
        return fail(scan);
    auto connection = openScan(*scan);
    if (!connection)
        return fail(connection);
    if (const Result<void> added = addRowColumns(**connection, scan->table, query); !added)
        return fail(added);
    const QString source = sourceOf(scan->table, query);
    if (const Result<void> checked = (*connection)->check(conditionOf(query), source); !checked)
        return fail(checked);
    Result<RowIds> ids = query.sort.isEmpty() ? unsortedIds(**connection, *scan, source, query, control)
                                              : sortedIds(**connection, source, query, control);
    if (!ids)
        return fail(ids);
    FoundRows found;
    found.ids = std::move(*ids);
    found.count = found.ids.size();
    if (query.maximumRows >= 0 && found.count > query.maximumRows)
        found.ids.truncate(query.maximumRows);
    return found;
}

} // namespace cairn
