// SPDX-License-Identifier: GPL-3.0-or-later
// Writes JSON text by hand where a document object for each of a million lines would be too slow.
#pragma once

#include <string>
#include <string_view>

namespace cairn {

/// A quoted and escaped JSON string; bytes that are not UTF-8 become the replacement character.
[[nodiscard]] std::string jsonString(std::string_view text);

/// The shortest digits that read back as the same number; null where the number is not finite.
void appendNumber(std::string &out, float value);
void appendNumber(std::string &out, double value);
void appendNumber(std::string &out, long long value);
[[nodiscard]] std::string numberText(double value);

} // namespace cairn
