// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and their columns as the database has them.
#include "models/data/tables.h"

#include "models/project/expressionguard.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr std::array kRoles = {"feature", "label", "id", "ignored", "derived"};

QStringList choicesOf(const QByteArray &json)
{
    QStringList choices;
    for (const QJsonValue &choice : QJsonDocument::fromJson(json).array())
        choices.append(choice.toString());
    return choices;
}

QList<TableColumn> columnsOf(SQLite::Database &database, qint64 tableId)
{
    SQLite::Statement query(database, R"(SELECT id, name, type, role, label_kind, choices, position, expression FROM data_column
        WHERE table_id = ? ORDER BY position, id)");
    bindAll(query, tableId);
    QList<TableColumn> columns;
    while (query.executeStep()) {
        TableColumn column;
        column.id = integerColumn(query, 0);
        column.name = textColumn(query, 1);
        column.type = columnTypeFromName(textColumn(query, 2)).value_or(ColumnType::Text);
        column.role = columnRoleFromName(textColumn(query, 3));
        column.labelKind = textColumn(query, 4);
        column.choices = choicesOf(textColumn(query, 5).toUtf8());
        column.position = int(integerColumn(query, 6));
        column.expression = textColumn(query, 7);
        columns.append(column);
    }
    return columns;
}

template<typename... Values>
QList<TableInfo> tablesWhere(SQLite::Database &database, const char *sql, const Values &...values)
{
    SQLite::Statement query(database, sql);
    bindAll(query, values...);
    QList<TableInfo> tables;
    while (query.executeStep()) {
        TableInfo table;
        table.id = integerColumn(query, 0);
        table.name = textColumn(query, 1);
        table.sqlName = textColumn(query, 2);
        table.rows = integerColumn(query, 3);
        table.columns = columnsOf(database, table.id);
        tables.append(table);
    }
    return tables;
}

bool isPartOfName(QChar letter) { return letter.isLetterOrNumber() || letter == QLatin1Char('_') || letter == QLatin1Char('$'); }

} // namespace

QString columnRoleName(ColumnRole role) { return QString::fromLatin1(kRoles[size_t(role)]); }

ColumnRole columnRoleFromName(const QString &name)
{
    const auto found = std::find(kRoles.cbegin(), kRoles.cend(), name.toStdString());
    return found == kRoles.cend() ? ColumnRole::Feature : ColumnRole(found - kRoles.cbegin());
}

std::optional<TableColumn> TableInfo::column(const QString &wanted) const
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const TableColumn &candidate : columns) {
            if (candidate.name.compare(wanted, sensitivity) == 0)
                return candidate;
        }
    }
    return {};
}

QList<TableColumn> TableInfo::storedColumns() const
{
    QList<TableColumn> stored;
    std::copy_if(columns.cbegin(), columns.cend(), std::back_inserter(stored), [](const TableColumn &column) { return column.isStored(); });
    return stored;
}

QList<TableColumn> TableInfo::derivedColumns() const
{
    QList<TableColumn> derived;
    std::copy_if(columns.cbegin(), columns.cend(), std::back_inserter(derived),
        [](const TableColumn &column) { return column.role == ColumnRole::Derived && ExpressionGuard::isClosed(column.expression); });
    return derived;
}

QList<TableColumn> TableInfo::labelColumns() const
{
    QList<TableColumn> labels;
    std::copy_if(columns.cbegin(), columns.cend(), std::back_inserter(labels),
        [](const TableColumn &column) { return column.role == ColumnRole::Label; });
    return labels;
}

Result<QList<TableInfo>> Tables::all(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<TableInfo>> {
        return tablesWhere(database, "SELECT id, name, sql_name, rows FROM data_table ORDER BY name COLLATE NOCASE, id");
    });
}

Result<TableInfo> Tables::byId(SQLite::Database &database, qint64 tableId)
{
    return guarded({}, [&]() -> Result<TableInfo> {
        const QList<TableInfo> tables = tablesWhere(database, "SELECT id, name, sql_name, rows FROM data_table WHERE id = ?", tableId);
        if (tables.isEmpty())
            return fail(Tr::tr("The project has no table with the number %1.").arg(tableId));
        return tables.first();
    });
}

