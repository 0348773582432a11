// SPDX-License-Identifier: GPL-3.0-or-later
// A project that was closed in the window stays open until the tasks that may still use it have ended, so that the window need not wait.
#pragma once

#include "models/project/project.h"
#include "models/project/task.h"

namespace cairn {

/** Deletes itself when it has closed the project. Deleted before (the program ends), it waits. */
class ProjectCloser : public QObject
{
    Q_OBJECT
public:
    /** The project's tasks have been cancelled; no new ones are begun for it. */
    explicit ProjectCloser(std::unique_ptr<Project> project, QObject *parent = nullptr);
    ~ProjectCloser() override;

    /** Of the project that is still open; empty when it is closed. */
    [[nodiscard]] QString file() const { return m_project ? m_project->file() : QString(); }

Q_SIGNALS:
    void closed();

private:
    void look();

    std::unique_ptr<Project> m_project;
    std::weak_ptr<void> m_tasks;
    QTimer m_timer;
};

} // namespace cairn
