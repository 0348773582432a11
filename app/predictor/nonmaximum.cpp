// SPDX-License-Identifier: GPL-3.0-or-later
// The greedy way that all detectors of this family are used with.
#include "app/predictor/nonmaximum.h"

#include <algorithm>

namespace cairn::predictor {
namespace {

// Enough for any picture, and few enough that a model which finds something everywhere takes no minutes.
constexpr size_t kMostCandidates = 20'000;

double overlapOf(const QRectF &first, const QRectF &second)
{
    const QRectF shared = first.intersected(second);
    const double common = shared.width() * shared.height();
    return common / (first.width() * first.height() + second.width() * second.height() - common);
}

} // namespace

std::vector<Candidate> withoutDoubles(std::vector<Candidate> candidates, double overlap, int most)
{
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    candidates.resize(std::min(candidates.size(), kMostCandidates));
    std::vector<Candidate> kept;
    for (const Candidate &candidate : candidates) {
        if (kept.size() >= size_t(most))
            break;
        const bool isDouble = std::any_of(kept.begin(), kept.end(), [&](const Candidate &other) {
            return other.classIndex == candidate.classIndex && overlapOf(other.box, candidate.box) > overlap;
        });
        if (!isDouble)
            kept.push_back(candidate);
    }
    return kept;
}

} // namespace cairn::predictor
