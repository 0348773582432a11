// SPDX-License-Identifier: GPL-3.0-or-later
// Areas united, subtracted, cut and cleaned. Only masks in: a mask comes out, exact to the pixel; otherwise a polygon.
#pragma once

#include "models/geometry/shape.h"

namespace cairn {

/** Polygons are combined on 1/4096 of a pixel; vertices that were there before keep their place to the last digit, so that shapes that
    share a border still do. Lines that cross themselves count by the even-odd rule, parts that overlap once. All fail with a sentence
    where a shape has no area, where nothing would be left, or where the outcome has more points than a shape may have. */
[[nodiscard]] Result<Shape> united(const QList<Shape> &shapes);
[[nodiscard]] Result<Shape> intersected(const QList<Shape> &shapes);
/** A shape that none of the others touches comes back as it is, whatever its kind. */
[[nodiscard]] Result<Shape> subtractedAll(const Shape &shape, const QList<Shape> &others);

/** The pieces on both sides of a line, the largest first. Fails where the line does not part the shape. */
[[nodiscard]] Result<QList<Shape>> cutByLine(const Shape &shape, const QPolygonF &line);
/** Each part, with its holes, as a shape of its own; a mask's pieces are pixels that share edges. Other kinds come back alone. */
[[nodiscard]] QList<Shape> splitParts(const Shape &shape);

/** Of a polygon or mask: without holes of up to `largestHole` square pixels. */
[[nodiscard]] Shape withHolesFilled(const Shape &shape, double largestHole);
/** Of a polygon or mask: without what is narrower than `width` pixels, and without the parts that consist of nothing else. */
[[nodiscard]] Result<Shape> withoutSlivers(const Shape &shape, double width);

/** Polygons and polylines with fewer vertices, none of those left out further than `tolerance` pixels from the new outline; crossings
    that this makes are resolved. Other kinds as they are. */
[[nodiscard]] Shape simplified(const Shape &shape, double tolerance);
/** Corners and vertices on whole pixels; what has no area any more goes, so a small shape may come out empty. Rotated boxes, ellipses
    and masks as they are. */
[[nodiscard]] Shape snappedToPixels(const Shape &shape);
/** A polygon whose lines cross nowhere, whose parts do not overlap and whose holes lie inside. Other kinds as they are. */
[[nodiscard]] Shape cleaned(const Shape &shape);

} // namespace cairn
