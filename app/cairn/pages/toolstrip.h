// SPDX-License-Identifier: GPL-3.0-or-later
// The tools at the canvas' left edge, one column, grouped.
#pragma once

#include <QActionGroup>
#include <QWidget>

class QVBoxLayout;

namespace cairn {

class ToolStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ToolStrip(QWidget *parent = nullptr);

    void addTool(QAction *action); ///< one of the tools of which one is chosen
    void addAction(QAction *action);
    void addSeparator();

private:
    void addButton(QAction *action);

    QVBoxLayout *m_layout;
    QActionGroup m_tools;
};

} // namespace cairn
