// SPDX-License-Identifier: GPL-3.0-or-later
// Label columns as such: made, read, changed and removed; each is one gesture.
#include "models/labels/labelcolumnrows.h"

#include "models/labels/gestures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowLabels)
};

QStringList choicesFromJson(const QString &text)
{
    QStringList choices;
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array())
        choices.append(value.toString());
    return choices;
}

QString choicesToJson(const QStringList &choices)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(choices)).toJson(QJsonDocument::Compact));
}

/** The columns as the schema has them; what only label columns of ours have stands in `expression`, which they have no other use for. */
constexpr const char *kSelectColumn = "SELECT id, table_id, name, choices, label_kind, expression FROM data_column";

LabelColumn readLabelColumn(SQLite::Statement &query)
{
    LabelColumn column {integerColumn(query, 0), integerColumn(query, 1), textColumn(query, 2), choicesFromJson(textColumn(query, 3))};
    column.kind = labelKindFromName(textColumn(query, 4)).value_or(LabelKind::Choice);
    const QJsonObject more = QJsonDocument::fromJson(textColumn(query, 5).toUtf8()).object();
    column.textColumn = more.value(QLatin1String("text_column")).toString();
    const QJsonObject colors = more.value(QLatin1String("colors")).toObject();
    for (auto color = colors.begin(); color != colors.end(); ++color)
        column.colors.insert(color.key(), color->toString());
    return column;
}

QVariant moreOf(const QString &textColumn, const QHash<QString, QString> &colors)
{
    QJsonObject more;
    if (!textColumn.isEmpty())
        more.insert(QStringLiteral("text_column"), textColumn);
    QJsonObject byChoice;
    for (auto color = colors.cbegin(); color != colors.cend(); ++color)
        byChoice.insert(color.key(), *color);
    if (!byChoice.isEmpty())
        more.insert(QStringLiteral("colors"), byChoice);
    return more.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(QJsonDocument(more).toJson(QJsonDocument::Compact)));
}

QStringList cleanChoices(const QStringList &choices)
{
    QStringList clean;
    for (const QString &choice : choices) {
        const QString text = cleanLabelText(choice);
        if (!text.isEmpty() && !clean.contains(text))
            clean.append(text);
    }
    return clean;
}

QString typeOf(LabelKind kind)
{
    switch (kind) {
    case LabelKind::Number:
        return QStringLiteral("real");
    case LabelKind::Text:
    case LabelKind::Span:
        return QStringLiteral("text");
    default:
        return QStringLiteral("category");
    }
}

/** Filters know columns without regard to case, so names may not differ in that alone. */
Result<void> checkName(SQLite::Database &database, qint64 tableId, const QString &name, qint64 exceptColumn = 0)
{
    if (name.isEmpty())
        return fail(Text::tr("A label column needs a name."));
    SQLite::Statement names(database, "SELECT name FROM data_column WHERE table_id = ? AND id <> ?");
    bindAll(names, tableId, exceptColumn);
    while (names.executeStep()) {
        if (textColumn(names, 0).compare(name, Qt::CaseInsensitive) == 0)
            return fail(Text::tr("The table has a column %1 already. Choose another name for the label column.").arg(textColumn(names, 0)));
    }
    return {};
}

/** A span is a part of something. */
Result<void> checkTextColumn(SQLite::Database &database, qint64 tableId, const LabelColumnForm &form)
{
    const bool isThere = form.kind != LabelKind::Span
        || integerOf(database, "SELECT count(*) FROM data_column WHERE table_id = ? AND name = ? AND role <> 'label'", tableId, form.textColumn) > 0;
    return isThere ? Result<void>() : fail(Text::tr("Say which column holds the text that is marked."));
}

