// SPDX-License-Identifier: GPL-3.0-or-later
// Tables by hand, plots by the same charts as the window's.
#include "app/cairn/reportparts.h"

#include "app/cairn/answercharts.h"
#include "app/cairn/pages/verdictpanel.h"
#include "models/insight/confusionmodel.h"
#include "models/insight/flippeditems.h"
#include "models/runs/runtexts.h"
#include "widgets/plots/chartview.h"
#include "widgets/plots/matrixview.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qsizetype kMostListed = 40;

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

QString cell(const QString &text, bool isNumber = false, bool isBest = false)
{
    const QString inside = isBest ? QStringLiteral("<b>%1</b>").arg(escaped(text)) : escaped(text);
    return isNumber ? QStringLiteral("<td align=\"right\">%1</td>").arg(inside) : QStringLiteral("<td>%1</td>").arg(inside);
}

QString headOf(const QStringList &titles)
{
    QString row = QStringLiteral("<tr>");
    for (qsizetype at = 0; at < titles.size(); ++at)
        row += QStringLiteral("<th align=\"%1\">%2</th>").arg(at == 0 ? QStringLiteral("left") : QStringLiteral("right"), escaped(titles[at]));
    return row + QStringLiteral("</tr>");
}

QString table(const QString &rows) { return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\">%1</table>").arg(rows); }

/** Where numbers come from: runs, labels by digest, items. Stands under every part that has numbers. */
QString basisOf(const ReportData &data, const QString &more = {})
{
    QStringList runs;
    for (qsizetype at = 0; at < data.comparison.runs.size(); ++at) {
        const Run &run = data.comparison.runs[at];
        const QString digest = QString::fromLatin1(data.comparison.snapshotDigests.value(at).toHex().left(12));
        runs.append(digest.isEmpty() ? Words::tr("%1 (run %2)").arg(run.name, QString::number(run.id))
                                     : Words::tr("%1 (run %2, snapshot %3, digest %4)").arg(run.name, QString::number(run.id), run.snapshot, digest));
    }
    const QString sentence = Words::tr("From: %1.").arg(runs.join(QStringLiteral("; ")));
    return QStringLiteral("<p class=\"basis\"><small>%1 %2</small></p>").arg(escaped(sentence), escaped(more));
}

QString itemsOf(const RunVerdict &verdict)
{
    const Split split = verdict.detections ? verdict.detections->split : verdict.answers.split;
    const qsizetype count = verdict.detections ? qsizetype(verdict.detections->images.size()) : verdict.answers.size();
    const QString part = split == Split::None ? Words::tr("out-of-fold predictions") : Words::tr("the %1 part").arg(splitName(split));
    return Words::tr("Items: %1 of %2 that both runs answered and both snapshots label the same.").arg(QLocale().toString(count), part)
        + QLatin1Char(' ') + verdict.leftOut().sentences().join(QLatin1Char(' '));
}

bool always(const ReportData &) { return true; }
bool hasVerdicts(const ReportData &data) { return !data.verdicts.isEmpty(); }
bool hasParams(const ReportData &data)
{
    return std::any_of(data.comparison.params.begin(), data.comparison.params.end(), [](const auto &row) { return row.isDifferent; });
}
bool hasMetrics(const ReportData &data) { return !data.comparison.metrics.isEmpty(); }
bool hasLabels(const ReportData &data)
{
    return std::any_of(data.comparison.labels.begin(), data.comparison.labels.end(), [](const auto &row) { return !row.isSame; });
}
bool hasCurves(const ReportData &data) { return !data.curves.isEmpty(); }
bool anyInsight(const ReportData &data, bool (*isThere)(const AnswerInsights &))
{
    return std::any_of(data.insights.begin(), data.insights.end(), [&](const auto &each) { return isThere(*each); });
}

WrittenPart writeRuns(const ReportData &data)
{
    QString rows = headOf({Words::tr("Run"), Words::tr("Id"), Words::tr("Recipe"), Words::tr("Snapshot"), Words::tr("Digest"), Words::tr("Seed"),
        Words::tr("Status"), Words::tr("Duration")});
    for (qsizetype at = 0; at < data.comparison.runs.size(); ++at) {
        const Run &run = data.comparison.runs[at];
        rows += QStringLiteral("<tr>") + cell(run.name) + cell(QString::number(run.id), true) + cell(run.recipe, true) + cell(run.snapshot, true)
            + cell(QString::fromLatin1(data.comparison.snapshotDigests.value(at).toHex().left(12)), true) + cell(QString::number(run.seed), true)
            + cell(runStatusText(run.status), true) + cell(run.seconds() > 0 ? durationText(run.seconds()) : QString(), true) + QStringLiteral("</tr>");
    }
    return {table(rows), {}};
}

