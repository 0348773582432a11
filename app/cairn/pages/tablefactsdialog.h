// SPDX-License-Identifier: GPL-3.0-or-later
// What a column is: its type, unit, values that mean "missing", a description; with what a change would do to its cells.
#pragma once

#include "app/cairn/session.h"
#include "models/data/columnfacts.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cairn {

class MessageBar;

class TableFactsDialog : public QDialog
{
    Q_OBJECT
public:
    TableFactsDialog(Session &session, const TableInfo &table, const TableColumn &column, QWidget *parent = nullptr);

    void reject() override;
    /** Saves what was entered; the button does. */
    void save();

    // For tests.
    [[nodiscard]] ColumnFacts facts() const;
    void setFacts(const ColumnFacts &facts);
    [[nodiscard]] QString effect() const;

private:
    void lookSoon();
    void look();
    void showEffect(const Result<ColumnChange> &change);
    void takeChange(const Result<ColumnChange> &change);

    Session &m_session;
    TableInfo m_table;
    TableColumn m_column;
    ColumnFacts m_before;
    MessageBar *m_message;
    QComboBox *m_type;
    QComboBox *m_role;
    QLineEdit *m_unit;
    QLineEdit *m_codes;
    QPlainTextEdit *m_description;
    QLabel *m_effect;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QTimer m_lookTimer;
    LatestTask m_look;
    QPointer<TaskHandle> m_task;
    bool m_isClosing = false;
};

} // namespace cairn
