// SPDX-License-Identifier: GPL-3.0-or-later
// Names that the field has agreed on, more or less.
#include "models/runs/proposedtypes.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace cairn {
namespace {

bool isAbsent(const QString &text) { return text.isEmpty() || text == QLatin1String("None") || text == QLatin1String("NULL") || text == QLatin1String("NA"); }

bool isTruth(const QString &text) { return text == QLatin1String("True") || text == QLatin1String("False") || text == QLatin1String("TRUE") || text == QLatin1String("FALSE"); }

QString unquoted(const QString &text)
{
    const bool isQuoted = text.size() >= 2 && (text.startsWith(QLatin1Char('\'')) || text.startsWith(QLatin1Char('"'))) && text.front() == text.back();
    return isQuoted ? text.mid(1, text.size() - 2) : text;
}

/** A number of whole steps may still be a rate: "--dropout (default: 0)". */
bool isRate(const QString &name)
{
    static const QRegularExpression kRate(QStringLiteral("(^|[_-])(lr|rate|decay|dropout|momentum|alpha|beta|beta1|beta2|gamma|eps|epsilon|eta|lambda|ratio|fraction|tol|threshold|temperature|smoothing|weight|scale)($|[_-])"),
        QRegularExpression::CaseInsensitiveOption);
    return kRate.match(name).hasMatch();
}

} // namespace

void takeDefault(ProposedParam &param, const QString &written)
{
    QString text = unquoted(written.trimmed());
    ParamSpec &spec = param.spec;
    if (param.isList) {
        spec.type = ParamType::Text;
        static const QRegularExpression kBrackets(QStringLiteral("^[\\[(](.*)[\\])]$"));
        if (const QRegularExpressionMatch match = kBrackets.match(text); match.hasMatch()) {
            QStringList words;
            for (const QString &word : match.captured(1).split(QLatin1Char(','), Qt::SkipEmptyParts))
                words.append(unquoted(word.trimmed()));
            text = commandText(words);
        }
        spec.defaultValue = isAbsent(text) ? QString() : text;
        return;
    }
    if (spec.type == ParamType::Boolean) {
        spec.defaultValue = text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
        return;
    }
    if (spec.type == ParamType::Choice) {
        if (isAbsent(text) && !spec.choices.contains(text))
            spec.choices.prepend(QString()); // not said: the script decides
        else if (!spec.choices.contains(text))
            spec.choices.append(text);
        spec.defaultValue = spec.choices.contains(text) ? text : QString();
        return;
    }
    if (isAbsent(text)) {
        // A number that may be absent is a text that may be empty.
        spec.type = spec.type == ParamType::File ? ParamType::File : ParamType::Text;
        spec.defaultValue = QString();
        spec.minimum = spec.maximum = std::nullopt;
        return;
    }
    if (spec.type == ParamType::Text && isTruth(text)) {
        spec.type = ParamType::Choice;
        spec.choices = QStringList {text.toUpper() == text ? QStringLiteral("TRUE") : QStringLiteral("True"), text.toUpper() == text ? QStringLiteral("FALSE") : QStringLiteral("False")};
        spec.defaultValue = text;
        return;
    }
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text, &isNumber);
    if (isNumber && std::isfinite(number) && spec.type != ParamType::File) {
        const bool isWhole = number == std::floor(number) && !text.contains(QLatin1Char('.')) && !text.contains(QLatin1Char('e'), Qt::CaseInsensitive);
        if (spec.type == ParamType::Text)
            spec.type = isWhole && !isRate(spec.name) ? ParamType::Integer : ParamType::Real;
        if (spec.type == ParamType::Integer && !isWhole)
            spec.type = ParamType::Real;
        spec.defaultValue = spec.type == ParamType::Integer ? QJsonValue(qint64(number)) : QJsonValue(number);
        if ((spec.minimum && number < *spec.minimum) || (spec.maximum && number > *spec.maximum))
            spec.minimum = spec.maximum = std::nullopt;
        return;
    }
    if (spec.type == ParamType::Integer || spec.type == ParamType::Real)
        spec.type = ParamType::Text;
    spec.defaultValue = text;
}

void guessRole(ProposedParam &param)
{
    static const QRegularExpression kData(QStringLiteral("^(data|dataset|data[_-]?(dir|path|root|folder|file|yaml|csv)|dataset[_-]?(dir|path|root|folder)|(train|input)[_-]?(data|dir|path|file|folder|csv)|input|csv|root|images?[_-]?(dir|path|folder|root))$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kOut(QStringLiteral("^(out|output|(out|output|save|results?|checkpoints?|ckpt|model|log|work|run|export)[_-]?(dir|path|folder|root)|logdir|outdir|savedir|save|project)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kFile(QStringLiteral("(^|[_-])(file|path|config|weights|checkpoint|resume|ckpt)($|[_-])"), QRegularExpression::CaseInsensitiveOption);
    if (param.spec.type == ParamType::Boolean || param.spec.type == ParamType::Integer || param.spec.type == ParamType::Real || param.spec.type == ParamType::Choice || param.isList)
        return;
    if (kData.match(param.spec.name).hasMatch())
        param.role = ProposedParam::Role::Dataset;
    else if (kOut.match(param.spec.name).hasMatch())
        param.role = ProposedParam::Role::Artifacts;
    else if (kFile.match(param.spec.name).hasMatch())
        param.spec.type = ParamType::File;
}

QString paramNameOf(const QString &flag)
{
    QString name = flag;
    name.remove(QRegularExpression(QStringLiteral("^-+")));
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9_.-]")), QStringLiteral("_"));
    if (name.isEmpty() || !(name.front().isLetter() || name.front() == QLatin1Char('_')))
        name.prepend(QLatin1Char('_'));
    static const QStringList kTaken = {QStringLiteral("dataset"), QStringLiteral("artifacts"), QStringLiteral("run"), QStringLiteral("recipe")};
    return kTaken.contains(name) ? name + QLatin1Char('_') : name;
}

QString labelOf(const QString &name)
{
    QString label = name;
    label.replace(QRegularExpression(QStringLiteral("[_-]+")), QStringLiteral(" "));
    label = label.trimmed();
    if (!label.isEmpty() && label.size() > 3)
        label.front() = label.front().toUpper();
    return label.isEmpty() ? name : label;
}

} // namespace cairn
