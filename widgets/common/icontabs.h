// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs for a narrow panel: the one in front says its name, the others are icons, with a count where something waits in them.
#pragma once

#include <QTabWidget>

namespace cairn {

class IconTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit IconTabs(QWidget *parent = nullptr);

    void addNamed(QWidget *page, const QString &iconName, const QString &title);
    /** 0 shows none. */
    void setCount(QWidget *page, qsizetype count);

private:
    void showTitle(int tab);
};

} // namespace cairn
