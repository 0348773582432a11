// SPDX-License-Identifier: GPL-3.0-or-later
// Fills in placeholders and finds the program.
#include "models/runs/runcommand.h"

#include "models/runs/recipetrust.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunQueue)
};

class Placeholders
{
public:
    Placeholders(const QJsonObject &params, const RunFolder &folder)
    {
        for (auto entry = params.begin(); entry != params.end(); ++entry)
            m_values.insert(entry.key(), paramText(entry.value()));
        m_values.insert(QStringLiteral("dataset"), folder.dataset());
        m_values.insert(QStringLiteral("artifacts"), folder.artifacts());
        m_values.insert(QStringLiteral("run"), folder.path());
    }

    /** In one pass, so that a value that looks like a placeholder stays what it is. */
    [[nodiscard]] QString filled(const QString &word) const
    {
        static const QRegularExpression kPlaceholder(QStringLiteral("\\{([A-Za-z_][A-Za-z0-9_.-]*)\\}"));
        QString text;
        qsizetype from = 0;
        for (auto found = kPlaceholder.globalMatch(word); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const auto value = m_values.constFind(match.captured(1));
            text += QStringView(word).mid(from, match.capturedStart() - from);
            text += value == m_values.constEnd() ? match.captured() : *value;
            from = match.capturedEnd();
        }
        return text + word.mid(from);
    }

private:
    QHash<QString, QString> m_values;
};

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
                        .arg(recipe.title));
    }
    for (const QString &requirement : place == ProgramPlace::Here ? recipe.requirements : QStringList()) {
        if (Result<QString> found = programs.find(requirement); !found)
            return fail(Words::tr("The recipe %1 cannot run. %2").arg(recipe.title, found.error().sentence));
    }
    QStringList command {recipe.program};
    command += recipe.arguments;
    if (recipe.program.isEmpty()) {
        const Result<QStringList> line = ownLine(params, baseFolders);
        if (!line)
            return fail(line);
        command = *line + recipe.arguments;
    }
    const Placeholders placeholders(params, folder);
    for (QString &word : command)
        word = placeholders.filled(word);
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
