// SPDX-License-Identifier: GPL-3.0-or-later
// What two shapes have to do with each other. Only for the linter.
#pragma once

#include "models/geometry/shapelint.h"

namespace cairn {

/** Overlaps, gaps and duplicates. */
[[nodiscard]] QList<LintFinding> lintPairs(const QList<IdentifiedShape> &shapes, const LintRules &rules);

} // namespace cairn
