// SPDX-License-Identifier: GPL-3.0-or-later
// A strip above the grid in which all rows shown are given one label; the button says how many that are.
#pragma once

#include "models/labels/labelvalue.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cairn {

class TableBulkPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TableBulkPanel(QWidget *parent = nullptr);

    void setChoices(const QStringList &choices) { setColumn(LabelKind::Choice, choices); }
    void setColumn(LabelKind kind, const QStringList &choices);
    /** Of parts of a text: each place where this stands gets the label. */
    [[nodiscard]] QString markedText() const;
    void setMarkedText(const QString &text);
    /** How many rows the filter leaves; `isSearching`: not known yet. */
    void setCount(qint64 rows, qint64 total, bool isSearching);
    void start();

Q_SIGNALS:
    /** Empty: labels are taken away. */
    void accepted(const QString &value);
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCount();
    [[nodiscard]] bool isClearing() const;
    [[nodiscard]] QString value() const;

    qint64 m_rows = 0;
    qint64 m_total = 0;
    bool m_searching = false;
    QLabel *m_sentence;
    QComboBox *m_value;
    QLineEdit *m_marked;
    LabelKind m_kind = LabelKind::Choice;
    QPushButton *m_label;
};

} // namespace cairn
