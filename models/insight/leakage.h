// SPDX-License-Identifier: GPL-3.0-or-later
// Before a table is learned: columns that give the answer away by themselves, and keys whose rows a split would tear apart. Each column is
// judged alone, by leaving each row out in turn: from the other rows with the same value (of numbers: in the same of up to 64 equally filled
// steps) the most frequent label, or the mean, is foretold.
#pragma once

#include "models/labels/snapshots.h"
#include "models/project/task.h"

namespace cairn {

struct Leak {
    enum class Kind {
        Answer, ///< the column foretells the answer
        TornKey, ///< rows share its values, and the split does not keep them together
    };
    Kind kind = Kind::Answer;
    QString column;
    double skill = 0; ///< share of what guessing gets wrong that the column gets right; of numbers, the explained variance
    qint64 rows = 0; ///< of a torn key: how many rows share their value with another

    [[nodiscard]] QString sentence() const;
    friend bool operator==(const Leak &, const Leak &) = default;
};

struct LeakLimits {
    double skill = 0.9;
    qint64 mostRows = 50'000; ///< more labelled rows are sampled
};

/** The most suspicious first; empty where nothing is. Reads the labelled rows: call it in a task. */
[[nodiscard]] Result<QList<Leak>> findLeaks(const QString &projectFile, const SnapshotRequest &request, const LeakLimits &limits = {},
    const TaskControl &control = {});

} // namespace cairn
