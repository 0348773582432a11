// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the words of a metric's name.
#include "models/metrics/metricnames.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace cairn {
namespace {

/** The phase that a word stands for; empty for other words. */
QString phaseOf(const QString &word)
{
    static constexpr std::array<std::pair<const char *, const char *>, 9> kPhases = {{{"train", "train"}, {"training", "train"}, {"val", "val"},
        {"valid", "val"}, {"validation", "val"}, {"eval", "val"}, {"dev", "val"}, {"test", "test"}, {"testing", "test"}}};
    const QByteArray lower = word.toLower().toUtf8();
    const auto found = std::find_if(kPhases.begin(), kPhases.end(), [&](const auto &phase) { return lower == phase.first; });
    return found == kPhases.end() ? QString() : QString::fromLatin1(found->second);
}

} // namespace

bool isSmallerBetter(const QString &name)
{
    static const QStringList kErrors = {QStringLiteral("rmse"), QStringLiteral("mse"), QStringLiteral("mae"), QStringLiteral("mape"),
        QStringLiteral("msle"), QStringLiteral("medae")};
    static const QRegularExpression kBetweenWords(QStringLiteral("[^a-z0-9]+"));
    const QString lower = name.toLower();
    if (lower.contains(QLatin1String("loss")) || lower.contains(QLatin1String("error")))
        return true;
    const QStringList words = lower.split(kBetweenWords, Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return kErrors.contains(word); });
}

QString MetricName::phase() const
{
    const QString known = phaseOf(group);
    return known.isEmpty() ? group : known;
}

MetricName splitMetricName(const QString &name)
{
    const qsizetype slash = name.indexOf(QLatin1Char('/'));
    if (slash > 0 && slash + 1 < name.size())
        return {name.left(slash), name.mid(slash + 1)};
    static const QRegularExpression kSeparator(QStringLiteral("[_.\\-]"));
    const qsizetype separator = name.indexOf(kSeparator);
    if (separator > 0 && separator + 1 < name.size() && !phaseOf(name.left(separator)).isEmpty())
        return {name.left(separator), name.mid(separator + 1)};
    return {{}, name};
}

bool hasMerit(const QString &name)
{
    static const QRegularExpression kSettings(
        QStringLiteral("(?:^|[/._\\- ])(?:learning[_ ]?rate|lr|momentum|weight[_ ]?decay|epoch|step)(?:$|[/._\\- \\d])"), QRegularExpression::CaseInsensitiveOption);
    return !isOfMachine(name) && !name.contains(kSettings);
}

bool isOfMachine(const QString &name) { return name.startsWith(QLatin1String("system/")); }

} // namespace cairn
