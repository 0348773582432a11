// SPDX-License-Identifier: GPL-3.0-or-later
// Label columns and their values; bulk labelling is one gesture, in parts where a single transaction would make others wait.
#include "models/labels/rowlabels.h"

#include "models/labels/annotations.h"
#include "models/labels/gestures.h"
#include "models/project/clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
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
    SQLite::Statement query(database, "SELECT id, table_id, name, choices FROM data_column WHERE id = ? AND role = 'label'");
    bindAll(query, columnId);
    if (!query.executeStep())
        return fail(Text::tr("This label column is no longer there."));
    return LabelColumn {integerColumn(query, 0), integerColumn(query, 1), textColumn(query, 2), choicesFromJson(textColumn(query, 3))};
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
              " VALUES(?, ?, ?, 1, ?, ?, ?, ?)"
              " ON CONFLICT(table_id, column_id, row_id, layer_id) DO UPDATE SET value = excluded.value, origin = excluded.origin,"
              " annotator_id = excluded.annotator_id, rule_id = NULL, run_id = NULL, score = NULL, updated_at = excluded.updated_at"
              " WHERE value <> excluded.value OR (origin <> excluded.origin AND (excluded.origin = 'human' OR origin <> 'human'))")
        , m_clear(database, "DELETE FROM row_label WHERE table_id = ? AND column_id = ? AND row_id = ? AND layer_id = 1")
        , m_now(utcNow())
        , m_known(column.choices.cbegin(), column.choices.cend())
    {
    }

    Result<void> write(qint64 rowId, const QString &value)
    {
        if (value.isEmpty()) {
            m_clear.reset();
            bindAll(m_clear, m_column.tableId, m_column.id, rowId);
            m_changed += m_clear.exec();
            return {};
        }
        m_exists.reset();
        bindAll(m_exists, rowId);
        if (!m_exists.executeStep())
            return fail(Text::tr("There is no row %1 in this table.").arg(rowId));
        if (!m_known.contains(value)) {
            m_known.insert(value);
            if (m_column.choices.size() < kMostChoices) {
                m_column.choices.append(value);
                m_grew = true;
            }
        }
        m_set.reset();
        bindAll(m_set, m_column.tableId, m_column.id, rowId, value, originName(m_origin), idOrNull(m_annotatorId), m_now);
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
    SQLite::Database &m_database;
    LabelColumn m_column;
    Origin m_origin;
    qint64 m_annotatorId;
    QString m_sqlName;
    SQLite::Statement m_exists, m_set, m_clear;
    double m_now;
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

/** The label column of this name, made inside the open gesture when there is none. */
Result<LabelColumn> ensureColumn(SQLite::Database &database, IdSource &ids, qint64 tableId, const QString &name, const QStringList &choices)
{
    if (name.isEmpty())
        return fail(Text::tr("A label column needs a name."));
    if (integerOf(database, "SELECT count(*) FROM data_table WHERE id = ?", tableId) == 0)
        return fail(Text::tr("This table is no longer in the project."));
    const qint64 present = integerOf(database, "SELECT id FROM data_column WHERE table_id = ? AND role = 'label' AND name = ?", tableId, name);
    if (present != 0)
        return columnById(database, present);
    // Filters know columns without regard to case, so names may not differ in that alone.
    SQLite::Statement names(database, "SELECT name FROM data_column WHERE table_id = ?");
    bindAll(names, tableId);
    while (names.executeStep()) {
        if (textColumn(names, 0).compare(name, Qt::CaseInsensitive) == 0)
            return fail(Text::tr("The table has a column %1 already. Choose another name for the label column.").arg(textColumn(names, 0)));
    }
    const LabelColumn column {ids.next(), tableId, name, cleanChoices(choices)};
    execute(database,
        "INSERT INTO data_column(id, table_id, name, type, role, label_kind, choices, position) VALUES(?1, ?2, ?3, 'category', 'label',"
        " 'choice', ?4, (SELECT coalesce(max(position) + 1, 0) FROM data_column WHERE table_id = ?2))",
        column.id, tableId, name, choicesToJson(column.choices));
    return column;
}

FindColumn presentColumn(const LabelColumn &column)
{
    return [id = column.id](SQLite::Database &database) { return columnById(database, id); };
}

} // namespace

Result<QList<LabelColumn>> RowLabels::columns(SQLite::Database &database, qint64 tableId)
{
    return guarded({}, [&]() -> Result<QList<LabelColumn>> {
        SQLite::Statement query(database,
            "SELECT id, table_id, name, choices FROM data_column WHERE table_id = ? AND role = 'label' ORDER BY position, id");
        bindAll(query, tableId);
        QList<LabelColumn> found;
        while (query.executeStep())
            found.append({integerColumn(query, 0), integerColumn(query, 1), textColumn(query, 2), choicesFromJson(textColumn(query, 3))});
        return found;
    });
}

Result<QHash<qint64, QString>> RowLabels::values(SQLite::Database &database, const LabelColumn &column, const QList<qint64> &rowIds)
{
    return guarded({}, [&]() -> Result<QHash<qint64, QString>> {
        SQLite::Statement query(database, "SELECT value FROM row_label WHERE table_id = ? AND column_id = ? AND row_id = ? AND layer_id = 1");
        QHash<qint64, QString> found;
        for (const qint64 rowId : rowIds) {
            query.reset();
            bindAll(query, column.tableId, column.id, rowId);
            if (query.executeStep())
                found.insert(rowId, textColumn(query, 0));
        }
        return found;
    });
}

Result<QHash<qint64, QString>> RowLabels::allValues(SQLite::Database &database, const LabelColumn &column)
{
    return guarded({}, [&]() -> Result<QHash<qint64, QString>> {
        SQLite::Statement query(database, "SELECT row_id, value FROM row_label WHERE table_id = ? AND column_id = ? AND layer_id = 1");
        bindAll(query, column.tableId, column.id);
        QHash<qint64, QString> found;
        while (query.executeStep())
            found.insert(integerColumn(query, 0), textColumn(query, 1));
        return found;
    });
}

Result<qint64> RowLabels::labelledCount(SQLite::Database &database, const LabelColumn &column)
{
    return guarded({}, [&]() -> Result<qint64> {
        return integerOf(database, "SELECT count(*) FROM row_label WHERE table_id = ? AND column_id = ? AND layer_id = 1", column.tableId, column.id);
    });
}

Result<LabelColumn> RowLabels::addColumn(qint64 tableId, const QString &name, const QStringList &choices)
{
    Result<LabelColumn> column;
    GestureInfo info;
    info.text = Text::tr("Label column %1 added").arg(cleanText(name));
    info.tableId = tableId;
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        column = ensureColumn(database, m_project.ids(), tableId, cleanText(name), choices);
        return column.map([](const LabelColumn &) {});
    });
    if (!done)
        return fail(done);
    return column;
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
        info.text = count == 1 ? Text::tr("Row %1 labelled %2").arg(rowIds.first()).arg(value) : Text::tr("%n row(s) labelled %1", nullptr, count).arg(value);
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
    const TaskControl &control)
{
    GestureInfo info;
    info.text = Text::tr("%n row(s) labelled", nullptr, int(rows.size()));
    info.tableId = tableId;
    const FindColumn column = [&](SQLite::Database &database) {
        return ensureColumn(database, m_project.ids(), tableId, cleanText(columnName), {});
    };
    return setRows(m_project, column, info, rows.size(), [&](qsizetype at) { return rows.at(at); }, control, Origin::Import);
}

} // namespace cairn
