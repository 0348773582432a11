// SPDX-License-Identifier: GPL-3.0-or-later
// From a recipe's groups of words to a command line.
#include "models/runs/recipe.h"

#include <QRegularExpression>

namespace cairn {
namespace {

bool applies(const RecipeWords &group, const QJsonObject &params)
{
    if (group.when.isEmpty())
        return true;
    const QJsonValue value = params.value(group.when);
    const bool isSet = value.isBool() ? value.toBool() : !paramText(value).trimmed().isEmpty();
    return isSet != group.isReversed;
}

} // namespace

QString filledWord(const QString &word, const QJsonObject &params)
{
    // In one pass, so that a value that looks like a placeholder stays what it is.
    static const QRegularExpression kPlaceholder(QStringLiteral("\\{([A-Za-z_][A-Za-z0-9_.-]*)\\}"));
    QString text;
    qsizetype from = 0;
    for (auto found = kPlaceholder.globalMatch(word); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        text += QStringView(word).mid(from, match.capturedStart() - from);
        text += params.contains(match.captured(1)) ? paramText(params.value(match.captured(1))) : match.captured();
        from = match.capturedEnd();
    }
    return text + word.mid(from);
}

QStringList filledWords(const Recipe &recipe, const QJsonObject &params)
{
    QStringList line;
    if (!recipe.program.isEmpty())
        line.append(recipe.program);
    for (const RecipeWords &group : recipe.words) {
        if (!applies(group, params))
            continue;
        for (const QString &word : group.words) {
            const bool isList = group.isSplit && word.startsWith(QLatin1Char('{')) && word.endsWith(QLatin1Char('}'));
            const Result<QStringList> list = isList ? splitCommandLine(filledWord(word, params)) : Result<QStringList>(QStringList {filledWord(word, params)});
            line += list.value_or(QStringList {filledWord(word, params)});
        }
    }
    return line;
}

} // namespace cairn
