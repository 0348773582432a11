// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of data_column that are label columns, for the files of this room that write labels. All throw SQLite::Exception.
#pragma once

#include "models/labels/rowlabels.h"

namespace cairn {

/** NFC, without spaces around it: what names, answers and labels are. */
[[nodiscard]] QString cleanLabelText(const QString &text);
[[nodiscard]] Result<LabelColumn> labelColumnById(SQLite::Database &database, qint64 columnId);
/** The label column of this name, made inside the open gesture when there is none. */
[[nodiscard]] Result<LabelColumn> ensureLabelColumn(SQLite::Database &database, IdSource &ids, qint64 tableId, const LabelColumnForm &form,
    bool mayExist = true);
void writeLabelChoices(SQLite::Database &database, const LabelColumn &column);

} // namespace cairn
