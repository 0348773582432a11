// SPDX-License-Identifier: GPL-3.0-or-later
// What an annotation can be marked as beside its class: the bits of annotation.flags and their names in files.
#pragma once

#include <QStringList>

namespace cairn {

enum AnnotationFlag {
    DifficultFlag = 1, ///< hard to recognise, left out of scores by convention
    TruncatedFlag = 2, ///< goes on beyond the picture
    OccludedFlag = 4, ///< partly hidden behind something
    CrowdFlag = 8, ///< several of a kind that were not told apart
    LockedFlag = 16, ///< not to be changed by hand; how it is worked on, not what is there
    HiddenFlag = 32, ///< not drawn on the canvas; likewise
};

/** Flags that say how a label is worked on: neither files nor snapshots know them. */
inline constexpr int kViewFlags = LockedFlag | HiddenFlag;

/** "difficult", "truncated", "occluded", "crowd"; in this order. */
[[nodiscard]] QStringList annotationFlagNames(int flags);
/** The bits of the names that are known; others are left out. */
[[nodiscard]] int annotationFlagsFromNames(const QStringList &names);

} // namespace cairn
