// SPDX-License-Identifier: GPL-3.0-or-later
// Each entry of a help text is understood by itself.
#include "models/runs/helpcutting.h"
#include "models/runs/proposedtypes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecipeProposal)
};

constexpr qsizetype kMostParams = 2'000;

/** One spelling of an option in a declaration. */
struct Spelling {
    QString flag;
    QString metavar;
};

/** "-l LR, --lr=LR", "--amp / --no-amp", "--opt {a, b}", "-x, --long [X]". */
QList<Spelling> spellingsOf(const QString &declaration)
{
    static const QRegularExpression kBetween(QStringLiteral("\\s*(?:,|/|\\|)\\s*(?=--?[A-Za-z0-9])"));
    QList<Spelling> spellings;
    for (const QString &part : declaration.split(kBetween, Qt::SkipEmptyParts)) {
        static const QRegularExpression kPart(QStringLiteral("^(--?[A-Za-z0-9][A-Za-z0-9_.-]*)(?:\\s+|=)?(.*)$"));
        if (const QRegularExpressionMatch match = kPart.match(part.trimmed()); match.hasMatch())
            spellings.append({match.captured(1), match.captured(2).trimmed()});
    }
    return spellings;
}

QStringList choicesIn(const QString &metavar)
{
    static const QRegularExpression kChoices(QStringLiteral("^[{\\[<]([^{}\\[\\]<>]*[,|][^{}\\[\\]<>]*)[}\\]>]"));
    const QRegularExpressionMatch match = kChoices.match(metavar);
    QStringList choices;
    if (!match.hasMatch())
        return choices;
    for (const QString &choice : match.captured(1).split(match.captured(1).contains(QLatin1Char('|')) ? QLatin1Char('|') : QLatin1Char(',')))
        choices.append(choice.trimmed());
    return choices;
}

/** "1<=x<=100", "x>=0", "(a non-negative number)", "(an integer in the range [1, 5])". */
void takeRange(ParamSpec &spec, const QString &text)
{
    static const QString kNumber = QStringLiteral("(-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?)");
    static const QRegularExpression kBelow(kNumber + QStringLiteral("\\s*<=?\\s*x")), kAbove(QStringLiteral("x\\s*<=?\\s*") + kNumber), kAtLeast(QStringLiteral("x\\s*>=?\\s*") + kNumber),
        kBetween(QStringLiteral("in the range \\[") + kNumber + QStringLiteral(",\\s*") + kNumber + QStringLiteral("\\]"));
    if (const auto match = kBelow.match(text); match.hasMatch())
        spec.minimum = match.captured(1).toDouble();
    if (const auto match = kAtLeast.match(text); match.hasMatch())
        spec.minimum = match.captured(1).toDouble();
    if (const auto match = kAbove.match(text); match.hasMatch())
        spec.maximum = match.captured(1).toDouble();
    if (const auto match = kBetween.match(text); match.hasMatch()) {
        spec.minimum = match.captured(1).toDouble();
        spec.maximum = match.captured(2).toDouble();
    }
    if (text.contains(QLatin1String("a non-negative")))
        spec.minimum = 0;
}

void takeType(ParamSpec &spec, const QString &metavar, const QString &words)
{
    const QString name = metavar.toLower();
    const auto is = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&](const char *each) { return name == QLatin1String(each) || name.startsWith(QLatin1String(each) + QLatin1Char(' ')) || name.startsWith(QLatin1Char('<') + QLatin1String(each)); });
    };
    if (is({"integer", "int"}) || words.contains(QLatin1String("(an integer")) || words.contains(QLatin1String("(a positive integer")) || words.contains(QLatin1String("(a non-negative integer")))
        spec.type = ParamType::Integer;
    else if (is({"float", "double", "number", "numeric"}) || words.contains(QLatin1String("(a number")) || words.contains(QLatin1String("(a non-negative number")))
        spec.type = ParamType::Real;
    else if (is({"path", "file", "filename", "directory"}))
        spec.type = ParamType::File;
    else if (is({"boolean", "bool"})) {
        spec.type = ParamType::Choice;
        spec.choices = {QStringLiteral("true"), QStringLiteral("false")};
    }
}

