// SPDX-License-Identifier: GPL-3.0-or-later
// Thumbnails as they are painted: scaled to the device's pixels, corners cut, kept while they are in use.
#pragma once

#include <QCache>
#include <QElapsedTimer>
#include <QPixmap>

namespace cairn {

/** Scaling well takes a tenth of a millisecond or more, so each frame does only so much of it and shows the others roughly. */
class PreparedPictures
{
public:
    PreparedPictures();

    void clear() { m_pictures.clear(); }
    void beginFrame();
    [[nodiscard]] bool isUnfinished() const { return m_unfinished; }

    /** `image` as a pixmap of `size` device pixels; null where there is no time left in this frame. */
    [[nodiscard]] QPixmap picture(qint64 id, const QImage &image, const QSize &size, double radius);

private:
    struct Prepared {
        qint64 source; // QImage::cacheKey
        QPixmap pixmap;
    };
    QCache<qint64, Prepared> m_pictures;
    QElapsedTimer m_frame;
    bool m_unfinished = false;
};

} // namespace cairn
