// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-trainer image-classify lives in a library of its own, loaded when it is wanted: libtorch brings some 280 libraries and
// 0.4 s of loading with it, which a table's run and an explanation need not pay.
#pragma once

namespace cairn {

/// The exit code. Throws Failure when the library cannot be loaded.
[[nodiscard]] int runImageClassify();

} // namespace cairn
