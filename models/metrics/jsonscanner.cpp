// SPDX-License-Identifier: GPL-3.0-or-later
// Recursive descent over the text of one object.
#include "models/metrics/jsonscanner.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>

namespace cairn {
namespace {

// Deeper than any log; a bound, so that hostile brackets cannot use up the stack.
constexpr int kDeepest = 64;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LogReader)
};

bool isEqualIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
}

/** The values that JSON has no numbers for. */
std::optional<double> specialNumber(std::string_view text)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    if (isEqualIgnoringCase(text, "inf") || isEqualIgnoringCase(text, "infinity"))
        return isNegative ? -kInfinity : kInfinity;
    if (isEqualIgnoringCase(text, "nan"))
        return std::nan("");
    return std::nullopt;
}

void appendUtf8(std::string &text, unsigned code)
{
    const char32_t letter = code;
    const QByteArray bytes = QString::fromUcs4(&letter, 1).toUtf8();
    text.append(bytes.constData(), size_t(bytes.size()));
}

bool isWordLetter(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'); }

} // namespace

bool JsonScanner::scan(const char *begin, const char *end)
{
    m_begin = m_at = begin;
    m_end = end;
    m_depth = m_lists = 0;
    m_count = 0;
    m_hasBadStep = false;
    m_name.clear();
    skipSpace();
    if (m_at == m_end || *m_at != '{')
        return refuse(Words::tr("it is no object"));
    if (!readObject())
        return false;
    skipSpace();
    return m_at == m_end || refuse(Words::tr("something follows the object"));
}

bool JsonScanner::refuse(const QString &what)
{
    m_problem = Words::tr("%1 (at character %2)").arg(what).arg(m_at - m_begin + 1);
    return false;
}

void JsonScanner::skipSpace()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r' || *m_at == '\n'))
        ++m_at;
}

bool JsonScanner::take(char letter)
{
    skipSpace();
    if (m_at == m_end || *m_at != letter)
        return false;
    ++m_at;
    return true;
}

bool JsonScanner::readObject()
{
    if (++m_depth > kDeepest)
        return refuse(Words::tr("it is nested too deeply"));
    ++m_at; // the bracket
    if (!take('}')) {
        do {
            if (!readMember())
                return false;
        } while (take(','));
        if (!take('}'))
            return refuse(Words::tr("a comma or a closing bracket is missing"));
    }
    --m_depth;
    return true;
}

bool JsonScanner::readMember()
{
    skipSpace();
    if (m_at == m_end || *m_at != '"')
        return refuse(Words::tr("a name in quotes is missing"));
    const size_t prefixLength = m_name.size();
    if (prefixLength > 0)
        m_name += '.';
    if (!readText(m_name))
        return false;
    if (!take(':'))
        return refuse(Words::tr("a colon is missing"));
    const size_t countBefore = m_count;
    if (!readValue())
        return false;
    if (m_depth == 1 && m_count == countBefore && m_name == "step")
        m_hasBadStep = true;
    m_name.resize(prefixLength);
    return true;
}

bool JsonScanner::readValue()
{
    skipSpace();
    if (m_at == m_end)
        return refuse(Words::tr("it ends before its closing bracket"));
    switch (*m_at) {
    case '{':
        return readObject();
    case '[':
        return readList();
    case '"': {
        m_text.clear();
        if (!readText(m_text))
            return false;
        if (const auto special = specialNumber(m_text))
            add(*special);
        return true;
    }
    default:
        return *m_at == '-' || (*m_at >= '0' && *m_at <= '9') ? readNumber() : readWord();
    }
}

bool JsonScanner::readList()
{
    if (++m_depth > kDeepest)
        return refuse(Words::tr("it is nested too deeply"));
    ++m_lists;
    ++m_at;
    if (!take(']')) {
        do {
            if (!readValue())
                return false;
        } while (take(','));
        if (!take(']'))
            return refuse(Words::tr("a comma or a closing bracket is missing"));
    }
    --m_lists;
    --m_depth;
    return true;
}

bool JsonScanner::readText(std::string &text)
{
    ++m_at; // the quote
    while (m_at != m_end) {
        const char *plain = m_at;
        while (m_at != m_end && *m_at != '"' && *m_at != '\\')
            ++m_at;
        text.append(plain, m_at);
        if (m_at == m_end)
            break;
        if (*m_at++ == '"')
            return true;
        if (!readEscape(text))
            return false;
    }
    return refuse(Words::tr("a quote is not closed"));
}

bool JsonScanner::readEscape(std::string &text)
{
    if (m_at == m_end)
        return refuse(Words::tr("a quote is not closed"));
    constexpr std::string_view kLetters = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    const char letter = *m_at++;
    if (const auto found = kLetters.find(letter); found != std::string_view::npos) {
        text += kMeanings[found];
        return true;
    }
    unsigned code = 0;
    if (letter != 'u' || !readHex(code))
        return refuse(Words::tr("a backslash is followed by what JSON does not know"));
    const bool isHighHalf = code >= 0xD800 && code < 0xDC00;
    if (isHighHalf && m_end - m_at >= 6 && m_at[0] == '\\' && m_at[1] == 'u') {
        m_at += 2;
        unsigned low = 0;
        if (!readHex(low))
            return refuse(Words::tr("a backslash is followed by what JSON does not know"));
        code = low >= 0xDC00 && low < 0xE000 ? 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00) : 0xFFFD;
    } else if (code >= 0xD800 && code < 0xE000) {
        code = 0xFFFD; // half a character
    }
    appendUtf8(text, code);
    return true;
}

bool JsonScanner::readHex(unsigned &code)
{
    if (m_end - m_at < 4)
        return false;
    const auto [end, error] = std::from_chars(m_at, m_at + 4, code, 16);
    if (error != std::errc() || end != m_at + 4)
        return false;
    m_at = end;
    return true;
}

bool JsonScanner::readWord()
{
    const char *begin = m_at;
    while (m_at != m_end && isWordLetter(*m_at))
        ++m_at;
    const std::string_view word(begin, size_t(m_at - begin));
    if (word == "true" || word == "false" || word == "null")
        return true;
    const auto special = specialNumber(word);
    if (!special) {
        m_at = begin;
        return refuse(Words::tr("a value is not understood"));
    }
    add(*special);
    return true;
}

bool JsonScanner::readNumber()
{
    if (*m_at == '-' && m_end - m_at > 1 && isWordLetter(m_at[1])) {
        const char *begin = m_at++;
        while (m_at != m_end && isWordLetter(*m_at))
            ++m_at;
        const auto special = specialNumber({begin, size_t(m_at - begin)});
        if (!special)
            return refuse(Words::tr("a value is not understood"));
        add(*special);
        return true;
    }
    double value = 0;
    const auto [end, error] = std::from_chars(m_at, m_end, value);
    if (error == std::errc::invalid_argument)
        return refuse(Words::tr("a value is not understood"));
    // Too large for a double is infinite and too small is nothing, as everywhere in floating point.
    if (error == std::errc::result_out_of_range)
        value = QByteArray(m_at, end - m_at).toDouble();
    m_at = end;
    add(value);
    return true;
}

void JsonScanner::add(double value)
{
    if (m_lists > 0)
        return;
    if (m_count == m_numbers.size())
        m_numbers.emplace_back();
    NamedNumber &number = m_numbers[m_count++];
    number.name.assign(m_name);
    number.value = value;
    number.isTopLevel = m_depth == 1;
}

} // namespace cairn
