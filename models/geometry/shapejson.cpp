// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes as the JSON of the geometry column, always written in the same way.
#include "models/geometry/shape.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace cairn {

namespace {

// A ten-thousandth of a pixel is finer than any hand or format, and hides the last bits that arithmetic leaves behind.
constexpr double kStepsPerPixel = 10'000;
constexpr double kLargestCoordinate = 1e9;

double rounded(double value)
{
    const double result = std::round(value * kStepsPerPixel) / kStepsPerPixel;
    return result == 0 ? 0 : result; // no "-0"
}

QJsonArray pointsToJson(const QPolygonF &points)
{
    QJsonArray array;
    for (const QPointF &point : points)
        array.append(QJsonArray {rounded(point.x()), rounded(point.y())});
    return array;
}

bool isCoordinate(const QJsonValue &value)
{
    return value.isDouble() && std::abs(value.toDouble()) <= kLargestCoordinate;
}

Result<QPolygonF> pointsFromJson(const QJsonValue &value)
{
    if (!value.isArray())
        return fail(QCoreApplication::translate("cairn::Shape", "The shape has no list of points."));
    QPolygonF points;
    const QJsonArray array = value.toArray();
    points.reserve(array.size());
    for (const QJsonValue &entry : array) {
        const QJsonArray pair = entry.toArray();
        if (pair.size() != 2 || !isCoordinate(pair[0]) || !isCoordinate(pair[1]))
            return fail(QCoreApplication::translate("cairn::Shape", "Point %1 of the shape is not a pair of numbers.").arg(points.size() + 1));
        points.append({pair[0].toDouble(), pair[1].toDouble()});
    }
    return points;
}

Result<Shape> boxFromJson(const QJsonObject &geometry)
{
    const QJsonValue x = geometry[QLatin1String("x")], y = geometry[QLatin1String("y")];
    const QJsonValue width = geometry[QLatin1String("w")], height = geometry[QLatin1String("h")];
    if (!isCoordinate(x) || !isCoordinate(y) || !isCoordinate(width) || !isCoordinate(height))
        return fail(QCoreApplication::translate("cairn::Shape", "The box needs the numbers x, y, w and h."));
    if (width.toDouble() < 0 || height.toDouble() < 0)
        return fail(QCoreApplication::translate("cairn::Shape", "The box has a negative size."));
    return Shape::fromBox({x.toDouble(), y.toDouble(), width.toDouble(), height.toDouble()});
}

Result<Shape> polygonFromJson(const QJsonObject &geometry)
{
    const QJsonValue parts = geometry[QLatin1String("parts")];
    if (!parts.isArray())
        return fail(QCoreApplication::translate("cairn::Shape", "The polygon has no parts."));
    Shape shape;
    shape.kind = ShapeKind::Polygon;
    for (const QJsonValue &entry : parts.toArray()) {
        PolygonPart part;
        for (const QJsonValue &ring : entry.toArray()) {
            Result<QPolygonF> points = pointsFromJson(ring);
            if (!points)
                return fail(points);
            if (points->size() > 1 && points->isClosed())
                points->removeLast();
            if (points->size() < 3)
                return fail(QCoreApplication::translate("cairn::Shape", "A ring of the polygon has fewer than three points."));
            part.append(*points);
        }
        if (part.isEmpty())
            return fail(QCoreApplication::translate("cairn::Shape", "A part of the polygon has no outline."));
        shape.parts.append(part);
    }
    return shape;
}

} // namespace

QJsonObject Shape::toJson() const
{
    switch (kind) {
    case ShapeKind::Box: {
        const QRectF normal = box.normalized();
        // The corners are rounded, not the size, so that shapes that touch still do.
        const double x = rounded(normal.x()), y = rounded(normal.y());
        return {{QLatin1String("x"), x}, {QLatin1String("y"), y}, {QLatin1String("w"), rounded(rounded(normal.right()) - x)},
            {QLatin1String("h"), rounded(rounded(normal.bottom()) - y)}};
    }
    case ShapeKind::Polygon: {
        QJsonArray array;
        for (const PolygonPart &part : parts) {
            QJsonArray rings;
            for (const QPolygonF &ring : part)
                rings.append(pointsToJson(ring));
            array.append(rings);
        }
        return {{QLatin1String("parts"), array}};
    }
    case ShapeKind::Polyline:
    case ShapeKind::Point:
        return {{QLatin1String("points"), pointsToJson(points)}};
    default:
        return {};
    }
}

QByteArray Shape::toJsonText() const
{
    return QJsonDocument(toJson()).toJson(QJsonDocument::Compact);
}

Result<Shape> Shape::fromJson(ShapeKind kind, const QJsonObject &geometry)
{
    switch (kind) {
    case ShapeKind::Tag:
        return Shape::tag();
    case ShapeKind::Box:
        return boxFromJson(geometry);
    case ShapeKind::Polygon:
        return polygonFromJson(geometry);
    case ShapeKind::Polyline:
    case ShapeKind::Point: {
        const Result<QPolygonF> points = pointsFromJson(geometry[QLatin1String("points")]);
        if (!points)
            return fail(points);
        Shape shape;
        shape.kind = kind;
        shape.points = *points;
        return shape;
    }
    default:
        return fail(QCoreApplication::translate("cairn::Shape", "This version of Cairn cannot show shapes of the kind \"%1\". Open the project with a newer one.").arg(shapeKindName(kind)));
    }
}

Result<Shape> Shape::fromJsonText(ShapeKind kind, const QByteArray &geometry)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(geometry, &error);
    if (!document.isObject())
        return fail(QCoreApplication::translate("cairn::Shape", "The shape's geometry is not a JSON object."), error.errorString());
    return fromJson(kind, document.object());
}

} // namespace cairn
