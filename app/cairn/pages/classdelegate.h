// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a line of a class list or a shape list: colour, name, and at the right the key and the count, or what kind of shape.
#pragma once

#include <QStyledItemDelegate>

namespace cairn {

class ClassDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /** Roles of the model; -1 where there is none. */
    struct Roles {
        int color = Qt::DecorationRole;
        int key = -1;
        int count = -1;
        int shapeKind = -1;
    };
    ClassDelegate(Roles roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Roles m_roles;
};

} // namespace cairn
