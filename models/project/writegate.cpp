// SPDX-License-Identifier: GPL-3.0-or-later
// Turns, transactions and the guard that keeps journalled tables from being changed outside a gesture.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "models/project/writegate.h"

#include "models/project/process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace cairn {
namespace {

constexpr int kSliceMs = 5;
constexpr int kSwiftSliceMs = 40;
constexpr int kPauseMs = 2;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WriteGate)
};

void bumpRevisions(SQLite::Database &database, Topics topics)
{
    SQLite::Statement statement(database, "INSERT INTO revision(topic, value) VALUES(?1, 1) ON CONFLICT(topic) DO UPDATE SET value = value + 1");
    for (int bit = 1; bit <= int(Topic::Views); bit <<= 1) {
        if (!(topics & Topic(bit)))
            continue;
        statement.bind(1, bit);
        statement.exec();
        statement.reset();
    }
}

QHash<int, qint64> revisionsIn(SQLite::Database &database)
{
    QHash<int, qint64> values;
    SQLite::Statement query(database, "SELECT topic, value FROM revision");
    while (query.executeStep())
        values.insert(int(integerColumn(query, 0)), integerColumn(query, 1));
    return values;
}

} // namespace

bool isJournalled(const char *table)
{
    static constexpr std::array<std::string_view, 10> kTables = {"item_state", "label_class", "attribute", "layer", "annotation", "comment",
        "data_column", "row_label", "rule", "verdict"};
    const std::string_view name(table);
    // data_table and data_column are ours; everything else that starts with data_ is an imported table.
    if (name.starts_with("data_") && name != "data_table")
        return true;
    return std::find(kTables.begin(), kTables.end(), name) != kTables.end();
}

/** A turn at the connection. Labels overtake background writers, who give way between their slices. */
class WriteGate::Turn
{
public:
    enum class Kind { Label, Background, IfFree };

