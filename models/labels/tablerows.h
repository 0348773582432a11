// SPDX-License-Identifier: GPL-3.0-or-later
// A table's rows one after the other with all stored columns, read without copies, and the digest of their cells.
#pragma once

#include "models/data/tables.h"
#include "models/data/tablecells.h"
#include "models/project/database.h"
#include "models/project/expressionguard.h"

#include <QCryptographicHash>

#include <string_view>

struct sqlite3_stmt;

namespace cairn {

/** By row_id. Throws SQLite::Exception, as SQLiteCpp does. */
class TableRows
{
public:
    TableRows(SQLite::Database &database, const TableInfo &table);
    ~TableRows();
    TableRows(const TableRows &) = delete;
    TableRows &operator=(const TableRows &) = delete;

    [[nodiscard]] bool next();
    [[nodiscard]] qint64 rowId() const;
    /** Of table.valueColumns(), the stored ones first. An empty text is a missing value. */
    [[nodiscard]] TableCell cell(int valueColumn) const;

private:
    SQLite::Database &m_database;
    std::optional<ExpressionGuard> m_guard; ///< where columns are derived
    sqlite3_stmt *m_statement = nullptr;
};

/** SHA-256 over the cells of one block of rows, and over what its columns are. The target is left out: its values stand in the open. */
class CellDigest
{
public:
    CellDigest(const QList<TableColumn> &valueColumns, int leftOut);

    void add(const TableRows &row);
    /** The digest as hexadecimal text; begins anew. */
    [[nodiscard]] QByteArray take();

private:
    QList<int> m_columns;
    QByteArray m_header;
    QByteArray m_buffer;
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};

} // namespace cairn
