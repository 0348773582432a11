// SPDX-License-Identifier: GPL-3.0-or-later
// Every value against every other in small plots, with how each is spread on the diagonal.
#pragma once

#include "widgets/plots/drawnplot.h"
#include "widgets/plots/runpoints.h"

namespace cairn {

class ScatterMatrix : public DrawnPlot
{
    Q_OBJECT
public:
    explicit ScatterMatrix(QWidget *parent = nullptr);

    static constexpr qsizetype kMostDimensions = 7; ///< more are too small to be read; the first are shown

    void setPoints(const cairn::PlotPoints &points);
    /** Those that are drawn strongly; empty: all. */
    void setChosen(const QList<qint64> &ids);
    [[nodiscard]] QList<QStringList> rows() const override;

Q_SIGNALS:
    void idClicked(qint64 id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void drawOn(QPaintDevice &device, const QSize &size, double scale, bool asVectors, const Theme &theme) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void draw(QPainter &painter, const QSizeF &size, const Theme &theme) const;
    void drawSpread(QPainter &painter, const QRectF &cell, int dimension, const Theme &theme) const;
    [[nodiscard]] QRectF cellAt(int row, int column, const QSizeF &size) const;
    [[nodiscard]] QPointF placeOf(qsizetype point, int row, int column, const QRectF &cell) const;
    [[nodiscard]] int pointAt(const QPointF &position) const; ///< -1: none is near

    PlotPoints m_points;
    QList<DimensionScale> m_scales;
    QList<qint64> m_chosen;
};

} // namespace cairn
