// SPDX-License-Identifier: GPL-3.0-or-later
// "Run a program": any command line as a run, as cairn run starts it.
#pragma once

#include "app/cairn/session.h"
#include "models/runs/runqueue.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cairn {

class ProgramDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ProgramDialog(Session &session, QWidget *parent = nullptr);

    /** What the fields say; an error names the field that cannot be read. */
    [[nodiscard]] Result<RunRequest> request() const;
    void start();

Q_SIGNALS:
    void queued(qint64 runId);

private:
    void offerEarlier();

    Session &m_session;
    QLineEdit *m_command;
    QLineEdit *m_folder;
    QPlainTextEdit *m_variables;
    QLineEdit *m_name;
    QCheckBox *m_copy;
    QLabel *m_problem;
    QPushButton *m_start;
};

} // namespace cairn
