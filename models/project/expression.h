// SPDX-License-Identifier: GPL-3.0-or-later
// SQL expressions that a person typed: run on a read-only connection, under an authorizer and a deadline.
#pragma once

#include "models/project/database.h"

#include <functional>

namespace cairn {

/** A connection on which a stranger's expression can read and do nothing else. Use it from one thread. */
class ExpressionConnection
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ExpressionConnection>> open(const QString &projectFile, int deadlineMs = 10'000);
    ~ExpressionConnection();

    /** Lets expressions read a second database as `found`: what was computed about the project and lies in the cache. */
    [[nodiscard]] Result<void> attach(const QString &file);

    /** Whether `expression` is one SQL expression over the columns of `source` (a quoted table name, a view or a bracketed SELECT):
        nothing more, nothing less. The error names what SQLite did not understand. */
    [[nodiscard]] Result<void> check(const QString &expression, const QString &source);

    /** The first column of `SELECT idColumn FROM source WHERE (expression)`, unsorted; empty expression: all. Stopped by the
        deadline or by `isCanceled`. */
    [[nodiscard]] Result<QList<qint64>> ids(const QString &idColumn, const QString &source, const QString &expression,
        const std::function<bool()> &isCanceled = {});

    /** `expression` for each id, as (id, value): for groups and derived values. */
    [[nodiscard]] Result<QList<std::pair<qint64, QVariant>>> values(const QString &idColumn, const QString &source, const QString &expression);

    /** Runs `sql`, which holds a checked expression, and calls `row` for each of its rows; stopped as ids() is. */
    [[nodiscard]] Result<void> forEach(const QString &sql, const std::function<void(SQLite::Statement &)> &row,
        const std::function<bool()> &isCanceled = {});

    [[nodiscard]] SQLite::Database &database() { return *m_database; }
    /** What is said where the deadline has passed: for callers that ask in several parts. */
    [[nodiscard]] static tl::unexpected<Error> tookTooLong();

private:
    explicit ExpressionConnection(std::unique_ptr<SQLite::Database> database, int deadlineMs);
    static int onProgress(void *context);
    void startClock(std::function<bool()> isCanceled);

    std::unique_ptr<SQLite::Database> m_database;
    int m_deadlineMs;
    qint64 m_endsAtMs = 0;
    std::function<bool()> m_isCanceled;
    bool m_wasCanceled = false;
};

} // namespace cairn
