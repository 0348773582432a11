// SPDX-License-Identifier: GPL-3.0-or-later
// Label columns and their values; bulk labelling is one gesture, in parts where a single transaction would make others wait.
#include "models/labels/rowlabels.h"

#include "models/labels/annotations.h"
#include "models/labels/gestures.h"
#include "models/project/clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <functional>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowLabels)
};

constexpr qsizetype kRowsInOneTransaction = 100'000; // about 0.3 s
constexpr qsizetype kRowsInOnePart = 2'000;
constexpr qsizetype kRowsBetweenLooks = 4'096;
/** Numbers and ids are no choices: each gesture's changeset would carry all of them. */
constexpr qsizetype kMostChoices = 1'000;

using RowValue = std::function<std::pair<qint64, QString>(qsizetype)>;
/** Finds (or makes) the column inside the open gesture. */
using FindColumn = std::function<Result<LabelColumn>(SQLite::Database &)>;

QString cleanText(const QString &text) { return text.normalized(QString::NormalizationForm_C).trimmed(); }

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
        const QString text = cleanText(choice);
        if (!text.isEmpty() && !clean.contains(text))
            clean.append(text);
    }
    return clean;
}

Result<LabelColumn> columnById(SQLite::Database &database, qint64 columnId)
{
    SQLite::Statement query(database, (std::string(kSelectColumn) + " WHERE id = ? AND role = 'label'"));
    bindAll(query, columnId);
    if (!query.executeStep())
        return fail(Text::tr("This label column is no longer there."));
    return readLabelColumn(query);
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

void writeChoices(SQLite::Database &database, const LabelColumn &column)
{
    execute(database, "UPDATE data_column SET choices = ?1 WHERE id = ?2 AND choices IS NOT ?1", choicesToJson(column.choices), column.id);
}

/** Writes labels of one column inside an open gesture, counting what changes and collecting values that are new choices. */
class RowWriter
{
public:
    RowWriter(SQLite::Database &database, const LabelColumn &column, Origin origin, qint64 annotatorId)
        : m_database(database)
        , m_column(column)
        , m_origin(origin)
        , m_annotatorId(annotatorId)
        , m_sqlName(textOf(database, "SELECT sql_name FROM data_table WHERE id = ?", column.tableId))
        , m_exists(database, QStringLiteral("SELECT 1 FROM %1 WHERE row_id = ?").arg(quotedName(m_sqlName)).toStdString())
        , m_set(database,
              "INSERT INTO row_label(table_id, column_id, row_id, layer_id, value, origin, annotator_id, updated_at)"
              " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"
              " ON CONFLICT(table_id, column_id, row_id, layer_id) DO UPDATE SET value = excluded.value, origin = excluded.origin,"
              " annotator_id = excluded.annotator_id, rule_id = NULL, run_id = NULL, score = NULL, updated_at = excluded.updated_at"
              " WHERE value <> excluded.value OR (origin <> excluded.origin AND (excluded.origin = 'human' OR origin <> 'human'))")
        , m_clear(database, "DELETE FROM row_label WHERE table_id = ? AND column_id = ? AND row_id = ? AND layer_id = ?")
        , m_now(utcNow())
        , m_known(column.choices.cbegin(), column.choices.cend())
    {
    }

    Result<void> write(qint64 rowId, const QString &said)
    {
        // Bulk labels say the same again and again.
        if (said != m_said || !m_value) {
            m_said = said;
            m_value = labelValueOf(m_column.kind, m_column.choices, said);
        }
        if (!m_value)
            return fail(m_value);
        const QString value = *m_value;
        if (value.isEmpty()) {
            m_clear.reset();
            bindAll(m_clear, m_column.tableId, m_column.id, rowId, m_column.layerId);
            m_changed += m_clear.exec();
            return {};
        }
        m_exists.reset();
        bindAll(m_exists, rowId);
        if (!m_exists.executeStep())
            return fail(Text::tr("There is no row %1 in this table.").arg(rowId));
        learn(value);
        m_set.reset();
        bindAll(m_set, m_column.tableId, m_column.id, rowId, m_column.layerId, value, originName(m_origin), idOrNull(m_annotatorId), m_now);
        m_changed += m_set.exec();
        return {};
    }

    /** Ends the transaction's work: choices that were added. */
    [[nodiscard]] qint64 finish()
    {
        if (m_grew)
            writeChoices(m_database, m_column);
        return m_changed;
    }

private:
    /** Answers that are new become choices. */
    void learn(const QString &value)
    {
        if (m_column.kind == LabelKind::Choice && m_known.contains(value))
            return;
        for (const QString &answer : answersIn(m_column.kind, value)) {
            if (m_known.contains(answer))
                continue;
            m_known.insert(answer);
            if (m_column.choices.size() < kMostChoices) {
                m_column.choices.append(answer);
                m_grew = true;
            }
        }
    }

    SQLite::Database &m_database;
    LabelColumn m_column;
    Origin m_origin;
    qint64 m_annotatorId;
    QString m_sqlName;
    SQLite::Statement m_exists, m_set, m_clear;
    double m_now;
    QString m_said;
    Result<QString> m_value = QString();
    QSet<QString> m_known; ///< the choices, and values beyond the most of them
    bool m_grew = false;
    qint64 m_changed = 0;
};

/** Rows [from, to) in the open transaction; returns how many changed. */
Result<qint64> writeRows(SQLite::Database &database, const FindColumn &findColumn, Origin origin, qint64 annotatorId, qsizetype from, qsizetype to,
    const RowValue &row, const TaskControl &control)
{
    const Result<LabelColumn> column = findColumn(database);
    if (!column)
        return fail(column);
    RowWriter writer(database, *column, origin, annotatorId);
    for (qsizetype at = from; at < to; ++at) {
        if (at % kRowsBetweenLooks == 0 && control.isCanceled())
            return canceled();
        const auto [rowId, value] = row(at);
        if (Result<void> written = writer.write(rowId, cleanText(value)); !written)
            return fail(written);
    }
    return writer.finish();
}

Result<qint64> setRows(Project &project, const FindColumn &column, const GestureInfo &info, qsizetype count, const RowValue &row,
    const TaskControl &control, Origin origin = Origin::Human)
{
    const Result<Journal *> journal = project.journal();
    if (!journal)
        return fail(journal);
    const qint64 annotatorId = (*journal)->annotatorId();
    qint64 changed = 0;
    Result<qint64> done;
    if (count <= kRowsInOneTransaction) {
        done = (*journal)->gesture(info, [&](SQLite::Database &database) -> Result<void> {
            const Result<qint64> written = writeRows(database, column, origin, annotatorId, 0, count, row, control);
            changed = written.value_or(0);
            return written.map([](qint64) {});
        });
    } else {
        qsizetype next = 0;
        done = (*journal)->longGesture(info, [&](SQLite::Database &database) -> Result<bool> {
            const qsizetype end = qMin(next + kRowsInOnePart, count);
            const Result<qint64> written = writeRows(database, column, origin, annotatorId, next, end, row, control);
            if (!written)
                return fail(written);
            changed += *written;
            next = end;
            control.setProgress(next, count);
            return next < count;
        }, control);
    }
    if (!done)
        return fail(done);
    return changed;
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

/** The label column of this name, made inside the open gesture when there is none. */
Result<LabelColumn> ensureColumn(SQLite::Database &database, IdSource &ids, qint64 tableId, const LabelColumnForm &form, bool mayExist = true)
{
    const QString name = cleanText(form.name);
    if (integerOf(database, "SELECT count(*) FROM data_table WHERE id = ?", tableId) == 0)
        return fail(Text::tr("This table is no longer in the project."));
    const qint64 present = integerOf(database, "SELECT id FROM data_column WHERE table_id = ? AND role = 'label' AND name = ?", tableId, name);
    if (present != 0 && mayExist)
        return columnById(database, present);
    for (const Result<void> &checked : {checkName(database, tableId, name), checkTextColumn(database, tableId, form)}) {
        if (!checked)
            return fail(checked);
    }
    const qint64 id = ids.next();
    execute(database,
        "INSERT INTO data_column(id, table_id, name, type, role, label_kind, choices, expression, position) VALUES(?1, ?2, ?3, ?4, 'label',"
        " ?5, ?6, ?7, (SELECT coalesce(max(position) + 1, 0) FROM data_column WHERE table_id = ?2))",
        id, tableId, name, typeOf(form.kind), labelKindName(form.kind), choicesToJson(cleanChoices(form.choices)), moreOf(form.textColumn, form.colors));
    return columnById(database, id);
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
        if (cleanText(*renamed).isEmpty())
            return fail(Text::tr("An answer needs a name."));
    }
    const Result<void> rewritten = rewriteValues(database, column, [&](const QString &value) -> Result<QString> {
        // Exchanged names must not be taken twice: each answer is looked up once.
        QString changed = value;
        for (const QString &answer : answersIn(column.kind, value)) {
            if (form.renamed.contains(answer))
                changed = withRenamedAnswer(column.kind, changed, answer, QChar(0xE000) + cleanText(form.renamed.value(answer)));
        }
        changed.remove(QChar(0xE000)); // a private mark for what was renamed already
        if (form.kind == column.kind)
            return form.kind == LabelKind::Multiple ? labelValueOf(form.kind, choices, changed) : Result<QString>(changed);
        return labelValueOf(form.kind, choices, labelValueText(column.kind, changed));
    });
    if (!rewritten)
        return rewritten;
    execute(database, "UPDATE data_column SET name = ?, type = ?, label_kind = ?, choices = ?, expression = ? WHERE id = ?", cleanText(form.name),
        typeOf(form.kind), labelKindName(form.kind), choicesToJson(choices), moreOf(form.textColumn, form.colors), column.id);
    return {};
}

const char *conditionOf(RowLabels::Whose whose) { return whose == RowLabels::Whose::Peoples ? " AND origin IN ('human', 'import')" : ""; }

FindColumn presentColumn(const LabelColumn &column)
{
    return [id = column.id, layerId = column.layerId](SQLite::Database &database) {
        Result<LabelColumn> found = columnById(database, id);
        if (found)
            found->layerId = layerId;
        return found;
    };
}

} // namespace

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

