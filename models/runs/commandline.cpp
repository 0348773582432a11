// SPDX-License-Identifier: GPL-3.0-or-later
// Splits a line as POSIX describes quoting (Shell Command Language, 2.2), without anything else that a shell does.
#include "models/runs/recipe.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

} // namespace

Result<QStringList> splitCommandLine(const QString &line)
{
    QStringList parts;
    QString part;
    bool isOpen = false; // an empty pair of quotes is an argument too
    QChar quote;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar letter = line[at];
        const bool hasNext = at + 1 < line.size();
        if (quote == QLatin1Char('\'')) {
            if (letter == quote)
                quote = {};
            else
                part += letter;
        } else if (letter == QLatin1Char('\\') && hasNext
            && (quote.isNull() || QStringLiteral("\"\\$`").contains(line[at + 1]))) {
            part += line[++at];
            isOpen = true;
        } else if (quote == QLatin1Char('"')) {
            if (letter == quote)
                quote = {};
            else
                part += letter;
        } else if (letter == QLatin1Char('"') || letter == QLatin1Char('\'')) {
            quote = letter;
            isOpen = true;
        } else if (letter.isSpace()) {
            if (isOpen)
                parts.append(std::exchange(part, {}));
            isOpen = false;
        } else {
            part += letter;
            isOpen = true;
        }
    }
    if (!quote.isNull())
        return fail(Words::tr("A quote is not closed in the line: %1").arg(line));
    if (isOpen)
        parts.append(part);
    return parts;
}

QString commandText(const QStringList &command)
{
    static const QRegularExpression kPlain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    QStringList words;
    for (QString word : command)
        words.append(kPlain.match(word).hasMatch() ? word : QLatin1Char('\'') + word.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\''));
    return words.join(QLatin1Char(' '));
}

} // namespace cairn
