// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a program's log while it grows: bytes in, values out. One reader a log format; a reader writes nothing and opens no file.
#pragma once

#include "models/metrics/series.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <vector>

namespace cairn {

/** One value of one metric; `name` counts into LogReader::names(). */
struct LoggedValue {
    int name = 0;
    Point point;
};

/** What a reader could not take: where (a line counted from 1) and why, as a sentence. */
struct LogProblem {
    qint64 line = 0;
    QString reason;
};

class LogReader
{
public:
    virtual ~LogReader() = default;

    /** Takes the whole records that `bytes` begins with and returns how many bytes those were; call it again with the rest and what
        was written since. `isEnd`: nothing will follow, so an unfinished last record is read as it is. */
    [[nodiscard]] virtual qsizetype read(QByteArrayView bytes, bool isEnd) = 0;

    /** The time of records that have none themselves, UTC seconds: now, while a program runs. */
    void setNow(double utcSeconds) { m_now = utcSeconds; }

    /** Metric names in the order in which they were first met. */
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /** What was read since the last call. */
    [[nodiscard]] std::vector<LoggedValue> takeValues() { return std::exchange(m_values, {}); }
    [[nodiscard]] QList<LogProblem> takeProblems() { return std::exchange(m_problems, {}); }

    /** What the reader has to know to go on in another process (line numbers, counted steps), as JSON; and back. */
    [[nodiscard]] virtual QByteArray state() const = 0;
    virtual void restore(const QByteArray &state) = 0;

protected:
    double m_now = 0;
    QStringList m_names;
    std::vector<LoggedValue> m_values;
    QList<LogProblem> m_problems;
};

/** A reader for a format named in a recipe's `logs` ("metrics.jsonl"); nothing for a format that no reader knows yet. */
[[nodiscard]] std::unique_ptr<LogReader> makeLogReader(const QString &format);

} // namespace cairn
