// SPDX-License-Identifier: GPL-3.0-or-later
// The runs that can be ordered by are looked up when the menu opens.
#include "app/cairn/pages/galleryorder.h"

#include "models/data/items.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace cairn {
namespace {

constexpr qsizetype kMostRuns = 20;

} // namespace

GalleryOrder::GalleryOrder(Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_button(new QPushButton(icon(QStringLiteral("sort")), {}, this))
    , m_direction(new IconButton(QStringLiteral("chevron-up"), {}, this))
{
    m_button->setToolTip(tr("In which order the images are"));
    auto *menu = new QMenu(m_button);
    connect(menu, &QMenu::aboutToShow, this, &GalleryOrder::fillMenu);
    m_button->setMenu(menu);
    connect(m_direction, &IconButton::clicked, this, [this] {
        ItemOrder order = m_order;
        order.isDescending = !order.isDescending;
        Q_EMIT chosen(order);
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    layout->addWidget(m_button);
    layout->addWidget(m_direction);
    showOrder();
}

void GalleryOrder::setOrder(const ItemOrder &order)
{
    m_order = order;
    showOrder();
}

void GalleryOrder::showOrder()
{
    switch (m_order.sort) {
    case ItemSort::Name:
        m_button->setText(tr("By name"));
        break;
    case ItemSort::Added:
        m_button->setText(tr("By date added"));
        break;
    case ItemSort::Captured:
        m_button->setText(tr("By date taken"));
        break;
    case ItemSort::Status:
        m_button->setText(tr("By status"));
        break;
    case ItemSort::Annotations:
        m_button->setText(tr("By number of labels"));
        break;
    case ItemSort::Confidence:
        m_button->setText(tr("By confidence"));
        break;
    case ItemSort::Pixels:
        m_button->setText(tr("By size"));
        break;
    case ItemSort::Random:
        m_button->setText(tr("Shuffled"));
        break;
    case ItemSort::Listed:
        m_button->setText(m_order.listName);
        break;
    }
    m_button->setAccessibleName(tr("Order: %1").arg(m_button->text()));
    m_direction->setIconName(m_order.isDescending ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"));
    m_direction->setWhat(m_order.isDescending ? tr("Falling; press for rising") : tr("Rising; press for falling"));
}

void GalleryOrder::addSort(QMenu *menu, const QString &text, const ItemOrder &order)
{
    QAction *action = menu->addAction(text, this, [this, order] { Q_EMIT chosen(order); });
    action->setCheckable(true);
    action->setChecked(order.sort == m_order.sort && order.runId == m_order.runId);
}

void GalleryOrder::fillMenu()
{
    QMenu *menu = m_button->menu();
    menu->clear();
    addSort(menu, tr("Name"), {ItemSort::Name, false, 1, 0});
    addSort(menu, tr("Date added, newest first"), {ItemSort::Added, true, 1, 0});
    addSort(menu, tr("Date taken, newest first"), {ItemSort::Captured, true, 1, 0});
    addSort(menu, tr("Status, to do first"), {ItemSort::Status, false, 1, 0});
    addSort(menu, tr("Number of labels, most first"), {ItemSort::Annotations, true, 1, 0});
    addSort(menu, tr("Size, largest first"), {ItemSort::Pixels, true, 1, 0});
    const auto runs = Items::runsWithPredictions(m_project.reader());
    if (runs && !runs->isEmpty()) {
        QMenu *confidence = menu->addMenu(tr("Least confident prediction first"));
        addSort(confidence, tr("Of all runs"), {ItemSort::Confidence, false, 1, 0});
        for (const auto &[id, name] : runs->first(std::min(kMostRuns, runs->size())))
            addSort(confidence, QString(name).replace(QLatin1Char('&'), QLatin1String("&&")), {ItemSort::Confidence, false, 1, id});
    }
    Q_EMIT menuAboutToShow(menu->addMenu(tr("What to label next")));
    menu->addSeparator();
    // Chosen again it is another shuffle.
    addSort(menu, m_order.sort == ItemSort::Random ? tr("Shuffle again") : tr("Shuffle"),
        {ItemSort::Random, false, m_order.sort == ItemSort::Random ? m_order.seed + 1 : 1, 0});
}

} // namespace cairn
