// SPDX-License-Identifier: GPL-3.0-or-later
// Rules in the project file; every change is a gesture.
#include "models/labels/rules.h"

#include "models/labels/gestures.h"
#include "models/project/expression.h"
#include "models/project/expressionterms.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr int kCheckDeadlineMs = 500;

QString cleanText(const QString &text) { return text.normalized(QString::NormalizationForm_C).trimmed(); }

template<typename... Values>
QList<Rule> rulesWhere(SQLite::Database &database, const char *sql, const Values &...values)
{
    SQLite::Statement query(database, sql);
    bindAll(query, values...);
    QList<Rule> rules;
    while (query.executeStep()) {
        rules.append({integerColumn(query, 0), integerColumn(query, 1), integerColumn(query, 2), textColumn(query, 3), textColumn(query, 4),
            textColumn(query, 5), textColumn(query, 6), integerColumn(query, 7) != 0});
    }
    return rules;
}

/** Inside a gesture: whether the column is there and nobody else has the name. */
Result<void> checkPlace(SQLite::Database &database, const Rule &rule)
{
    if (integerOf(database, "SELECT count(*) FROM data_column WHERE id = ? AND table_id = ? AND role = 'label'", rule.columnId, rule.tableId) == 0)
        return fail(Text::tr("The label column of this rule is no longer there."));
    if (integerOf(database, "SELECT count(*) FROM rule WHERE table_id = ? AND name = ? AND id <> ?", rule.tableId, rule.name, rule.id) != 0)
        return fail(Text::tr("There is a rule %1 already. Choose another name.").arg(rule.name));
    return {};
}

GestureInfo gestureOn(const Rule &rule, const QString &text)
{
    GestureInfo info;
    info.text = text;
    info.tableId = rule.tableId;
    return info;
}

} // namespace

Result<QList<Rule>> Rules::all(SQLite::Database &database, qint64 tableId, qint64 columnId)
{
    return guarded({}, [&]() -> Result<QList<Rule>> {
        return rulesWhere(database,
            "SELECT id, table_id, column_id, name, expression, value, coalesce(note, ''), enabled FROM rule"
            " WHERE (?1 = 0 OR table_id = ?1) AND (?2 = 0 OR column_id = ?2) ORDER BY name COLLATE NOCASE, name, id", tableId, columnId);
    });
}

Result<Rule> Rules::find(SQLite::Database &database, const QString &nameOrId, qint64 tableId)
{
    const Result<QList<Rule>> rules = all(database, tableId);
    if (!rules)
        return fail(rules);
    QList<Rule> found;
    QStringList names;
    for (const Rule &rule : *rules) {
        names.append(rule.name);
        if (rule.name == nameOrId)
            found.append(rule);
    }
    for (const Rule &rule : *rules) {
        if (found.isEmpty() && QString::number(rule.id) == nameOrId)
            return rule;
    }
    if (found.size() > 1)
        return fail(Text::tr("Several tables have a rule %1. Say which table.").arg(nameOrId), {}, Error::Kind::NotFound);
    if (found.size() == 1)
        return found.first();
    return fail(names.isEmpty() ? Text::tr("There is no rule %1: there are no rules yet.").arg(nameOrId)
                                : Text::tr("There is no rule %1. There are: %2.").arg(nameOrId, names.mid(0, 20).join(QStringLiteral(", "))),
        {}, Error::Kind::NotFound);
}

QString Rules::sourceFor(const TableInfo &table, qint64 columnId, const QString &expression)
{
    TableInfo others = table;
    others.columns.removeIf([columnId](const TableColumn &column) { return column.id == columnId; });
    return Tables::expressionSource(others, expression);
}

