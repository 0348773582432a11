// SPDX-License-Identifier: GPL-3.0-or-later
// A file that a program writes and the follower reads while it grows: how far it was read, and whether it is still the same file.
// Private to this room.
#pragma once

#include "models/project/database.h"

#include <QFile>
#include <QStringList>

namespace cairn {

/** A row of metric_source. */
struct LogSource {
    qint64 id = 0; ///< 0: not yet in the database
    qint64 runId = 0;
    QString path; ///< relative to the run's folder
    QString kind; ///< the log's format
    qint64 offset = 0; ///< bytes that are in the database
    qint64 inode = 0;
    QByteArray headDigest; ///< of the first `headBytes` bytes
    qint64 headBytes = 0;
    QByteArray readerState;
    QStringList problems; ///< the first of them, as sentences
    qint64 problemCount = 0;

    [[nodiscard]] static LogSource load(SQLite::Database &database, qint64 runId, const QString &path, const QString &kind);
    void save(SQLite::Database &database);
    void addProblem(const QString &sentence);
};

/** What of the file was not read yet, chunk by chunk. Only whole records count as read, so nothing is lost in between. */
class TailedFile
{
public:
    explicit TailedFile(const QString &path) : m_path(path) {}

    /** False where there is no file. */
    [[nodiscard]] bool open();
    /** Whether the file is the one that `source` was read from: the same inode, not shorter, the same beginning. */
    [[nodiscard]] bool isStill(const LogSource &source);
    [[nodiscard]] QByteArray read(qint64 offset, qint64 count);
    [[nodiscard]] qint64 size() const { return m_size; } ///< when it was opened
    /** UTC seconds. */
    [[nodiscard]] double modifiedAt() const { return m_modifiedAt; }
    /** Writes into `source` how to know the file again. */
    void describe(LogSource &source);

private:
    QByteArray headDigest(qint64 bytes);

    QString m_path;
    QFile m_file;
    qint64 m_size = 0;
    qint64 m_inode = 0;
    double m_modifiedAt = 0;
};

} // namespace cairn
