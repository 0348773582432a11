// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a growing file into the database: what was read and how far, always in one transaction. Private to this room.
#pragma once

#include "models/project/writegate.h"
#include "models/runs/logsource.h"

namespace cairn {

/** One catching up with one file; made anew for the next. What differs between files is how bytes are read and what is stored. */
class LogTail
{
public:
    virtual ~LogTail() = default;

    /** `isEnd`: the program has ended, so an unfinished last record is read as it is. */
    [[nodiscard]] Result<void> catchUp(WriteGate &gate, Topics topics, bool isEnd, const TaskControl &control);

protected:
    LogTail(LogSource source, const QString &file)
        : m_source(std::move(source))
        , m_file(file)
    {
    }

    /** Reads whole records from the start of `bytes`; returns how many bytes those were. */
    virtual qsizetype parse(QByteArrayView bytes, bool isEnd) = 0;
    /** Writes what was parsed since the last call. */
    virtual void store(SQLite::Database &database) = 0;
    /** Another file has taken the place of the one that was followed; it is read from its start. */
    virtual void startAnew() = 0;
    /** Whether the file, although it seems to be the same, has to be read from its start again. */
    [[nodiscard]] virtual bool isToBeReadAgain() { return false; }
    /** What came from the former file goes; part of the first transaction after `startAnew`. */
    virtual void clear(SQLite::Database &database) = 0;
    /** What the reader wants to be told when it goes on later. */
    [[nodiscard]] virtual QByteArray readerState() const { return {}; }

    LogSource m_source;
    TailedFile m_file;

private:
    bool readNext(bool isEnd);
    Result<void> write(SQLite::Database &database);

    qint64 m_consumed = 0; ///< bytes parsed and not yet stored
    bool m_isReplaced = false;
};

} // namespace cairn
