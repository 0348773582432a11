// SPDX-License-Identifier: GPL-3.0-or-later
// Guesses a parameter's type, default and role from names and values. Private to this room.
#pragma once

#include "models/runs/recipeproposal.h"

namespace cairn {

/** A default as Python, click or R writes it ("0.01", "'adam'", "None", "True", "[1, 2]"); `name` tells rates from counts. Leaves the type of
    a choice alone. */
void takeDefault(ProposedParam &param, const QString &written);

/** Folders and files of data, and those that outcomes go to, by their names. */
void guessRole(ProposedParam &param);

/** "learning-rate" from "--learning-rate"; a name that recipes take. */
[[nodiscard]] QString paramNameOf(const QString &flag);
/** "Learning rate" from "learning_rate". */
[[nodiscard]] QString labelOf(const QString &name);

} // namespace cairn