Result<TableInfo> Tables::find(SQLite::Database &database, const QString &nameOrId)
{
    return guarded({}, [&]() -> Result<TableInfo> {
        bool isNumber = false;
        const qint64 id = nameOrId.toLongLong(&isNumber);
        const QList<TableInfo> tables = tablesWhere(database,
            R"(SELECT id, name, sql_name, rows FROM data_table WHERE name = ?1 OR sql_name = ?1 OR lower(name) = lower(?1) OR id = ?2
                ORDER BY name = ?1 DESC, sql_name = ?1 DESC, lower(name) = lower(?1) DESC)", nameOrId, isNumber ? id : qint64(0));
        if (!tables.isEmpty())
            return tables.first();
        QStringList names;
        for (const TableInfo &table : tablesWhere(database, "SELECT id, name, sql_name, rows FROM data_table ORDER BY name LIMIT 20"))
            names.append(table.name);
        if (names.isEmpty())
            return fail(Tr::tr("There is no table \"%1\": the project has no tables yet.").arg(nameOrId));
        return fail(Tr::tr("There is no table \"%1\". The project has: %2.").arg(nameOrId, names.join(QStringLiteral(", "))));
    });
}

QString Tables::derivedSource(const TableInfo &table, const QString &expression)
{
    // Backwards, since each may read those before it; each is a layer of its own, so that the next one sees it as a column.
    const QList<TableColumn> derived = table.derivedColumns();
    QString mentioned = expression;
    QList<TableColumn> wanted;
    for (qsizetype at = derived.size() - 1; at >= 0; --at) {
        if (!mentionsColumn(mentioned, derived.at(at).name))
            continue;
        wanted.prepend(derived.at(at));
        mentioned += QLatin1Char('\n') + derived.at(at).expression;
    }
    QString source = quotedName(table.sqlName);
    for (const TableColumn &column : std::as_const(wanted))
        source = QStringLiteral("(SELECT *, (%1\n) AS %2 FROM %3)").arg(column.expression, quotedName(column.name), source);
    return source;
}

QString Tables::expressionSource(const TableInfo &table, const QString &expression)
{
    QString columns;
    QString joins;
    int number = 0;
    for (const TableColumn &label : table.labelColumns()) {
        if (!mentionsColumn(expression, label.name))
            continue;
        const QString alias = QStringLiteral("label_%1").arg(++number);
        // Numbers are compared as numbers.
        const QString value = label.labelKind == QLatin1String("number") ? QStringLiteral("CAST(%1.value AS REAL)") : QStringLiteral("%1.value");
        columns += QStringLiteral(", %1 AS %2").arg(value.arg(alias), quotedName(label.name));
        joins += QStringLiteral(" LEFT JOIN row_label %1 ON %1.table_id = %2 AND %1.column_id = %3 AND %1.row_id = rows_.row_id AND %1.layer_id = 1")
                     .arg(alias)
                     .arg(table.id)
                     .arg(label.id);
    }
    if (joins.isEmpty())
        return derivedSource(table, expression);
    return QStringLiteral("(SELECT rows_.*%1 FROM %2 rows_%3)").arg(columns, derivedSource(table, expression), joins);
}

bool mentionsColumn(const QString &expression, const QString &column)
{
    if (column.isEmpty())
        return false;
    // In quotes a quote inside the name is doubled.
    const QString quoted = quotedName(column);
    if (expression.contains(quoted, Qt::CaseInsensitive))
        return true;
    for (qsizetype at = expression.indexOf(column, 0, Qt::CaseInsensitive); at >= 0;
         at = expression.indexOf(column, at + 1, Qt::CaseInsensitive)) {
        const bool startsName = at == 0 || !isPartOfName(expression[at - 1]) || !isPartOfName(column.front());
        const qsizetype end = at + column.size();
        const bool endsName = end == expression.size() || !isPartOfName(expression[end]) || !isPartOfName(column.back());
        if (startsName && endsName)
            return true;
    }
    return false;
}

} // namespace cairn
