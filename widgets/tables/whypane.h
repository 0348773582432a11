// SPDX-License-Identifier: GPL-3.0-or-later
// Why a model says what it says of the current row: a bar for each column, and the labelled rows that are most like it.
#pragma once

#include "models/insight/nearestrows.h"
#include "models/runs/rowexplanation.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace cairn {

/** Bars to both sides of a middle line: what speaks for the answer to the right, what speaks against it to the left. */
class ContributionBars : public QWidget
{
    Q_OBJECT
public:
    explicit ContributionBars(QWidget *parent = nullptr);

    void setParts(const QList<RowExplanation::Part> &parts);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<RowExplanation::Part> m_parts;
};

class WhyPane : public QWidget
{
    Q_OBJECT
public:
    explicit WhyPane(QWidget *parent = nullptr);

    void setBusy();
    void setExplanation(const cairn::RowExplanation &explanation);
    void setProblem(const QString &sentence);
    void setSimilarRows(const QList<cairn::SimilarRow> &rows);

Q_SIGNALS:
    void rowRequested(qint64 rowId);

private:
    QLabel *m_answer;
    ContributionBars *m_bars;
    QLabel *m_alikeTitle;
    QListWidget *m_alike;
};

} // namespace cairn
