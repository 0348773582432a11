// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, durations and times of runs as a person reads them.
#pragma once

#include "models/runs/recipe.h"

#include <QString>
#include <QVariant>

namespace cairn {

/** "0.8 s", "12 s", "3:07", "1:02:33". */
[[nodiscard]] QString durationText(double seconds);
/** In the person's time zone and manner; empty for 0. */
[[nodiscard]] QString timeText(double utcSeconds);
/** Five digits that count; "not a number" and infinities in words. Texts stay; nothing is empty. */
[[nodiscard]] QString valueText(const QVariant &value);

/** "0.35 Wh, measured on the processors' counters", from the run's joules and method; empty where there is no energy. */
[[nodiscard]] QString energyText(double joules, const QString &method);
[[nodiscard]] bool isEstimatedEnergy(const QString &method); ///< at least in part

/** A number's text with a minus sign where it has a hyphen. */
[[nodiscard]] QString withMinus(QString number);

} // namespace cairn
