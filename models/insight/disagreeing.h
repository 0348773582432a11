// SPDX-License-Identifier: GPL-3.0-or-later
// Where a run and the labels say different things of a picture: the next one to look at again.
#pragma once

#include "models/labels/agreement.h"
#include "models/project/task.h"

namespace cairn {

struct DisagreementRequest {
    qint64 runId = 0;
    double threshold = 0.5; ///< predictions that are less sure say nothing
    QList<qint64> itemIds; ///< in the order in which they are looked at
    AgreementRules rules;
};

/** The first of the images on which a shape is only in the labels or only in the predictions, or has another class there, or whose tags
    differ; 0 where there is none. Images without a label that are still to do, and those of which the run says nothing, say nothing. */
[[nodiscard]] Result<qint64> firstDisagreeing(SQLite::Database &database, const DisagreementRequest &request, const TaskControl &control = {});

} // namespace cairn
