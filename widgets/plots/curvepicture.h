// SPDX-License-Identifier: GPL-3.0-or-later
// A finished picture of curves, made in any thread and moved as a whole while the view moves.
#pragma once

#include "widgets/plots/curvepainter.h"

#include <QImage>

namespace cairn {

struct CurvePicture {
    QImage image; ///< transparent where there is no line
    PlotMapping mapping; ///< what it shows
};

/** Paints on all cores where there are many points. */
[[nodiscard]] CurvePicture paintedPicture(const QList<PlotCurve> &curves, const QSet<QString> &hidden, const PlotMapping &mapping, double pixelRatio);

} // namespace cairn
