// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of everything but points, beside the project: the last ten are kept, their total size is capped.
#pragma once

#include "models/project/database.h"
#include "models/project/task.h"

namespace cairn {

struct BackupLimits {
    int count = 10;
    qint64 totalBytes = 4LL * 1024 * 1024 * 1024;
};

/** Writes backups/<name>-<time>.cairn from one consistent read of the file and removes what is beyond the limits. The copy is a
    whole project: points are read again from the run folders when it is opened. Returns its path; that of the newest one where nothing has changed since. */
[[nodiscard]] Result<QString> makeBackup(const QString &projectFile, const BackupLimits &limits = {}, const TaskControl &control = {});

/** Newest first. */
[[nodiscard]] QStringList backupsOf(const QString &projectFile);

} // namespace cairn
