// SPDX-License-Identifier: GPL-3.0-or-later
// The labels (or images) that have no value yet for an attribute, in the order in which a person goes through them.
#pragma once

#include "models/labels/annotations.h"
#include "models/labels/attributeschema.h"
#include "models/project/task.h"

namespace cairn {

struct AttributeStop {
    qint64 itemId = 0;
    qint64 annotationId = 0; ///< 0: the image itself

    friend bool operator==(const AttributeStop &, const AttributeStop &) = default;
};

/** Images in the order of `itemIds`, in each the labels of the attribute's class and of the classes below it, row by row from the top. */
[[nodiscard]] Result<QList<AttributeStop>> openAttributeStops(SQLite::Database &database, const Attribute &attribute, const QList<qint64> &itemIds,
    const TaskControl &control = {});

} // namespace cairn
