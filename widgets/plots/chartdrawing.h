// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a QCustomPlot with a chart. Private to this room.
#pragma once

#include "widgets/common/theme.h"
#include "widgets/plots/chart.h"

class QCustomPlot;

namespace cairn {

/** Everything the plot held is gone; its ranges show all of the chart. */
void fillPlot(QCustomPlot &plot, const Chart &chart, const Theme &theme);
[[nodiscard]] QColor inkColor(int ink, const Theme &theme);

} // namespace cairn
