// SPDX-License-Identifier: GPL-3.0-or-later
// A strip above the grid in which a label column is named and its answers are typed.
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace cairn {

class TableColumnPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TableColumnPanel(QWidget *parent = nullptr);

    /** Empties the lines and puts the cursor into the first. */
    void start();

Q_SIGNALS:
    void accepted(const QString &name, const QStringList &choices);
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    QLineEdit *m_name;
    QLineEdit *m_choices;
    QPushButton *m_add;
};

} // namespace cairn
