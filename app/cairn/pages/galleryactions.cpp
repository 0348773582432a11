// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the selected images: the same menus in the bar and under the right mouse button.
#include "app/cairn/pages/galleryview.h"

#include "app/cairn/pages/facetpanel.h"
#include "models/data/itemlistmodel.h"
#include "models/labels/labelschema.h"
#include "models/project/expressionterms.h"
#include "widgets/common/icons.h"
#include "widgets/gallery/itemgallery.h"
#include "widgets/gallery/selectionbar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QPainter>

namespace cairn {
namespace {

constexpr int kSelectionPauseMs = 30;
constexpr qsizetype kMostHidden = 1'000; // an expression that names more is of no use to anyone

QIcon swatch(const QColor &color)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(color);
    return pixmap;
}

} // namespace

void GalleryView::makeActions()
{
    m_tagMenu = new QMenu(tr("Tag"), this);
    m_tagMenu->setIcon(icon(QStringLiteral("tag")));
    connect(m_tagMenu, &QMenu::aboutToShow, this, &GalleryView::fillTagMenu);
    m_statusMenu = new QMenu(tr("Status"), this);
    m_statusMenu->setIcon(icon(QStringLiteral("done")));
    const Facet statusFacet {QStringLiteral("status"), FacetKind::Term, {}, {}}, splitFacet {QStringLiteral("split"), FacetKind::Term, {}, {}};
    for (const ItemStatus status : {ItemStatus::Todo, ItemStatus::Doing, ItemStatus::Done, ItemStatus::Skipped, ItemStatus::Review, ItemStatus::Accepted, ItemStatus::Returned})
        m_statusMenu->addAction(facetValueText(statusFacet, itemStatusName(status)), this, [this, status] { Q_EMIT statusRequested(selectedItems(), status); });
    m_splitMenu = new QMenu(tr("Split"), this);
    m_splitMenu->setIcon(icon(QStringLiteral("split")));
    for (const char *split : {"train", "val", "test"})
        m_splitMenu->addAction(facetValueText(splitFacet, QString::fromLatin1(split)), this, [this, split] { Q_EMIT splitRequested(selectedItems(), QString::fromLatin1(split)); });
    m_splitMenu->addSeparator();
    m_splitMenu->addAction(facetValueText(splitFacet, {}), this, [this] { Q_EMIT splitRequested(selectedItems(), {}); });

    const auto action = [this](const char *iconName, const QString &text, auto done) {
        auto *made = new QAction(icon(QString::fromLatin1(iconName)), text, this);
        connect(made, &QAction::triggered, this, done);
        return made;
    };
    m_open = action("picture", tr("Open"), [this] { Q_EMIT openRequested(currentItem()); });
    m_copy = action("copy", tr("Copy paths"), [this] { copyPaths(); });
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_grid->addAction(m_copy);
    m_export = action("export", tr("Export list…"), [this] { Q_EMIT exportListRequested(selectedPaths(false)); });
    m_hide = action("eye-off", tr("Leave out of this list"), [this] { hideSelected(); });
    m_bar->addMenu(tr("Tag"), QStringLiteral("tag"), m_tagMenu);
    m_bar->addMenu(tr("Status"), QStringLiteral("done"), m_statusMenu);
    m_bar->addMenu(tr("Split"), QStringLiteral("split"), m_splitMenu);
    for (QAction *each : {m_copy, m_export, m_hide})
        m_bar->addAction(each);
    for (QMenu *menu : {m_tagMenu, m_statusMenu, m_splitMenu})
        menu->setEnabled(!m_project.isReadOnly());

    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(kSelectionPauseMs);
    connect(&m_selectionTimer, &QTimer::timeout, this, &GalleryView::showSelection);
    connect(m_grid, &ItemGallery::selectedItemsChanged, &m_selectionTimer, qOverload<>(&QTimer::start));
    connect(m_grid, &ItemGallery::contextMenuRequested, this, [this](qint64, const QPoint &at) { openMenu(at); });
    connect(m_bar, &SelectionBar::clearRequested, this, [this] {
        m_grid->clearSelection();
        m_grid->setFocus();
    });
}

void GalleryView::fillTagMenu()
{
    m_tagMenu->clear();
    QMenu *removals = nullptr;
    const QList<LabelClass> classes = LabelSchema::classes(m_project.reader()).value_or(QList<LabelClass>());
    for (const LabelClass &each : classes) {
        if (each.isArchived)
            continue;
        const QString name = QString(each.name).replace(QLatin1Char('&'), QLatin1String("&&"));
        m_tagMenu->addAction(swatch(each.color), name, this, [this, id = each.id] { Q_EMIT tagRequested(selectedItems(), id, true); });
        if (!removals)
            removals = new QMenu(tr("Take a tag off"), m_tagMenu);
        removals->addAction(swatch(each.color), name, this, [this, id = each.id] { Q_EMIT tagRequested(selectedItems(), id, false); });
    }
    if (!removals) {
        m_tagMenu->addAction(tr("There are no classes yet"))->setEnabled(false);
        return;
    }
    m_tagMenu->addSeparator();
    m_tagMenu->addMenu(removals);
}

void GalleryView::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    menu->addSeparator();
    for (QMenu *each : {m_tagMenu, m_statusMenu, m_splitMenu})
        menu->addMenu(each);
    menu->addSeparator();
    for (QAction *each : {m_copy, m_export, m_hide})
        menu->addAction(each);
    menu->popup(at);
}

void GalleryView::showSelection()
{
    const int count = m_grid->selectedCount();
    m_bar->setText(tr("%1 selected").arg(QLocale().toString(count)));
    m_bar->setVisible(count > 1 && m_stack->currentWidget() == m_grid);
}

QStringList GalleryView::selectedPaths(bool absolute) const
{
    QStringList paths;
    for (const qint64 id : selectedItems()) {
        const int row = m_items.rowOf(id);
        if (row >= 0)
            paths.append(absolute ? m_items.index(row).data(ItemListModel::AbsolutePathRole).toString() : m_items.item(row).path);
    }
    return paths;
}

void GalleryView::copyPaths()
{
    const QStringList paths = selectedPaths(true);
    QGuiApplication::clipboard()->setText(paths.join(QLatin1Char('\n')));
    Q_EMIT told(tr("%n path(s) copied", nullptr, int(paths.size())));
}

void GalleryView::hideSelected()
{
    const QList<qint64> ids = selectedItems();
    if (ids.isEmpty())
        return;
    if (ids.size() > kMostHidden) {
        const QLocale locale;
        Q_EMIT told(tr("%1 images are too many to leave out one by one; up to %2 can be. A filter does it better.")
                        .arg(locale.toString(ids.size()), locale.toString(kMostHidden)));
        return;
    }
    QStringList numbers;
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    FacetFilter filter = m_filter;
    filter.rest = bothExpression(filter.rest, QStringLiteral("id NOT IN (%1)").arg(numbers.join(QLatin1String(", "))));
    apply(filter);
}

} // namespace cairn
