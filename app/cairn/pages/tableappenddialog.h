// SPDX-License-Identifier: GPL-3.0-or-later
// A later file of the same table: what is new, changed and gone is shown before anything is brought in.
#pragma once

#include "app/cairn/session.h"
#include "models/data/tableappend.h"
#include "models/data/tables.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace cairn {

class MessageBar;

class TableAppendDialog : public QDialog
{
    Q_OBJECT
public:
    TableAppendDialog(Session &session, const TableInfo &table, const QString &file, QWidget *parent = nullptr);

    void reject() override;
    /** Brings the rows in; the button does. */
    void apply();

    // For tests.
    [[nodiscard]] QComboBox *key() const { return m_key; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void appended(qint64 tableId);

private:
    void compare();
    void takeComparison(const Result<TableAppendReport> &report);
    void takeReport(const Result<TableAppendReport> &report);
    void setBusy(bool isBusy);
    void showChoice();
    [[nodiscard]] TableAppendRequest request() const;
    [[nodiscard]] int likelyKey() const;

    Session &m_session;
    TableInfo m_table;
    QString m_file;
    TableAppendReport m_report;
    QPointer<TaskHandle> m_task;
    bool m_isCompared = false;
    bool m_isClosing = false;
    bool m_isAskedAgain = false;
    MessageBar *m_message;
    QComboBox *m_key;
    QLabel *m_summary;
    QLabel *m_details;
    QCheckBox *m_addsNew;
    QCheckBox *m_takesChanges;
    QProgressBar *m_progress;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};

} // namespace cairn
