// SPDX-License-Identifier: GPL-3.0-or-later
// How one cell of a table becomes a number that trees can be built on.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cairn {

enum class CellKind { Number, Boolean, Moment, Category };

/// From a column's type in columns.json: text and category are categories, datetime is a moment.
[[nodiscard]] CellKind cellKindOfType(std::string_view type);
[[nodiscard]] std::string_view cellKindName(CellKind kind);
[[nodiscard]] std::optional<CellKind> cellKindFromName(std::string_view name);

/// A number, 0 or 1 for a boolean, UTC seconds for a moment (ISO 8601 or plain seconds). Nothing when it
/// cannot be read. Categories are not numbers: they have none.
[[nodiscard]] std::optional<double> cellNumber(CellKind kind, std::string_view text);

} // namespace cairn
