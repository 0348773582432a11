// SPDX-License-Identifier: GPL-3.0-or-later
// Locks of a project: one window may write it, one worker may follow its runs. Each says who has it.
#pragma once

#include "models/project/result.h"

#include <QLockFile>

#include <memory>

namespace cairn {

class ProjectLock
{
public:
    enum class Kind { Window, Worker };

    /** Taken, or an error that names the holder ("opened by anna on laptop (process 4711)"). */
    [[nodiscard]] static Result<std::unique_ptr<ProjectLock>> take(const QString &projectFolder, Kind kind);
    /** Whether a living process holds it. */
    [[nodiscard]] static bool isHeld(const QString &projectFolder, Kind kind);

private:
    explicit ProjectLock(const QString &file);
    QLockFile m_file;
};

} // namespace cairn
