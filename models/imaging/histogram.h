// SPDX-License-Identifier: GPL-3.0-or-later
// How often each value occurs in a picture, and the windows that follow from it.
#pragma once

#include "models/imaging/tone.h"

#include <QList>

namespace cairn {

/** One list a channel (grey; or red, green, blue) of 256 counts, or of 65,536 where the picture has 16 bits a channel. */
struct Histogram {
    QList<QList<qint64>> channels;

    [[nodiscard]] int bins() const { return channels.isEmpty() ? 0 : int(channels.first().size()); }
    [[nodiscard]] bool is16Bit() const { return bins() > 256; }
    /** The least value that at least this share (0 to 1) of a channel's pixels do not exceed. */
    [[nodiscard]] int quantile(int channel, double share) const;
    /** With fewer bins, for drawing; `count` divides bins(). */
    [[nodiscard]] Histogram merged(int count) const;
};

[[nodiscard]] Histogram histogramOf(const QImage &image);

/** The window from one quantile to another over all channels: 0.005 to 0.995 leaves half a percent dark and half a percent bright. */
[[nodiscard]] ToneWindow stretched(const Histogram &histogram, double low = 0.005, double high = 0.995);

} // namespace cairn
