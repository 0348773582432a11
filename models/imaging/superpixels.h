// SPDX-License-Identifier: GPL-3.0-or-later
// Superpixels: the picture in small pieces of one colour each, to be collected with a brush (Achanta et al., SLIC, 2012).
#pragma once

#include "models/imaging/regionmask.h"
#include "models/project/task.h"

#include <QPolygonF>
#include <QSet>
#include <QSharedPointer>

namespace cairn {

struct SuperpixelOptions {
    QRect region; ///< only here, in pixels of the picture: mostly what is on screen; empty means all
    int edgePixels = 24; ///< of the picture, about
    double compactness = 10; ///< larger: more like squares; smaller: closer to the edges in the picture
    qint64 maximumPixels = 1'000'000; ///< regions with more are worked on scaled down
};

/** A value: cheap to copy, the same in every thread. */
class Superpixels
{
public:
    /** Takes some hundred milliseconds. */
    [[nodiscard]] static Result<Superpixels> compute(const QImage &picture, const SuperpixelOptions &options = {}, const TaskControl &control = {});

    [[nodiscard]] int count() const; ///< labels are 0 to count() - 1
    /** The piece that a pixel of the picture belongs to; -1 outside the region. */
    [[nodiscard]] int labelAt(QPoint pixel) const;
    /** The pieces that a stroke touches, in pixels of the picture. */
    [[nodiscard]] QSet<int> labelsUnder(const QPolygonF &stroke, double width) const;
    /** These pieces together, in full resolution. */
    [[nodiscard]] RegionMask regionOf(const QSet<int> &labels) const;
    [[nodiscard]] RegionMask regionAt(QPoint pixel) const;
    /** The pixels at which one piece touches the next, over the whole region: for the overlay. */
    [[nodiscard]] RegionMask borders() const;

private:
    struct Labels;
    QSharedPointer<const Labels> m_labels;
};

} // namespace cairn
