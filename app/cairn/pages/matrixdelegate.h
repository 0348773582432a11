// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a confusion matrix: the more, the stronger the colour; what is right differs from what is wrong.
#pragma once

#include <QStyledItemDelegate>

namespace cairn {

class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace cairn
