// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of CurvePlot, shared by its drawing and its export.
#pragma once

#include "widgets/common/theme.h"
#include "widgets/plots/curveplot.h"

#include <QtWidgets>

#include <qcustomplot.h>

namespace cairn {

class CurvePlot::Private
{
public:
    explicit Private(CurvePlot *owner);

    void applyTheme(const Theme &theme);
    void rebuild();
    void redraw();
    void chooseTicks();
    void fitView();
    [[nodiscard]] QCPRange range(bool ofX) const;
    void addGraph(const QList<QPointF> &points, const QColor &color, Qt::PenStyle dash, bool isFaint);

    QCustomPlot *plot;
    QCPItemText *message;
    QCPItemStraightLine *cursor;
    Theme look;
    QList<PlotCurve> curves;
    QSet<QString> hidden;
    QString highlighted;
    bool isLogarithmic = false;
    bool isZoomed = false;
    bool isFitting = false;
};

} // namespace cairn
