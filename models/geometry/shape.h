// SPDX-License-Identifier: GPL-3.0-or-later
// A shape on an image as a value. Pixels of the displayed picture, origin at the top-left corner, x right, y down.
#pragma once

#include "models/geometry/mask.h"
#include "models/geometry/turnedbox.h"
#include "models/project/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPolygonF>
#include <QRectF>
#include <QString>

namespace cairn {

enum class ShapeKind { Tag, Box, RotatedBox, Ellipse, Polygon, Polyline, Point, Skeleton, Mask, Cuboid };

/** The name in the database and in files: "tag", "box", "polygon"... */
[[nodiscard]] QString shapeKindName(ShapeKind kind);
[[nodiscard]] Result<ShapeKind> shapeKindFromName(const QString &name);
/** The name as people read it: "Box", "Outline"... */
[[nodiscard]] QString shapeKindTitle(ShapeKind kind);

/** One part of a polygon: the outline first, then its holes. Rings are not closed (the last point differs from the first). */
using PolygonPart = QList<QPolygonF>;

/** Of a skeleton's point, with COCO's numbers: not there at all, there but hidden, seen. */
enum class PointVisibility { Absent, Occluded, Visible };

struct Shape {
    ShapeKind kind = ShapeKind::Tag;
    QRectF box; ///< Box
    TurnedBox turned; ///< RotatedBox; of an Ellipse the box around it, turned likewise: its size is twice the radii
    QList<PolygonPart> parts; ///< Polygon
    QPolygonF points; ///< Polyline, Point, Skeleton; Cuboid: see cuboid.h
    QList<PointVisibility> visibilities; ///< Skeleton: one for each of its points, in the order of the class's template
    Mask mask; ///< Mask

    [[nodiscard]] static Shape tag() { return {}; }
    [[nodiscard]] static Shape fromBox(const QRectF &box);
    [[nodiscard]] static Shape fromRotatedBox(const TurnedBox &box);
    [[nodiscard]] static Shape fromEllipse(const TurnedBox &boxAround);
    [[nodiscard]] static Shape fromPolygon(const QPolygonF &outline);
    [[nodiscard]] static Shape fromParts(const QList<PolygonPart> &parts);
    [[nodiscard]] static Shape fromPolyline(const QPolygonF &line);
    [[nodiscard]] static Shape fromPoints(const QPolygonF &points);
    /** Points without a visibility are visible. */
    [[nodiscard]] static Shape fromSkeleton(const QPolygonF &points, const QList<PointVisibility> &visibilities = {});
    [[nodiscard]] static Shape fromMask(const Mask &mask);
    /** Faces of four points each: top-left, top-right, bottom-right, bottom-left. */
    [[nodiscard]] static Shape fromCuboid(const QPolygonF &front, const QPolygonF &back);

    /** The geometry column's JSON, see "Geometry" in the help page run-folder; canonical: same shape, same text. */
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QByteArray toJsonText() const;
    /** Refuses what no shape can be: missing or negative sizes, numbers beyond a thousand million, more than 250,000 points, a mask whose
        runs do not fill its size exactly. */
    [[nodiscard]] static Result<Shape> fromJson(ShapeKind kind, const QJsonObject &geometry);
    [[nodiscard]] static Result<Shape> fromJsonText(ShapeKind kind, const QByteArray &geometry);

    [[nodiscard]] QRectF boundingBox() const; ///< empty for a tag; a skeleton's absent points do not count
    [[nodiscard]] double area() const; ///< square pixels, holes not counted; a cuboid's is that of the hull of its points
    /** Whether `point` is inside, or within `tolerance` pixels of the outline. Of a skeleton only its points count here, see
        isNearSkeleton() for its edges. */
    [[nodiscard]] bool contains(const QPointF &point, double tolerance = 0) const;
    [[nodiscard]] Shape translated(const QPointF &offset) const; ///< a mask by the nearest whole pixels
    /** May come out empty. Boxes, polygons and masks are cut at the frame, single points are moved to it. A rotated box or an ellipse
        cannot be cut and stay what they are: it is kept where it reaches into the frame. */
    [[nodiscard]] Shape clippedTo(const QRectF &frame) const;
    [[nodiscard]] bool isEmpty() const; ///< no area and no points (a tag is never empty)

    friend bool operator==(const Shape &, const Shape &) = default;
};

/** Shapes by the id of what they belong to, as an edit would leave them. */
using EditedShapes = QMap<qint64, Shape>;

/** More points than this no shape may have. */
inline constexpr qsizetype kMostShapePoints = 250'000;
[[nodiscard]] qsizetype vertexCount(const Shape &shape); ///< of all rings, or of the line; 0 for kinds without vertices of their own

/** Box, RotatedBox, Ellipse, Polygon, Mask and Cuboid cover an area. */
[[nodiscard]] bool hasArea(ShapeKind kind);

/** Intersection over union of two areas, 0 where either has none. With a mask, the other shape is counted in pixels too. */
[[nodiscard]] double intersectionOverUnion(const Shape &first, const Shape &second);

} // namespace cairn
