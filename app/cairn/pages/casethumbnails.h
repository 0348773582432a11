// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of cases: the whole picture, or the shape in it that was asked about.
#pragma once

#include "models/imaging/thumbnails.h"
#include "models/project/project.h"
#include "widgets/gallery/thumbnailsource.h"

#include <QAbstractItemModel>
#include <QCache>
#include <QPointer>

namespace cairn {

/** Asks a CaseModel-like model, whose rows it finds by their keys, for the item and the region. */
class CaseThumbnails : public ThumbnailSource
{
    Q_OBJECT
public:
    /** Keys count from `firstKey`; the roles tell the item's id and the region in it. */
    CaseThumbnails(Project &project, Thumbnails &thumbnails, const QAbstractItemModel &model, qint64 firstKey, int itemIdRole, int regionRole,
        QObject *parent = nullptr);

    [[nodiscard]] QImage thumbnail(qint64 key, const QSize &size) override;
    [[nodiscard]] bool isBroken(qint64 key) const override { return m_broken.contains(key); }

private:
    void forget();

    Project &m_project;
    Thumbnails &m_thumbnails;
    const QAbstractItemModel &m_model;
    qint64 m_firstKey;
    int m_itemIdRole, m_regionRole;
    QCache<qint64, QImage> m_images;
    QHash<qint64, QSize> m_asked;
    QSet<qint64> m_broken;
};

} // namespace cairn
