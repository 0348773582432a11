// SPDX-License-Identifier: GPL-3.0-or-later
// Measures our way and the bare one in turns and reports both as a ratio.
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace cairn::bench
{

class Stopwatch
{
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

template <typename Work> [[nodiscard]] double secondsOf(Work &&work)
{
    const Stopwatch watch;
    work();
    return watch.seconds();
}

/** `share` 0.5 is the median; 1 the largest. 0 for no samples. */
[[nodiscard]] inline double quantile(std::vector<double> samples, double share)
{
    if (samples.empty()) return 0;
    std::sort(samples.begin(), samples.end());
    return samples[std::min(samples.size() - 1, size_t(share * double(samples.size())))];
}

/** Samples of both ways, taken in turns so that a busy machine is unkind to both. */
struct Samples {
    std::vector<double> ours, bare;
};

template <typename Ours, typename Bare> [[nodiscard]] Samples inTurns(int repeats, Ours &&ours, Bare &&bare)
{
    Samples samples;
    for (int repeat = 0; repeat < repeats; ++repeat) {
        samples.ours.push_back(secondsOf(ours));
        samples.bare.push_back(secondsOf(bare));
    }
    return samples;
}

inline void report(benchmark::State &state, double ours, double bare)
{
    state.SetIterationTime(ours);
    state.counters["bare_ms"] = bare * 1e3;
    state.counters["ours_over_bare"] = bare > 0 ? ours / bare : 0;
}

inline void report(benchmark::State &state, const Samples &samples)
{
    report(state, quantile(samples.ours, 0.5), quantile(samples.bare, 0.5));
}

} // namespace cairn::bench
