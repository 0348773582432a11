// SPDX-License-Identifier: GPL-3.0-or-later
// TaskList shows every background task with its progress in numbers and a button to cancel it.
#pragma once

#include "widgets/common/taskstatus.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace cairn {

class TaskRow;

class TaskList : public QWidget
{
    Q_OBJECT

public:
    explicit TaskList(QWidget *parent = nullptr);

    // Rows are kept by id, so that a button under the mouse stays there while numbers change.
    void setTasks(const QList<cairn::TaskStatus> &tasks);
    [[nodiscard]] int count() const { return int(m_rows.size()); }

signals:
    void cancelRequested(const QString &id);

private:
    QVBoxLayout *m_layout;
    QLabel *m_nothing;
    QHash<QString, TaskRow *> m_rows;
};

} // namespace cairn
