// SPDX-License-Identifier: GPL-3.0-or-later
// Looks over the shapes of images for slips of the hand, and mends those that a machine can.
#pragma once

#include "models/geometry/lintfix.h"
#include "models/labels/annotations.h"
#include "models/project/task.h"

namespace cairn {

struct LabelFinding {
    qint64 itemId = 0;
    QString path; ///< of the item
    QString what; ///< the classes that are concerned: "RBC", "RBC, WBC"
    LintFinding finding;
};

struct LabelCheckReport {
    QList<LabelFinding> findings; ///< image by image
    qint64 items = 0; ///< that were looked at
    bool isCut = false; ///< there was more than anyone reads: the rest was not looked at
};

/** Outlines and masks must not overlap or leave narrow gaps; boxes and their like may overlap, as things in a picture do. */
[[nodiscard]] QList<LintFinding> lintAnnotations(const QList<Annotation> &annotations, const QSizeF &picture);

/** These images, or all where there are none. Takes milliseconds to seconds an image: for a task. */
[[nodiscard]] Result<LabelCheckReport> checkLabels(SQLite::Database &database, const QList<qint64> &itemIds, const TaskControl &control = {},
    qint64 layerId = kMainLayer);

struct LabelFixReport {
    int fixed = 0;
    QStringList refused; ///< sentences why some were not
};

/** Mends findings as one gesture. Locked shapes stay as they are. Findings that are out of date are refused, not forced. */
[[nodiscard]] Result<LabelFixReport> fixFindings(Project &project, const QList<LabelFinding> &findings, const TaskControl &control = {});

} // namespace cairn
