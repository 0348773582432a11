// SPDX-License-Identifier: GPL-3.0-or-later
// Formats values by the person's locale.
#include "models/runs/runtexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunTexts)
};

constexpr int kDigits = 5;

} // namespace

QString durationText(double seconds)
{
    if (seconds < 10)
        return Words::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    const auto whole = qint64(std::llround(seconds));
    if (whole < 60)
        return Words::tr("%1 s").arg(whole);
    const QString tail = QStringLiteral("%1:%2").arg(whole / 60 % 60, whole < 3600 ? 1 : 2, 10, QLatin1Char('0')).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return whole < 3600 ? tail : QStringLiteral("%1:%2").arg(whole / 3600).arg(tail);
}

QString timeText(double utcSeconds)
{
    if (utcSeconds == 0)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(qint64(utcSeconds * 1000)), QLocale::ShortFormat);
}

QString energyText(double joules, const QString &method)
{
    if (joules <= 0)
        return {};
    static const std::array<std::pair<const char *, const char *>, 4> kMeans {{
        {"rapl", QT_TRANSLATE_NOOP("RunTexts", "processors' counters, of the whole machine")},
        {"battery", QT_TRANSLATE_NOOP("RunTexts", "battery, of the whole machine")},
        {"gpu", QT_TRANSLATE_NOOP("RunTexts", "graphics cards")},
        {"estimate", QT_TRANSLATE_NOOP("RunTexts", "10 W a busy core")},
    }};
    QStringList means;
    for (const QString &name : method.section(QLatin1Char(','), 0, 0).split(QLatin1Char('+'))) {
        for (const auto &[known, words] : kMeans) {
            if (name == QLatin1String(known))
                means.append(Words::tr(words));
        }
    }
    const QString amount = Words::tr("%1 Wh").arg(valueText(joules / 3600));
    if (means.isEmpty())
        return amount;
    const QString by = means.join(QLatin1String(", "));
    if (!isEstimatedEnergy(method))
        return Words::tr("%1, measured (%2)").arg(amount, by);
    return method.endsWith(QLatin1String("partly estimated")) ? Words::tr("%1, partly estimated (%2)").arg(amount, by) : Words::tr("%1, estimated (%2)").arg(amount, by);
}

bool isEstimatedEnergy(const QString &method) { return method.contains(QLatin1String("estimate")); }

QString withMinus(QString number) { return number.replace(QLatin1Char('-'), QChar(0x2212)); }

QString valueText(const QVariant &value)
{
    if (value.typeId() != QMetaType::Double)
        return value.toString();
    const double number = value.toDouble();
    if (std::isnan(number))
        return Words::tr("not a number");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("\u221E") : QStringLiteral("\u2212\u221E");
    const bool isWhole = number == std::floor(number) && std::abs(number) < 1e15;
    return withMinus(isWhole ? QLocale().toString(qint64(number)) : QLocale().toString(number, 'g', kDigits));
}

} // namespace cairn
