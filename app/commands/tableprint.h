// SPDX-License-Identifier: GPL-3.0-or-later
// A table's rows on standard output.
#pragma once

#include "app/commands/command.h"
#include "models/data/tablecells.h"

namespace cairn {

enum class TablePrint { Aligned, Csv };

/** The outcome has {rows: [{column: value}], matched} as JSON, and the rows as text. */
[[nodiscard]] Result<Outcome> printTable(const CellQuery &query, TablePrint how, const TaskControl &control);

} // namespace cairn
