// SPDX-License-Identifier: GPL-3.0-or-later
// Lines over axes; what a brush leaves out stays behind, faint.
#include "widgets/plots/parallelplot.h"

#include "widgets/common/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace cairn {
namespace {

constexpr double kAxisReach = 14, kLineReach = 6;
constexpr double kShortestBrush = 0.02;
constexpr double kTop = 44, kBottom = 30, kSide = 70;

} // namespace

QColor scaleColor(double place, bool isDark)
{
    // The published stops of viridis, without the end that is lost on the ground.
    static constexpr std::array<QRgb, 9> kStops {0x440154, 0x472D7B, 0x3B528B, 0x2C728E, 0x21918C, 0x28AE80, 0x5EC962, 0xADDC30, 0xFDE725};
    const double from = isDark ? 0.22 : 0, to = isDark ? 1 : 0.88;
    const double at = (from + (to - from) * std::clamp(place, 0.0, 1.0)) * double(kStops.size() - 1);
    const auto below = std::min(kStops.size() - 2, std::size_t(at));
    const double share = at - double(below);
    const QColor a(kStops[below]), b(kStops[below + 1]);
    const auto mixed = [&](int x, int y) { return int(std::lround(x + (y - x) * share)); };
    return {mixed(a.red(), b.red()), mixed(a.green(), b.green()), mixed(a.blue(), b.blue())};
}

ParallelPlot::ParallelPlot(QWidget *parent)
    : DrawnPlot(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 220);
    setTitle(tr("Parallel coordinates"));
    setAccessibleName(title());
    setAccessibleDescription(tr("Dragging along an axis keeps the runs that pass there; a click on the axis lets go, Escape lets go of all."));
}

void ParallelPlot::setPoints(const PlotPoints &points)
{
    m_points = points;
    m_scales.clear();
    QHash<QString, Range> kept;
    for (const PlotDimension &dimension : points.dimensions) {
        m_scales.append(DimensionScale(dimension));
        if (m_brushes.contains(dimension.name))
            kept.insert(dimension.name, m_brushes.value(dimension.name));
    }
    m_brushes = kept;
    m_hovered = -1;
    update();
}

QList<QStringList> ParallelPlot::rows() const
{
    QStringList header {tr("run"), tr("kept")};
    for (const PlotDimension &dimension : m_points.dimensions)
        header.append(dimension.name);
    QList<QStringList> rows {header};
    for (qsizetype point = 0; point < m_points.size(); ++point) {
        QStringList row {m_points.names[point], isKept(point) ? QStringLiteral("1") : QStringLiteral("0")};
        for (const PlotDimension &dimension : m_points.dimensions) {
            const double value = dimension.values[point];
            row.append(dimension.categories.isEmpty() || !std::isfinite(value) ? plainNumber(value) : axisText(dimension, value));
        }
        rows.append(row);
    }
    return rows;
}

bool ParallelPlot::isKept(qsizetype point) const
{
    for (int axis = 0; axis < m_points.dimensions.size(); ++axis) {
        const auto brush = m_brushes.constFind(m_points.dimensions[axis].name);
        if (brush == m_brushes.constEnd())
            continue;
        const double place = m_scales[axis].place(m_points.dimensions[axis].values[point]);
        if (!(place >= brush->first - 1e-9 && place <= brush->second + 1e-9))
            return false;
    }
    return true;
}

QList<qint64> ParallelPlot::brushedIds() const
{
    QList<qint64> ids;
    for (qsizetype point = 0; point < m_points.size(); ++point) {
        if (isKept(point))
            ids.append(m_points.ids[point]);
    }
    return ids;
}

void ParallelPlot::setBrush(const QString &dimension, double from, double to)
{
    m_brushes.insert(dimension, {std::clamp(std::min(from, to), 0.0, 1.0), std::clamp(std::max(from, to), 0.0, 1.0)});
    update();
    Q_EMIT brushed();
}

void ParallelPlot::clearBrushes()
{
    if (m_brushes.isEmpty())
        return;
    m_brushes.clear();
    update();
    Q_EMIT brushed();
}

QRectF ParallelPlot::area(const QSizeF &size) const { return {kSide, kTop, std::max(1.0, size.width() - 2 * kSide), std::max(1.0, size.height() - kTop - kBottom)}; }

