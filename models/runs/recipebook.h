// SPDX-License-Identifier: GPL-3.0-or-later
// All recipes that a project can use: Cairn's own, and those in the project's folder recipes.
#pragma once

#include "models/runs/recipe.h"

#include <QDir>

namespace cairn {

class RecipeBook
{
public:
    /** Reads FOLDER/NAME/recipe.json for each of `folders` in order; of two recipes with one name the first wins, so that a project cannot
        put its own program in the place of one of Cairn's. What is left out or cannot be read is told by `problems`. */
    [[nodiscard]] static RecipeBook load(const QStringList &folders);
    /** Cairn's own folder and the project's, PROJECT/recipes, whose recipes are marked. `ownFolder` may be found with ownRecipeFolder(). */
    [[nodiscard]] static RecipeBook load(const QString &ownFolder, const QDir &projectFolder);

    [[nodiscard]] const QList<Recipe> &recipes() const { return m_recipes; } ///< by title
    [[nodiscard]] QStringList names() const;
    /** An error with a sentence that names the recipes there are. */
    [[nodiscard]] Result<Recipe> find(const QString &name) const;
    [[nodiscard]] QStringList problems() const { return m_problems; }

private:
    void add(const QString &folder, bool isOfProject);
    void sort();

    QList<Recipe> m_recipes;
    QStringList m_problems;
};

/** Where Cairn's own recipes lie, seen from the folder of its programs: installed (../share/cairn/recipes), or in the source tree
    above a build folder (resources/recipes). Empty where there are none. */
[[nodiscard]] QString ownRecipeFolder(const QString &programsFolder);

} // namespace cairn
