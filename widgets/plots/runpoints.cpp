// SPDX-License-Identifier: GPL-3.0-or-later
// Scales of dimensions.
#include "widgets/plots/runpoints.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cairn {

DimensionScale::DimensionScale(const PlotDimension &dimension)
    : m_isLogarithmic(dimension.isLogarithmic)
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const double value : dimension.values) {
        if (!std::isfinite(value) || (m_isLogarithmic && value <= 0))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (!dimension.categories.isEmpty()) {
        low = 0;
        high = double(std::max<qsizetype>(1, dimension.categories.size() - 1));
    }
    if (low > high)
        return;
    m_low = low;
    m_high = high;
    if (m_low == m_high) {
        m_isLogarithmic = false;
        m_low -= 0.5;
        m_high += 0.5;
    }
}

double DimensionScale::place(double value) const
{
    if (!std::isfinite(value) || (m_isLogarithmic && value <= 0))
        return std::numeric_limits<double>::quiet_NaN();
    return m_isLogarithmic ? std::log(value / m_low) / std::log(m_high / m_low) : (value - m_low) / (m_high - m_low);
}

double DimensionScale::valueAt(double place) const
{
    return m_isLogarithmic ? m_low * std::pow(m_high / m_low, place) : m_low + (m_high - m_low) * place;
}

QString axisText(const PlotDimension &dimension, double value)
{
    if (!dimension.categories.isEmpty())
        return dimension.categories.value(qsizetype(std::llround(value)));
    return QLocale().toString(value + 0.0, 'g', 3);
}

} // namespace cairn
