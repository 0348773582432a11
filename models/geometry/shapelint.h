// SPDX-License-Identifier: GPL-3.0-or-later
// Looks over the shapes of one picture for what is probably a slip of the hand.
#pragma once

#include "models/geometry/identifiedshape.h"

namespace cairn {

enum class LintKind { OutsidePicture, SelfCrossing, TinyPart, Sliver, Overlap, Gap, Duplicate };

struct LintFinding {
    LintKind kind = LintKind::OutsidePicture;
    QList<qint64> ids; ///< one shape, or the two that are concerned
    QRectF place; ///< pixels, to zoom to; may be without width or height
    double amount = 0; ///< square pixels of the part, overlap or gap; pixels beyond the picture; 0 otherwise
    QString sentence;
};

/** What is still taken as meant. A 0 switches the look for parts, slivers, overlaps or gaps off. */
struct LintRules {
    QRectF picture; ///< empty: whatever lies outside is not looked for
    double leastPartArea = 4; ///< square pixels: a smaller part is tiny
    double leastWidth = 1; ///< pixels: a shape that is narrower everywhere is a sliver
    double leastOverlap = 1; ///< square pixels that two areas on the same layer may not have in common
    double widestGap = 2; ///< pixels: a space between two areas on the same layer that is narrower should not be there
};

/** In the order of the kinds, and within each of the shapes. Equal shapes on one layer are duplicates and not overlaps. Areas that lie in a
    gap fill it. Meant for a task: overlaps and gaps of thousands of polygons take seconds. */
[[nodiscard]] QList<LintFinding> lintShapes(const QList<IdentifiedShape> &shapes, const LintRules &rules);

} // namespace cairn
