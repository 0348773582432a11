// SPDX-License-Identifier: GPL-3.0-or-later
// The window's header: where am I (and the way back), find anything, undo and redo by name.
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace cairn {

class HeaderBar : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderBar(QWidget *parent = nullptr);

    /** The project, the page, the place on it; empty parts are left out. */
    void setPath(const QString &project, const QString &page, const QString &place);
    void setUndoActions(QAction *undo, QAction *redo);
    void setMenuButton(QWidget *button);

Q_SIGNALS:
    void projectClicked();
    void pageClicked();
    void findRequested();

private:
    QHBoxLayout *m_layout;
    QPushButton *m_project;
    QPushButton *m_page;
    QLabel *m_place;
    QLabel *m_firstArrow;
    QLabel *m_secondArrow;
    QPushButton *m_find;
    QToolButton *m_undo;
    QToolButton *m_redo;
};

} // namespace cairn
