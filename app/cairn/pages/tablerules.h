// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the panel of rules with the rules of the label column that the tables page writes into.
#pragma once

#include "app/cairn/session.h"
#include "models/insight/rulemodel.h"
#include "models/insight/suggestionmodel.h"
#include "widgets/common/expressionedit.h"

namespace cairn {

class RulePanel;

class TableRules : public QObject
{
    Q_OBJECT
public:
    /** The panel is made for `parent`, hidden. */
    TableRules(Session &session, QWidget *parent);

    [[nodiscard]] RulePanel *panel() const { return m_panel; }
    [[nodiscard]] RuleModel *model() const { return m_model; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool isOpen);
    /** Without a column there is nothing to make rules for. */
    void setColumn(const TableInfo &table, const std::optional<LabelColumn> &column);
    void setCompletions(const QList<Completion> &completions);
    /** Begins a rule with this condition (the filter that is set). */
    void startRule(const QString &expression = {});

Q_SIGNALS:
    void opened(bool isOpen);
    void filterRequested(const QString &expression);

private:
    void connectPanel();
    void showOutcome();
    void edit(const Rule &rule);
    void save(const Rule &rule);
    void preview(const Rule &rule);
    void showPreview(const RulePreview &preview);
    void suggest();
    void takeSuggestions(const QList<int> &rows);
    void acceptVotes();

    Session &m_session;
    RulePanel *m_panel;
    RuleModel *m_model;
    SuggestionModel *m_suggestions;
    LatestTask m_suggestTask;
    bool m_isAccepting = false;
};

} // namespace cairn
