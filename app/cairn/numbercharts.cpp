// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of runs that predict numbers: each case a point.
#include "app/cairn/answerchartparts.h"

#include "models/runs/runtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cairn {

using namespace answerparts;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AnswerCharts)
};

constexpr qsizetype kMostPoints = 20'000;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct Spot {
    QPointF place;
    QString text;
};

/** A series for each run, its cases as points; of very many every second, third... */
void addPoints(Chart &chart, const AnswerInsights &insights, const std::function<QString(const RunInsights &)> &name,
    const std::function<Spot(const RunInsights &, const ModelAnswers &, size_t)> &spotOf)
{
    const PairedAnswers &answers = insights.answers;
    const auto runs = runsOf(insights);
    const auto step = std::max<qsizetype>(1, answers.size() / kMostPoints);
    for (qsizetype place = 0; place < runs.size(); ++place) {
        ChartSeries points;
        points.name = name(*runs[place]);
        points.form = ChartSeries::Form::Points;
        points.ink = inkOf(insights, place);
        for (qsizetype at = 0; at < answers.size(); at += step) {
            const Spot spot = spotOf(*runs[place], place == 0 ? answers.first : answers.second, size_t(at));
            points.x.append(spot.place.x());
            points.y.append(spot.place.y());
            points.ids.append(at + 1);
            points.texts.append(spot.text);
        }
        chart.series.append(points);
    }
}

} // namespace

Chart predictedChart(const AnswerInsights &insights)
{
    const QString title = Words::tr("Predicted and actual");
    if (!insights.first.residuals)
        return emptyChart(title, Words::tr("This needs runs that predict numbers."));
    Chart chart;
    chart.title = title;
    chart.x.title = Words::tr("Actual");
    chart.y.title = Words::tr("Predicted");
    double low = kInfinity, high = -kInfinity;
    addPoints(
        chart, insights,
        [](const RunInsights &run) {
            return Words::tr("%1: R² %2, mean error %3").arg(run.name, shareText(run.residuals->r2), valueText(run.residuals->meanAbsolute));
        },
        [&](const RunInsights &, const ModelAnswers &model, size_t at) {
            const double truth = insights.answers.truthValues[at], said = model.values[at];
            low = std::min({low, truth, said});
            high = std::max({high, truth, said});
            return Spot {{truth, said}, Words::tr("%1: %2, said %3").arg(insights.answers.cases[at].name(), valueText(truth), valueText(said))};
        });
    if (low < high)
        chart.guides.append(QLineF(low, low, high, high));
    return chart;
}

Chart residualChart(const AnswerInsights &insights)
{
    const QString title = Words::tr("Residuals");
    if (!insights.first.residuals)
        return emptyChart(title, Words::tr("This needs runs that predict numbers."));
    Chart chart;
    chart.title = title;
    chart.x.title = Words::tr("Predicted");
    chart.y.title = Words::tr("Predicted less actual");
    double low = kInfinity, high = -kInfinity;
    addPoints(
        chart, insights,
        [](const RunInsights &run) {
            const Residuals &residuals = *run.residuals;
            return Words::tr("%1: bias %2, quarters %3 to %4")
                .arg(run.name, valueText(residuals.bias), valueText(residuals.lowerQuarter), valueText(residuals.upperQuarter));
        },
        [&](const RunInsights &run, const ModelAnswers &model, size_t at) {
            low = std::min(low, model.values[at]);
            high = std::max(high, model.values[at]);
            const double off = run.residuals->values[at];
            return Spot {{model.values[at], off}, Words::tr("%1: off by %2").arg(insights.answers.cases[at].name(), valueText(off))};
        });
    chart.guides.append(QLineF(low, 0, high, 0));
    return chart;
}

} // namespace cairn
