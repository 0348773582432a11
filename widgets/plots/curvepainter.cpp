// SPDX-License-Identifier: GPL-3.0-or-later
// Few lines are drawn smooth; where there are more points than pixels, thin and hard, which is quick and shows no less.
#include "widgets/plots/curvepainter.h"

#include "widgets/plots/linepieces.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr int kFaintAlpha = 70, kBandAlpha = 45;
constexpr qsizetype kSparsePoints = 40; // markers help where so few points are on screen
constexpr qsizetype kDensePoints = 2'000; // wider pens are a hundred times slower there
constexpr qsizetype kManyPoints = 20'000; // of all lines together: smooth ones would take seconds, and nobody could tell
constexpr double kDensePerPixel = 0.8; // a line of more points than that goes up and down in each column
constexpr double kLineWidth = 1.6, kHighlightWidth = 3;

void paintPieces(QPainter &painter, const LinePieces &line, const QPen &pen, bool isSmooth)
{
    painter.setRenderHint(QPainter::Antialiasing, isSmooth);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    for (const QPolygonF &piece : line.pieces)
        painter.drawPolyline(piece);
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const QPointF &point : line.lonely)
        paintMarker(painter, point, SeriesMarker::Circle, pen.color(), 2);
}

void paintEdges(QPainter &painter, const LinePieces &line, const PlotMapping &mapping, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const auto &[x, isAbove] : line.edges) {
        const double tip = isAbove ? mapping.area.top() + 1 : mapping.area.bottom() - 1;
        const double base = isAbove ? tip + 1.6 * kEdgeMark : tip - 1.6 * kEdgeMark;
        painter.drawPolygon(QPolygonF({{x, tip}, {x - kEdgeMark, base}, {x + kEdgeMark, base}}));
    }
}

void paintBand(QPainter &painter, const PlotCurve &curve, const PlotMapping &mapping)
{
    QPolygonF outline;
    const auto pixel = [&](const QPointF &point) {
        const QPointF place = mapping.pixel(point, curve.isOnSecondAxis);
        return QPointF(std::clamp(place.x(), -kFarPixels, kFarPixels), std::clamp(place.y(), mapping.area.top() - 100, mapping.area.bottom() + 100));
    };
    QColor fill = curve.color;
    fill.setAlpha(kBandAlpha);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const qsizetype count = std::min(curve.bandLow.size(), curve.bandHigh.size());
    for (qsizetype at = 0; at < count; ++at)
        outline.append(pixel(curve.bandHigh[at]));
    for (qsizetype at = count - 1; at >= 0; --at)
        outline.append(pixel(curve.bandLow[at]));
    painter.drawPolygon(outline);
}

bool isDenseLine(const LinePieces &line, const PlotMapping &mapping, bool isBusy)
{
    return isBusy || line.shown > kDensePoints || double(line.shown) > kDensePerPixel * mapping.area.width();
}

void paintLine(QPainter &painter, const PlotCurve &curve, const PlotMapping &mapping, PaintDetail detail, bool isBusy)
{
    const LinePieces line = piecesOf(curve.line, mapping, curve.isOnSecondAxis, detail);
    const bool isDense = isDenseLine(line, mapping, isBusy);
    QPen pen(curve.color, isDense ? 1 : kLineWidth, curve.dash);
    pen.setJoinStyle(detail == PaintDetail::Vector ? Qt::RoundJoin : Qt::BevelJoin);
    // Dashes of a line that is drawn up and down in each column would be noise, and slow.
    if (isDense && detail != PaintDetail::Vector)
        pen.setStyle(Qt::SolidLine);
    paintPieces(painter, line, pen, !isDense || detail == PaintDetail::Vector);
    const bool isSparse = line.shown <= kSparsePoints && !isBusy;
    if (!isSparse && curve.marker == SeriesMarker::None)
        return paintEdges(painter, line, mapping, curve.color);
    // On a long line only some markers, so that they tell lines apart without hiding them.
    const qsizetype every = std::max<qsizetype>(1, curve.line.size() / 12);
    for (qsizetype at = 0; at < curve.line.size(); at += isSparse ? 1 : every) {
        const QPointF pixel = mapping.pixel(curve.line[at], curve.isOnSecondAxis);
        if (std::isfinite(pixel.x()) && std::isfinite(pixel.y()) && mapping.area.adjusted(-1, -1, 1, 1).contains(pixel))
            paintMarker(painter, pixel, curve.marker == SeriesMarker::None ? SeriesMarker::Circle : curve.marker, curve.color, curve.marker == SeriesMarker::None ? 2 : 3.5);
    }
    paintEdges(painter, line, mapping, curve.color);
}

} // namespace

