// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes as the JSON of the geometry column, always written in the same way.
#include "models/geometry/maskcounts.h"
#include "models/geometry/shape.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace cairn {

namespace {

// A ten-thousandth of a pixel is finer than any hand or format, and hides the last bits that arithmetic leaves behind.
constexpr double kStepsPerPixel = 10'000;
// With these, the corner of a box of 10,000 pixels still lies within a ten-thousandth of a pixel.
constexpr double kStepsPerDegree = 1'000'000;

double rounded(double value, double steps = kStepsPerPixel)
{
    const double result = std::round(value * steps) / steps;
    return result == 0 ? 0 : result; // no "-0"
}

double roundedAngle(double degrees)
{
    const double angle = rounded(degrees, kStepsPerDegree);
    return angle >= 180 ? 0 : angle;
}

QJsonArray pointsToJson(const QPolygonF &points)
{
    QJsonArray array;
    for (const QPointF &point : points)
        array.append(QJsonArray {rounded(point.x()), rounded(point.y())});
    return array;
}

QJsonObject boxToJson(const QRectF &box)
{
    const QRectF normal = box.normalized();
    // The corners are rounded, not the size, so that shapes that touch still do.
    const double x = rounded(normal.x()), y = rounded(normal.y());
    return {{QLatin1String("x"), x}, {QLatin1String("y"), y}, {QLatin1String("w"), rounded(rounded(normal.right()) - x)},
        {QLatin1String("h"), rounded(rounded(normal.bottom()) - y)}};
}

QJsonObject turnedToJson(const TurnedBox &box, QLatin1String width, QLatin1String height, double sizeFactor)
{
    const TurnedBox normal = box.normalized();
    return {{QLatin1String("cx"), rounded(normal.center.x())}, {QLatin1String("cy"), rounded(normal.center.y())},
        {width, rounded(normal.size.width() * sizeFactor)}, {height, rounded(normal.size.height() * sizeFactor)},
        {QLatin1String("angle"), roundedAngle(normal.angle)}};
}

QJsonObject polygonToJson(const QList<PolygonPart> &parts)
{
    QJsonArray array;
    for (const PolygonPart &part : parts) {
        QJsonArray rings;
        for (const QPolygonF &ring : part)
            rings.append(pointsToJson(ring));
        array.append(rings);
    }
    return {{QLatin1String("parts"), array}};
}

QJsonObject skeletonToJson(const Shape &shape)
{
    QJsonArray array;
    for (qsizetype i = 0; i < shape.points.size(); ++i) {
        const auto visibility = shape.visibilities.value(i, PointVisibility::Visible);
        array.append(QJsonArray {rounded(shape.points[i].x()), rounded(shape.points[i].y()), int(visibility)});
    }
    return {{QLatin1String("points"), array}};
}

QJsonObject maskToJson(const Mask &mask)
{
    const QRect bounds = mask.bounds();
    QJsonArray counts;
    for (const qint64 count : maskCounts(mask, bounds, CountOrder::Columns))
        counts.append(count);
    return {{QLatin1String("x"), bounds.x()}, {QLatin1String("y"), bounds.y()}, {QLatin1String("w"), bounds.width()},
        {QLatin1String("h"), bounds.height()}, {QLatin1String("counts"), counts}};
}

} // namespace

QJsonObject Shape::toJson() const
{
    switch (kind) {
    case ShapeKind::Tag:
        return {};
    case ShapeKind::Box:
        return boxToJson(box);
    case ShapeKind::RotatedBox:
        return turnedToJson(turned, QLatin1String("w"), QLatin1String("h"), 1);
    case ShapeKind::Ellipse:
        return turnedToJson(turned, QLatin1String("rx"), QLatin1String("ry"), 0.5);
    case ShapeKind::Polygon:
        return polygonToJson(parts);
    case ShapeKind::Polyline:
    case ShapeKind::Point:
        return {{QLatin1String("points"), pointsToJson(points)}};
    case ShapeKind::Skeleton:
        return skeletonToJson(*this);
    case ShapeKind::Mask:
        return maskToJson(mask);
    case ShapeKind::Cuboid:
        return {{QLatin1String("front"), pointsToJson(points.mid(0, 4))}, {QLatin1String("back"), pointsToJson(points.mid(4))}};
    }
    return {};
}

QByteArray Shape::toJsonText() const
{
    return QJsonDocument(toJson()).toJson(QJsonDocument::Compact);
}

} // namespace cairn
