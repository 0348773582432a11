// SPDX-License-Identifier: GPL-3.0-or-later
// A small button for one answer: its key as a cap, its colour and pattern, its name; marked while it is what holds.
#pragma once

#include <QAbstractButton>

namespace cairn {

/** Its owner decides when it is checked: a click says a wish, and changes nothing by itself. */
class ChoiceChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChoiceChip(const QString &text, QWidget *parent = nullptr);

    /** Shown as a key cap before the name; empty: none. */
    void setKey(const QString &key);
    [[nodiscard]] QString key() const { return m_key; }
    /** Takes the colour of a label column's choice; -1: none. */
    void setChoice(int index);
    /** Instead of the colour of its place; invalid: that one. */
    void setOwnColor(const QColor &color);
    /** Less loud, for what takes a label away or stands for all rows. */
    void setQuiet(bool quiet);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void nextCheckState() override {}
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameForScreenReaders();

    QString m_key;
    int m_choice = -1;
    QColor m_ownColor;
    bool m_quiet = false;
};

} // namespace cairn
