// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a chart: wheel zooms, dragging moves, a double click shows everything; a point tells what it is, and can be clicked.
#pragma once

#include "widgets/plots/chart.h"
#include "widgets/plots/drawnplot.h"

class QCustomPlot;

namespace cairn {

class ChartView : public DrawnPlot
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(const cairn::Chart &chart);
    [[nodiscard]] const Chart &chart() const { return m_chart; }
    [[nodiscard]] QList<QStringList> rows() const override;

Q_SIGNALS:
    void idClicked(qint64 id);
    /** The left button went down, or moved, at this x: a threshold can follow. */
    void xPicked(double x);

protected:
    void drawOn(QPaintDevice &device, const QSize &size, double scale, bool asVectors, const Theme &theme) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Hit {
        int series = -1;
        int point = -1;
    };
    [[nodiscard]] Hit hitAt(const QPointF &position) const;
    void rebuild();

    Chart m_chart;
    QCustomPlot *m_plot;
    QPointF m_pressedAt;
    bool m_isZoomed = false;
};

} // namespace cairn
