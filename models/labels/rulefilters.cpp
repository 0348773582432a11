// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions stand in brackets, and end with a line break where a comment could swallow the bracket.
#include "models/labels/rulefilters.h"

#include "models/project/expressionterms.h"

namespace cairn {
namespace {

QString bracketed(const QString &expression) { return QLatin1Char('(') + expression + QLatin1Char(')'); }

/** Conditions of enabled rules by the value that they vote for, in the rules' order. */
QList<std::pair<QString, QStringList>> byValue(const QList<Rule> &rules, qint64 leftOut = 0)
{
    QList<std::pair<QString, QStringList>> groups;
    for (const Rule &rule : rules) {
        if (!rule.isEnabled || rule.id == leftOut)
            continue;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const auto &known) { return known.first == rule.value; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {rule.value, {}});
        group->second.append(bracketed(rule.expression));
    }
    return groups;
}

} // namespace

QString wrongRowsExpression(const Rule &rule)
{
    return QStringLiteral("%1 AND row_id IN (SELECT row_id FROM row_label WHERE table_id = %2 AND column_id = %3 AND layer_id = 1"
                          " AND origin IN ('human', 'import') AND value <> %4)")
        .arg(bracketed(rule.expression))
        .arg(rule.tableId)
        .arg(rule.columnId)
        .arg(valueTerm(rule.value));
}

QString conflictRowsExpression(const Rule &rule, const QList<Rule> &rules)
{
    QStringList others;
    for (const auto &[value, conditions] : byValue(rules, rule.id)) {
        if (value != rule.value)
            others += conditions;
    }
    return others.isEmpty() ? QString() : bracketed(rule.expression) + QLatin1String(" AND ") + bracketed(others.join(QLatin1String(" OR ")));
}

QString allConflictsExpression(const QList<Rule> &rules)
{
    QStringList sides;
    for (const auto &[value, conditions] : byValue(rules))
        sides.append(bracketed(bracketed(conditions.join(QLatin1String(" OR "))) + QLatin1String(" IS TRUE")));
    return sides.size() < 2 ? QString() : sides.join(QLatin1String(" + ")) + QLatin1String(" > 1");
}

QString theseRowsExpression(const QList<qint64> &rowIds)
{
    QStringList numbers;
    for (const qint64 rowId : rowIds)
        numbers.append(QString::number(rowId));
    return QStringLiteral("row_id IN (%1)").arg(numbers.join(QStringLiteral(", ")));
}

} // namespace cairn
