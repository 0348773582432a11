// SPDX-License-Identifier: GPL-3.0-or-later
// Below the choice of data: columns that would give the answer away, found before anything is trained.
#pragma once

#include "models/insight/leakage.h"

#include <QLabel>

namespace cairn {

class LeakNotice : public QLabel
{
    Q_OBJECT
public:
    explicit LeakNotice(QWidget *parent = nullptr);

    /** Looks into what is to be learned; nothing (table 0): says nothing. */
    void look(const QString &projectFile, const SnapshotRequest &request);

private:
    void showLeaks(const QList<Leak> &leaks);

    LatestTask m_task;
};

} // namespace cairn
