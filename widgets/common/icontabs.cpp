// SPDX-License-Identifier: GPL-3.0-or-later
// The title stands in the tab's tooltip and accessible name, wherever it is not its text.
#include "widgets/common/icontabs.h"

#include "widgets/common/icons.h"

#include <QLocale>
#include <QTabBar>

namespace cairn {

IconTabs::IconTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    setUsesScrollButtons(true);
    connect(this, &QTabWidget::currentChanged, this, [this] {
        for (int tab = 0; tab < count(); ++tab)
            showTitle(tab);
    });
}

void IconTabs::addNamed(QWidget *page, const QString &iconName, const QString &title)
{
    const int tab = addTab(page, icon(iconName), title);
    setTabToolTip(tab, title);
    tabBar()->setAccessibleTabName(tab, title);
    showTitle(tab);
}

void IconTabs::setCount(QWidget *page, qsizetype count)
{
    const int tab = indexOf(page);
    tabBar()->setTabData(tab, count > 0 ? QVariant(qlonglong(count)) : QVariant());
    showTitle(tab);
}

void IconTabs::showTitle(int tab)
{
    const QString title = tabToolTip(tab);
    const QVariant count = tabBar()->tabData(tab);
    const QString number = count.isValid() ? QLocale().toString(count.toLongLong()) : QString();
    if (tab != currentIndex())
        setTabText(tab, number);
    else
        setTabText(tab, number.isEmpty() ? title : tr("%1 (%2)").arg(title, number));
}

} // namespace cairn
