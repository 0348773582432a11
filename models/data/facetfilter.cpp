// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and reading the few forms of expression that ticks stand for.
#include "models/data/facetfilter.h"

#include "models/data/facetforms.h"
#include "models/project/expressionterms.h"
#include "models/project/sqlnesting.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cairn {
namespace {

/** As SQLite's JSON has it, quotes and all. */
QString jsonText(const QString &text)
{
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact));
    return array.mid(1, array.size() - 2);
}

QString fromJsonText(const QString &json)
{
    return QJsonDocument::fromJson((QLatin1Char('[') + json + QLatin1Char(']')).toUtf8()).array().at(0).toString();
}

QString rangeExpression(const QString &term, const QString &range)
{
    const QString from = range.section(QLatin1Char(':'), 0, 0), to = range.section(QLatin1Char(':'), 1);
    if (to.isEmpty())
        return term + QLatin1String(" >= ") + from;
    if (from.isEmpty())
        return term + QLatin1String(" < ") + to;
    return QStringLiteral("(%1 >= %2 AND %1 < %3)").arg(term, from, to);
}

QVariant readRange(const QString &term, const QString &text)
{
    QString from, to;
    for (const QString &part : expressionParts(withoutBrackets(text), QStringLiteral("AND"))) {
        const QString least = term + QLatin1String(" >= "), most = term + QLatin1String(" < ");
        bool isNumber = false;
        QString &end = part.startsWith(least) ? from : to;
        if ((!part.startsWith(least) && !part.startsWith(most)) || !end.isEmpty())
            return {};
        end = part.mid(part.startsWith(least) ? least.size() : most.size());
        (void)end.toDouble(&isNumber);
        if (!isNumber)
            return {};
    }
    const QString range = from + QLatin1Char(':') + to;
    return withoutBrackets(rangeExpression(term, range)) == withoutBrackets(text) ? QVariant(range) : QVariant();
}

/** The value of `instr(classes, '"RBC"')`; invalid where it is something else. */
QVariant readMember(const Facet &facet, const QString &part)
{
    const QString start = QStringLiteral("instr(%1, ").arg(facet.term);
    if (!part.startsWith(start) || !part.endsWith(QLatin1Char(')')))
        return {};
    const QString text = fromJsonText(readLiteral(part.mid(start.size(), part.size() - start.size() - 1)).toString());
    if (text.size() <= facet.prefix.size() || !text.startsWith(facet.prefix))
        return {};
    const QVariant value = text.mid(facet.prefix.size());
    return facet.expression({value}) == part ? value : QVariant();
}

bool hasWildcards(const QString &text)
{
    return text.contains(QLatin1Char('%')) || text.contains(QLatin1Char('_')) || text.contains(QLatin1Char('\\'));
}

QString searchExpression(const QString &text, bool isEscaped)
{
    QString pattern = text;
    if (!isEscaped)
        return QStringLiteral("path LIKE ") + valueTerm(QLatin1Char('%') + pattern + QLatin1Char('%'));
    pattern.replace(QLatin1String("\\"), QLatin1String("\\\\")).replace(QLatin1String("%"), QLatin1String("\\%")).replace(QLatin1String("_"), QLatin1String("\\_"));
    return QStringLiteral("path LIKE ") + valueTerm(QLatin1Char('%') + pattern + QLatin1Char('%')) + QLatin1String(" ESCAPE '\\'");
}

/** The text of our own search expression; empty where it is something else. */
QString readSearch(const QString &part)
{
    const QString start = QStringLiteral("path LIKE "), escape = QStringLiteral(" ESCAPE '\\'");
    if (!part.startsWith(start))
        return {};
    const bool isEscaped = part.endsWith(escape);
    QString pattern = readLiteral(part.mid(start.size(), part.size() - start.size() - (isEscaped ? escape.size() : 0))).toString();
    if (pattern.size() < 3 || !pattern.startsWith(QLatin1Char('%')) || !pattern.endsWith(QLatin1Char('%')))
        return {};
    pattern = pattern.mid(1, pattern.size() - 2);
    if (isEscaped)
        pattern.replace(QLatin1String("\\%"), QLatin1String("%")).replace(QLatin1String("\\_"), QLatin1String("_")).replace(QLatin1String("\\\\"), QLatin1String("\\"));
    const bool isOurs = (isEscaped || !hasWildcards(pattern)) && searchExpression(pattern, isEscaped) == part;
    return isOurs ? pattern : QString();
}

