// SPDX-License-Identifier: GPL-3.0-or-later
// A rank for each heading, then one for each name under it.
#include "models/metrics/metricorder.h"

#include "models/metrics/metricnames.h"

#include <QCollator>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace cairn {

QString metricHeading(const QString &name)
{
    if (name.contains(QLatin1Char('/')))
        return name.section(QLatin1Char('/'), 0, -2);
    return splitMetricName(name).group;
}

QStringList orderedMetrics(const QStringList &names)
{
    const auto groupRank = [](const QString &heading) {
        static const QRegularExpression kOfComputer(
            QStringLiteral("^(?:system|resources?|hardware|gpu|cpu|perf|profiler?|timing|time)(?:$|/)"), QRegularExpression::CaseInsensitiveOption);
        const QString phase = MetricName {heading.section(QLatin1Char('/'), 0, 0), {}}.phase();
        return heading.contains(kOfComputer) ? 9
            : heading.isEmpty()              ? 0
            : phase == QLatin1String("val")  ? 1
            : phase == QLatin1String("train") ? 2
            : phase == QLatin1String("test") ? 3
                                             : 4;
    };
    const auto nameRank = [](const QString &name) {
        static const QRegularExpression kScores(QStringLiteral("acc|auc|f1|precision|recall|iou|dice|\\bap|map|r2"), QRegularExpression::CaseInsensitiveOption);
        return name.contains(QLatin1String("loss"), Qt::CaseInsensitive) ? 0 : name.contains(kScores) ? 1 : !hasMerit(name) ? 3 : 2;
    };
    // Names of metrics are of no language; the locale "C" does not know numbers.
    QCollator natural(QLocale(QLocale::English));
    natural.setNumericMode(true);
    natural.setCaseSensitivity(Qt::CaseInsensitive);
    QStringList ordered = names;
    std::stable_sort(ordered.begin(), ordered.end(), [&](const QString &a, const QString &b) {
        const QString ofA = metricHeading(a), ofB = metricHeading(b);
        if (ofA != ofB) {
            const int rankA = groupRank(ofA), rankB = groupRank(ofB);
            const int compared = natural.compare(ofA, ofB);
            return rankA != rankB ? rankA < rankB : compared != 0 ? compared < 0 : ofA < ofB;
        }
        const int rankA = nameRank(a), rankB = nameRank(b);
        return rankA != rankB ? rankA < rankB : natural.compare(a, b) < 0;
    });
    return ordered;
}

} // namespace cairn
