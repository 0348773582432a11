// SPDX-License-Identifier: GPL-3.0-or-later
// How a cell of the table of runs is painted. Private to this room.
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

#include <functional>

namespace cairn {

class RunDelegate : public QStyledItemDelegate
{
public:
    RunDelegate(std::function<QColor(qint64)> color, bool withHeat, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSwatch(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    std::function<QColor(qint64)> m_color;
    bool m_withHeat;
};

} // namespace cairn
