// SPDX-License-Identifier: GPL-3.0-or-later
// Borders that outlines have in common: which vertices and edges of others move along with one's own.
#pragma once

#include "models/geometry/identifiedshape.h"
#include "widgets/canvas/canvasscene.h"

namespace cairn {

/** These vertices of a shape, and those of other outlines and lines at the same places. Hidden, locked and proposed shapes have no share. */
[[nodiscard]] QList<SharedVertex> sharedWithOthers(const CanvasScene &scene, qint64 id, const QList<VertexIndex> &vertices);
/** The edge of a shape that begins at `start`, and the same edge of others, in whichever direction it runs there. */
[[nodiscard]] QList<SharedVertex> sharedEdges(const CanvasScene &scene, qint64 id, const VertexIndex &start);

} // namespace cairn