void paintMarker(QPainter &painter, const QPointF &centre, SeriesMarker marker, const QColor &color, double radius)
{
    painter.setPen(marker == SeriesMarker::Cross ? QPen(color, 1.6) : QPen(Qt::NoPen));
    painter.setBrush(color);
    const double x = centre.x(), y = centre.y(), r = radius;
    switch (marker) {
    case SeriesMarker::None:
        return;
    case SeriesMarker::Circle:
        return painter.drawEllipse(centre, r, r);
    case SeriesMarker::Square:
        return painter.drawRect(QRectF(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8));
    case SeriesMarker::Triangle:
        return painter.drawPolygon(QPolygonF({{x, y - r * 1.2}, {x - r * 1.1, y + r * 0.8}, {x + r * 1.1, y + r * 0.8}}));
    case SeriesMarker::Diamond:
        return painter.drawPolygon(QPolygonF({{x, y - r * 1.3}, {x + r * 1.1, y}, {x, y + r * 1.3}, {x - r * 1.1, y}}));
    case SeriesMarker::Cross:
        painter.drawLine(QPointF(x - r, y - r), QPointF(x + r, y + r));
        return painter.drawLine(QPointF(x - r, y + r), QPointF(x + r, y - r));
    }
}

void paintCurves(QPainter &painter, const QList<PlotCurve> &curves, const QSet<QString> &hidden, const PlotMapping &mapping, PaintDetail detail)
{
    qsizetype points = 0;
    for (const PlotCurve &curve : curves)
        points += hidden.contains(curve.key) ? 0 : curve.line.size() + curve.faint.size();
    const bool isBusy = detail == PaintDetail::BusyScreen || (detail == PaintDetail::Screen && points > kManyPoints);
    painter.save();
    painter.setClipRect(mapping.area.adjusted(-1, -1, 1, 1));
    for (const PlotCurve &curve : curves) {
        if (!hidden.contains(curve.key) && !curve.bandLow.isEmpty())
            paintBand(painter, curve, mapping);
    }
    for (const PlotCurve &curve : curves) {
        if (hidden.contains(curve.key) || curve.faint.isEmpty())
            continue;
        QColor ink = curve.color;
        ink.setAlpha(kFaintAlpha);
        const LinePieces line = piecesOf(curve.faint, mapping, curve.isOnSecondAxis, detail);
        paintPieces(painter, line, QPen(ink, 1), !isDenseLine(line, mapping, isBusy) || detail == PaintDetail::Vector);
        paintEdges(painter, line, mapping, ink);
    }
    for (const PlotCurve &curve : curves) {
        if (!hidden.contains(curve.key))
            paintLine(painter, curve, mapping, detail, isBusy);
    }
    painter.restore();
}

void paintHighlight(QPainter &painter, const PlotCurve &curve, const PlotMapping &mapping)
{
    // Thick pens are slow where a line goes up and down in every column; there it is drawn as it is, above the others.
    const double width = curve.line.size() <= kDensePoints ? kHighlightWidth : 1;
    painter.save();
    painter.setClipRect(mapping.area.adjusted(-1, -1, 1, 1));
    paintPieces(painter, piecesOf(curve.line, mapping, curve.isOnSecondAxis, PaintDetail::Screen), QPen(curve.color, width, curve.dash), width > 1);
    painter.restore();
}

} // namespace cairn
