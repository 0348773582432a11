// SPDX-License-Identifier: GPL-3.0-or-later
// Indexes that make filters over a column of a large table quick. They stand in the project, as SQLite's own, and follow every change.
#pragma once

#include "models/data/tables.h"
#include "models/project/project.h"

namespace cairn {

class ColumnIndexes
{
public:
    explicit ColumnIndexes(Project &project) : m_project(project) {}

    /** The columns of the table that have one. */
    [[nodiscard]] static Result<QStringList> columns(SQLite::Database &database, const TableInfo &table);
    /** One transaction that cannot be cut into pieces: other writes wait for it, about a second for a million rows. Nothing where there is one. */
    [[nodiscard]] Result<void> make(qint64 tableId, const QString &column);
    [[nodiscard]] Result<void> remove(qint64 tableId, const QString &column);

private:
    [[nodiscard]] static QString nameOf(const TableInfo &table, const TableColumn &column);
    [[nodiscard]] Result<void> write(qint64 tableId, const QString &column, bool isMaking);

    Project &m_project;
};

} // namespace cairn
