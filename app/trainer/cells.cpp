// SPDX-License-Identifier: GPL-3.0-or-later
// Reads numbers, truth values and moments without ever asking the locale.
#include "app/trainer/cells.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace cairn {
namespace {

constexpr std::array<std::pair<CellKind, std::string_view>, 4> kKindNames{ { { CellKind::Number, "number" },
    { CellKind::Boolean, "boolean" }, { CellKind::Moment, "datetime" },
    { CellKind::Category, "category" } } };

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::optional<double> number(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ec != std::errc() || end.ptr != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<double> truth(std::string_view text)
{
    std::string lower(text);
    std::transform(
        lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    for (const std::string_view yes : { "1", "true", "t", "yes", "y" })
        if (lower == yes)
            return 1;
    for (const std::string_view no : { "0", "false", "f", "no", "n" })
        if (lower == no)
            return 0;
    return std::nullopt;
}

/// "Z", "+02", "+0200" or "+02:00" in seconds; nothing written means UTC.
std::optional<double> zoneOffset(std::string_view zone)
{
    if (zone.empty() || zone == "Z" || zone == "z")
        return 0;
    if (zone.front() != '+' && zone.front() != '-')
        return std::nullopt;
    std::string digits;
    for (const char c : zone.substr(1))
        if (c != ':')
            digits += c;
    if ((digits.size() != 2 && digits.size() != 4)
        || digits.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    digits.resize(4, '0');
    const double seconds = std::stoi(digits.substr(0, 2)) * 3600.0 + std::stoi(digits.substr(2)) * 60.0;
    return zone.front() == '-' ? -seconds : seconds;
}

/// "14:05", "14:05:07" or "14:05:07.25", and a zone behind it.
std::optional<double> clockSeconds(std::string_view text)
{
    const auto zoneBegin = std::min(text.find_first_of("Zz+-"), text.size());
    const auto zone = zoneOffset(trimmed(text.substr(zoneBegin)));
    const std::string clock(text.substr(0, zoneBegin));
    int hour = 0;
    int minute = 0;
    int second = 0;
    int used = 0;
    const int read = std::sscanf(clock.c_str(), "%2d:%2d%n:%2d%n", &hour, &minute, &used, &second, &used);
    if (read < 2 || !zone || hour > 24 || minute > 59 || second > 60)
        return std::nullopt;
    double seconds = hour * 3600.0 + minute * 60.0 + second - *zone;
    const std::string_view fraction = trimmed(std::string_view(clock).substr(static_cast<std::size_t>(used)));
    if (fraction.empty())
        return seconds;
    const auto part = fraction.front() == '.' ? number(std::string("0").append(fraction)) : std::nullopt;
    return part ? std::optional(seconds + *part) : std::nullopt;
}

std::optional<double> moment(std::string_view text)
{
    if (const auto seconds = number(text))
        return seconds;
    const std::string copy(text);
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int used = 0;
    if (std::sscanf(copy.c_str(), "%4d-%2u-%2u%n", &year, &month, &day, &used) != 3)
        return std::nullopt;
    const std::chrono::year_month_day date{ std::chrono::year(year), std::chrono::month(month),
        std::chrono::day(day) };
    if (!date.ok())
        return std::nullopt;
    const double midnight
        = static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count()) * 86400;
    const std::string_view rest = std::string_view(copy).substr(static_cast<std::size_t>(used));
    if (rest.empty())
        return midnight;
    if (rest.front() != 'T' && rest.front() != 't' && rest.front() != ' ')
        return std::nullopt;
    const auto seconds = clockSeconds(rest.substr(1));
    return seconds ? std::optional(midnight + *seconds) : std::nullopt;
}

} // namespace

CellKind cellKindOfType(std::string_view type)
{
    if (type == "integer" || type == "real")
        return CellKind::Number;
    if (type == "boolean")
        return CellKind::Boolean;
    return type == "datetime" ? CellKind::Moment : CellKind::Category;
}

std::string_view cellKindName(CellKind kind)
{
    return std::find_if(kKindNames.begin(), kKindNames.end(), [kind](const auto &one) {
        return one.first == kind;
    })->second;
}

std::optional<CellKind> cellKindFromName(std::string_view name)
{
    for (const auto &[kind, itsName] : kKindNames)
        if (itsName == name)
            return kind;
    return std::nullopt;
}

std::optional<double> cellNumber(CellKind kind, std::string_view text)
{
    text = trimmed(text);
    switch (kind) {
    case CellKind::Number:
        return number(text);
    case CellKind::Boolean:
        return truth(text);
    case CellKind::Moment:
        return moment(text);
    case CellKind::Category:
        break;
    }
    return std::nullopt;
}

} // namespace cairn
