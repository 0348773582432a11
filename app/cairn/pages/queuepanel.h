// SPDX-License-Identifier: GPL-3.0-or-later
// Below the table of runs: the queue, in which order runs wait and why, and when new ones may start.
#pragma once

#include "app/cairn/pages/listpanel.h"
#include "app/cairn/session.h"

class QAction;
class QCheckBox;
class QLabel;
class QMenu;
class QSpinBox;

namespace cairn {

class RunQueueModel;

class QueuePanel : public ListPanel
{
    Q_OBJECT
public:
    explicit QueuePanel(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] RunQueueModel *model() const { return m_model; }
    /** Waiting runs and those that go on. */
    [[nodiscard]] qsizetype count() const;

    void togglePaused();
    /** Halts these runs where they stand, or lets them go on. */
    void setSuspended(const QList<qint64> &runIds, bool isSuspended);
    /** One place up (-1) or down (1) for the chosen run. */
    void moveChosen(int step);
    /** What can be done with one run of the queue: its place, priority, whom it waits for, halting it. Nothing for others. */
    void fillMenu(QMenu &menu, qint64 runId);

Q_SIGNALS:
    void countChanged();
    void runChosen(qint64 runId);
    void newRunRequested();

private:
    void makeBar();
    void showQueue();
    void openMenu(const QPoint &at);
    void change(const Result<void> &done);
    [[nodiscard]] qint64 chosen() const;

    Session &m_session;
    RunQueueModel *m_model;
    QLabel *m_summary = nullptr;
    QAction *m_pause;
    QSpinBox *m_atOnce = nullptr;
    QCheckBox *m_mains = nullptr;
    QSpinBox *m_heat = nullptr;
};

} // namespace cairn
