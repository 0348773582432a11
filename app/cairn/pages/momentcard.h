// SPDX-License-Identifier: GPL-3.0-or-later
// A small card at a point of a curve: the labels it was trained on, the last checkpoint until then, what the program printed.
#pragma once

#include "models/runs/runmarks.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace cairn {

class MomentCard : public QFrame
{
    Q_OBJECT
public:
    /** Deletes itself when it is closed. */
    MomentCard(const QString &title, const QString &place, QWidget *parent);

    void showMoment(const RunMoment &moment);
    void openAt(const QPoint &globalPosition);

Q_SIGNALS:
    void runRequested();
    void snapshotRequested();
    void noteRequested();

private:
    QVBoxLayout *m_layout;
    QLabel *m_waiting;
};

} // namespace cairn
