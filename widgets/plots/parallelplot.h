// SPDX-License-Identifier: GPL-3.0-or-later
// Parallel coordinates: an axis for each value, a line for each run; dragging along an axis keeps the runs that pass there.
#pragma once

#include "widgets/plots/drawnplot.h"
#include "widgets/plots/runpoints.h"

#include <QHash>

#include <optional>

namespace cairn {

class ParallelPlot : public DrawnPlot
{
    Q_OBJECT
public:
    explicit ParallelPlot(QWidget *parent = nullptr);

    /** Brushes stay on axes of the same name. */
    void setPoints(const cairn::PlotPoints &points);
    [[nodiscard]] QList<QStringList> rows() const override;
    /** Of the runs that pass through every brush, in their order. */
    [[nodiscard]] QList<qint64> brushedIds() const;
    [[nodiscard]] bool isBrushed() const { return !m_brushes.isEmpty(); }
    /** From and to as places on the axis, 0 to 1. */
    void setBrush(const QString &dimension, double from, double to);
    void clearBrushes();

Q_SIGNALS:
    void brushed();
    void idClicked(qint64 id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void drawOn(QPaintDevice &device, const QSize &size, double scale, bool asVectors, const Theme &theme) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override { return {720, 360}; }

private:
    using Range = std::pair<double, double>;

    void draw(QPainter &painter, const QSizeF &size, const Theme &theme, bool withHand) const;
    void drawAxes(QPainter &painter, const QSizeF &size, const Theme &theme) const;
    [[nodiscard]] QRectF area(const QSizeF &size) const;
    [[nodiscard]] double axisX(int axis, const QSizeF &size) const;
    [[nodiscard]] int axisAt(const QPointF &position) const; ///< -1: none is near
    [[nodiscard]] double placeAt(double y) const;
    [[nodiscard]] bool isKept(qsizetype point) const;
    [[nodiscard]] int pointAt(const QPointF &position) const; ///< -1: none is near
    [[nodiscard]] QPolygonF lineOf(qsizetype point, const QSizeF &size) const;

    PlotPoints m_points;
    QList<DimensionScale> m_scales;
    QHash<QString, Range> m_brushes;
    int m_pressedAxis = -1;
    double m_pressedPlace = 0;
    int m_hovered = -1;
};

/** A colour along a scale whose steps look equal, for a place from 0 to 1. */
[[nodiscard]] QColor scaleColor(double place, bool isDark);

} // namespace cairn
