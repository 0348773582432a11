// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and labels go by side by side, both ascending; the gesture writes only where nobody but a rule has spoken.
#include "models/labels/rulelabels.h"

#include "models/labels/gestures.h"
#include "models/project/clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr size_t kRowsInOneTransaction = 100'000; // about 0.3 s
constexpr size_t kRowsInOnePart = 5'000;

class Planner
{
public:
    Planner(const RuleVotes &votes, Combining combining, const QList<qint64> &only)
        : m_votes(votes)
        , m_answers(votes.answers(combining, only))
        , m_only(only)
    {
    }

    RulePlan plan()
    {
        size_t label = 0;
        qint64 answered = 0;
        for (const RuleVotes::Row &row : m_votes.rows) {
            for (; label < m_votes.labels.size() && m_votes.labels[label].rowId < row.rowId; ++label)
                takeSilence(m_votes.labels[label]);
            const bool isLabelled = label < m_votes.labels.size() && m_votes.labels[label].rowId == row.rowId;
            const RuleAnswer &answer = m_answers.at(row.pattern);
            m_plan.outcome.conflicts += answer.isConflict;
            answered += answer.value >= 0;
            if (answer.value < 0 && isLabelled)
                takeSilence(m_votes.labels[label]);
            else if (answer.value >= 0)
                takeAnswer(row, answer, isLabelled ? &m_votes.labels[label] : nullptr);
            label += isLabelled;
        }
        for (; label < m_votes.labels.size(); ++label)
            takeSilence(m_votes.labels[label]);
        m_plan.outcome.abstained = m_votes.rowCount - answered;
        return std::move(m_plan);
    }

private:
    /** Whether these rules may take the label away or replace it. */
    [[nodiscard]] bool isOurs(const RuleVotes::Label &label) const { return label.isRule && (m_only.isEmpty() || m_only.contains(label.ruleId)); }

    void takeSilence(const RuleVotes::Label &label)
    {
        if (!isOurs(label))
            return;
        ++m_plan.outcome.withdrawn;
        m_plan.changes.push_back({label.rowId, label.value, -1, 0, 0});
    }

    void takeAnswer(const RuleVotes::Row &row, const RuleAnswer &answer, const RuleVotes::Label *label)
    {
        const qint64 ruleId = m_votes.rules.at(answer.rule).id;
        if (label && !isOurs(*label)) {
            ++m_plan.outcome.kept;
            return;
        }
        if (!label)
            ++m_plan.outcome.added;
        else if (label->value != answer.value)
            ++m_plan.outcome.changed;
        else
            ++m_plan.outcome.same;
        if (!label || label->value != answer.value || label->ruleId != ruleId)
            m_plan.changes.push_back({row.rowId, label ? label->value : -1, answer.value, ruleId, answer.score});
    }

    const RuleVotes &m_votes;
    QList<RuleAnswer> m_answers;
    QList<qint64> m_only;
    RulePlan m_plan;
};

/** Writes changes [from, to) inside an open gesture. */
void writeChanges(SQLite::Database &database, const LabelColumn &column, const QStringList &values, const std::vector<RuleChange> &changes, size_t from,
    size_t to, qint64 annotatorId)
{
    SQLite::Statement set(database,
        "INSERT INTO row_label(table_id, column_id, row_id, layer_id, value, origin, annotator_id, rule_id, score, updated_at)"
        " VALUES(?, ?, ?, 1, ?, 'rule', ?, ?, ?, ?)"
        " ON CONFLICT(table_id, column_id, row_id, layer_id) DO UPDATE SET value = excluded.value, annotator_id = excluded.annotator_id,"
        " rule_id = excluded.rule_id, run_id = NULL, score = excluded.score, updated_at = excluded.updated_at WHERE origin = 'rule'");
    SQLite::Statement clear(database,
        "DELETE FROM row_label WHERE table_id = ? AND column_id = ? AND row_id = ? AND layer_id = 1 AND origin = 'rule'");
    const double now = utcNow();
    for (size_t at = from; at < to; ++at) {
        const RuleChange &change = changes[at];
        SQLite::Statement &statement = change.after < 0 ? clear : set;
        statement.reset();
        if (change.after < 0)
            bindAll(statement, column.tableId, column.id, change.rowId);
        else
            bindAll(statement, column.tableId, column.id, change.rowId, values.at(change.after), idOrNull(annotatorId), change.ruleId, change.score, now);
        statement.exec();
    }
}

