// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes from the JSON of the geometry column, which may come from anywhere and hold anything.
#include "models/geometry/maskcounts.h"
#include "models/geometry/shape.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <optional>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cairn::Shape)
};

constexpr double kLargestCoordinate = 1e9;
constexpr double kLargestAngle = 1e6;

bool isNumber(const QJsonValue &value, double largest = kLargestCoordinate)
{
    return value.isDouble() && std::abs(value.toDouble()) <= largest;
}

std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(0.5);
    return isNumber(value) && number == std::floor(number) ? std::optional(int(number)) : std::nullopt;
}

tl::unexpected<Error> hasTooManyPoints()
{
    return fail(Text::tr("The shape has more than %L1 points.").arg(kMostShapePoints));
}

Result<QPolygonF> pointsFromJson(const QJsonValue &value)
{
    if (!value.isArray())
        return fail(Text::tr("The shape has no list of points."));
    QPolygonF points;
    const QJsonArray array = value.toArray();
    if (array.size() > kMostShapePoints)
        return hasTooManyPoints();
    points.reserve(array.size());
    for (const QJsonValue &entry : array) {
        const QJsonArray pair = entry.toArray();
        if (pair.size() != 2 || !isNumber(pair[0]) || !isNumber(pair[1]))
            return fail(Text::tr("Point %1 of the shape is not a pair of numbers.").arg(points.size() + 1));
        points.append({pair[0].toDouble(), pair[1].toDouble()});
    }
    return points;
}

Result<Shape> boxFromJson(const QJsonObject &geometry)
{
    const QJsonValue x = geometry[QLatin1String("x")], y = geometry[QLatin1String("y")];
    const QJsonValue width = geometry[QLatin1String("w")], height = geometry[QLatin1String("h")];
    if (!isNumber(x) || !isNumber(y) || !isNumber(width) || !isNumber(height))
        return fail(Text::tr("The box needs the numbers x, y, w and h."));
    if (width.toDouble() < 0 || height.toDouble() < 0)
        return fail(Text::tr("The box has a negative size."));
    return Shape::fromBox({x.toDouble(), y.toDouble(), width.toDouble(), height.toDouble()});
}

Result<TurnedBox> turnedFromJson(const QJsonObject &geometry, QLatin1String width, QLatin1String height, double sizeFactor)
{
    const QJsonValue x = geometry[QLatin1String("cx")], y = geometry[QLatin1String("cy")], angle = geometry[QLatin1String("angle")];
    const QJsonValue horizontal = geometry[width], vertical = geometry[height];
    if (!isNumber(x) || !isNumber(y) || !isNumber(horizontal) || !isNumber(vertical) || !isNumber(angle, kLargestAngle))
        return fail(Text::tr("The turned shape needs the numbers cx, cy, %1, %2 and angle.").arg(width, height));
    if (horizontal.toDouble() < 0 || vertical.toDouble() < 0)
        return fail(Text::tr("The turned shape has a negative size."));
    const QSizeF size(horizontal.toDouble() * sizeFactor, vertical.toDouble() * sizeFactor);
    return TurnedBox {{x.toDouble(), y.toDouble()}, size, angle.toDouble()};
}

Result<Shape> polygonFromJson(const QJsonObject &geometry)
{
    const QJsonValue parts = geometry[QLatin1String("parts")];
    if (!parts.isArray())
        return fail(Text::tr("The polygon has no parts."));
    Shape shape = Shape::fromParts({});
    qsizetype count = 0;
    for (const QJsonValue &entry : parts.toArray()) {
        PolygonPart part;
        for (const QJsonValue &ring : entry.toArray()) {
            Result<QPolygonF> points = pointsFromJson(ring);
            if (!points)
                return fail(points);
            if (points->size() > 1 && points->isClosed())
                points->removeLast();
            if (points->size() < 3)
                return fail(Text::tr("A ring of the polygon has fewer than three points."));
            count += points->size();
            if (count > kMostShapePoints)
                return hasTooManyPoints();
            part.append(*points);
        }
        if (part.isEmpty())
            return fail(Text::tr("A part of the polygon has no outline."));
        shape.parts.append(part);
    }
    return shape;
}