    Turn(WriteGate &gate, Kind kind)
        : m_gate(gate)
    {
        std::unique_lock lock(gate.m_mutex);
        const bool isLabel = kind == Kind::Label;
        const auto isFree = [&] { return !gate.m_busy && (isLabel || gate.m_waitingLabels == 0); };
        if (kind == Kind::IfFree && !isFree())
            return;
        gate.m_waitingLabels += isLabel;
        gate.m_free.wait(lock, isFree);
        gate.m_waitingLabels -= isLabel;
        gate.m_busy = m_isTaken = true;
        gate.m_patienceMs = std::this_thread::get_id() == gate.m_impatient ? kShortPatienceMs : kPatienceMs;
    }
    [[nodiscard]] bool isTaken() const { return m_isTaken; }
    ~Turn()
    {
        if (!m_isTaken)
            return;
        {
            const std::lock_guard lock(m_gate.m_mutex);
            m_gate.m_busy = false;
        }
        m_gate.m_free.notify_all();
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

private:
    WriteGate &m_gate;
    bool m_isTaken = false;
};

WriteGate::WriteGate(QString file, std::unique_ptr<SQLite::Database> connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
{
    setPatience(*m_connection, m_patienceMs);
    // The idle session lives as long as the connection: a statement prepared before any session existed is not recorded.
    sqlite3session_create(m_connection->getHandle(), "main", &m_idle);
    sqlite3session_table_filter(m_idle, &WriteGate::filterIdle, this);
    sqlite3session_attach(m_idle, nullptr);
    sqlite3_commit_hook(m_connection->getHandle(), &WriteGate::refuseUnrecorded, this);
    m_dataVersion = integerOf(*m_connection, "PRAGMA data_version");
    m_revisions = revisionsIn(*m_connection);
}

WriteGate::~WriteGate() { sqlite3session_delete(m_idle); }

int WriteGate::filterIdle(void *context, const char *table)
{
    auto *gate = static_cast<WriteGate *>(context);
    if (!gate->m_recording && !gate->m_unrecordedAllowed && isJournalled(table))
        gate->m_violated = true;
    return 0; // never attached, so that it is asked at each change and records nothing itself
}

int WriteGate::refuseUnrecorded(void *context)
{
    return static_cast<WriteGate *>(context)->m_violated ? 1 : 0;
}

Result<void> WriteGate::begin()
{
    m_violated = false;
    m_connection->exec("BEGIN IMMEDIATE");
    return {};
}

void WriteGate::rollback()
{
    // A failed COMMIT leaves the transaction open; a failed statement may already have ended it.
    if (!sqlite3_get_autocommit(m_connection->getHandle()))
        sqlite3_exec(m_connection->getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> WriteGate::commit(Topics topics)
{
    bumpRevisions(*m_connection, topics);
    try {
        m_connection->exec("COMMIT");
    } catch (const SQLite::Exception &exception) {
        if (m_violated)
            return fail(Text::tr("A labelled table was changed outside the journal; nothing was saved. Please report this."), {});
        throw;
    }
    for (int bit = 1; bit <= int(Topic::Views); bit <<= 1)
        m_revisions[bit] += topics.testFlag(Topic(bit));
    return {};
}

void WriteGate::setSynchronous(bool full)
{
    if (m_full == full)
        return;
    m_connection->exec(full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    m_full = full;
}

/** Exceptions as errors; the one about another's write says whose it is. */
Result<void> WriteGate::inTurn(const std::function<Result<void>()> &work)
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        Error error = databaseError(exception, m_file);
        const QString writer = (exception.getErrorCode() & 0xff) == SQLITE_BUSY ? writerOf(m_file) : QString();
        if (!writer.isEmpty())
            error.sentence = Text::tr("%1 is writing into the project right now, so nothing was saved. Try again in a moment.").arg(writer);
        return tl::unexpected<Error>(std::move(error));
    }
}

Result<void> WriteGate::transact(Topics topics, const Work &work)
{
    Result<void> result = inTurn([&]() -> Result<void> {
        if (Result<void> begun = begin(); !begun)
            return begun;
        if (Result<void> done = work(*m_connection); !done)
            return done;
        return commit(topics);
    });
    if (!result)
        rollback();
    return result;
}

Result<void> WriteGate::write(Topics topics, const Work &work)
{
    Result<void> result;
    {
        const Turn turn(*this, Turn::Kind::Label);
        setSynchronous(true);
        result = transact(topics, work);
    }
    if (result && m_listener)
        m_listener(topics);
    return result;
}

Result<void> WriteGate::publish(Topics topics, const Work &work)
{
    Result<void> result;
    {
        const Turn turn(*this, Turn::Kind::Label);
        setSynchronous(true);
        m_unrecordedAllowed = true;
        result = transact(topics, work);
        m_unrecordedAllowed = false;
    }
    if (result && m_listener)
        m_listener(topics);
    return result;
}

Result<void> WriteGate::writeInSlices(Topics topics, const Step &step, const TaskControl &control, WritePace pace)
{
    const int sliceMs = pace == WritePace::Swift ? kSwiftSliceMs : kSliceMs;
    bool more = true;
    while (more) {
        if (control.isCanceled())
            return canceled();
        Result<void> result;
        {
            const Turn turn(*this, Turn::Kind::Background);
            setSynchronous(false);
            result = transact(topics, [&](SQLite::Database &database) -> Result<void> {
                QElapsedTimer timer;
                timer.start();
                while (more && timer.elapsed() < (m_waitingLabels > 0 ? kSliceMs : sliceMs)) {
                    const Result<bool> stepped = step(database);
                    if (!stepped)
                        return fail(stepped);
                    more = *stepped;
                }
                return {};
            });
        }
        if (!result)
            return result;
        if (m_listener)
            m_listener(topics);
        // The pause lets other processes in, whose busy handler looks each millisecond.
        if (more)
            QThread::msleep(kPauseMs);
    }
    return {};
}

Result<void> WriteGate::record(Topics topics, const Work &work,
    const std::function<Result<void>(SQLite::Database &, sqlite3_session *, Recorded &)> &capture, Recorded options)
{
    Result<void> result;
    {
        const Turn turn(*this, options.background ? Turn::Kind::Background : Turn::Kind::Label);
        setSynchronous(true);
        sqlite3_session *session = nullptr;
        sqlite3session_create(m_connection->getHandle(), "main", &session);
        sqlite3session_table_filter(session, [](void *, const char *table) -> int { return isJournalled(table); }, nullptr);
        sqlite3session_attach(session, nullptr);
        m_recording = true;
        result = inTurn([&]() -> Result<void> {
            if (Result<void> begun = begin(); !begun)
                return begun;
            if (Result<void> done = work(*m_connection); !done)
                return done;
            // Capture before COMMIT, or another connection's values slip in.
            if (Result<void> captured = capture(*m_connection, session, options); !captured)
                return captured;
            if (!options.keep)
                return {};
            return commit(topics);
        });
        if (!result || !options.keep)
            rollback();
        m_recording = false;
        sqlite3session_delete(session);
    }
    if (result && options.keep && m_listener)
        m_listener(topics);
    return result;
}

Topics WriteGate::foreignTopics()
{
    // With the turn taken nothing of ours is under way, so what differs is another process's.
    const Turn turn(*this, Turn::Kind::IfFree);
    Topics topics;
    if (!turn.isTaken())
        return topics;
    (void)guarded(m_file, [&]() -> Result<void> { // busy: asked again at the next tick
        const qint64 version = integerOf(*m_connection, "PRAGMA data_version");
        if (version == m_dataVersion)
            return {};
        const QHash<int, qint64> now = revisionsIn(*m_connection);
        for (auto topic = now.cbegin(); topic != now.cend(); ++topic) {
            if (m_revisions.value(topic.key()) != topic.value())
                topics |= Topic(topic.key());
        }
        m_revisions = now;
        m_dataVersion = version;
        return {};
    });
    return topics;
}

} // namespace cairn
