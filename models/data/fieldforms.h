// SPDX-License-Identifier: GPL-3.0-or-later
// What a field of text looks like: a number, a truth, a date, a word for "missing". Plain functions, quick enough for every cell.
#pragma once

#include "models/data/columntypes.h"

#include <optional>

namespace cairn {

/** Without spaces and tabs around it. */
[[nodiscard]] std::string_view trimmedField(std::string_view field);
/** Empty, NA, N/A, #N/A, NaN, null, none, ?, -; in any case. */
[[nodiscard]] bool isMissingWord(std::string_view word);

enum class NumberRules {
    /** No leading zeros ("007"), no plus before many digits (a telephone number), no groups ("1,234") where the comma is not the decimal
        sign: such fields may be names. */
    Strict,
    Lenient,
};

struct FieldNumber {
    bool isInteger = false; ///< written as one, and within 64 bits
    std::int64_t integer = 0;
    double real = 0;
};

/** Nothing for what is no number, and for numbers beyond what can be held. */
[[nodiscard]] std::optional<FieldNumber> parseNumber(std::string_view word, bool decimalComma, NumberRules rules);

/** true and false; `wide`: yes, no, y, n, t, f, on, off, 1 and 0 as well. */
[[nodiscard]] std::optional<bool> parseBoolean(std::string_view word, bool wide);

/** "2024-03-01", "2024-03-01T12:30:05.25+01:00", "2024/03/01 12:30", "1.3.2024", "03/01/2024 12:30". */
struct FieldDate {
    int year = 0;
    int first = 0; ///< month, or whichever stands first in "03/04/2024"
    int second = 0; ///< day
    bool isOpen = false; ///< day and month may be either way round
    bool hasTime = false;
    int hour = 0, minute = 0, second60 = 0;
    std::string_view fraction; ///< of the second, with its point
    std::string_view zone; ///< "Z", "+01:00", empty
};

/** Nothing for what is no date of the calendar. */
[[nodiscard]] std::optional<FieldDate> parseDate(std::string_view word);
/** True when the date is one with the month standing there. */
[[nodiscard]] bool isDateWith(const FieldDate &date, DateOrder order);
/** As ISO 8601; 0 when the order is not known or does not fit. */
[[nodiscard]] size_t writeIsoDate(const FieldDate &date, DateOrder order, char *bytes, size_t size);

} // namespace cairn