/** Every value that stands in the column is put through `change`, each different one once. */
Result<void> rewriteValues(SQLite::Database &database, const LabelColumn &column, const std::function<Result<QString>(const QString &)> &change)
{
    QStringList values;
    SQLite::Statement query(database, "SELECT DISTINCT value FROM row_label WHERE table_id = ? AND column_id = ?");
    bindAll(query, column.tableId, column.id);
    while (query.executeStep())
        values.append(textColumn(query, 0));
    QList<std::pair<QString, QString>> changes;
    for (const QString &value : std::as_const(values)) {
        const Result<QString> changed = change(value);
        if (!changed)
            return fail(Text::tr("The labels do not all fit the new kind: %1").arg(changed.error().sentence));
        if (*changed != value)
            changes.append({value, *changed});
    }
    // Values that are exchanged for each other would meet on the way: what was rewritten is told by its row.
    SQLite::Statement rows(database, "SELECT row_id, layer_id FROM row_label WHERE table_id = ? AND column_id = ? AND value = ?");
    QList<std::tuple<qint64, qint64, QString>> updates;
    for (const auto &[from, to] : std::as_const(changes)) {
        rows.reset();
        bindAll(rows, column.tableId, column.id, from);
        while (rows.executeStep())
            updates.append({integerColumn(rows, 0), integerColumn(rows, 1), to});
    }
    SQLite::Statement update(database, "UPDATE row_label SET value = ? WHERE table_id = ? AND column_id = ? AND row_id = ? AND layer_id = ?");
    for (const auto &[rowId, layerId, value] : std::as_const(updates)) {
        update.reset();
        bindAll(update, value, column.tableId, column.id, rowId, layerId);
        update.exec();
    }
    return {};
}

Result<void> applyForm(SQLite::Database &database, const LabelColumn &column, const LabelColumnForm &form)
{
    const QStringList choices = cleanChoices(form.choices);
    for (auto renamed = form.renamed.cbegin(); renamed != form.renamed.cend(); ++renamed) {
        if (cleanLabelText(*renamed).isEmpty())
            return fail(Text::tr("An answer needs a name."));
    }
    const Result<void> rewritten = rewriteValues(database, column, [&](const QString &value) -> Result<QString> {
        // Exchanged names must not be taken twice: each answer is looked up once.
        QString changed = value;
        for (const QString &answer : answersIn(column.kind, value)) {
            if (form.renamed.contains(answer))
                changed = withRenamedAnswer(column.kind, changed, answer, QChar(0xE000) + cleanLabelText(form.renamed.value(answer)));
        }
        changed.remove(QChar(0xE000)); // a private mark for what was renamed already
        if (form.kind == column.kind)
            return form.kind == LabelKind::Multiple ? labelValueOf(form.kind, choices, changed) : Result<QString>(changed);
        return labelValueOf(form.kind, choices, labelValueText(column.kind, changed));
    });
    if (!rewritten)
        return rewritten;
    execute(database, "UPDATE data_column SET name = ?, type = ?, label_kind = ?, choices = ?, expression = ? WHERE id = ?", cleanLabelText(form.name),
        typeOf(form.kind), labelKindName(form.kind), choicesToJson(choices), moreOf(form.textColumn, form.colors), column.id);
    return {};
}

} // namespace

QString cleanLabelText(const QString &text) { return text.normalized(QString::NormalizationForm_C).trimmed(); }

Result<LabelColumn> labelColumnById(SQLite::Database &database, qint64 columnId)
{
    SQLite::Statement query(database, (std::string(kSelectColumn) + " WHERE id = ? AND role = 'label'"));
    bindAll(query, columnId);
    if (!query.executeStep())
        return fail(Text::tr("This label column is no longer there."));
    return readLabelColumn(query);
}

void writeLabelChoices(SQLite::Database &database, const LabelColumn &column)
{
    execute(database, "UPDATE data_column SET choices = ?1 WHERE id = ?2 AND choices IS NOT ?1", choicesToJson(column.choices), column.id);
}

