// SPDX-License-Identifier: GPL-3.0-or-later
// Small plots in a square; names at the left and below.
#include "widgets/plots/scattermatrix.h"

#include "widgets/common/theme.h"
#include "widgets/plots/parallelplot.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace cairn {
namespace {

constexpr double kLeft = 24, kBelow = 24, kGap = 6, kInside = 5;
constexpr double kDot = 3.2, kReach = 7;
constexpr std::size_t kBins = 12;

} // namespace

ScatterMatrix::ScatterMatrix(QWidget *parent)
    : DrawnPlot(parent)
{
    setMouseTracking(true);
    setMinimumSize(320, 260);
    setTitle(tr("Scatter matrix"));
    setAccessibleName(title());
}

void ScatterMatrix::setPoints(const PlotPoints &points)
{
    m_points = points;
    m_points.dimensions = points.dimensions.mid(0, kMostDimensions);
    // The one that colours is what is asked about: it is never left out.
    if (points.colorBy >= kMostDimensions) {
        m_points.dimensions.last() = points.dimensions[points.colorBy];
        m_points.colorBy = int(m_points.dimensions.size()) - 1;
    }
    m_scales.clear();
    for (const PlotDimension &dimension : std::as_const(m_points.dimensions))
        m_scales.append(DimensionScale(dimension));
    update();
}

void ScatterMatrix::setChosen(const QList<qint64> &ids)
{
    m_chosen = ids;
    update();
}

QList<QStringList> ScatterMatrix::rows() const
{
    QStringList header {tr("run")};
    for (const PlotDimension &dimension : m_points.dimensions)
        header.append(dimension.name);
    QList<QStringList> rows {header};
    for (qsizetype point = 0; point < m_points.size(); ++point) {
        QStringList row {m_points.names[point]};
        for (const PlotDimension &dimension : m_points.dimensions)
            row.append(dimension.categories.isEmpty() ? plainNumber(dimension.values[point]) : axisText(dimension, dimension.values[point]));
        rows.append(row);
    }
    return rows;
}

QRectF ScatterMatrix::cellAt(int row, int column, const QSizeF &size) const
{
    const double count = std::max<double>(1, double(m_points.dimensions.size()));
    const double width = (size.width() - kLeft) / count, height = (size.height() - kBelow) / count;
    return QRectF(kLeft + column * width, row * height, width, height).adjusted(0, 0, -kGap, -kGap);
}

QPointF ScatterMatrix::placeOf(qsizetype point, int row, int column, const QRectF &cell) const
{
    const double x = m_scales[column].place(m_points.dimensions[column].values[point]);
    const double y = m_scales[row].place(m_points.dimensions[row].values[point]);
    const QRectF inside = cell.adjusted(kInside, kInside, -kInside, -kInside);
    return {inside.left() + x * inside.width(), inside.bottom() - y * inside.height()};
}

void ScatterMatrix::drawSpread(QPainter &painter, const QRectF &cell, int dimension, const Theme &theme) const
{
    std::array<int, kBins> counts {};
    for (const double value : m_points.dimensions[dimension].values) {
        const double place = m_scales[dimension].place(value);
        if (std::isfinite(place))
            ++counts[std::min(kBins - 1, std::size_t(std::max(0.0, place) * double(kBins)))];
    }
    const int most = std::max(1, *std::max_element(counts.begin(), counts.end()));
    const QRectF inside = cell.adjusted(kInside, kInside, -kInside, -kInside);
    for (std::size_t bin = 0; bin < kBins; ++bin) {
        const double height = inside.height() * counts[bin] / most;
        const double width = inside.width() / double(kBins);
        painter.fillRect(QRectF(inside.left() + double(bin) * width, inside.bottom() - height, width - 1, height), theme.border);
    }
}

void ScatterMatrix::draw(QPainter &painter, const QSizeF &size, const Theme &theme) const
{
    painter.fillRect(QRectF(QPointF(), size), theme.plotBackground);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(pixelFont());
    const int count = int(m_points.dimensions.size());
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < count; ++column) {
            const QRectF cell = cellAt(row, column, size);
            painter.setPen(QPen(theme.gridLine, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell);
            if (row == column) {
                drawSpread(painter, cell, row, theme);
                continue;
            }
            painter.setPen(Qt::NoPen);
            for (qsizetype point = 0; point < m_points.size(); ++point) {
                const QPointF place = placeOf(point, row, column, cell);
                if (!std::isfinite(place.x()) || !std::isfinite(place.y()))
                    continue;
                QColor color = theme.accent;
                if (m_points.colorBy >= 0) {
                    const double share = m_scales[m_points.colorBy].place(m_points.dimensions[m_points.colorBy].values[point]);
                    color = std::isfinite(share) ? scaleColor(share, theme.isDark()) : theme.mutedText;
                }
                color.setAlphaF(m_chosen.isEmpty() || m_chosen.contains(m_points.ids[point]) ? 0.9F : 0.12F);
                painter.setBrush(color);
                painter.drawEllipse(place, kDot, kDot);
            }
        }
    }
    painter.setPen(theme.mutedText);
    for (int at = 0; at < count; ++at) {
        const QRectF below = cellAt(count - 1, at, size), beside = cellAt(at, 0, size);
        const QString name = m_points.dimensions[at].name;
        painter.drawText(QRectF(below.left(), size.height() - kBelow, below.width(), kBelow), Qt::AlignCenter,
            metrics.elidedText(name, Qt::ElideMiddle, below.width()));
        painter.save();
        painter.translate(0, beside.bottom());
        painter.rotate(-90);
        painter.drawText(QRectF(0, 0, beside.height(), kLeft), Qt::AlignCenter, metrics.elidedText(name, Qt::ElideMiddle, beside.height()));
        painter.restore();
    }
}

void ScatterMatrix::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, size(), Theme::of(palette()));
}

void ScatterMatrix::drawOn(QPaintDevice &device, const QSize &size, double scale, bool, const Theme &theme)
{
    QPainter painter(&device);
    painter.setFont(pixelFont());
    painter.scale(scale, scale);
    draw(painter, size, theme);
}

int ScatterMatrix::pointAt(const QPointF &position) const
{
    const int count = int(m_points.dimensions.size());
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < count; ++column) {
            const QRectF cell = cellAt(row, column, size());
            if (row == column || !cell.contains(position))
                continue;
            for (qsizetype point = 0; point < m_points.size(); ++point) {
                const QPointF place = placeOf(point, row, column, cell);
                if (std::hypot(place.x() - position.x(), place.y() - position.y()) <= kReach)
                    return int(point);
            }
        }
    }
    return -1;
}

void ScatterMatrix::mousePressEvent(QMouseEvent *event)
{
    const int point = event->button() == Qt::LeftButton ? pointAt(event->position()) : -1;
    if (point >= 0)
        Q_EMIT idClicked(m_points.ids[point]);
    else
        DrawnPlot::mousePressEvent(event);
}

void ScatterMatrix::mouseMoveEvent(QMouseEvent *event)
{
    const int point = pointAt(event->position());
    setCursor(point < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    QToolTip::showText(event->globalPosition().toPoint(), point < 0 ? QString() : m_points.names[point], this);
}

} // namespace cairn
