// SPDX-License-Identifier: GPL-3.0-or-later
// Short signatures of sets that agree in about as many places as the sets have in common (Broder 1997), and their bands.
#pragma once

#include <QtGlobal>

#include <array>
#include <limits>
#include <vector>

namespace cairn {

/** Two sets with Jaccard similarity s share a band of r places with probability s^r, at least one of b bands with 1 - (1 - s^r)^b:
    with 24 bands of 4, 0.94 at s = 0.57, 0.9998 at 0.75, and 0.04 at 0.2. */
class MinHash
{
public:
    static constexpr int kRows = 4, kBands = 24, kPlaces = kRows * kBands;

    /** `pieces`: hashes of the set's elements. */
    explicit MinHash(const std::vector<quint32> &pieces)
    {
        m_places.fill(std::numeric_limits<quint32>::max());
        for (const quint32 piece : pieces) {
            quint64 state = piece;
            for (quint32 &place : m_places) {
                state += 0x9E3779B97F4A7C15ULL;
                const auto hash = quint32(mixed(state ^ (quint64(piece) << 32)) >> 32);
                place = hash < place ? hash : place;
            }
        }
    }

    [[nodiscard]] quint64 band(int number) const
    {
        quint64 hash = quint64(number);
        for (int row = 0; row < kRows; ++row)
            hash = mixed(hash ^ m_places[size_t(number * kRows + row)]);
        return hash;
    }

private:
    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    std::array<quint32, kPlaces> m_places;
};

} // namespace cairn
