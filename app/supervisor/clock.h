// SPDX-License-Identifier: GPL-3.0-or-later
// The two clocks of a run: the one on the wall, and the one that counts only while the machine is awake.
#pragma once

#include <ctime>

namespace cairn::supervisor {

inline double secondsOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

// UTC seconds, as files carry them.
inline double utcSeconds()
{
    return secondsOf(CLOCK_REALTIME);
}

// For lengths of time: never jumps, and stands still while the machine sleeps.
inline double steadySeconds()
{
    return secondsOf(CLOCK_MONOTONIC);
}

} // namespace cairn::supervisor
