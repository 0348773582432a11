// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared statement for reading hundreds of thousands of rows: SQLite's own calls, without a handle that is counted for each cell.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtGlobal>

#include <sqlite3.h>

#include <cmath>
#include <initializer_list>

namespace cairn {

/** Throws SQLite::Exception, as SQLite::Statement does. Columns count from 0. */
class RawQuery
{
public:
    RawQuery(SQLite::Database &database, const char *sql)
        : m_handle(database.getHandle())
    {
        if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
            throw SQLite::Exception(m_handle);
    }
    ~RawQuery() { sqlite3_finalize(m_statement); }
    RawQuery(const RawQuery &) = delete;
    RawQuery &operator=(const RawQuery &) = delete;

    /** Begins anew with these values. */
    void start(std::initializer_list<qint64> values)
    {
        sqlite3_reset(m_statement);
        int index = 0;
        for (const qint64 value : values)
            sqlite3_bind_int64(m_statement, ++index, value);
    }
    [[nodiscard]] bool next()
    {
        const int result = sqlite3_step(m_statement);
        if (result == SQLITE_ROW)
            return true;
        if (result != SQLITE_DONE)
            throw SQLite::Exception(m_handle, result);
        return false;
    }
    /** Lets go of the rows, whatever happened. */
    void stop() { sqlite3_reset(m_statement); }

    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] double real(int column) const { return sqlite3_column_double(m_statement, column); }
    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    [[nodiscard]] double realOrNan(int column) const { return isNull(column) ? std::nan("") : real(column); }

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace cairn
