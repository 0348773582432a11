// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that are the same on every machine, as the standard library's distributions are not.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace cairn {

/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
class RandomNumbers {
public:
    explicit RandomNumbers(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }

    /// Between the two, the upper one never reached.
    double between(double low, double high)
    {
        return low + (high - low) * (static_cast<double>(next() >> 11) * 0x1.0p-53);
    }
    bool coin() { return (next() >> 63) != 0; }

    template <typename Value> void shuffle(std::vector<Value> &values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[next() % i]);
    }

private:
    std::uint64_t m_state;
};

} // namespace cairn
