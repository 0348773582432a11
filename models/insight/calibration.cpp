// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts confidences into bins and compares means.
#include "models/insight/calibration.h"

#include <algorithm>

namespace cairn {
namespace {

struct Said {
    double confidence;
    bool isRight;
};

/** The last place of each bin; places between `edges` belong to the bin of the later. */
std::vector<double> edgesOf(const std::vector<Said> &sorted, int bins, BinWidths widths)
{
    std::vector<double> edges;
    for (int bin = 1; bin <= bins; ++bin) {
        const std::size_t place = sorted.size() * size_t(bin) / size_t(bins);
        edges.push_back(bin == bins ? 1 : widths == BinWidths::Equal ? double(bin) / bins : place == 0 ? 0 : sorted[place - 1].confidence);
    }
    return edges;
}

} // namespace

Calibration calibrationOf(std::span<const double> confidence, const std::vector<bool> &isRight, int bins, BinWidths widths)
{
    std::vector<Said> said;
    for (std::size_t at = 0; at < std::min(confidence.size(), isRight.size()); ++at) {
        if (confidence[at] >= 0 && confidence[at] <= 1)
            said.push_back({confidence[at], isRight[at]});
    }
    Calibration calibration;
    if (said.empty() || bins < 1)
        return calibration;
    std::stable_sort(said.begin(), said.end(), [](const Said &a, const Said &b) { return a.confidence < b.confidence; });
    calibration.expectedError = calibration.largestError = 0;
    double from = 0;
    auto next = said.cbegin();
    for (const double to : edgesOf(said, bins, widths)) {
        CalibrationBin bin {from, to};
        double confidences = 0, right = 0;
        for (; next != said.cend() && next->confidence <= to; ++next) {
            ++bin.count;
            confidences += next->confidence;
            right += next->isRight ? 1 : 0;
        }
        if (bin.count > 0) {
            bin.confidence = confidences / double(bin.count);
            bin.accuracy = right / double(bin.count);
            const double apart = std::abs(bin.confidence - bin.accuracy);
            calibration.expectedError += apart * double(bin.count) / double(said.size());
            calibration.largestError = std::max(calibration.largestError, apart);
        }
        calibration.bins.push_back(bin);
        from = to;
    }
    return calibration;
}

} // namespace cairn
