// SPDX-License-Identifier: GPL-3.0-or-later
// What a plot shows: curves with their looks, and the lines, events and notes around them; nothing of where it comes from.
#pragma once

#include "widgets/common/palettes.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

namespace cairn {

struct PlotCurve {
    QString key; ///< names it over updates: its visibility and place follow it
    QString name; ///< as the legend has it
    QColor color;
    Qt::PenStyle dash = Qt::SolidLine;
    QList<QPointF> line; ///< what is read and judged; not-a-number is a gap, what is infinite is marked at the edge
    QList<QPointF> faint; ///< the raw line behind a smoothed one; may be empty
    QList<QPointF> bandLow, bandHigh; ///< of a group: as many points as `line`; may be empty
    QList<int> counts; ///< of a group: how many runs say something at each point of `line`; may be empty
    SeriesMarker marker = SeriesMarker::None; ///< beside colour and dash
    bool isOnSecondAxis = false;
    std::optional<QPointF> best; ///< flagged
};

/** What a curve says at the cursor. */
struct CurveReading {
    QString key;
    QPointF point; ///< the curve's own point nearest to the cursor's x
};

/** Something that happened at a place of the x axis. */
struct PlotEvent {
    enum class Kind { Checkpoint, RateChange, Mark, Note };
    Kind kind = Kind::Mark;
    double x = 0;
    std::optional<double> y; ///< of a note that is pinned to a point
    QString text;
    QColor color;
};

/** A level that curves are held against: the baseline run, how well people do. */
struct ReferenceLine {
    QString name;
    double y = 0;
    QColor color;
    Qt::PenStyle dash = Qt::DashLine;
};

} // namespace cairn