WrittenPart writeVerdicts(const ReportData &data)
{
    WrittenPart part;
    for (const auto &verdict : data.verdicts) {
        const bool isCompared = !verdict->verdicts.isEmpty();
        part.html += QStringLiteral("<p><b>%1</b></p>").arg(escaped(isCompared ? verdict->verdicts.first().sentence : verdict->reason));
        if (verdict->overFolds)
            part.html += QStringLiteral("<p>%1</p>").arg(escaped(verdict->overFolds->sentence));
        if (verdict->overSeeds)
            part.html += QStringLiteral("<p>%1</p>").arg(escaped(verdict->overSeeds->sentence));
        if (!isCompared)
            continue;
        QString rows = headOf({Words::tr("Measure"), verdict->first.name, verdict->second.name, Words::tr("Difference"), Words::tr("95 % interval"), Words::tr("p")});
        for (const Verdict &each : verdict->verdicts) {
            const auto text = [](double value) { return std::isfinite(value) ? withMinus(QLocale().toString(value + 0.0, 'g', 4)) : QStringLiteral("–"); };
            rows += QStringLiteral("<tr>") + cell(each.metric) + cell(text(each.a), true) + cell(text(each.b), true) + cell(text(each.difference), true)
                + cell(Words::tr("%1 to %2").arg(text(each.low), text(each.high)), true) + cell(text(each.pValue), true) + QStringLiteral("</tr>");
        }
        part.html += table(rows) + QStringLiteral("<p>%1</p>").arg(escaped(methodText(verdict->verdicts.first()))) + basisOf(data, itemsOf(*verdict));
    }
    return part;
}

WrittenPart writeParams(const ReportData &data)
{
    QStringList titles {Words::tr("Parameter")};
    for (const Run &run : data.comparison.runs)
        titles.append(run.name);
    QString rows = headOf(titles);
    for (const RunComparison::ParamRow &row : data.comparison.params) {
        if (!row.isDifferent)
            continue;
        rows += QStringLiteral("<tr>") + cell(row.name);
        for (const QJsonValue &value : row.values)
            rows += cell(value.isUndefined() ? QStringLiteral("–") : paramText(value), true);
        rows += QStringLiteral("</tr>");
    }
    return {table(rows) + basisOf(data), {}};
}

WrittenPart writeMetrics(const ReportData &data)
{
    QStringList titles {Words::tr("Metric (best)")};
    for (const Run &run : data.comparison.runs)
        titles.append(run.name);
    QString rows = headOf(titles);
    for (const RunComparison::MetricRow &row : data.comparison.metrics) {
        rows += QStringLiteral("<tr>") + cell(row.name);
        for (int at = 0; at < row.best.size(); ++at)
            rows += cell(row.best[at] ? valueText(*row.best[at]) : QStringLiteral("–"), true, at == row.bestRun);
        rows += QStringLiteral("</tr>");
    }
    return {table(rows) + basisOf(data), {}};
}

WrittenPart writeLabels(const ReportData &data)
{
    WrittenPart part;
    for (const RunComparison::LabelRow &row : data.comparison.labels) {
        if (row.isSame)
            continue;
        const QString sentence = row.note.isEmpty() ? Words::tr("From %1 to %2: %3 added, %4 removed, %5 relabelled.")
                                                          .arg(row.against, row.snapshot, QString::number(row.difference.addedCount),
                                                              QString::number(row.difference.removedCount), QString::number(row.difference.changedCount))
                                                    : row.note;
        part.html += QStringLiteral("<p>%1</p>").arg(escaped(sentence));
        QStringList names;
        for (const auto *entries : {&row.difference.added, &row.difference.removed, &row.difference.changed}) {
            for (const SnapshotDifference::Entry &entry : *entries)
                names.append(entry.name);
        }
        const qsizetype all = row.difference.addedCount + row.difference.removedCount + row.difference.changedCount;
        if (!names.isEmpty())
            part.html += QStringLiteral("<p><small>%1%2</small></p>")
                             .arg(escaped(names.mid(0, kMostListed).join(QStringLiteral(", "))), all > kMostListed ? QStringLiteral("…") : QString());
    }
    part.html += basisOf(data);
    return part;
}

void addChart(WrittenPart &part, const Chart &chart, const QString &basis)
{
    ChartView view;
    view.setChart(chart);
    part.html += reportPictureMark() + basis;
    part.pictures.append(view.svg(kReportPicture));
}

