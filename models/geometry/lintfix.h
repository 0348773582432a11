// SPDX-License-Identifier: GPL-3.0-or-later
// Mends what lintShapes() found, where a machine can.
#pragma once

#include "models/geometry/shapelint.h"

namespace cairn {

struct LintFix {
    EditedShapes changed;
    QList<qint64> removed;
};

/** Whether nobody would miss what it takes away, so that many can be mended at once: not of slivers, overlaps and gaps, which a person looks at. */
[[nodiscard]] bool isSafelyFixable(LintKind kind);

/** Cuts at the picture's border; resolves crossings; takes away tiny parts, slivers, the later of two equal shapes, and from the later of two
    that overlap what the earlier covers; fills a gap by the later of its two. Fails with a sentence where the shape cannot be mended without becoming another kind. */
[[nodiscard]] Result<LintFix> lintFix(const LintFinding &finding, const QList<IdentifiedShape> &shapes, const LintRules &rules);

} // namespace cairn
