// SPDX-License-Identifier: GPL-3.0-or-later
// Which images have a label of a class.
#pragma once

#include "models/labels/annotations.h"

#include <QSet>

namespace cairn {

/** Images with at least one label of the class. Slow where there are very many labels: for a task. */
[[nodiscard]] Result<QSet<qint64>> itemsWithClass(SQLite::Database &database, qint64 classId, qint64 layerId = kMainLayer);

/** A value of a choice or a yes-or-no attribute and how many labels of the class have it: what a class may be split by. */
struct AttributeShare {
    QString attribute;
    QJsonValue value;
    QList<qint64> annotationIds;
};
/** Of attributes of the class with values in its labels, in their order. */
[[nodiscard]] Result<QList<AttributeShare>> attributeShares(SQLite::Database &database, qint64 classId);

} // namespace cairn
