// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as plain values: what is drawn, and nothing of where it comes from.
#pragma once

#include <QLineF>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cairn {

/** Colours are named, not given, so that a chart looks right on every ground: from 0 the series colours in their order. */
namespace ChartInk {
inline constexpr int kMuted = -1; ///< references, and what is not in the foreground
inline constexpr int kAccent = -2;
inline constexpr int kGood = -3;
inline constexpr int kBad = -4;
}

struct ChartSeries {
    enum class Form {
        Line,
        Steps, ///< each value holds up to the next x
        Points,
        Bars,
        Band, ///< between `y` and `upper`, faint
    };
    QString name; ///< in the legend and in files; empty: not in the legend
    Form form = Form::Line;
    int ink = 0;
    Qt::PenStyle dash = Qt::SolidLine;
    QList<double> x, y;
    QList<double> upper; ///< of a band; else, where there are any, the upper ends of error bars
    QList<double> lower; ///< the lower ends of error bars
    QStringList texts; ///< one a point, shown under the mouse; may be empty
    QList<qint64> ids; ///< one a point, said when it is clicked; may be empty
};

struct ChartAxis {
    QString title;
    std::optional<double> low, high; ///< absent: by the data
    bool isLogarithmic = false;
    QStringList categories; ///< names of 0, 1, 2...; empty: numbers
};

/** A surface of colours, row by row from the smallest y; not-a-number is a hole. */
struct ChartSurface {
    int columns = 0, rows = 0;
    double x0 = 0, x1 = 1, y0 = 0, y1 = 1; ///< centres of the first and the last cells
    QList<double> values;
    QString title;
};

struct Chart {
    QString title;
    ChartAxis x, y;
    QList<ChartSeries> series;
    QList<QLineF> guides; ///< dotted references
    std::optional<double> marker; ///< a line across at this x
    std::optional<ChartSurface> surface;
    bool isHorizontal = false; ///< bars lie; their categories are those of y
    QString message; ///< a sentence in place of the chart
};

} // namespace cairn
