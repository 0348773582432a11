// SPDX-License-Identifier: GPL-3.0-or-later
// Everything slow is a task; what the panel wishes to see becomes a filter of the page.
#include "app/cairn/pages/tablerules.h"

#include "models/labels/rulefilters.h"
#include "widgets/tables/ruleeditor.h"
#include "widgets/tables/rulepanel.h"

#include <QLocale>

namespace cairn {
namespace {

QString percent(double share) { return QStringLiteral("%1 %").arg(QLocale().toString(100 * share, 'f', share > 0 && share < 0.0995 ? 1 : 0)); }

} // namespace

TableRules::TableRules(Session &session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_panel(new RulePanel(parent))
    , m_model(new RuleModel(session.project(), this))
    , m_suggestions(new SuggestionModel(this))
{
    m_panel->setModel(m_model);
    m_panel->setSuggestions(m_suggestions);
    m_panel->setReadOnly(session.project().isReadOnly());
    m_panel->hide();
    connect(m_model, &RuleModel::measured, this, &TableRules::showOutcome);
    connect(m_model, &RuleModel::failed, &session, &Session::report);
    connect(m_model, &RuleModel::previewed, this, &TableRules::showPreview);
    connect(m_model, &RuleModel::previewFailed, this, [this](const Error &error) { m_panel->editor()->setFigures(error.sentence, true); });
    connectPanel();
}

void TableRules::connectPanel()
{
    connect(m_panel, &RulePanel::newRequested, this, [this] { startRule(); });
    connect(m_panel, &RulePanel::editRequested, this, [this](qint64 ruleId) { edit(m_model->rule(ruleId)); });
    connect(m_panel, &RulePanel::removeRequested, this, [this](qint64 ruleId) { m_session.succeeded(Rules(m_session.project()).remove(ruleId)); });
    connect(m_panel, &RulePanel::rowsRequested, this, [this](qint64 ruleId) { Q_EMIT filterRequested(m_model->rule(ruleId).expression); });
    connect(m_panel, &RulePanel::wrongRequested, this, [this](qint64 ruleId) { Q_EMIT filterRequested(wrongRowsExpression(m_model->rule(ruleId))); });
    connect(m_panel, &RulePanel::conflictsRequested, this, [this](qint64 ruleId) {
        const QString expression
            = ruleId == 0 ? allConflictsExpression(m_model->rules()) : conflictRowsExpression(m_model->rule(ruleId), m_model->rules());
        if (expression.isEmpty())
            Q_EMIT m_session.told(tr("No other rule votes for something else."));
        else
            Q_EMIT filterRequested(expression);
    });
    connect(m_panel, &RulePanel::changesRequested, this, [this] {
        Q_EMIT filterRequested(theseRowsExpression(m_model->rowsToChange()));
        if (m_model->outcome().changes() > RuleModel::kNamedRows)
            Q_EMIT m_session.told(tr("These are the first %1 of the rows that would change.").arg(QLocale().toString(RuleModel::kNamedRows)));
    });
    connect(m_panel, &RulePanel::weightedChosen, this,
        [this](bool isWeighted) { m_model->setCombining(isWeighted ? Combining::Weighted : Combining::Majority); });
    connect(m_panel, &RulePanel::suggestRequested, this, &TableRules::suggest);
    connect(m_panel, &RulePanel::suggestionsAccepted, this, &TableRules::takeSuggestions);
    connect(m_panel, &RulePanel::suggestionShown, this, [this](int row) { Q_EMIT filterRequested(m_suggestions->suggestion(row).expression); });
    connect(m_panel, &RulePanel::acceptRequested, this, &TableRules::acceptVotes);
    connect(m_panel, &RulePanel::closeRequested, this, [this] { setOpen(false); });
    RuleEditor *editor = m_panel->editor();
    connect(editor, &RuleEditor::changed, this, &TableRules::preview);
    connect(editor, &RuleEditor::accepted, this, &TableRules::save);
    connect(editor, &RuleEditor::canceled, this, [this] {
        m_model->stopPreview();
        m_panel->showEditor(false);
    });
}

bool TableRules::isOpen() const { return !m_panel->isHidden(); }

void TableRules::setOpen(bool isOpen)
{
    if (isOpen == this->isOpen())
        return;
    m_panel->setVisible(isOpen);
    m_model->setLive(isOpen);
    if (!isOpen)
        m_suggestTask.cancel();
    showOutcome();
    Q_EMIT opened(isOpen);
}

void TableRules::setColumn(const TableInfo &table, const std::optional<LabelColumn> &column)
{
    const bool isOther = m_model->column().id != column.value_or(LabelColumn()).id;
    m_model->setColumn(column.value_or(LabelColumn()));
    if (isOther) {
        m_suggestTask.cancel();
        m_panel->showEditor(false);
        m_panel->showSuggestions(false);
        m_suggestions->setSuggestions({});
    }
    if (!column)
        return setOpen(false);
    m_panel->setTitle(tr("Rules for %1").arg(column->name));
    m_panel->editor()->setLabels(column->choices);
    QStringList texts;
    for (const TableColumn &candidate : table.storedColumns()) {
        if (candidate.type == ColumnType::Text || candidate.type == ColumnType::Category || candidate.type == ColumnType::Link)
            texts.append(candidate.name);
    }
    m_panel->editor()->setTextColumns(texts);
}

void TableRules::setCompletions(const QList<Completion> &completions)
{
    QList<Completion> others = completions;
    others.removeIf([this](const Completion &completion) { return completion.name == m_model->column().name; });
    m_panel->editor()->setCompletions(others);
}

void TableRules::startRule(const QString &expression)
{
    if (m_model->column().id == 0)
        return;
    setOpen(true);
    Rule rule;
    rule.tableId = m_model->column().tableId;
    rule.columnId = m_model->column().id;
    rule.expression = expression;
    edit(rule);
}

void TableRules::edit(const Rule &rule)
{
    if (m_session.project().isReadOnly())
        return m_session.report({m_session.project().readOnlyReason(), {}});
    m_panel->showSuggestions(false);
    m_panel->showEditor(true);
    m_panel->editor()->start(rule);
}

void TableRules::save(const Rule &rule)
{
    Rules rules(m_session.project());
    const Result<void> saved = rule.id == 0 ? rules.add(rule).map([](const Rule &) {}) : rules.change(rule);
    if (!saved)
        return m_panel->editor()->setFigures(saved.error().sentence, true);
    m_model->stopPreview();
    m_panel->showEditor(false);
}

void TableRules::preview(const Rule &rule)
{
    if (m_panel->editor()->isHidden())
        return;
    if (rule.expression.isEmpty()) {
        m_model->stopPreview();
        return m_panel->editor()->setFigures({}, false);
    }
    m_model->preview(rule);
}

void TableRules::showPreview(const RulePreview &preview)
{
    const QLocale locale;
    const auto share = [&](qint64 count) { return percent(preview.rowCount > 0 ? double(count) / double(preview.rowCount) : 0); };
    const RuleCounts &counts = preview.counts;
    QStringList sentences {tr("Votes on %1 rows (%2), with others on %3, against others on %4.")
                               .arg(locale.toString(counts.covered), share(counts.covered), share(counts.overlapping), share(counts.conflicting))};
    if (preview.accuracy.isKnown() && !preview.rule.value.isEmpty())
        sentences.append(tr("Right on %1 of %2 labelled rows: %3 to %4.").arg(locale.toString(counts.correct), locale.toString(counts.judged),
            percent(preview.accuracy.low), percent(preview.accuracy.high)));
    else if (counts.judged == 0)
        sentences.append(tr("None of these rows has been labelled by a person yet."));
    if (!preview.rule.value.isEmpty())
        sentences.append(tr("With it: %1 new labels, %2 changed, %3 withdrawn.").arg(locale.toString(preview.outcome.added),
            locale.toString(preview.outcome.changed), locale.toString(preview.outcome.withdrawn)));
    m_panel->editor()->setFigures(sentences.join(QLatin1Char(' ')), false);
}

void TableRules::showOutcome()
{
    const RuleOutcome &outcome = m_model->outcome();
    const QLocale locale;
    QString sentence;
    if (m_isAccepting)
        sentence = tr("Labels are being written…");
    else if (!m_model->isMeasured() && !m_model->rules().isEmpty())
        sentence = tr("The rules are being asked…");
    else if (!m_model->rules().isEmpty() || outcome.changes() > 0)
        sentence = tr("Drafts: %1 new labels, %2 changed, %3 withdrawn; %4 rows in conflict, %5 without an answer, %6 keep the label they have.")
                       .arg(locale.toString(outcome.added), locale.toString(outcome.changed), locale.toString(outcome.withdrawn),
                           locale.toString(outcome.conflicts), locale.toString(outcome.abstained), locale.toString(outcome.kept));
    m_panel->setOutcome(sentence, m_isAccepting ? 0 : outcome.changes(), outcome.conflicts > 0);
}

void TableRules::suggest()
{
    m_panel->showEditor(false);
    m_suggestions->setSuggestions({});
    m_panel->showSuggestions(true, tr("Labelled rows are being compared…"));
    m_suggestTask.start<QList<RuleSuggestion>>(
        [file = m_session.project().file(), column = m_model->column()](TaskControl &control) { return suggestRules(file, column, {}, control); },
        [this](const Result<QList<RuleSuggestion>> &found) {
            if (!found)
                return m_panel->showSuggestions(true, found.error().isCanceled() ? QString() : found.error().sentence);
            m_suggestions->setSuggestions(*found);
            m_panel->showSuggestions(true, found->isEmpty() ? tr("No condition tells the labels apart better than guessing.")
                                                            : tr("Precision is measured on labelled rows that the suggestions were not learned from."
                                                                 " Double-click one to see its rows."));
        });
}

void TableRules::takeSuggestions(const QList<int> &rows)
{
    int number = int(m_model->rules().size());
    for (const int row : rows) {
        Rule rule = m_suggestions->suggestion(row).rule(m_model->column(), ++number);
        const auto isTaken = [&] {
            return std::any_of(m_model->rules().cbegin(), m_model->rules().cend(), [&](const Rule &known) { return known.name == rule.name; });
        };
        while (isTaken())
            rule = m_suggestions->suggestion(row).rule(m_model->column(), ++number);
        if (!m_session.succeeded(Rules(m_session.project()).add(rule)))
            return;
    }
    m_panel->showSuggestions(false);
}

void TableRules::acceptVotes()
{
    if (m_isAccepting)
        return;
    // Said at once, not after a task has begun.
    if (const Result<Journal *> journal = m_session.project().journal(); !m_session.succeeded(journal))
        return;
    m_isAccepting = true;
    showOutcome();
    m_session.tasks().run<RuleOutcome>(
        tr("Labelling by rules"), this,
        [&project = m_session.project(), column = m_model->column(), combining = m_model->combining()](TaskControl &control) {
            return applyRules(project, column, combining, {}, control);
        },
        [this](const Result<RuleOutcome> &done) {
            m_isAccepting = false;
            showOutcome();
            if (m_session.succeeded(done))
                Q_EMIT m_session.told(tr("%Ln row(s) labelled by rules", nullptr, int(qMin<qint64>(done->changes(), std::numeric_limits<int>::max()))));
        });
}

} // namespace cairn
