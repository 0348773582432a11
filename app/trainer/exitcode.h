// SPDX-License-Identifier: GPL-3.0-or-later
// What a program of ours ends with: the code of what it ran, or 1 after the one sentence that says why not.
#pragma once

#include <functional>

namespace cairn {

[[nodiscard]] int exitCodeOf(const std::function<int()> &work);

} // namespace cairn
