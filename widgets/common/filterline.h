// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of a grid or a gallery: an expression, what is wrong with it in words, and how many rows are left.
#pragma once

#include "models/project/result.h"
#include "widgets/common/expressionedit.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace cairn {

class IconButton;
class IconLabel;

/** What a filter line says about what it filters; each a whole sentence. */
struct FilterTexts {
    QString empty; ///< "Filter rows"
    QString example; ///< "Filter rows, for example %1"
    QString all; ///< "%1 rows"
    QString some; ///< "%1 of %2 rows"
};

class FilterLine : public QWidget
{
    Q_OBJECT
public:
    explicit FilterLine(QWidget *parent = nullptr);

    /** Of rows, until told otherwise. */
    void setTexts(const FilterTexts &texts);
    /** What holds now; says nothing to others. */
    void setExpression(const QString &expression);
    [[nodiscard]] QString expression() const { return m_expression; }
    [[nodiscard]] QString typedText() const { return m_edit->text(); }
    void setCompletions(const QList<Completion> &completions) { m_edit->setCompletions(completions); }
    void setHistory(const QStringList &history) { m_edit->setHistory(history); }
    [[nodiscard]] QStringList history() const { return m_edit->history(); }
    /** An expression for the empty line that fits this table ("age > 30"). */
    void setExample(const QString &example);
    void insertName(const QString &inserted);

    void setCounts(qint64 shown, qint64 total);
    void setBusy(bool busy);
    /** How far a busy search is; 0 of 0: nobody knows. */
    void setProgress(qint64 done, qint64 total);
    /** Whether a busy search can be given up here. */
    void setStoppable(bool stoppable) { m_isStoppable = stoppable; }
    /** Labels that the expression reads have changed since: the rows shown are those of before. */
    void setStale(bool stale);
    /** The typed expression was not taken: why, and which one holds instead. */
    void showError(const cairn::Error &error, const QString &holding);
    void clearError();
    [[nodiscard]] QString errorText() const;

    /** Puts the cursor into the line. */
    void edit();

Q_SIGNALS:
    /** Trimmed; empty: all rows. */
    void expressionEntered(const QString &expression);
    void refreshRequested();
    void stopRequested();
    /** The person is done here: the keys go to the grid. */
    void leaveRequested();

private:
    void enter();
    void showState();

    FilterTexts m_texts;
    QString m_expression;
    qint64 m_shown = 0;
    qint64 m_total = 0;
    bool m_busy = false;
    bool m_isStoppable = false;
    int m_percent = -1; ///< of a busy search; -1: nobody knows
    QTimer m_busyTimer;
    ExpressionEdit *m_edit;
    IconButton *m_refresh;
    IconButton *m_stop;
    QLabel *m_state;
    QWidget *m_errorArea;
    QLabel *m_error;
};

} // namespace cairn
