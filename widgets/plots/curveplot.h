// SPDX-License-Identifier: GPL-3.0-or-later
// The plot of curves: zoom by wheel, pan by drag, double click for all; a line at the cursor reads every curve.
#pragma once

#include "models/project/result.h"
#include "widgets/plots/plotcurve.h"
#include "widgets/plots/valuescale.h"

#include <QSet>
#include <QSize>
#include <QSizeF>
#include <QWidget>

#include <memory>

class QMimeData;
class QMouseEvent;
class QWheelEvent;

namespace cairn {

enum class PlaceAxis {
    Number,
    Duration, ///< seconds
    Clock, ///< UTC seconds, shown by the person's clock
};

/** How a plot is written for a paper. */
struct PlotExport {
    QSizeF millimetres {170, 100};
    double dpi = 300; ///< of pixels
    bool isPrint = true; ///< black on white; else as on the screen
    bool hasLegend = true;
};

class CurvePlot : public QWidget
{
    Q_OBJECT
public:
    explicit CurvePlot(QWidget *parent = nullptr);
    ~CurvePlot() override;

    /** Replaces the curves. The view stays where a person has put it, and follows the data while nobody has. */
    void setCurves(const QList<cairn::PlotCurve> &curves);
    [[nodiscard]] const QList<PlotCurve> &curves() const;
    void setHidden(const QSet<QString> &keys);
    /** Drawn thicker than the others; empty: none. */
    void setHighlighted(const QString &key);
    void setValueAxis(ValueAxis axis);
    void setPlaceAxis(PlaceAxis axis);
    void setTitles(const QString &xTitle, const QString &yTitle, const QString &secondTitle = {});
    /** A sentence in place of the curves; empty: none. */
    void setMessage(const QString &sentence);
    void setEvents(const QList<cairn::PlotEvent> &events);
    void setReferences(const QList<cairn::ReferenceLine> &lines);
    /** Values that the plot shows while nobody zooms; what lies beyond is marked at the edge. Nothing: all there are. */
    void setValueRange(const std::optional<std::pair<double, double>> &range);
    /** One of many: small, without titles, flags and its own table of long names. */
    void setCompact(bool compact);

    void showAll(); ///< the view that holds every point
    [[nodiscard]] bool isZoomed() const;
    [[nodiscard]] double firstX() const; ///< of the view
    [[nodiscard]] double lastX() const;
    [[nodiscard]] std::pair<double, double> valuesInView() const;
    [[nodiscard]] int columns() const; ///< device pixels across
    /** Puts the view there, as another plot's hand did; values are fitted. Says nothing. */
    void setView(double first, double last);
    /** Shows the line of the cursor there, as it stands in another plot; not-a-number: none. */
    void setLinkedCursor(double x);
    void setCursors(const QList<double> &places); ///< none, one or two
    [[nodiscard]] QList<double> cursors() const;

    /** Finishes the picture now; it is painted in a task where there is much of it. */
    void paintNow();

    /** Writes the plot as it is into a .png, .svg, .pdf or .tex (pgfplots) file. */
    [[nodiscard]] Result<void> exportTo(const QString &file, const PlotExport &how);
    /** The same with a size in logical pixels (96 an inch); PNG at `scale`. */
    [[nodiscard]] Result<void> exportTo(const QString &file, const QSize &size, double scale = 2);
    /** For the clipboard: PNG and SVG. */
    [[nodiscard]] std::unique_ptr<QMimeData> toMimeData(const PlotExport &how);

Q_SIGNALS:
    /** The x range in view was changed by hand, and the hand rests: finer points may be wanted. */
    void viewChanged();
    void viewMoved(double first, double last); ///< at each movement
    void read(double x, const QList<cairn::CurveReading> &readings); ///< empty when the cursor left
    void pointClicked(const QString &key, const QPointF &point, const QPoint &globalPosition);
    void menuRequested(const QPoint &globalPosition, double x, const QString &nearestKey, const QPointF &nearestPoint);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void press(QMouseEvent *event);
    void move(QMouseEvent *event);
    void release(QMouseEvent *event);
    void turnWheel(QWheelEvent *event);
    void readAt(const QPointF &position);
    void stopReading();
    void placeCursor(double x);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cairn
