// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that are the same on every computer, for a sweep's seed and a trial's number. Private to this room.
#pragma once

#include <QtGlobal>

#include <cmath>
#include <random>

namespace cairn {

class SweepRandom
{
public:
    SweepRandom(quint64 seed, int number)
    {
        // Neighbouring numbers must not give neighbouring streams.
        std::seed_seq sequence {quint32(seed), quint32(seed >> 32), quint32(number), 0x5eedu};
        m_engine.seed(sequence);
    }

    /** From 0 up to but not 1. The standard library's distributions differ from one to another; this does not. */
    double uniform() { return double(m_engine() >> 11) * 0x1.0p-53; }
    /** Standard normal, by Box and Muller. */
    double normal() { return std::sqrt(-2 * std::log(1 - uniform())) * std::cos(2 * M_PI * uniform()); }

private:
    std::mt19937_64 m_engine;
};

} // namespace cairn
