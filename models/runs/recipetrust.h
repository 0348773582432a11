// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a recipe that came with a project may run its program: asked once, and remembered for this user, not in the project.
#pragma once

#include "models/runs/recipe.h"

namespace cairn {

/** Cairn's own recipes always; one of a project after trustRecipe(), as long as its recipe.json and its place are the same. */
[[nodiscard]] bool isRecipeTrusted(const Recipe &recipe);

/** The person has said yes. */
[[nodiscard]] Result<void> trustRecipe(const Recipe &recipe);

} // namespace cairn
