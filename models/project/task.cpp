// SPDX-License-Identifier: GPL-3.0-or-later
// The handle through which the window shows and cancels a task.
#include "models/project/task.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <mutex>

namespace cairn {

namespace {

// Tasks mostly wait for the disk or for each other's loops; with as few threads as cores, one import would hold up every question.
constexpr int kFewestThreads = 16;

} // namespace

QThreadPool &taskPool()
{
    static QThreadPool *const pool = [] {
        auto *made = new QThreadPool; // never deleted: a task may end after the statics have gone
        made->setMaxThreadCount(std::max(kFewestThreads, 4 * QThread::idealThreadCount()));
        qAddPostRoutine([] { taskPool().waitForDone(); });
        return made;
    }();
    return *pool;
}

tl::unexpected<Error> canceled() { return fail(QObject::tr("It was cancelled."), {}, Error::Kind::Canceled); }

namespace {

struct Rounds {
    std::mutex mutex;
    std::shared_ptr<void> current = std::make_shared<char>();
};

// The pool that tasks run on is one for the whole program, and so are its rounds.
Rounds &rounds()
{
    static Rounds all;
    return all;
}

} // namespace

std::shared_ptr<void> TaskRound::current()
{
    const std::lock_guard lock(rounds().mutex);
    return rounds().current;
}

std::weak_ptr<void> TaskRound::endCurrent()
{
    const std::lock_guard lock(rounds().mutex);
    const std::weak_ptr<void> ended = rounds().current;
    rounds().current = std::make_shared<char>();
    return ended;
}

TaskHandle::TaskHandle(QString name, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
{
}

void TaskHandle::cancel()
{
    if (m_canceler && !m_finished)
        m_canceler();
}

void TaskHandle::report(const TaskProgress &progress)
{
    m_progress = progress;
    Q_EMIT progressed();
}

void TaskHandle::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished();
}

} // namespace cairn
