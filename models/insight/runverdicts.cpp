// SPDX-License-Identifier: GPL-3.0-or-later
// Reads, judges, and looks for repetitions.
#include "models/insight/runverdicts.h"

#include "models/insight/foldverdict.h"
#include "models/insight/pairing.h"
#include "models/metrics/metricnames.h"

#include <algorithm>

namespace cairn {
namespace {

/** Runs that were asked the same on the same labels, with one run for each seed; `run` itself stands for its own. */
QList<Run> repetitionsOf(const Run &run, const QList<Run> &all)
{
    QMap<qint64, Run> bySeed {{run.seed, run}};
    QJsonObject asked = run.params;
    asked.remove(QStringLiteral("seed"));
    for (const Run &other : all) {
        QJsonObject params = other.params;
        params.remove(QStringLiteral("seed"));
        if (other.recipe == run.recipe && other.snapshotId == run.snapshotId && other.status == RunStatus::Finished && params == asked
            && !bySeed.contains(other.seed))
            bySeed.insert(other.seed, other);
    }
    return bySeed.values();
}

/** The metric that all of them have: of the test part before the val part, the usual ones first. */
QString sharedMetric(const QList<Run> &runs)
{
    static const QStringList kUsual = {QStringLiteral("accuracy"), QStringLiteral("auc"), QStringLiteral("mae"), QStringLiteral("rmse"),
        QStringLiteral("loss")};
    QString best;
    int bestRank = 0;
    for (auto metric = runs.first().metrics.keyBegin(); metric != runs.first().metrics.keyEnd(); ++metric) {
        const MetricName name = splitMetricName(*metric);
        const bool isTest = name.phase() == QLatin1String("test");
        if (!isTest && name.phase() != QLatin1String("val"))
            continue;
        const bool isShared = std::all_of(runs.begin(), runs.end(), [&](const Run &run) {
            const auto found = run.metrics.constFind(*metric);
            return found != run.metrics.constEnd() && std::isfinite(found->last);
        });
        const int usual = int(kUsual.indexOf(name.metric));
        const int rank = (isTest ? 100 : 10) + (usual < 0 ? 0 : int(kUsual.size()) - usual);
        if (isShared && rank > bestRank) {
            best = *metric;
            bestRank = rank;
        }
    }
    return best;
}

std::optional<Verdict> overSeeds(const Run &first, const Run &second, const QList<Run> &all, const VerdictOptions &options)
{
    const QList<Run> a = repetitionsOf(first, all), b = repetitionsOf(second, all);
    const auto isOfFirst = [&](const Run &run) { return std::any_of(a.begin(), a.end(), [&](const Run &each) { return each.id == run.id; }); };
    // Two seeds of one recipe are no two recipes.
    if (a.size() < 2 || b.size() < 2 || std::any_of(b.begin(), b.end(), isOfFirst))
        return std::nullopt;
    const QString metric = sharedMetric(a + b);
    if (metric.isEmpty())
        return std::nullopt;
    const auto valuesOf = [&](const QList<Run> &runs) {
        std::vector<double> values;
        for (const Run &run : runs)
            values.push_back(run.metrics.value(metric).last);
        return values;
    };
    return verdictOverSeeds(metric, isSmallerBetter(metric), valuesOf(a), valuesOf(b), first.name, second.name, options);
}

Result<void> judge(RunVerdict &verdict, const VerdictOptions &options, const TaskControl &control)
{
    const QList<Measure> measures = measuresOf(verdict.answers);
    for (qsizetype at = 0; at < measures.size(); ++at) {
        const TaskControl ofOne([&control] { return control.isCanceled(); },
            [&](const TaskProgress &progress) { control.setProgress(at * progress.total + progress.done, measures.size() * progress.total); });
        Result<Verdict> judged = verdictOn(verdict.answers, measures.at(at), options, ofOne);
        if (!judged)
            return fail(judged);
        verdict.verdicts.append(*judged);
    }
    verdict.overFolds = verdictOverFolds(verdict.answers, options);
    verdict.flipped = flippedItems(verdict.answers);
    if (!verdict.answers.isRegression) {
        verdict.firstMatrix = ConfusionMatrix(verdict.answers.classes, verdict.answers.truth, verdict.answers.first.classes);
        verdict.secondMatrix = ConfusionMatrix(verdict.answers.classes, verdict.answers.truth, verdict.answers.second.classes);
    }
    return {};
}

/** False where the runs did not look for shapes in the same pictures. */
Result<bool> judgeDetections(SQLite::Database &database, const QString &projectFile, RunVerdict &verdict, const VerdictOptions &options,
    const TaskControl &control)
{
    Result<PairedDetections> detections = pairDetections(database, projectFile, verdict.first, verdict.second, control);
    if (!detections && detections.error().isCanceled())
        return fail(detections);
    if (!detections)
        return false;
    Result<Verdict> judged = verdictOn(*detections, options, control);
    if (!judged)
        return fail(judged);
    verdict.verdicts.append(*judged);
    verdict.detections = std::move(*detections);
    return true;
}

} // namespace

Result<RunVerdict> compareAnswers(SQLite::Database &database, const QString &projectFile, const Run &first, const Run &second,
    const VerdictOptions &options, const TaskControl &control)
{
    RunVerdict verdict;
    verdict.first = first;
    verdict.second = second;
    const Result<QList<Run>> all = Runs::all(database);
    if (!all)
        return fail(all);
    verdict.overSeeds = overSeeds(first, second, *all, options);
    Result<PairedAnswers> answers = pairAnswers(database, projectFile, first, second, control);
    if (!answers) {
        if (answers.error().isCanceled())
            return fail(answers);
        if (Result<bool> judged = judgeDetections(database, projectFile, verdict, options, control); !judged)
            return fail(judged);
        else if (!*judged)
            verdict.reason = answers.error().sentence;
        return verdict;
    }
    verdict.answers = std::move(*answers);
    if (Result<void> judged = judge(verdict, options, control); !judged)
        return fail(judged);
    return verdict;
}

Result<QList<RunVerdict>> compareAnswersOfAll(SQLite::Database &database, const QString &projectFile, const QList<Run> &runs,
    const VerdictOptions &options, const TaskControl &control)
{
    QList<RunVerdict> all;
    for (const Run &run : runs.mid(1)) {
        Result<RunVerdict> verdict = compareAnswers(database, projectFile, runs.first(), run, options, control);
        if (!verdict)
            return fail(verdict);
        all.append(std::move(*verdict));
    }
    // Only what answers the same question is corrected: the measures that decide.
    QList<Verdict> deciding;
    for (const RunVerdict &verdict : std::as_const(all)) {
        if (!verdict.verdicts.isEmpty())
            deciding.append(verdict.verdicts.first());
    }
    adjustForEachOther(deciding);
    for (RunVerdict &verdict : all) {
        if (!verdict.verdicts.isEmpty())
            verdict.verdicts.first() = deciding.takeFirst();
    }
    return all;
}

} // namespace cairn
