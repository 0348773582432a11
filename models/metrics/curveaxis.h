// SPDX-License-Identifier: GPL-3.0-or-later
// What a curve is drawn over: its step, a time, what had been seen or spent until then, or another metric of the same run.
#pragma once

#include "models/metrics/series.h"

#include <functional>

namespace cairn {

enum class CurveAxisKind {
    Step,
    Epoch, ///< the run's metric of that name
    RelativeTime, ///< seconds since the run began
    WallTime, ///< UTC seconds
    Samples, ///< a metric that counts them; else steps times the batch size, where steps are no epochs
    Cost, ///< a metric; else hours times the project's price of an hour
    Energy, ///< a metric; else the run's energy in watt-hours, spread evenly over its time
    Metric, ///< any other
};

struct CurveAxis {
    CurveAxisKind kind = CurveAxisKind::Step;
    QString metric; ///< of kind Metric
    friend bool operator==(const CurveAxis &, const CurveAxis &) = default;
};

/** step, epoch, time, wall, samples, cost, energy, or a metric's name. */
[[nodiscard]] QString curveAxisId(const CurveAxis &axis);
[[nodiscard]] CurveAxis curveAxisFromId(const QString &id);
/** "Step", "Time since the start"...; what a plot's axis says. */
[[nodiscard]] QString curveAxisTitle(const CurveAxis &axis, const QString &currency = {});

/** Where the points of one run stand on an axis. */
class AxisPlaces
{
public:
    /** Never fails for want of data: then isKnown() is false, and no point has a place. */
    [[nodiscard]] static Result<AxisPlaces> of(SQLite::Database &database, qint64 runId, const CurveAxis &axis);

    [[nodiscard]] bool isKnown() const { return bool(m_place); }
    /** Whether places are simply the steps. */
    [[nodiscard]] bool isStep() const { return m_isStep; }
    /** Not-a-number where nobody knows: outside the steps of the metric that it is drawn over, or without a time. */
    [[nodiscard]] double at(const Point &point) const { return m_place ? m_place(point) : std::numeric_limits<double>::quiet_NaN(); }

private:
    std::function<double(const Point &)> m_place;
    bool m_isStep = false;
};

/** The kinds that at least one of the runs has, Step first; Metric is not among them. */
[[nodiscard]] Result<QList<CurveAxisKind>> availableAxes(SQLite::Database &database, const QList<qint64> &runIds);

} // namespace cairn
