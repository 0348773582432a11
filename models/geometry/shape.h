// SPDX-License-Identifier: GPL-3.0-or-later
// A shape on an image as a value. Pixels of the displayed picture, origin at the top-left corner, x right, y down.
#pragma once

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

/** One part of a polygon: the outline first, then its holes. Rings are not closed (the last point differs from the first). */
using PolygonPart = QList<QPolygonF>;

struct Shape {
    ShapeKind kind = ShapeKind::Tag;
    QRectF box; ///< Box
    QList<PolygonPart> parts; ///< Polygon
    QPolygonF points; ///< Polyline, Point

    [[nodiscard]] static Shape tag() { return {}; }
    [[nodiscard]] static Shape fromBox(const QRectF &box);
    [[nodiscard]] static Shape fromPolygon(const QPolygonF &outline);

    /** The geometry column's JSON, see "Geometry" in the help page run-folder; canonical: same shape, same text. */
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QByteArray toJsonText() const;
    [[nodiscard]] static Result<Shape> fromJson(ShapeKind kind, const QJsonObject &geometry);
    [[nodiscard]] static Result<Shape> fromJsonText(ShapeKind kind, const QByteArray &geometry);

    [[nodiscard]] QRectF boundingBox() const; ///< empty for a tag
    [[nodiscard]] double area() const; ///< square pixels, holes not counted
    /** Whether `point` is inside, or within `tolerance` pixels of the outline. */
    [[nodiscard]] bool contains(const QPointF &point, double tolerance = 0) const;
    [[nodiscard]] Shape translated(const QPointF &offset) const;
    [[nodiscard]] Shape clippedTo(const QRectF &frame) const; ///< may come out empty
    [[nodiscard]] bool isEmpty() const; ///< no area and no points (a tag is never empty)

    friend bool operator==(const Shape &, const Shape &) = default;
};

/** Shapes by the id of what they belong to, as an edit would leave them. */
using EditedShapes = QMap<qint64, Shape>;

/** Intersection over union of two areas, 0 where either has none. */
[[nodiscard]] double intersectionOverUnion(const Shape &first, const Shape &second);

} // namespace cairn
