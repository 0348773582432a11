// SPDX-License-Identifier: GPL-3.0-or-later
// The expression is checked on the read-only connection before it is kept; what reads it later does so under the same guard.
#include "models/data/derivedcolumns.h"

#include "models/project/expression.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DerivedColumns)
};

constexpr int kPreviewRows = 50;
constexpr int kDeadlineMs = 2'000;

QString cleanText(const QString &text) { return text.normalized(QString::NormalizationForm_C).trimmed(); }

/** The table as a column at this place sees it: itself and what comes later is not there yet. */
TableInfo seenBy(TableInfo table, qint64 columnId)
{
    const auto self = std::find_if(table.columns.cbegin(), table.columns.cend(), [&](const TableColumn &column) { return column.id == columnId; });
    const int place = self == table.columns.cend() ? std::numeric_limits<int>::max() : self->position;
    table.columns.removeIf([&](const TableColumn &column) {
        return column.role == ColumnRole::Label || (column.role == ColumnRole::Derived && (column.id == columnId || column.position >= place));
    });
    return table;
}

ColumnType typeOf(const DerivedPreview &preview)
{
    bool isInteger = true, isNumber = true, hasValue = false;
    for (const auto &[row, value] : preview.values) {
        if (value.isNull())
            continue;
        hasValue = true;
        isInteger = isInteger && value.typeId() == QMetaType::LongLong;
        isNumber = isNumber && (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double);
    }
    return !hasValue || !isNumber ? ColumnType::Text : isInteger ? ColumnType::Integer : ColumnType::Real;
}

Result<DerivedColumn> checked(const Project &project, DerivedColumn column, ColumnType &type)
{
    column.name = cleanText(column.name);
    column.expression = column.expression.trimmed();
    if (column.name.isEmpty() || column.expression.isEmpty())
        return fail(Text::tr("A derived column needs a name and an expression."));
    const Result<DerivedPreview> preview = DerivedColumns::preview(project.file(), column);
    if (!preview)
        return fail(preview);
    if (!preview->failure.isEmpty())
        return fail(preview->failure);
    type = preview->type;
    return column;
}

/** Inside a gesture: filters know names without regard to case. */
Result<void> checkName(SQLite::Database &database, const DerivedColumn &column)
{
    const Result<TableInfo> table = Tables::byId(database, column.tableId);
    if (!table)
        return fail(table);
    for (const TableColumn &other : table->columns) {
        if (other.id != column.id && other.name.compare(column.name, Qt::CaseInsensitive) == 0)
            return fail(Text::tr("The table has a column %1 already. Choose another name.").arg(other.name));
    }
    if (column.name.compare(QLatin1String("row_id"), Qt::CaseInsensitive) == 0)
        return fail(Text::tr("The table has a column %1 already. Choose another name.").arg(column.name));
    return {};
}

Result<qint64> asGesture(Project &project, const GestureInfo &info, const WriteGate::Work &work)
{
    const Result<Journal *> journal = project.journal();
    return journal ? (*journal)->gesture(info, work) : fail(journal);
}

GestureInfo gestureOn(qint64 tableId, const QString &text)
{
    GestureInfo info;
    info.tableId = tableId;
    info.text = text;
    return info;
}

} // namespace

Result<DerivedPreview> DerivedColumns::preview(const QString &projectFile, const DerivedColumn &column, const TaskControl &control)
{
    auto connection = ExpressionConnection::open(projectFile, kDeadlineMs);
    if (!connection)
        return fail(connection);
    const Result<TableInfo> table = Tables::byId((*connection)->database(), column.tableId);
    if (!table)
        return fail(table);
    const QString source = Tables::expressionSource(seenBy(*table, column.id), column.expression);
    DerivedPreview preview;
    if (const Result<void> checked = (*connection)->check(column.expression, source); !checked) {
        preview.failure = checked.error().sentence;
        return preview;
    }
    const QString sql = QStringLiteral("SELECT row_id, (%1\n) FROM %2 ORDER BY row_id LIMIT %3").arg(column.expression, source).arg(kPreviewRows);
    const Result<void> read = (*connection)->forEach(sql,
        [&](SQLite::Statement &row) { preview.values.append({integerColumn(row, 0), variantColumn(row, 1)}); }, [&] { return control.isCanceled(); });
    if (!read && read.error().isCanceled())
        return fail(read);
    if (!read)
        preview.failure = read.error().sentence;
    preview.type = typeOf(preview);
    return preview;
}

Result<DerivedColumn> DerivedColumns::add(DerivedColumn column)
{
    ColumnType type = ColumnType::Text;
    Result<DerivedColumn> clean = checked(m_project, std::move(column), type);
    if (!clean)
        return clean;
    clean->id = m_project.ids().next();
    return asGesture(m_project, gestureOn(clean->tableId, Text::tr("Column %1 derived").arg(clean->name)), [&](SQLite::Database &database) -> Result<void> {
        if (const Result<void> name = checkName(database, *clean); !name)
            return name;
        execute(database,
            "INSERT INTO data_column(id, table_id, name, type, role, expression, position) VALUES(?1, ?2, ?3, ?4, 'derived', ?5,"
            " (SELECT coalesce(max(position) + 1, 0) FROM data_column WHERE table_id = ?2))",
            clean->id, clean->tableId, clean->name, columnTypeName(type), clean->expression);
        return {};
    }).map([&](qint64) { return *clean; });
}

Result<void> DerivedColumns::change(const DerivedColumn &column)
{
    ColumnType type = ColumnType::Text;
    const Result<DerivedColumn> clean = checked(m_project, column, type);
    if (!clean)
        return fail(clean);
    return asGesture(m_project, gestureOn(clean->tableId, Text::tr("Derived column %1 changed").arg(clean->name)), [&](SQLite::Database &database) -> Result<void> {
        if (const Result<void> name = checkName(database, *clean); !name)
            return name;
        execute(database, "UPDATE data_column SET name = ?, type = ?, expression = ? WHERE id = ? AND role = 'derived'", clean->name, columnTypeName(type),
            clean->expression, clean->id);
        return {};
    }).map([](qint64) {});
}

Result<void> DerivedColumns::remove(qint64 columnId)
{
    const qint64 tableId = integerOf(m_project.reader(), "SELECT table_id FROM data_column WHERE id = ? AND role = 'derived'", columnId);
    const Result<TableInfo> table = Tables::byId(m_project.reader(), tableId);
    if (!table)
        return fail(table);
    const auto self = std::find_if(table->columns.cbegin(), table->columns.cend(), [&](const TableColumn &column) { return column.id == columnId; });
    for (const TableColumn &other : table->columns) {
        if (other.role == ColumnRole::Derived && other.id != columnId && mentionsColumn(other.expression, self->name))
            return fail(Text::tr("The column %1 is derived from it. Remove that one first.").arg(other.name));
    }
    return asGesture(m_project, gestureOn(tableId, Text::tr("Derived column %1 removed").arg(self->name)), [&](SQLite::Database &database) -> Result<void> {
        execute(database, "DELETE FROM data_column WHERE id = ? AND role = 'derived'", columnId);
        return {};
    }).map([](qint64) {});
}

} // namespace cairn
