// SPDX-License-Identifier: GPL-3.0-or-later
// Polygons as Clipper has them, on whole numbers. Only for this room's source files.
#pragma once

#include "models/geometry/shape.h"

#include <polyclipping/clipper.hpp>

namespace cairn {

using ClipperLib::Path;
using ClipperLib::Paths;

// Clipper counts in whole numbers. 1/4096 of a pixel is fine enough, and pictures of up to 260,000 pixels an edge stay within
// the range where it needs no 128-bit arithmetic.
inline constexpr double kClipperSteps = 4096;

[[nodiscard]] Path toPath(const QPolygonF &ring);
[[nodiscard]] QPolygonF toRing(const Path &path);
[[nodiscard]] Paths toPaths(const PolygonPart &part);
[[nodiscard]] Path toPath(const QRectF &box);

/** Throws clipperException where so many edges cross that Clipper would not come to an end in reasonable time: some 20,000 crossings. */
void refuseTangles(const Paths &first, const Paths &second = {});

/** The area as paths that wind one way around what is inside, so that they can be combined by the non-zero rule: parts that overlap
    count once, lines that cross themselves are resolved. May throw clipperException. */
[[nodiscard]] Paths areaPaths(const QList<PolygonPart> &parts);
[[nodiscard]] double pathsArea(const Paths &paths); ///< square pixels
/** Outlines with their holes; a hole's islands are parts of their own. */
[[nodiscard]] QList<PolygonPart> toParts(const ClipperLib::PolyTree &tree);

} // namespace cairn
