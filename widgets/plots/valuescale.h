// SPDX-License-Identifier: GPL-3.0-or-later
// How values become heights on a plot: linear, logarithmic, symmetric logarithmic, logit; with the ticks of each.
#pragma once

#include <QList>
#include <QString>

namespace cairn {

enum class ValueAxis {
    Linear,
    Logarithmic,
    SymmetricLogarithmic, ///< linear around 0, logarithmic beyond on both sides: for values of both signs
    Logit, ///< log(p / (1 - p)): shows what happens near 0 and near 1
};

/** A place on an axis and what stands there. */
struct ScaleTick {
    double place = 0; ///< in heights
    QString text; ///< empty: a tick without words
};

class ValueScale
{
public:
    ValueScale() = default;
    explicit ValueScale(ValueAxis axis)
        : m_axis(axis)
    {
    }

    [[nodiscard]] ValueAxis axis() const { return m_axis; }
    /** The height of a value. Infinite towards the edge at which it belongs where the axis has no place for it (0 on a logarithmic one);
        not-a-number stays so. */
    [[nodiscard]] double height(double value) const;
    [[nodiscard]] double value(double height) const;
    /** Ticks between two heights, about so many with words. Empty for a linear axis, which counts by itself. */
    [[nodiscard]] QList<ScaleTick> ticks(double lower, double upper, int about) const;

private:
    [[nodiscard]] QList<ScaleTick> logTicks(double lower, double upper, int about) const;

    ValueAxis m_axis = ValueAxis::Linear;
};

} // namespace cairn