WrittenPart writeCurves(const ReportData &data)
{
    Chart chart;
    chart.title = data.curveMetric;
    chart.x.title = Words::tr("Step");
    chart.y.title = data.curveMetric;
    qint64 points = 0;
    for (const Curve &curve : data.curves) {
        ChartSeries line;
        const auto run = std::find_if(data.comparison.runs.begin(), data.comparison.runs.end(), [&](const Run &each) { return each.id == curve.runId; });
        line.name = run == data.comparison.runs.end() ? QString() : run->name;
        line.ink = runInk(curve.runId);
        points += curve.rawCount;
        for (const Point &point : curve.raw) {
            line.x.append(double(point.step));
            line.y.append(point.value);
        }
        chart.series.append(line);
    }
    WrittenPart part;
    addChart(part, chart, basisOf(data, Words::tr("%1, all of %n point(s), not smoothed.", nullptr, int(points)).arg(data.curveMetric)));
    return part;
}

template<Chart (*MakeChart)(const AnswerInsights &), bool (*IsThere)(const AnswerInsights &)>
WrittenPart writeChart(const ReportData &data)
{
    WrittenPart part;
    for (qsizetype at = 0; at < data.insights.size(); ++at) {
        if (IsThere(*data.insights[at]))
            addChart(part, MakeChart(*data.insights[at]), basisOf(data, itemsOf(*data.verdicts[at])));
    }
    return part;
}

bool hasMatrix(const AnswerInsights &insights) { return !insights.firstMatrix.isEmpty(); }
bool hasCurve(const AnswerInsights &insights) { return insights.first.curve.has_value(); }
bool hasCalibration(const AnswerInsights &insights) { return insights.first.calibration.has_value(); }
bool hasNumbers(const AnswerInsights &insights) { return insights.first.residuals.has_value(); }
bool hasShapes(const AnswerInsights &insights) { return insights.first.detection.has_value(); }
bool hasAreas(const AnswerInsights &insights) { return insights.first.segmentation.has_value(); }
bool hasCases(const AnswerInsights &insights) { return insights.answers.size() > 0; }

template<bool (*IsThere)(const AnswerInsights &)>
bool isThere(const ReportData &data)
{
    return anyInsight(data, IsThere);
}

WrittenPart writeMatrix(const ReportData &data)
{
    WrittenPart part;
    for (qsizetype at = 0; at < data.insights.size(); ++at) {
        const AnswerInsights &insights = *data.insights[at];
        if (!hasMatrix(insights) || insights.firstMatrix.size() > 60)
            continue;
        const QString basis = basisOf(data, itemsOf(*data.verdicts[at]));
        const auto draw = [&](const ConfusionMatrix &matrix, const QString &name) {
            ConfusionModel model;
            model.setMatrices(matrix);
            MatrixView view;
            view.setModel(&model, {ConfusionModel::ShareRole, ConfusionModel::IsDiagonalRole});
            view.setAxisTitles(Words::tr("Label"), Words::tr("Said by %1").arg(name));
            part.html += QStringLiteral("<h3>%1</h3>").arg(escaped(name)) + reportPictureMark();
            part.pictures.append(view.svg({kReportPicture.width(), std::min(600, 80 + 40 * matrix.size())}));
        };
        if (at == 0)
            draw(insights.firstMatrix, insights.first.name);
        if (insights.second)
            draw(insights.secondMatrix, insights.second->name);
        part.html += basis;
    }
    return part;
}

WrittenPart writeClasses(const ReportData &data)
{
    WrittenPart part;
    for (qsizetype at = 0; at < data.insights.size(); ++at) {
        const AnswerInsights &insights = *data.insights[at];
        if (!hasMatrix(insights))
            continue;
        QStringList titles {Words::tr("Class"), Words::tr("Items")};
        QList<QList<ClassScores>> scores {insights.firstMatrix.perClass()};
        QStringList names {insights.first.name};
        if (insights.second) {
            scores.append(insights.secondMatrix.perClass());
            names.append(insights.second->name);
        }
        for (const QString &name : names)
            titles << Words::tr("%1: precision").arg(name) << Words::tr("recall") << Words::tr("F1");
        QString rows = headOf(titles);
        for (qsizetype each = 0; each < scores.first().size(); ++each) {
            rows += QStringLiteral("<tr>") + cell(scores.first()[each].name) + cell(QLocale().toString(scores.first()[each].support), true);
            for (const QList<ClassScores> &of : scores)
                rows += cell(shareText(of[each].precision), true) + cell(shareText(of[each].recall), true) + cell(shareText(of[each].f1), true);
            rows += QStringLiteral("</tr>");
        }
        part.html += table(rows) + basisOf(data, itemsOf(*data.verdicts[at]));
    }
    return part;
}

