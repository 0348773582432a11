// SPDX-License-Identifier: GPL-3.0-or-later
// Templates as JSON, and the skeletons made from them.
#include "models/geometry/skeletontemplate.h"
#include "models/geometry/segment.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SkeletonTemplate)
};

constexpr qsizetype kMostPoints = 1000;
constexpr double kUsualSigma = 0.05;

QJsonArray pairsToJson(const QList<SkeletonTemplate::IndexPair> &pairs)
{
    QJsonArray array;
    for (const auto &[first, second] : pairs)
        array.append(QJsonArray {first, second});
    return array;
}

Result<QList<SkeletonTemplate::IndexPair>> pairsFromJson(const QJsonValue &value, qsizetype pointCount)
{
    constexpr qsizetype kMostPairs = 20 * kMostPoints;
    QList<SkeletonTemplate::IndexPair> pairs;
    const QJsonArray array = value.toArray();
    if (array.size() > kMostPairs)
        return fail(Text::tr("The skeleton has more edges than can be drawn."));
    for (const QJsonValue &entry : array) {
        const QJsonArray pair = entry.toArray();
        const int first = pair.at(0).toInt(-1), second = pair.at(1).toInt(-1);
        if (pair.size() != 2 || first < 0 || second < 0 || first >= pointCount || second >= pointCount || first == second)
            return fail(Text::tr("The skeleton joins points that are not there."));
        pairs.append({first, second});
    }
    return pairs;
}

QPointF ringPlace(qsizetype number, qsizetype count)
{
    constexpr double kRadius = 0.45;
    const double angle = 2 * M_PI * double(number) / double(count);
    return {0.5 + kRadius * std::sin(angle), 0.5 - kRadius * std::cos(angle)};
}

Result<QList<SkeletonTemplate::Point>> pointsFromJson(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (array.isEmpty())
        return fail(Text::tr("The skeleton has no points."));
    if (array.size() > kMostPoints)
        return fail(Text::tr("The skeleton has more than %L1 points.").arg(kMostPoints));
    QList<SkeletonTemplate::Point> points;
    QSet<QString> names;
    const auto isInUnitBox = [](double at) { return at >= 0 && at <= 1; };
    for (const QJsonValue &entry : array) {
        const QJsonObject object = entry.toObject();
        SkeletonTemplate::Point point {object[QLatin1String("name")].toString(),
            {object[QLatin1String("x")].toDouble(-1), object[QLatin1String("y")].toDouble(-1)}, object[QLatin1String("sigma")].toDouble(0)};
        // A name alone, as class lists have it: such points stand in a ring, from the top clockwise.
        if (entry.isString())
            point = {entry.toString().trimmed(), ringPlace(points.size(), array.size()), 0};
        if (point.name.isEmpty() || names.contains(point.name))
            return fail(Text::tr("Point %1 of the skeleton needs a name of its own.").arg(points.size() + 1));
        if (!isInUnitBox(point.position.x()) || !isInUnitBox(point.position.y()) || !isInUnitBox(point.sigma))
            return fail(Text::tr("The point \"%1\" of the skeleton needs a place between 0 and 1.").arg(point.name));
        names.insert(point.name);
        points.append(point);
    }
    return points;
}

bool isPresent(const Shape &skeleton, qsizetype index)
{
    return index < skeleton.points.size() && skeleton.visibilities.value(index, PointVisibility::Visible) != PointVisibility::Absent;
}

} // namespace

QJsonObject SkeletonTemplate::toJson() const
{
    QJsonArray array;
    for (const Point &point : points) {
        QJsonObject object {{QLatin1String("name"), point.name}, {QLatin1String("x"), point.position.x()}, {QLatin1String("y"), point.position.y()}};
        if (point.sigma > 0)
            object.insert(QLatin1String("sigma"), point.sigma);
        array.append(object);
    }
    return {{QLatin1String("points"), array}, {QLatin1String("edges"), pairsToJson(edges)}, {QLatin1String("sides"), pairsToJson(sides)}};
}

Result<SkeletonTemplate> SkeletonTemplate::fromJson(const QJsonObject &json)
{
    const Result<QList<Point>> points = pointsFromJson(json[QLatin1String("points")]);
    if (!points)
        return fail(points);
    const Result<QList<IndexPair>> edges = pairsFromJson(json[QLatin1String("edges")], points->size());
    const Result<QList<IndexPair>> sides = pairsFromJson(json[QLatin1String("sides")], points->size());
    if (!edges || !sides)
        return fail(edges ? sides : edges);
    QSet<int> paired;
    for (const auto &[first, second] : *sides) {
        if (paired.contains(first) || paired.contains(second))
            return fail(Text::tr("A point of the skeleton is left or right of more than one other."));
        paired << first << second;
    }
    return SkeletonTemplate {*points, *edges, *sides};
}

QStringList SkeletonTemplate::names() const
{
    QStringList names;
    for (const Point &point : points)
        names.append(point.name);
    return names;
}

SkeletonTemplate SkeletonTemplate::mirrored() const
{
    SkeletonTemplate mirror = *this;
    for (Point &point : mirror.points)
        point.position.setX(1 - point.position.x());
    for (const auto &[first, second] : sides) {
        if (std::max(first, second) < mirror.points.size())
            std::swap(mirror.points[first].position, mirror.points[second].position);
    }
    return mirror;
}

Shape SkeletonTemplate::shapeIn(const QRectF &box) const
{
    const QRectF frame = box.normalized();
    QPolygonF places;
    for (const Point &point : points)
        places.append({frame.left() + point.position.x() * frame.width(), frame.top() + point.position.y() * frame.height()});
    return Shape::fromSkeleton(places);
}

Shape SkeletonTemplate::withSidesExchanged(const Shape &skeleton) const
{
    Shape exchanged = skeleton;
    exchanged.visibilities.resize(exchanged.points.size(), PointVisibility::Visible);
    for (const auto &[first, second] : sides) {
        if (std::max(first, second) >= exchanged.points.size())
            continue;
        std::swap(exchanged.points[first], exchanged.points[second]);
        std::swap(exchanged.visibilities[first], exchanged.visibilities[second]);
    }
    return exchanged;
}

bool isNearSkeleton(const Shape &skeleton, const SkeletonTemplate &skeletonTemplate, const QPointF &point, double tolerance)
{
    if (skeleton.contains(point, tolerance))
        return true;
    for (const auto &[first, second] : skeletonTemplate.edges) {
        if (isPresent(skeleton, first) && isPresent(skeleton, second) && distanceToSegment(point, skeleton.points[first], skeleton.points[second]) <= tolerance)
            return true;
    }
    return false;
}

double objectKeypointSimilarity(const Shape &truth, const Shape &other, double area, const QList<double> &sigmas)
{
    const QRectF box = truth.boundingBox();
    const double size = std::max(area > 0 ? area : box.width() * box.height(), 1.0); // one point alone has no box
    double sum = 0;
    int count = 0;
    for (qsizetype i = 0; i < truth.points.size(); ++i) {
        if (!isPresent(truth, i))
            continue;
        ++count;
        if (!isPresent(other, i))
            continue;
        const double given = sigmas.value(i, 0), spread = 2 * (given > 0 ? given : kUsualSigma);
        const double away = distance(truth.points[i], other.points[i]);
        sum += std::exp(-away * away / (2 * size * spread * spread));
    }
    return count > 0 ? sum / count : 0;
}

} // namespace cairn
