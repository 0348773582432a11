// SPDX-License-Identifier: GPL-3.0-or-later
// One row after the other, large, with one question: accept, reject, skip, or back. For going through many rows quickly.
#pragma once

#include "widgets/tables/gridcelldelegate.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QProgressBar;
class QPushButton;

namespace cairn {

class LabelKeyLegend;
class RecordPane;

/** It changes nothing by itself: it says what the person decided. */
class DecisionView : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model);
    void setRow(int row);
    /** "Is this row benign?", what accepting says of the row and what rejecting does; an empty `rejecting`: a digit says what it is. */
    void setQuestion(const QString &question, const QString &accepting, const QString &rejecting);
    void setProgress(qint64 done, qint64 total);
    /** Every row is done. */
    void setFinished(const QString &sentence);
    [[nodiscard]] LabelKeyLegend *legend() const { return m_legend; }
    [[nodiscard]] RecordPane *record() const { return m_record; }

Q_SIGNALS:
    void accepted();
    void rejected();
    void skipped();
    void undoRequested();
    void labelKeyPressed(int digit);
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isOurs(int key) const;

    QLabel *m_question;
    RecordPane *m_record;
    LabelKeyLegend *m_legend;
    QProgressBar *m_bar;
    QLabel *m_progress;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_skip;
    QPushButton *m_undo;
};

} // namespace cairn
