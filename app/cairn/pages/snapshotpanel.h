// SPDX-License-Identifier: GPL-3.0-or-later
// The project's snapshots: a list, a form for a new one, and what differs between two that are selected.
#pragma once

#include "app/cairn/session.h"
#include "models/labels/snapshots.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace cairn {

class SnapshotModel;

class SnapshotPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SnapshotPanel(Session &session, QWidget *parent = nullptr);

    void askForNew();

private:
    void freeze(const SnapshotRequest &request);
    void showDifference();
    void showCounts();

    Session &m_session;
    SnapshotModel *m_model;
    QTableView *m_view;
    QLabel *m_empty;
    QLabel *m_difference;
    LatestTask m_differenceTask;
};

} // namespace cairn
