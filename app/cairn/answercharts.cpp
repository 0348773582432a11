// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of what runs said with which certainty: a function for each.
#include "app/cairn/answerchartparts.h"

#include "models/runs/runtexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cairn {

using namespace answerparts;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AnswerCharts)
};

constexpr double kSmallestStep = 0.0005;

ChartSeries bandOf(const RankBand &band, int ink)
{
    ChartSeries series;
    series.form = ChartSeries::Form::Band;
    series.ink = ink;
    series.x = listOf(band.x);
    series.y = listOf(band.low);
    series.upper = listOf(band.high);
    return series;
}

QString needsScores() { return Words::tr("This needs two classes and probabilities from the run."); }

template<typename Value>
Chart rankChart(const AnswerInsights &insights, const QString &title, const ChartAxis &x, const ChartAxis &y, const Value &value,
    const std::function<QString(const RunInsights &)> &name, const std::function<const RankBand &(const RunInsights &)> &band)
{
    Chart chart;
    chart.title = title;
    chart.x = x;
    chart.y = y;
    const auto runs = runsOf(insights);
    for (qsizetype place = 0; place < runs.size(); ++place) {
        const RunInsights &run = *runs[place];
        if (!run.curve)
            continue;
        const int ink = inkOf(insights, place);
        if (!band(run).x.empty())
            chart.series.append(bandOf(band(run), ink));
        ChartSeries line;
        line.name = name(run);
        line.ink = ink;
        line.dash = dashOf(place);
        for (const ThresholdPoint &point : run.curve->points()) {
            const auto [ofX, ofY] = value(*run.curve, point);
            // Of a hundred thousand points most stand on one pixel.
            const bool isLast = &point == &run.curve->points().back();
            if (!line.x.isEmpty() && !isLast && std::abs(line.x.last() - ofX) < kSmallestStep && std::abs(line.y.last() - ofY) < kSmallestStep)
                continue;
            line.x.append(ofX);
            line.y.append(ofY);
            line.texts.append(Words::tr("%1\nfrom a score of %2 on: %3, %4")
                                  .arg(run.name, valueText(point.threshold), shareText(ofX), shareText(ofY)));
        }
        chart.series.append(line);
    }
    return chart;
}

} // namespace

int runInk(qint64 runId) { return int(((runId - 1) % kSeriesColorCount + kSeriesColorCount) % kSeriesColorCount); }

QString shareText(double value) { return std::isfinite(value) ? withMinus(QLocale().toString(value, 'f', 3)) : QStringLiteral("–"); }

Chart rocChart(const AnswerInsights &insights)
{
    const QString title = Words::tr("ROC curve");
    if (!insights.first.curve)
        return emptyChart(title, needsScores());
    const QString positive = insights.answers.classes.value(insights.answers.positive);
    Chart chart = rankChart(insights, title, shareAxis(Words::tr("False positive rate")), shareAxis(Words::tr("True positive rate (%1)").arg(positive)),
        [](const RankCurve &curve, const ThresholdPoint &point) { return std::pair(curve.falsePositiveRate(point), curve.truePositiveRate(point)); },
        [](const RunInsights &run) {
            return Words::tr("%1: area %2 (%3 to %4)").arg(run.name, shareText(run.area.estimate), shareText(std::max(run.area.low, 0.0)),
                shareText(std::min(run.area.high, 1.0)));
        },
        [](const RunInsights &run) -> const RankBand & { return run.bands.roc; });
    chart.guides.append(QLineF(0, 0, 1, 1));
    return chart;
}

Chart precisionChart(const AnswerInsights &insights)
{
    const QString title = Words::tr("Precision and recall");
    if (!insights.first.curve)
        return emptyChart(title, needsScores());
    const QString positive = insights.answers.classes.value(insights.answers.positive);
    Chart chart = rankChart(insights, title, shareAxis(Words::tr("Recall (%1)").arg(positive)), shareAxis(Words::tr("Precision")),
        [](const RankCurve &curve, const ThresholdPoint &point) { return std::pair(curve.truePositiveRate(point), curve.precision(point)); },
        [](const RunInsights &run) { return Words::tr("%1: average precision %2").arg(run.name, shareText(run.averagePrecision)); },
        [](const RunInsights &run) -> const RankBand & { return run.bands.precision; });
    const RankCurve &curve = *insights.first.curve;
    const double base = double(curve.positives()) / double(std::max<qint64>(1, curve.positives() + curve.negatives()));
    chart.guides.append(QLineF(0, base, 1, base));
    return chart;
}

Chart calibrationChart(const AnswerInsights &insights)
{
    const QString title = Words::tr("Calibration");
    if (!insights.first.calibration)
        return emptyChart(title, Words::tr("This needs probabilities from the run."));
    Chart chart;
    chart.title = title;
    chart.x = shareAxis(Words::tr("What was said: mean probability"));
    chart.y = shareAxis(Words::tr("What was so: share that was right"));
    chart.guides.append(QLineF(0, 0, 1, 1));
    const auto runs = runsOf(insights);
    for (qsizetype place = 0; place < runs.size(); ++place) {
        if (!runs[place]->calibration)
            continue;
        const Calibration &calibration = *runs[place]->calibration;
        ChartSeries line;
        line.name = Words::tr("%1: ECE %2, largest %3")
                        .arg(runs[place]->name, shareText(calibration.expectedError), shareText(calibration.largestError));
        line.ink = inkOf(insights, place);
        line.dash = dashOf(place);
        for (const CalibrationBin &bin : calibration.bins) {
            if (bin.count == 0)
                continue;
            const Interval interval = wilsonInterval(std::llround(bin.accuracy * double(bin.count)), bin.count);
            line.x.append(bin.confidence);
            line.y.append(bin.accuracy);
            line.lower.append(interval.low);
            line.upper.append(interval.high);
            line.texts.append(Words::tr("%1\n%n item(s) said with %2, right in %3", nullptr, int(bin.count))
                                  .arg(runs[place]->name, shareText(bin.confidence), shareText(bin.accuracy)));
        }
        chart.series.append(line);
    }
    return chart;
}

Chart thresholdChart(const AnswerInsights &insights, const MistakeCosts &costs, double threshold)
{
    const QString title = Words::tr("Threshold and cost");
    if (!insights.first.curve)
        return emptyChart(title, needsScores());
    Chart chart;
    chart.title = title;
    chart.x = shareAxis(Words::tr("Said to be %1 from this score on").arg(insights.answers.classes.value(insights.answers.positive)));
    chart.y = {Words::tr("Cost of all mistakes"), 0, std::nullopt, false, {}};
    chart.marker = threshold;
    const auto runs = runsOf(insights);
    for (qsizetype place = 0; place < runs.size(); ++place) {
        const RunInsights &run = *runs[place];
        if (!run.curve)
            continue;
        ChartSeries line;
        line.name = run.name;
        line.ink = inkOf(insights, place);
        line.dash = dashOf(place);
        line.form = ChartSeries::Form::Line;
        const auto add = [&](double x, double y) {
            line.x.prepend(x);
            line.y.prepend(y);
        };
        // Thresholds fall along the curve, and a chart is read to the right.
        double last = 1;
        for (const ThresholdPoint &point : run.curve->points()) {
            const AtThreshold at = atPoint(*run.curve, point, costs);
            const double x = std::isfinite(point.threshold) ? std::clamp(point.threshold, 0.0, 1.0) : 1;
            if (!line.x.isEmpty())
                add(x, line.y.first());
            add(x, at.cost);
            last = x;
        }
        if (last > 0)
            add(0, line.y.first());
        chart.series.append(line);
    }
    return chart;
}

} // namespace cairn
