// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers how far a growing file was read.
#include "models/runs/logsource.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cairn {
namespace {

constexpr qint64 kHeadBytes = 4096;
constexpr int kListedProblems = 20;

} // namespace

LogSource LogSource::load(SQLite::Database &database, qint64 runId, const QString &path, const QString &kind)
{
    LogSource source;
    source.runId = runId;
    source.path = path;
    source.kind = kind;
    SQLite::Statement query(database, "SELECT id, offset, inode, head_digest, state FROM metric_source WHERE run_id = ? AND path = ?");
    bindAll(query, runId, path);
    if (!query.executeStep())
        return source;
    source.id = integerColumn(query, 0);
    source.offset = integerColumn(query, 1);
    source.inode = integerColumn(query, 2);
    source.headDigest = blobColumn(query, 3);
    const QJsonObject state = QJsonDocument::fromJson(textColumn(query, 4).toUtf8()).object();
    source.headBytes = state.value(QLatin1String("head")).toInteger();
    source.problemCount = state.value(QLatin1String("problem_count")).toInteger();
    for (const QJsonValue &problem : state.value(QLatin1String("problems")).toArray())
        source.problems.append(problem.toString());
    source.readerState = QJsonDocument(state.value(QLatin1String("reader")).toObject()).toJson(QJsonDocument::Compact);
    return source;
}

void LogSource::save(SQLite::Database &database)
{
    const QJsonObject state {
        {QStringLiteral("head"), headBytes},
        {QStringLiteral("reader"), QJsonDocument::fromJson(readerState).object()},
        {QStringLiteral("problems"), QJsonArray::fromStringList(problems)},
        {QStringLiteral("problem_count"), problemCount},
    };
    const QString text = QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
    execute(database,
        "INSERT INTO metric_source(run_id, path, kind, offset, inode, head_digest, state) VALUES(?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(run_id, path) DO UPDATE SET kind = excluded.kind, offset = excluded.offset, inode = excluded.inode,"
        " head_digest = excluded.head_digest, state = excluded.state",
        runId, path, kind, offset, inode, headDigest, text);
    id = integerOf(database, "SELECT id FROM metric_source WHERE run_id = ? AND path = ?", runId, path);
}

void LogSource::addProblem(const QString &sentence)
{
    ++problemCount;
    if (problems.size() < kListedProblems)
        problems.append(sentence);
}

bool TailedFile::open()
{
    // Symbolic links are followed: a program may keep its log elsewhere. A folder or a pipe is no log, and must not make us wait.
    const int descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return false;
    struct stat found {
    };
    if (::fstat(descriptor, &found) != 0 || !S_ISREG(found.st_mode)
        || !m_file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return false;
    }
    m_size = found.st_size;
    m_inode = qint64(found.st_ino);
    m_modifiedAt = double(found.st_mtim.tv_sec) + 1e-9 * double(found.st_mtim.tv_nsec);
    return true;
}

bool TailedFile::isStill(const LogSource &source)
{
    if (source.offset == 0)
        return true;
    return source.inode == m_inode && source.offset <= m_size && headDigest(source.headBytes) == source.headDigest;
}

QByteArray TailedFile::read(qint64 offset, qint64 count)
{
    // Not beyond the size at opening: what comes later has its turn later, and a busy program cannot keep us here.
    const qint64 bytes = std::min(count, m_size - offset);
    return bytes > 0 && m_file.seek(offset) ? m_file.read(bytes) : QByteArray();
}

void TailedFile::describe(LogSource &source)
{
    source.inode = m_inode;
    const qint64 bytes = std::min(source.offset, kHeadBytes);
    if (source.headBytes == bytes && !source.headDigest.isEmpty())
        return;
    source.headBytes = bytes;
    source.headDigest = headDigest(bytes);
}

QByteArray TailedFile::headDigest(qint64 bytes) { return QCryptographicHash::hash(read(0, bytes), QCryptographicHash::Sha256); }

} // namespace cairn
