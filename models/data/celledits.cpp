// SPDX-License-Identifier: GPL-3.0-or-later
// Data tables are journalled, so that an edit is an UPDATE inside a gesture.
#include "models/data/celledits.h"

#include "models/data/fieldforms.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CellEdits)
};

constexpr qsizetype kCellsInOneTransaction = 100'000;
constexpr qsizetype kCellsInOnePart = 2'000;
constexpr int kLongestQuoted = 60;

QString neededFor(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return Text::tr("It takes whole numbers, such as 42.");
    case ColumnType::Real:
        return Text::tr("It takes numbers, such as 3.5.");
    case ColumnType::Boolean:
        return Text::tr("It takes yes or no.");
    default:
        return Text::tr("It takes dates, such as 2024-03-01 or 2024-03-01 12:30.");
    }
}

QVariant variantOf(const CellValue &value)
{
    switch (value.kind) {
    case CellValue::Kind::Integer:
        return QVariant::fromValue<qlonglong>(value.integer);
    case CellValue::Kind::Real:
        return value.real;
    case CellValue::Kind::Text:
        return QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
    default:
        return {};
    }
}

/** A statement for each column, kept for one transaction. */
class CellWriter
{
public:
    CellWriter(SQLite::Database &database, const TableInfo &table)
        : m_database(database)
        , m_table(table)
    {
    }

    Result<bool> write(const CellChange &change)
    {
        const auto column = m_table.column(change.column);
        if (!column || !column->isStored())
            return fail(Text::tr("The table %1 has no column %2.").arg(m_table.name, change.column));
        auto &statement = m_statements[column->name];
        if (!statement) {
            statement = std::make_unique<SQLite::Statement>(m_database, QStringLiteral("UPDATE %1 SET %2 = ?1 WHERE row_id = ?2 AND %2 IS NOT ?1")
                                                                           .arg(quotedName(m_table.sqlName), quotedName(column->name)).toStdString());
        }
        statement->reset();
        bindAll(*statement, change.value, change.rowId);
        return statement->exec() > 0;
    }

private:
    SQLite::Database &m_database;
    TableInfo m_table;
    std::map<QString, std::unique_ptr<SQLite::Statement>> m_statements;
};

} // namespace

Result<QVariant> cellValueOf(const TableColumn &column, const QString &text)
{
    const QByteArray field = text.normalized(QString::NormalizationForm_C).toUtf8();
    const std::string_view view(field.constData(), size_t(field.size()));
    ConvertBuffer buffer;
    CellValue value = convertField(view, {column.type, false, DateOrder::Unknown}, buffer);
    // "3,5", where people write numbers so.
    if (value.kind == CellValue::Kind::Misfit && QLocale().decimalPoint() == QLatin1String(","))
        value = convertField(view, {column.type, true, DateOrder::Unknown}, buffer);
    if (value.kind != CellValue::Kind::Misfit)
        return variantOf(value);
    QString shown = text.simplified();
    if (shown.size() > kLongestQuoted)
        shown = shown.left(kLongestQuoted) + QStringLiteral("…");
    return fail(Text::tr("\"%1\" does not fit the column %2.").arg(shown, column.name) + QLatin1Char(' ') + neededFor(column.type));
}

QString cellTextOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::Double) {
        QLocale locale = QLocale::c();
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    return value.toString();
}

Result<qint64> CellEdits::set(qint64 tableId, const QString &text, const QList<CellChange> &changes, const TaskControl &control)
{
    const Result<Journal *> journal = m_project.journal();
    if (!journal)
        return fail(journal);
    GestureInfo info;
    info.text = text;
    info.tableId = tableId;
    qint64 changed = 0;
    const auto write = [&](SQLite::Database &database, qsizetype from, qsizetype to) -> Result<void> {
        const Result<TableInfo> table = Tables::byId(database, tableId);
        if (!table)
            return fail(table);
        CellWriter writer(database, *table);
        for (qsizetype at = from; at < to; ++at) {
            const Result<bool> written = writer.write(changes.at(at));
            if (!written)
                return fail(written);
            changed += *written;
        }
        return {};
    };
    Result<qint64> done;
    if (changes.size() <= kCellsInOneTransaction) {
        done = (*journal)->gesture(info, [&](SQLite::Database &database) { return write(database, 0, changes.size()); });
    } else {
        qsizetype next = 0;
        done = (*journal)->longGesture(info, [&](SQLite::Database &database) -> Result<bool> {
            const qsizetype end = qMin(next + kCellsInOnePart, changes.size());
            if (const Result<void> written = write(database, next, end); !written)
                return fail(written);
            next = end;
            control.setProgress(next, changes.size());
            return next < changes.size();
        }, control);
    }
    if (!done)
        return fail(done);
    return changed;
}

Result<qint64> CellEdits::setCell(qint64 tableId, qint64 rowId, const QString &column, const QString &typed)
{
    const Result<TableInfo> table = Tables::byId(m_project.reader(), tableId);
    if (!table)
        return fail(table);
    const auto info = table->column(column);
    if (!info)
        return fail(Text::tr("The table %1 has no column %2.").arg(table->name, column));
    const Result<QVariant> value = cellValueOf(*info, typed);
    if (!value)
        return fail(value);
    return set(tableId, Text::tr("Row %1: %2 changed").arg(rowId).arg(info->name), {{rowId, info->name, *value}});
}

} // namespace cairn
