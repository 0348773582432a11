// SPDX-License-Identifier: GPL-3.0-or-later
// The machines that a project's runs may go on at: added, tried and taken out.
#pragma once

#include "app/cairn/session.h"
#include "models/runs/machines.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace cairn {

class MachinesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MachinesDialog(Session &session, QWidget *parent = nullptr);

private:
    void list();
    void showChosen();
    void showFields();
    void add();
    void remove();
    void test();
    [[nodiscard]] Result<Machine> machine() const; ///< as the fields have it

    Session &m_session;
    QTableWidget *m_machines;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QLineEdit *m_folder;
    QCheckBox *m_shared;
    QPushButton *m_test;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_found;
};

} // namespace cairn
