// SPDX-License-Identifier: GPL-3.0-or-later
// Lets OpenMP's threads wait for each other asleep.
#pragma once

namespace cairn {

// By default they wait busily, and on a machine that has other work to do they then take each other's cores:
// three times the processor time was measured for the same training.

/// Starts this program anew with the setting, which OpenMP reads once, before main(); returns where it is set
/// already.
void waitAsleep(char **arguments);

} // namespace cairn
