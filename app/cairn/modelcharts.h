// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of what runs' programs wrote about their models.
#pragma once

#include "models/insight/answerinsights.h"
#include "widgets/plots/chart.h"

namespace cairn {

/** Columns whose dependence the runs tell, the most important of the first run first. */
[[nodiscard]] QStringList dependenceColumns(const AnswerInsights &insights);
[[nodiscard]] Chart columnImportanceChart(const AnswerInsights &insights);
/** Empty: of the first of the columns. */
[[nodiscard]] Chart dependenceChart(const AnswerInsights &insights, const QString &column);

} // namespace cairn
