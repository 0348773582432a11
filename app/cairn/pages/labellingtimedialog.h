// SPDX-License-Identifier: GPL-3.0-or-later
// How long labelling took, by person and by image, as the journal knows it; pauses are left out.
#pragma once

#include "app/cairn/session.h"
#include "models/labels/labellingtime.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace cairn {

class LabellingTimeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LabellingTimeDialog(Session &session, QWidget *parent = nullptr);

private:
    struct Times {
        QList<LabellingTime> people, items;
    };

    void load();
    void take(const Times &times);

    Session &m_session;
    QLabel *m_note;
    QTableWidget *m_people;
    QTableWidget *m_items;
    LatestTask m_task;
};

} // namespace cairn
