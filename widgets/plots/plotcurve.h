// SPDX-License-Identifier: GPL-3.0-or-later
// One curve as a plot shows it: points and looks, nothing of where it comes from.
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>

namespace cairn {

struct PlotCurve {
    QString key; ///< names it over updates: its visibility and place follow it
    QString name; ///< as the legend has it
    QColor color;
    Qt::PenStyle dash = Qt::SolidLine;
    QList<QPointF> line; ///< what is read and judged; x ascending, not-a-number is a gap
    QList<QPointF> faint; ///< the raw line behind a smoothed one; may be empty
};

/** What a curve says at the cursor. */
struct CurveReading {
    QString key;
    QPointF point; ///< the curve's own point nearest to the cursor's x
};

} // namespace cairn
