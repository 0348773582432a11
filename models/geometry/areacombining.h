// SPDX-License-Identifier: GPL-3.0-or-later
// Boolean operations on the parts of polygons. Only for this room's source files; may throw clipperException.
#pragma once

#include "models/geometry/clipperpaths.h"

namespace cairn {

/** By the non-zero rule, from areaPaths(); `originals` are shapes whose vertices keep their exact place. */
[[nodiscard]] QList<PolygonPart> combinedParts(ClipperLib::ClipType operation, const Paths &first, const Paths &second, const QList<QList<PolygonPart>> &originals);
/** Vertices that lie on a step next to an original one get its place back. */
[[nodiscard]] QList<PolygonPart> withOriginalVertices(QList<PolygonPart> parts, const QList<QList<PolygonPart>> &originals);
/** Lines that cross are resolved by the even-odd rule, overlapping parts are merged. */
[[nodiscard]] QList<PolygonPart> cleanedParts(const QList<PolygonPart> &parts);

} // namespace cairn
