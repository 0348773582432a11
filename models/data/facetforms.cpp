// SPDX-License-Identifier: GPL-3.0-or-later
// Each form is read by taking it apart and writing it again: what comes out the same is ours.
#include "models/data/facetforms.h"

#include "models/project/expressionterms.h"
#include "models/project/sqlnesting.h"

#include <QDate>

namespace cairn {
namespace {

const QString kAnd = QStringLiteral("AND"), kOr = QStringLiteral("OR");

bool isBracketed(const QString &text)
{
    if (!text.startsWith(QLatin1Char('(')) || !text.endsWith(QLatin1Char(')')))
        return false;
    SqlNesting nesting;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (nesting.take(text[at]) && nesting.depth() == 0)
            return false;
    }
    return nesting.depth() == 1 && !nesting.isQuoted();
}

QString joinedBy(const QStringList &parts, const QString &word) { return parts.join(QLatin1Char(' ') + word + QLatin1Char(' ')); }

/** workclass IS NOT 'Private'; (a NOT IN ('x', 'y') OR a IS NULL); with the missing ones left out as well a NOT IN ('x'). */
QString notExpression(const QString &term, const QVariantList &values)
{
    QStringList terms;
    bool leavesMissingOut = false;
    for (const QVariant &value : values) {
        if (value.isNull())
            leavesMissingOut = true;
        else
            terms.append(valueTerm(value));
    }
    if (terms.isEmpty())
        return term + QLatin1String(" IS NOT NULL");
    if (!leavesMissingOut && terms.size() == 1)
        return term + QLatin1String(" IS NOT ") + terms.first();
    const QString others = QStringLiteral("%1 NOT IN (%2)").arg(term, terms.join(QLatin1String(", ")));
    return leavesMissingOut ? others : QStringLiteral("(%1 OR %2 IS NULL)").arg(others, term);
}

QVariantList readNot(const QString &term, const QString &text)
{
    const QString isNot = term + QLatin1String(" IS NOT "), notIn = term + QLatin1String(" NOT IN (");
    QString part = withoutBrackets(text);
    if (part == isNot + QLatin1String("NULL"))
        return {QVariant()};
    if (part.startsWith(isNot)) {
        const QVariant value = readLiteral(part.mid(isNot.size()));
        return value.isNull() ? QVariantList() : QVariantList {value};
    }
    const QString orMissing = QStringLiteral(" OR %1 IS NULL").arg(term);
    const bool keepsMissing = part.endsWith(orMissing);
    if (keepsMissing)
        part.chop(orMissing.size());
    if (!part.startsWith(notIn) || !part.endsWith(QLatin1Char(')')))
        return {};
    QVariantList values = readLiterals(part.mid(notIn.size(), part.size() - notIn.size() - 1));
    if (!values.isEmpty() && !keepsMissing)
        values.append(QVariant());
    return values;
}

QString dayBehind(const QString &day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? date.addDays(1).toString(Qt::ISODate) : QString();
}

/** One span "17:30" of numbers, both ends within; or of days "2020-01-01:2020-12-31", the whole last day within. */
QString spanExpression(const Facet &facet, const QString &span)
{
    const QString from = span.section(QLatin1Char(':'), 0, 0), to = span.section(QLatin1Char(':'), 1);
    const QString &term = facet.term;
    if (facet.kind == FacetKind::Days) {
        const QString least = from.isEmpty() ? QString() : term + QLatin1String(" >= ") + valueTerm(from);
        const QString most = to.isEmpty() ? QString() : term + QLatin1String(" < ") + valueTerm(dayBehind(to));
        return least.isEmpty() || most.isEmpty() ? least + most : QStringLiteral("(%1 AND %2)").arg(least, most);
    }
    if (from.isEmpty())
        return term + QLatin1String(" <= ") + to;
    return to.isEmpty() ? term + QLatin1String(" >= ") + from : QStringLiteral("%1 BETWEEN %2 AND %3").arg(term, from, to);
}

QString spansExpression(const Facet &facet, const QVariantList &values)
{
    QStringList parts;
    for (const QVariant &value : values)
        parts.append(value.isNull() ? facet.term + QLatin1String(" IS NULL") : spanExpression(facet, value.toString()));
    const QString together = joinedBy(parts, kOr);
    return parts.size() > 1 ? QLatin1Char('(') + together + QLatin1Char(')') : together;
}

bool isNumber(const QString &text)
{
    bool is = false;
    (void)text.toDouble(&is);
    return is;
}

QString readDaySpan(const QString &term, const QString &part)
{
    const QString least = term + QLatin1String(" >= "), most = term + QLatin1String(" < ");
    QString from, to;
    for (const QString &each : expressionParts(withoutBrackets(part), kAnd)) {
        if (each.startsWith(least))
            from = readLiteral(each.mid(least.size())).toString();
        else if (each.startsWith(most))
            to = QDate::fromString(readLiteral(each.mid(most.size())).toString(), Qt::ISODate).addDays(-1).toString(Qt::ISODate);
    }
    return from + QLatin1Char(':') + to;
}

QString readNumberSpan(const QString &term, const QString &part)
{
    const QString between = term + QLatin1String(" BETWEEN "), least = term + QLatin1String(" >= "), most = term + QLatin1String(" <= ");
    QString from, to;
    if (part.startsWith(between)) {
        from = part.mid(between.size()).section(QLatin1String(" AND "), 0, 0);
        to = part.mid(between.size()).section(QLatin1String(" AND "), 1);
    } else if (part.startsWith(least)) {
        from = part.mid(least.size());
    } else if (part.startsWith(most)) {
        to = part.mid(most.size());
    }
    const bool isOurs = (from.isEmpty() || isNumber(from)) && (to.isEmpty() || isNumber(to));
    return isOurs ? from + QLatin1Char(':') + to : QString();
}

QVariantList readSpans(const Facet &facet, const QString &text)
{
    QVariantList values;
    for (const QString &each : expressionParts(withoutBrackets(text), kOr)) {
        const QString part = withoutBrackets(each);
        if (part == facet.term + QLatin1String(" IS NULL")) {
            values.append(QVariant());
            continue;
        }
        const QString span = facet.kind == FacetKind::Days ? readDaySpan(facet.term, part) : readNumberSpan(facet.term, part);
        if (span.size() < 2 || withoutBrackets(spanExpression(facet, span)) != part)
            return {};
        values.append(span);
    }
    return values;
}

QString callExpression(const Facet &facet, const QVariant &value)
{
    if (facet.kind == FacetKind::Search)
        return QStringLiteral("row_id IN (SELECT rowid FROM search(%1))").arg(valueTerm(value));
    const QString call = QStringLiteral("has_word(%1, %2)").arg(facet.term, valueTerm(value));
    return facet.kind == FacetKind::NotWord ? QLatin1String("NOT ") + call : call;
}

/** The one literal of a call that is otherwise known. */
QVariant readCall(const Facet &facet, const QString &text)
{
    const QString part = withoutBrackets(text);
    const QString frame = callExpression(facet, QStringLiteral("\1"));
    const QString start = frame.section(QLatin1String("'\1'"), 0, 0), end = frame.section(QLatin1String("'\1'"), 1);
    if (!part.startsWith(start) || !part.endsWith(end) || part.size() <= start.size() + end.size())
        return {};
    const QVariant value = readLiteral(part.mid(start.size(), part.size() - start.size() - end.size()));
    return value.typeId() == QMetaType::QString ? value : QVariant();
}

} // namespace

