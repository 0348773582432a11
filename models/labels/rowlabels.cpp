// SPDX-License-Identifier: GPL-3.0-or-later
// Values in label columns; bulk labelling is one gesture, in parts where a single transaction would make others wait.
#include "models/labels/labelcolumnrows.h"

#include "models/labels/annotations.h"
#include "models/labels/gestures.h"
#include "models/project/clock.h"

#include <QCoreApplication>
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
            writeLabelChoices(m_database, m_column);
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
        if (Result<void> written = writer.write(rowId, cleanLabelText(value)); !written)
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

const char *conditionOf(RowLabels::Whose whose) { return whose == RowLabels::Whose::Peoples ? " AND origin IN ('human', 'import')" : ""; }

FindColumn presentColumn(const LabelColumn &column)
{
    return [id = column.id, layerId = column.layerId](SQLite::Database &database) {
        Result<LabelColumn> found = labelColumnById(database, id);
        if (found)
            found->layerId = layerId;
        return found;
    };
}

} // namespace

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
    const FindColumn column = [&](SQLite::Database &database) { return ensureLabelColumn(database, m_project.ids(), tableId, wanted); };
    return setRows(m_project, column, info, rows.size(), [&](qsizetype at) { return rows.at(at); }, control, Origin::Import);
}

} // namespace cairn