Result<LabelColumn> ensureLabelColumn(SQLite::Database &database, IdSource &ids, qint64 tableId, const LabelColumnForm &form, bool mayExist)
{
    const QString name = cleanLabelText(form.name);
    if (integerOf(database, "SELECT count(*) FROM data_table WHERE id = ?", tableId) == 0)
        return fail(Text::tr("This table is no longer in the project."));
    const qint64 present = integerOf(database, "SELECT id FROM data_column WHERE table_id = ? AND role = 'label' AND name = ?", tableId, name);
    if (present != 0 && mayExist)
        return labelColumnById(database, present);
    for (const Result<void> &checked : {checkName(database, tableId, name), checkTextColumn(database, tableId, form)}) {
        if (!checked)
            return fail(checked);
    }
    const qint64 id = ids.next();
    execute(database,
        "INSERT INTO data_column(id, table_id, name, type, role, label_kind, choices, expression, position) VALUES(?1, ?2, ?3, ?4, 'label',"
        " ?5, ?6, ?7, (SELECT coalesce(max(position) + 1, 0) FROM data_column WHERE table_id = ?2))",
        id, tableId, name, typeOf(form.kind), labelKindName(form.kind), choicesToJson(cleanChoices(form.choices)), moreOf(form.textColumn, form.colors));
    return labelColumnById(database, id);
}

Result<QList<LabelColumn>> RowLabels::columns(SQLite::Database &database, qint64 tableId)
{
    return guarded({}, [&]() -> Result<QList<LabelColumn>> {
        SQLite::Statement query(database,
            std::string(kSelectColumn) + " WHERE table_id = ? AND role = 'label' ORDER BY position, id");
        bindAll(query, tableId);
        QList<LabelColumn> found;
        while (query.executeStep())
            found.append(readLabelColumn(query));
        return found;
    });
}

Result<LabelColumn> RowLabels::addColumn(qint64 tableId, const QString &name, const QStringList &choices)
{
    Result<LabelColumn> column;
    GestureInfo info;
    info.text = Text::tr("Label column %1 added").arg(cleanLabelText(name));
    info.tableId = tableId;
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        column = ensureLabelColumn(database, m_project.ids(), tableId, {name, LabelKind::Choice, choices, {}, {}, {}});
        return column.map([](const LabelColumn &) {});
    });
    if (!done)
        return fail(done);
    return column;
}

Result<LabelColumn> RowLabels::addColumn(qint64 tableId, const LabelColumnForm &form)
{
    Result<LabelColumn> column;
    GestureInfo info;
    info.text = Text::tr("Label column %1 added").arg(cleanLabelText(form.name));
    info.tableId = tableId;
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        column = ensureLabelColumn(database, m_project.ids(), tableId, form, false);
        return column.map([](const LabelColumn &) {});
    });
    if (!done)
        return fail(done);
    return column;
}

Result<void> RowLabels::changeColumn(qint64 columnId, const LabelColumnForm &form)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<LabelColumn> column = labelColumnById(database, columnId);
        if (!column)
            return fail(column);
        info.text = Text::tr("Label column %1 changed").arg(column->name);
        info.tableId = column->tableId;
        for (const Result<void> &checked :
            {checkName(database, column->tableId, cleanLabelText(form.name), columnId), checkTextColumn(database, column->tableId, form)}) {
            if (!checked)
                return checked;
        }
        return applyForm(database, *column, form);
    }).map([](qint64) {});
}

Result<void> RowLabels::removeColumn(qint64 columnId)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<LabelColumn> column = labelColumnById(database, columnId);
        if (!column)
            return fail(column);
        info.text = Text::tr("Label column %1 removed").arg(column->name);
        info.tableId = column->tableId;
        execute(database, "DELETE FROM row_label WHERE table_id = ? AND column_id = ?", column->tableId, columnId);
        execute(database, "DELETE FROM rule WHERE column_id = ?", columnId);
        execute(database, "DELETE FROM data_column WHERE id = ?", columnId);
        return {};
    }).map([](qint64) {});
}

Result<void> RowLabels::setChoices(qint64 columnId, const QStringList &choices)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        Result<LabelColumn> column = labelColumnById(database, columnId);
        if (!column)
            return fail(column);
        info.text = Text::tr("Choices of %1 changed").arg(column->name);
        info.tableId = column->tableId;
        column->choices = cleanChoices(choices);
        writeLabelChoices(database, *column);
        return {};
    }).map([](qint64) {});
}

} // namespace cairn
