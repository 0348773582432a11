// SPDX-License-Identifier: GPL-3.0-or-later
// The tools at the canvas' left edge, two columns, grouped.
#pragma once

#include <QActionGroup>
#include <QWidget>

class QGridLayout;

namespace cairn {

class ToolStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ToolStrip(QWidget *parent = nullptr);

    void addTool(QAction *action); ///< one of the tools of which one is chosen
    void addAction(QAction *action);
    void addSeparator();
    /** Pale: it can be chosen, but is of no use now. */
    void setMuted(QAction *action, bool muted);

private:
    void addButton(QAction *action);

    QGridLayout *m_layout;
    int m_place = 0; // cells that are taken, row by row
    QActionGroup m_tools;
};

} // namespace cairn