/** Values that the rules give and that are no choices yet become choices. */
void addChoices(SQLite::Database &database, const LabelColumn &column, const RuleVotes &votes)
{
    const QString text = textOf(database, "SELECT choices FROM data_column WHERE id = ?", column.id);
    QJsonArray choices = QJsonDocument::fromJson(text.toUtf8()).array();
    const qsizetype before = choices.size();
    for (const Rule &rule : votes.rules) {
        if (rule.isEnabled && !choices.contains(rule.value))
            choices.append(rule.value);
    }
    if (choices.size() != before)
        execute(database, "UPDATE data_column SET choices = ? WHERE id = ?", QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact)),
            column.id);
}

Result<qint64> write(Journal &journal, const LabelColumn &column, const RuleVotes &votes, const RulePlan &plan, const TaskControl &control)
{
    GestureInfo info;
    info.tableId = column.tableId;
    info.text = Text::tr("%n row(s) labelled by rules", nullptr, int(qMin<qint64>(plan.outcome.changes(), std::numeric_limits<int>::max())));
    const qint64 annotatorId = journal.annotatorId();
    const size_t count = plan.changes.size();
    if (count <= kRowsInOneTransaction) {
        return journal.gesture(info, [&](SQLite::Database &database) -> Result<void> {
            addChoices(database, column, votes);
            writeChanges(database, column, votes.values, plan.changes, 0, count, annotatorId);
            return {};
        });
    }
    size_t next = 0;
    return journal.longGesture(info, [&](SQLite::Database &database) -> Result<bool> {
        if (next == 0)
            addChoices(database, column, votes);
        const size_t end = std::min(next + kRowsInOnePart, count);
        writeChanges(database, column, votes.values, plan.changes, next, end, annotatorId);
        next = end;
        control.setProgress(qint64(next), qint64(count));
        return next < count;
    }, control);
}

} // namespace

RulePlan planOf(const RuleVotes &votes, Combining combining, const QList<qint64> &only) { return Planner(votes, combining, only).plan(); }

Result<RuleOutcome> applyRules(Project &project, const LabelColumn &column, Combining combining, const QList<qint64> &only, const TaskControl &control)
{
    const Result<Journal *> journal = project.journal();
    if (!journal)
        return fail(journal);
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    const Result<QList<Rule>> rules = Rules::all(**reader, column.tableId, column.id);
    if (!rules)
        return fail(rules);
    const Result<RuleVotes> votes = collectVotes(project.file(), column, *rules, control);
    if (!votes)
        return fail(votes);
    for (qsizetype at = 0; at < votes->rules.size(); ++at) {
        const Rule &rule = votes->rules.at(at);
        const bool isAsked = only.isEmpty() ? rule.isEnabled : only.contains(rule.id);
        // Its labels would be taken away although nobody wanted that.
        if (isAsked && !votes->counts.at(at).problem.isEmpty())
            return fail(Text::tr("The rule %1 cannot be asked, so nothing was labelled. %2").arg(rule.name, votes->counts.at(at).problem));
    }
    const RulePlan plan = planOf(*votes, combining, only);
    if (plan.changes.empty())
        return plan.outcome;
    const Result<qint64> written = write(**journal, column, *votes, plan, control);
    return written ? Result<RuleOutcome>(plan.outcome) : fail(written);
}

} // namespace cairn
