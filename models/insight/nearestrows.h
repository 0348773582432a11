// SPDX-License-Identifier: GPL-3.0-or-later
// Which labelled rows are most like a row, by Gower's similarity (J. C. Gower, "A general coefficient of similarity and some of its
// properties", Biometrics 1971): the mean over the columns of 1 - |a - b| / range for numbers, and of 1 or 0 for the rest; columns in which
// either row has no value are left out.
#pragma once

#include "models/labels/rowlabels.h"
#include "models/project/task.h"

namespace cairn {

struct SimilarRow {
    qint64 rowId = 0;
    QString label;
    double similarity = 0; ///< 0 to 1
};

/** The `count` labelled rows most like this one, itself left out; the most similar first, of equal ones the earlier. Reads all labelled
    rows: call it in a task. */
[[nodiscard]] Result<QList<SimilarRow>> nearestLabelledRows(const QString &projectFile, const LabelColumn &column, qint64 rowId, int count,
    const TaskControl &control = {});

} // namespace cairn
