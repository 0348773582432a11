// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, slice by slice.
#include "models/runs/foreignrows.h"

#include <QJsonDocument>

#include <sys/stat.h>

namespace cairn {
namespace {

// About as much as one slice of the gate can store.
constexpr int kRowsAtOnce = 2'000;

qint64 inodeOf(const QString &path)
{
    struct stat found {
    };
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? qint64(found.st_ino) : 0;
}

} // namespace

ForeignRows::ForeignRows(LogSource source, const FoundRun &run, int stream)
    : m_source(std::move(source))
    , m_run(run)
    , m_stream(stream)
    , m_series(m_source.runId, false)
{
    m_series.restore(QJsonDocument::fromJson(m_source.readerState).object());
}

/** Another file in the database's place, or one with fewer rows, is read from its start and compared with what is stored. */
Result<void> ForeignRows::noticeReplaced()
{
    const qint64 inode = inodeOf(m_run.source.left(m_run.source.lastIndexOf(QLatin1Char('#'))));
    if (m_source.offset > 0) {
        const Result<qint64> last = lastLoggedRow(m_run, m_stream);
        if (!last)
            return fail(last);
        if (inode != m_source.inode || *last < m_source.offset) {
            m_source.offset = 0;
            m_series.readAgain();
        }
    }
    m_source.inode = inode;
    return {};
}

Result<void> ForeignRows::catchUp(WriteGate &gate, const TaskControl &control)
{
    if (Result<void> noticed = noticeReplaced(); !noticed)
        return noticed;
    Result<LoggedRows> read = readLoggedRows(m_run, m_stream, m_source.offset, kRowsAtOnce);
    if (!read || !read->isMore)
        return read.map([](const LoggedRows &) {});
    return gate.writeInSlices(Topic::Points, [&](SQLite::Database &database) -> Result<bool> {
        for (const LoggedRow &row : read->rows)
            m_series.add(m_series.slotNamed(row.metric), row.point);
        m_series.store(database);
        m_source.offset = read->lastRow;
        QJsonObject state;
        m_series.save(state);
        m_source.readerState = QJsonDocument(state).toJson(QJsonDocument::Compact);
        m_source.save(database);
        read = readLoggedRows(m_run, m_stream, m_source.offset, kRowsAtOnce);
        if (!read)
            return fail(read);
        return read->isMore;
    }, control);
}

} // namespace cairn
