// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a class in the tree: colour, name, key; archived ones faded and with the word.
#pragma once

#include <QStyledItemDelegate>

namespace cairn {

class SchemaTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace cairn
