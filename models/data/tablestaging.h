// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is being filled: a staging table named after its process, published by one short transaction or dropped.
#pragma once

#include "models/data/columntypes.h"
#include "models/data/tableimporter.h"
#include "models/project/writegate.h"

#include <QStringList>

#include <vector>

struct sqlite3_stmt;

namespace cairn {

struct StagingColumn {
    int field = 0; ///< which field of a record
    QString name;
    ColumnFormat format;
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

    /** What became of a field that does not fit. */
    using Misfit = std::function<void(const StagingColumn &column, std::string_view field)>;
    /** Writes a record as the next row, inside a transaction of the gate. Throws what SQLite says. */
    void insert(SQLite::Database &database, std::span<const std::string_view> fields, const Misfit &misfit);
    [[nodiscard]] qint64 rows() const { return m_rows; }

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
