// SPDX-License-Identifier: GPL-3.0-or-later
// A mask as lists of run lengths, as annotation formats write them.
#pragma once

#include "models/geometry/mask.h"
#include "models/project/result.h"

#include <QByteArray>
#include <QList>

namespace cairn {

/** In which order the pixels of the frame are counted: down each column (COCO) or along each row (CVAT). */
enum class CountOrder { Columns, Rows };

/** Lengths of runs outside and inside in turns, beginning with outside (0 where the first pixel is inside); their sum is the frame's
    number of pixels. What lies beyond the frame is left out. An empty frame has no counts. */
[[nodiscard]] QList<qint64> maskCounts(const Mask &mask, const QRect &frame, CountOrder order);
/** Fails where a count is negative, their sum is not the frame's number of pixels, the frame reaches beyond Mask::reach(), or the mask
    would have more than 16 million runs. */
[[nodiscard]] Result<Mask> maskFromCounts(const QList<qint64> &counts, const QRect &frame, CountOrder order);

/** COCO's "compressed" counts: each as its difference from the one two before, in groups of five bits from the lowest, with a bit that
    says whether more follow, and 48 added to each group (the format of pycocotools' RLE strings). */
[[nodiscard]] QByteArray compressedCounts(const QList<qint64> &counts);
[[nodiscard]] Result<QList<qint64>> countsFromCompressed(const QByteArray &text);

} // namespace cairn
