// SPDX-License-Identifier: GPL-3.0-or-later
// JSON text walked through without turning numbers into doubles: each leaf is handed on as it is written.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace cairn {

/** A value inside a record: "" for the record itself, "address.city" for a member of a member. */
struct JsonLeaf {
    enum class Kind { Null, Number, Truth, Text, Json };
    Kind kind = Kind::Null;
    /** Text: unescaped. Otherwise as written; Json: a list, or an object where no more names may be joined. */
    std::string_view text;
};

using JsonVisit = std::function<void(const std::string &path, const JsonLeaf &leaf)>;

/** One whole JSON value. False where it is none, or nested too deep. Objects are walked into; lists are given as they are written. */
[[nodiscard]] bool visitJson(std::string_view json, const JsonVisit &visit);

/** The end of the JSON value that begins at `from` (behind blanks), as far as brackets and quotes tell; npos: it is not whole yet. */
[[nodiscard]] size_t jsonValueEnd(std::string_view text, size_t from);

/** Behind blanks. */
[[nodiscard]] size_t skipJsonBlanks(std::string_view text, size_t from);

} // namespace cairn
