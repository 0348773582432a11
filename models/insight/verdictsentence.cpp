// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict in plain words.
#include "models/insight/verdict.h"

#include "models/runs/runtexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace cairn {
namespace {

using Doubt = Verdict::Doubt;
using Outcome = Verdict::Outcome;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString measureText(const Verdict &verdict)
{
    switch (verdict.measure) {
    case Measure::Accuracy:
        return Words::tr("accuracy");
    case Measure::MacroRecall:
        return Words::tr("mean recall of the classes");
    case Measure::AreaUnderRoc:
        return Words::tr("area under the ROC curve");
    case Measure::LogLoss:
        return Words::tr("log loss");
    case Measure::Brier:
        return Words::tr("Brier score");
    case Measure::AbsoluteError:
        return Words::tr("mean absolute error");
    case Measure::SquaredError:
        return Words::tr("root mean squared error");
    case Measure::R2:
        return Words::tr("R²");
    case Measure::AveragePrecision:
        return Words::tr("average precision");
    case Measure::Metric:
        break;
    }
    return verdict.metric;
}

/** Shares are read as percentage points. */
bool isShare(const Verdict &verdict)
{
    return verdict.measure == Measure::Accuracy || verdict.measure == Measure::MacroRecall || verdict.measure == Measure::AveragePrecision;
}

QString numberText(const Verdict &verdict, double value)
{
    const QLocale locale;
    // Rounding to nothing leaves no minus behind.
    if (isShare(verdict))
        return withMinus(locale.toString(std::round(value * 1000) / 10 + 0.0, 'f', 1));
    return withMinus(locale.toString(value + 0.0, 'g', 3));
}

QString amountText(const Verdict &verdict, double value)
{
    return isShare(verdict) ? Words::tr("%1 points").arg(numberText(verdict, value)) : numberText(verdict, value);
}

/** "95 % interval 0.3 to 2.1"; the other way round where the sentence counts downwards. */
QString intervalText(const Verdict &verdict, bool isNegated)
{
    const double low = isNegated ? -verdict.high : verdict.low, high = isNegated ? -verdict.low : verdict.high;
    return Words::tr("%1 % interval %2 to %3")
        .arg(QLocale().toString(verdict.level * 100, 'g', 4), numberText(verdict, low), numberText(verdict, high));
}

QString basisText(const Verdict &verdict)
{
    if (verdict.method == VerdictMethod::Welch || verdict.method == VerdictMethod::SeedBootstrap)
        return Words::tr("over %1 and %2 seeds").arg(verdict.firstSeeds).arg(verdict.secondSeeds);
    if (verdict.folds > 0)
        return Words::tr("over %n fold(s) of cross-validation", nullptr, int(verdict.folds));
    const QString items = Words::tr("on %n item(s)", nullptr, int(verdict.items));
    return verdict.groups == 0 ? items : Words::tr("%1 in %n group(s)", nullptr, int(verdict.groups)).arg(items);
}

QString changedText(const Verdict &verdict)
{
    if (!verdict.changed)
        return {};
    const QString gained = Words::tr("%n item(s)", nullptr, int(verdict.changed->gained)), lost = QString::number(verdict.changed->lost);
    return QLatin1Char(' ') + Words::tr("With %1, %2 got right, %3 got wrong.").arg(verdict.secondName, gained, lost);
}

QString reasonText(const Verdict &verdict)
{
    switch (verdict.doubt) {
    case Doubt::TooFew:
        return QLatin1Char(' ') + Words::tr("That is too few to trust an interval.");
    case Doubt::FewChanged:
        return QLatin1Char(' ') + Words::tr("So few items changed that chance may do that (McNemar's test, p = %1).")
            .arg(QLocale().toString(verdict.pValue, 'g', 2));
    case Doubt::ManyTests:
        return QLatin1Char(' ') + Words::tr("Among so many comparisons chance may do that (p = %1 after Holm's correction).")
            .arg(QLocale().toString(verdict.adjustedP, 'g', 2));
    case Doubt::None:
    case Doubt::HoldsZero:
    case Doubt::Undefined:
        break;
    }
    return {};
}

} // namespace

QString verdictSentence(const Verdict &verdict)
{
    const bool isSecond = verdict.outcome == Outcome::SecondBetter;
    const QString winner = isSecond ? verdict.secondName : verdict.firstName, loser = isSecond ? verdict.firstName : verdict.secondName;
    if (verdict.outcome != Outcome::CannotTell) {
        // The winner's lead is said as a positive number, whichever way the measure counts.
        return Words::tr("%1 is better than %2 by %3 (%4), %5, %6.")
                   .arg(winner, loser, amountText(verdict, std::abs(verdict.difference)), measureText(verdict),
                       intervalText(verdict, verdict.difference < 0), basisText(verdict))
            + changedText(verdict);
    }
    if (!std::isfinite(verdict.low) || !std::isfinite(verdict.high)) {
        return Words::tr("It cannot be told whether %1 or %2 is better (%3), %4: the difference has no interval.")
                   .arg(verdict.firstName, verdict.secondName, measureText(verdict), basisText(verdict))
            + reasonText(verdict);
    }
    if (verdict.changed && verdict.changed->gained == 0 && verdict.changed->lost == 0) {
        return Words::tr("It cannot be told whether %1 or %2 is better: both are right and wrong about the same, %3.")
            .arg(verdict.firstName, verdict.secondName, basisText(verdict));
    }
    return Words::tr("It cannot be told whether %1 or %2 is better: the difference is %3 (%4), %5, %6.")
               .arg(verdict.firstName, verdict.secondName, amountText(verdict, verdict.difference), measureText(verdict), intervalText(verdict, false),
                   basisText(verdict))
        + changedText(verdict) + reasonText(verdict);
}

} // namespace cairn
