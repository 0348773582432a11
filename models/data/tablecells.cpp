// SPDX-License-Identifier: GPL-3.0-or-later
// One SELECT for all of it.
#include "models/data/tablecells.h"

#include "models/project/expression.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

// A large table takes its time to be written, and can be cancelled.
constexpr int kDeadlineMs = 12 * 3'600'000;
constexpr int kCountDeadlineMs = 60'000;
constexpr qint64 kRowsPerLook = 4'096;
const QString kRowId = QStringLiteral("row_id");

Result<QList<CellColumn>> chosenColumns(const TableInfo &table, const CellQuery &query)
{
    QList<CellColumn> known {{kRowId, ColumnType::Integer}};
    for (const TableColumn &column : table.columns) {
        if (column.role != ColumnRole::Derived)
            known.append({column.name, column.role == ColumnRole::Label ? ColumnType::Category : column.type});
    }
    for (const ExtraColumn &extra : query.extras)
        known.append({extra.column.name, extra.type});
    if (query.columns.isEmpty())
        return known;
    QList<CellColumn> chosen;
    for (const QString &name : query.columns) {
        const auto isIt = [&](Qt::CaseSensitivity how) { return [&name, how](const CellColumn &column) { return column.name.compare(name, how) == 0; }; };
        auto found = std::find_if(known.cbegin(), known.cend(), isIt(Qt::CaseSensitive));
        if (found == known.cend())
            found = std::find_if(known.cbegin(), known.cend(), isIt(Qt::CaseInsensitive));
        if (found == known.cend())
            return fail(Tr::tr("The table %1 has no column %2.").arg(table.name, name));
        chosen.append(*found);
    }
    return chosen;
}

/** The table with its label columns as far as they are needed, and what is joined. */
QString sourceOf(const TableInfo &table, const QList<CellColumn> &columns, const CellQuery &query)
{
    QString mentioned = query.filter + QLatin1Char(' ') + quotedName(query.sortColumn);
    for (const CellColumn &column : columns)
        mentioned += QLatin1Char(' ') + quotedName(column.name);
    const QString base = Tables::expressionSource(table, mentioned);
    QString names;
    QString joins;
    for (qsizetype number = 0; number < query.extras.size(); ++number) {
        const JoinedColumn &column = query.extras[number].column;
        if (table.column(column.name) || !mentionsColumn(mentioned, column.name))
            continue;
        names += QStringLiteral(", joined_%1.value AS %2").arg(number).arg(quotedName(column.name));
        joins += QStringLiteral(" LEFT JOIN (%2) joined_%1 ON joined_%1.row_id = base_.row_id").arg(number).arg(column.valuesSql);
    }
    return joins.isEmpty() ? base : QStringLiteral("(SELECT base_.*%1 FROM %2 base_%3)").arg(names, base, joins);
}

TableCell cellOf(const SQLite::Column &value)
{
    TableCell cell;
    if (value.isInteger()) {
        cell.kind = TableCell::Kind::Integer;
        cell.integer = value.getInt64();
    } else if (value.isFloat()) {
        cell.kind = TableCell::Kind::Real;
        cell.real = value.getDouble();
    } else if (!value.isNull()) {
        cell.kind = TableCell::Kind::Text;
        const char *letters = value.getText();
        cell.text = {letters, size_t(value.getBytes())};
    }
    return cell;
}

QString selectText(const QList<CellColumn> &columns, const QString &source, const QString &condition, const CellQuery &query)
{
    QStringList names;
    for (const CellColumn &column : columns)
        names.append(quotedName(column.name));
    QString order = kRowId;
    if (!query.sortColumn.isEmpty()) {
        const QString key = quotedName(query.sortColumn);
        order = QStringLiteral("%1 IS NULL, %1 COLLATE NOCASE %2, row_id").arg(key, query.order == Qt::DescendingOrder ? QStringLiteral("DESC") : QString());
    }
    return QStringLiteral("SELECT %1 FROM %2 WHERE (%3\n) ORDER BY %4 LIMIT %5").arg(names.join(QStringLiteral(", ")), source, condition, order).arg(query.limit);
}

} // namespace

Result<qint64> readCells(const CellQuery &query, const TakeColumns &takeColumns, const TakeCells &takeCells, const TaskControl &control)
{
    const auto isCanceled = [&] { return control.isCanceled(); };
    auto connection = ExpressionConnection::open(query.projectFile, kDeadlineMs);
    auto counting = ExpressionConnection::open(query.projectFile, kCountDeadlineMs);
    if (!connection || !counting)
        return fail(connection ? counting : connection);
    const Result<TableInfo> table = Tables::byId((*connection)->database(), query.tableId);
    if (!table)
        return fail(table);
    const auto columns = chosenColumns(*table, query);
    if (!columns)
        return fail(columns);
    const QString source = sourceOf(*table, *columns, query);
    const QString condition = query.filter.trimmed().isEmpty() ? QStringLiteral("1") : query.filter;
    if (const Result<void> checked = (*connection)->check(condition, source); !checked)
        return fail(checked);
    qint64 matched = 0;
    const Result<void> counted = (*counting)->forEach(QStringLiteral("SELECT count(*) FROM %1 WHERE (%2\n)").arg(source, condition),
        [&](SQLite::Statement &statement) { matched = integerColumn(statement, 0); }, isCanceled);
    if (!counted)
        return fail(counted);
    if (const Result<void> taken = takeColumns(*columns, matched); !taken)
        return fail(taken);
    std::vector<TableCell> cells(size_t(columns->size()));
    Result<void> taken;
    qint64 rows = 0;
    const qint64 total = query.limit < 0 ? matched : std::min(matched, query.limit);
    const Result<void> read = (*connection)->forEach(selectText(*columns, source, condition, query), [&](SQLite::Statement &statement) {
        if (!taken)
            return;
        for (size_t column = 0; column < cells.size(); ++column)
            cells[column] = cellOf(statement.getColumn(int(column)));
        taken = takeCells(cells);
        if (++rows % kRowsPerLook == 0)
            control.setProgress(rows, total);
    }, [&] { return !taken || isCanceled(); });
    if (!taken)
        return fail(taken);
    if (!read)
        return fail(read);
    return matched;
}

} // namespace cairn