WrittenPart writeItems(const ReportData &data)
{
    WrittenPart part;
    for (const auto &verdict : data.verdicts) {
        if (verdict->answers.size() == 0)
            continue;
        for (const bool isGained : {true, false}) {
            const QList<FlippedItem> &items = isGained ? verdict->flipped.gained : verdict->flipped.lost;
            const QString title = isGained ? Words::tr("Got right with %1: %n item(s)", nullptr, int(items.size()))
                                           : Words::tr("Got wrong with %1: %n item(s)", nullptr, int(items.size()));
            part.html += QStringLiteral("<h3>%1</h3>").arg(escaped(title.arg(verdict->second.name)));
            QString rows = headOf({Words::tr("Item"), Words::tr("Label"), verdict->first.name, verdict->second.name});
            for (const FlippedItem &item : items.mid(0, kMostListed)) {
                rows += QStringLiteral("<tr>") + cell(verdict->answers.cases[size_t(item.at)].name()) + cell(truthText(verdict->answers, item.at), true)
                    + cell(answerText(verdict->answers, verdict->answers.first, item.at), true)
                    + cell(answerText(verdict->answers, verdict->answers.second, item.at), true) + QStringLiteral("</tr>");
            }
            if (!items.isEmpty())
                part.html += table(rows);
            if (items.size() > kMostListed)
                part.html += QStringLiteral("<p>%1</p>").arg(escaped(Words::tr("The first %1 are listed.").arg(kMostListed)));
        }
        part.html += basisOf(data, itemsOf(*verdict));
    }
    return part;
}

WrittenPart writeQuery(const ReportData &data)
{
    return {QStringLiteral("<p>%1</p><pre>%2</pre>").arg(escaped(Words::tr("The same numbers come from:")), escaped(data.query)), {}};
}

constexpr PartKind kParts[] = {
    {"verdict", QT_TRANSLATE_NOOP("Report", "Is it real?"), hasVerdicts, writeVerdicts},
    {"runs", QT_TRANSLATE_NOOP("Report", "Runs"), always, writeRuns},
    {"params", QT_TRANSLATE_NOOP("Report", "Parameters that differ"), hasParams, writeParams},
    {"metrics", QT_TRANSLATE_NOOP("Report", "Metrics"), hasMetrics, writeMetrics},
    {"labels", QT_TRANSLATE_NOOP("Report", "What changed in the labels"), hasLabels, writeLabels},
    {"curves", QT_TRANSLATE_NOOP("Report", "Curves"), hasCurves, writeCurves},
    {"confusion", QT_TRANSLATE_NOOP("Report", "Which class for which"), isThere<hasMatrix>, writeMatrix},
    {"classes", QT_TRANSLATE_NOOP("Report", "Class by class"), isThere<hasMatrix>, writeClasses},
    {"roc", QT_TRANSLATE_NOOP("Report", "ROC curve"), isThere<hasCurve>, writeChart<rocChart, hasCurve>},
    {"precision", QT_TRANSLATE_NOOP("Report", "Precision and recall"), isThere<hasCurve>, writeChart<precisionChart, hasCurve>},
    {"calibration", QT_TRANSLATE_NOOP("Report", "Calibration"), isThere<hasCalibration>, writeChart<calibrationChart, hasCalibration>},
    {"predicted", QT_TRANSLATE_NOOP("Report", "Predicted and actual"), isThere<hasNumbers>, writeChart<predictedChart, hasNumbers>},
    {"residuals", QT_TRANSLATE_NOOP("Report", "Residuals"), isThere<hasNumbers>, writeChart<residualChart, hasNumbers>},
    {"overlap", QT_TRANSLATE_NOOP("Report", "Precision by overlap"), isThere<hasShapes>, writeChart<overlapChart, hasShapes>},
    {"found", QT_TRANSLATE_NOOP("Report", "Precision and recall of shapes"), isThere<hasShapes>, writeChart<detectionPrecisionChart, hasShapes>},
    {"size", QT_TRANSLATE_NOOP("Report", "By size and class"), isThere<hasShapes>, writeChart<sizeChart, hasShapes>},
    {"cover", QT_TRANSLATE_NOOP("Report", "Areas: IoU and Dice"), isThere<hasAreas>, writeChart<coverChart, hasAreas>},
    {"items", QT_TRANSLATE_NOOP("Report", "Items that changed"), isThere<hasCases>, writeItems},
    {"query", QT_TRANSLATE_NOOP("Report", "Where this comes from"), always, writeQuery},
};

} // namespace

std::span<const PartKind> partKinds() { return kParts; }

QString partTitle(const PartKind &kind) { return Words::tr(kind.title); }

QString reportPictureMark() { return QStringLiteral("<!--picture-->"); }

} // namespace cairn
