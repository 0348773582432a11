// SPDX-License-Identifier: GPL-3.0-or-later
// What was said about table rows: values in label columns. Every change is one gesture.
#pragma once

#include "models/labels/labelvalue.h"
#include "models/project/project.h"

#include <QHash>

namespace cairn {

struct LabelColumn {
    qint64 id = 0;
    qint64 tableId = 0;
    QString name;
    QStringList choices; ///< in key order: the first has the key 1
    LabelKind kind = LabelKind::Choice;
    QString textColumn {}; ///< of which a span is a part
    QHash<QString, QString> colors {}; ///< of choices, "#rrggbb", where they are not those of their place
    qint64 layerId = 1; ///< whose opinion is read and written; 1: the agreed one
};

/** A label column as a person wants it. */
struct LabelColumnForm {
    QString name;
    LabelKind kind = LabelKind::Choice;
    QStringList choices {};
    QString textColumn {};
    QHash<QString, QString> colors {};
    QHash<QString, QString> renamed {}; ///< choices that had another name: new by old
};

class RowLabels
{
public:
    enum class Whose { Anybodys, Peoples /**< not those of rules and models */ };

    explicit RowLabels(Project &project) : m_project(project) {}

    [[nodiscard]] static Result<QList<LabelColumn>> columns(SQLite::Database &database, qint64 tableId);
    [[nodiscard]] static Result<QHash<qint64, QString>> values(SQLite::Database &database, const LabelColumn &column, const QList<qint64> &rowIds,
        Whose whose = Whose::Anybodys);
    [[nodiscard]] static Result<QHash<qint64, QString>> allValues(SQLite::Database &database, const LabelColumn &column,
        Whose whose = Whose::Anybodys);
    [[nodiscard]] static Result<qint64> labelledCount(SQLite::Database &database, const LabelColumn &column);

    /** Makes a label column; the present one when the name exists as a label column. */
    [[nodiscard]] Result<LabelColumn> addColumn(qint64 tableId, const QString &name, const QStringList &choices = {});
    /** The same of any kind; refused where the name exists. */
    [[nodiscard]] Result<LabelColumn> addColumn(qint64 tableId, const LabelColumnForm &form);
    /** Name, kind, choices and colours; labels follow renamed choices, and are rewritten for another kind. Refused where one does not fit it. */
    [[nodiscard]] Result<void> changeColumn(qint64 columnId, const LabelColumnForm &form);
    /** With its labels in all layers and its rules, as one gesture. */
    [[nodiscard]] Result<void> removeColumn(qint64 columnId);
    [[nodiscard]] Result<void> setChoices(qint64 columnId, const QStringList &choices);
    /** Sets (or with an empty value clears) the label of each row as one gesture, in parts when there are very many; values that
        are not among the choices are added to them, up to a thousand. Returns how many rows changed. */
    [[nodiscard]] Result<qint64> set(const LabelColumn &column, const QList<qint64> &rowIds, const QString &value, const TaskControl &control = {});
    /** The same with a value a row. */
    [[nodiscard]] Result<qint64> setEach(const LabelColumn &column, const QList<std::pair<qint64, QString>> &rows, const TaskControl &control = {});
    /** The same in the label column of this name, which is made in the same gesture when it is not there. They come from a file, which the
        audit trail says; a person's own label of the same value stays hers. */
    [[nodiscard]] Result<qint64> setEachNamed(qint64 tableId, const QString &columnName, const QList<std::pair<qint64, QString>> &rows,
        const TaskControl &control = {}, const LabelColumnForm &form = {});

private:
    Project &m_project;
};

} // namespace cairn
