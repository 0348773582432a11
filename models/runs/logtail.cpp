// SPDX-License-Identifier: GPL-3.0-or-later
// Chunks of a file, each parsed before the transaction that stores it.
#include "models/runs/logtail.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunFollower)
};

// About as much as one slice of the gate can store.
constexpr qint64 kChunkBytes = 32 * 1024;
// A record longer than this is none of ours.
constexpr qint64 kLongestRecord = 32 * 1024 * 1024;

} // namespace

Result<void> LogTail::catchUp(WriteGate &gate, Topics topics, bool isEnd, const TaskControl &control)
{
    const bool isThere = m_file.open();
    m_isReplaced = isThere && (!m_file.isStill(m_source) || isToBeReadAgain());
    if (m_isReplaced) {
        m_source.offset = 0;
        m_source.readerState.clear();
        m_source.problems.clear();
        m_source.problemCount = 0;
        startAnew();
    }
    const bool hasMore = isThere && readNext(isEnd);
    // A first row is made even where there is no file: it says that this run was looked at.
    if (!hasMore && !m_isReplaced && m_source.id != 0)
        return {};
    return gate.writeInSlices(topics, [&](SQLite::Database &database) -> Result<bool> {
        if (Result<void> written = write(database); !written)
            return fail(written);
        return isThere && readNext(isEnd);
    }, control);
}

bool LogTail::readNext(bool isEnd)
{
    for (qint64 count = kChunkBytes; m_source.offset < m_file.size(); count *= 4) {
        const QByteArray bytes = m_file.read(m_source.offset, count);
        const bool isWhole = m_source.offset + bytes.size() >= m_file.size();
        m_consumed = parse(bytes, isEnd && isWhole);
        if (m_consumed > 0 || bytes.isEmpty())
            return m_consumed > 0;
        if (count >= kLongestRecord) {
            m_source.addProblem(Words::tr("%1: a line longer than %2 MB was skipped.").arg(m_source.path).arg(kLongestRecord >> 20));
            m_consumed = bytes.size();
            return true;
        }
        if (isWhole)
            return false;
    }
    return false;
}

Result<void> LogTail::write(SQLite::Database &database)
{
    if (m_isReplaced)
        clear(database);
    m_isReplaced = false;
    store(database);
    m_source.offset += std::exchange(m_consumed, 0);
    m_source.readerState = readerState();
    m_file.describe(m_source);
    m_source.save(database);
    return {};
}

} // namespace cairn
