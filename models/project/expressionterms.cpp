// SPDX-License-Identifier: GPL-3.0-or-later
// Quoting, and the words that SQL keeps for itself.
#include "models/project/expressionterms.h"

#include "models/project/database.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace cairn {
namespace {

/** Words that are no names as they stand (https://www.sqlite.org/lang_keywords.html), and the two that are values. */
const QSet<QString> &reservedWords()
{
    static const QSet<QString> kWords = [] {
        const QString words = QStringLiteral(
            "add all alter and as autoincrement between case cast check collate column commit constraint create cross current_date current_time"
            " current_timestamp default deferrable delete distinct drop else end escape except exists explain false filter foreign from full glob"
            " group having if in index inner insert intersect into is isnull join left like limit match natural not nothing notnull null of on or"
            " order outer over plan pragma primary query raise references regexp replace returning right select set table then to transaction true"
            " union unique update using values view virtual when where window with without");
        const QStringList list = words.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return kWords;
}

} // namespace

QString columnTerm(const QString &name)
{
    static const QRegularExpression kPlain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    return kPlain.match(name).hasMatch() && !reservedWords().contains(name.toLower()) ? name : quotedName(name);
}

QString valueTerm(const QVariant &value)
{
    if (value.isNull())
        return QStringLiteral("NULL");
    if (value.typeId() == QMetaType::Double)
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
        return QString::number(value.toLongLong());
    return QLatin1Char('\'') + value.toString().replace(QLatin1String("'"), QLatin1String("''")) + QLatin1Char('\'');
}

QString missingExpression(const QString &column) { return columnTerm(column) + QLatin1String(" IS NULL"); }

QString equalsExpression(const QString &column, const QVariant &value)
{
    return value.isNull() ? missingExpression(column) : columnTerm(column) + QLatin1String(" = ") + valueTerm(value);
}

QString differsExpression(const QString &column, const QVariant &value)
{
    return columnTerm(column) + (value.isNull() ? QLatin1String(" IS NOT NULL") : QLatin1String(" IS NOT ") + valueTerm(value));
}

QString bothExpression(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    // An OR would else take the other to itself.
    static const QRegularExpression kOr(QStringLiteral("\\bor\\b"), QRegularExpression::CaseInsensitiveOption);
    const auto bracketed = [](const QString &expression) {
        return kOr.match(expression).hasMatch() ? QLatin1Char('(') + expression + QLatin1Char(')') : expression;
    };
    return bracketed(first) + QLatin1String(" AND ") + bracketed(second);
}

} // namespace cairn
