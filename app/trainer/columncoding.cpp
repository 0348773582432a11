// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the wishes, and works out what each coding makes of a cell.
#include "app/trainer/columncoding.h"

#include "app/trainer/cells.h"
#include "app/trainer/failure.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace cairn {
namespace {

constexpr std::array<std::pair<Coding, std::string_view>, 5> kNames{ { { Coding::AsIs, "as-is" },
    { Coding::OneHot, "one-hot" }, { Coding::Ordinal, "ordinal" }, { Coding::DateParts, "date-parts" },
    { Coding::TextHash, "text-hash" } } };
constexpr int kMostBaskets = 1024;

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

CodingWish wishFrom(const std::string &column, std::string_view text)
{
    const auto colon = text.find(':');
    const std::string name = trimmed(text.substr(0, colon));
    const auto coding = codingFromName(name);
    if (!coding)
        throw Failure(sentence("The coding \"", name, "\" of the column \"", column,
            "\" is not known; it can be as-is, one-hot, ordinal, date-parts or text-hash."));
    CodingWish wish{ *coding };
    if (colon == std::string_view::npos)
        return wish;
    const std::string count = trimmed(text.substr(colon + 1));
    const auto end = std::from_chars(count.data(), count.data() + count.size(), wish.baskets);
    if (*coding != Coding::TextHash || end.ec != std::errc() || end.ptr != count.data() + count.size()
        || wish.baskets < 2 || wish.baskets > kMostBaskets)
        throw Failure(sentence("\"", trimmed(text), "\" is no coding for the column \"", column,
            "\": only text-hash takes a number, from 2 to ", kMostBaskets, "."));
    return wish;
}

/// A letter, a digit, or a byte of a letter beyond ASCII.
bool isOfWord(unsigned char byte)
{
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
        || (byte >= 'A' && byte <= 'Z');
}

/// FNV-1a, which is the same on every machine.
std::uint32_t hashOf(std::string_view word)
{
    std::uint32_t hash = 2166136261u;
    for (const char sign : word) {
        const auto byte = static_cast<unsigned char>(sign);
        hash = (hash ^ (byte >= 'A' && byte <= 'Z' ? byte + 32u : byte)) * 16777619u;
    }
    return hash;
}

std::optional<double> leadingNumber(const std::string &text)
{
    double value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    return end.ec == std::errc() && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

std::map<std::string, CodingWish> codingsIn(const std::string &list)
{
    std::map<std::string, CodingWish> wishes;
    for (std::size_t from = 0; from <= list.size();) {
        const std::size_t end = std::min(list.find(',', from), list.size());
        const std::string one = trimmed(std::string_view(list).substr(from, end - from));
        from = end + 1;
        if (one.empty())
            continue;
        const auto equals = one.rfind('=');
        const std::string name = trimmed(std::string_view(one).substr(0, equals));
        if (equals == std::string::npos || name.empty())
            throw Failure(sentence("\"", one, "\" names no column and its coding; write, for example, city=one-hot."));
        wishes[name] = wishFrom(name, std::string_view(one).substr(equals + 1));
    }
    return wishes;
}

std::string_view codingName(Coding coding)
{
    return std::find_if(kNames.begin(), kNames.end(), [coding](const auto &one) { return one.first == coding; })->second;
}

std::optional<Coding> codingFromName(std::string_view name)
{
    for (const auto &[coding, itsName] : kNames)
        if (itsName == name)
            return coding;
    return std::nullopt;
}

const std::vector<std::string> &datePartNames()
{
    static const std::vector<std::string> names{ "year", "month", "day", "weekday", "hour" };
    return names;
}

std::optional<float> datePart(std::string_view part, std::string_view cell)
{
    using namespace std::chrono;
    const auto moment = cellNumber(CellKind::Moment, cell);
    if (!moment || std::abs(*moment) > 1e12)
        return std::nullopt;
    const sys_seconds at{ seconds(static_cast<long long>(std::floor(*moment))) };
    const auto midnight = floor<days>(at);
    const year_month_day date{ midnight };
    if (part == "year")
        return static_cast<float>(static_cast<int>(date.year()));
    if (part == "month")
        return static_cast<float>(static_cast<unsigned>(date.month()));
    if (part == "day")
        return static_cast<float>(static_cast<unsigned>(date.day()));
    if (part == "weekday")
        return static_cast<float>(weekday(midnight).iso_encoding());
    return static_cast<float>(duration_cast<hours>(at - midnight).count());
}

std::vector<float> hashedWords(std::string_view cell, int baskets)
{
    std::vector<float> counts(static_cast<std::size_t>(baskets), 0);
    std::size_t begin = 0;
    while (begin < cell.size()) {
        if (!isOfWord(static_cast<unsigned char>(cell[begin]))) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < cell.size() && isOfWord(static_cast<unsigned char>(cell[end])))
            ++end;
        ++counts[hashOf(cell.substr(begin, end - begin)) % counts.size()];
        begin = end;
    }
    return counts;
}

bool isOrderedBefore(const std::string &left, const std::string &right)
{
    const auto leftNumber = leadingNumber(left);
    const auto rightNumber = leadingNumber(right);
    if (leftNumber && rightNumber && *leftNumber != *rightNumber)
        return *leftNumber < *rightNumber;
    if (leftNumber.has_value() != rightNumber.has_value())
        return leftNumber.has_value();
    return left < right;
}

} // namespace cairn
