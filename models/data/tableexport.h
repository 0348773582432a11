// SPDX-License-Identifier: GPL-3.0-or-later
// A table written into a file, whole or not at all: chosen rows and columns, with labels, rules and predictions beside them.
#pragma once

#include "models/data/tablewriter.h"

namespace cairn {

struct TableExportRequest {
    CellQuery cells; ///< columns empty: all but the row numbers
    QString file;
    ExportStyle style;
};

struct TableExportReport {
    qint64 rows = 0;
    QString file; ///< absolute
    QStringList notes; ///< what is worth a sentence: formulas, what the format could not hold
    qint64 formulas = 0;
};

[[nodiscard]] Result<TableExportReport> exportTable(const TableExportRequest &request, const TaskControl &control = {});

/** The format for a file, by `style.format` or the file's ending; a sentence where there is none. */
[[nodiscard]] Result<ExportFormat> exportFormatOf(const QString &file, const ExportStyle &style);

} // namespace cairn
