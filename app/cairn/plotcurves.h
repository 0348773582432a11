// SPDX-License-Identifier: GPL-3.0-or-later
// From curves as the models have them to curves as the plot draws them: names, colours by run, dashes by phase.
#pragma once

#include "models/metrics/curves.h"
#include "widgets/plots/plotcurve.h"

#include <QHash>

#include <functional>

namespace cairn {

[[nodiscard]] QList<PlotCurve> plotCurves(const QList<Curve> &curves, const QHash<qint64, QString> &runNames,
    const std::function<QColor(qint64 runId)> &color);

} // namespace cairn
