// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a comment: name and time on one line, the words below, faded and ticked when resolved.
#pragma once

#include <QStyledItemDelegate>

namespace cairn {

class CommentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace cairn
