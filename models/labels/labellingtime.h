// SPDX-License-Identifier: GPL-3.0-or-later
// How long labelling took, from the journal: the time between one person's gestures, pauses left out.
#pragma once

#include "models/project/database.h"

#include "models/project/result.h"

#include <QList>

namespace cairn {

struct LabellingTime {
    qint64 id = 0; ///< item or annotator; annotator 0: not known
    QString name; ///< path of the item, name of the annotator
    double seconds = 0;
    qint64 gestures = 0; ///< what was undone was work as well
    qint64 items = 0; ///< of an annotator: pictures that were changed
};

/** A longer gap between two gestures of the same person is a pause. After it, and for the first gesture, the time that the gesture itself
    recorded counts, up to as much. */
inline constexpr double kIdleSeconds = 120;

[[nodiscard]] Result<QList<LabellingTime>> labellingTimeByItem(SQLite::Database &database, double idleSeconds = kIdleSeconds); ///< longest first
[[nodiscard]] Result<QList<LabellingTime>> labellingTimeByAnnotator(SQLite::Database &database, double idleSeconds = kIdleSeconds);
[[nodiscard]] Result<LabellingTime> labellingTimeOfItem(SQLite::Database &database, qint64 itemId, double idleSeconds = kIdleSeconds);

} // namespace cairn
