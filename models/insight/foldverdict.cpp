// SPDX-License-Identifier: GPL-3.0-or-later
// Sums within each fold, then one test over the folds.
#include "models/insight/foldverdict.h"

#include "models/insight/ttests.h"

#include <cmath>
#include <map>
#include <numeric>

namespace cairn {
namespace {

struct Fold {
    double first = 0, second = 0; ///< sums of hits, or of errors
    double cases = 0;
};

std::map<int, Fold> foldsOf(const PairedAnswers &answers)
{
    std::map<int, Fold> folds;
    for (size_t at = 0; at < answers.folds.size(); ++at) {
        if (answers.folds[at] <= 0)
            continue;
        Fold &fold = folds[answers.folds[at]];
        ++fold.cases;
        if (answers.isRegression) {
            fold.first += std::abs(answers.first.values[at] - answers.truthValues[at]);
            fold.second += std::abs(answers.second.values[at] - answers.truthValues[at]);
        } else {
            fold.first += answers.first.classes[at] == answers.truth[at];
            fold.second += answers.second.classes[at] == answers.truth[at];
        }
    }
    return folds;
}

} // namespace

std::optional<Verdict> verdictOverFolds(const PairedAnswers &answers, const VerdictOptions &options)
{
    const std::map<int, Fold> folds = foldsOf(answers);
    if (folds.size() < 2)
        return std::nullopt;
    Verdict verdict;
    verdict.measure = answers.isRegression ? Measure::AbsoluteError : Measure::Accuracy;
    verdict.metric = measureName(verdict.measure);
    verdict.isSmallerBetter = answers.isRegression;
    verdict.level = options.level;
    verdict.firstName = answers.firstName;
    verdict.secondName = answers.secondName;
    verdict.method = VerdictMethod::CorrectedResampled;
    verdict.folds = qint64(folds.size());
    std::vector<double> differences;
    double first = 0, second = 0;
    for (const auto &[number, fold] : folds) {
        verdict.items += qint64(fold.cases);
        first += fold.first / fold.cases;
        second += fold.second / fold.cases;
        differences.push_back((fold.second - fold.first) / fold.cases);
    }
    verdict.a = first / double(folds.size());
    verdict.b = second / double(folds.size());
    const TestResult test = correctedResampledTest(differences, 1.0 / double(folds.size() - 1), options.level);
    decideBy(verdict, test.difference, test.pValue, verdict.folds, 2);
    return verdict;
}

} // namespace cairn
