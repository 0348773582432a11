// SPDX-License-Identifier: GPL-3.0-or-later
// What two shapes have to do with each other. Only for the linter.
#pragma once

#include "models/geometry/shapelint.h"

namespace cairn {

/** Overlaps, gaps and duplicates. */
[[nodiscard]] QList<LintFinding> lintPairs(const QList<IdentifiedShape> &shapes, const LintRules &rules);

/** The narrow spaces between two of the shapes, by their ids, as look-ups in lintPairs() find them. */
[[nodiscard]] QList<Shape> gapsBetween(const QList<IdentifiedShape> &shapes, qint64 first, qint64 second, double widestGap);

} // namespace cairn
