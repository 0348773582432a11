// SPDX-License-Identifier: GPL-3.0-or-later
// How the lines of a comparison look: titles bold, what is the same everywhere quieter, the best value marked.
#pragma once

#include <QStyledItemDelegate>

namespace cairn {

class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace cairn