Result<Shape> skeletonFromJson(const QJsonObject &geometry)
{
    const QJsonValue value = geometry[QLatin1String("points")];
    if (!value.isArray())
        return fail(Text::tr("The shape has no list of points."));
    const QJsonArray array = value.toArray();
    if (array.size() > kMostShapePoints)
        return hasTooManyPoints();
    QPolygonF points;
    QList<PointVisibility> visibilities;
    for (const QJsonValue &entry : array) {
        const QJsonArray point = entry.toArray();
        const std::optional<int> visibility = wholeNumber(point.at(2));
        if (point.size() != 3 || !isNumber(point[0]) || !isNumber(point[1]) || !visibility || *visibility < 0 || *visibility > 2)
            return fail(Text::tr("Point %1 of the skeleton is not a pair of numbers with 0, 1 or 2 for absent, hidden or visible.").arg(points.size() + 1));
        points.append({point[0].toDouble(), point[1].toDouble()});
        visibilities.append(PointVisibility(*visibility));
    }
    return Shape::fromSkeleton(points, visibilities);
}

Result<Shape> maskFromJson(const QJsonObject &geometry)
{
    const std::optional<int> x = wholeNumber(geometry[QLatin1String("x")]), y = wholeNumber(geometry[QLatin1String("y")]);
    const std::optional<int> width = wholeNumber(geometry[QLatin1String("w")]), height = wholeNumber(geometry[QLatin1String("h")]);
    const QJsonValue values = geometry[QLatin1String("counts")];
    if (!x || !y || !width || !height || !values.isArray())
        return fail(Text::tr("The mask needs the whole numbers x, y, w and h and a list of counts."));
    if (*width < 0 || *height < 0)
        return fail(Text::tr("The mask has a negative size."));
    QList<qint64> counts;
    for (const QJsonValue &value : values.toArray()) {
        constexpr double kMostPixels = 1e12;
        const double count = value.toDouble(-1);
        if (!(count >= 0 && count <= kMostPixels) || count != std::floor(count))
            return fail(Text::tr("Count %1 of the mask is not a number of pixels.").arg(counts.size() + 1));
        counts.append(qint64(count));
    }
    return maskFromCounts(counts, {*x, *y, *width, *height}, CountOrder::Columns).map(Shape::fromMask);
}

Result<Shape> cuboidFromJson(const QJsonObject &geometry)
{
    const Result<QPolygonF> front = pointsFromJson(geometry[QLatin1String("front")]), back = pointsFromJson(geometry[QLatin1String("back")]);
    if (!front || !back)
        return fail(front ? back : front);
    if (front->size() != 4 || back->size() != 4)
        return fail(Text::tr("The cuboid needs four points for its front and four for its back."));
    return Shape::fromCuboid(*front, *back);
}

} // namespace

Result<Shape> Shape::fromJson(ShapeKind kind, const QJsonObject &geometry)
{
    switch (kind) {
    case ShapeKind::Tag:
        return Shape::tag();
    case ShapeKind::Box:
        return boxFromJson(geometry);
    case ShapeKind::RotatedBox:
        return turnedFromJson(geometry, QLatin1String("w"), QLatin1String("h"), 1).map(Shape::fromRotatedBox);
    case ShapeKind::Ellipse:
        return turnedFromJson(geometry, QLatin1String("rx"), QLatin1String("ry"), 2).map(Shape::fromEllipse);
    case ShapeKind::Polygon:
        return polygonFromJson(geometry);
    case ShapeKind::Polyline:
        return pointsFromJson(geometry[QLatin1String("points")]).map(Shape::fromPolyline);
    case ShapeKind::Point:
        return pointsFromJson(geometry[QLatin1String("points")]).map(Shape::fromPoints);
    case ShapeKind::Skeleton:
        return skeletonFromJson(geometry);
    case ShapeKind::Mask:
        return maskFromJson(geometry);
    case ShapeKind::Cuboid:
        return cuboidFromJson(geometry);
    }
    return fail(Text::tr("This version of Cairn does not know this kind of shape. Open the project with a newer one."));
}

Result<Shape> Shape::fromJsonText(ShapeKind kind, const QByteArray &geometry)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(geometry, &error);
    if (!document.isObject())
        return fail(Text::tr("The shape's geometry is not a JSON object."), error.errorString());
    return fromJson(kind, document.object());
}

} // namespace cairn