Result<void> Rules::check(const QString &projectFile, const Rule &rule)
{
    auto connection = ExpressionConnection::open(projectFile, kCheckDeadlineMs);
    if (!connection)
        return fail(connection);
    const Result<TableInfo> table = Tables::byId((*connection)->database(), rule.tableId);
    if (!table)
        return fail(table);
    const QString source = sourceFor(*table, rule.columnId, rule.expression);
    if (const Result<void> checked = (*connection)->check(rule.expression, source); !checked) {
        const bool knowsItself = (*connection)->check(rule.expression, Tables::expressionSource(*table, rule.expression)).has_value();
        return knowsItself ? fail(Text::tr("A rule cannot look at the column that it labels.")) : fail(checked);
    }
    // Some mistakes, such as a wrong pattern, show only when it is asked of a row.
    return (*connection)->forEach(QStringLiteral("SELECT (%1\n) FROM %2 LIMIT 1").arg(rule.expression, source), [](SQLite::Statement &) {});
}

Result<Rule> Rules::cleaned(Rule rule) const
{
    rule.name = cleanText(rule.name);
    rule.value = cleanText(rule.value);
    rule.expression = rule.expression.trimmed();
    if (rule.name.isEmpty())
        return fail(Text::tr("A rule needs a name."));
    if (rule.value.isEmpty())
        return fail(Text::tr("Say which label the rule gives."));
    if (rule.expression.isEmpty())
        return fail(Text::tr("Say on which rows the rule votes: a condition over the table's columns."));
    if (const Result<void> checked = check(m_project.file(), rule); !checked)
        return fail(checked);
    return rule;
}

Result<Rule> Rules::add(Rule rule)
{
    Result<Rule> clean = cleaned(std::move(rule));
    if (!clean)
        return clean;
    clean->id = m_project.ids().next();
    GestureInfo info = gestureOn(*clean, Text::tr("Rule %1 made").arg(clean->name));
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        if (const Result<void> place = checkPlace(database, *clean); !place)
            return place;
        execute(database, "INSERT INTO rule(id, table_id, column_id, name, expression, value, enabled, note) VALUES(?, ?, ?, ?, ?, ?, ?, ?)", clean->id,
            clean->tableId, clean->columnId, clean->name, clean->expression, clean->value, clean->isEnabled ? 1 : 0, clean->note);
        return {};
    }).map([&](qint64) { return *clean; });
}

Result<void> Rules::change(Rule rule)
{
    const Result<Rule> clean = cleaned(std::move(rule));
    if (!clean)
        return fail(clean);
    GestureInfo info = gestureOn(*clean, Text::tr("Rule %1 changed").arg(clean->name));
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        if (const Result<void> place = checkPlace(database, *clean); !place)
            return place;
        const int changed = execute(database, "UPDATE rule SET name = ?, expression = ?, value = ?, enabled = ?, note = ? WHERE id = ?", clean->name,
            clean->expression, clean->value, clean->isEnabled ? 1 : 0, clean->note, clean->id);
        return changed == 0 ? Result<void>(fail(Text::tr("This rule is no longer there."))) : Result<void>();
    }).map([](qint64) {});
}

Result<void> Rules::remove(qint64 ruleId)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        info.text = Text::tr("Rule %1 removed").arg(textOf(database, "SELECT name FROM rule WHERE id = ?", ruleId));
        info.tableId = integerOf(database, "SELECT table_id FROM rule WHERE id = ?", ruleId);
        execute(database, "DELETE FROM rule WHERE id = ?", ruleId);
        return {};
    }).map([](qint64) {});
}

Result<void> Rules::setEnabled(qint64 ruleId, bool isEnabled)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const QString name = textOf(database, "SELECT name FROM rule WHERE id = ?", ruleId);
        info.text = isEnabled ? Text::tr("Rule %1 switched on").arg(name) : Text::tr("Rule %1 switched off").arg(name);
        info.tableId = integerOf(database, "SELECT table_id FROM rule WHERE id = ?", ruleId);
        execute(database, "UPDATE rule SET enabled = ?1 WHERE id = ?2 AND enabled <> ?1", isEnabled ? 1 : 0, ruleId);
        return {};
    }).map([](qint64) {});
}

QString patternExpression(const QString &column, const QString &pattern)
{
    return columnTerm(column) + QStringLiteral(" REGEXP ") + valueTerm(pattern);
}

} // namespace cairn
