// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as nearly all fields write them (digits, at most one point), read without the general parser.
#pragma once

#include "models/data/fieldforms.h"

#include <array>

namespace cairn {

/** Nothing for what needs the general parser, which is not to say that it is no number. What is given fits NumberRules::Strict, and is the
    double that the general parser would give: up to 15 digits and a power of ten up to 22 are both exact, so that one division rounds once
    (Clinger 1990, "How to read floating point numbers accurately"). */
[[nodiscard]] inline std::optional<FieldNumber> quickNumber(std::string_view word)
{
    static constexpr std::array kPowers = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    constexpr size_t kExactDigits = 15;
    const char *at = word.data();
    const char *end = at + word.size();
    const bool isNegative = at != end && *at == '-';
    at += isNegative;
    const auto isDigit = [](char letter) { return uchar(letter - '0') < 10; };
    // "007" is a name, and "-0" no whole number.
    if (at == end || size_t(end - at) > kExactDigits + 1 || !isDigit(*at) || (*at == '0' && (at + 1 == end ? isNegative : at[1] != '.')))
        return {};
    std::int64_t digits = 0;
    size_t count = 0;
    for (; at != end && isDigit(*at); ++at, ++count)
        digits = digits * 10 + (*at - '0');
    size_t decimals = 0;
    const bool isWhole = at == end;
    if (!isWhole) {
        if (*at++ != '.' || at == end)
            return {};
        for (; at != end && isDigit(*at); ++at, ++decimals)
            digits = digits * 10 + (*at - '0');
    }
    if (at != end || count + decimals > kExactDigits)
        return {};
    FieldNumber number;
    number.isInteger = isWhole;
    number.integer = isWhole ? (isNegative ? -digits : digits) : 0;
    const double real = double(digits) / kPowers[decimals];
    number.real = isNegative ? -real : real;
    return number;
}

} // namespace cairn