QString joined(const QStringList &parts, const QString &word) { return parts.join(QLatin1Char(' ') + word + QLatin1Char(' ')); }

} // namespace

QStringList expressionParts(const QString &expression, const QString &word)
{
    QStringList parts;
    SqlNesting nesting;
    qsizetype start = 0;
    bool isBetween = false;
    for (qsizetype at = 0; at < expression.size(); ++at) {
        const QChar letter = expression[at];
        if (!nesting.take(letter))
            continue;
        const bool isStart = at == 0 || !(expression[at - 1].isLetterOrNumber() || expression[at - 1] == QLatin1Char('_'));
        if (nesting.depth() != 0 || !isStart || !letter.isLetter())
            continue;
        qsizetype end = at;
        while (end < expression.size() && (expression[end].isLetterOrNumber() || expression[end] == QLatin1Char('_')))
            ++end;
        const QString found = expression.mid(at, end - at).toUpper();
        if (found == QLatin1String("BETWEEN") || found == QLatin1String("CASE")) {
            isBetween = true;
        } else if (isBetween && (found == QLatin1String("AND") || found == QLatin1String("END"))) {
            isBetween = false;
        } else if (!isBetween && found == word) {
            parts.append(expression.mid(start, at - start).trimmed());
            start = end;
        }
        at = end - 1;
    }
    parts.append(expression.mid(start).trimmed());
    return parts;
}

QString Facet::expression(const QVariantList &values) const
{
    if (isRowForm(kind))
        return rowFormExpression(*this, values);
    QStringList parts;
    QStringList terms;
    for (const QVariant &value : values) {
        if (kind == FacetKind::Member)
            parts.append(QStringLiteral("instr(%1, %2)").arg(term, valueTerm(jsonText(prefix + value.toString()))));
        else if (kind == FacetKind::Range)
            parts.append(rangeExpression(term, value.toString()));
        else if (kind == FacetKind::Flag)
            parts.append(term + (value.toBool() ? QLatin1String(" > 0") : QLatin1String(" = 0")));
        else if (value.isNull())
            parts.append(term + QLatin1String(" IS NULL"));
        else
            terms.append(valueTerm(value));
    }
    if (terms.size() == 1)
        parts.prepend(term + QLatin1String(" = ") + terms.first());
    else if (!terms.isEmpty())
        parts.prepend(QStringLiteral("%1 IN (%2)").arg(term, terms.join(QLatin1String(", "))));
    const QString together = joined(parts, QStringLiteral("OR"));
    return parts.size() > 1 ? QLatin1Char('(') + together + QLatin1Char(')') : together;
}

QVariantList Facet::read(const QString &expression) const
{
    if (isRowForm(kind))
        return readRowForm(*this, expression);
    QVariantList values;
    for (const QString &each : expressionParts(withoutBrackets(expression), QStringLiteral("OR"))) {
        const QString part = kind == FacetKind::Range ? each : withoutBrackets(each);
        const QString equals = term + QLatin1String(" = "), in = term + QLatin1String(" IN (");
        QVariantList found;
        if (kind == FacetKind::Member)
            found.append(readMember(*this, part));
        else if (kind == FacetKind::Range)
            found.append(readRange(term, part));
        else if (kind == FacetKind::Flag && (part == term + QLatin1String(" > 0") || part == term + QLatin1String(" = 0")))
            found.append(part.endsWith(QLatin1String("> 0")));
        else if (kind == FacetKind::Term && part == term + QLatin1String(" IS NULL"))
            values.append(QVariant());
        else if (kind == FacetKind::Term && part.startsWith(equals))
            found.append(readLiteral(part.mid(equals.size())));
        else if (kind == FacetKind::Term && part.startsWith(in) && part.endsWith(QLatin1Char(')')))
            found = readLiterals(part.mid(in.size(), part.size() - in.size() - 1));
        else
            return {};
        for (const QVariant &value : std::as_const(found)) {
            if (value.isNull())
                return {};
        }
        values += found;
    }
    return values;
}

