// SPDX-License-Identifier: GPL-3.0-or-later
// The symmetric logarithm is asinh: linear within about one, and without a seam between its parts.
#include "widgets/plots/valuescale.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cairn {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
// Where the symmetric axis turns from linear to logarithmic.
constexpr double kLinear = 1e-3;

QString numberText(double value)
{
    if (value == 0)
        return QStringLiteral("0");
    const double size = std::abs(value);
    if (size >= 1e5 || size < 1e-4)
        return QLocale().toString(value, 'e', 0);
    return QLocale().toString(value, 'g', 6);
}

/** 1, 2 and 5 times powers of ten between two positive values; only the powers where there would be too many. */
QList<double> decadeValues(double first, double last, int about)
{
    QList<double> values;
    const int from = std::max(-320, int(std::floor(std::log10(first)))), to = std::min(308, int(std::ceil(std::log10(last))));
    const int every = std::max(1, (to - from) / std::max(1, about));
    const bool isNarrow = to - from <= about / 2;
    for (int power = from; power <= to; ++power) {
        if (every > 1 && power % every != 0)
            continue;
        for (const double digit : {1.0, 2.0, 5.0}) {
            const double value = digit * std::pow(10, power);
            if ((digit == 1 || isNarrow) && value >= first && value <= last)
                values.append(value);
        }
    }
    return values;
}

/** Round values between two that lie close: 1, 2 or 5 times a power of ten apart. */
QList<double> evenValues(double first, double last, int about)
{
    const double rough = (last - first) / std::max(1, about);
    if (!(rough > 0) || !std::isfinite(rough))
        return {};
    const double magnitude = std::pow(10, std::floor(std::log10(rough)));
    const double share = rough / magnitude;
    const double step = magnitude * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    QList<double> values;
    for (double at = std::ceil(first / step); at * step <= last && values.size() < 50; ++at)
        values.append(at * step);
    return values;
}

} // namespace

double ValueScale::height(double value) const
{
    switch (m_axis) {
    case ValueAxis::Linear:
        return value;
    case ValueAxis::Logarithmic:
        return std::isnan(value) ? value : value <= 0 ? -kInfinity : std::log10(value);
    case ValueAxis::SymmetricLogarithmic:
        return std::isinf(value) ? value : std::asinh(value / (2 * kLinear)) / std::log(10.0);
    case ValueAxis::Logit:
        return std::isnan(value) ? value : value <= 0 ? -kInfinity : value >= 1 ? kInfinity : std::log10(value / (1 - value));
    }
    return value;
}

double ValueScale::value(double height) const
{
    switch (m_axis) {
    case ValueAxis::Linear:
        return height;
    case ValueAxis::Logarithmic:
        return std::pow(10, height);
    case ValueAxis::SymmetricLogarithmic:
        return 2 * kLinear * std::sinh(height * std::log(10.0));
    case ValueAxis::Logit:
        return 1 / (1 + std::pow(10, -height));
    }
    return height;
}

QList<ScaleTick> ValueScale::logTicks(double lower, double upper, int about) const
{
    const double first = value(lower), last = value(upper);
    QList<double> values;
    if (m_axis == ValueAxis::Logarithmic) {
        values = upper - lower > 1 ? decadeValues(first, last, about) : evenValues(first, last, about);
    } else if (m_axis == ValueAxis::SymmetricLogarithmic) {
        if (first < -kLinear) {
            for (const double size : decadeValues(std::max(kLinear, -last), -first, about / 2))
                values.append(-size);
        }
        if (first <= 0 && last >= 0)
            values.append(0);
        if (last > kLinear)
            values += decadeValues(std::max(kLinear, first), last, about / 2);
        if (values.size() < 3)
            values = evenValues(first, last, about);
    } else if (upper - lower < 1) {
        values = evenValues(first, last, about);
    } else {
        for (const double small : decadeValues(std::max(1e-12, std::min(first, 1 - last)), 0.4, about)) {
            values.append(small);
            values.append(1 - small);
        }
        values.append(0.5);
    }
    QList<ScaleTick> ticks;
    for (const double value : std::as_const(values)) {
        const double place = height(value);
        if (place >= lower && place <= upper)
            ticks.append({place, value > 0.9 && m_axis == ValueAxis::Logit ? QLocale().toString(value, 'g', 12) : numberText(value)});
    }
    std::sort(ticks.begin(), ticks.end(), [](const ScaleTick &a, const ScaleTick &b) { return a.place < b.place; });
    return ticks;
}

QList<ScaleTick> ValueScale::ticks(double lower, double upper, int about) const
{
    if (m_axis == ValueAxis::Linear || !(upper > lower) || !std::isfinite(lower) || !std::isfinite(upper))
        return {};
    return logTicks(lower, upper, std::max(2, about));
}

} // namespace cairn
