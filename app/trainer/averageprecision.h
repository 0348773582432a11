// SPDX-License-Identifier: GPL-3.0-or-later
// Average precision of found boxes, as COCO's evaluation defines it.
#pragma once

#include "app/trainer/imagedataset.h"

#include <vector>

namespace cairn {

struct ScoredBox {
    int label = 0;
    double score = 0;
    Region box;
};

struct WantedBox {
    int label = 0;
    Region box;
};

/// The boxes of one picture.
struct JudgedPicture {
    std::vector<WantedBox> wanted;
    std::vector<ScoredBox> found;
};

[[nodiscard]] double overlapOf(const Region &one, const Region &other); ///< intersection over union

/// Precision at 101 recalls, at most 100 boxes a class and picture; not a number where the class has no wanted box.
[[nodiscard]] double averagePrecision(const std::vector<JudgedPicture> &pictures, int label, double overlap);

struct PrecisionSummary {
    double at50 = 0; ///< the mean over classes that have wanted boxes; not a number where there are none
    double overall = 0; ///< also over the overlaps 0.5, 0.55 ... 0.95
    std::vector<double> at50OfClass;
};
[[nodiscard]] PrecisionSummary summarise(const std::vector<JudgedPicture> &pictures, std::size_t classes);

} // namespace cairn
