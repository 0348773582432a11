// SPDX-License-Identifier: GPL-3.0-or-later
// How a person wants curves to be drawn: axes, smoothing, groups, looks. Kept in settings and in arrangements with a name.
#pragma once

#include "models/insight/curvegroups.h"
#include "models/metrics/curves.h"
#include "models/runs/rungroups.h"
#include "widgets/plots/valuescale.h"

#include <QJsonObject>

namespace cairn {

struct CurveView {
    enum class Range {
        All,
        Percentile, ///< from the 5th to the 95th: outliers are marked at the edge
        Best, ///< where the better half lies
        Hand,
    };
    CurveAxis axis;
    Smoothing smoothing;
    ValueAxis valueAxis = ValueAxis::Linear;
    Range range = Range::All;
    double low = 0, high = 1; ///< by hand
    RunGrouping groupBy;
    CurveGrouping grouping;
    RunGrouping colorBy, dashBy, markerBy, facetBy; ///< none: colour by run, dash by phase, no marker, one plot
    bool hasEvents = true;
    bool hasBest = true;

    friend bool operator==(const CurveView &, const CurveView &) = default;
};

[[nodiscard]] QJsonObject curveViewToJson(const CurveView &view);
/** What is missing or makes no sense is as usual. */
[[nodiscard]] CurveView curveViewFromJson(const QJsonObject &object);

[[nodiscard]] QString valueAxisId(ValueAxis axis); ///< linear, log, symlog, logit
[[nodiscard]] ValueAxis valueAxisFromId(const QString &id);

} // namespace cairn
