// SPDX-License-Identifier: GPL-3.0-or-later
// Corners, borders and outlines of turned boxes and ellipses.
#include "models/geometry/turnedbox.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

struct Direction {
    double x = 1;
    double y = 0;
};

// Quarter turns are exact, so that boxes that stand upright stay so.
Direction directionOf(double degrees)
{
    if (degrees == 0)
        return {1, 0};
    if (degrees == 90)
        return {0, 1};
    return {std::cos(qDegreesToRadians(degrees)), std::sin(qDegreesToRadians(degrees))};
}

} // namespace

TurnedBox TurnedBox::normalized() const
{
    TurnedBox box = *this;
    box.size = {std::abs(size.width()), std::abs(size.height())};
    box.angle = std::fmod(angle, 180.0);
    if (box.angle < 0)
        box.angle += 180;
    if (box.angle >= 180 || box.angle == 0) // adding can round up to 180; and no "-0"
        box.angle = 0;
    return box;
}

QPolygonF TurnedBox::corners() const
{
    const double x = size.width() / 2, y = size.height() / 2;
    return QPolygonF({fromLocal({-x, -y}), fromLocal({x, -y}), fromLocal({x, y}), fromLocal({-x, y})});
}

QPointF TurnedBox::toLocal(const QPointF &point) const
{
    const Direction along = directionOf(angle);
    const QPointF away = point - center;
    return {away.x() * along.x + away.y() * along.y, away.y() * along.x - away.x() * along.y};
}

QPointF TurnedBox::fromLocal(const QPointF &local) const
{
    const Direction along = directionOf(angle);
    return center + QPointF(local.x() * along.x - local.y() * along.y, local.x() * along.y + local.y() * along.x);
}

QRectF TurnedBox::boundingBox() const
{
    return corners().boundingRect();
}

QRectF TurnedBox::ellipseBoundingBox() const
{
    const Direction along = directionOf(angle);
    const double horizontal = size.width() / 2, vertical = size.height() / 2;
    const double x = std::hypot(horizontal * along.x, vertical * along.y), y = std::hypot(horizontal * along.y, vertical * along.x);
    return {center.x() - x, center.y() - y, 2 * x, 2 * y};
}

double TurnedBox::ellipseArea() const
{
    return M_PI * size.width() * size.height() / 4;
}

QPolygonF TurnedBox::ellipseOutline(double tolerance) const
{
    // A chord of a circle of radius r over the angle a strays from it by r (1 - cos(a / 2)); an ellipse is flatter than its larger circle.
    const double radius = std::max(size.width(), size.height()) / 2;
    const double share = std::clamp(1 - tolerance / std::max(radius, 1e-9), -1.0, 1 - 1e-9);
    const int quarter = std::clamp(int(std::ceil(M_PI / 4 / std::acos(share))), 2, 4096);
    QPolygonF ring;
    ring.reserve(4 * quarter);
    for (int i = 0; i < 4 * quarter; ++i) {
        const double angle = M_PI / 2 * i / quarter;
        ring.append(fromLocal({size.width() / 2 * std::cos(angle), size.height() / 2 * std::sin(angle)}));
    }
    return ring;
}

} // namespace cairn
