// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-trainer table-boost: a run on a table from its environment to its predictions.
#pragma once

namespace cairn {

/// The exit code. Throws Failure.
[[nodiscard]] int runTableBoost();

} // namespace cairn