double ParallelPlot::axisX(int axis, const QSizeF &size) const
{
    const QRectF where = area(size);
    const auto count = m_points.dimensions.size();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double share = count < 2 ? 0.5 : double(axis) / double(count - 1);
    return where.left() + where.width() * (isMirrored ? 1 - share : share);
}

int ParallelPlot::axisAt(const QPointF &position) const
{
    for (int axis = 0; axis < m_points.dimensions.size(); ++axis) {
        if (std::abs(axisX(axis, size()) - position.x()) <= kAxisReach)
            return axis;
    }
    return -1;
}

double ParallelPlot::placeAt(double y) const
{
    const QRectF where = area(size());
    return std::clamp((where.bottom() - y) / where.height(), 0.0, 1.0);
}

QPolygonF ParallelPlot::lineOf(qsizetype point, const QSizeF &size) const
{
    const QRectF where = area(size);
    QPolygonF line;
    for (int axis = 0; axis < m_points.dimensions.size(); ++axis) {
        const double place = m_scales[axis].place(m_points.dimensions[axis].values[point]);
        if (std::isfinite(place))
            line.append({axisX(axis, size), where.bottom() - place * where.height()});
    }
    return line;
}

int ParallelPlot::pointAt(const QPointF &position) const
{
    int nearest = -1;
    double distance = kLineReach;
    for (qsizetype point = 0; point < m_points.size(); ++point) {
        if (!isKept(point))
            continue;
        const QPolygonF line = lineOf(point, size());
        for (qsizetype at = 0; at + 1 < line.size(); ++at) {
            const QPointF a = line[at], b = line[at + 1];
            if (position.x() < std::min(a.x(), b.x()) || position.x() > std::max(a.x(), b.x()) || a.x() == b.x())
                continue;
            const double y = a.y() + (b.y() - a.y()) * (position.x() - a.x()) / (b.x() - a.x());
            if (std::abs(y - position.y()) < distance) {
                distance = std::abs(y - position.y());
                nearest = int(point);
            }
        }
    }
    return nearest;
}

void ParallelPlot::drawAxes(QPainter &painter, const QSizeF &size, const Theme &theme) const
{
    const QRectF where = area(size);
    const QFontMetricsF metrics(pixelFont());
    const double width = m_points.dimensions.size() < 2 ? where.width() : where.width() / double(m_points.dimensions.size() - 1);
    for (int axis = 0; axis < m_points.dimensions.size(); ++axis) {
        const PlotDimension &dimension = m_points.dimensions[axis];
        const double x = axisX(axis, size);
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(x, where.top()), QPointF(x, where.bottom()));
        const double room = std::min(width, 2 * kSide) - kSpace8;
        const auto write = [&](double y, const QString &text, const QColor &color) {
            painter.setPen(color);
            painter.drawText(QRectF(x - room / 2, y, room, metrics.height()), Qt::AlignCenter, metrics.elidedText(text, Qt::ElideMiddle, room));
        };
        write(0, dimension.name, axis == m_points.colorBy ? theme.accent : theme.text);
        write(where.top() - metrics.height() - kSpace4, axisText(dimension, m_scales[axis].high()), theme.mutedText);
        write(where.bottom() + kSpace4, axisText(dimension, m_scales[axis].low()), theme.mutedText);
        // Names of categories stand at their places.
        for (qsizetype at = 1; at + 1 < dimension.categories.size() && dimension.categories.size() <= 12; ++at) {
            const double y = where.bottom() - m_scales[axis].place(double(at)) * where.height();
            painter.setPen(theme.mutedText);
            painter.drawText(QRectF(x + kSpace4, y - metrics.height() / 2, room / 2, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(dimension.categories[at], Qt::ElideRight, room / 2));
        }
        if (const auto brush = m_brushes.constFind(dimension.name); brush != m_brushes.constEnd()) {
            QColor fill = theme.accent;
            fill.setAlphaF(0.25F);
            painter.setPen(QPen(theme.accent, 1));
            painter.setBrush(fill);
            painter.drawRect(QRectF(QPointF(x - 6, where.bottom() - brush->second * where.height()),
                QPointF(x + 6, where.bottom() - brush->first * where.height())));
            painter.setBrush(Qt::NoBrush);
        }
    }
}

