// SPDX-License-Identifier: GPL-3.0-or-later
// Tries whether runs could go on at a machine, for the person who adds it.
#pragma once

#include "models/project/task.h"
#include "models/runs/machines.h"

#include <QStringList>

namespace cairn {

/** What a test of a machine found, line by line, for a person; the first line that is not good ends it. */
struct MachineCheck {
    bool isGood = false;
    QStringList lines;
};
/** Blocks for as long as the machine takes to answer: called in a task. */
[[nodiscard]] MachineCheck checkMachine(const Machine &machine, const TaskControl &control);

} // namespace cairn
