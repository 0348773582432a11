// SPDX-License-Identifier: GPL-3.0-or-later
// The boxes that two runs found in the same pictures, beside those that are there.
#pragma once

#include "models/insight/detections.h"
#include "models/insight/verdict.h"
#include "models/runs/runs.h"

namespace cairn {

struct PairedDetections {
    QString firstName, secondName;
    QStringList classes;
    Split split = Split::Test;
    std::vector<AnsweredCase> images; ///< the boxes' image numbers are indexes into it
    std::vector<TrueBox> truths; ///< difficult ones count as crowds: they neither count nor harm
    std::vector<FoundBox> first, second; ///< other shapes by the boxes around them
    std::vector<int> groups; ///< of each image; empty: each on its own
    LeftOut leftOut;
};

/** Pictures that are in the test part (without any in common: the val part) of both snapshots with the same labels. One in which a run found nothing
    counts. An error, as a sentence, where the runs did not look for shapes or have no such picture in common. */
[[nodiscard]] Result<PairedDetections> pairDetections(SQLite::Database &database, const QString &projectFile, const Run &first, const Run &second,
    const TaskControl &control = {});

/** Average precision over overlaps from 0.5 to 0.95, as COCO counts it; pictures are drawn. An error only when it was cancelled. */
[[nodiscard]] Result<Verdict> verdictOn(const PairedDetections &detections, const VerdictOptions &options = {}, const TaskControl &control = {});

} // namespace cairn
