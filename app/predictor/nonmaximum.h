// SPDX-License-Identifier: GPL-3.0-or-later
// Of many boxes around one thing the surest stays, class by class.
#pragma once

#include <QRectF>

#include <vector>

namespace cairn::predictor {

struct Candidate {
    QRectF box;
    double score = 0;
    int classIndex = 0;
    int row = 0; ///< which of the model's answers it is
};

/** Surest first, at most `most`. A candidate is left out where a surer one of its class overlaps it by more than `overlap`
    (intersection over union). */
[[nodiscard]] std::vector<Candidate> withoutDoubles(std::vector<Candidate> candidates, double overlap, int most);

} // namespace cairn::predictor
