// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a column beyond its values: type, role, unit, which values mean "missing", a description; and changing that.
#pragma once

#include "models/data/tables.h"
#include "models/project/project.h"

namespace cairn {

struct ColumnFacts {
    ColumnType type = ColumnType::Text;
    ColumnRole role = ColumnRole::Feature; ///< feature, id or ignored
    QString unit;
    QStringList missingCodes; ///< cells with these values are empty
    QString description;

    friend bool operator==(const ColumnFacts &, const ColumnFacts &) = default;
};

/** What a change would do to the cells. */
struct ColumnChange {
    bool isRewritten = false; ///< the cells are stored in another way: this cannot be undone
    qint64 misfits = 0; ///< cells that do not fit the new type and would be empty
    QStringList examples; ///< up to five of them
    qint64 codes = 0; ///< cells that hold a missing code and would be empty
};

/** Empties the column's cells that hold one of its missing codes in rows `first` to `last` of another table with the same columns (staged
    rows of a later file). Nothing is journalled. */
void emptyMissingCodes(SQLite::Database &database, const QString &sqlName, const TableColumn &column, const QStringList &codes, qint64 first, qint64 last);

class ColumnFactsEditor
{
public:
    explicit ColumnFactsEditor(Project &project) : m_project(project) {}

    [[nodiscard]] static Result<ColumnFacts> facts(SQLite::Database &database, qint64 columnId);
    /** Looks at every cell of the column; for a task. */
    [[nodiscard]] Result<ColumnChange> look(qint64 columnId, const ColumnFacts &facts, const TaskControl &control = {}) const;
    /** One gesture, in parts where many cells become empty. A type that is stored in another way writes the whole table anew first; earlier
        changes of its cells can then no longer be undone. Killed or cancelled, the table is as it was. */
    [[nodiscard]] Result<ColumnChange> set(qint64 columnId, const ColumnFacts &facts, const TaskControl &control = {}) const;

private:
    Project &m_project;
};

} // namespace cairn
