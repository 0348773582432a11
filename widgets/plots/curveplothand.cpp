// SPDX-License-Identifier: GPL-3.0-or-later
// What the hand does: pan, zoom, read, click, measure between two cursors.
#include "widgets/plots/curveplot_p.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr double kClickDistance = 4, kNearDistance = 16, kEndDistance = 24;
constexpr qsizetype kMostDifferences = 8;

double distance(const QPointF &a, const QPointF &b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

QString number(double value) { return QLocale().toString(value, 'g', 5); }

/** `range` made `factor` times as large about the share of it that stays where it is. */
QCPRange scaled(const QCPRange &range, double factor, double centre) { return {centre + (range.lower - centre) * factor, centre + (range.upper - centre) * factor}; }

} // namespace

qsizetype CurvePlot::Private::nearestIndex(const PlotCurve &curve, double x) const
{
    if (curve.line.isEmpty())
        return -1;
    if (unsorted.contains(curve.key)) {
        const auto nearest = std::min_element(curve.line.begin(), curve.line.end(), [x](const QPointF &a, const QPointF &b) { return std::abs(a.x() - x) < std::abs(b.x() - x); });
        return nearest - curve.line.begin();
    }
    auto after = std::lower_bound(curve.line.begin(), curve.line.end(), x, [](const QPointF &point, double value) { return point.x() < value; });
    if (after == curve.line.end() || (after != curve.line.begin() && x - std::prev(after)->x() < after->x() - x))
        --after;
    return after - curve.line.begin();
}

bool CurvePlot::Private::reaches(const PlotCurve &curve, qsizetype index, double x) const
{
    const bool isAtEnd = index == 0 || index == curve.line.size() - 1;
    return !isAtEnd || std::abs(layer->mapping.pixelX(curve.line[index].x()) - layer->mapping.pixelX(x)) <= kEndDistance
        || (index == 0 ? x >= curve.line.first().x() : x <= curve.line.last().x());
}

QString CurvePlot::Private::placeText(double x) const
{
    switch (placeAxis) {
    case PlaceAxis::Number:
        return std::abs(x - std::round(x)) < 1e-9 * std::max(1.0, std::abs(x)) ? QLocale().toString(qint64(std::round(x))) : number(x);
    case PlaceAxis::Duration:
        return elapsedText(x);
    case PlaceAxis::Clock:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(qint64(x * 1000)), QLocale::ShortFormat);
    }
    return {};
}

void CurvePlot::readAt(const QPointF &position)
{
    const PlotMapping &mapping = d->layer->mapping;
    if (!mapping.area.contains(position))
        return stopReading();
    const double x = d->plot->xAxis->pixelToCoord(position.x());
    PlotOverlay::State state = d->overlay->state();
    state.isRead = true;
    state.hasTable = true;
    state.rows.clear();
    state.nearest.reset();
    state.x = x;
    state.hint.clear();
    QList<CurveReading> readings;
    double best = std::numeric_limits<double>::infinity();
    qsizetype nearestRow = -1;
    d->nearestKey.clear();
    for (const PlotCurve &curve : std::as_const(d->layer->curves)) {
        const qsizetype index = d->layer->hidden.contains(curve.key) ? -1 : d->nearestIndex(curve, x);
        if (index < 0)
            continue;
        const QPointF point = curve.line[index];
        // A curve says nothing where it has ended long ago or not begun yet.
        if (!d->reaches(curve, index, x))
            continue;
        readings.append({curve.key, point});
        state.rows.append({curve.key, curve.name, curve.color, point.y(), false, index < curve.counts.size() ? curve.counts[index] : 0});
        const QPointF pixel = mapping.pixel(point, curve.isOnSecondAxis);
        if (const double far = distance(pixel, position); far < best && std::isfinite(far)) {
            best = far;
            nearestRow = state.rows.size() - 1;
            state.nearest = pixel;
            d->nearestKey = curve.key;
            d->nearestPoint = point;
        }
    }
    if (nearestRow >= 0) {
        state.rows[nearestRow].isNearest = true;
        state.x = d->nearestPoint.x();
    }
    std::stable_sort(state.rows.begin(), state.rows.end(), [](const PlotOverlay::Row &a, const PlotOverlay::Row &b) {
        return std::isnan(b.value) ? !std::isnan(a.value) : a.value > b.value;
    });
    state.xText = d->placeText(state.x);
    if (const qsizetype event = d->notes->eventAt(position); event >= 0) {
        state.hint = d->notes->events[event].text;
        state.xText = d->placeText(d->notes->events[event].x);
    }
    d->overlay->show(state);
    Q_EMIT read(x, readings);
}

