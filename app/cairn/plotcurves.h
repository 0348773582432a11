// SPDX-License-Identifier: GPL-3.0-or-later
// From curves as the models have them to curves as the plot draws them: names, colours, dashes and markers, levels and events.
#pragma once

#include "app/cairn/curvedata.h"
#include "widgets/plots/plotcurve.h"

#include <QHash>

#include <functional>

namespace cairn {

class CurvePlot;

/** How curves get their looks where nothing else is chosen. */
struct CurveLooks {
    std::function<QColor(qint64 runId)> colorOfRun;
    ColorGround ground = ColorGround::Light; ///< for colours of groups
    QStringList secondAxis; ///< metrics that stand on it
};

/** Curves of runs alone: colour by run, dash by phase (validation full, training dashed, test dotted). */
[[nodiscard]] QList<PlotCurve> plotCurves(const QList<Curve> &curves, const QHash<qint64, QString> &runNames,
    const std::function<QColor(qint64 runId)> &color);

/** All that is asked for; only `metrics`, and only runs of the facet where facets are. */
[[nodiscard]] QList<PlotCurve> plotCurves(const CurveData &data, const QStringList &metrics, const CurveView &view, const CurveLooks &looks,
    const QString &facet = {});
[[nodiscard]] QList<PlotEvent> plotEvents(const CurveData &data, const QStringList &metrics, const CurveLooks &looks);
[[nodiscard]] QList<ReferenceLine> plotReferences(const CurveData &data, const QStringList &metrics, const QColor &ink);
/** The range that holds those of all the metrics; nothing: everything. */
[[nodiscard]] std::optional<std::pair<double, double>> plotRange(const CurveData &data, const QStringList &metrics);
/** Axes and titles. */
void setPlotAxes(CurvePlot &plot, const CurveView &view, const QString &currency, const QString &valueTitle, const QString &secondTitle = {});

/** What a curve's key says. */
struct CurveKey {
    qint64 runId = 0; ///< 0: a group
    QString metric;
};
[[nodiscard]] CurveKey curveKeyOf(const QString &key);

} // namespace cairn
