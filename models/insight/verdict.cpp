// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the method by the kind of answers, and decides.
#include "models/insight/verdict.h"

#include "models/insight/holm.h"
#include "models/insight/ranking.h"
#include "models/insight/ttests.h"
#include "models/insight/weightedmetrics.h"

#include <algorithm>
#include <numeric>

namespace cairn {
namespace {

using Doubt = Verdict::Doubt;
using Outcome = Verdict::Outcome;

bool isSmallerBetter(Measure measure)
{
    return measure == Measure::LogLoss || measure == Measure::Brier || measure == Measure::AbsoluteError || measure == Measure::SquaredError;
}

WeightedStatistic statisticOf(const PairedAnswers &answers, const ModelAnswers &model, Measure measure)
{
    switch (measure) {
    case Measure::MacroRecall:
        return weightedMacroRecall(answers.truth, model.classes, int(answers.classes.size()));
    case Measure::AreaUnderRoc:
        return weightedAreaUnderRoc(model.ofPositive, answers.isPositive());
    case Measure::LogLoss:
        return weightedMean(logLosses(model.ofTruth));
    case Measure::Brier:
        return weightedMean(model.brier);
    case Measure::AbsoluteError:
        return weightedMean(absoluteErrors(answers.truthValues, model.values));
    case Measure::SquaredError:
        return weightedRmse(answers.truthValues, model.values);
    case Measure::R2:
        return weightedR2(answers.truthValues, model.values);
    case Measure::Accuracy:
    case Measure::AveragePrecision:
    case Measure::Metric:
        break;
    }
    return weightedMean(rightness(answers.truth, model.classes));
}

McNemar changedOf(const PairedAnswers &answers)
{
    qint64 gained = 0, lost = 0;
    for (std::size_t at = 0; at < answers.truth.size(); ++at) {
        const bool wasRight = answers.first.classes[at] == answers.truth[at], isRight = answers.second.classes[at] == answers.truth[at];
        gained += isRight && !wasRight ? 1 : 0;
        lost += wasRight && !isRight ? 1 : 0;
    }
    return mcNemar(gained, lost);
}

void take(Verdict &verdict, const Interval &interval, double pValue)
{
    verdict.difference = interval.estimate;
    verdict.low = interval.low;
    verdict.high = interval.high;
    verdict.pValue = pValue;
}

/** From the interval alone; what else speaks against it is asked afterwards. */
void decide(Verdict &verdict, qint64 units, qint64 fewest)
{
    verdict.outcome = Outcome::CannotTell;
    if (!std::isfinite(verdict.difference) || !std::isfinite(verdict.low) || !std::isfinite(verdict.high)) {
        verdict.doubt = units < fewest ? Doubt::TooFew : Doubt::Undefined;
        return;
    }
    if (units < fewest)
        verdict.doubt = Doubt::TooFew;
    else if (verdict.low <= 0 && verdict.high >= 0)
        verdict.doubt = Doubt::HoldsZero;
    else if (verdict.changed && verdict.groups == 0 && verdict.changed->midP >= 1 - verdict.level)
        verdict.doubt = Doubt::FewChanged;
    else
        verdict.doubt = Doubt::None;
    if (verdict.doubt == Doubt::None)
        verdict.outcome = (verdict.difference > 0) != verdict.isSmallerBetter ? Outcome::SecondBetter : Outcome::FirstBetter;
}

qint64 groupCount(std::vector<int> groups)
{
    std::sort(groups.begin(), groups.end());
    return std::unique(groups.begin(), groups.end()) - groups.begin();
}

Verdict begun(Measure measure, const VerdictBasis &basis, const VerdictOptions &options)
{
    Verdict verdict;
    verdict.measure = measure;
    verdict.metric = measureName(measure);
    verdict.isSmallerBetter = isSmallerBetter(measure);
    verdict.level = options.level;
    verdict.firstName = basis.firstName;
    verdict.secondName = basis.secondName;
    verdict.items = basis.items;
    verdict.groups = basis.groups.empty() ? 0 : groupCount(basis.groups);
    verdict.method = verdict.groups == 0 ? VerdictMethod::PairedBootstrap : VerdictMethod::ClusterBootstrap;
    return verdict;
}

void finish(Verdict &verdict)
{
    decide(verdict, verdict.groups == 0 ? verdict.items : verdict.groups, kFewestUnits);
    verdict.sentence = verdictSentence(verdict);
}

Verdict areaVerdict(const PairedAnswers &answers, const VerdictBasis &basis, const VerdictOptions &options)
{
    Verdict verdict = begun(Measure::AreaUnderRoc, basis, options);
    verdict.method = VerdictMethod::DeLong;
    const DeLong test = deLong(answers.first.ofPositive, answers.second.ofPositive, answers.isPositive(), options.level);
    verdict.a = test.first.estimate;
    verdict.b = test.second.estimate;
    take(verdict, test.difference.difference, test.difference.pValue);
    finish(verdict);
    return verdict;
}

double meanOf(std::span<const double> values)
{
    return values.empty() ? kUnknown : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

} // namespace

QString measureName(Measure measure)
{
    switch (measure) {
    case Measure::Accuracy:
        return QStringLiteral("accuracy");
    case Measure::MacroRecall:
        return QStringLiteral("macro_recall");
    case Measure::AreaUnderRoc:
        return QStringLiteral("auc");
    case Measure::LogLoss:
        return QStringLiteral("log_loss");
    case Measure::Brier:
        return QStringLiteral("brier");
    case Measure::AbsoluteError:
        return QStringLiteral("mae");
    case Measure::SquaredError:
        return QStringLiteral("rmse");
    case Measure::R2:
        return QStringLiteral("r2");
    case Measure::AveragePrecision:
        return QStringLiteral("ap");
    case Measure::Metric:
        break;
    }
    return {};
}

QString verdictMethodName(VerdictMethod method)
{
    switch (method) {
    case VerdictMethod::PairedBootstrap:
        return QStringLiteral("paired-bootstrap");
    case VerdictMethod::ClusterBootstrap:
        return QStringLiteral("cluster-bootstrap");
    case VerdictMethod::DeLong:
        return QStringLiteral("delong");
    case VerdictMethod::Welch:
        return QStringLiteral("welch");
    case VerdictMethod::SeedBootstrap:
        return QStringLiteral("seed-bootstrap");
    case VerdictMethod::CorrectedResampled:
        return QStringLiteral("corrected-resampled-t");
    }
    return {};
}

QList<Measure> measuresOf(const PairedAnswers &answers)
{
    if (answers.isRegression)
        return {Measure::AbsoluteError, Measure::SquaredError, Measure::R2};
    QList<Measure> measures = {Measure::Accuracy, Measure::MacroRecall};
    if (!answers.first.ofPositive.empty() && !answers.second.ofPositive.empty())
        measures.append(Measure::AreaUnderRoc);
    if (!answers.first.ofTruth.empty() && !answers.second.ofTruth.empty())
        measures << Measure::LogLoss << Measure::Brier;
    return measures;
}

Result<Verdict> verdictFrom(const WeightedStatistic &first, const WeightedStatistic &second, Measure measure, const VerdictBasis &basis,
    const VerdictOptions &options, const TaskControl &control)
{
    Verdict verdict = begun(measure, basis, options);
    verdict.a = valueOf(first, basis.items);
    verdict.b = valueOf(second, basis.items);
    const Result<BootstrapResult> drawn
        = bootstrap(basis.items, differenceOf(first, second), {options.resamples, options.seed, options.level, basis.groups}, control);
    if (!drawn)
        return fail(drawn);
    take(verdict, drawn->interval, drawn->pValue);
    finish(verdict);
    return verdict;
}

Result<Verdict> verdictOn(const PairedAnswers &answers, Measure measure, const VerdictOptions &options, const TaskControl &control)
{
    const VerdictBasis basis {answers.firstName, answers.secondName, answers.size(), answers.groups};
    if (measure == Measure::AreaUnderRoc && answers.groups.empty())
        return areaVerdict(answers, basis, options);
    Result<Verdict> verdict = verdictFrom(statisticOf(answers, answers.first, measure), statisticOf(answers, answers.second, measure), measure, basis,
        options, control);
    if (verdict && measure == Measure::Accuracy) {
        verdict->changed = changedOf(answers);
        if (verdict->groups == 0 && answers.size() > 0)
            verdict->pValue = verdict->changed->midP;
        finish(*verdict);
    }
    return verdict;
}

Verdict verdictOverSeeds(const QString &metric, bool isSmallerBetter, std::span<const double> first, std::span<const double> second,
    const QString &firstName, const QString &secondName, const VerdictOptions &options)
{
    Verdict verdict;
    verdict.measure = Measure::Metric;
    verdict.metric = metric;
    verdict.isSmallerBetter = isSmallerBetter;
    verdict.level = options.level;
    verdict.firstName = firstName;
    verdict.secondName = secondName;
    verdict.firstSeeds = qint64(first.size());
    verdict.secondSeeds = qint64(second.size());
    verdict.a = meanOf(first);
    verdict.b = meanOf(second);
    if (std::min(first.size(), second.size()) >= kManySeeds) {
        verdict.method = VerdictMethod::SeedBootstrap;
        const BootstrapResult drawn = bootstrapOverSeeds(first, second, {options.resamples, options.seed, options.level, {}});
        take(verdict, drawn.interval, drawn.pValue);
    } else {
        verdict.method = VerdictMethod::Welch;
        const TestResult test = welchTest(first, second, options.level);
        take(verdict, test.difference, test.pValue);
    }
    decide(verdict, std::min(verdict.firstSeeds, verdict.secondSeeds), 2);
    verdict.sentence = verdictSentence(verdict);
    return verdict;
}

void decideBy(Verdict &verdict, const Interval &difference, double pValue, qint64 units, qint64 fewest)
{
    take(verdict, difference, pValue);
    decide(verdict, units, fewest);
    verdict.sentence = verdictSentence(verdict);
}

void adjustForEachOther(QList<Verdict> &verdicts)
{
    if (verdicts.size() < 2)
        return;
    std::vector<double> pValues;
    for (const Verdict &verdict : std::as_const(verdicts))
        pValues.push_back(verdict.pValue);
    const std::vector<double> adjusted = holmAdjusted(pValues);
    for (qsizetype at = 0; at < verdicts.size(); ++at) {
        Verdict &verdict = verdicts[at];
        verdict.adjustedP = adjusted[size_t(at)];
        if (verdict.outcome == Outcome::CannotTell || verdict.adjustedP < 1 - verdict.level)
            continue;
        verdict.outcome = Outcome::CannotTell;
        verdict.doubt = Doubt::ManyTests;
        verdict.sentence = verdictSentence(verdict);
    }
}

} // namespace cairn