void CurvePlot::stopReading()
{
    if (!d->overlay->state().isRead)
        return;
    PlotOverlay::State state = d->overlay->state();
    state.isRead = false;
    state.rows.clear();
    d->overlay->show(state);
    d->overlay->update();
    d->nearestKey.clear();
    Q_EMIT read(std::numeric_limits<double>::quiet_NaN(), {});
}

void CurvePlot::setLinkedCursor(double x)
{
    PlotOverlay::State state = d->overlay->state();
    state.isRead = !std::isnan(x);
    state.x = x;
    state.hasTable = false;
    state.rows.clear();
    state.nearest.reset();
    d->overlay->show(state);
    d->overlay->update();
}

void CurvePlot::placeCursor(double x)
{
    QList<double> places = cursors();
    if (places.size() == 2)
        places.clear();
    else
        places.append(x);
    setCursors(places);
}

void CurvePlot::setCursors(const QList<double> &places)
{
    PlotOverlay::State state = d->overlay->state();
    state.cursors = places.mid(0, 2);
    state.cursorTexts.clear();
    d->overlay->show(state);
    state.cursorTexts = d->differences();
    d->overlay->show(state);
    d->overlay->update();
}

QList<double> CurvePlot::cursors() const { return d->overlay->state().cursors; }

QStringList CurvePlot::Private::differences() const
{
    const QList<double> &places = overlay->state().cursors;
    if (places.size() < 2)
        return {};
    QStringList lines {CurvePlot::tr("From 1 to 2: %1").arg(placeAxis == PlaceAxis::Clock ? elapsedText(places[1] - places[0]) : placeText(places[1] - places[0]))};
    for (const PlotCurve &curve : std::as_const(layer->curves)) {
        if (layer->hidden.contains(curve.key) || curve.line.isEmpty())
            continue;
        if (lines.size() > kMostDifferences) {
            lines.append(QStringLiteral("…"));
            break;
        }
        const qsizetype from = nearestIndex(curve, places[0]), to = nearestIndex(curve, places[1]);
        if (!reaches(curve, from, places[0]) || !reaches(curve, to, places[1]))
            continue;
        const double first = curve.line[from].y(), second = curve.line[to].y();
        lines.append(QStringLiteral("%1: %2 → %3 (%4%5)").arg(curve.name, number(first), number(second), second >= first ? QStringLiteral("+") : QString(), number(second - first)));
    }
    return lines;
}

void CurvePlot::press(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton) {
        readAt(event->position());
        Q_EMIT menuRequested(event->globalPosition().toPoint(), d->plot->xAxis->pixelToCoord(event->position().x()), d->nearestKey, d->nearestPoint);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    d->isPressed = true;
    d->hasDragged = false;
    d->pressedAt = d->lastAt = event->position();
    if (event->modifiers() & Qt::ControlModifier) {
        d->band->setGeometry(QRect(d->pressedAt.toPoint(), QSize()));
        d->band->show();
    }
}

