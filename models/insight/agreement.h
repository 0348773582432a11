// SPDX-License-Identifier: GPL-3.0-or-later
// How far several labellers, or a labeller and a model, agree beyond what chance gives.
#pragma once

#include "models/insight/interval.h"

#include <span>
#include <vector>

namespace cairn {

enum class AgreementScale {
    Nominal, ///< classes: the same or not
    Interval, ///< numbers, or classes in order by their number: squared distance
};

/** Two raters' classes, 0 to classes - 1, item by item (Cohen 1960; Interval: weighted with squared distances, 1968). 1 is full agreement, 0 what
    chance gives; unknown without items or where chance alone would agree always. */
[[nodiscard]] double cohenKappa(std::span<const int> first, std::span<const int> second, int classes, AgreementScale scale = AgreementScale::Nominal);

/** counts[item * classes + class]: how many raters said it; every item rated by the same number, two or more (Fleiss 1971). Unknown else. */
[[nodiscard]] double fleissKappa(std::span<const int> counts, int classes);

/** One list a unit, with the values of those raters who said anything of it (Krippendorff): any number of raters, gaps allowed. Units with fewer
    than two values do not count. Unknown where no unit has two, or all values are the same. */
[[nodiscard]] double krippendorffAlpha(std::span<const std::vector<double>> units, AgreementScale scale = AgreementScale::Nominal);

} // namespace cairn
