// SPDX-License-Identifier: GPL-3.0-or-later
// How hot this computer is, as the kernel tells (/sys/class/thermal).
#pragma once

#include <QString>

namespace cairn {

/** Degrees Celsius of the hottest thermal zone; 0 where nothing plausible (above 0, below 150) is told.
    Source: the kernel's Documentation/ABI/testing/sysfs-class-thermal (temp, in thousandths of a degree). */
[[nodiscard]] double hottestCelsius(const QString &folder = QStringLiteral("/sys/class/thermal"));

} // namespace cairn
