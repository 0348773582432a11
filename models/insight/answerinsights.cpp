// SPDX-License-Identifier: GPL-3.0-or-later
// One run after the other.
#include "models/insight/answerinsights.h"

#include "models/insight/pairing.h"
#include "models/insight/ranking.h"

#include <QFileInfo>

namespace cairn {
namespace {

std::vector<bool> rightOf(const PairedAnswers &answers, const ModelAnswers &model)
{
    std::vector<bool> right;
    for (std::size_t at = 0; at < answers.truth.size(); ++at)
        right.push_back(answers.truth[at] == model.classes[at]);
    return right;
}

Result<RunInsights> ofAnswers(const PairedAnswers &answers, const ModelAnswers &model, const TaskControl &control)
{
    RunInsights insights;
    insights.losses = itemLosses(answers, model);
    if (answers.isRegression) {
        insights.residuals = residualsOf(answers.truthValues, model.values);
        return insights;
    }
    insights.areLossesProbabilities = !model.ofTruth.empty();
    if (!model.ofSaid.empty())
        insights.calibration = calibrationOf(model.ofSaid, rightOf(answers, model));
    if (answers.positive < 0 || model.ofPositive.empty())
        return insights;
    const std::vector<bool> isPositive = answers.isPositive();
    insights.curve = RankCurve(model.ofPositive, isPositive);
    insights.averagePrecision = insights.curve->averagePrecision();
    insights.area = deLong(model.ofPositive, model.ofPositive, isPositive).first;
    Result<RankBands> bands = rankBands(model.ofPositive, isPositive, {1'000, 1, kUsualLevel, answers.groups}, control);
    if (!bands)
        return fail(bands);
    insights.bands = std::move(*bands);
    return insights;
}

Result<void> addShapes(SQLite::Database &database, const PairedDetections &detections, const std::vector<FoundBox> &found, const Run &run,
    RunInsights &insights, const TaskControl &control)
{
    insights.detection = detectionScores(detections.truths, found, int(detections.classes.size()));
    const Result<std::optional<SegmentationScores>> pixels = pixelScores(database, detections, run, control);
    if (!pixels)
        return fail(pixels);
    insights.segmentation = *pixels;
    return {};
}

std::optional<ModelFacts> factsOf(SQLite::Database &database, const Run &run)
{
    const QFileInfo file(QString::fromStdString(database.getFilename()));
    return file.exists() ? readModelFacts(run.runFolder(file.dir()).artifacts()) : std::nullopt;
}

Result<AnswerInsights> compute(SQLite::Database &database, const RunVerdict &verdict, bool hasTwo, const TaskControl &control)
{
    AnswerInsights insights;
    insights.reason = verdict.reason;
    insights.answers = verdict.answers;
    insights.detections = verdict.detections;
    insights.firstMatrix = verdict.firstMatrix;
    insights.secondMatrix = hasTwo ? verdict.secondMatrix : ConfusionMatrix();
    if (insights.isEmpty())
        return insights;
    for (const bool isSecond : {false, true}) {
        if (isSecond && !hasTwo)
            continue;
        RunInsights of;
        const Run &run = isSecond ? verdict.second : verdict.first;
        if (verdict.detections) {
            if (Result<void> added
                = addShapes(database, *verdict.detections, isSecond ? verdict.detections->second : verdict.detections->first, run, of, control);
                !added)
                return fail(added);
        } else {
            Result<RunInsights> computed = ofAnswers(verdict.answers, isSecond ? verdict.answers.second : verdict.answers.first, control);
            if (!computed)
                return fail(computed);
            of = std::move(*computed);
        }
        of.name = run.name;
        of.runId = run.id;
        of.facts = factsOf(database, run);
        if (isSecond)
            insights.second = std::move(of);
        else
            insights.first = std::move(of);
    }
    return insights;
}

} // namespace

Result<AnswerInsights> insightsOf(SQLite::Database &database, const RunVerdict &verdict, const TaskControl &control)
{
    return compute(database, verdict, true, control);
}

Result<AnswerInsights> insightsOf(SQLite::Database &database, const QString &projectFile, const Run &run, const TaskControl &control)
{
    RunVerdict verdict;
    verdict.first = verdict.second = run;
    Result<PairedAnswers> answers = pairAnswers(database, projectFile, run, run, control);
    if (answers) {
        verdict.answers = std::move(*answers);
        if (!verdict.answers.isRegression)
            verdict.firstMatrix = ConfusionMatrix(verdict.answers.classes, verdict.answers.truth, verdict.answers.first.classes);
        return compute(database, verdict, false, control);
    }
    if (answers.error().isCanceled())
        return fail(answers);
    Result<PairedDetections> detections = pairDetections(database, projectFile, run, run, control);
    if (!detections && detections.error().isCanceled())
        return fail(detections);
    if (detections)
        verdict.detections = std::move(*detections);
    else
        verdict.reason = answers.error().sentence;
    return compute(database, verdict, false, control);
}

} // namespace cairn
