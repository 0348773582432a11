// SPDX-License-Identifier: GPL-3.0-or-later
// Thumbnails of a project's items for galleries: ids become files here, so that galleries know no files.
#pragma once

#include "models/imaging/thumbnails.h"
#include "models/project/project.h"
#include "widgets/gallery/thumbnailsource.h"

#include <QCache>

namespace cairn {

class ItemThumbnails : public ThumbnailSource
{
    Q_OBJECT
public:
    ItemThumbnails(Project &project, Thumbnails &thumbnails, QObject *parent = nullptr);

    [[nodiscard]] QImage thumbnail(qint64 itemId, const QSize &size) override;
    [[nodiscard]] bool isBroken(qint64 itemId) const override { return m_broken.contains(itemId); }

private:
    Project &m_project;
    Thumbnails &m_thumbnails;
    QCache<qint64, QImage> m_images;
    QHash<qint64, QSize> m_asked; // the size of the last request: a small picture never fills it, and is not asked for again
    QHash<qint64, QSize> m_waiting; // asked for and not answered: painting again asks nothing
    QSet<qint64> m_broken;
};

} // namespace cairn
