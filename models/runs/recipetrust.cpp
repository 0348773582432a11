// SPDX-License-Identifier: GPL-3.0-or-later
// An empty file a recipe, named by the SHA-256 of where it lies and what it says.
#include "models/runs/recipetrust.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

// Shared by window, commands and worker, whose application names differ.
QDir trustFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/cairn/recipes"));
}

QString trustFile(const Recipe &recipe)
{
    // The place counts too: the same recipe.json in another project may start another program of the same name.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QFileInfo(recipe.folder).canonicalFilePath().toUtf8() + '\0');
    hash.addData(recipe.manifest);
    return trustFolder().filePath(QString::fromLatin1(hash.result().toHex()));
}

} // namespace

bool isRecipeTrusted(const Recipe &recipe) { return !recipe.isOfProject || QFileInfo::exists(trustFile(recipe)); }

Result<void> trustRecipe(const Recipe &recipe)
{
    QFile file(trustFile(recipe));
    if (trustFolder().mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly))
        return {};
    return fail(Words::tr("That the recipe %1 may be used could not be noted in %2. Check that there is room and that you may write there.")
                    .arg(recipeText(recipe.title), QDir::toNativeSeparators(trustFolder().path())));
}

} // namespace cairn
