// SPDX-License-Identifier: GPL-3.0-or-later
// A plot as LaTeX source for pgfplots: the axis with its scale, every curve with its points, bands, levels and a legend.
#pragma once

#include "widgets/plots/curvepainter.h"

#include <QSizeF>

namespace cairn {

struct TexPlot {
    QList<PlotCurve> curves; ///< without hidden ones
    QList<ReferenceLine> references;
    PlotMapping mapping;
    QString xTitle, yTitle;
    QSizeF millimetres;
    bool hasLegend = true;
    bool isZoomed = false; ///< the ranges are a person's choice
};

/** A tikzpicture that needs \usepackage{pgfplots} and its library fillbetween, as the first lines say. */
[[nodiscard]] QByteArray texOf(const TexPlot &plot);
/** Text of people for LaTeX: characters with a meaning there are made harmless. */
[[nodiscard]] QString texEscaped(const QString &text);

} // namespace cairn
