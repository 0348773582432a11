// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing items that lie far apart.
#pragma once

#include "models/insight/labelqueue.h"

namespace cairn {

/** Greedy k-centre (T. F. Gonzalez, 1985): the next is the item whose nearest chosen one is farthest. Embeddings of items that are not in
    `items` count as chosen from the start. After `chosen` the others follow by that distance; items without an embedding, or with one of
    another length, stand at the end with 0. */
[[nodiscard]] QList<QueueEntry> farthestFirst(const QList<qint64> &items, const Embeddings &embeddings, int chosen, const TaskControl &control);

} // namespace cairn
