// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of a label column with their keys, under the grid: to read, to click, and to add another.
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace cairn {

class FlowLayout;
class IconButton;
class ChoiceChip;

class LabelKeyLegend : public QWidget
{
    Q_OBJECT
public:
    explicit LabelKeyLegend(QWidget *parent = nullptr);

    /** In key order; from the tenth on they have no key and are chosen by mouse. */
    void setChoices(const QStringList &choices);
    [[nodiscard]] QStringList choices() const { return m_choices; }
    /** The answer of the current row, which is marked; empty: none. */
    void setCurrentValue(const QString &value);
    /** Puts the cursor where the name of another answer is typed. */
    void startAdding();

Q_SIGNALS:
    void chosen(const QString &value);
    void clearRequested();
    void addRequested(const QString &name);
    void choiceMenuRequested(int index, const QPoint &globalPosition);
    /** The person is done here: the keys go back to the grid. */
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void endAdding(bool keep);

    QStringList m_choices;
    QString m_currentValue;
    QList<ChoiceChip *> m_chips;
    FlowLayout *m_layout;
    ChoiceChip *m_clear;
    IconButton *m_add;
    QLineEdit *m_name;
};

} // namespace cairn
