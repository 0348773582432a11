// SPDX-License-Identifier: GPL-3.0-or-later
// One command line of a script, with the values that the person used.
#include "models/runs/proposedtypes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecipeProposal)
};

bool isFlag(const QString &word)
{
    static const QRegularExpression kFlag(QStringLiteral("^--?[A-Za-z]"));
    return kFlag.match(word).hasMatch();
}

bool isInterpreter(const QString &word)
{
    static const QRegularExpression kName(QStringLiteral("^(python[0-9.]*|Rscript|julia|sh|bash|node|perl)$"));
    return kName.match(QFileInfo(word).fileName()).hasMatch();
}

/** How many words stand before the options: the program, its script or module. */
qsizetype lengthOfBeginning(const QStringList &words)
{
    if (!isInterpreter(words.first()))
        return 1;
    for (qsizetype at = 1; at < words.size(); ++at) {
        if (words.at(at) == QLatin1String("-m"))
            return std::min(at + 2, words.size());
        if (!words.at(at).startsWith(QLatin1Char('-')))
            return at + 1;
    }
    return words.size();
}

void addValue(ProposedParam &param, const QStringList &values)
{
    ParamSpec &spec = param.spec;
    param.isList = values.size() > 1;
    if (values.isEmpty()) {
        spec.type = ParamType::Boolean;
        spec.defaultValue = true;
    } else {
        spec.type = ParamType::Text;
        takeDefault(param, param.isList ? commandText(values) : values.first());
        if (param.isList)
            spec.defaultValue = commandText(values);
    }
    guessRole(param);
}

} // namespace

Result<RecipeProposal> proposalFromLine(const QString &line)
{
    const Result<QStringList> split = splitCommandLine(line);
    if (!split)
        return fail(split);
    QStringList words = *split;
    RecipeProposal made;
    made.style = QStringLiteral("command line");
    static const QRegularExpression kVariable(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*=")), kShell(QStringLiteral("^(\\||\\|\\||&&?|;|>{1,2}|<|2>.*)$"));
    while (!words.isEmpty() && kVariable.match(words.first()).hasMatch())
        made.notes.append(Words::tr("%1 was left out: a recipe sets no variables. Set it where Cairn is started.").arg(words.takeFirst()));
    if (words.isEmpty())
        return fail(Words::tr("The line names no program."));
    for (const QString &word : std::as_const(words)) {
        if (kShell.match(word).hasMatch())
            return fail(Words::tr("The line has %1 in it, which only a shell understands. Give the one command that trains.").arg(word));
    }
    const qsizetype begin = lengthOfBeginning(words);
    made.before = words.mid(0, begin);
    QSet<QString> names;
    int places = 0;
    for (qsizetype at = begin; at < words.size();) {
        ProposedParam param;
        QStringList values;
        QString flag = words.at(at++);
        if (isFlag(flag)) {
            const qsizetype equals = flag.indexOf(QLatin1Char('='));
            if (equals > 0)
                values.append(flag.mid(equals + 1));
            param.flag = equals > 0 ? flag.left(equals) : flag;
            param.spec.name = paramNameOf(param.flag);
            while (equals <= 0 && at < words.size() && !isFlag(words.at(at)))
                values.append(words.at(at++));
        } else {
            param.spec.name = QStringLiteral("argument%1").arg(++places);
            values.append(flag);
        }
        if (names.contains(param.spec.name)) {
            made.notes.append(Words::tr("%1 stands twice in the line; the second was left out.").arg(flag));
            continue;
        }
        names.insert(param.spec.name);
        param.spec.label = labelOf(param.spec.name);
        param.spec.isRequired = param.flag.isEmpty();
        addValue(param, values);
        made.params.append(param);
    }
    return made;
}

} // namespace cairn