QString withoutBrackets(QString text)
{
    text = text.trimmed();
    while (isBracketed(text))
        text = text.mid(1, text.size() - 2).trimmed();
    return text;
}

QVariant readLiteral(const QString &text)
{
    const QString inner = text.mid(1, text.size() - 2);
    if (text.size() >= 2 && text.startsWith(QLatin1Char('\'')) && text.endsWith(QLatin1Char('\''))) {
        QString value = inner;
        value.replace(QLatin1String("''"), QLatin1String("\1"));
        return value.contains(QLatin1Char('\'')) ? QVariant() : QVariant(value.replace(QLatin1Char('\1'), QLatin1Char('\'')));
    }
    bool isNumber = false;
    if (const qlonglong whole = text.toLongLong(&isNumber); isNumber)
        return whole;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QVariant(number) : QVariant();
}

QVariantList readLiterals(const QString &list)
{
    QVariantList values;
    QString piece;
    bool isQuoted = false;
    for (const QChar letter : list + QLatin1Char(',')) {
        if (letter == QLatin1Char('\''))
            isQuoted = !isQuoted;
        if (letter != QLatin1Char(',') || isQuoted) {
            piece += letter;
            continue;
        }
        values.append(readLiteral(piece.trimmed()));
        if (values.last().isNull())
            return {};
        piece.clear();
    }
    return values;
}

bool isRowForm(FacetKind kind) { return kind >= FacetKind::Not; }

QString rowFormExpression(const Facet &facet, const QVariantList &values)
{
    if (values.isEmpty())
        return {};
    if (facet.kind == FacetKind::Not)
        return notExpression(facet.term, values);
    if (facet.kind == FacetKind::Between || facet.kind == FacetKind::Days)
        return spansExpression(facet, values);
    QStringList calls;
    for (const QVariant &value : values)
        calls.append(callExpression(facet, value));
    return joinedBy(calls, kAnd);
}

QVariantList readRowForm(const Facet &facet, const QString &expression)
{
    if (facet.kind == FacetKind::Not)
        return readNot(facet.term, expression);
    if (facet.kind == FacetKind::Between || facet.kind == FacetKind::Days)
        return readSpans(facet, expression);
    QVariantList values;
    for (const QString &part : expressionParts(withoutBrackets(expression), kAnd)) {
        values.append(readCall(facet, part));
        if (values.last().isNull())
            return {};
    }
    return values;
}

} // namespace cairn
