// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what exporters write: Python's and JSON's lists and maps, plain lines, and the one key of a YAML file that is wanted.
#include "app/predictor/classnames.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace cairn::predictor {
namespace {

constexpr qint64 kLargestFile = 1 << 20;
constexpr int kMostClasses = 100'000;

void setName(QStringList &names, qsizetype at, const QString &name)
{
    if (at < 0 || at >= kMostClasses)
        return;
    while (names.size() <= at)
        names.append(QString());
    names[at] = name;
}

/** A word in quotes (with backslashes), or up to a comma, colon or bracket. `at` ends behind it. */
QString readWord(const QString &text, qsizetype &at)
{
    QString word;
    const QChar quote = text.at(at);
    if (quote == QLatin1Char('\'') || quote == QLatin1Char('"')) {
        for (++at; at < text.size() && text.at(at) != quote; ++at) {
            if (text.at(at) == QLatin1Char('\\') && at + 1 < text.size())
                ++at;
            word.append(text.at(at));
        }
        ++at;
        return word;
    }
    for (; at < text.size() && !QStringLiteral(",:]}").contains(text.at(at)); ++at)
        word.append(text.at(at));
    return word.trimmed();
}

/** A list or map in brackets. */
QStringList bracketed(const QString &text)
{
    QStringList names, words;
    qsizetype next = 0;
    const auto finish = [&] {
        bool isNumber = false;
        const int place = words.size() > 1 ? words.first().toInt(&isNumber) : int(next);
        if (!words.isEmpty() && (words.size() == 1 || isNumber))
            setName(names, place, words.last());
        next = names.size();
        words.clear();
    };
    for (qsizetype at = 1; at < text.size();) {
        const QChar character = text.at(at);
        if (character == QLatin1Char(']') || character == QLatin1Char('}'))
            break;
        if (character == QLatin1Char(','))
            finish();
        if (character.isSpace() || character == QLatin1Char(',') || character == QLatin1Char(':'))
            ++at;
        else
            words.append(readWord(text, at));
    }
    finish();
    return names;
}

QString unquoted(QString text)
{
    text = text.trimmed();
    if (text.size() >= 2 && text.front() == text.back() && (text.front() == QLatin1Char('\'') || text.front() == QLatin1Char('"')))
        return text.sliced(1, text.size() - 2);
    return text;
}

} // namespace

QStringList classNamesFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(QLatin1Char('{')) || trimmed.startsWith(QLatin1Char('[')))
        return bracketed(trimmed);
    static const QRegularExpression kLines(QStringLiteral("[\\r\\n]+"));
    QStringList names = trimmed.split(kLines, Qt::SkipEmptyParts);
    if (names.size() == 1)
        names = trimmed.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &name : names)
        name = name.trimmed();
    return names.first(std::min<qsizetype>(names.size(), kMostClasses));
}

QStringList classNamesFromYaml(const QString &text)
{
    static const QRegularExpression kKey(QStringLiteral("^names[ \\t]*:[ \\t]*"), QRegularExpression::MultilineOption);
    static const QRegularExpression kListed(QStringLiteral("^[ \\t]*-[ \\t]+(.+)$"));
    static const QRegularExpression kNumbered(QStringLiteral("^[ \\t]+['\"]?(\\d+)['\"]?[ \\t]*:[ \\t]*(.+)$"));
    const QRegularExpressionMatch key = kKey.match(text);
    if (!key.hasMatch())
        return {};
    const QString rest = text.sliced(key.capturedEnd());
    if (rest.startsWith(QLatin1Char('[')) || rest.startsWith(QLatin1Char('{')))
        return bracketed(rest);
    QStringList names;
    for (const QString &line : rest.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith(QLatin1Char('#')))
            continue;
        if (const QRegularExpressionMatch listed = kListed.match(line); listed.hasMatch())
            setName(names, names.size(), unquoted(listed.captured(1)));
        else if (const QRegularExpressionMatch numbered = kNumbered.match(line); numbered.hasMatch())
            setName(names, numbered.captured(1).toInt(), unquoted(numbered.captured(2)));
        else
            break;
    }
    return names;
}

QStringList classNamesFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.read(kLargestFile));
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("yaml") || ending == QLatin1String("yml") ? classNamesFromYaml(text) : classNamesFromText(text);
}

QStringList classNamesBeside(const QString &modelPath)
{
    const QFileInfo model(modelPath);
    const QString base = model.completeBaseName();
    for (const QString &name : {base + QStringLiteral(".names"), base + QStringLiteral(".txt"), base + QStringLiteral(".yaml"), base + QStringLiteral(".yml"),
             QStringLiteral("classes.txt"), QStringLiteral("labels.txt"), QStringLiteral("data.yaml")}) {
        const QStringList names = classNamesFromFile(model.dir().filePath(name));
        if (!names.isEmpty())
            return names;
    }
    return {};
}

} // namespace cairn::predictor
