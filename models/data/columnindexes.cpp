// SPDX-License-Identifier: GPL-3.0-or-later
// Named by the ids of table and column, which no rename changes.
#include "models/data/columnindexes.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ColumnIndexes)
};

} // namespace

QString ColumnIndexes::nameOf(const TableInfo &table, const TableColumn &column)
{
    return QStringLiteral("index_%1_%2").arg(table.sqlName).arg(column.id);
}

Result<QStringList> ColumnIndexes::columns(SQLite::Database &database, const TableInfo &table)
{
    return guarded({}, [&]() -> Result<QStringList> {
        QStringList found;
        for (const TableColumn &column : table.storedColumns()) {
            if (integerOf(database, "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND name = ?", nameOf(table, column)) != 0)
                found.append(column.name);
        }
        return found;
    });
}

Result<void> ColumnIndexes::write(qint64 tableId, const QString &column, bool isMaking)
{
    const Result<WriteGate *> gate = m_project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        const Result<TableInfo> table = Tables::byId(database, tableId);
        if (!table)
            return fail(table);
        const std::optional<TableColumn> found = table->column(column);
        if (!found || !found->isStored())
            return fail(Text::tr("The table %1 has no column %2.").arg(table->name, column));
        const QString name = quotedName(nameOf(*table, *found));
        const QString sql = isMaking
            ? QStringLiteral("CREATE INDEX IF NOT EXISTS %1 ON %2(%3)").arg(name, quotedName(table->sqlName), quotedName(found->name))
            : QStringLiteral("DROP INDEX IF EXISTS %1").arg(name);
        database.exec(sql.toStdString());
        return {};
    });
}

Result<void> ColumnIndexes::make(qint64 tableId, const QString &column) { return write(tableId, column, true); }

Result<void> ColumnIndexes::remove(qint64 tableId, const QString &column) { return write(tableId, column, false); }

} // namespace cairn
