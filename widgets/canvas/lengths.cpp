// SPDX-License-Identifier: GPL-3.0-or-later
// The choice of units, and round numbers.
#include "widgets/canvas/lengths.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace cairn {
namespace {

struct Unit {
    double micrometres;
    const char *name;
};

constexpr std::array kUnits {Unit {1e-3, "nm"}, Unit {1, "µm"}, Unit {1e3, "mm"}, Unit {1e4, "cm"}, Unit {1e6, "m"}, Unit {1e9, "km"}};

const Unit &unitFor(double micrometres)
{
    const Unit *chosen = &kUnits.front();
    for (const Unit &unit : kUnits) {
        if (micrometres >= unit.micrometres)
            chosen = &unit;
    }
    return *chosen;
}

QString numberText(double value)
{
    const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals);
}

/** The greatest of 1, 2 and 5 times a power of ten that is no greater than `value`. */
double roundedDown(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {5.0, 2.0}) {
        if (step * power <= value * (1 + 1e-9))
            return step * power;
    }
    return power;
}

} // namespace

QString lengthText(double pixels, double pixelSizeUm)
{
    if (pixelSizeUm <= 0)
        return QCoreApplication::translate("cairn::Lengths", "%1 px").arg(QLocale().toString(pixels, 'f', 1));
    const double micrometres = pixels * pixelSizeUm;
    const Unit &unit = unitFor(micrometres);
    return QStringLiteral("%1 %2").arg(numberText(micrometres / unit.micrometres), QString::fromUtf8(unit.name));
}

ScaleBar scaleBarFor(double longestPixels, double pixelSizeUm)
{
    if (longestPixels <= 0 || !std::isfinite(longestPixels))
        return {};
    const QLocale locale;
    if (pixelSizeUm <= 0) {
        const double pixels = roundedDown(longestPixels);
        return {pixels, QCoreApplication::translate("cairn::Lengths", "%1 px").arg(locale.toString(pixels, 'g', 6))};
    }
    const double micrometres = roundedDown(longestPixels * pixelSizeUm);
    const Unit &unit = unitFor(micrometres * (1 + 1e-9));
    return {micrometres / pixelSizeUm, QStringLiteral("%1 %2").arg(locale.toString(micrometres / unit.micrometres, 'g', 6), QString::fromUtf8(unit.name))};
}

} // namespace cairn
