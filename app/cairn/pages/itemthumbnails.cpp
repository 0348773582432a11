// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the thumbnails that were painted lately; everything else is asked of the imaging room.
#include "app/cairn/pages/itemthumbnails.h"

#include "models/data/items.h"

namespace cairn {
namespace {

constexpr int kKeptKilobytes = 64 * 1024;

} // namespace

ItemThumbnails::ItemThumbnails(Project &project, Thumbnails &thumbnails, QObject *parent)
    : ThumbnailSource(parent)
    , m_project(project)
    , m_thumbnails(thumbnails)
    , m_images(kKeptKilobytes)
{
    connect(&thumbnails, &Thumbnails::ready, this, [this](qint64 id, const QImage &image) {
        m_waiting.remove(id);
        m_images.insert(id, new QImage(image), int(image.sizeInBytes() / 1024) + 1);
        Q_EMIT thumbnailReady(id);
    });
    connect(&thumbnails, &Thumbnails::failed, this, [this](qint64 id) {
        m_waiting.remove(id);
        m_broken.insert(id);
        Q_EMIT thumbnailReady(id);
    });
    connect(&thumbnails, &Thumbnails::dropped, this, [this](qint64 id) { m_waiting.remove(id); });
    connect(&project, &Project::published, this, [this](Topics topics) {
        if (!(topics & Topic::Items))
            return;
        m_broken.clear();
        m_asked.clear();
        m_waiting.clear();
        Q_EMIT reset();
    });
}

QImage ItemThumbnails::thumbnail(qint64 itemId, const QSize &size)
{
    const QImage *kept = m_images.object(itemId);
    const bool isLargeEnough = kept && qMax(kept->width(), kept->height()) >= qMax(size.width(), size.height()) * 3 / 4;
    const bool isAllThereIs = kept && m_asked.value(itemId) == size;
    if (!isLargeEnough && !isAllThereIs && !m_broken.contains(itemId) && m_waiting.value(itemId) != size) {
        m_asked.insert(itemId, size);
        m_waiting.insert(itemId, size);
        if (const Result<Item> item = Items::byId(m_project.reader(), itemId))
            m_thumbnails.request(itemId, {Items::absolutePath(m_project, *item), item->page, size, {}});
    }
    return kept ? *kept : QImage();
}

} // namespace cairn
