// SPDX-License-Identifier: GPL-3.0-or-later
// cairn rule P add|list|apply|remove|enable|disable: rules that label table rows.
#include "app/commands/commandlist.h"

#include "models/insight/proportions.h"
#include "models/labels/rulelabels.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/** The label column of a rule, as it is now. */
Result<LabelColumn> columnOf(SQLite::Database &database, qint64 tableId, qint64 columnId)
{
    const auto columns = RowLabels::columns(database, tableId);
    if (!columns)
        return fail(columns);
    for (const LabelColumn &column : *columns) {
        if (column.id == columnId)
            return column;
    }
    return fail(Text::tr("The label column of this rule is no longer there."));
}

QJsonValue known(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

class RuleCommand : public Command
{
public:
    const char *name() const override { return "rule"; }
    const char *summary() const override { return "Rules that label table rows: add, list, apply, remove, enable, disable"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.require_subcommand(1);
        m_add = app.add_subcommand("add", "Makes a rule; nothing is labelled yet");
        m_add->add_option("NAME", m_name, "What the rule is called")->required();
        m_add->add_option("--table", m_table, "The table whose rows it labels")->required();
        m_add->add_option("--where", m_where, "An SQL condition; the rule votes where it is true, for example \"age > 60\" or \"note REGEXP '(?i)refund'\"")
            ->required();
        m_add->add_option("--label", m_label, "The label that it votes for")->required();
        m_add->add_option("--column", m_column, "The label column; a new one is made")->required();
        m_add->add_option("--note", m_note, "What the rule is about");
        m_list = app.add_subcommand("list", "All rules with what they cover and how often they are right");
        m_list->add_option("--table", m_table, "Only the rules of this table");
        m_apply = app.add_subcommand("apply", "Labels the rows on which the rules vote, as one gesture for each label column");
        m_apply->add_option("NAME", m_names, "Only these rules; all that are on without a name");
        m_apply->add_option("--table", m_table, "Only the rules of this table");
        m_apply->add_flag("--weighted", m_isWeighted, "Weigh each vote by the rule's measured accuracy instead of counting votes");
        m_apply->add_flag("--dry-run", m_isTrial, "Say what would change, and change nothing");
        m_remove = addNamed(app, "remove", "Removes rules; labels that they gave stay until the others are applied");
        m_enable = addNamed(app, "enable", "Lets rules vote");
        m_disable = addNamed(app, "disable", "Keeps rules, but lets them vote no more");
        for (CLI::App *sub : {m_add, m_list, m_apply, m_remove, m_enable, m_disable})
            sub->fallthrough();
    }
    Result<Outcome> run() override
    {
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        if (!m_table.empty()) {
            const Result<TableInfo> table = Tables::find((*project)->reader(), text(m_table));
            if (!table)
                return fail(table);
            m_tableId = table->id;
        }
        if (m_add->parsed())
            return add(**project);
        if (m_list->parsed())
            return list(**project);
        return m_apply->parsed() ? apply(**project) : changeNamed(**project);
    }

private:
    CLI::App *addNamed(CLI::App &app, const char *name, const char *summary)
    {
        CLI::App *sub = app.add_subcommand(name, summary);
        sub->add_option("NAME", m_names, "Names of rules")->required();
        sub->add_option("--table", m_table, "The table that they are of");
        return sub;
    }

    Result<Outcome> add(Project &project)
    {
        Rule rule;
        rule.tableId = m_tableId;
        rule.name = text(m_name);
        rule.expression = text(m_where);
        rule.value = text(m_label);
        rule.note = text(m_note);
        // Before the column is made, so that a mistake leaves nothing behind.
        if (const Result<void> checked = Rules::check(project.file(), rule); !checked)
            return fail(checked);
        const Result<LabelColumn> column = RowLabels(project).addColumn(m_tableId, text(m_column));
        if (!column)
            return fail(column);
        rule.columnId = column->id;
        const Result<Rule> made = Rules(project).add(rule);
        if (!made)
            return fail(made);
        const auto votes = collectVotes(project.file(), *column, {*made}, commandControl());
        if (!votes)
            return fail(votes);
        const qint64 covered = votes->counts.first().covered;
        return Outcome {QJsonObject {{QStringLiteral("rule"), made->id}, {QStringLiteral("name"), made->name}, {QStringLiteral("covered"), covered}},
            Text::tr("%1 votes on %2 of %3 rows.").arg(made->name).arg(covered).arg(votes->rowCount)};
    }

    /** The rules that were named, or all; by label column. */
    Result<QList<QList<Rule>>> chosen(Project &project) const
    {
        QList<Rule> rules;
        for (const QString &name : texts(m_names)) {
            const Result<Rule> rule = Rules::find(project.reader(), name, m_tableId);
            if (!rule)
                return fail(rule);
            if (!rules.contains(*rule))
                rules.append(*rule);
        }
        if (m_names.empty()) {
            Result<QList<Rule>> all = Rules::all(project.reader(), m_tableId);
            if (!all)
                return fail(all);
            rules = std::move(*all);
        }
        QList<QList<Rule>> groups;
        for (const Rule &rule : std::as_const(rules)) {
            auto group = std::find_if(groups.begin(), groups.end(), [&](const QList<Rule> &known) { return known.first().columnId == rule.columnId; });
            if (group == groups.end())
                groups.append(QList<Rule> {rule});
            else
                group->append(rule);
        }
        return groups;
    }

    static QJsonObject figures(const Rule &rule, const RuleCounts &counts, const LabelColumn &column, const QString &table, qint64 rows)
    {
        const Interval accuracy = wilsonInterval(counts.correct, counts.judged);
        const auto share = [rows](qint64 count) { return rows > 0 ? double(count) / double(rows) : 0.0; };
        QJsonObject object {{QStringLiteral("name"), rule.name}, {QStringLiteral("coverage"), share(counts.covered)},
            {QStringLiteral("overlap"), share(counts.overlapping)}, {QStringLiteral("conflict"), share(counts.conflicting)},
            {QStringLiteral("accuracy"), known(accuracy.estimate)}, {QStringLiteral("low"), known(accuracy.low)},
            {QStringLiteral("high"), known(accuracy.high)}, {QStringLiteral("covered"), counts.covered}, {QStringLiteral("judged"), counts.judged},
            {QStringLiteral("correct"), counts.correct}, {QStringLiteral("enabled"), rule.isEnabled}, {QStringLiteral("table"), table},
            {QStringLiteral("column"), column.name}, {QStringLiteral("label"), rule.value}, {QStringLiteral("where"), rule.expression},
            {QStringLiteral("note"), rule.note}};
        if (!counts.problem.isEmpty())
            object.insert(QStringLiteral("problem"), counts.problem);
        return object;
    }

    static QStringList line(const Rule &rule, const RuleCounts &counts, const LabelColumn &column, qint64 rows)
    {
        const auto share = [rows](qint64 count) { return QStringLiteral("%1 %").arg(rows > 0 ? 100.0 * double(count) / double(rows) : 0, 0, 'f', 1); };
        const Interval accuracy = wilsonInterval(counts.correct, counts.judged);
        const QString right = counts.judged == 0 ? QStringLiteral("-")
                                                 : Text::tr("%1 % (%2 to %3, n = %4)").arg(100 * accuracy.estimate, 0, 'f', 1).arg(100 * accuracy.low, 0, 'f', 1)
                                                       .arg(100 * accuracy.high, 0, 'f', 1).arg(counts.judged);
        return {rule.isEnabled ? rule.name : Text::tr("%1 (off)").arg(rule.name), column.name + QStringLiteral(" = ") + rule.value,
            counts.problem.isEmpty() ? share(counts.covered) : counts.problem, share(counts.overlapping), share(counts.conflicting), right, rule.expression};
    }

    Result<Outcome> list(Project &project)
    {
        const auto groups = chosen(project);
        if (!groups)
            return fail(groups);
        QJsonArray objects;
        QList<QStringList> lines {{Text::tr("rule"), Text::tr("label"), Text::tr("coverage"), Text::tr("overlap"), Text::tr("conflict"),
            Text::tr("accuracy"), Text::tr("where")}};
        for (const QList<Rule> &rules : *groups) {
            const Result<TableInfo> table = Tables::byId(project.reader(), rules.first().tableId);
            if (!table)
                return fail(table);
            const Result<LabelColumn> column = columnOf(project.reader(), rules.first().tableId, rules.first().columnId);
            if (!column)
                return fail(column);
            const auto votes = collectVotes(project.file(), *column, rules, commandControl());
            if (!votes)
                return fail(votes);
            for (qsizetype at = 0; at < rules.size(); ++at) {
                objects.append(figures(rules.at(at), votes->counts.at(at), *column, table->name, votes->rowCount));
                lines.append(line(rules.at(at), votes->counts.at(at), *column, votes->rowCount));
            }
        }
        return Outcome {objects, objects.isEmpty() ? Text::tr("There are no rules yet.") : alignedTable(lines)};
    }

    Result<RuleOutcome> applyTo(Project &project, const LabelColumn &column, const QList<qint64> &only)
    {
        const Combining combining = m_isWeighted ? Combining::Weighted : Combining::Majority;
        if (!m_isTrial)
            return applyRules(project, column, combining, only, commandControl());
        const Result<QList<Rule>> rules = Rules::all(project.reader(), column.tableId, column.id);
        if (!rules)
            return fail(rules);
        const auto votes = collectVotes(project.file(), column, *rules, commandControl());
        return votes ? Result<RuleOutcome>(planOf(*votes, combining, only).outcome) : fail(votes);
    }

    Result<Outcome> apply(Project &project)
    {
        const auto groups = chosen(project);
        if (!groups)
            return fail(groups);
        RuleOutcome sum;
        for (const QList<Rule> &rules : *groups) {
            const Result<LabelColumn> column = columnOf(project.reader(), rules.first().tableId, rules.first().columnId);
            if (!column)
                return fail(column);
            QList<qint64> only;
            for (const Rule &rule : rules)
                only.append(rule.id);
            const Result<RuleOutcome> done = applyTo(project, *column, m_names.empty() ? QList<qint64>() : only);
            if (!done)
                return fail(done);
            for (auto count : {&RuleOutcome::added, &RuleOutcome::changed, &RuleOutcome::withdrawn, &RuleOutcome::same, &RuleOutcome::kept,
                     &RuleOutcome::conflicts, &RuleOutcome::abstained})
                sum.*count += (*done).*count;
        }
        QStringList sentences {Text::tr("%n row(s) labelled,", nullptr, int(sum.added + sum.changed)) + QLatin1Char(' ')
            + Text::tr("%n conflict(s),", nullptr, int(sum.conflicts)) + QLatin1Char(' ') + Text::tr("%n row(s) without an answer.", nullptr, int(sum.abstained))};
        if (sum.withdrawn > 0)
            sentences.append(Text::tr("%n label(s) withdrawn, since no rule gives them any more.", nullptr, int(sum.withdrawn)));
        if (sum.kept > 0)
            sentences.append(Text::tr("%n row(s) kept the label that they had.", nullptr, int(sum.kept)));
        return Outcome {QJsonObject {{QStringLiteral("labelled"), sum.added + sum.changed}, {QStringLiteral("conflicts"), sum.conflicts},
                            {QStringLiteral("abstained"), sum.abstained}, {QStringLiteral("new"), sum.added}, {QStringLiteral("changed"), sum.changed},
                            {QStringLiteral("withdrawn"), sum.withdrawn}, {QStringLiteral("unchanged"), sum.same}, {QStringLiteral("kept"), sum.kept}},
            sentences.join(QLatin1Char('\n'))};
    }

    Result<Outcome> changeNamed(Project &project)
    {
        const auto groups = chosen(project);
        if (!groups)
            return fail(groups);
        int count = 0;
        for (const QList<Rule> &rules : *groups) {
            for (const Rule &rule : rules) {
                const Result<void> done = m_remove->parsed() ? Rules(project).remove(rule.id) : Rules(project).setEnabled(rule.id, m_enable->parsed());
                if (!done)
                    return fail(done);
                ++count;
            }
        }
        const char *key = m_remove->parsed() ? "removed" : m_enable->parsed() ? "enabled" : "disabled";
        const QString sentence = m_remove->parsed() ? Text::tr("%n rule(s) removed.", nullptr, count)
            : m_enable->parsed()                    ? Text::tr("%n rule(s) switched on.", nullptr, count)
                                                    : Text::tr("%n rule(s) switched off.", nullptr, count);
        return Outcome {QJsonObject {{QLatin1String(key), count}}, sentence};
    }

    std::string m_project, m_name, m_table, m_where, m_label, m_column, m_note;
    std::vector<std::string> m_names;
    bool m_isWeighted = false;
    bool m_isTrial = false;
    qint64 m_tableId = 0;
    CLI::App *m_add = nullptr, *m_list = nullptr, *m_apply = nullptr, *m_remove = nullptr, *m_enable = nullptr, *m_disable = nullptr;
};

} // namespace

std::unique_ptr<Command> makeRuleCommand() { return std::make_unique<RuleCommand>(); }

} // namespace cairn
