// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of one JSON object, found in a single pass without building a document. Private to this room.
#pragma once

#include <QString>

#include <span>
#include <string>
#include <vector>

namespace cairn {

/** One number of an object; the name of a nested one is joined with dots. */
struct NamedNumber {
    std::string name;
    double value = 0;
    bool isTopLevel = false;
};

/** Grammar: RFC 8259, and besides it the bare NaN, Infinity and -Infinity that Python's json module writes. */
class JsonScanner
{
public:
    /** The numbers of the object that the text from `begin` to `end` is, in their order; texts that say "nan", "inf" or "-inf" are
        numbers too. False when it is no object; `problem()` then says why. The list is used again by the next call. */
    [[nodiscard]] bool scan(const char *begin, const char *end);
    [[nodiscard]] std::span<const NamedNumber> numbers() const { return {m_numbers.data(), m_count}; }
    /** Whether there is a "step" at the top level that is no number. */
    [[nodiscard]] bool hasBadStep() const { return m_hasBadStep; }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    bool readObject();
    bool readMember();
    bool readValue();
    bool readList();
    bool readText(std::string &text);
    bool readEscape(std::string &text);
    bool readHex(unsigned &code);
    bool readWord();
    bool readNumber();
    bool refuse(const QString &what);
    void skipSpace();
    bool take(char letter);
    void add(double value);

    const char *m_begin = nullptr, *m_at = nullptr, *m_end = nullptr;
    int m_depth = 0;
    int m_lists = 0; ///< how many lists the value under way stands in
    bool m_hasBadStep = false;
    std::string m_name; ///< of the value under way
    std::string m_text;
    std::vector<NamedNumber> m_numbers;
    size_t m_count = 0; ///< of m_numbers in use, so that their texts are allocated once
    QString m_problem;
};

} // namespace cairn
