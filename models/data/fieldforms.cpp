// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, truths and the words for "missing" in fields of text.
#include "models/data/fieldforms.h"

#include "models/data/quicknumber.h"

#include <array>
#include <charconv>
#include <cmath>

namespace cairn {
namespace {

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }
char lower(char letter) { return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter; }

bool isWord(std::string_view text, std::string_view lowercase)
{
    if (text.size() != lowercase.size())
        return false;
    for (size_t at = 0; at < text.size(); ++at) {
        if (lower(text[at]) != lowercase[at])
            return false;
    }
    return true;
}

constexpr size_t kLongestNumber = 400;
constexpr size_t kLongestPlusNumber = 6;

size_t digitsAt(std::string_view text, size_t at)
{
    size_t count = 0;
    while (at + count < text.size() && isDigit(text[at + count]))
        ++count;
    return count;
}

/** Takes the group signs out of "1.234.567,89" and writes the decimal sign as a point. False where the groups are not of three. */
bool normalise(std::string_view text, char group, char decimal, std::string &plain)
{
    size_t at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        plain += text[at++];
    size_t digits = digitsAt(text, at);
    plain.append(text.substr(at, digits));
    at += digits;
    bool isGrouped = false;
    while (at < text.size() && text[at] == group) {
        const size_t following = digitsAt(text, at + 1);
        if (following != 3 || digits == 0 || (!isGrouped && digits > 3))
            return false;
        isGrouped = true;
        plain.append(text.substr(at + 1, 3));
        at += 4;
    }
    if (at < text.size() && text[at] == decimal) {
        plain += '.';
        ++at;
    }
    for (; at < text.size(); ++at) {
        if (text[at] == group || text[at] == decimal)
            return false;
        plain += text[at];
    }
    return true;
}

/** How a plain number is built: [sign] digits [. digits] [e [sign] digits]. */
struct NumberParts {
    bool isNumber = false;
    bool isWhole = false; ///< digits alone
    bool hasPlus = false;
    size_t digits = 0; ///< before the point
    size_t start = 0; ///< of the digits
    bool hasTinyExponent = false;
};

NumberParts partsOf(std::string_view text)
{
    NumberParts parts;
    size_t at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) {
        parts.hasPlus = text[at] == '+';
        ++at;
    }
    parts.start = at;
    parts.digits = digitsAt(text, at);
    at += parts.digits;
    if (at == text.size()) {
        parts.isNumber = parts.isWhole = parts.digits > 0;
        return parts;
    }
    size_t decimals = 0;
    if (text[at] == '.') {
        decimals = digitsAt(text, ++at);
        at += decimals;
    }
    if (parts.digits + decimals == 0)
        return parts;
    if (at < text.size() && lower(text[at]) == 'e') {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            parts.hasTinyExponent = text[at++] == '-';
        const size_t exponent = digitsAt(text, at);
        if (exponent == 0)
            return parts;
        at += exponent;
    }
    parts.isNumber = at == text.size();
    return parts;
}

std::optional<FieldNumber> infinity(std::string_view word)
{
    const bool isNegative = word.starts_with('-');
    if (isNegative || word.starts_with('+'))
        word.remove_prefix(1);
    if (!isWord(word, "inf") && !isWord(word, "infinity"))
        return {};
    FieldNumber number;
    number.real = isNegative ? -HUGE_VAL : HUGE_VAL;
    return number;
}

bool looksLikeName(std::string_view text, const NumberParts &parts)
{
    if (parts.digits > 1 && text[parts.start] == '0')
        return true;
    return parts.hasPlus && parts.isWhole && parts.digits > kLongestPlusNumber;
}

std::optional<FieldNumber> parsePlain(std::string_view text, NumberRules rules)
{
    const NumberParts parts = partsOf(text);
    if (!parts.isNumber)
        return infinity(text);
    if (rules == NumberRules::Strict && looksLikeName(text, parts))
        return {};
    if (parts.hasPlus)
        text.remove_prefix(1);
    FieldNumber number;
    const char *end = text.data() + text.size();
    if (parts.isWhole) {
        const auto [last, error] = std::from_chars(text.data(), end, number.integer);
        // Beyond 64 bits it may be a key of which every digit counts: no number at all.
        if (error != std::errc() || last != end)
            return {};
        number.real = double(number.integer);
        // There is no whole number -0.
        number.isInteger = number.integer != 0 || text.front() != '-';
        if (!number.isInteger)
            number.real = -0.0;
        return number;
    }
    const auto [last, error] = std::from_chars(text.data(), end, number.real);
    if (error == std::errc::result_out_of_range && parts.hasTinyExponent)
        number.real = 0;
    else if (error != std::errc() || last != end)
        return {};
    return number;
}

} // namespace

std::string_view trimmedField(std::string_view field)
{
    while (!field.empty() && (field.front() == ' ' || field.front() == '\t'))
        field.remove_prefix(1);
    while (!field.empty() && (field.back() == ' ' || field.back() == '\t'))
        field.remove_suffix(1);
    return field;
}

bool isMissingWord(std::string_view word)
{
    static constexpr std::array<std::string_view, 6> kWords = {"na", "n/a", "#n/a", "nan", "null", "none"};
    if (word.empty())
        return true;
    if (word.size() == 1)
        return word.front() == '?' || word.front() == '-';
    if (word.size() > 4 || isDigit(word.front()))
        return false;
    for (const std::string_view missing : kWords) {
        if (isWord(word, missing))
            return true;
    }
    return false;
}

std::optional<FieldNumber> parseNumber(std::string_view word, bool decimalComma, NumberRules rules)
{
    if (word.empty() || word.size() > kLongestNumber)
        return {};
    if (const auto number = quickNumber(word); number && (number->isInteger || !decimalComma))
        return number;
    if (word.find(',') == std::string_view::npos && !(decimalComma && word.find('.') != std::string_view::npos))
        return parsePlain(word, rules);
    std::string plain;
    plain.reserve(word.size());
    if (decimalComma)
        return normalise(word, '.', ',', plain) ? parsePlain(plain, rules) : std::nullopt;
    if (rules == NumberRules::Strict || !normalise(word, ',', '.', plain))
        return {};
    return parsePlain(plain, rules);
}

std::optional<bool> parseBoolean(std::string_view word, bool wide)
{
    if (isWord(word, "true"))
        return true;
    if (isWord(word, "false"))
        return false;
    if (!wide)
        return {};
    for (const std::string_view yes : {"yes", "y", "t", "on", "1"}) {
        if (isWord(word, yes))
            return true;
    }
    for (const std::string_view no : {"no", "n", "f", "off", "0"}) {
        if (isWord(word, no))
            return false;
    }
    return {};
}

} // namespace cairn
