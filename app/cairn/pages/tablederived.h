// SPDX-License-Identifier: GPL-3.0-or-later
// Derived columns on the tables page: shown in the grid, and a strip above it in which they are written.
#pragma once

#include "app/cairn/session.h"
#include "models/data/derivedcolumns.h"
#include "widgets/common/expressionedit.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace cairn {

class DerivedColumnSource;
class RowModel;

class TableDerived : public QWidget
{
    Q_OBJECT
public:
    TableDerived(Session &session, RowModel &rows, QWidget *parent);

    /** The columns of this table, behind the label columns. */
    void setTable(const TableInfo &table);
    void setCompletions(const QList<Completion> &completions) { m_expression->setCompletions(completions); }
    void start();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLayout();
    void showColumns();
    void choose();
    void previewSoon();
    void preview();
    void save();
    void remove();
    [[nodiscard]] DerivedColumn typed() const;

    Session &m_session;
    RowModel &m_rows;
    TableInfo m_table;
    QList<DerivedColumnSource *> m_sources;
    QComboBox *m_which;
    QLineEdit *m_name;
    ExpressionEdit *m_expression;
    QLabel *m_preview;
    QPushButton *m_save;
    QPushButton *m_remove;
    QTimer m_timer;
    LatestTask m_task;
};

} // namespace cairn
