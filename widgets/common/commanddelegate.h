// SPDX-License-Identifier: GPL-3.0-or-later
// CommandDelegate paints one row of the command palette: icon, title with the matched letters, where it
// belongs, its key.
#pragma once

#include <QStyledItemDelegate>

namespace cairn {

class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace cairn
