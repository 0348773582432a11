// SPDX-License-Identifier: GPL-3.0-or-later
// The window's footer: always true, always calm. When things were saved, how far the work is, what runs, who labels.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace cairn {

class TaskBoard;

class FooterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FooterBar(QWidget *parent = nullptr);

    void setSavedAt(double utcSeconds);
    void setReadOnly(const QString &reason);
    void setProgress(const QString &text);
    void setAnnotator(const QString &name);
    void setTasks(TaskBoard *tasks);
    /** A sentence that goes away by itself. */
    void tell(const QString &sentence);

Q_SIGNALS:
    void annotatorClicked();

private:
    void showTasks();
    void openTaskList();

    TaskBoard *m_tasks = nullptr;
    QLabel *m_saved;
    QLabel *m_progress;
    QLabel *m_told;
    QToolButton *m_task;
    QProgressBar *m_bar;
    QPushButton *m_annotator;
};

} // namespace cairn
