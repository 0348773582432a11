// SPDX-License-Identifier: GPL-3.0-or-later
// Intelligent scissors: the way along an edge from the last click to the cursor (Mortensen and Barrett, 1995).
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QRect>
#include <QSharedPointer>

namespace cairn {

struct ScissorsOptions {
    /** How far from the seed a path may lead, in pixels of the picture: mostly what is on screen around it. Beyond some 250 pixels
        the surroundings are worked on scaled down. */
    int reachPixels = 250;
};

/** A value: a copy may be used in a task while another goes on. */
class Scissors
{
public:
    explicit Scissors(const QImage &picture, const ScissorsOptions &options = {});

    /** Finds the best ways from here to everywhere in reach; takes about a tenth of a second. False where the point is outside. */
    bool setSeed(QPointF seed);
    /** The edge that is strongest within so many pixels, for a click that shall lie on it; the point itself where there is none. */
    [[nodiscard]] QPointF snapped(QPointF point, int radiusPixels) const;

    /** The part of the picture in which paths lie; empty without a seed. */
    [[nodiscard]] QRect reach() const;
    /** From the seed to the point, both included, in pixels of the picture; where the point is out of reach the path goes on
        straight from the nearest place that is not. Empty without a seed. */
    [[nodiscard]] QPolygonF pathTo(QPointF point) const;

private:
    struct Ways;

    QImage m_picture;
    ScissorsOptions m_options;
    QSharedPointer<const Ways> m_ways;
};

} // namespace cairn
