// SPDX-License-Identifier: GPL-3.0-or-later
// Where a gallery gets its small pictures from: the page plugs this in, so that the gallery knows no files.
#pragma once

#include <QImage>
#include <QObject>
#include <QSize>

namespace cairn {

class ThumbnailSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** The thumbnail that is there now, in any size; null while it is not, and then it is fetched and thumbnailReady() follows.
        Called while painting: it must answer at once. `size` in device pixels. */
    [[nodiscard]] virtual QImage thumbnail(qint64 itemId, const QSize &size) = 0;
    /** Whether it is known that there will never be one. */
    [[nodiscard]] virtual bool isBroken(qint64 itemId) const = 0;

Q_SIGNALS:
    void thumbnailReady(qint64 itemId); ///< or known to be broken
    void reset(); ///< all of them may look different now
};

} // namespace cairn
