// SPDX-License-Identifier: GPL-3.0-or-later
// How an image comes into view: its picture, its shapes, and the next ones read ahead.
#include "app/cairn/pages/imagespage.h"

#include "app/cairn/pages/draftpanel.h"
#include "app/cairn/pages/imageextras.h"
#include "app/cairn/pages/imagefilewatch.h"
#include "app/cairn/pages/imageinspector.h"
#include "app/cairn/pages/imagemode.h"
#include "app/cairn/pages/imagetiles.h"
#include "app/cairn/pages/imagetone.h"
#include "app/cairn/pages/lintpanel.h"
#include "models/data/itemlistmodel.h"
#include "models/data/items.h"
#include "models/labels/annotationflags.h"
#include "models/labels/annotationmodel.h"
#include "models/labels/classmodel.h"
#include "models/labels/labelprogress.h"
#include "widgets/gallery/itemgallery.h"

namespace cairn {
namespace {

constexpr int kPrefetchAhead = 4;

} // namespace

void ImagesPage::openFirst()
{
    const qint64 last = session().settings().place(QStringLiteral("images/item/") + project().name()).toLongLong();
    if (last != 0 && m_gallery->setCurrentItem(last))
        return;
    if (m_items->rowCount() > 0)
        m_gallery->setCurrentItem(m_items->item(0).id);
}

void ImagesPage::openItem(qint64 itemId)
{
    if (itemId == m_itemId)
        return;
    m_canvas->cancelDrawing();
    m_sinceGesture.restart();
    const Result<Item> item = itemId != 0 ? Items::byId(project().reader(), itemId) : Result<Item>(Item());
    if (itemId == 0 || !session().succeeded(item)) {
        // Nothing may be drawn on a picture that belongs to no item.
        m_itemId = 0;
        m_address = {};
        m_tiles->close();
        m_fileWatch->setItem({});
        m_shapes->setItem(0);
        m_extras->setItem(0);
        m_drafts->setItem(0);
        m_lint->setItem(0, kMainLayer);
        m_canvas->setMessage({});
        showShapes();
        showStatus();
        Q_EMIT placeChanged();
        return;
    }
    m_itemId = itemId;
    m_address = {Items::absolutePath(project(), *item), item->page};
    CanvasOptions options = m_canvas->options();
    options.pixelSizeUm = item->pixelSizeUm;
    m_canvas->setOptions(options);
    m_shapes->setItem(itemId);
    const bool isBlind = m_mode && m_mode->isBlind();
    m_extras->setItem(isBlind ? 0 : itemId);
    m_drafts->setItem(isBlind ? 0 : itemId);
    m_lint->setItem(itemId, m_annotations.layer());
    readPicture(*item);
    m_fileWatch->setItem(*item);
    showShapes();
    showStatus();
    prefetch();
    Q_EMIT placeChanged();
    if (m_mode)
        m_mode->itemOpened(itemId);
}

void ImagesPage::readPicture(const Item &item)
{
    if (ImageTiles::isWorthwhile(item))
        return m_tiles->open(item, m_address);
    m_tiles->close();
    if (const auto cached = session().images().find(m_address)) {
        showImage(*cached);
    } else {
        m_canvas->setMessage(tr("Reading %1…").arg(item.name()));
        session().images().request(m_address);
    }
}

void ImagesPage::readAgain()
{
    const Result<Item> item = Items::byId(project().reader(), m_itemId);
    if (!session().succeeded(item))
        return;
    m_address = {Items::absolutePath(project(), *item), item->page};
    readPicture(*item);
    showShapes();
}

void ImagesPage::showImage(const CachedImage &image)
{
    m_tone->setImage(image);
    if (!image.warning.isEmpty())
        showMessage(image.warning);
    showShapes();
    if (m_placeToShow && m_placeToShow->itemId == m_itemId)
        showPlace(ShownPlace(*m_placeToShow));
}

void ImagesPage::showShapes()
{
    QList<CanvasShape> shapes;
    for (const Annotation &annotation : m_shapes->annotations()) {
        if (annotation.shape.kind == ShapeKind::Tag)
            continue;
        CanvasShape shape;
        shape.id = annotation.id;
        shape.shape = annotation.shape;
        shape.color = m_shapes->classColor(annotation.classId);
        shape.label = m_shapes->className(annotation.classId);
        shape.isLocked = annotation.flags & LockedFlag;
        shape.isHidden = annotation.flags & HiddenFlag;
        shape.isDimmed = m_mode && m_mode->isDimmed(annotation);
        if (annotation.shape.kind == ShapeKind::Skeleton)
            shape.edges = skeletonOf(annotation.classId).edges;
        shapes.append(shape);
    }
    showDrafts(shapes);
    addWaitingShapes(shapes);
    m_canvas->setShapes(shapes);
    m_extras->refresh();
    if (m_classId == 0 || m_classes->rowOf(m_classId) < 0)
        chooseClass(m_classes->rowCount() > 0 ? m_classes->labelClass(0).id : 0);
    showAdmission();
}

void ImagesPage::showStatus()
{
    m_progress.reset();
    m_inspector->setStatus(m_itemId ? Annotations::statusOf(project().reader(), m_itemId).value_or(ItemStatus::Todo) : ItemStatus::Todo, m_itemId != 0);
    Q_EMIT progressChanged();
    showTime();
}

void ImagesPage::prefetch()
{
    QList<ImageAddress> addresses;
    const int row = m_items->rowOf(m_itemId);
    if (row < 0)
        return;
    for (const int offset : {1, -1, 2, 3, kPrefetchAhead}) {
        if (row + offset < 0 || row + offset >= m_items->rowCount())
            continue;
        const Item &item = m_items->item(row + offset);
        if (!ImageTiles::isWorthwhile(item))
            addresses.append({Items::absolutePath(project(), item), item.page});
    }
    session().images().prefetch(addresses);
}

} // namespace cairn
