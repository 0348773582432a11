// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what a recipe needs is there: programs, packages of its language, labels of the kinds that it learns from.
#pragma once

#include "models/project/database.h"
#include "models/runs/programs.h"
#include "models/runs/recipe.h"

namespace cairn {

/** Those that the program's language does not find. Asks the program itself (python: importlib; Rscript: installed.packages), which imports
    nothing and takes about a third of a second, so it is called in a task. Empty for other languages. An error where it does not answer. */
[[nodiscard]] Result<QList<PackageNeed>> missingPackages(const QString &program, const QList<PackageNeed> &packages, int patienceMs = 20'000);

/** An error with a sentence that says what is missing and how to get it: programs first, then packages. */
[[nodiscard]] Result<void> checkNeeds(const Recipe &recipe, const Programs &programs);

/** What a project has for recipes to learn from. */
struct LabelsAtHand {
    QMap<QString, qint64> kinds; ///< labels of images by kind ("box": 4888)
    qint64 tables = 0;
    qint64 images = 0;
};
[[nodiscard]] LabelsAtHand labelsAtHand(SQLite::Database &database);

/** One sentence: what the recipe learns from, and whether the project has it. `isThere` says whether it does. */
[[nodiscard]] QString wantsInWords(const Recipe &recipe, const LabelsAtHand &labels, bool *isThere = nullptr);

} // namespace cairn
