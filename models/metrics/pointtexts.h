// SPDX-License-Identifier: GPL-3.0-or-later
// A point's numbers as every table of points has them, so that no file loses what another keeps.
#pragma once

#include "models/metrics/series.h"

#include <QString>

namespace cairn {

/** ISO 8601 in UTC, with milliseconds; empty where the point has no time. */
[[nodiscard]] QString pointTimeText(const Point &point);
/** As short as it can be read back exactly; "nan", "inf", "-inf". */
[[nodiscard]] QString pointValueText(double value);

} // namespace cairn
