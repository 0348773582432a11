// SPDX-License-Identifier: GPL-3.0-or-later
// Copied in slices through an SQL function, since STRICT tables hold a column to its type.
#include "models/data/columnrewrite.h"

#include "models/data/tablestaging.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ColumnFacts)
};

constexpr int kRowsPerStep = 500;
constexpr char kFunction[] = "cairn_converted";

struct Conversion {
    ColumnType from = ColumnType::Text;
    ColumnType to = ColumnType::Text;
    DateOrder order = DateOrder::Unknown;
};

QVariant valueOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    default:
        return {};
    }
}

void convert(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *conversion = static_cast<const Conversion *>(sqlite3_user_data(context));
    const QVariant value = convertCell(valueOf(values[0]), conversion->from, conversion->to, conversion->order).value;
    if (value.typeId() == QMetaType::LongLong) {
        sqlite3_result_int64(context, value.toLongLong());
    } else if (value.typeId() == QMetaType::Double) {
        sqlite3_result_double(context, value.toDouble());
    } else if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_result_text64(context, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else {
        sqlite3_result_null(context);
    }
}

/** Indexes and triggers of the table, to be made again. */
QStringList belongings(SQLite::Database &database, const QString &table)
{
    SQLite::Statement query(database, "SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND type IN ('index', 'trigger') AND sql IS NOT NULL");
    bindAll(query, table);
    QStringList made;
    while (query.executeStep())
        made.append(textColumn(query, 0));
    return made;
}

qint64 lastGesture(SQLite::Database &database) { return integerOf(database, "SELECT coalesce(max(id), 0) FROM journal"); }

Result<void> swap(SQLite::Database &database, TableStaging &staging, const TableInfo &table, const TableColumn &column, ColumnType type)
{
    const QStringList made = belongings(database, table.sqlName);
    database.exec("DROP TABLE " + quotedName(table.sqlName).toStdString());
    staging.rename(database, table.sqlName);
    for (const QString &sql : made)
        database.exec(sql.toStdString());
    execute(database, "UPDATE data_column SET type = ? WHERE id = ?", columnTypeName(type), column.id);
    // What was noted of the cells was noted of cells of another type.
    execute(database, "UPDATE journal SET state = 'closed' WHERE state IN ('done', 'undone') AND id IN"
                      " (SELECT journal_id FROM journal_change WHERE instr(changeset, CAST(? AS BLOB)) > 0)", table.sqlName);
    return {};
}

} // namespace

ConvertedCell convertCell(const QVariant &value, ColumnType from, ColumnType to, DateOrder order)
{
    if (value.isNull())
        return {};
    QByteArray text = value.toString().toUtf8();
    if (value.typeId() == QMetaType::Double)
        text = QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (from == ColumnType::Boolean && isTextType(to))
        text = value.toLongLong() ? "true" : "false";
    // A whole number written as a real is one.
    if (value.typeId() == QMetaType::Double && to == ColumnType::Integer && value.toDouble() == double(qlonglong(value.toDouble())) && qAbs(value.toDouble()) < 9e15)
        text = QByteArray::number(qlonglong(value.toDouble()));
    ConvertBuffer buffer;
    const ColumnFormat format {to, false, order, true};
    const CellValue cell = convertField({text.constData(), size_t(text.size())}, format, buffer);
    switch (cell.kind) {
    case CellValue::Kind::Integer:
        return {qlonglong(cell.integer), false};
    case CellValue::Kind::Real:
        return {cell.real, false};
    case CellValue::Kind::Text:
        return {QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())), false};
    case CellValue::Kind::Misfit:
        return {{}, true};
    case CellValue::Kind::Missing:
        break;
    }
    return {};
}

Result<DateOrder> dateOrderOf(SQLite::Database &database, const TableInfo &table, const TableColumn &column)
{
    return guarded({}, [&]() -> Result<DateOrder> {
        ColumnTypeGuess guess;
        SQLite::Statement query(database, QStringLiteral("SELECT DISTINCT %1 FROM %2").arg(quotedName(column.name), quotedName(table.sqlName)).toStdString());
        while (query.executeStep()) {
            const QByteArray text = textColumn(query, 0).toUtf8();
            guess.add({text.constData(), size_t(text.size())});
        }
        return guess.dateOrder();
    });
}

Result<void> rewriteColumn(Project &project, const TableInfo &table, const TableColumn &column, ColumnType type, const TaskControl &control)
{
    const Result<WriteGate *> gate = project.gate();
    const auto reader = project.openReader();
    if (!gate || !reader)
        return gate ? fail(reader) : fail(gate);
    const Result<DateOrder> order = dateOrderOf(**reader, table, column);
    if (!order)
        return fail(order);
    Conversion conversion {column.type, type, *order};
    std::vector<StagingColumn> columns;
    QStringList values {QStringLiteral("row_id")};
    for (const TableColumn &stored : table.storedColumns()) {
        const QString name = quotedName(stored.name);
        columns.push_back({stored.name, stored.id == column.id ? type : stored.type});
        values.append(stored.id == column.id ? QLatin1String(kFunction) + QLatin1Char('(') + name + QLatin1Char(')') : name);
    }
    TableStaging staging(**gate, std::move(columns));
    if (const Result<void> created = staging.create(); !created)
        return created;
    const QString copy = QStringLiteral("INSERT INTO %1 SELECT %2 FROM %3 WHERE row_id > ? ORDER BY row_id LIMIT ?")
                             .arg(quotedName(staging.name()), values.join(QStringLiteral(", ")), quotedName(table.sqlName));
    qint64 last = 0;
    qint64 done = 0;
    const qint64 noted = lastGesture(**reader);
    const Result<void> copied = (*gate)->writeInSlices({}, [&](SQLite::Database &database) -> Result<bool> {
        sqlite3_create_function_v2(database.getHandle(), kFunction, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, &conversion, convert, nullptr, nullptr, nullptr);
        const int rows = execute(database, copy.toUtf8().constData(), last, kRowsPerStep);
        sqlite3_create_function_v2(database.getHandle(), kFunction, 1, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr, nullptr);
        last = integerOf(database, QStringLiteral("SELECT coalesce(max(row_id), 0) FROM %1").arg(quotedName(staging.name())).toUtf8().constData());
        done += rows;
        control.setProgress(done, table.rows, Tr::tr("Writing the column anew"));
        return rows > 0;
    }, control, project.pace());
    if (!copied)
        return copied;
    const Result<void> published = (*gate)->publish(Topic::Tables | Topic::Labels, [&](SQLite::Database &database) -> Result<void> {
        if (lastGesture(database) != noted)
            return fail(Tr::tr("Something was changed in the project meanwhile, so the column was left as it is. Try again."));
        return swap(database, staging, table, column, type);
    });
    if (published)
        staging.setPublished();
    return published;
}

} // namespace cairn
