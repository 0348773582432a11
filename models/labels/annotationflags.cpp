// SPDX-License-Identifier: GPL-3.0-or-later
// Flags and their names.
#include "models/labels/annotationflags.h"

#include <array>
#include <utility>

namespace cairn {
namespace {

constexpr std::array<std::pair<int, const char *>, 4> kNames
    = {{{DifficultFlag, "difficult"}, {TruncatedFlag, "truncated"}, {OccludedFlag, "occluded"}, {CrowdFlag, "crowd"}}};

} // namespace

QStringList annotationFlagNames(int flags)
{
    QStringList names;
    for (const auto &[flag, name] : kNames) {
        if (flags & flag)
            names.append(QLatin1String(name));
    }
    return names;
}

int annotationFlagsFromNames(const QStringList &names)
{
    int flags = 0;
    for (const auto &[flag, name] : kNames) {
        if (names.contains(QLatin1String(name)))
            flags |= flag;
    }
    return flags;
}

} // namespace cairn
