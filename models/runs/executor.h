// SPDX-License-Identifier: GPL-3.0-or-later
// Where runs go on: each executor starts them in its own way, and looks after them. All run the same supervisor, which writes the same files.
#pragma once

#include "models/runs/follower.h"

#include <functional>

namespace cairn {

/** "NAME=VALUE" lines that the program of the run with this uuid is given on top of its environment. */
using RunLines = std::function<QStringList(const QString &uuid)>;

/** Used by the holder of the worker's lock, in the thread of its project. */
class Executor
{
public:
    virtual ~Executor() = default;

    /** Takes a queued run for its own. One that cannot be started is failed, with the reason. */
    [[nodiscard]] virtual Result<void> start(qint64 runId, RunFollower &follower) = 0;
    /** Looks after a run that is under way, and follows its files; concludes it when it is known to have ended. Returns soon. */
    [[nodiscard]] virtual Result<void> look(qint64 runId, RunFollower &follower) = 0;
    /** Once a round of the worker, after all runs were looked at: what takes long is begun here, in a task. Needs the event loop. */
    [[nodiscard]] virtual Result<void> visit() { return {}; }
};

} // namespace cairn
