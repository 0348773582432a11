// SPDX-License-Identifier: GPL-3.0-or-later
// The raw points behind curves as a CSV file: every point, never the picture's sample.
#pragma once

#include "models/project/database.h"

namespace cairn {

/** Columns run, metric, step, time, value. Returns how many points were written. */
[[nodiscard]] Result<qint64> writeCurvePoints(SQLite::Database &database, const QList<qint64> &runIds, const QStringList &metrics, const QString &file);

} // namespace cairn
