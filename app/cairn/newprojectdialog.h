// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the name and the place of a new project.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cairn {

class Ask;

class NewProjectDialog : public QDialog
{
    Q_OBJECT
public:
    NewProjectDialog(Ask &ask, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &folder, const QString &name);

private:
    void chooseParent();
    void showPlace();
    [[nodiscard]] QString folder() const;

    Ask &m_ask;
    QString m_parentFolder;
    QLineEdit *m_name;
    QLabel *m_place;
    QPushButton *m_create;
};

} // namespace cairn
