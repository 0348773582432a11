// SPDX-License-Identifier: GPL-3.0-or-later
// Many things with many values each, as the plots of many runs show them: plain values.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cairn {

struct PlotDimension {
    QString name;
    QList<double> values; ///< one a thing; not-a-number where it has none
    QStringList categories; ///< names of 0, 1, 2...; empty: numbers
    bool isLogarithmic = false;
    bool isSmallerBetter = false;
};

struct PlotPoints {
    QList<qint64> ids;
    QStringList names;
    QList<PlotDimension> dimensions;
    int colorBy = -1; ///< the dimension that colours the others; -1: none

    [[nodiscard]] qsizetype size() const { return ids.size(); }
};

/** Where a value stands between the smallest and the largest of its dimension: 0 to 1, not-a-number for one that is none. */
class DimensionScale
{
public:
    explicit DimensionScale(const PlotDimension &dimension);
    [[nodiscard]] double place(double value) const;
    [[nodiscard]] double valueAt(double place) const;
    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }

private:
    double m_low = 0, m_high = 1;
    bool m_isLogarithmic = false;
};

/** A number at the end of an axis. */
[[nodiscard]] QString axisText(const PlotDimension &dimension, double value);

} // namespace cairn
