// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the level for a zoom, and a coarser tile where one is not there yet.
#include "widgets/canvas/tilelayer.h"

#include "models/imaging/tilesource.h"
#include "widgets/canvas/imagelayer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

constexpr int kCoarser = 2; // levels: what a fast hand sees first
constexpr double kAround = 0.5; // of the view, on each side: asked for last, so that a little panning finds it there

// Neighbours then end and begin at the same pixel of the screen, and nothing shows between them.
QRectF onWholePixels(const QRectF &area, double deviceRatio)
{
    const auto whole = [deviceRatio](double place) { return std::round(place * deviceRatio) / deviceRatio; };
    return {QPointF(whole(area.left()), whole(area.top())), QPointF(whole(area.right()), whole(area.bottom()))};
}

} // namespace

TileLayer::TileLayer(QObject *parent)
    : QObject(parent)
{
}

void TileLayer::setSource(TileSource *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    m_askedRatio = 0;
    ++m_version;
    --m_pictureId;
    if (!source)
        return;
    connect(source, &TileSource::opened, this, &TileLayer::hasArrived);
    connect(source, &TileSource::finished, this, &TileLayer::hasArrived);
    connect(source, &TileSource::toneChanged, this, &TileLayer::hasArrived);
    connect(source, &TileSource::tileReady, this, [this] {
        ++m_version;
        Q_EMIT arrived();
    });
}

void TileLayer::hasArrived()
{
    m_askedRatio = 0; // asks anew
    ++m_version;
    Q_EMIT arrived();
}

bool TileLayer::isActive() const { return m_source && m_source->pyramid(); }

bool TileLayer::hasValues() const { return isActive() && m_source->pyramid()->isLossless(); }

int TileLayer::reduction(const ViewTransform &view, double deviceRatio) const
{
    return isActive() ? 1 << m_source->pyramid()->levelFor(view.zoom * deviceRatio) : 1;
}

void TileLayer::want(const ViewTransform &view, const QRectF &viewArea, double deviceRatio)
{
    if (!isActive() || (m_askedView == view && m_askedArea == viewArea && m_askedRatio == deviceRatio))
        return;
    m_askedView = view;
    m_askedArea = viewArea;
    m_askedRatio = deviceRatio;
    const TilePyramid &pyramid = *m_source->pyramid();
    const QRectF visible = view.toImage(viewArea);
    const int level = pyramid.levelFor(view.zoom * deviceRatio);
    QList<TileKey> wanted = pyramid.tilesFor(visible, std::min(level + kCoarser, pyramid.levels() - 1));
    const QSizeF margin = visible.size() * kAround;
    for (const QRectF &part : {visible, visible.adjusted(-margin.width(), -margin.height(), margin.width(), margin.height())}) {
        for (const TileKey &key : pyramid.tilesFor(part, level)) {
            if (!wanted.contains(key))
                wanted.append(key);
        }
    }
    m_source->request(wanted);
}

std::optional<TileLayer::Piece> TileLayer::pieceOf(const TileKey &key) const
{
    const TilePyramid &pyramid = *m_source->pyramid();
    const QRectF target = pyramid.rectOf(key) & QRectF(QPointF(), QSizeF(pyramid.size()));
    for (TileKey place = key; place.level < pyramid.levels(); place = {place.level + 1, place.x / 2, place.y / 2}) {
        const std::optional<QImage> image = m_source->shown(place);
        if (!image)
            continue;
        const QRectF own = pyramid.rectOf(place);
        const double perPixelX = image->width() / own.width(), perPixelY = image->height() / own.height();
        const QRectF source((target.x() - own.x()) * perPixelX, (target.y() - own.y()) * perPixelY, target.width() * perPixelX, target.height() * perPixelY);
        return Piece {*image, source, target, place == key};
    }
    return std::nullopt;
}

QList<TileLayer::Piece> TileLayer::pieces(const ViewTransform &view, const QRectF &viewArea, double deviceRatio, bool *isWhole) const
{
    QList<Piece> found;
    *isWhole = isActive();
    if (!isActive())
        return found;
    const TilePyramid &pyramid = *m_source->pyramid();
    for (const TileKey &key : pyramid.tilesFor(view.toImage(viewArea), pyramid.levelFor(view.zoom * deviceRatio))) {
        if (const std::optional<Piece> piece = pieceOf(key))
            found.append(*piece);
        else
            *isWhole = false;
    }
    return found;
}

bool TileLayer::covers(const ViewTransform &view, const QRectF &viewArea, double deviceRatio) const
{
    bool isWhole = false;
    const QList<Piece> found = pieces(view, viewArea, deviceRatio, &isWhole);
    return isWhole && std::none_of(found.begin(), found.end(), [](const Piece &piece) { return piece.image.hasAlphaChannel(); });
}

void TileLayer::paint(QPainter &painter, const ViewTransform &view, const QRectF &viewArea, double deviceRatio) const
{
    bool isWhole = false;
    const QTransform base = painter.transform();
    painter.save();
    for (const Piece &piece : pieces(view, viewArea, deviceRatio, &isWhole)) {
        if (piece.image.hasAlphaChannel()) {
            painter.setTransform(base);
            paintChecker(painter, view, piece.target);
        }
        const double pixel = view.zoom * deviceRatio * piece.target.width() / std::max(1.0, piece.source.width());
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !piece.isSharp || pixel < kSharpFrom);
        if (view.isTurned()) {
            painter.setTransform(view.transform() * base);
            painter.drawImage(piece.target, piece.image, piece.source);
        } else {
            painter.drawImage(onWholePixels(view.toView(piece.target), deviceRatio), piece.image, piece.source);
        }
    }
    painter.restore();
}

void TileLayer::paintValues(QPainter &painter, const ViewTransform &view, const QRectF &viewArea) const
{
    const QRect part = (view.toImage(viewArea) & QRectF(QPointF(), QSizeF(isActive() ? m_source->pyramid()->size() : QSize()))).toAlignedRect();
    if (const QImage found = values(part); !found.isNull())
        paintPixelValues(painter, view, viewArea, found, displayed(found, m_source->tone()), part.topLeft());
}

QImage TileLayer::values(const QRect &part) const
{
    if (!hasValues() || part.isEmpty())
        return {};
    const TilePyramid &pyramid = *m_source->pyramid();
    QImage values;
    for (const TileKey &key : pyramid.tilesFor(part, 0)) {
        const std::optional<QImage> tile = m_source->find(key);
        if (!tile)
            return {};
        if (values.isNull())
            values = QImage(part.size(), tile->format());
        const QRect area = pyramid.rectOf(key).toRect(), common = area & part;
        const int bytes = tile->depth() / 8;
        for (int y = common.top(); y <= common.bottom(); ++y)
            std::copy_n(tile->constScanLine(y - area.top()) + qsizetype(common.left() - area.left()) * bytes, qsizetype(common.width()) * bytes,
                values.scanLine(y - part.top()) + qsizetype(common.left() - part.left()) * bytes);
    }
    return values;
}

} // namespace cairn
