// SPDX-License-Identifier: GPL-3.0-or-later
// The history beside the work: every gesture, who, when, what, on which item; a double click goes back or forth to it.
#pragma once

#include "app/cairn/session.h"

#include <QWidget>

class QTableView;

namespace cairn {

class HistoryModel;

class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void jump();
    void goToItem();
    void revert();
    void openMenu(const QPoint &at);
    [[nodiscard]] GestureRecord current() const;

    Session &m_session;
    HistoryModel *m_model;
    QTableView *m_view;
};

} // namespace cairn
