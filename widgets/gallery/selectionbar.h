// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with several chosen pictures, as buttons in one line.
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;

namespace cairn {

class ElidedLabel;
class IconButton;

class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /** "12 selected". */
    void setText(const QString &text);
    void addMenu(const QString &text, const QString &iconName, QMenu *menu);
    void addAction(QAction *action);
    using QWidget::addAction;

Q_SIGNALS:
    /** Choose nothing any more. */
    void clearRequested();

private:
    ElidedLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace cairn
