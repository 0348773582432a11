// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-trainer image-classify, image-detect, image-segment and predict: finds the library that holds them and hands over to it.
#pragma once

namespace cairn {

// A library of its own, because libtorch brings some 280 others and 0.4 s of loading with it, which a run on
// a table and an explanation need not pay.

/// The exit code. Throws Failure when the library cannot be loaded.
[[nodiscard]] int runImageClassify();
[[nodiscard]] int runImageDetect();
[[nodiscard]] int runImageSegment();
/// Asks the model of that run's folder about pictures, see imagepredict.cpp.
[[nodiscard]] int runImagePredict(const char *runFolder);

} // namespace cairn
