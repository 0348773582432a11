// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text, without regard to case: runs of letters and digits, whatever the language.
#pragma once

#include <QChar>

#include <string>
#include <string_view>

namespace cairn {

/** Longer ones are cut: nobody looks for them. Bytes of UTF-8. */
inline constexpr std::size_t kLongestWord = 64;

/** Walks through UTF-8 and gives each word folded to lower case; what is no UTF-8 separates words. */
class WordReader
{
public:
    explicit WordReader(std::string_view text) : m_text(text) {}

    /** The next word, valid until the next call; empty at the end. */
    [[nodiscard]] std::string_view next();

private:
    [[nodiscard]] char32_t take();

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_word;
};

/** Whether the word, which is folded already, stands in the text as a whole word. */
[[nodiscard]] bool hasWord(std::string_view text, std::string_view foldedWord);

/** The first word of a text, folded; empty where it has none. */
[[nodiscard]] std::string foldedWord(std::string_view text);

} // namespace cairn
