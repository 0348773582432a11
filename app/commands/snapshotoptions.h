// SPDX-License-Identifier: GPL-3.0-or-later
// The options that say what a snapshot holds; shared by the commands snapshot and train.
#pragma once

#include "app/commands/command.h"
#include "models/labels/snapshots.h"
#include "models/runs/recipe.h"

namespace cairn {

/** The labels that a run or a sweep learns from: a snapshot that there is, one to freeze, or none. */
struct ChosenLabels {
    qint64 snapshotId = 0;
    std::optional<SnapshotRequest> freeze;
};

class SnapshotOptions
{
public:
    void add(CLI::App &app);
    [[nodiscard]] Result<SnapshotRequest> request(Project &project, quint64 seed) const;
    /** `snapshot` is an id or a name; empty: what the options say is to be frozen, as far as the recipe wants labels. */
    [[nodiscard]] Result<ChosenLabels> labelsFor(Project &project, const Recipe &recipe, const QString &snapshot, quint64 seed) const;

private:
    std::string m_table, m_target, m_split = "0.7,0.15,0.15", m_group;
    bool m_stratify = false;
};

} // namespace cairn
