// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to start a thread: a function with progress and cancel, and a slot where a newer request replaces an older one.
#pragma once

#include "models/project/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace cairn {

/** How far a task is. `total` 0 means that nobody knows; `text` says in words what is being done now. */
struct TaskProgress {
    qint64 done = 0;
    qint64 total = 0;
    QString text;
};

/** What a task may ask and tell while it runs. Thread-safe; made without arguments it never cancels (commands, tests). */
class TaskControl
{
public:
    using Listener = std::function<void(const TaskProgress &)>;

    TaskControl() = default;
    TaskControl(std::function<bool()> isCanceled, Listener listener)
        : m_isCanceled(std::move(isCanceled))
        , m_listener(std::move(listener))
    {
    }

    [[nodiscard]] bool isCanceled() const { return m_isCanceled && m_isCanceled(); }
    void setProgress(qint64 done, qint64 total, const QString &text = {}) const
    {
        if (m_listener)
            m_listener({done, total, text});
    }

private:
    std::function<bool()> m_isCanceled;
    Listener m_listener;
};

/** What everything that was stopped by the person answers. */
[[nodiscard]] tl::unexpected<Error> canceled();

/** A running task as the window's footer sees it: a name, progress, cancel. Lives in the window's thread. */
class TaskHandle : public QObject
{
    Q_OBJECT
public:
    explicit TaskHandle(QString name, QObject *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] TaskProgress progress() const { return m_progress; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    void cancel();

    void setCanceler(std::function<void()> canceler) { m_canceler = std::move(canceler); }
    void report(const TaskProgress &progress);
    void finish();

Q_SIGNALS:
    void progressed();
    void finished();

private:
    QString m_name;
    TaskProgress m_progress;
    std::function<void()> m_canceler;
    bool m_finished = false;
};

/** Tells when every task that was begun before some moment has ended, since they may use a project that is being closed. Each task
    holds on to the round in which it was begun. */
class TaskRound
{
public:
    [[nodiscard]] static std::shared_ptr<void> current();
    /** Begins a new round. What it returns expires when the last task of the one before has ended. */
    [[nodiscard]] static std::weak_ptr<void> endCurrent();
};

/** The threads of the tasks, which may wait: for the write gate, for loops that they spread. Leaf loops (QtConcurrent) and Qt's own painting
    have the global pool to themselves, so that no task can starve the loop that it waits for. Emptied when the application goes. */
[[nodiscard]] QThreadPool &taskPool();

/** Runs `work(control)` on the task pool. `done(result)` is called in `context`'s thread, never after `context` was deleted.
    The handle (optional) receives progress at most 20 times a second. */
template<typename T>
QFuture<Result<T>> runTask(QObject *context, std::function<Result<T>(TaskControl &)> work, std::function<void(Result<T>)> done,
    TaskHandle *handle = nullptr)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    QPointer<TaskHandle> guard(handle);
    if (handle)
        handle->setCanceler([future]() mutable { future.cancel(); });
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    // A cancelled promise takes no result any more, but a cancelled task may still have something to report.
    auto delivered = std::make_shared<std::optional<Result<T>>>();
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, guard, delivered, done = std::move(done)] {
        watcher->deleteLater();
        if (guard)
            guard->finish();
        if (*delivered)
            done(std::move(**delivered));
        else
            done(canceled());
    });
    watcher->setFuture(future);
    auto lastReport = std::make_shared<qint64>(0);
    TaskControl control([promise] { return promise->isCanceled(); }, [handle, guard, lastReport](const TaskProgress &progress) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (!handle || (now - *lastReport < 50 && progress.done != progress.total))
            return;
        *lastReport = now;
        // The handle is touched only in its own thread; the application outlives every task.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, progress] {
            if (guard)
                guard->report(progress);
        }, Qt::QueuedConnection);
    });
    taskPool().start([round = TaskRound::current(), promise, delivered, control, work = std::move(work)]() mutable {
        Result<T> result = work(control);
        work = {}; // with all that it holds of a project
        promise->addResult(result);
        *delivered = std::move(result);
        promise->finish();
    });
    return future;
}

/** A place for one kind of question: a newer task either replaces the one that runs (the person asked for something else), or waits for
    it (the same is asked again because something changed). */
class LatestTask : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~LatestTask() override { cancel(); }

    /** Cancels the older task, whose answer is dropped. */
    template<typename T>
    void start(std::function<Result<T>(TaskControl &)> work, std::function<void(Result<T>)> done)
    {
        cancel();
        const quint64 token = ++m_token;
        QFuture<Result<T>> future = runTask<T>(this, std::move(work), [this, token, done = std::move(done)](Result<T> result) {
            if (token != m_token)
                return;
            m_cancel = {};
            const auto next = std::exchange(m_next, {});
            done(std::move(result));
            // What `done` began itself is newer still.
            if (next && !m_cancel)
                next();
        });
        m_cancel = [future]() mutable { future.cancel(); };
    }
    /** Lets the older task answer and starts behind it, so that changes that come faster than the work still show something. Of several
        that wait the newest is started. */
    template<typename T>
    void startOrMark(std::function<Result<T>(TaskControl &)> work, std::function<void(Result<T>)> done)
    {
        auto next = [this, work = std::move(work), done = std::move(done)] { start<T>(work, done); };
        if (isRunning())
            m_next = std::move(next);
        else
            next();
    }
    void cancel()
    {
        ++m_token;
        m_next = {};
        if (m_cancel)
            m_cancel();
        m_cancel = {};
    }
    [[nodiscard]] bool isRunning() const { return bool(m_cancel); }

private:
    quint64 m_token = 0;
    std::function<void()> m_cancel;
    std::function<void()> m_next; ///< starts what waits
};

} // namespace cairn
