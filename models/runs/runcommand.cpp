// SPDX-License-Identifier: GPL-3.0-or-later
// Fills in placeholders and finds the program.
#include "models/runs/runcommand.h"

#include "models/runs/recipeneeds.h"
#include "models/runs/recipetrust.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunQueue)
};

/** What placeholders stand for: parameters, and the run's own places. */
QJsonObject placesAnd(QJsonObject params, const RunFolder &folder)
{
    params.insert(QStringLiteral("dataset"), folder.dataset());
    params.insert(QStringLiteral("artifacts"), folder.artifacts());
    params.insert(QStringLiteral("run"), folder.path());
    params.insert(QStringLiteral("recipe"), folder.recipe());
    return params;
}

QString wholePath(const QString &word, const QStringList &baseFolders)
{
    for (const QString &folder : baseFolders) {
        const QFileInfo info(QDir(folder), word);
        if (!folder.isEmpty() && !word.isEmpty() && info.isFile())
            return QDir::cleanPath(info.absoluteFilePath());
    }
    return word;
}

Result<QStringList> ownLine(const QJsonObject &params, const QStringList &baseFolders)
{
    Result<QStringList> words = splitCommandLine(params.value(QLatin1String("command")).toString());
    if (!words)
        return words;
    if (words->isEmpty())
        return fail(Words::tr("The command is empty; say which program to run, for example: python3 train.py"));
    for (QString &word : *words)
        word = wholePath(word, baseFolders);
    return words;
}

} // namespace

Result<QStringList> commandOf(const Recipe &recipe, const QJsonObject &params, const RunFolder &folder, const Programs &programs,
    const QStringList &baseFolders, ProgramPlace place)
{
    if (!isRecipeTrusted(recipe)) {
        return fail(Words::tr("The recipe %1 came with this project, and its program would run with your rights. It has to be allowed first.")
                        .arg(recipeText(recipe.title)));
    }
    if (place == ProgramPlace::Here) {
        if (Result<void> needs = checkNeeds(recipe, programs); !needs)
            return fail(needs);
    }
    const QJsonObject values = placesAnd(params, folder);
    QStringList command = filledWords(recipe, values);
    if (recipe.program.isEmpty()) {
        Result<QStringList> line = ownLine(params, baseFolders);
        if (!line)
            return fail(line);
        for (QString &word : *line)
            word = filledWord(word, values);
        command = *line + command;
    } else if (!recipe.codeFolder.isEmpty()) {
        for (QString &word : command)
            word = wholePath(word, baseFolders);
    }
    // A program of the recipe's own may lie in its folder.
    const QString program = wholePath(command.first(), recipe.program.contains(QLatin1Char('/')) ? QStringList {recipe.folder} : QStringList());
    if (place == ProgramPlace::Elsewhere) {
        command.first() = program;
        return command;
    }
    const Result<QString> found = programs.find(program);
    if (!found)
        return fail(found);
    command.first() = *found;
    return command;
}

} // namespace cairn
