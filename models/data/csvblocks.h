// SPDX-License-Identifier: GPL-3.0-or-later
// Finds delimiters and line ends in a buffer, 64 bytes at a look.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace cairn {

inline constexpr size_t kCsvBlock = 64;

/** Remembers the block looked at last, since several fields lie in one. Buffers are readable for kCsvBlock bytes beyond their end. */
class CsvBlocks
{
public:
    explicit CsvBlocks(char delimiter = ',')
        : m_delimiter(delimiter)
    {
    }

    /** The buffer's content is another now. */
    void forget()
    {
        m_start = kNowhere;
        m_lastOdd = 0;
        m_hasOdd = false;
    }

    /** The first delimiter or line end at or behind `at`; anything from `end` on where there is none before it. */
    [[nodiscard]] size_t nextSpecial(const char *buffer, size_t at, size_t end)
    {
        while (at < end) {
            if (at - m_start >= kCsvBlock)
                look(buffer, at, end);
            if (const std::uint64_t rest = m_special >> (at - m_start))
                return at + size_t(std::countr_zero(rest));
            at = m_start + kCsvBlock;
        }
        return end;
    }

    /** Where the last byte stands that is no ASCII, or zero, among those looked at; -1: there was none. */
    [[nodiscard]] std::ptrdiff_t lastOddOrNone() const { return m_hasOdd ? std::ptrdiff_t(m_lastOdd) : -1; }

private:
    static constexpr size_t kNowhere = size_t(0) - 2 * kCsvBlock;

    void look(const char *buffer, size_t at, size_t end)
    {
        m_start = at;
        m_special = 0;
        std::uint64_t odd = 0;
        const char *bytes = buffer + at;
#ifdef __SSE2__
        const __m128i delimiter = _mm_set1_epi8(m_delimiter), lineFeed = _mm_set1_epi8('\n'), carriageReturn = _mm_set1_epi8('\r');
        for (size_t part = 0; part < kCsvBlock; part += 16) {
            const __m128i letters = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + part));
            const __m128i special = _mm_or_si128(_mm_cmpeq_epi8(letters, delimiter),
                _mm_or_si128(_mm_cmpeq_epi8(letters, lineFeed), _mm_cmpeq_epi8(letters, carriageReturn)));
            // Signed: what is no ASCII is below zero.
            const __m128i plain = _mm_cmpgt_epi8(letters, _mm_setzero_si128());
            m_special |= std::uint64_t(unsigned(_mm_movemask_epi8(special))) << part;
            odd |= std::uint64_t(unsigned(_mm_movemask_epi8(plain)) ^ 0xFFFFu) << part;
        }
#else
        for (size_t place = 0; place < kCsvBlock; ++place) {
            const char letter = bytes[place];
            m_special |= std::uint64_t(letter == m_delimiter || letter == '\n' || letter == '\r') << place;
            odd |= std::uint64_t(static_cast<signed char>(letter) <= 0) << place;
        }
#endif
        // What lies beyond the end is of no meaning.
        if (end - at < kCsvBlock)
            odd &= (std::uint64_t(1) << (end - at)) - 1;
        if (odd) {
            m_lastOdd = at + 63 - size_t(std::countl_zero(odd));
            m_hasOdd = true;
        }
    }

    char m_delimiter;
    size_t m_start = kNowhere;
    std::uint64_t m_special = 0;
    size_t m_lastOdd = 0;
    bool m_hasOdd = false;
};

} // namespace cairn
