// SPDX-License-Identifier: GPL-3.0-or-later
// JSON text by hand: strings through the JSON library once, numbers through to_chars.
#include "app/trainer/jsontext.h"

#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

namespace cairn {
namespace {

template <typename Number> void appendDigits(std::string &out, Number value)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    out.append(digits, end.ptr);
}

} // namespace

std::string jsonString(std::string_view text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void appendNumber(std::string &out, float value)
{
    if (std::isfinite(value))
        appendDigits(out, value);
    else
        out += "null";
}

void appendNumber(std::string &out, double value)
{
    if (std::isfinite(value))
        appendDigits(out, value);
    else
        out += "null";
}

void appendNumber(std::string &out, long long value)
{
    appendDigits(out, value);
}

std::string numberText(double value)
{
    std::string text;
    appendNumber(text, value);
    return text;
}

} // namespace cairn