QList<Facet> itemFacets()
{
    return {
        {QStringLiteral("class"), FacetKind::Member, QStringLiteral("classes"), {}},
        {QStringLiteral("status"), FacetKind::Term, QStringLiteral("status"), {}},
        {QStringLiteral("split"), FacetKind::Term, QStringLiteral("split"), {}},
        {QStringLiteral("annotator"), FacetKind::Member, QStringLiteral("annotators"), {}},
        {QStringLiteral("origin"), FacetKind::Member, QStringLiteral("origins"), {}},
        {QStringLiteral("score"), FacetKind::Range, QStringLiteral("lowest_score"), {}},
        {QStringLiteral("confidence"), FacetKind::Range, QStringLiteral("confidence"), {}},
        {QStringLiteral("comments"), FacetKind::Flag, QStringLiteral("comments"), {}},
        {QStringLiteral("source"), FacetKind::Term, QStringLiteral("source"), {}},
        {QStringLiteral("added"), FacetKind::Term, QStringLiteral("added_on"), {}},
        {QStringLiteral("captured"), FacetKind::Term, QStringLiteral("captured_month"), {}},
        {QStringLiteral("aspect"), FacetKind::Term, QStringLiteral("aspect"), {}},
        {QStringLiteral("size"), FacetKind::Range, QStringLiteral("megapixels"), {}},
    };
}

QVariantList FacetFilter::values(const QString &facet) const
{
    for (const Choice &choice : choices) {
        if (choice.facet == facet)
            return choice.values;
    }
    return {};
}

void FacetFilter::setValues(const QString &facet, const QVariantList &values)
{
    for (qsizetype index = 0; index < choices.size(); ++index) {
        if (choices[index].facet != facet)
            continue;
        if (values.isEmpty())
            choices.removeAt(index);
        else
            choices[index].values = values;
        return;
    }
    if (!values.isEmpty())
        choices.append({facet, values});
}

void FacetFilter::toggle(const QString &facet, const QVariant &value)
{
    QVariantList chosen = values(facet);
    if (!chosen.removeOne(value))
        chosen.append(value);
    setValues(facet, chosen);
}

FacetFilter FacetFilter::without(const QString &facet) const
{
    FacetFilter filter = *this;
    filter.setValues(facet, {});
    return filter;
}

QString FacetFilter::expression(const QList<Facet> &facets) const
{
    QStringList parts;
    for (const Choice &choice : choices) {
        const auto facet = std::find_if(facets.cbegin(), facets.cend(), [&](const Facet &each) { return each.key == choice.facet; });
        if (facet != facets.cend())
            parts.append(facet->expression(choice.values));
    }
    if (!search.isEmpty())
        parts.append(searchExpression(search, hasWildcards(search)));
    const bool isAlone = parts.isEmpty() || expressionParts(rest, QStringLiteral("OR")).size() == 1;
    if (!rest.isEmpty())
        parts.append(isAlone ? rest : QLatin1Char('(') + rest + QLatin1Char(')'));
    return joined(parts, QStringLiteral("AND"));
}

FacetFilter FacetFilter::read(const QString &text, const QList<Facet> &facets)
{
    FacetFilter filter;
    // An OR at the top binds weaker than every AND: nothing of it can be taken out.
    if (expressionParts(text, QStringLiteral("OR")).size() > 1) {
        const auto whole = std::find_if(facets.cbegin(), facets.cend(), [&](const Facet &facet) { return !facet.read(text).isEmpty(); });
        if (whole != facets.cend())
            filter.choices.append({whole->key, whole->read(text)});
        else
            filter.rest = text.trimmed();
        return filter;
    }
    QStringList rest;
    for (const QString &part : expressionParts(text, QStringLiteral("AND"))) {
        // Several words stand beside each other; of anything else a second condition is more than a facet can show.
        const auto facet = std::find_if(facets.cbegin(), facets.cend(), [&](const Facet &each) {
            const bool hasRoom = each.kind == FacetKind::Word || each.kind == FacetKind::NotWord || filter.values(each.key).isEmpty();
            return hasRoom && !each.read(part).isEmpty();
        });
        if (facet != facets.cend())
            filter.setValues(facet->key, filter.values(facet->key) + facet->read(part));
        else if (const QString search = readSearch(part); filter.search.isEmpty() && !search.isEmpty())
            filter.search = search;
        else if (!part.isEmpty())
            rest.append(part);
    }
    filter.rest = joined(rest, QStringLiteral("AND"));
    return filter;
}

} // namespace cairn
