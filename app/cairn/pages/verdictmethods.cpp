// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind "How was this found?".
#include "app/cairn/pages/verdictpanel.h"

#include "models/runs/runtexts.h"

#include <QLocale>

namespace cairn {
namespace {

QString intervalMethod(const Verdict &verdict)
{
    switch (verdict.method) {
    case VerdictMethod::PairedBootstrap:
        return VerdictPanel::tr("The same items are drawn anew 2,000 times, both runs are judged on each drawing, and the interval holds the middle 95 % of the "
                                "differences (paired bootstrap, Efron 1979).");
    case VerdictMethod::ClusterBootstrap:
        return VerdictPanel::tr("Items that belong together are drawn together, 2,000 times; both runs are judged on each drawing, and the interval holds the "
                                "middle 95 % of the differences (cluster bootstrap).");
    case VerdictMethod::DeLong:
        return VerdictPanel::tr("The difference of two areas under the ROC curve on the same items, with the variance of DeLong, DeLong and Clarke-Pearson (1988).");
    case VerdictMethod::Welch:
        return VerdictPanel::tr("Both recipes were run with several seeds; their means are compared with Welch's t-test (1947), which lets their spreads differ.");
    case VerdictMethod::SeedBootstrap:
        return VerdictPanel::tr("Both recipes were run with many seeds; the seeds of each are drawn anew 2,000 times.");
    case VerdictMethod::CorrectedResampled:
        return VerdictPanel::tr("Both runs answered the same folds of a cross-validation. Their training parts overlap, so the t-test over the folds takes a "
                                "larger variance (corrected resampled t-test, Nadeau and Bengio 2003).");
    }
    return {};
}

} // namespace

QString methodText(const Verdict &verdict)
{
    QStringList sentences {intervalMethod(verdict)};
    if (verdict.changed) {
        const McNemar &changed = *verdict.changed;
        sentences.append(VerdictPanel::tr("McNemar's test on the items that changed: %1 got right, %2 got wrong, p = %3 (%4).")
                             .arg(changed.gained)
                             .arg(changed.lost)
                             .arg(QLocale().toString(changed.pValue, 'g', 2),
                                 changed.kind == McNemar::Kind::Exact ? VerdictPanel::tr("exact") : VerdictPanel::tr("chi-squared with Edwards' correction")));
    }
    if (std::isfinite(verdict.adjustedP)) {
        sentences.append(VerdictPanel::tr("Several runs are held against the first: Holm's correction makes p = %1 of %2.")
                             .arg(QLocale().toString(verdict.adjustedP, 'g', 2), QLocale().toString(verdict.pValue, 'g', 2)));
    }
    sentences.append(VerdictPanel::tr("A run is called better only where the interval leaves out 0, there are at least %1 items or groups, and the tests agree.")
                         .arg(kFewestUnits));
    return sentences.join(QLatin1Char(' '));
}

} // namespace cairn
