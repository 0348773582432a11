// SPDX-License-Identifier: GPL-3.0-or-later
// Text sizes relative to the system's font, and the search for tabular digits.
#include "widgets/common/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QWidget>

namespace cairn {

namespace {

constexpr double kBodyStep = 13.0;
// Below this a label is no longer read but guessed.
constexpr double kSmallestPoints = 8.0;

double stepOf(TextStep step)
{
    switch (step) {
    case TextStep::Small:
        return 11.0;
    case TextStep::Body:
        return kBodyStep;
    case TextStep::Title:
        return 15.0;
    case TextStep::Display:
        return 20.0;
    }
    return kBodyStep;
}

} // namespace

QFont steppedFont(const QFont &system, TextStep step, TextWeight weight)
{
    QFont font = system;
    const double factor = stepOf(step) / kBodyStep;
    if (system.pointSizeF() > 0)
        font.setPointSizeF(
            std::max(std::min(kSmallestPoints, system.pointSizeF()), system.pointSizeF() * factor));
    else
        font.setPixelSize(qRound(system.pixelSize() * factor));
    if (weight == TextWeight::Strong) font.setWeight(QFont::DemiBold);
    return font;
}

void setTextStep(QWidget *widget, TextStep step, TextWeight weight)
{
    widget->setFont(steppedFont(QApplication::font(), step, weight));
}

void setTextTone(QWidget *widget, TextTone tone)
{
    switch (tone) {
    case TextTone::Normal:
        widget->setForegroundRole(QPalette::WindowText);
        break;
    case TextTone::Muted:
        widget->setForegroundRole(QPalette::PlaceholderText);
        break;
    case TextTone::Accent:
        widget->setForegroundRole(QPalette::Link);
        break;
    case TextTone::Bad:
        widget->setForegroundRole(QPalette::BrightText);
        break;
    }
}

bool hasTabularFigures(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(QLatin1Char(digit)), width)) return false;
    }
    return true;
}

QFont withTabularFigures(const QFont &font)
{
    if (hasTabularFigures(font)) return font;
    for (const QString &family : { QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans") }) {
        if (!QFontDatabase::hasFamily(family)) continue;
        QFont candidate = font;
        candidate.setFamilies({ family });
        if (hasTabularFigures(candidate)) return candidate;
    }
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF());
    return fixed;
}

} // namespace cairn
