// SPDX-License-Identifier: GPL-3.0-or-later
// A recursive walk with a bounded depth (RFC 8259).
#include "models/data/jsonscan.h"

#include "models/data/fieldforms.h"

#include <cstdint>
#include <optional>

namespace cairn {
namespace {

constexpr int kDeepest = 200;
// Names are joined this deep; what lies deeper stays JSON.
constexpr int kJoinedNames = 4;

bool isBlank(char letter) { return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r'; }

void appendUtf8(std::string &text, std::uint32_t code)
{
    if (code < 0x80) {
        text += char(code);
    } else if (code < 0x800) {
        text += char(0xC0 | (code >> 6));
        text += char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        text += char(0xE0 | (code >> 12));
        text += char(0x80 | ((code >> 6) & 0x3F));
        text += char(0x80 | (code & 0x3F));
    } else {
        text += char(0xF0 | (code >> 18));
        text += char(0x80 | ((code >> 12) & 0x3F));
        text += char(0x80 | ((code >> 6) & 0x3F));
        text += char(0x80 | (code & 0x3F));
    }
}

class Walk
{
public:
    Walk(std::string_view json, const JsonVisit &visit)
        : m_json(json)
        , m_visit(visit)
    {
    }

    bool all()
    {
        blanks();
        if (!value(0, true))
            return false;
        blanks();
        return m_at == m_json.size();
    }

private:
    [[nodiscard]] char letter() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    void blanks() { m_at = skipJsonBlanks(m_json, m_at); }
    bool take(char wanted)
    {
        if (letter() != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool value(int depth, bool isTold)
    {
        if (depth > kDeepest)
            return false;
        const size_t start = m_at;
        switch (letter()) {
        case '{': {
            const bool isWalked = isTold && depth <= kJoinedNames;
            bool isEmpty = false;
            if (!object(depth, isWalked, isEmpty))
                return false;
            if (isTold && (!isWalked || (isEmpty && depth > 0)))
                tell(JsonLeaf::Kind::Json, start);
            return true;
        }
        case '[':
            if (!list(depth))
                return false;
            if (isTold)
                tell(JsonLeaf::Kind::Json, start);
            return true;
        case '"': {
            std::string text;
            if (!string(text))
                return false;
            if (isTold)
                m_visit(m_path, {JsonLeaf::Kind::Text, text});
            return true;
        }
        default:
            return word(isTold);
        }
    }

    void tell(JsonLeaf::Kind kind, size_t start) { m_visit(m_path, {kind, m_json.substr(start, m_at - start)}); }

    bool object(int depth, bool isWalked, bool &isEmpty)
    {
        ++m_at;
        blanks();
        isEmpty = take('}');
        if (isEmpty)
            return true;
        const size_t length = m_path.size();
        for (;;) {
            std::string name;
            if (letter() != '"' || !string(name))
                return false;
            blanks();
            if (!take(':'))
                return false;
            blanks();
            if (isWalked) {
                if (length > 0)
                    m_path += '.';
                m_path += name;
            }
            const bool isRead = value(depth + 1, isWalked);
            m_path.resize(length);
            if (!isRead)
                return false;
            blanks();
            if (take('}'))
                return true;
            if (!take(','))
                return false;
            blanks();
        }
    }

    bool list(int depth)
    {
        ++m_at;
        blanks();
        if (take(']'))
            return true;
        for (;;) {
            if (!value(depth + 1, false))
                return false;
            blanks();
            if (take(']'))
                return true;
            if (!take(','))
                return false;
            blanks();
        }
    }

    std::optional<std::uint32_t> hexCode()
    {
        std::uint32_t code = 0;
        for (int digit = 0; digit < 4; ++digit, ++m_at) {
            const char sign = letter();
            const int value = sign >= '0' && sign <= '9' ? sign - '0' : (sign | 0x20) >= 'a' && (sign | 0x20) <= 'f' ? (sign | 0x20) - 'a' + 10 : -1;
            if (value < 0)
                return {};
            code = code * 16 + std::uint32_t(value);
        }
        return code;
    }

    bool unicode(std::string &text)
    {
        auto code = hexCode();
        if (!code)
            return false;
        const auto isHigh = [](std::uint32_t half) { return half >= 0xD800 && half < 0xDC00; };
        const auto isLow = [](std::uint32_t half) { return half >= 0xDC00 && half < 0xE000; };
        if (isHigh(*code) && m_json.substr(m_at, 2) == "\\u") {
            const size_t behind = m_at;
            m_at += 2;
            const auto low = hexCode();
            if (!low)
                return false;
            if (isLow(*low))
                code = 0x10000 + ((*code - 0xD800) << 10) + (*low - 0xDC00);
            else
                m_at = behind;
        }
        // Half a character is none; neither is a zero, which no text can hold.
        appendUtf8(text, isHigh(*code) || isLow(*code) || *code == 0 ? 0xFFFD : *code);
        return true;
    }

    bool escape(std::string &text)
    {
        static constexpr std::string_view kLetters = "\"\\/bfnrt";
        static constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
        const char sign = letter();
        ++m_at;
        if (sign == 'u')
            return unicode(text);
        const size_t place = kLetters.find(sign);
        if (place == std::string_view::npos)
            return false;
        text += kMeanings[place];
        return true;
    }

    bool string(std::string &text)
    {
        ++m_at;
        while (m_at < m_json.size()) {
            const size_t end = m_json.find_first_of("\"\\", m_at);
            if (end == std::string_view::npos)
                return false;
            text.append(m_json.substr(m_at, end - m_at));
            m_at = end + 1;
            if (m_json[end] == '"')
                return true;
            if (!escape(text))
                return false;
        }
        return false;
    }

    bool word(bool isTold)
    {
        const size_t start = m_at;
        while (m_at < m_json.size() && !isBlank(m_json[m_at]) && std::string_view(",]}:").find(m_json[m_at]) == std::string_view::npos)
            ++m_at;
        const std::string_view text = m_json.substr(start, m_at - start);
        JsonLeaf leaf {JsonLeaf::Kind::Number, text};
        if (text == "null" || text == "NaN")
            leaf.kind = JsonLeaf::Kind::Null;
        else if (text == "true" || text == "false")
            leaf.kind = JsonLeaf::Kind::Truth;
        else if (!isNumber(text))
            return false;
        if (isTold)
            m_visit(m_path, leaf);
        return true;
    }

    /** A whole number beyond 64 bits is one as well: it is kept digit by digit. */
    static bool isNumber(std::string_view text)
    {
        return parseNumber(text, false, NumberRules::Lenient).has_value()
            || (!text.empty() && text.find_first_not_of("0123456789", text.front() == '-') == std::string_view::npos && text != "-");
    }

    std::string_view m_json;
    const JsonVisit &m_visit;
    std::string m_path;
    size_t m_at = 0;
};

} // namespace

size_t skipJsonBlanks(std::string_view text, size_t from)
{
    while (from < text.size() && isBlank(text[from]))
        ++from;
    return from;
}

bool visitJson(std::string_view json, const JsonVisit &visit) { return Walk(json, visit).all(); }

size_t jsonValueEnd(std::string_view text, size_t from)
{
    if (from >= text.size())
        return std::string_view::npos;
    size_t depth = 0;
    bool isQuoted = false;
    for (size_t at = from; at < text.size(); ++at) {
        const char letter = text[at];
        if (isQuoted) {
            at += letter == '\\';
            isQuoted = letter != '"';
            if (!isQuoted && depth == 0)
                return at + 1;
        } else if (letter == '"') {
            isQuoted = true;
        } else if (letter == '{' || letter == '[') {
            ++depth;
        } else if (letter == '}' || letter == ']') {
            // A closing bracket too many ends what stands before it.
            if (depth <= 1)
                return depth == 1 ? at + 1 : at;
            --depth;
        } else if (depth == 0 && (isBlank(letter) || letter == ',')) {
            return at;
        }
    }
    return std::string_view::npos;
}

} // namespace cairn
