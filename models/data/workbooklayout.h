// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a sheet name its columns, and what they are called: titles above, merged headers in two rows.
#pragma once

#include "models/data/workbookrows.h"

#include <QStringList>

#include <optional>

namespace cairn {

struct SheetRow {
    qint64 number = 0;
    QStringList texts; ///< null: missing
    QList<bool> isText;
};

struct SheetLayout {
    qint64 lastHeaderRow = 0; ///< rows up to this number are no rows of the table; 0: there is no header
    QStringList names;
    QList<std::pair<qint64, QString>> notes;
};

/** From the first rows of a sheet and its merged areas. */
[[nodiscard]] SheetLayout sheetLayout(const QList<SheetRow> &rows, const QList<WorkbookArea> &areas, std::optional<bool> hasHeader);

} // namespace cairn
