// SPDX-License-Identifier: GPL-3.0-or-later
// What a label column is: its name, its kind, its answers with their keys and colours.
#pragma once

#include "models/labels/rowlabels.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace cairn {

class LabelColumnDialog : public QDialog
{
    Q_OBJECT
public:
    /** `textColumns`: of the table, for parts of a text. A column without id: a new one. */
    LabelColumnDialog(const LabelColumn &column, const QStringList &textColumns, QWidget *parent = nullptr);

    [[nodiscard]] LabelColumnForm form() const;
    void setKind(LabelKind kind);

Q_SIGNALS:
    void removeRequested();

private:
    QWidget *makeAnswers();
    void makeLayout(QWidget *answers, bool isNew);
    void addAnswer(const QString &name, const QString &color = {}, const QString &before = {});
    void removeAnswer();
    void moveAnswer(int step);
    void chooseColor(int row);
    void showState();
    [[nodiscard]] LabelKind kind() const;
    [[nodiscard]] QString nameAt(int row) const;

    LabelColumn m_column;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_text;
    QLabel *m_textName;
    QTableWidget *m_answers;
    QWidget *m_answerArea = nullptr;
    QPushButton *m_ok = nullptr;
    QPushButton *m_less = nullptr, *m_up = nullptr, *m_down = nullptr;
};

} // namespace cairn
