// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that are the same on every machine: xoshiro256++ (Blackman and Vigna 2019), begun with splitmix64.
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>

namespace cairn {

class RandomNumbers
{
public:
    /** `stream` tells apart sequences of one seed, so that each piece of work has its own whichever thread does it. */
    explicit RandomNumbers(quint64 seed, quint64 stream = 0)
    {
        quint64 state = seed * 0xD1342543DE82EF95ULL + stream;
        for (quint64 &word : m_state)
            word = mixed(state += 0x9E3779B97F4A7C15ULL);
    }

    quint64 next()
    {
        const quint64 result = std::rotl(m_state[0] + m_state[3], 23) + m_state[0];
        const quint64 shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }
    /** From 0 up to 1, 1 excluded. */
    double real() { return double(next() >> 11) * 0x1p-53; }

private:
    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    std::array<quint64, 4> m_state {};
};

} // namespace cairn
