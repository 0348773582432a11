// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks under way, as the footer shows them.
#pragma once

#include "models/project/task.h"

#include <QObject>

namespace cairn {

class TaskBoard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** Runs `work` in the background under `name` ("Importing pictures"). `done` is called in `context`'s thread. */
    template<typename T>
    TaskHandle *run(const QString &name, QObject *context, std::function<Result<T>(TaskControl &)> work, std::function<void(Result<T>)> done)
    {
        TaskHandle *handle = add(name);
        runTask<T>(context, std::move(work), std::move(done), handle);
        return handle;
    }

    /** Shows work that has threads of its own: whoever does it reports to the handle and finishes it. */
    TaskHandle *add(const QString &name);

    [[nodiscard]] QList<TaskHandle *> tasks() const { return m_tasks; }

Q_SIGNALS:
    void changed();

private:
    QList<TaskHandle *> m_tasks;
};

} // namespace cairn
