// SPDX-License-Identifier: GPL-3.0-or-later
// A line as a painter takes it: pieces between its gaps, in pixels, thinned out to what a column of pixels can show.
#pragma once

#include "widgets/plots/curvepainter.h"

#include <QPolygonF>

namespace cairn {

/** What there is of a line to paint. */
struct LinePieces {
    QList<QPolygonF> pieces;
    QList<QPointF> lonely; ///< points between two gaps
    QList<std::pair<double, bool>> edges; ///< x of what lies above (true) or below the area
    qsizetype shown = 0; ///< points in view
};

inline constexpr double kFarPixels = 20'000; ///< beyond the area: as far as a painter still takes
inline constexpr double kEdgeMark = 4.5; ///< half the width of the sign of what lies beyond the edge

/** On a screen only first, highest, lowest and last of a column of pixels are kept. */
[[nodiscard]] LinePieces piecesOf(const QList<QPointF> &points, const PlotMapping &mapping, bool isSecond, PaintDetail detail);

} // namespace cairn
