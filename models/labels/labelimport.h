// SPDX-License-Identifier: GPL-3.0-or-later
// Labels from a CSV: item,label for images (tags), row,label for a table's rows. One gesture.
#pragma once

#include "models/labels/rowlabels.h"
#include "models/project/project.h"

namespace cairn {

struct LabelCsvFailure {
    QString item; ///< as the file names it
    QString reason; ///< a sentence
};

struct LabelCsvReport {
    qint64 labelled = 0;
    qint64 unchanged = 0; ///< had this label already
    QList<LabelCsvFailure> failed;
};

/** With a table: its label column `column` is made when it is not there. New classes and choices are made. An error only where
    nothing could be read or saved; single lines that cannot be taken are in the report.
    `form` says of which kind a label column is that has to be made. */
[[nodiscard]] Result<LabelCsvReport> importLabelCsv(Project &project, const QString &file, qint64 tableId = 0, const QString &column = {},
    const TaskControl &control = {}, const LabelColumnForm &form = {});

} // namespace cairn
