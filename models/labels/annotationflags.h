// SPDX-License-Identifier: GPL-3.0-or-later
// What an annotation can be marked as beside its class: the bits of annotation.flags and their names in files.
#pragma once

#include <QStringList>

namespace cairn {

enum AnnotationFlag {
    DifficultFlag = 1, ///< hard to recognise, left out of scores by convention
    TruncatedFlag = 2, ///< goes on beyond the picture
    OccludedFlag = 4, ///< partly hidden behind something
};

/** "difficult", "truncated", "occluded"; in this order. */
[[nodiscard]] QStringList annotationFlagNames(int flags);
/** The bits of the names that are known; others are left out. */
[[nodiscard]] int annotationFlagsFromNames(const QStringList &names);

} // namespace cairn
