// SPDX-License-Identifier: GPL-3.0-or-later
// The handle through which the window shows and cancels a task.
#include "models/project/task.h"

namespace cairn {

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
