// SPDX-License-Identifier: GPL-3.0-or-later
// Reads variables, and the parameter "command" of earlier runs.
#include "models/runs/programlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProgramLines)
};

} // namespace

Result<QMap<QString, QString>> variablesFromText(const QString &text)
{
    // A variable's name as POSIX has it.
    static const QRegularExpression kLine(QStringLiteral("^([A-Za-z_][A-Za-z0-9_]*)=(.*)$"));
    QMap<QString, QString> variables;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1Char('#')))
            continue;
        const QRegularExpressionMatch match = kLine.match(trimmed);
        if (!match.hasMatch())
            return fail(Words::tr("\"%1\" is no variable: write NAME=value, one in a line.").arg(trimmed.left(80)), {}, Error::Kind::Usage);
        if (match.captured(1).startsWith(QLatin1String("CAIRN_")))
            return fail(Words::tr("%1 is set by Cairn itself for each run; choose another name.").arg(match.captured(1)), {}, Error::Kind::Usage);
        variables.insert(match.captured(1), match.captured(2));
    }
    return variables;
}

Result<QStringList> earlierCommandLines(SQLite::Database &database, int most)
{
    return guarded({}, [&]() -> Result<QStringList> {
        SQLite::Statement query(database,
            "SELECT p.value FROM run_param p JOIN run r ON r.id = p.run_id JOIN recipe c ON c.id = r.recipe_id"
            " WHERE p.name = 'command' AND c.name = 'command' AND r.source = 'launched' GROUP BY p.value ORDER BY max(r.id) DESC LIMIT ?");
        bindAll(query, most);
        QStringList lines;
        while (query.executeStep())
            lines.append(textColumn(query, 0));
        return lines;
    });
}

} // namespace cairn
