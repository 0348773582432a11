// SPDX-License-Identifier: GPL-3.0-or-later
// A picture too large for memory, painted from its tiles: those of the right size where they are there, coarser ones until then.
#pragma once

#include "widgets/canvas/viewtransform.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

class QPainter;

namespace cairn {

class TileSource;
struct TileKey;

class TileLayer : public QObject
{
    Q_OBJECT
public:
    explicit TileLayer(QObject *parent = nullptr);

    /** Null: the picture is not one of tiles. */
    void setSource(TileSource *source);
    [[nodiscard]] bool isActive() const;
    /** Changes whenever it would be painted differently. */
    [[nodiscard]] quint64 version() const { return m_version; }
    /** Which picture it is: below 0, so that it is never the key of an image. */
    [[nodiscard]] qint64 pictureId() const { return m_pictureId; }
    /** Whether the numbers of the pixels are those of the file: not where the tiles were compressed with loss. */
    [[nodiscard]] bool hasValues() const;

    /** Asks for the tiles that this view needs, and those around it. Answers come by arrived(). */
    void want(const ViewTransform &view, const QRectF &viewArea, double deviceRatio);
    /** Whether tiles cover all that is in view: if not, a coarse look belongs below them. */
    [[nodiscard]] bool covers(const ViewTransform &view, const QRectF &viewArea, double deviceRatio) const;
    /** Paints what is there; for pixels of the screen that are `deviceRatio` to one of the view's. */
    void paint(QPainter &painter, const ViewTransform &view, const QRectF &viewArea, double deviceRatio) const;
    /** The numbers in the pixels, where hasValues(). */
    void paintValues(QPainter &painter, const ViewTransform &view, const QRectF &viewArea) const;
    /** The file's numbers in a part of the picture; null where a tile of it is not in memory. */
    [[nodiscard]] QImage values(const QRect &part) const;
    /** By how much a tool that looks at pixels shall scale the picture down for such a view: a power of two, 1 or more. */
    [[nodiscard]] int reduction(const ViewTransform &view, double deviceRatio) const;

Q_SIGNALS:
    void arrived(); ///< something would be painted better now

private:
    /** A part of a tile and where it belongs. */
    struct Piece {
        QImage image;
        QRectF source; ///< pixels of the tile
        QRectF target; ///< pixels of the picture
        bool isSharp = true;
    };

    [[nodiscard]] QList<Piece> pieces(const ViewTransform &view, const QRectF &viewArea, double deviceRatio, bool *isWhole) const;
    [[nodiscard]] std::optional<Piece> pieceOf(const TileKey &key) const;
    void hasArrived();

    QPointer<TileSource> m_source;
    ViewTransform m_askedView;
    QRectF m_askedArea;
    double m_askedRatio = 0;
    quint64 m_version = 0;
    qint64 m_pictureId = 0;
};

} // namespace cairn
