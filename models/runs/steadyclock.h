// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths of time inside one process: setting the computer's clock does not reach them.
#pragma once

#include <chrono>

namespace cairn {

/** Seconds since some moment, never backwards. */
[[nodiscard]] inline double steadyNow() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

} // namespace cairn