/** Takes the default and what else stands in brackets out of the words. */
std::optional<QString> defaultIn(QString &words, QString &brackets)
{
    static const QRegularExpression kRound(QStringLiteral("\\(\\s*default(?:s to)?\\s*[:=]?\\s*((?:\\([^()]*\\)|'[^']*'|[^()])*?)\\s*\\)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kSquare(QStringLiteral("\\[([^\\[\\]]*(?:\\[[^\\]]*\\])?[^\\[\\]]*)\\]"));
    std::optional<QString> found;
    if (const auto match = kRound.match(words); match.hasMatch()) {
        found = match.captured(1);
        words.remove(match.capturedStart(), match.capturedLength());
    }
    for (auto match = kSquare.match(words); match.hasMatch(); match = kSquare.match(words, match.capturedStart() + 1)) {
        const QString inside = match.captured(1).trimmed();
        static const QRegularExpression kDefault(QStringLiteral("^default(?:s to)?\\b\\s*[:=]?\\s*([^;]*)(?:;(.*))?$"), QRegularExpression::CaseInsensitiveOption);
        if (const auto said = kDefault.match(inside); said.hasMatch()) {
            if (!found)
                found = said.captured(1).trimmed();
            brackets += said.captured(2) + QLatin1Char(' ');
            words.remove(match.capturedStart(), match.capturedLength());
        } else if (inside == QLatin1String("required") || inside.contains(QLatin1String("x>")) || inside.contains(QLatin1String("x<")) || inside.contains(QLatin1String("<x")) || inside.contains(QLatin1String("<=x"))) {
            brackets += inside + QLatin1Char(' ');
            words.remove(match.capturedStart(), match.capturedLength());
        }
    }
    words = words.simplified();
    return found;
}

bool isHelpItself(const QString &flag)
{
    static const QSet<QString> kNames = {QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("--version"), QStringLiteral("--helpfull"), QStringLiteral("--helpshort"),
        QStringLiteral("--helpxml"), QStringLiteral("--install-completion"), QStringLiteral("--show-completion")};
    return kNames.contains(flag);
}

/** "--no-x", "--no_x" or "--nox" beside "--x". */
bool isOffSwitch(const QString &flag, const QString &on)
{
    const QString stem = on.mid(2);
    return flag == QLatin1String("--no-") + stem || flag == QLatin1String("--no_") + stem || flag == QLatin1String("--no") + stem;
}

class Reader
{
public:
    explicit Reader(const QString &help)
        : m_cut(cutHelp(help))
    {
        // Options that stand in the usage outside of brackets have to be given.
        QString bare = m_cut.usage;
        static const QRegularExpression kBrackets(QStringLiteral("\\[[^\\[\\]]*\\]"));
        while (bare.contains(kBrackets))
            bare.remove(kBrackets);
        static const QRegularExpression kFlag(QStringLiteral("(?<!\\S)(--?[A-Za-z0-9][A-Za-z0-9_.-]*)"));
        for (auto match = kFlag.globalMatch(bare); m_cut.isArgparse && match.hasNext();)
            m_required.insert(match.next().captured(1));
    }

    RecipeProposal proposal()
    {
        RecipeProposal made;
        made.hasCommands = m_cut.hasCommands;
        made.style = m_cut.isAbsl ? QStringLiteral("absl") : m_cut.isClick ? QStringLiteral("click") : m_cut.isOptparse ? QStringLiteral("optparse") : QStringLiteral("argparse");
        if (m_cut.hasCommands)
            made.notes.append(Words::tr("This program has subcommands, each with options of its own. Give a command line that names the subcommand instead."));
        QSet<QString> names;
        for (const HelpEntry &entry : m_cut.entries) {
            if (m_cut.hasCommands && entry.isPositional) // the subcommands themselves
                continue;
            std::optional<ProposedParam> param = entry.isPositional ? positional(entry) : option(entry);
            if (!param || names.contains(param->spec.name) || made.params.size() >= kMostParams)
                continue;
            names.insert(param->spec.name);
            made.params.append(std::move(*param));
        }
        if (!m_cut.hasCommands)
            addClickArguments(made, names);
        if (made.params.isEmpty() && !m_cut.hasCommands) {
            made.style.clear();
            made.notes.append(Words::tr("No options were found in this text."));
        }
        return made;
    }

private:
    std::optional<ProposedParam> positional(const HelpEntry &entry)
    {
        static const QRegularExpression kName(QStringLiteral("^([A-Za-z_][A-Za-z0-9_.-]*)(\\.\\.\\.)?(?:\\s+(.*))?$"));
        const QRegularExpressionMatch match = kName.match(entry.declaration);
        if (!match.hasMatch())
            return std::nullopt;
        ProposedParam param;
        param.spec.name = paramNameOf(match.captured(1).toUpper() == match.captured(1) ? match.captured(1).toLower() : match.captured(1));
        param.isList = !match.captured(2).isEmpty() || entry.declaration.contains(QLatin1String("..."));
        param.spec.isRequired = true;
        return finished(param, match.captured(3), entry);
    }

    std::optional<ProposedParam> option(const HelpEntry &entry)
    {
        ProposedParam param;
        QString declaration = entry.declaration;
        if (declaration.startsWith(QLatin1String("--[no]"))) {
            param.flag = QStringLiteral("--") + declaration.mid(6);
            param.offFlag = QStringLiteral("--no") + declaration.mid(6);
            param.spec.type = ParamType::Boolean;
            param.spec.name = paramNameOf(param.flag);
            return finished(param, {}, entry);
        }
        const QList<Spelling> spellings = spellingsOf(declaration);
        QString metavar;
        bool isRequired = entry.isMarked;
        for (const Spelling &spelling : spellings) {
            if (isHelpItself(spelling.flag))
                return std::nullopt;
            isRequired |= m_required.contains(spelling.flag);
            if (metavar.isEmpty())
                metavar = spelling.metavar;
            if (spelling.flag.startsWith(QLatin1String("--")) && !param.flag.startsWith(QLatin1String("--")))
                param.flag = spelling.flag;
            else if (param.flag.isEmpty())
                param.flag = spelling.flag;
            else if (isOffSwitch(spelling.flag, param.flag))
                param.offFlag = spelling.flag;
        }
        if (param.flag.isEmpty())
            return std::nullopt;
        param.spec.name = paramNameOf(param.flag);
        param.spec.isRequired = isRequired;
        const bool isBareType = metavar == QLatin1String("<bool>");
        if (m_cut.isAbsl && metavar.isEmpty()) {
            static const QRegularExpression kChoices(QStringLiteral("^(<[^>]+\\|[^>]+>):\\s*"));
            if (const QRegularExpressionMatch match = kChoices.match(entry.words); match.hasMatch())
                metavar = match.captured(1);
        } else if (metavar.isEmpty() || isBareType) {
            param.spec.type = ParamType::Boolean;
        }
        param.isList = metavar.contains(QLatin1String("...")) && choicesIn(metavar).isEmpty();
        return finished(param, isBareType ? QString() : metavar, entry);
    }

    std::optional<ProposedParam> finished(ProposedParam &param, QString metavar, const HelpEntry &entry)
    {
        ParamSpec &spec = param.spec;
        QString words = entry.words, brackets = metavar;
        const std::optional<QString> written = defaultIn(words, brackets);
        // "--fp16 [FP16]": may stand without a value, which switches it on.
        static const QRegularExpression kOptional(QStringLiteral("^\\[[A-Za-z0-9_]+\\]$"));
        if (kOptional.match(metavar).hasMatch() && written && written->compare(QLatin1String("False"), Qt::CaseInsensitive) == 0)
            spec.type = ParamType::Boolean;
        if (spec.type != ParamType::Boolean) {
            spec.choices = choicesIn(metavar);
            if (!spec.choices.isEmpty())
                spec.type = ParamType::Choice;
            else
                takeType(spec, metavar, words);
        }
        takeRange(spec, brackets + QLatin1Char(' ') + words);
        if (brackets.contains(QLatin1String("required")))
            spec.isRequired = true;
        spec.label = labelOf(spec.name);
        spec.help = words;
        static const QRegularExpression kAbslTail(QStringLiteral("\\s*\\((an? (integer|number|non-negative|positive)[^)]*|a comma separated list|repeated[^)]*)\\)")), kAbslChoices(QStringLiteral("^<[^>]+>:\\s*"));
        if (m_cut.isAbsl)
            spec.help.remove(kAbslTail).remove(kAbslChoices);
        if (spec.type == ParamType::Boolean) {
            // click names the spelling that holds: "[default: no-amp]".
            const bool isOn = written && (written->compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 || QLatin1String("--") + *written == param.flag || *written == QLatin1String("'true'"));
            spec.defaultValue = isOn;
            spec.isRequired = false;
        } else if (written) {
            takeDefault(param, *written);
            spec.isRequired = spec.isRequired && paramText(spec.defaultValue).isEmpty();
        } else if (spec.isRequired && (spec.type == ParamType::Integer || spec.type == ParamType::Real)) {
            spec.defaultValue = spec.minimum.value_or(0);
            spec.isRequired = false;
        } else {
            takeDefault(param, QString());
        }
        guessRole(param);
        return param;
    }

    /** click names arguments in the usage alone: "train.py [OPTIONS] DATA [MORE]...". */
    void addClickArguments(RecipeProposal &made, const QSet<QString> &names)
    {
        if (!m_cut.isClick)
            return;
        static const QRegularExpression kWord(QStringLiteral("(\\[?)\\b([A-Z][A-Z0-9_]*)\\b(\\]?)(\\.\\.\\.)?"));
        const qsizetype from = m_cut.usage.indexOf(QLatin1String("[OPTIONS]"));
        for (auto match = kWord.globalMatch(m_cut.usage.mid(from + 9)); from >= 0 && match.hasNext();) {
            const QRegularExpressionMatch word = match.next();
            ProposedParam param;
            param.spec.name = paramNameOf(word.captured(2).toLower());
            if (names.contains(param.spec.name))
                continue;
            param.spec.label = labelOf(param.spec.name);
            param.isList = !word.captured(4).isEmpty();
            param.spec.isRequired = word.captured(1).isEmpty();
            param.spec.defaultValue = QString();
            guessRole(param);
            made.params.append(param);
        }
    }

    HelpParts m_cut;
    QSet<QString> m_required;
};

} // namespace

RecipeProposal proposalFromHelp(const QString &help) { return Reader(help).proposal(); }

} // namespace cairn
