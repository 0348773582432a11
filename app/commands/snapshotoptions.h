// SPDX-License-Identifier: GPL-3.0-or-later
// The options that say what a snapshot holds; shared by the commands snapshot and train.
#pragma once

#include "app/commands/command.h"
#include "models/labels/snapshots.h"

namespace cairn {

class SnapshotOptions
{
public:
    void add(CLI::App &app);
    [[nodiscard]] Result<SnapshotRequest> request(Project &project, quint64 seed) const;

private:
    std::string m_table, m_target, m_split = "0.7,0.15,0.15", m_group;
    bool m_stratify = false;
};

} // namespace cairn
