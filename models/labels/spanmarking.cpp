// SPDX-License-Identifier: GPL-3.0-or-later
// The texts are read first, then all labels are set as one gesture.
#include "models/labels/spanmarking.h"

#include "models/data/rowreading.h"
#include "models/data/tables.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SpanMarking)
};

} // namespace

QList<TextSpan> placesOf(const QString &value, const QString &text, const QString &label)
{
    if (text.isEmpty())
        return {};
    QString pattern = QRegularExpression::escape(text);
    if (text.front().isLetterOrNumber())
        pattern.prepend(QLatin1String("\\b"));
    if (text.back().isLetterOrNumber())
        pattern.append(QLatin1String("\\b"));
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<TextSpan> spans;
    QRegularExpressionMatchIterator matches = expression.globalMatch(value);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        spans.append({codePointOffset(value, match.capturedStart()), codePointOffset(value, match.capturedEnd()), label});
    }
    return spans;
}

Result<qint64> markEverywhere(Project &project, const LabelColumn &column, const RowIds &rows, const QString &text, const QString &label,
    const TaskControl &control)
{
    auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    QList<std::pair<qint64, QString>> labels;
    const Result<void> read = guarded(project.file(), [&]() -> Result<void> {
        const Result<TableInfo> table = Tables::byId(**reader, column.tableId);
        if (!table)
            return fail(table);
        if (!table->column(column.textColumn))
            return fail(Words::tr("The column %1, whose text is marked, is no longer there.").arg(column.textColumn));
        SQLite::Statement present(**reader, "SELECT value FROM row_label WHERE table_id = ? AND column_id = ? AND row_id = ? AND layer_id = ?");
        return readRows(**reader, table->sqlName, {column.textColumn}, rows, [&](qint64 rowId, SQLite::Statement &row) {
            const QList<TextSpan> found = placesOf(textColumn(row, 1), text, label);
            if (found.isEmpty())
                return true;
            present.reset();
            bindAll(present, column.tableId, column.id, rowId, column.layerId);
            const QList<TextSpan> before = present.executeStep() ? spansOf(textColumn(present, 0)) : QList<TextSpan>();
            labels.append({rowId, spansValue(before + found)});
            return true;
        }, control);
    });
    if (!read)
        return fail(read);
    return labels.isEmpty() ? Result<qint64>(0) : RowLabels(project).setEach(column, labels, control);
}

} // namespace cairn
