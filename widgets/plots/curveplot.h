// SPDX-License-Identifier: GPL-3.0-or-later
// The plot of curves: zoom by wheel, pan by drag, double click for all; a line at the cursor reads every curve.
#pragma once

#include "models/project/result.h"
#include "widgets/plots/plotcurve.h"

#include <QSet>
#include <QSize>
#include <QWidget>

#include <memory>

class QPainter;

namespace cairn {

enum class ValueAxis { Linear, Logarithmic };

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
    void setTitles(const QString &xTitle, const QString &yTitle);
    /** A sentence in place of the curves; empty: none. */
    void setMessage(const QString &sentence);

    void showAll(); ///< the view that holds every point
    [[nodiscard]] bool isZoomed() const;
    [[nodiscard]] double firstX() const; ///< of the view
    [[nodiscard]] double lastX() const;
    [[nodiscard]] int columns() const; ///< device pixels across

    /** Writes the plot as it is into a .png, .svg or .pdf file; the size is in logical pixels (96 a inch), PNG at `scale`. The print
        theme is light whatever the window's. With a legend inside. */
    [[nodiscard]] Result<void> exportTo(const QString &file, const QSize &size, double scale = 2);

Q_SIGNALS:
    /** The x range in view changed by hand: finer points may be wanted. */
    void viewChanged();
    void read(double x, const QList<cairn::CurveReading> &readings); ///< empty when the cursor left

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readAt(const QPointF &position);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cairn
