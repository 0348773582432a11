// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of a label column with their keys, under the grid: to read, to click, and to add another.
#pragma once

#include <QHash>
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
    /** What an answer is called where that is not the answer itself ("yes" in the person's language), and colours of its own. */
    void setLooks(const QHash<QString, QString> &titles, const QHash<QString, QString> &colors);
    /** The answer of the current row, which is marked; empty: none. */
    void setCurrentValue(const QString &value) { setCurrentValues(value.isEmpty() ? QStringList() : QStringList {value}); }
    void setCurrentValues(const QStringList &values);
    /** Whether another answer can be added. */
    void setCanAdd(bool canAdd);
    /** A line into which the value is typed, with what it wants; empty: none. */
    void setValueLine(const QString &placeholder);
    /** Puts the cursor into the line, behind `typed`. */
    void startValue(const QString &typed);
    /** Puts the cursor where the name of another answer is typed. */
    void startAdding();

Q_SIGNALS:
    void chosen(const QString &value);
    void clearRequested();
    void addRequested(const QString &name);
    /** Typed into the line and confirmed by Enter. */
    void valueEntered(const QString &value);
    void choiceMenuRequested(int index, const QPoint &globalPosition);
    /** The person is done here: the keys go back to the grid. */
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void endAdding(bool keep);

    QStringList m_choices;
    QStringList m_currentValues;
    QHash<QString, QString> m_titles, m_colors;
    bool m_canAdd = true;
    QList<ChoiceChip *> m_chips;
    FlowLayout *m_layout;
    ChoiceChip *m_clear;
    IconButton *m_add;
    QLineEdit *m_name;
    QLineEdit *m_value;
};

} // namespace cairn
