// SPDX-License-Identifier: GPL-3.0-or-later
// The magic wand: the region of like colours around a pixel, larger or smaller as the hand is dragged.
#pragma once

#include "models/imaging/regionmask.h"

#include <QSharedPointer>

namespace cairn {

struct WandOptions {
    QRect region; ///< only here, in pixels of the picture: mostly what is on screen; empty means all
    double sigma = 1.5; ///< of the Gaussian that evens out grain first, in pixels of the view that is worked on; 0 for none
    bool isContiguous = true; ///< false: everything of that colour in the region
    bool takesDiagonals = false; ///< pixels that touch at corners only are neighbours (8 instead of 4)
    bool fillsHoles = false;
    qint64 maximumPixels = 1'500'000; ///< regions with more are worked on scaled down
};

/** A value: a copy may be used in a task while another goes on. The first grow() at a seed takes some tens of milliseconds, since
    it finds the tolerance at which each pixel would be reached; every other tolerance at that seed is then a comparison. */
class Wand
{
public:
    explicit Wand(const QImage &picture, const WandOptions &options = {});

    /** The pixels whose colour differs from the seed's by at most `tolerance` (0 to 253; more takes all) in every channel, connected with the
        seed unless otherwise wished. Empty where the seed is outside. */
    [[nodiscard]] RegionMask grow(QPoint seed, int tolerance);

private:
    struct Seeded;

    QImage m_picture;
    WandOptions m_options;
    QSharedPointer<const Seeded> m_seeded;
};

} // namespace cairn
