// SPDX-License-Identifier: GPL-3.0-or-later
// A strip above the grid in which a label column is named and its answers are typed.
#pragma once

#include "models/labels/labelvalue.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
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
    /** For parts of a text. */
    void setTextColumns(const QStringList &columns);
    [[nodiscard]] LabelKind kind() const;
    [[nodiscard]] QString textColumn() const;

Q_SIGNALS:
    void accepted(const QString &name, const QStringList &choices);
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    void showKind();

    QLineEdit *m_name;
    QLineEdit *m_choices;
    QLabel *m_choicesName = nullptr;
    QComboBox *m_kind;
    QComboBox *m_text;
    QLabel *m_hint;
    QPushButton *m_add;
};

} // namespace cairn
