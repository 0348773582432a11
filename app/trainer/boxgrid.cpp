// SPDX-License-Identifier: GPL-3.0-or-later
// Cells within one and a half cells of a box's middle learn it, as in FCOS (Tian et al. 2019).
#include "app/trainer/boxgrid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cairn {
namespace {

constexpr double kReach = 1.5; ///< cells
constexpr double kLargestOverlap = 0.55;
constexpr std::size_t kMostLookedAt = 1000;
constexpr std::size_t kMostKept = 100;

struct Claim {
    double distance = std::numeric_limits<double>::infinity();
    const GridBox *box = nullptr;
};

void claimCells(const GridBox &box, int columns, int rows, std::vector<Claim> &claims)
{
    const double x = (box.box.x + box.box.width / 2) / kDetectStride;
    const double y = (box.box.y + box.box.height / 2) / kDetectStride;
    // The cell with the middle always, others only within the box.
    const int middleColumn = std::clamp(static_cast<int>(x), 0, columns - 1);
    const int middleRow = std::clamp(static_cast<int>(y), 0, rows - 1);
    for (int row = std::max(0, middleRow - 2); row <= std::min(rows - 1, middleRow + 2); ++row)
        for (int column = std::max(0, middleColumn - 2); column <= std::min(columns - 1, middleColumn + 2); ++column) {
            const double across = std::abs(column + 0.5 - x);
            const double along = std::abs(row + 0.5 - y);
            const bool isMiddle = row == middleRow && column == middleColumn;
            const bool isNear = across < kReach && along < kReach && across < box.box.width / kDetectStride / 2
                && along < box.box.height / kDetectStride / 2;
            Claim &claim = claims[static_cast<std::size_t>(row * columns + column)];
            const double distance = std::hypot(across, along);
            if ((isMiddle || isNear) && distance < claim.distance)
                claim = { distance, &box };
        }
}

} // namespace

void appendTargets(std::span<const GridBox> boxes, int width, int height, DenseTargets &targets)
{
    const int columns = width / kDetectStride;
    const int rows = height / kDetectStride;
    std::vector<Claim> claims(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    for (const GridBox &box : boxes)
        claimCells(box, columns, rows, claims);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const GridBox *box = claims[static_cast<std::size_t>(row * columns + column)].box;
            targets.classes.push_back(box != nullptr ? box->label : kNothingHere);
            const Region region = box != nullptr ? box->box : Region{};
            const auto side = [](double distance) {
                return static_cast<float>(std::max(distance / kDetectStride, 0.05));
            };
            const double x = (column + 0.5) * kDetectStride;
            const double y = (row + 0.5) * kDetectStride;
            targets.sides.push_back(side(x - region.x));
            targets.sides.push_back(side(y - region.y));
            targets.sides.push_back(side(region.x + region.width - x));
            targets.sides.push_back(side(region.y + region.height - y));
        }
}

std::vector<ScoredBox> boxesFrom(const DenseOutput &output, int width, int height, int classes, double leastScore)
{
    const int columns = width / kDetectStride;
    const int rows = height / kDetectStride;
    std::vector<ScoredBox> candidates;
    for (int cell = 0; cell < columns * rows; ++cell)
        for (int label = 0; label < classes; ++label) {
            const double score
                = output.scores[static_cast<std::size_t>(cell) * static_cast<std::size_t>(classes) + static_cast<std::size_t>(label)];
            if (!(score >= leastScore))
                continue;
            const float *sides = output.sides.data() + static_cast<std::size_t>(cell) * 4;
            const double x = cell % columns + 0.5;
            const double y = cell / columns + 0.5;
            candidates.push_back({ label, score,
                { (x - sides[0]) * kDetectStride, (y - sides[1]) * kDetectStride,
                    (static_cast<double>(sides[0]) + sides[2]) * kDetectStride,
                    (static_cast<double>(sides[1]) + sides[3]) * kDetectStride } });
        }
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const ScoredBox &one, const ScoredBox &other) { return one.score > other.score; });
    candidates.resize(std::min(candidates.size(), kMostLookedAt));
    std::vector<ScoredBox> kept;
    for (const ScoredBox &candidate : candidates) {
        const bool isNew = std::none_of(kept.begin(), kept.end(), [&](const ScoredBox &better) {
            return better.label == candidate.label && overlapOf(better.box, candidate.box) > kLargestOverlap;
        });
        if (isNew)
            kept.push_back(candidate);
        if (kept.size() == kMostKept)
            break;
    }
    return kept;
}

} // namespace cairn