Result<QHash<qint64, QString>> RowLabels::values(SQLite::Database &database, const LabelColumn &column, const QList<qint64> &rowIds, Whose whose)
{
    return guarded({}, [&]() -> Result<QHash<qint64, QString>> {
        SQLite::Statement query(database, std::string("SELECT value FROM row_label WHERE table_id = ? AND column_id = ? AND row_id = ? AND layer_id = ?") + conditionOf(whose));
        QHash<qint64, QString> found;
        for (const qint64 rowId : rowIds) {
            query.reset();
            bindAll(query, column.tableId, column.id, rowId, column.layerId);
            if (query.executeStep())
                found.insert(rowId, textColumn(query, 0));
        }
        return found;
    });
}

Result<QHash<qint64, QString>> RowLabels::allValues(SQLite::Database &database, const LabelColumn &column, Whose whose)
{
    return guarded({}, [&]() -> Result<QHash<qint64, QString>> {
        SQLite::Statement query(database, std::string("SELECT row_id, value FROM row_label WHERE table_id = ? AND column_id = ? AND layer_id = ?") + conditionOf(whose));
        bindAll(query, column.tableId, column.id, column.layerId);
        QHash<qint64, QString> found;
        while (query.executeStep())
            found.insert(integerColumn(query, 0), textColumn(query, 1));
        return found;
    });
}

