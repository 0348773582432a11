// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to a project file with the settings that every connection of ours has, and the small helpers around SQLiteCpp.
#pragma once

#include "models/project/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <concepts>
#include <memory>

namespace cairn {

enum class DatabaseMode {
    ReadWrite, ///< WAL, foreign keys on, busy handler that tries again each millisecond
    ReadOnly, ///< query_only; immutable by itself where the folder cannot be written
    ImmutableReadOnly, ///< for a folder that cannot be written (no -wal, no -shm)
};

/** How long a connection waits for another process's write: a command and the worker can, a window's thread cannot. */
inline constexpr int kPatienceMs = 15'000;
inline constexpr int kShortPatienceMs = 1'000;
/** Until it is called, a connection has kPatienceMs. `patienceMs` has to outlive the connection and is read at each wait. */
void setPatience(SQLite::Database &database, const int &patienceMs);

/** Opens a connection. Whoever opens it owns it; a connection belongs to one thread at a time. */
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> openDatabase(const QString &file, DatabaseMode mode);

/** An error sentence for what SQLite said, naming the file ("The disk is full..." rather than "SQL error 13"). */
[[nodiscard]] Error databaseError(const SQLite::Exception &exception, const QString &file = {});

/** Runs `work` and turns SQLite's exceptions into an Error: `return guarded(file, [&]() -> Result<int> {...});` */
template<typename Work>
auto guarded(const QString &file, Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected<Error>(databaseError(exception, file));
    }
}

// Binding and reading Qt's types. Columns count from 0, parameters from 1, as in SQLiteCpp.
void bindValue(SQLite::Statement &statement, int index, const QString &value);
void bindValue(SQLite::Statement &statement, int index, const QByteArray &value);
void bindValue(SQLite::Statement &statement, int index, const QVariant &value);
void bindValue(SQLite::Statement &statement, int index, std::nullptr_t);
inline void bindValue(SQLite::Statement &statement, int index, std::integral auto value)
{
    statement.bind(index, static_cast<int64_t>(value));
}
inline void bindValue(SQLite::Statement &statement, int index, std::floating_point auto value) { statement.bind(index, double(value)); }

/** Binds all arguments in order, from parameter 1. */
template<typename... Values>
void bindAll(SQLite::Statement &statement, const Values &...values)
{
    int index = 0;
    (bindValue(statement, ++index, values), ...);
}

/** Prepares, binds and runs one statement that returns no rows; returns the number of rows changed. */
template<typename... Values>
int execute(SQLite::Database &database, const char *sql, const Values &...values)
{
    SQLite::Statement statement(database, sql);
    bindAll(statement, values...);
    return statement.exec();
}

[[nodiscard]] QString textColumn(SQLite::Statement &statement, int column);
[[nodiscard]] QByteArray blobColumn(SQLite::Statement &statement, int column);
[[nodiscard]] QVariant variantColumn(SQLite::Statement &statement, int column); ///< null, qlonglong, double, QString or QByteArray
[[nodiscard]] inline qint64 integerColumn(SQLite::Statement &statement, int column) { return statement.getColumn(column).getInt64(); }
[[nodiscard]] inline double realColumn(SQLite::Statement &statement, int column) { return statement.getColumn(column).getDouble(); }
[[nodiscard]] inline bool isNullColumn(SQLite::Statement &statement, int column) { return statement.getColumn(column).isNull(); }

/** The first column of the first row; 0 or empty where there is none. */
template<typename... Values>
qint64 integerOf(SQLite::Database &database, const char *sql, const Values &...values)
{
    SQLite::Statement statement(database, sql);
    bindAll(statement, values...);
    return statement.executeStep() ? integerColumn(statement, 0) : 0;
}
template<typename... Values>
QString textOf(SQLite::Database &database, const char *sql, const Values &...values)
{
    SQLite::Statement statement(database, sql);
    bindAll(statement, values...);
    return statement.executeStep() ? textColumn(statement, 0) : QString();
}

/** `name` as an SQL identifier in double quotes. The only way a name enters an SQL text. */
[[nodiscard]] QString quotedName(const QString &name);

} // namespace cairn
