// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of runs that look for shapes or areas, and of classes: precision by overlap and by size, how well areas are covered.
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

} // namespace

Chart overlapChart(const AnswerInsights &insights)
{
    const QString title = Words::tr("Average precision by overlap");
    if (!insights.first.detection)
        return emptyChart(title, Words::tr("This needs runs that look for shapes."));
    Chart chart;
    chart.title = title;
    chart.x = {Words::tr("Smallest overlap that counts (IoU)"), 0.48, 0.97, false, {}};
    chart.y = shareAxis(Words::tr("Average precision"));
    const auto runs = runsOf(insights);
    for (qsizetype place = 0; place < runs.size(); ++place) {
        const DetectionScores &scores = *runs[place]->detection;
        ChartSeries line;
        line.name = Words::tr("%1: AP %2").arg(runs[place]->name, shareText(scores.averagePrecision));
        line.ink = inkOf(insights, place);
        line.dash = dashOf(place);
        for (int limit = 0; limit < kOverlapLimits; ++limit) {
            line.x.append(overlapLimit(limit));
            line.y.append(scores.byOverlap[size_t(limit)]);
            line.texts.append(Words::tr("%1 at %2: %3")
                                  .arg(runs[place]->name, QLocale().toString(overlapLimit(limit), 'f', 2), shareText(scores.byOverlap[size_t(limit)])));
        }
        chart.series.append(line);
    }
    return chart;
}

Chart detectionPrecisionChart(const AnswerInsights &insights)
{
    const QString title = Words::tr("Precision and recall");
    if (!insights.first.detection)
        return emptyChart(title, Words::tr("This needs runs that look for shapes."));
    Chart chart;
    chart.title = title;
    chart.x = shareAxis(Words::tr("Recall, at an overlap of 0.5"));
    chart.y = shareAxis(Words::tr("Precision, mean over classes"));
    const auto runs = runsOf(insights);
    for (qsizetype place = 0; place < runs.size(); ++place) {
        const DetectionScores &scores = *runs[place]->detection;
        ChartSeries line;
        line.name = Words::tr("%1: AP50 %2").arg(runs[place]->name, shareText(scores.at50));
        line.ink = inkOf(insights, place);
        line.dash = dashOf(place);
        for (std::size_t at = 0; at < scores.precisions50.size(); ++at) {
            line.x.append(double(at) / double(scores.precisions50.size() - 1));
            line.y.append(scores.precisions50[at]);
        }
        chart.series.append(line);
    }
    return chart;
}

namespace {

/** Bars side by side, one group a category and one bar a run. */
Chart barChart(const AnswerInsights &insights, const QString &title, const QString &yTitle, const QStringList &categories,
    const std::function<QList<double>(const RunInsights &)> &values)
{
    Chart chart;
    chart.title = title;
    chart.x.categories = categories;
    chart.y = {yTitle, 0, 1.05, false, {}};
    const auto runs = runsOf(insights);
    for (qsizetype place = 0; place < runs.size(); ++place) {
        ChartSeries bars;
        bars.name = runs[place]->name;
        bars.form = ChartSeries::Form::Bars;
        bars.ink = inkOf(insights, place);
        const QList<double> of = values(*runs[place]);
        for (qsizetype at = 0; at < of.size(); ++at) {
            bars.x.append(double(at));
            bars.y.append(of[at]);
            bars.texts.append(QStringLiteral("%1, %2: %3").arg(runs[place]->name, categories.value(at), shareText(of[at])));
        }
        chart.series.append(bars);
    }
    return chart;
}

} // namespace

Chart sizeChart(const AnswerInsights &insights)
{
    const QString title = Words::tr("Average precision by size and class");
    if (!insights.first.detection)
        return emptyChart(title, Words::tr("This needs runs that look for shapes."));
    QStringList categories {Words::tr("all"), Words::tr("small"), Words::tr("medium"), Words::tr("large")};
    categories += insights.detections->classes;
    return barChart(insights, title, Words::tr("Average precision"), categories, [](const RunInsights &run) {
        QList<double> values {run.detection->averagePrecision, run.detection->small, run.detection->medium, run.detection->large};
        return values + listOf(run.detection->perClass);
    });
}

Chart coverChart(const AnswerInsights &insights)
{
    const QString title = Words::tr("How far areas cover each other");
    if (!insights.first.segmentation)
        return emptyChart(title, Words::tr("This needs runs that draw areas, and labels with outlines."));
    Chart chart;
    chart.title = title;
    chart.y = {Words::tr("Share"), 0, 1.05, false, {}};
    for (const OverlapScores &each : insights.first.segmentation->perClass)
        chart.x.categories.append(each.name);
    const auto runs = runsOf(insights);
    for (qsizetype place = 0; place < runs.size(); ++place) {
        if (!runs[place]->segmentation)
            continue;
        const SegmentationScores &scores = *runs[place]->segmentation;
        for (const bool isDice : {false, true}) {
            ChartSeries bars;
            bars.form = ChartSeries::Form::Bars;
            bars.ink = (inkOf(insights, place) + (isDice ? 8 : 0)) % kSeriesColorCount;
            bars.name = isDice ? Words::tr("%1: Dice, mean %2").arg(runs[place]->name, shareText(scores.meanDice))
                               : Words::tr("%1: IoU, mean %2").arg(runs[place]->name, shareText(scores.meanIou));
            for (qsizetype at = 0; at < scores.perClass.size(); ++at) {
                const double value = isDice ? scores.perClass[at].dice : scores.perClass[at].iou;
                bars.x.append(double(at));
                bars.y.append(value);
                bars.texts.append(QStringLiteral("%1: %2").arg(scores.perClass[at].name, shareText(value)));
            }
            chart.series.append(bars);
        }
    }
    return chart;
}

Chart recallChart(const AnswerInsights &insights)
{
    const QString title = Words::tr("Recall of each class");
    if (insights.firstMatrix.isEmpty())
        return emptyChart(title, Words::tr("This needs runs that tell classes apart."));
    QStringList categories;
    for (const ClassScores &each : insights.firstMatrix.perClass())
        categories.append(each.name);
    return barChart(insights, title, Words::tr("Recall"), categories, [&](const RunInsights &run) {
        QList<double> values;
        const bool isFirst = &run == &insights.first;
        for (const ClassScores &each : (isFirst ? insights.firstMatrix : insights.secondMatrix).perClass())
            values.append(each.recall);
        return values;
    });
}

} // namespace cairn
