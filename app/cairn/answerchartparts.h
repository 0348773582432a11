// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of answers share: runs, their colours and dashes, axes of shares, and the chart that only says why it is empty.
#pragma once

#include "app/cairn/answercharts.h"
#include "widgets/common/palettes.h"

namespace cairn::answerparts {

inline QList<const RunInsights *> runsOf(const AnswerInsights &insights)
{
    QList<const RunInsights *> runs {&insights.first};
    if (insights.second)
        runs.append(&*insights.second);
    return runs;
}

/** Colours of two runs that would look the same are told apart by their places. */
inline int inkOf(const AnswerInsights &insights, qsizetype place)
{
    const int first = runInk(insights.first.runId);
    if (place == 0)
        return first;
    const int second = runInk(insights.second->runId);
    return second != first ? second : (first + 1) % kSeriesColorCount;
}

inline Qt::PenStyle dashOf(qsizetype place) { return place == 0 ? Qt::DashLine : Qt::SolidLine; }

inline QList<double> listOf(const std::vector<double> &values) { return {values.begin(), values.end()}; }

inline Chart emptyChart(const QString &title, const QString &sentence)
{
    Chart chart;
    chart.title = title;
    chart.message = sentence;
    return chart;
}

inline ChartAxis shareAxis(const QString &title) { return {title, -0.02, 1.02, false, {}}; }

} // namespace cairn::answerparts
