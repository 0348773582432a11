// SPDX-License-Identifier: GPL-3.0-or-later
// Looks into the recipe folders.
#include "models/runs/recipebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

constexpr qint64 kLargestRecipeBytes = 1 << 20;

Result<Recipe> readRecipe(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Words::tr("The recipe %1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return recipeFromJson(file.read(kLargestRecipeBytes), path);
}

} // namespace

void RecipeBook::add(const QString &folder, bool isOfProject)
{
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists())
        return;
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = dir.absoluteFilePath(name + QStringLiteral("/recipe.json"));
        if (!QFileInfo::exists(path))
            continue;
        Result<Recipe> recipe = readRecipe(path);
        if (!recipe) {
            m_problems.append(recipe.error().sentence);
            continue;
        }
        if (names().contains(recipe->name)) {
            m_problems.append(Words::tr("The recipe %1 was left out: there is one called %2 already. Give it another name.")
                                  .arg(QDir::toNativeSeparators(path), recipe->name));
            continue;
        }
        recipe->isOfProject = isOfProject;
        m_recipes.append(*recipe);
    }
}

void RecipeBook::sort()
{
    std::sort(m_recipes.begin(), m_recipes.end(), [](const Recipe &a, const Recipe &b) { return a.title.localeAwareCompare(b.title) < 0; });
}

RecipeBook RecipeBook::load(const QStringList &folders)
{
    RecipeBook book;
    for (const QString &folder : folders)
        book.add(folder, false);
    book.sort();
    return book;
}

RecipeBook RecipeBook::load(const QString &ownFolder, const QDir &projectFolder)
{
    RecipeBook book;
    book.add(ownFolder, false);
    book.add(projectFolder.filePath(QStringLiteral("recipes")), true);
    book.sort();
    return book;
}

QStringList RecipeBook::names() const
{
    QStringList names;
    for (const Recipe &recipe : m_recipes)
        names.append(recipe.name);
    names.sort();
    return names;
}

Result<Recipe> RecipeBook::find(const QString &name) const
{
    for (const Recipe &recipe : m_recipes) {
        if (recipe.name == name)
            return recipe;
    }
    if (m_recipes.isEmpty())
        return fail(Words::tr("There is no recipe %1; no recipes were found at all, so Cairn may not be wholly installed.").arg(name));
    return fail(Words::tr("There is no recipe %1; there are %2.").arg(name, names().join(QLatin1String(", "))));
}

QString ownRecipeFolder(const QString &programsFolder)
{
    QDir dir(programsFolder);
    const QString installed = dir.absoluteFilePath(QStringLiteral("../share/cairn/recipes"));
    if (QFileInfo(installed).isDir())
        return QDir::cleanPath(installed);
    // A build folder lies somewhere below the source tree.
    do {
        const QString source = dir.absoluteFilePath(QStringLiteral("resources/recipes"));
        if (QFileInfo(source).isDir())
            return source;
    } while (dir.cdUp());
    return {};
}

} // namespace cairn
