// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of data_column, which is journalled, and the cells that they concern.
#include "models/data/columnfacts.h"

#include "models/data/columnrewrite.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ColumnFacts)
};

constexpr int kRowsInOnePart = 5'000;
constexpr int kExamples = 5;
constexpr qint64 kRowsPerLook = 4'096;

struct Place {
    TableInfo table;
    TableColumn column;
};

Result<Place> placeOf(SQLite::Database &database, qint64 columnId)
{
    const qint64 tableId = integerOf(database, "SELECT table_id FROM data_column WHERE id = ?", columnId);
    const Result<TableInfo> table = Tables::byId(database, tableId);
    if (!table)
        return fail(table);
    for (const TableColumn &column : table->columns) {
        if (column.id == columnId && column.isStored())
            return Place {*table, column};
    }
    return fail(Tr::tr("This column is no longer there."));
}

bool isStoredTheSame(ColumnType from, ColumnType to)
{
    const bool isDate = from == ColumnType::DateTime || to == ColumnType::DateTime;
    const bool isTruth = from == ColumnType::Boolean || to == ColumnType::Boolean;
    return from == to || (!isDate && !isTruth && std::strcmp(columnSqlType(from), columnSqlType(to)) == 0);
}

QString codesText(const QStringList &codes)
{
    return codes.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
}

QVariant textOrNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

/** A condition for cells that hold one of the codes, with a parameter for each. */
QString holdsCode(const TableColumn &column, qsizetype codes)
{
    QStringList places;
    for (qsizetype code = 0; code < codes; ++code)
        places.append(QStringLiteral("?"));
    return QStringLiteral("%1 IN (%2)").arg(quotedName(column.name), places.join(QStringLiteral(", ")));
}

/** As the column has its values: "-999" is a number among numbers. */
void bindCodes(SQLite::Statement &statement, const TableColumn &column, const QStringList &codes)
{
    for (qsizetype code = 0; code < codes.size(); ++code) {
        bool isNumber = false;
        const double number = codes[code].toDouble(&isNumber);
        if (isNumber && columnSqlType(column.type)[0] != 'T')
            bindValue(statement, int(code) + 1, number);
        else
            bindValue(statement, int(code) + 1, codes[code]);
    }
}

Result<qint64> countCodes(SQLite::Database &database, const Place &place, const QStringList &codes)
{
    if (codes.isEmpty())
        return 0;
    SQLite::Statement query(database, QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(quotedName(place.table.sqlName), holdsCode(place.column, codes.size())).toStdString());
    bindCodes(query, place.column, codes);
    return query.executeStep() ? integerColumn(query, 0) : 0;
}

Result<void> countMisfits(SQLite::Database &database, const Place &place, const ColumnFacts &facts, ColumnChange &change, const TaskControl &control)
{
    const Result<DateOrder> order = dateOrderOf(database, place.table, place.column);
    if (!order)
        return fail(order);
    SQLite::Statement query(database, QStringLiteral("SELECT %1 FROM %2").arg(quotedName(place.column.name), quotedName(place.table.sqlName)).toStdString());
    for (qint64 row = 0; query.executeStep(); ++row) {
        if (row % kRowsPerLook == 0) {
            if (control.isCanceled())
                return canceled();
            control.setProgress(row, place.table.rows, Tr::tr("Looking at the cells"));
        }
        const QVariant value = variantColumn(query, 0);
        if (!convertCell(value, place.column.type, facts.type, *order).isMisfit || facts.missingCodes.contains(value.toString()))
            continue;
        ++change.misfits;
        if (const QString text = value.toString().left(60); change.examples.size() < kExamples && !change.examples.contains(text))
            change.examples.append(text);
    }
    return {};
}

} // namespace

void emptyMissingCodes(SQLite::Database &database, const QString &sqlName, const TableColumn &column, const QStringList &codes, qint64 first, qint64 last)
{
    SQLite::Statement statement(database, QStringLiteral("UPDATE %1 SET %2 = NULL WHERE row_id BETWEEN %3 AND %4 AND %5")
                                              .arg(quotedName(sqlName), quotedName(column.name))
                                              .arg(first)
                                              .arg(last)
                                              .arg(holdsCode(column, codes.size()))
                                              .toStdString());
    bindCodes(statement, column, codes);
    statement.exec();
}

