// SPDX-License-Identifier: GPL-3.0-or-later
// The sample project, made from the pictures and tables that Cairn ships.
#pragma once

#include "models/project/task.h"

namespace cairn {

/** Makes it in `folder` (new or empty) out of `samples` (see AppPaths) and returns the folder. Takes a second or two. */
[[nodiscard]] Result<QString> makeSampleProject(const QString &folder, const QString &samples, const TaskControl &control = {});

} // namespace cairn
