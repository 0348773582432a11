// SPDX-License-Identifier: GPL-3.0-or-later
// Adds tasks as they start and forgets them when they end.
#include "app/cairn/taskboard.h"

namespace cairn {

TaskHandle *TaskBoard::add(const QString &name)
{
    auto *handle = new TaskHandle(name, this);
    m_tasks.append(handle);
    connect(handle, &TaskHandle::progressed, this, &TaskBoard::changed);
    connect(handle, &TaskHandle::finished, this, [this, handle] {
        m_tasks.removeOne(handle);
        handle->deleteLater();
        Q_EMIT changed();
    });
    Q_EMIT changed();
    return handle;
}

} // namespace cairn
