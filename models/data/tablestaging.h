// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is being filled: a staging table named after its process, published by one short transaction or dropped.
#pragma once

#include "models/data/rowfeed.h"
#include "models/project/writegate.h"

#include <QStringList>

#include <vector>

struct sqlite3_stmt;

namespace cairn {

struct StagingColumn {
    QString name;
    ColumnType type = ColumnType::Text;
};

class TableStaging
{
public:
    TableStaging(WriteGate &gate, std::vector<StagingColumn> columns);
    /** Drops the table unless it was published. */
    ~TableStaging();
    TableStaging(const TableStaging &) = delete;
    TableStaging &operator=(const TableStaging &) = delete;

    [[nodiscard]] Result<void> create();

    /** Writes rows [from, to) of a batch behind those that are there, inside a transaction of the gate. Throws what SQLite says. */
    void insert(SQLite::Database &database, const RowBatch &batch, size_t from, size_t to);
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] QString name() const { return m_name; }

    /** Renames the table to `sqlName`; called inside a transaction of the gate, with the rows that announce it. */
    void rename(SQLite::Database &database, const QString &sqlName);
    void setPublished() { m_isCreated = false; }

    /** Drops staging tables whose process is gone. */
    [[nodiscard]] static Result<int> dropStale(WriteGate &gate, SQLite::Database &reader);

private:
    void finalize();

    WriteGate &m_gate;
    QString m_name;
    std::vector<StagingColumn> m_columns;
    sqlite3_stmt *m_insert = nullptr;
    qint64 m_rows = 0;
    bool m_isCreated = false;
};

} // namespace cairn
