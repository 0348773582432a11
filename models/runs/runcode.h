// SPDX-License-Identifier: GPL-3.0-or-later
// Freezes the code that a run's own command line names, and what else it depends on. Private to this room.
#pragma once

#include "models/runs/codestate.h"
#include "models/runs/runfolder.h"

#include <QJsonObject>

namespace cairn {

enum class CodePlace {
    Copy, ///< in the run's folder, so that later edits do not reach the run
    InPlace, ///< where the person works; what the program finds there when it starts is what runs
};

struct FrozenCode {
    QStringList command; ///< with the paths of copied files
    QString workFolder; ///< where the program begins: relative to the run's folder, or a whole path; empty: the standard, work/
    QJsonObject record; ///< for run.json: root, subfolder, commit, branch, dirty, copied, linked, in_place; empty where there is no code
};

/** `baseFolder` is where the command was given; without one, or where the command names nothing that lies there, nothing is frozen. What is not
    committed is written to code.diff in the run's folder. */
[[nodiscard]] Result<FrozenCode> freezeCode(const QStringList &command, const QString &baseFolder, CodePlace place, const RunFolder &folder,
    const TaskControl &control);

} // namespace cairn
