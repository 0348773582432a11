// SPDX-License-Identifier: GPL-3.0-or-later
// Below the table of runs: the sweeps, how far they are and what they found, and what one does with a whole sweep.
#pragma once

#include "app/cairn/pages/listpanel.h"
#include "app/cairn/session.h"

class QPushButton;

namespace cairn {

class SweepModel;
struct SweepOverview;

class SweepPanel : public ListPanel
{
    Q_OBJECT
public:
    explicit SweepPanel(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] SweepModel *model() const { return m_model; }

Q_SIGNALS:
    void newSweepRequested();
    /** The runs of a sweep are to be shown as one group. */
    void groupRequested(const QList<qint64> &runIds);
    void runChosen(qint64 runId);

private:
    void makeBar();
    void showChosen();
    void pauseOrGoOn();
    void stop();
    [[nodiscard]] const SweepOverview *chosen() const;

    Session &m_session;
    SweepModel *m_model;
    QPushButton *m_pause = nullptr, *m_stop = nullptr, *m_best = nullptr, *m_group = nullptr, *m_plots = nullptr;
};

} // namespace cairn