void ParallelPlot::draw(QPainter &painter, const QSizeF &size, const Theme &theme, bool withHand) const
{
    painter.fillRect(QRectF(QPointF(), size), theme.plotBackground);
    painter.setRenderHint(QPainter::Antialiasing, m_points.size() <= 2'000);
    if (m_points.dimensions.isEmpty() || m_points.size() == 0)
        return;
    // Dense lines are one pixel wide: wider pens are many times slower.
    const double width = m_points.size() > 300 ? 1 : 1.5;
    for (const bool kept : {false, true}) {
        for (qsizetype point = 0; point < m_points.size(); ++point) {
            if (isKept(point) != kept)
                continue;
            QColor color = theme.mutedText;
            if (kept && m_points.colorBy >= 0) {
                const double place = m_scales[m_points.colorBy].place(m_points.dimensions[m_points.colorBy].values[point]);
                color = std::isfinite(place) ? scaleColor(place, theme.isDark()) : theme.mutedText;
            } else if (kept) {
                color = theme.accent;
            }
            color.setAlphaF(kept ? (m_points.size() > 300 ? 0.6F : 0.9F) : 0.12F);
            painter.setPen(QPen(color, kept ? width : 1));
            painter.drawPolyline(lineOf(point, size));
        }
    }
    if (withHand && m_hovered >= 0 && m_hovered < m_points.size()) {
        painter.setPen(QPen(theme.text, 2.5));
        painter.drawPolyline(lineOf(m_hovered, size));
    }
    drawAxes(painter, size, theme);
}

void ParallelPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, size(), Theme::of(palette()), true);
}

void ParallelPlot::drawOn(QPaintDevice &device, const QSize &size, double scale, bool, const Theme &theme)
{
    QPainter painter(&device);
    painter.setFont(pixelFont());
    painter.scale(scale, scale);
    draw(painter, size, theme, false);
}

void ParallelPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return DrawnPlot::mousePressEvent(event);
    m_pressedAxis = axisAt(event->position());
    m_pressedPlace = placeAt(event->position().y());
    if (const int point = pointAt(event->position()); m_pressedAxis < 0 && point >= 0)
        Q_EMIT idClicked(m_points.ids[point]);
}

void ParallelPlot::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedAxis >= 0 && event->buttons().testFlag(Qt::LeftButton)) {
        const double place = placeAt(event->position().y());
        if (std::abs(place - m_pressedPlace) >= kShortestBrush)
            setBrush(m_points.dimensions[m_pressedAxis].name, m_pressedPlace, place);
        return;
    }
    setCursor(axisAt(event->position()) >= 0 ? Qt::SizeVerCursor : Qt::ArrowCursor);
    const int hovered = axisAt(event->position()) >= 0 ? -1 : pointAt(event->position());
    if (std::exchange(m_hovered, hovered) != hovered)
        update();
    QString text;
    if (hovered >= 0) {
        QStringList lines {m_points.names[hovered]};
        for (const PlotDimension &dimension : std::as_const(m_points.dimensions)) {
            if (std::isfinite(dimension.values[hovered]))
                lines.append(QStringLiteral("%1: %2").arg(dimension.name, axisText(dimension, dimension.values[hovered])));
        }
        text = lines.join(QLatin1Char('\n'));
    }
    QToolTip::showText(event->globalPosition().toPoint(), text, this);
}

void ParallelPlot::mouseReleaseEvent(QMouseEvent *event)
{
    const int axis = std::exchange(m_pressedAxis, -1);
    if (axis < 0 || std::abs(placeAt(event->position().y()) - m_pressedPlace) >= kShortestBrush)
        return;
    // A click lets the axis go.
    if (m_brushes.remove(m_points.dimensions[axis].name)) {
        update();
        Q_EMIT brushed();
    }
}

void ParallelPlot::mouseDoubleClickEvent(QMouseEvent *) { clearBrushes(); }

void ParallelPlot::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ParallelPlot::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_brushes.isEmpty())
        return DrawnPlot::keyPressEvent(event);
    clearBrushes();
}

} // namespace cairn
