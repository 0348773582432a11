// SPDX-License-Identifier: GPL-3.0-or-later
// Filtering through ExpressionConnection, a part of the rows in each core; then sorting.
#include "models/data/rowquery.h"

#include "models/data/rowsorter.h"
#include "models/project/expression.h"

#include <QThread>
#include <QtConcurrent>

#include <algorithm>

namespace cairn {
namespace {

constexpr int kDeadlineMs = 30'000;
constexpr qint64 kRowsWorthAThread = 200'000;
constexpr int kMostThreads = 8;

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

Result<std::vector<qint64>> idsOf(ExpressionConnection &connection, const QString &sql, const TaskControl &control)
{
    std::vector<qint64> ids;
    return connection.forEach(sql, [&](SQLite::Statement &statement) { ids.push_back(integerColumn(statement, 0)); },
        [&] { return control.isCanceled(); }).map([&] { return std::move(ids); });
}

/** Whether every row is looked at: then several can look. An index answers by itself, and faster. */
Result<bool> isScan(ExpressionConnection &connection, const QString &sql)
{
    QString first;
    return connection.forEach(QStringLiteral("EXPLAIN QUERY PLAN ") + sql, [&](SQLite::Statement &statement) {
        if (first.isEmpty())
            first = textColumn(statement, 3);
    }).map([&] { return first.startsWith(QLatin1String("SCAN")); });
}

/** Some milliseconds each: a few long and several short queries share the cores well enough in this many parts. */
Result<RowIds> scannedIds(const RowQuery &query, const QString &source, const Bounds &bounds, const TaskControl &control)
{
    const int parts = int(std::clamp<qint64>(bounds.size() / kRowsWorthAThread, 1, std::min(kMostThreads, QThread::idealThreadCount())));
    QList<int> numbers;
    for (int part = 0; part < parts; ++part)
        numbers.append(part);
    const std::function<Result<std::vector<qint64>>(int)> scan = [&](int part) -> Result<std::vector<qint64>> {
        auto connection = ExpressionConnection::open(query.projectFile, kDeadlineMs);
        if (!connection)
            return fail(connection);
        const qint64 step = bounds.size() / parts;
        const qint64 from = bounds.first + part * step, to = part + 1 == parts ? bounds.last : from + step - 1;
        return idsOf(**connection, QStringLiteral("SELECT row_id FROM %1 WHERE row_id BETWEEN %2 AND %3 AND (%4\n)")
                                       .arg(source).arg(from).arg(to).arg(conditionOf(query)), control);
    };
    const QList<Result<std::vector<qint64>>> found = QtConcurrent::blockingMapped<QList<Result<std::vector<qint64>>>>(numbers, scan);
    RowIdsBuilder ids;
    for (Result<std::vector<qint64>> part : found) {
        if (!part)
            return fail(part);
        if (!std::is_sorted(part->cbegin(), part->cend()))
            std::sort(part->begin(), part->end());
        for (const qint64 id : *part)
            ids.add(id);
    }
    return ids.take();
}

Result<RowIds> unsortedIds(ExpressionConnection &connection, const TableInfo &table, const QString &source, const RowQuery &query,
    const TaskControl &control)
{
    const Result<Bounds> bounds = guarded(query.projectFile, [&]() -> Result<Bounds> { return boundsOf(connection.database(), table); });
    if (!bounds)
        return fail(bounds);
    // Rows that were never removed are numbered through.
    if (query.filter.trimmed().isEmpty() && bounds->size() == table.rows)
        return RowIds::range(bounds->first, table.rows);
    const QString sql = QStringLiteral("SELECT row_id FROM %1 WHERE (%2\n)").arg(source, conditionOf(query));
    const Result<bool> scan = isScan(connection, sql);
    if (!scan)
        return fail(scan);
    if (*scan)
        return scannedIds(query, source, *bounds, control);
    Result<std::vector<qint64>> ids = idsOf(connection, sql, control);
    if (!ids)
        return fail(ids);
    std::sort(ids->begin(), ids->end());
    RowIdsBuilder builder;
    for (const qint64 id : *ids)
        builder.add(id);
    return builder.take();
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
    if (const Result<void> checked = (*connection)->check(conditionOf(query), source); !checked)
        return fail(checked);
    Result<RowIds> ids = query.sort.isEmpty() ? unsortedIds(**connection, *table, source, query, control)
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
