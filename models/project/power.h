// SPDX-License-Identifier: GPL-3.0-or-later
// Whether this computer runs on mains power, as the kernel tells (/sys/class/power_supply).
#pragma once

#include <QString>

namespace cairn {

/** False only where a battery discharges and no mains adapter is connected; a computer without a battery is always on mains.
    Source: the kernel's Documentation/ABI/testing/sysfs-class-power (type, online, status). */
[[nodiscard]] bool isOnMainsPower(const QString &folder = QStringLiteral("/sys/class/power_supply"));

} // namespace cairn
