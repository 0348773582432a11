// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what was painted lately; another choice of cases begins anew.
#include "app/cairn/pages/casethumbnails.h"

#include "models/data/items.h"

namespace cairn {
namespace {

constexpr int kKeptKilobytes = 48 * 1024;

} // namespace

CaseThumbnails::CaseThumbnails(Project &project, Thumbnails &thumbnails, const QAbstractItemModel &model, qint64 firstKey, int itemIdRole, int regionRole,
    QObject *parent)
    : ThumbnailSource(parent)
    , m_project(project)
    , m_thumbnails(thumbnails)
    , m_model(model)
    , m_firstKey(firstKey)
    , m_itemIdRole(itemIdRole)
    , m_regionRole(regionRole)
    , m_images(kKeptKilobytes)
{
    connect(&thumbnails, &Thumbnails::ready, this, [this](qint64 key, const QImage &image) {
        if (!m_asked.contains(key))
            return;
        m_images.insert(key, new QImage(image), int(image.sizeInBytes() / 1024) + 1);
        Q_EMIT thumbnailReady(key);
    });
    connect(&thumbnails, &Thumbnails::failed, this, [this](qint64 key) {
        if (!m_asked.contains(key))
            return;
        m_broken.insert(key);
        Q_EMIT thumbnailReady(key);
    });
    connect(&thumbnails, &Thumbnails::dropped, this, [this](qint64 key) { m_asked.remove(key); });
    connect(&model, &QAbstractItemModel::modelReset, this, &CaseThumbnails::forget);
}

void CaseThumbnails::forget()
{
    for (auto key = m_asked.keyBegin(); key != m_asked.keyEnd(); ++key)
        m_thumbnails.cancel(*key);
    m_images.clear();
    m_asked.clear();
    m_broken.clear();
    Q_EMIT reset();
}

QImage CaseThumbnails::thumbnail(qint64 key, const QSize &size)
{
    const QImage *kept = m_images.object(key);
    if (!kept && !m_broken.contains(key) && m_asked.value(key) != size) {
        m_asked.insert(key, size);
        const QModelIndex index = m_model.index(int(key - m_firstKey), 0);
        const Result<Item> item = Items::byId(m_project.reader(), index.data(m_itemIdRole).toLongLong());
        if (item)
            m_thumbnails.request(key, {Items::absolutePath(m_project, *item), item->page, size, index.data(m_regionRole).toRectF()});
        else
            m_broken.insert(key);
    }
    return kept ? *kept : QImage();
}

} // namespace cairn
