// SPDX-License-Identifier: GPL-3.0-or-later
// Every cell is compared as the text that a person would type for it.
#include "models/data/cellreplace.h"

#include "models/data/rowreading.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CellReplace)
};

constexpr qsizetype kLongestCell = 10'000'000;

Result<QRegularExpression> patternOf(const ReplaceRequest &request)
{
    QString pattern = request.isRegularExpression ? request.find : QRegularExpression::escape(request.find);
    if (request.isWholeCell)
        pattern = QStringLiteral("\\A(?:%1)\\z").arg(pattern);
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!request.isCaseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    QRegularExpression expression(pattern, options);
    if (!expression.isValid())
        return fail(Text::tr("The regular expression is not understood: %1.").arg(expression.errorString()));
    return expression;
}

class Replacer
{
public:
    Replacer(const ReplaceRequest &request, QList<TableColumn> columns, QRegularExpression pattern)
        : m_request(request)
        , m_columns(std::move(columns))
        , m_pattern(std::move(pattern))
    {
    }

    bool read(qint64 rowId, SQLite::Statement &row)
    {
        const qsizetype before = plan.changes.size();
        for (qsizetype at = 0; at < m_columns.size(); ++at) {
            if (plan.changes.size() >= ReplacePlan::kMostChanges) {
                plan.isCut = true;
                return false;
            }
            cell(rowId, m_columns[at], variantColumn(row, int(at) + 1));
        }
        plan.rows += plan.changes.size() > before;
        return true;
    }

    ReplacePlan plan;

private:
    void cell(qint64 rowId, const TableColumn &column, const QVariant &value)
    {
        const bool findsMissing = m_request.find.isEmpty() && m_request.isWholeCell;
        if (value.isNull() != findsMissing)
            return;
        const QString before = cellTextOf(value);
        if (before.size() > kLongestCell || (!findsMissing && !m_pattern.match(before).hasMatch()))
            return;
        const QString after = findsMissing ? m_request.replacement : QString(before).replace(m_pattern, m_request.replacement);
        if (after == before)
            return;
        const Result<QVariant> fitting = cellValueOf(column, after);
        if (!fitting) {
            ++plan.misfits;
            if (plan.misfitReason.isEmpty())
                plan.misfitReason = fitting.error().sentence;
            return;
        }
        if (*fitting == value)
            return;
        if (plan.changes.isEmpty()) {
            plan.exampleBefore = before;
            plan.exampleAfter = cellTextOf(*fitting);
        }
        plan.changes.append({rowId, column.name, *fitting});
    }

    const ReplaceRequest &m_request;
    QList<TableColumn> m_columns;
    QRegularExpression m_pattern;
};

} // namespace

Result<ReplacePlan> planReplacement(const ReplaceRequest &request, const TaskControl &control)
{
    if (request.find.isEmpty() && !request.isWholeCell)
        return ReplacePlan();
    const Result<QRegularExpression> pattern = patternOf(request);
    if (!pattern)
        return fail(pattern);
    auto database = openDatabase(request.projectFile, DatabaseMode::ReadOnly);
    if (!database)
        return fail(database);
    return guarded(request.projectFile, [&]() -> Result<ReplacePlan> {
        const Result<TableInfo> table = Tables::byId(**database, request.tableId);
        if (!table)
            return fail(table);
        QList<TableColumn> columns;
        QStringList names;
        for (const TableColumn &column : table->storedColumns()) {
            if (request.columns.contains(column.name)) {
                columns.append(column);
                names.append(column.name);
            }
        }
        Replacer replacer(request, columns, *pattern);
        const Result<void> read = readRows(**database, table->sqlName, names, request.rows,
            [&](qint64 rowId, SQLite::Statement &row) { return replacer.read(rowId, row); }, control);
        if (!read)
            return fail(read);
        return std::move(replacer.plan);
    });
}

} // namespace cairn
