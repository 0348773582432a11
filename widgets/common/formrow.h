// SPDX-License-Identifier: GPL-3.0-or-later
// FormRow puts a hint and an error under a field, and addFormRow labels it so that the label's key leads to
// it.
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;

namespace cairn {

class FormRow : public QWidget
{
    Q_OBJECT

public:
    explicit FormRow(QWidget *field, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *field() const { return m_field; }
    void setHint(const QString &hint);
    // One sentence; an empty one takes the error away and the hint comes back.
    void setError(const QString &error);
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }

private:
    void showNote();

    QWidget *m_field;
    QLabel *m_note;
    QString m_hint;
    QString m_error;
};

// The label stands by the first line of the field, also when a note makes the row taller.
FormRow *addFormRow(QFormLayout *layout, const QString &label, QWidget *field, const QString &hint = {});
// A check box brings its own words and stands in the column of the fields.
FormRow *addFormRow(QFormLayout *layout, QWidget *field, const QString &hint = {});
// A form as all of ours are: labels at the leading edge, rows 8 apart.
[[nodiscard]] QFormLayout *makeFormLayout(QWidget *parent = nullptr);

} // namespace cairn
