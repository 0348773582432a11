// SPDX-License-Identifier: GPL-3.0-or-later
// ASCII is folded by itself, since most text is; the rest by Qt's Unicode tables.
#include "models/project/words.h"

namespace cairn {
namespace {

constexpr char32_t kNothing = 0; // what is no letter

void append(std::string &word, char32_t letter)
{
    if (letter < 0x80) {
        word += char(letter);
    } else if (letter < 0x800) {
        word += char(0xC0 | (letter >> 6));
        word += char(0x80 | (letter & 0x3F));
    } else if (letter < 0x10000) {
        word += char(0xE0 | (letter >> 12));
        word += char(0x80 | ((letter >> 6) & 0x3F));
        word += char(0x80 | (letter & 0x3F));
    } else {
        word += char(0xF0 | (letter >> 18));
        word += char(0x80 | ((letter >> 12) & 0x3F));
        word += char(0x80 | ((letter >> 6) & 0x3F));
        word += char(0x80 | (letter & 0x3F));
    }
}

} // namespace

/** The next letter, folded; kNothing for anything that separates words. */
char32_t WordReader::take()
{
    const auto lead = static_cast<unsigned char>(m_text[m_at++]);
    if (lead < 0x80) {
        if (lead >= 'A' && lead <= 'Z')
            return lead + ('a' - 'A');
        return (lead >= 'a' && lead <= 'z') || (lead >= '0' && lead <= '9') ? lead : kNothing;
    }
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    if (more == 0)
        return kNothing;
    char32_t letter = lead & (0x3F >> more);
    for (int left = more; left > 0; --left) {
        if (m_at >= m_text.size() || (static_cast<unsigned char>(m_text[m_at]) & 0xC0) != 0x80)
            return kNothing;
        letter = (letter << 6) | (static_cast<unsigned char>(m_text[m_at++]) & 0x3F);
    }
    // A mark (an accent that is a letter of its own) belongs to the word.
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter) ? QChar::toCaseFolded(letter) : kNothing;
}

std::string_view WordReader::next()
{
    m_word.clear();
    while (m_at < m_text.size()) {
        const char32_t letter = take();
        if (letter == kNothing) {
            if (!m_word.empty())
                return m_word;
        } else if (m_word.size() < kLongestWord) {
            append(m_word, letter);
        }
    }
    return m_word;
}

bool hasWord(std::string_view text, std::string_view foldedWord)
{
    WordReader words(text);
    for (std::string_view word = words.next(); !word.empty(); word = words.next()) {
        if (word == foldedWord)
            return true;
    }
    return false;
}

std::string foldedWord(std::string_view text) { return std::string(WordReader(text).next()); }

} // namespace cairn
