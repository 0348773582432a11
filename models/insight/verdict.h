// SPDX-License-Identifier: GPL-3.0-or-later
// Is run B better than run A? A number, an interval, and a sentence that says so or says that it cannot be told.
#pragma once

#include "models/insight/bootstrap.h"
#include "models/insight/pairedanswers.h"
#include "models/insight/proportions.h"

#include <optional>

namespace cairn {

enum class Measure { Accuracy, MacroRecall, AreaUnderRoc, LogLoss, Brier, AbsoluteError, SquaredError, R2, AveragePrecision, Metric };

/** "accuracy", "macro_recall", "auc", "log_loss", "brier", "mae", "rmse", "r2", "ap"; empty for a metric of the runs' own. */
[[nodiscard]] QString measureName(Measure measure);

enum class VerdictMethod { PairedBootstrap, ClusterBootstrap, DeLong, Welch, SeedBootstrap, CorrectedResampled };
/** "paired-bootstrap", "cluster-bootstrap", "delong", "welch", "seed-bootstrap", "corrected-resampled-t". */
[[nodiscard]] QString verdictMethodName(VerdictMethod method);

struct Verdict {
    enum class Outcome { FirstBetter, SecondBetter, CannotTell };
    enum class Doubt {
        None,
        HoldsZero, ///< the interval does
        TooFew, ///< items, groups or seeds
        FewChanged, ///< McNemar's test says that so few changed items may be chance, though the interval leaves out 0
        ManyTests, ///< it would be told if it were the only comparison
        Undefined, ///< the number cannot be computed from these items
    };
    Measure measure = Measure::Accuracy;
    QString metric; ///< name of the measure or of the runs' metric
    QString firstName, secondName;
    bool isSmallerBetter = false;
    double a = kUnknown, b = kUnknown;
    double difference = kUnknown, low = kUnknown, high = kUnknown; ///< b less a
    double level = kUsualLevel;
    double pValue = kUnknown, adjustedP = kUnknown; ///< adjusted where several runs were compared
    VerdictMethod method = VerdictMethod::PairedBootstrap;
    qint64 items = 0;
    qint64 groups = 0; ///< 0: each item on its own
    qint64 firstSeeds = 0, secondSeeds = 0; ///< of a verdict over seeds, instead of items
    qint64 folds = 0; ///< of a verdict over the folds of a cross-validation
    std::optional<McNemar> changed; ///< of accuracy
    Outcome outcome = Outcome::CannotTell;
    Doubt doubt = Doubt::Undefined;
    QString sentence;
};

struct VerdictOptions {
    int resamples = 2'000;
    quint64 seed = 1;
    double level = kUsualLevel;
};
/** With fewer items, or groups, no interval is believed. */
inline constexpr qint64 kFewestUnits = 10;
/** With so many seeds on both sides the seeds are drawn, below that they are taken to be normal. */
inline constexpr std::size_t kManySeeds = 10;

/** What these answers can be judged by; the first is the one that decides. */
[[nodiscard]] QList<Measure> measuresOf(const PairedAnswers &answers);

/** Accuracy and the like by the paired bootstrap, by groups where there are any; the area under the ROC curve by DeLong where there are none.
    An error only when it was cancelled. */
[[nodiscard]] Result<Verdict> verdictOn(const PairedAnswers &answers, Measure measure, const VerdictOptions &options = {},
    const TaskControl &control = {});

/** Whose statistics they are, and on how many items, by group where there are groups. */
struct VerdictBasis {
    QString firstName, secondName;
    qsizetype items = 0;
    std::vector<int> groups;
};
/** Any two statistics of the same items, by the bootstrap. An error only when it was cancelled. */
[[nodiscard]] Result<Verdict> verdictFrom(const WeightedStatistic &first, const WeightedStatistic &second, Measure measure, const VerdictBasis &basis,
    const VerdictOptions &options = {}, const TaskControl &control = {});

/** One value a run: is the one recipe better than the other, whatever the seed? Welch's test, with ten seeds and more on both sides the bootstrap. */
[[nodiscard]] Verdict verdictOverSeeds(const QString &metric, bool isSmallerBetter, std::span<const double> first, std::span<const double> second,
    const QString &firstName, const QString &secondName, const VerdictOptions &options = {});

/** Fills in what a test found, the outcome and the sentence; with fewer units than `fewest` nothing is believed. */
void decideBy(Verdict &verdict, const Interval &difference, double pValue, qint64 units, qint64 fewest);

/** Several verdicts that answer one question (which of these is better than the first): Holm's correction; what no longer holds is said to be
    untold. */
void adjustForEachOther(QList<Verdict> &verdicts);

/** The sentence for what the other fields say. */
[[nodiscard]] QString verdictSentence(const Verdict &verdict);

} // namespace cairn
