// SPDX-License-Identifier: GPL-3.0-or-later
// A share as a number with a small bar below it, and a line across the bar for the interval in which it may lie.
#pragma once

#include <QStyledItemDelegate>

namespace cairn {

class ShareBarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /** Which roles hold the share and its interval (double, 0 to 1; invalid: no bar, no line). */
    ShareBarDelegate(int shareRole, int lowRole, int highRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_shareRole, m_lowRole, m_highRole;
};

} // namespace cairn
