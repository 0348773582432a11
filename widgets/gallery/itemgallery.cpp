// SPDX-License-Identifier: GPL-3.0-or-later
// A list view tuned for very many pictures.
#include "widgets/gallery/itemgallery.h"

#include "models/data/itemlistmodel.h"
#include "widgets/gallery/gallerydelegate.h"
#include "widgets/gallery/thumbnailsource.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>

namespace cairn {

namespace {

constexpr int kRepaintMs = 30; // thumbnails that come within are painted together

bool isMovement(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    case Qt::Key_Space:
        return event.modifiers().testFlag(Qt::ControlModifier);
    default:
        return event.matches(QKeySequence::SelectAll);
    }
}

} // namespace

ItemGallery::ItemGallery(QWidget *parent)
    : CellView(parent)
    , m_delegate(new GalleryDelegate(this))
{
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Gallery"));
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(kRepaintMs);
    connect(&m_repaint, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT itemActivated(idOf(index)); });
    setGalleryLayout(GalleryLayout::Filmstrip);
}

void ItemGallery::setRoles(const GalleryRoles &roles)
{
    m_roles = roles;
    m_delegate->setRoles(roles);
}

void ItemGallery::setThumbnailSource(ThumbnailSource *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    m_delegate->setSource(source);
    if (source) {
        connect(source, &ThumbnailSource::thumbnailReady, this, [this] {
            if (!m_repaint.isActive())
                m_repaint.start();
        });
        connect(source, &ThumbnailSource::reset, this, [this] {
            m_delegate->forgetPictures();
            viewport()->update();
        });
        connect(source, &QObject::destroyed, this, [this] {
            m_source = nullptr;
            m_delegate->setSource(nullptr);
        });
    }
    viewport()->update();
}

void ItemGallery::setGalleryLayout(GalleryLayout layout)
{
    m_layout = layout;
    updateCellSize();
}

void ItemGallery::setThumbnailEdge(int edge)
{
    m_edge = std::clamp(edge, kSmallestEdge, kLargestEdge);
    updateCellSize();
}

void ItemGallery::updateCellSize()
{
    m_delegate->setLayout(m_layout, m_edge, m_names);
    setCells(m_delegate->cellSize(font(), viewport()->width()), m_layout == GalleryLayout::Grid);
}

void ItemGallery::setNamesShown(bool shown)
{
    m_names = shown;
    updateCellSize();
}

void ItemGallery::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    CellView::setModel(newModel);
    m_keptItem = 0;
    if (!newModel)
        return;
    // Another filter or a reload must not lose the place: the current item is looked for again.
    connect(newModel, &QAbstractItemModel::modelReset, this, &ItemGallery::findKeptItem);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &ItemGallery::findKeptItem);
}

void ItemGallery::findKeptItem()
{
    if (m_keptItem != 0 && !currentIndex().isValid())
        setCurrentItem(m_keptItem);
}

void ItemGallery::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // Qt would make a neighbour current; who filters has not asked for another picture.
    if (currentIndex().isValid() && first <= currentIndex().row() && currentIndex().row() <= last)
        selectionModel()->clearCurrentIndex();
    CellView::rowsAboutToBeRemoved(parent, first, last);
}

qint64 ItemGallery::idOf(const QModelIndex &index) const
{
    return index.isValid() ? index.data(m_roles.itemId).toLongLong() : 0;
}

QModelIndex ItemGallery::indexOf(qint64 itemId) const
{
    if (const auto *items = qobject_cast<const ItemListModel *>(model())) {
        const int row = items->rowOf(itemId);
        return row < 0 ? QModelIndex() : items->index(row);
    }
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (idOf(index) == itemId)
            return index;
    }
    return {};
}

qint64 ItemGallery::currentItem() const { return idOf(currentIndex()); }

bool ItemGallery::setCurrentItem(qint64 itemId)
{
    if (itemId != 0 && currentItem() == itemId)
        return true;
    const QModelIndex index = indexOf(itemId);
    if (!index.isValid())
        return false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index, EnsureVisible);
    return true;
}

QList<qint64> ItemGallery::selectedItems() const
{
    QList<QItemSelectionRange> ranges = selectionModel() ? selectionModel()->selection() : QItemSelection();
    std::sort(ranges.begin(), ranges.end(), [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    QList<qint64> ids;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(idOf(model()->index(row, 0)));
    }
    return ids;
}

bool ItemGallery::moveCurrent(int steps)
{
    if (!model() || model()->rowCount() == 0)
        return false;
    const int row = currentIndex().isValid() ? currentIndex().row() + steps : 0;
    if (row < 0 || row >= model()->rowCount())
        return false;
    return setCurrentItem(idOf(model()->index(row, 0)));
}

QRect ItemGallery::currentCell() const
{
    const QRect cell = visualRect(currentIndex());
    return {viewport()->mapToGlobal(cell.topLeft()), cell.size()};
}

QSize ItemGallery::sizeHint() const
{
    return m_layout == GalleryLayout::Filmstrip ? QSize(220, 480) : QSize(640, 480);
}

void ItemGallery::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    CellView::currentChanged(current, previous);
    const qint64 id = idOf(current);
    if (id == 0 || id == m_keptItem)
        return;
    m_keptItem = id;
    Q_EMIT currentItemChanged(id);
}

void ItemGallery::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    CellView::selectionChanged(selected, deselected);
    Q_EMIT selectedItemsChanged();
}

void ItemGallery::resizeEvent(QResizeEvent *event)
{
    CellView::resizeEvent(event);
    if (m_layout == GalleryLayout::Filmstrip)
        updateCellSize();
}

void ItemGallery::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentItem() != 0)
            Q_EMIT itemActivated(currentItem());
        return;
    }
    // Letters and digits are the page's keys, not a search by typing.
    if (isMovement(*event))
        CellView::keyPressEvent(event);
    else
        event->ignore();
}

void ItemGallery::wheelEvent(QWheelEvent *event)
{
    if (m_layout == GalleryLayout::Filmstrip || !event->modifiers().testFlag(Qt::ControlModifier))
        return CellView::wheelEvent(event);
    Q_EMIT edgeRequested(m_edge + event->angleDelta().y() * m_edge / 800);
    event->accept();
}

void ItemGallery::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    if (index.isValid())
        Q_EMIT contextMenuRequested(idOf(index), place);
}

void ItemGallery::paintEvent(QPaintEvent *event)
{
    m_delegate->beginPainting();
    CellView::paintEvent(event);
    // Pictures that there was no time to scale well come in the next frame.
    if (m_delegate->isUnfinished() && !m_repaint.isActive())
        m_repaint.start();
}

void ItemGallery::changeEvent(QEvent *event)
{
    CellView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateCellSize();
}

} // namespace cairn
