// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a label column below the grid: what each covers and how often it is right, what is done with them, and accepting their votes.
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cairn {

class IconButton;
class RuleEditor;
class SectionHeader;
class SegmentedControl;

/** Shows models with the roles of RuleModel and of SuggestionModel. */
class RulePanel : public QWidget
{
    Q_OBJECT
public:
    explicit RulePanel(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *rules);
    void setSuggestions(QAbstractItemModel *suggestions);
    void setTitle(const QString &title);
    /** What accepting would do, in a sentence; changes 0: nothing. */
    void setOutcome(const QString &sentence, qint64 changes, bool hasConflicts);
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] RuleEditor *editor() const { return m_editor; }
    void showEditor(bool isShown);
    /** `note` says what is being looked for, or that there is nothing. */
    void showSuggestions(bool isShown, const QString &note = {});
    [[nodiscard]] qint64 currentRule() const; ///< 0: none

Q_SIGNALS:
    void newRequested();
    void editRequested(qint64 ruleId);
    void removeRequested(qint64 ruleId);
    void rowsRequested(qint64 ruleId); ///< those that it labels
    void wrongRequested(qint64 ruleId);
    void conflictsRequested(qint64 ruleId); ///< 0: of all rules
    void changesRequested(); ///< the rows that would change
    void weightedChosen(bool isWeighted);
    void suggestRequested();
    void suggestionsAccepted(const QList<int> &rows);
    void suggestionShown(int row);
    void acceptRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeRules();
    QWidget *makeSuggestions();
    QWidget *makeFoot();
    void makeHead();
    void openMenu(const QPoint &at);
    void showState();

    SectionHeader *m_head;
    SegmentedControl *m_combining;
    QPushButton *m_new;
    QPushButton *m_suggest;
    QStackedWidget *m_stack;
    QTableView *m_rules = nullptr;
    QLabel *m_empty = nullptr;
    QTableView *m_suggestions = nullptr;
    QLabel *m_suggestionNote = nullptr;
    QPushButton *m_take = nullptr;
    RuleEditor *m_editor;
    QLabel *m_outcome = nullptr;
    QPushButton *m_showConflicts = nullptr;
    QPushButton *m_showChanges = nullptr;
    QPushButton *m_accept = nullptr;
    QList<QPushButton *> m_ofRule;
    bool m_isReadOnly = false;
};

} // namespace cairn
