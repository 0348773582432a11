// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody asked this program to end (SIGTERM or SIGINT): training looks at it between two steps.
#pragma once

namespace cairn {

/// How a program that was asked to stop ends, as a shell would write SIGTERM: a caller who did not ask can
/// tell it from success.
inline constexpr int kStoppedExitCode = 143;

void watchForStop();
[[nodiscard]] bool stopRequested();

} // namespace cairn
