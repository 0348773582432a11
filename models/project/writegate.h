// SPDX-License-Identifier: GPL-3.0-or-later
// The one gate through which all writes of this process go: it holds the writing connection, and labels go first.
#pragma once

#include "models/project/database.h"
#include "models/project/task.h"
#include "models/project/topic.h"

#include <QHash>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

struct sqlite3_session;

namespace cairn {

/** How long a background write keeps the gate at once. */
enum class WritePace {
    Gentle, ///< 5 ms: labels of another process may wait
    Swift, ///< up to 40 ms, but for a label of this process at once
};

/** Thread-safe. Every write is one transaction; what fails is rolled back whole. */
class WriteGate
{
public:
    using Work = std::function<Result<void>(SQLite::Database &)>;
    /** One small piece of a long write; true while there is more to do. */
    using Step = std::function<Result<bool>(SQLite::Database &)>;
    /** Told after each commit, in the thread that wrote. */
    using Listener = std::function<void(Topics)>;

    WriteGate(QString file, std::unique_ptr<SQLite::Database> connection);
    ~WriteGate();
    WriteGate(const WriteGate &) = delete;
    WriteGate &operator=(const WriteGate &) = delete;

    /** From now on writes of the calling thread give up soon where another process writes for long, and say who does: a window's thread
        must not stand still. Writes of tasks wait on. */
    void setImpatientHere() { m_impatient = std::this_thread::get_id(); }

    void setListener(Listener listener) { m_listener = std::move(listener); }

    /** A write that a person waits for (synchronous=FULL): waits for the slice under way at most. Not for journalled tables. */
    [[nodiscard]] Result<void> write(Topics topics, const Work &work);
    /** A long write in short transactions, with pauses for others. Canceled between slices: what was committed stays. */
    [[nodiscard]] Result<void> writeInSlices(Topics topics, const Step &step, const TaskControl &control = {}, WritePace pace = WritePace::Gentle);
    /** A short transaction that may fill journalled tables outside a gesture (publishing an imported table's columns). */
    [[nodiscard]] Result<void> publish(Topics topics, const Work &work);

    /** For the journal: the same, with a session that records journalled tables; `capture` is called with it before COMMIT.
        `capture` may set `keep` to false to roll back without an error. */
    struct Recorded {
        bool keep;
        bool background; ///< a part of a long gesture: lets waiting labels go first
    };
    [[nodiscard]] Result<void> record(Topics topics, const Work &work,
        const std::function<Result<void>(SQLite::Database &, sqlite3_session *, Recorded &)> &capture, Recorded options = {true, false});

    /** What other processes have written about since the last call; what this one wrote is not in it. Nothing while a write of this
        process is under way: it never waits, so ask again later. */
    [[nodiscard]] Topics foreignTopics();

    [[nodiscard]] QString file() const { return m_file; }

private:
    class Turn;
    Result<void> transact(Topics topics, const Work &work);
    Result<void> inTurn(const std::function<Result<void>()> &work);
    Result<void> begin();
    Result<void> commit(Topics topics);
    void rollback();
    void setSynchronous(bool full);
    static int filterIdle(void *context, const char *table);
    static int refuseUnrecorded(void *context);

    QString m_file;
    int m_patienceMs = kPatienceMs; ///< of the turn under way; the connection looks at it
    std::unique_ptr<SQLite::Database> m_connection;
    sqlite3_session *m_idle = nullptr;
    Listener m_listener;
    std::mutex m_mutex;
    std::condition_variable m_free;
    std::atomic<int> m_waitingLabels = 0; ///< changed with the mutex held
    bool m_busy = false;
    bool m_unrecordedAllowed = false;
    bool m_recording = false;
    bool m_violated = false;
    bool m_full = true;
    std::thread::id m_impatient;
    qint64 m_dataVersion = 0;
    QHash<int, qint64> m_revisions; ///< by topic, counted along with our own commits: a higher one in the file is another's
};

/** Whether changes to a table belong into the journal: the tables marked J in the schema, and imported data tables. */
[[nodiscard]] bool isJournalled(const char *table);

} // namespace cairn
