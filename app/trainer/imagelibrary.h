// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-trainer image-classify: finds the library that holds it and hands over to it.
#pragma once

namespace cairn {

// A library of its own, because libtorch brings some 280 others and 0.4 s of loading with it, which a run on
// a table and an explanation need not pay.

/// The exit code. Throws Failure when the library cannot be loaded.
[[nodiscard]] int runImageClassify();

} // namespace cairn
