// SPDX-License-Identifier: GPL-3.0-or-later
// What a write was about, so that views reload only what they show, also when another process wrote.
#pragma once

#include <QFlags>

namespace cairn {

enum class Topic {
    Items = 1, ///< sources and items
    Labels = 2, ///< everything the journal covers
    Tables = 4, ///< imported tables
    Snapshots = 8,
    Runs = 16, ///< runs, their states, parameters, tags, artifacts
    Points = 32, ///< series and points
    Predictions = 64,
    Views = 128, ///< saved views, project settings
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

} // namespace cairn
