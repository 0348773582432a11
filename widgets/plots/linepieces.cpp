// SPDX-License-Identifier: GPL-3.0-or-later
// Walks along a line once and remembers four points of each column.
#include "widgets/plots/linepieces.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cairn {
namespace {

class PieceMaker
{
public:
    PieceMaker(const PlotMapping &mapping, bool isSecond, PaintDetail detail)
        : m_mapping(mapping)
        , m_isSecond(isSecond)
        , m_isThinning(detail != PaintDetail::Vector)
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
        put({std::clamp(x, -kFarPixels, kFarPixels), std::clamp(y, -kFarPixels, kFarPixels)});
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
        if (m_inColumn > 0 && column != m_columnIndex)
            closeColumn();
        m_columnIndex = column;
        if (m_inColumn < m_first.size())
            m_first[m_inColumn] = pixel;
        if (m_inColumn == 0) {
            m_highest = m_lowest = {pixel, 0};
        } else if (pixel.y() < m_highest.first.y()) {
            m_highest = {pixel, m_inColumn};
        } else if (pixel.y() > m_lowest.first.y()) {
            m_lowest = {pixel, m_inColumn};
        }
        m_last = pixel;
        ++m_inColumn;
    }

    void closeColumn()
    {
        if (m_inColumn <= m_first.size()) {
            for (size_t at = 0; at < m_inColumn; ++at)
                m_piece.append(m_first[at]);
        } else {
            m_piece.append(m_first.front());
            m_piece.append(m_highest.second < m_lowest.second ? m_highest.first : m_lowest.first);
            m_piece.append(m_highest.second < m_lowest.second ? m_lowest.first : m_highest.first);
            m_piece.append(m_last);
        }
        m_inColumn = 0;
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
    // Of the column that is open: its first points, and those that remain of many with their number in it.
    std::array<QPointF, 4> m_first;
    std::pair<QPointF, size_t> m_highest, m_lowest;
    QPointF m_last;
    size_t m_inColumn = 0;
    qint64 m_columnIndex = 0;
    qint64 m_inPiece = 0;
    double m_lastAbove = -1e9, m_lastBelow = -1e9;
};

} // namespace

LinePieces piecesOf(const QList<QPointF> &points, const PlotMapping &mapping, bool isSecond, PaintDetail detail)
{
    return PieceMaker(mapping, isSecond, detail).make(points);
}

} // namespace cairn