void CurvePlot::move(QMouseEvent *event)
{
    if (!d->isPressed)
        return readAt(event->position());
    if (!d->hasDragged && distance(event->position(), d->pressedAt) < kClickDistance)
        return;
    d->hasDragged = true;
    if (d->band->isVisible()) {
        d->band->setGeometry(QRect(d->pressedAt.toPoint(), event->position().toPoint()).normalized());
        return;
    }
    stopReading();
    QCPRange x = d->plot->xAxis->range(), y = d->plot->yAxis->range();
    const PlotMapping mapping = d->currentMapping();
    x -= (event->position().x() - d->lastAt.x()) / mapping.area.width() * x.size();
    y += (event->position().y() - d->lastAt.y()) / mapping.area.height() * y.size();
    d->lastAt = event->position();
    d->setRanges(x, y);
}

void CurvePlot::release(QMouseEvent *event)
{
    if (!d->isPressed || event->button() != Qt::LeftButton)
        return;
    d->isPressed = false;
    if (d->band->isVisible()) {
        d->band->hide();
        const QRectF area = QRectF(d->pressedAt, event->position()).normalized() & d->layer->mapping.area;
        if (d->hasDragged && area.width() > 3 && area.height() > 3)
            d->setRanges({d->plot->xAxis->pixelToCoord(area.left()), d->plot->xAxis->pixelToCoord(area.right())},
                {d->plot->yAxis->pixelToCoord(area.bottom()), d->plot->yAxis->pixelToCoord(area.top())});
        return;
    }
    if (d->hasDragged)
        return;
    readAt(event->position());
    if (event->modifiers() & Qt::ShiftModifier)
        return placeCursor(d->nearestKey.isEmpty() ? d->plot->xAxis->pixelToCoord(event->position().x()) : d->nearestPoint.x());
    const PlotCurve *nearest = d->curve(d->nearestKey);
    if (nearest && distance(d->layer->mapping.pixel(d->nearestPoint, nearest->isOnSecondAxis), event->position()) <= kNearDistance)
        Q_EMIT pointClicked(d->nearestKey, d->nearestPoint, event->globalPosition().toPoint());
}

void CurvePlot::turnWheel(QWheelEvent *event)
{
    const double turns = event->angleDelta().y() / 120.0;
    if (turns == 0)
        return;
    const double factor = std::pow(kZoomStep, -turns);
    QCPRange x = d->plot->xAxis->range(), y = d->plot->yAxis->range();
    const bool overValues = event->position().x() < d->layer->mapping.area.left();
    const bool zoomsX = !overValues && !(event->modifiers() & Qt::ShiftModifier);
    const bool zoomsY = overValues || (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    if (zoomsX)
        x = scaled(x, factor, d->plot->xAxis->pixelToCoord(event->position().x()));
    if (zoomsY)
        y = scaled(y, factor, d->plot->yAxis->pixelToCoord(event->position().y()));
    d->setRanges(x, y);
}

bool CurvePlot::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != d->plot)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<QMouseEvent *>(event)), true;
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent *>(event)), true;
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent *>(event)), true;
    case QEvent::MouseButtonDblClick:
        return showAll(), true;
    case QEvent::Wheel:
        return turnWheel(static_cast<QWheelEvent *>(event)), event->accept(), true;
    case QEvent::Leave:
        stopReading();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void CurvePlot::keyPressEvent(QKeyEvent *event)
{
    const QCPRange x = d->plot->xAxis->range(), y = d->plot->yAxis->range();
    switch (event->key()) {
    case Qt::Key_Plus:
        return d->setRanges(scaled(x, 1 / kZoomStep, x.center()), y);
    case Qt::Key_Minus:
        return d->setRanges(scaled(x, kZoomStep, x.center()), y);
    case Qt::Key_Left:
        return d->setRanges(x - x.size() / 10, y);
    case Qt::Key_Right:
        return d->setRanges(x + x.size() / 10, y);
    case Qt::Key_Up:
        return d->setRanges(x, y + y.size() / 10);
    case Qt::Key_Down:
        return d->setRanges(x, y - y.size() / 10);
    case Qt::Key_F:
        return showAll();
    case Qt::Key_Escape:
        if (!cursors().isEmpty())
            return setCursors({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace cairn
