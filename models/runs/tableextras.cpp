// SPDX-License-Identifier: GPL-3.0-or-later
// Each column is a SELECT of row_id and value.
#include "models/runs/tableextras.h"

#include "models/data/tablenames.h"
#include "models/project/expression.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

QString quotedText(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

void addLabelDetails(const TableInfo &table, QList<ExtraColumn> &columns)
{
    for (const TableColumn &label : table.labelColumns()) {
        const QString from = QStringLiteral(" FROM row_label l LEFT JOIN annotator a ON a.id = l.annotator_id WHERE l.table_id = %1 AND l.column_id = %2 AND l.layer_id = 1")
                                 .arg(table.id).arg(label.id);
        columns.append({{Tr::tr("%1 (by)").arg(label.name), QStringLiteral("SELECT l.row_id, a.name AS value") + from}, ColumnType::Category});
        columns.append({{Tr::tr("%1 (at)").arg(label.name), QStringLiteral("SELECT l.row_id, strftime('%Y-%m-%dT%H:%M:%SZ', l.updated_at, 'unixepoch') AS value") + from}, ColumnType::DateTime});
        columns.append({{Tr::tr("%1 (how)").arg(label.name), QStringLiteral("SELECT l.row_id, l.origin AS value") + from}, ColumnType::Category});
    }
}

Result<void> addRules(ExpressionConnection &connection, const TableInfo &table, QList<ExtraColumn> &columns)
{
    return guarded({}, [&]() -> Result<void> {
        SQLite::Statement query(connection.database(), "SELECT name, expression, value FROM rule WHERE table_id = ? AND enabled ORDER BY id");
        bindAll(query, table.id);
        QList<std::array<QString, 3>> rules;
        while (query.executeStep())
            rules.append({textColumn(query, 0), textColumn(query, 1), textColumn(query, 2)});
        for (const auto &[name, expression, value] : rules) {
            const QString source = Tables::expressionSource(table, expression);
            if (const Result<void> checked = connection.check(expression, source); !checked)
                return fail(Tr::tr("The rule %1 is not understood, so it cannot go along: %2").arg(name, checked.error().sentence));
            columns.append({{Tr::tr("rule %1").arg(name), QStringLiteral("SELECT row_id, %1 AS value FROM %2 WHERE (%3\n)").arg(quotedText(value), source, expression)},
                ColumnType::Category});
        }
        return {};
    });
}

Result<void> addPredictions(SQLite::Database &database, const TableInfo &table, qint64 runId, QList<ExtraColumn> &columns)
{
    const QString name = textOf(database, "SELECT name FROM run WHERE id = ?", runId);
    const bool isNumber = integerOf(database, "SELECT EXISTS(SELECT 1 FROM prediction WHERE table_id = ? AND run_id = ? AND value IS NOT NULL)", table.id, runId);
    if (integerOf(database, "SELECT EXISTS(SELECT 1 FROM prediction WHERE table_id = ? AND run_id = ?)", table.id, runId) == 0)
        return fail(Tr::tr("The run %1 has no predictions for the table %2.").arg(name.isEmpty() ? QString::number(runId) : name, table.name));
    const QString from = QStringLiteral(" FROM prediction WHERE table_id = %1 AND run_id = %2 GROUP BY row_id").arg(table.id).arg(runId);
    columns.append({{Tr::tr("predicted by %1").arg(name), QStringLiteral("SELECT row_id, %1 AS value").arg(isNumber ? QStringLiteral("value") : QStringLiteral("class_name")) + from},
        isNumber ? ColumnType::Real : ColumnType::Category});
    columns.append({{Tr::tr("score by %1").arg(name), QStringLiteral("SELECT row_id, score AS value") + from}, ColumnType::Real});
    return {};
}

/** Names of their own, beside the table's and each other's. */
void makeUnique(const TableInfo &table, QList<ExtraColumn> &columns)
{
    QStringList names;
    for (const TableColumn &column : table.columns)
        names.append(column.name);
    for (const ExtraColumn &extra : columns)
        names.append(extra.column.name);
    names = uniqueColumnNames(names);
    for (qsizetype column = 0; column < columns.size(); ++column)
        columns[column].column.name = names[table.columns.size() + column];
}

} // namespace

Result<QList<ExtraColumn>> extraColumns(const QString &projectFile, qint64 tableId, const TableExtras &extras)
{
    const auto connection = ExpressionConnection::open(projectFile);
    if (!connection)
        return fail(connection);
    const Result<TableInfo> table = Tables::byId((*connection)->database(), tableId);
    if (!table)
        return fail(table);
    QList<ExtraColumn> columns;
    if (extras.labelDetails)
        addLabelDetails(*table, columns);
    if (extras.rules) {
        if (const Result<void> added = addRules(**connection, *table, columns); !added)
            return fail(added);
    }
    for (const qint64 run : extras.runs) {
        const Result<void> added = guarded(projectFile, [&] { return addPredictions((*connection)->database(), *table, run, columns); });
        if (!added)
            return fail(added);
    }
    makeUnique(*table, columns);
    return columns;
}

Result<QList<std::pair<qint64, QString>>> runsWithRowPredictions(SQLite::Database &database, qint64 tableId)
{
    return guarded({}, [&]() -> Result<QList<std::pair<qint64, QString>>> {
        SQLite::Statement query(database, "SELECT id, name FROM run WHERE EXISTS(SELECT 1 FROM prediction p WHERE p.run_id = run.id AND p.table_id = ?) ORDER BY id DESC");
        bindAll(query, tableId);
        QList<std::pair<qint64, QString>> runs;
        while (query.executeStep())
            runs.append({integerColumn(query, 0), textColumn(query, 1)});
        return runs;
    });
}

} // namespace cairn
