// SPDX-License-Identifier: GPL-3.0-or-later
// One short SELECT a column; ids are numbers of ours, so nothing of a person's text enters them but as quoted names.
#include "models/data/rowcolumns.h"

#include <sqlite3.h>

#include <tuple>

namespace cairn {
namespace {

QString labelValues(const TableInfo &table, const TableColumn &label, const char *value)
{
    return QStringLiteral("SELECT row_id, %3 AS value FROM row_label WHERE table_id = %1 AND column_id = %2 AND layer_id = 1")
        .arg(table.id)
        .arg(label.id)
        .arg(QLatin1String(value));
}

void addLabelColumns(QList<RowColumn> &columns, const TableInfo &table, const TableColumn &label)
{
    const auto add = [&](RowColumnKind kind, const char *name, const QString &sql) {
        columns.append({{QLatin1String(name) + label.name, sql}, kind, label.name});
    };
    add(RowColumnKind::Origin, "origin of ", labelValues(table, label, "origin"));
    add(RowColumnKind::Annotator, "annotator of ",
        labelValues(table, label, "(SELECT name FROM annotator WHERE annotator.id = row_label.annotator_id)"));
    add(RowColumnKind::Agreement, "agreement on ",
        QStringLiteral("SELECT row_id, CASE count(DISTINCT value) WHEN 1 THEN 'agree' ELSE 'disagree' END AS value FROM row_label"
                       " WHERE table_id = %1 AND column_id = %2 GROUP BY row_id HAVING count(*) > 1")
            .arg(table.id)
            .arg(label.id));
}

void addRunColumns(QList<RowColumn> &columns, const TableInfo &table, qint64 runId, const QString &run, const QString &target)
{
    const auto add = [&](RowColumnKind kind, const char *name, const QString &sql) {
        columns.append({{QLatin1String(name) + run, sql}, kind, run});
    };
    const QString from = QStringLiteral(" AS value FROM prediction p WHERE p.table_id = %1 AND p.run_id = %2").arg(table.id).arg(runId);
    add(RowColumnKind::Prediction, "prediction of ", QStringLiteral("SELECT p.row_id, coalesce(p.class_name, p.value)") + from);
    add(RowColumnKind::Score, "score of ", QStringLiteral("SELECT p.row_id, p.score") + from);
    const std::optional<TableColumn> column = table.column(target);
    if (!column)
        return;
    const QString truth = column->role == ColumnRole::Label
        ? QStringLiteral("(SELECT value FROM row_label WHERE table_id = %1 AND column_id = %2 AND row_id = p.row_id AND layer_id = 1)")
              .arg(table.id)
              .arg(column->id)
        : QStringLiteral("(SELECT CAST(%1 AS TEXT) FROM %2 d WHERE d.row_id = p.row_id)").arg(quotedName(column->name), quotedName(table.sqlName));
    add(RowColumnKind::RunAgreement, "agreement with ",
        QStringLiteral("SELECT p.row_id, CASE p.class_name = %1 WHEN 1 THEN 'agree' WHEN 0 THEN 'disagree' END").arg(truth) + from
            + QStringLiteral(" AND p.class_name IS NOT NULL"));
}

/** `schema`: under which name the cache is open. */
void addCacheColumns(QList<RowColumn> &columns, SQLite::Database &database, const char *schema)
{
    const std::string sql = std::string("SELECT count(*) FROM ") + schema + ".sqlite_master WHERE name = ?";
    for (const auto &[name, stored, kind] : {std::tuple(outlierScoreName(), "outlier_score", RowColumnKind::OutlierScore),
             std::tuple(duplicateGroupName(), "duplicate_group", RowColumnKind::DuplicateGroup)}) {
        if (integerOf(database, sql.c_str(), QString::fromLatin1(stored)) != 0)
            columns.append({{name, QStringLiteral("SELECT row_id, value FROM found.") + QLatin1String(stored)}, kind, {}});
    }
}

} // namespace

QString outlierScoreName() { return QStringLiteral("outlier score"); }

QString duplicateGroupName() { return QStringLiteral("duplicate group"); }

Result<QList<RowColumn>> rowColumns(SQLite::Database &database, const TableInfo &table)
{
    return guarded({}, [&]() -> Result<QList<RowColumn>> {
        QList<RowColumn> columns;
        for (const TableColumn &label : table.labelColumns())
            addLabelColumns(columns, table, label);
        SQLite::Statement runs(database, "SELECT r.id, r.name, s.target FROM run r LEFT JOIN snapshot s ON s.id = r.snapshot_id WHERE NOT r.archived"
                                         " AND EXISTS (SELECT 1 FROM prediction WHERE run_id = r.id AND table_id = ?) ORDER BY r.id DESC");
        bindAll(runs, table.id);
        while (runs.executeStep())
            addRunColumns(columns, table, integerColumn(runs, 0), textColumn(runs, 1), textColumn(runs, 2));
        if (sqlite3_db_filename(database.getHandle(), "found"))
            addCacheColumns(columns, database, "found");
        return columns;
    });
}

Result<QList<RowColumn>> cacheColumns(SQLite::Database &cache)
{
    return guarded({}, [&]() -> Result<QList<RowColumn>> {
        QList<RowColumn> columns;
        addCacheColumns(columns, cache, "main");
        return columns;
    });
}

QString rowSource(const TableInfo &table, const QString &expression, const QList<RowColumn> &columns)
{
    const QString base = Tables::expressionSource(table, expression);
    QString names, joins;
    int number = 0;
    for (const RowColumn &column : columns) {
        if (table.column(column.name) || !mentionsColumn(expression, column.name))
            continue;
        const QString alias = QStringLiteral("joined_%1").arg(++number);
        names += QStringLiteral(", %1.value AS %2").arg(alias, quotedName(column.name));
        joins += QStringLiteral(" LEFT JOIN (%2) %1 ON %1.row_id = base_.row_id").arg(alias, column.valuesSql);
    }
    return joins.isEmpty() ? base : QStringLiteral("(SELECT base_.*%1 FROM %2 base_%3)").arg(names, base, joins);
}

} // namespace cairn
