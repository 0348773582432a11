// SPDX-License-Identifier: GPL-3.0-or-later
// Filtering through ExpressionConnection, then sorting.
#include "models/data/rowquery.h"

#include "models/data/rowsorter.h"
#include "models/project/expression.h"

#include <algorithm>

namespace cairn {
namespace {

constexpr int kDeadlineMs = 30'000;
const QString kSortName = QStringLiteral("cairn sort key");

/** What the statement reads: the table with whatever filter and order need beside it. */
QString sourceOf(const TableInfo &table, const RowQuery &query)
{
    QList<JoinedColumn> joined;
    for (const JoinedColumn &column : query.joined) {
        if (!table.column(column.name) && mentionsColumn(query.filter, column.name))
            joined.append(column);
    }
    if (!query.sortValuesSql.isEmpty())
        joined.append({kSortName, query.sortValuesSql});
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

Result<QList<qint64>> sortedIds(ExpressionConnection &connection, const QString &source, const RowQuery &query, const TaskControl &control)
{
    const QString condition = query.filter.trimmed().isEmpty() ? QStringLiteral("1") : query.filter;
    if (const Result<void> checked = connection.check(condition, source); !checked)
        return fail(checked);
    const QString key = quotedName(query.sortValuesSql.isEmpty() ? query.sortColumn : kSortName);
    const QString sql = QStringLiteral("SELECT row_id, %3 FROM %1 WHERE (%2\n)").arg(source, condition, key);
    RowSorter sorter;
    return connection.forEach(sql, [&](SQLite::Statement &statement) { sorter.add(integerColumn(statement, 0), statement.getColumn(1)); },
        [&] { return control.isCanceled(); }).map([&] { return sorter.takeIds(query.order); });
}

} // namespace

Result<FoundRows> findRows(const RowQuery &query, const TaskControl &control)
{
    auto connection = ExpressionConnection::open(query.projectFile, kDeadlineMs);
    if (!connection)
        return fail(connection);
    const Result<TableInfo> table = Tables::byId((*connection)->database(), query.tableId);
    if (!table)
        return fail(table);
    const QString source = sourceOf(*table, query);
    const bool isSorted = !query.sortColumn.isEmpty() || !query.sortValuesSql.isEmpty();
    auto ids = isSorted ? sortedIds(**connection, source, query, control)
                        : (*connection)->ids(QStringLiteral("row_id"), source, query.filter, [&] { return control.isCanceled(); });
    if (!ids)
        return fail(ids);
    FoundRows found;
    found.ids = std::move(*ids);
    found.count = found.ids.size();
    if (!isSorted && !std::is_sorted(found.ids.cbegin(), found.ids.cend()))
        std::sort(found.ids.begin(), found.ids.end());
    if (query.maximumRows >= 0 && found.count > query.maximumRows)
        found.ids.resize(query.maximumRows);
    found.isAscending = !isSorted || std::is_sorted(found.ids.cbegin(), found.ids.cend());
    return found;
}

} // namespace cairn