Result<qint64> RowLabels::labelledCount(SQLite::Database &database, const LabelColumn &column)
{
    return guarded({}, [&]() -> Result<qint64> {
        return integerOf(database, "SELECT count(*) FROM row_label WHERE table_id = ? AND column_id = ? AND layer_id = ?", column.tableId, column.id,
            column.layerId);
    });
}

Result<LabelColumn> RowLabels::addColumn(qint64 tableId, const QString &name, const QStringList &choices)
{
    Result<LabelColumn> column;
    GestureInfo info;
    info.text = Text::tr("Label column %1 added").arg(cleanText(name));
    info.tableId = tableId;
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        column = ensureColumn(database, m_project.ids(), tableId, {name, LabelKind::Choice, choices, {}, {}, {}});
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
    info.text = Text::tr("Label column %1 added").arg(cleanText(form.name));
    info.tableId = tableId;
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        column = ensureColumn(database, m_project.ids(), tableId, form, false);
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
        const Result<LabelColumn> column = columnById(database, columnId);
        if (!column)
            return fail(column);
        info.text = Text::tr("Label column %1 changed").arg(column->name);
        info.tableId = column->tableId;
        for (const Result<void> &checked :
            {checkName(database, column->tableId, cleanText(form.name), columnId), checkTextColumn(database, column->tableId, form)}) {
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
        const Result<LabelColumn> column = columnById(database, columnId);
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
        Result<LabelColumn> column = columnById(database, columnId);
        if (!column)
            return fail(column);
        info.text = Text::tr("Choices of %1 changed").arg(column->name);
        info.tableId = column->tableId;
        column->choices = cleanChoices(choices);
        writeChoices(database, *column);
        return {};
    }).map([](qint64) {});
}

Result<qint64> RowLabels::set(const LabelColumn &column, const QList<qint64> &rowIds, const QString &value, const TaskControl &control)
{
    GestureInfo info;
    info.tableId = column.tableId;
    const int count = int(rowIds.size());
    if (value.trimmed().isEmpty())
        info.text = count == 1 ? Text::tr("Label of row %1 removed").arg(rowIds.first()) : Text::tr("Labels of %n row(s) removed", nullptr, count);
    else
        info.text = count == 1 ? Text::tr("Row %1 labelled %2").arg(rowIds.first()).arg(labelValueText(column.kind, value))
                               : Text::tr("%n row(s) labelled %1", nullptr, count).arg(labelValueText(column.kind, value));
    return setRows(m_project, presentColumn(column), info, rowIds.size(), [&](qsizetype at) { return std::pair(rowIds.at(at), value); }, control);
}

Result<qint64> RowLabels::setEach(const LabelColumn &column, const QList<std::pair<qint64, QString>> &rows, const TaskControl &control)
{
    GestureInfo info;
    info.text = Text::tr("%n row(s) labelled", nullptr, int(rows.size()));
    info.tableId = column.tableId;
    return setRows(m_project, presentColumn(column), info, rows.size(), [&](qsizetype at) { return rows.at(at); }, control);
}

Result<qint64> RowLabels::setEachNamed(qint64 tableId, const QString &columnName, const QList<std::pair<qint64, QString>> &rows,
    const TaskControl &control, const LabelColumnForm &form)
{
    GestureInfo info;
    info.text = Text::tr("%n row(s) labelled", nullptr, int(rows.size()));
    info.tableId = tableId;
    LabelColumnForm wanted = form;
    wanted.name = columnName;
    const FindColumn column = [&](SQLite::Database &database) { return ensureColumn(database, m_project.ids(), tableId, wanted); };
    return setRows(m_project, column, info, rows.size(), [&](qsizetype at) { return rows.at(at); }, control, Origin::Import);
}

} // namespace cairn
