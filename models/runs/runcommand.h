// SPDX-License-Identifier: GPL-3.0-or-later
// From a recipe and its parameters to the list of words that starts the program. Private to this room.
#pragma once

#include "models/runs/programs.h"
#include "models/runs/recipe.h"
#include "models/runs/runfolder.h"

namespace cairn {

enum class ProgramPlace {
    Here,
    Elsewhere, ///< on another computer, which looks for it itself when the run begins
};

/** Refuses a recipe that is not trusted. Checks that the program and all that the recipe requires are there. Placeholders {dataset}, {artifacts}, {run} and {NAME} are
    filled in, others stay. In a line of the user's own, a word that names a file in one of `baseFolders` becomes its whole path, since
    the program's current folder is the run's. */
[[nodiscard]] Result<QStringList> commandOf(const Recipe &recipe, const QJsonObject &params, const RunFolder &folder, const Programs &programs,
    const QStringList &baseFolders, ProgramPlace place = ProgramPlace::Here);

} // namespace cairn
