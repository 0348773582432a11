// SPDX-License-Identifier: GPL-3.0-or-later
// TaskBadge is the footer's sign that something runs in the background; a click opens the list of tasks.
#pragma once

#include "widgets/common/taskstatus.h"

#include <QAbstractButton>
#include <QList>

namespace cairn {

class PopupPanel;
class TaskList;

class TaskBadge : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TaskBadge(QWidget *parent = nullptr);

    // Hidden while the list is empty.
    void setTasks(const QList<cairn::TaskStatus> &tasks);
    void openList();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void cancelRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<TaskStatus> m_tasks;
    PopupPanel *m_popup = nullptr;
    TaskList *m_list = nullptr;
};

} // namespace cairn
