// SPDX-License-Identifier: GPL-3.0-or-later
// What to label next: the images that are left, those first of which the model learns most.
#pragma once

#include "models/project/database.h"
#include "models/project/task.h"

#include <QHash>
#include <QList>

#include <vector>

namespace cairn {

/** See B. Settles, "Active Learning Literature Survey" (2009) for the first three; O. Sener and S. Savarese, "Active Learning for
    Convolutional Neural Networks: A Core-Set Approach" (2018) for diversity. */
enum class QueueOrder {
    LeastConfident, ///< 1 - the highest probability
    Margin, ///< 1 - the distance between the two highest
    Entropy, ///< of the probabilities, 1 for "all the same"
    Disagreement, ///< how often two of the runs say different things
    Diversity, ///< far from everything that was chosen before, by embeddings
    Random,
};

/** One vector an item, all of the same length. */
using Embeddings = QHash<qint64, std::vector<float>>;

struct QueueRequest {
    QueueOrder order = QueueOrder::Random;
    QList<qint64> runIds; ///< whose predictions; Disagreement: two or more
    quint64 seed = 1; ///< Random; also decides between equals
    QList<qint64> itemIds; ///< empty: all that are to do, being done or returned
    int chosen = 200; ///< Diversity: how many are chosen by distance; the others follow by what is left of theirs
    Embeddings embeddings; ///< Diversity: of the items, and of labelled ones, which count as chosen
};

struct QueueEntry {
    qint64 itemId = 0;
    double score = 0; ///< higher first; from 0 to 1, of Diversity a distance; 0 where nothing is known

    friend bool operator==(const QueueEntry &, const QueueEntry &) = default;
};

/** Every item once. Those of which the runs say nothing stand at the end. Slow for many items: call it in a task. */
[[nodiscard]] Result<QList<QueueEntry>> labelQueue(SQLite::Database &database, const QueueRequest &request, const TaskControl &control = {});

/** How unsure a model is that gives these probabilities (or scores, which need not sum to 1). 0 to 1. */
[[nodiscard]] double uncertainty(QueueOrder order, std::vector<double> probabilities);

} // namespace cairn
