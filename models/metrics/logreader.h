// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a program's log while it grows: bytes in, values out. One reader a log format; a reader writes nothing and opens no file.
#pragma once

#include "models/metrics/logfacts.h"
#include "models/metrics/series.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace cairn {

/** The name of a value that is none: the program was started again and says all metrics anew from `point.step` on. */
inline constexpr int kStartedAgain = -1;

/** One value of one metric; `name` counts into LogReader::names(). */
struct LoggedValue {
    int name = 0;
    Point point;
};

/** What a reader could not take: where (a line or record counted from 1) and why, as a sentence. */
struct LogProblem {
    qint64 line = 0;
    QString reason;
};

/** A part of a file that belongs to the run (what it printed, a picture that it logged). */
struct LoggedFile {
    QString path; ///< in the run's folder; its parts are plain names
    qint64 at = 0; ///< where in that file the bytes stand, so that writing them twice does no harm
    QByteArray bytes;
};

class LogReader
{
public:
    virtual ~LogReader() = default;

    /** Takes the whole records that `bytes` begins with and returns how many bytes those were; call it again with the rest and what
        was written since. `isEnd`: nothing will follow, so an unfinished last record is read as it is. */
    [[nodiscard]] virtual qsizetype read(QByteArrayView bytes, bool isEnd) = 0;

    /** The time of records that have none themselves, UTC seconds: now, while a program runs; 0: they stay without. */
    void setNow(double utcSeconds) { m_now = utcSeconds; }

    /** Metric names in the order in which they were first met; one empty name where the file's own name says it. */
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /** What was read since the last call. */
    [[nodiscard]] std::vector<LoggedValue> takeValues() { return std::exchange(m_values, {}); }
    [[nodiscard]] QList<LogProblem> takeProblems() { return std::exchange(m_problems, {}); }
    /** What was said of the run since the last call. */
    [[nodiscard]] LogFacts takeFacts() { return std::exchange(m_facts, {}); }
    /** What else was logged since the last call. */
    [[nodiscard]] QList<LoggedFile> takeFiles() { return std::exchange(m_files, {}); }
    /** How many things of which kind ("images") were read over because they are no numbers, from the file's start. */
    [[nodiscard]] const QMap<QString, qint64> &leftOut() const { return m_leftOut; }

    /** Whether a file of this format is written anew as a whole, so that a changed one has to be read from its start. */
    [[nodiscard]] virtual bool isRewritten() const { return false; }

    /** What the reader has to know to go on in another process (line numbers, counted steps), as JSON; and back. */
    [[nodiscard]] virtual QByteArray state() const = 0;
    virtual void restore(const QByteArray &state) = 0;

protected:
    /** Where `name` stands in names(), made when new; -1 when there are too many already. */
    int nameIndex(const std::string &name);
    void report(qint64 line, const QString &reason);
    /** Behind what was added to the same file before; a bounded number of files and bytes. */
    void addFile(const QString &path, const QByteArray &bytes);
    [[nodiscard]] QJsonObject fileState() const;
    void restoreFiles(const QJsonObject &state);

    double m_now = 0;
    QStringList m_names;
    std::vector<LoggedValue> m_values;
    QList<LogProblem> m_problems;
    LogFacts m_facts;
    QMap<QString, qint64> m_leftOut;

private:
    QList<LoggedFile> m_files;
    QMap<QString, qint64> m_fileBytes; ///< by path: how much of it there is
    std::unordered_map<std::string, int> m_indices;
};

/** A reader for a format: "metrics.jsonl" (the one that a recipe's `logs` may name), or one that findRuns() named. Nothing for a
    format that no reader knows. */
[[nodiscard]] std::unique_ptr<LogReader> makeLogReader(const QString &format);

} // namespace cairn
