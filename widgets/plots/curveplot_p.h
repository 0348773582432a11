// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of CurvePlot, shared by its drawing, its hand and its export.
#pragma once

#include "models/project/task.h"
#include "widgets/plots/curveplot.h"
#include "widgets/plots/plotlayers.h"
#include "widgets/plots/plotoverlay.h"

namespace cairn {

class CurvePlot::Private
{
public:
    explicit Private(CurvePlot *owner);

    void applyTheme(const Theme &theme);
    void redraw();
    void chooseTicks();
    void fitView();
    void fitValues();
    /** Of visible curves on one of the axes; heights for y. */
    [[nodiscard]] QCPRange range(bool ofX, bool ofSecond) const;
    [[nodiscard]] PlotMapping currentMapping() const;
    /** After QCustomPlot has laid itself out: the picture is made where it is missing. */
    void onLaidOut();
    void startPainting();
    void usePicture(CurvePicture picture);
    [[nodiscard]] bool isSmall() const;
    void curvesChanged();
    void beginMove();
    void setRanges(const QCPRange &x, const QCPRange &y);

    [[nodiscard]] const PlotCurve *curve(const QString &key) const;
    /** The curve's own point nearest to x; -1 where it has none. */
    [[nodiscard]] qsizetype nearestIndex(const PlotCurve &curve, double x) const;
    /** Whether the curve, of which `index` is nearest to x, has something to say there. */
    [[nodiscard]] bool reaches(const PlotCurve &curve, qsizetype index, double x) const;
    [[nodiscard]] QString placeText(double x) const;
    [[nodiscard]] QStringList differences() const;

    CurvePlot *owner;
    QCustomPlot *plot;
    QCPItemText *message;
    CurveLayer *layer;
    NoteLayer *notes;
    PlotOverlay *overlay;
    Theme look;
    ValueScale scale;
    PlaceAxis placeAxis = PlaceAxis::Number;
    std::optional<std::pair<double, double>> valueRange;
    QString highlighted;
    QSet<QString> unsorted; ///< curves that go back in x
    qsizetype pointCount = 0; ///< of visible curves
    bool isDirty = false; ///< the picture is not of these curves
    bool isZoomed = false;
    bool isMoving = false;
    bool isPaintingNow = false; ///< the picture is waited for
    bool isPressed = false, hasDragged = false;
    QPointF pressedAt, lastAt;
    QRubberBand *band;
    QTimer rest; ///< since the last movement
    LatestTask painting;
    PlotMapping asked; ///< what the running painting is for
    QString nearestKey;
    QPointF nearestPoint;
};

inline constexpr double kZoomStep = 1.25;

/** Black on white. */
[[nodiscard]] Theme printTheme();

} // namespace cairn
