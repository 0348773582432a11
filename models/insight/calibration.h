// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a model that says 80 % is right in 80 of a hundred cases.
#pragma once

#include "models/insight/interval.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace cairn {

struct CalibrationBin {
    double from = 0, to = 1; ///< confidences above `from` up to `to`; the first holds 0 too
    qint64 count = 0;
    double confidence = kUnknown; ///< mean of what was said
    double accuracy = kUnknown; ///< share that was right
};

enum class BinWidths { Equal, EqualCount };

/** Guo, Pleiss, Sun and Weinberger 2017. */
struct Calibration {
    std::vector<CalibrationBin> bins; ///< empty ones too
    double expectedError = kUnknown; ///< ECE: mean distance between confidence and accuracy
    double largestError = kUnknown; ///< MCE
};
inline constexpr int kUsualBins = 15;

/** `confidence` is the probability that the model gave to what it said, `isRight` whether it was. Others than 0 to 1 are left out. */
[[nodiscard]] Calibration calibrationOf(std::span<const double> confidence, const std::vector<bool> &isRight, int bins = kUsualBins,
    BinWidths widths = BinWidths::Equal);

} // namespace cairn
