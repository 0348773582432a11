// SPDX-License-Identifier: GPL-3.0-or-later
// A function for each chart.
#include "app/cairn/answercharts.h"

#include "models/runs/runtexts.h"
#include "widgets/common/palettes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AnswerCharts)
};

constexpr qsizetype kMostPoints = 20'000;
constexpr double kSmallestStep = 0.0005;

QList<const RunInsights *> runsOf(const AnswerInsights &insights)
{
    QList<const RunInsights *> runs {&insights.first};
    if (insights.second)
        runs.append(&*insights.second);
    return runs;
}

/** Colours of two runs that would look the same are told apart by their places. */
int inkOf(const AnswerInsights &insights, qsizetype place)
{
    const int first = runInk(insights.first.runId);
    if (place == 0)
        return first;
    const int second = runInk(insights.second->runId);
    return second != first ? second : (first + 1) % kSeriesColorCount;
}

Qt::PenStyle dashOf(qsizetype place) { return place == 0 ? Qt::DashLine : Qt::SolidLine; }

QList<double> listOf(const std::vector<double> &values) { return {values.begin(), values.end()}; }

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

Chart emptyChart(const QString &title, const QString &sentence)
{
    Chart chart;
    chart.title = title;
    chart.message = sentence;
    return chart;
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

ChartAxis shareAxis(const QString &title) { return {title, -0.02, 1.02, false, {}}; }

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

Chart predictedChart(const AnswerInsights &insights)
{
    const QString title = Words::tr("Predicted and actual");
    if (!insights.first.residuals)
        return emptyChart(title, Words::tr("This needs runs that predict numbers."));
    Chart chart;
    chart.title = title;
    chart.x.title = Words::tr("Actual");
    chart.y.title = Words::tr("Predicted");
    const PairedAnswers &answers = insights.answers;
    const auto runs = runsOf(insights);
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (qsizetype place = 0; place < runs.size(); ++place) {
        const ModelAnswers &model = place == 0 ? answers.first : answers.second;
        ChartSeries points;
        points.name = Words::tr("%1: R² %2, mean error %3")
                          .arg(runs[place]->name, shareText(runs[place]->residuals->r2), valueText(runs[place]->residuals->meanAbsolute));
        points.form = ChartSeries::Form::Points;
        points.ink = inkOf(insights, place);
        const auto step = std::max<qsizetype>(1, answers.size() / kMostPoints);
        for (qsizetype at = 0; at < answers.size(); at += step) {
            const double truth = answers.truthValues[size_t(at)], said = model.values[size_t(at)];
            points.x.append(truth);
            points.y.append(said);
            points.ids.append(at + 1);
            points.texts.append(Words::tr("%1: %2, said %3").arg(answers.cases[size_t(at)].name(), valueText(truth), valueText(said)));
            low = std::min({low, truth, said});
            high = std::max({high, truth, said});
        }
        chart.series.append(points);
    }
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
    const PairedAnswers &answers = insights.answers;
    const auto runs = runsOf(insights);
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (qsizetype place = 0; place < runs.size(); ++place) {
        const ModelAnswers &model = place == 0 ? answers.first : answers.second;
        const Residuals &residuals = *runs[place]->residuals;
        ChartSeries points;
        points.name = Words::tr("%1: bias %2, quarters %3 to %4")
                          .arg(runs[place]->name, valueText(residuals.bias), valueText(residuals.lowerQuarter), valueText(residuals.upperQuarter));
        points.form = ChartSeries::Form::Points;
        points.ink = inkOf(insights, place);
        const auto step = std::max<qsizetype>(1, answers.size() / kMostPoints);
        for (qsizetype at = 0; at < answers.size(); at += step) {
            points.x.append(model.values[size_t(at)]);
            points.y.append(residuals.values[size_t(at)]);
            points.ids.append(at + 1);
            points.texts.append(Words::tr("%1: off by %2").arg(answers.cases[size_t(at)].name(), valueText(residuals.values[size_t(at)])));
            low = std::min(low, model.values[size_t(at)]);
            high = std::max(high, model.values[size_t(at)]);
        }
        chart.series.append(points);
    }
    chart.guides.append(QLineF(low, 0, high, 0));
    return chart;
}

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
