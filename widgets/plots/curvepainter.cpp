// SPDX-License-Identifier: GPL-3.0-or-later
// A line becomes pieces between its gaps; within a column of pixels only first, highest, lowest and last of a piece are drawn.
#include "widgets/plots/curvepainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr int kFaintAlpha = 70, kBandAlpha = 45;
constexpr qsizetype kSparsePoints = 40; // markers help where so few points are on screen
constexpr qsizetype kDensePoints = 2'000; // wider pens are a hundred times slower there
constexpr double kLineWidth = 1.6, kHighlightWidth = 3;
constexpr double kFar = 20'000; // pixels beyond the area that a painter still takes
constexpr double kEdgeMark = 4.5;

/** What there is of a line to paint. */
struct LinePieces {
    QList<QPolygonF> pieces;
    QList<QPointF> lonely; ///< points between two gaps
    QList<std::pair<double, bool>> edges; ///< x of what lies above (true) or below the area
    qsizetype shown = 0;
};

class PieceMaker
{
public:
    PieceMaker(const PlotMapping &mapping, bool isSecond, PaintDetail detail)
        : m_mapping(mapping)
        , m_isSecond(isSecond)
        , m_isThinning(detail == PaintDetail::Screen)
    {
    }

    LinePieces make(const QList<QPointF> &points)
    {
        for (qsizetype at = 0; at < points.size(); ++at)
            add(points[at]);
        endPiece();
        return std::move(m_result);
    }

private:
    void add(const QPointF &point)
    {
        const double height = m_mapping.scale.height(point.y());
        if (std::isnan(height) || !std::isfinite(point.x()))
            return endPiece();
        const double x = m_mapping.pixelX(point.x());
        const bool isInside = x >= m_mapping.area.left() - 0.5 && x <= m_mapping.area.right() + 0.5;
        if (std::isinf(height)) {
            if (isInside)
                addEdge(x, height > 0);
            return endPiece();
        }
        const double y = m_mapping.pixelY(height, m_isSecond);
        if (isInside) {
            ++m_result.shown;
            // A hair's breadth beyond the edge is rounding.
            if (y < m_mapping.area.top() - 0.5 || y > m_mapping.area.bottom() + 0.5)
                addEdge(x, y < m_mapping.area.top());
        }
        put({std::clamp(x, -kFar, kFar), std::clamp(y, -kFar, kFar)});
    }

    void addEdge(double x, bool isAbove)
    {
        double &last = isAbove ? m_lastAbove : m_lastBelow;
        if (std::abs(x - last) < 2 * kEdgeMark)
            return;
        last = x;
        m_result.edges.append({x, isAbove});
    }

    void put(const QPointF &pixel)
    {
        ++m_inPiece;
        if (!m_isThinning) {
            m_piece.append(pixel);
            return;
        }
        const auto column = qint64(std::floor(pixel.x()));
        if (!m_column.isEmpty() && column != m_columnIndex)
            closeColumn();
        m_columnIndex = column;
        m_column.append(pixel);
    }

    void closeColumn()
    {
        if (m_column.size() <= 4) {
            m_piece += m_column;
        } else {
            const auto [highest, lowest] = std::minmax_element(m_column.begin(), m_column.end(), [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
            auto [first, second] = std::minmax(highest, lowest);
            m_piece.append(m_column.first());
            m_piece.append(*first);
            m_piece.append(*second);
            m_piece.append(m_column.last());
        }
        m_column.clear();
    }

    void endPiece()
    {
        closeColumn();
        if (m_inPiece == 1)
            m_result.lonely.append(m_piece.first());
        else if (m_piece.size() > 1)
            m_result.pieces.append(m_piece);
        m_piece.clear();
        m_inPiece = 0;
    }

    const PlotMapping &m_mapping;
    bool m_isSecond, m_isThinning;
    LinePieces m_result;
    QPolygonF m_piece;
    QList<QPointF> m_column;
    qint64 m_columnIndex = 0;
    qint64 m_inPiece = 0;
    double m_lastAbove = -1e9, m_lastBelow = -1e9;
};

LinePieces piecesOf(const QList<QPointF> &points, const PlotMapping &mapping, bool isSecond, PaintDetail detail)
{
    return PieceMaker(mapping, isSecond, detail).make(points);
}

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
        return QPointF(std::clamp(place.x(), -kFar, kFar), std::clamp(place.y(), mapping.area.top() - 100, mapping.area.bottom() + 100));
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

void paintLine(QPainter &painter, const PlotCurve &curve, const PlotMapping &mapping, PaintDetail detail)
{
    const LinePieces line = piecesOf(curve.line, mapping, curve.isOnSecondAxis, detail);
    const bool isDense = curve.line.size() > kDensePoints;
    QPen pen(curve.color, isDense ? 1 : kLineWidth, curve.dash);
    pen.setJoinStyle(Qt::RoundJoin);
    // Dashes of a line that is drawn up and down in each column would be noise, and slow.
    if (isDense && detail == PaintDetail::Screen)
        pen.setStyle(Qt::SolidLine);
    paintPieces(painter, line, pen, !isDense || detail == PaintDetail::Vector);
    const bool isSparse = line.shown <= kSparsePoints;
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
        paintPieces(painter, line, QPen(ink, 1), curve.faint.size() <= kDensePoints || detail == PaintDetail::Vector);
        paintEdges(painter, line, mapping, ink);
    }
    for (const PlotCurve &curve : curves) {
        if (!hidden.contains(curve.key))
            paintLine(painter, curve, mapping, detail);
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