Result<ColumnFacts> ColumnFactsEditor::facts(SQLite::Database &database, qint64 columnId)
{
    return guarded({}, [&]() -> Result<ColumnFacts> {
        SQLite::Statement query(database, "SELECT type, role, unit, missing_codes, description FROM data_column WHERE id = ?");
        bindAll(query, columnId);
        if (!query.executeStep())
            return fail(Tr::tr("This column is no longer there."));
        ColumnFacts facts;
        facts.type = columnTypeFromName(textColumn(query, 0)).value_or(ColumnType::Text);
        facts.role = columnRoleFromName(textColumn(query, 1));
        facts.unit = textColumn(query, 2);
        for (const QJsonValue &code : QJsonDocument::fromJson(textColumn(query, 3).toUtf8()).array())
            facts.missingCodes.append(code.toString());
        facts.description = textColumn(query, 4);
        return facts;
    });
}

Result<ColumnChange> ColumnFactsEditor::look(qint64 columnId, const ColumnFacts &facts, const TaskControl &control) const
{
    const auto reader = m_project.openReader();
    if (!reader)
        return fail(reader);
    return guarded(m_project.file(), [&]() -> Result<ColumnChange> {
        const Result<Place> place = placeOf(**reader, columnId);
        if (!place)
            return fail(place);
        ColumnChange change;
        change.isRewritten = !isStoredTheSame(place->column.type, facts.type);
        const Result<qint64> codes = countCodes(**reader, *place, facts.missingCodes);
        if (!codes)
            return fail(codes);
        change.codes = *codes;
        if (change.isRewritten) {
            if (const Result<void> counted = countMisfits(**reader, *place, facts, change, control); !counted)
                return fail(counted);
        }
        return change;
    });
}

Result<ColumnChange> ColumnFactsEditor::set(qint64 columnId, const ColumnFacts &facts, const TaskControl &control) const
{
    const Result<Journal *> journal = m_project.journal();
    if (!journal)
        return fail(journal);
    const auto reader = m_project.openReader();
    if (!reader)
        return fail(reader);
    const Result<Place> place = placeOf(**reader, columnId);
    if (!place)
        return fail(place);
    const Result<ColumnChange> change = look(columnId, facts, control);
    if (!change)
        return fail(change);
    GestureInfo info;
    info.text = Tr::tr("Column %1 described").arg(place->column.name);
    info.tableId = place->table.id;
    const auto describe = [&](SQLite::Database &database, ColumnType type) {
        execute(database, "UPDATE data_column SET type = ?, role = ?, unit = ?, missing_codes = ?, description = ? WHERE id = ?", columnTypeName(type),
            columnRoleName(facts.role), textOrNull(facts.unit), textOrNull(codesText(facts.missingCodes)), textOrNull(facts.description), columnId);
    };
    const QString empty = QStringLiteral("UPDATE %1 SET %2 = NULL WHERE row_id IN (SELECT row_id FROM %1 WHERE %3 LIMIT %4)")
                              .arg(quotedName(place->table.sqlName), quotedName(place->column.name), holdsCode(place->column, facts.missingCodes.size()))
                              .arg(kRowsInOnePart);
    const Result<qint64> done = (*journal)->longGesture(info, [&](SQLite::Database &database) -> Result<bool> {
        describe(database, change->isRewritten ? place->column.type : facts.type);
        if (facts.missingCodes.isEmpty())
            return false;
        SQLite::Statement statement(database, empty.toStdString());
        bindCodes(statement, place->column, facts.missingCodes);
        return statement.exec() == kRowsInOnePart;
    }, control);
    if (!done)
        return fail(done);
    if (change->isRewritten) {
        if (const Result<void> rewritten = rewriteColumn(m_project, place->table, place->column, facts.type, control); !rewritten)
            return fail(rewritten);
    }
    return *change;
}

} // namespace cairn
