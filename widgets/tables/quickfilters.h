// SPDX-License-Identifier: GPL-3.0-or-later
// The filters that are wanted most, as buttons: all rows, those without a label, and each answer.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace cairn {

class FlowLayout;
class ChoiceChip;

struct QuickFilter {
    QString text;
    QString expression; ///< what the button writes into the filter line
    int choice = -1; ///< whose colour it shows

    friend bool operator==(const QuickFilter &, const QuickFilter &) = default;
};

class QuickFilters : public QWidget
{
    Q_OBJECT
public:
    explicit QuickFilters(QWidget *parent = nullptr);

    void setFilters(const QList<QuickFilter> &filters);
    /** Marks the button whose filter this is. */
    void setCurrent(const QString &expression);

Q_SIGNALS:
    void chosen(const QString &expression);

private:
    QList<QuickFilter> m_filters;
    QList<ChoiceChip *> m_chips;
    QString m_current;
    FlowLayout *m_layout;
};

} // namespace cairn
