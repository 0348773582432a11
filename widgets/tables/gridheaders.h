// SPDX-License-Identifier: GPL-3.0-or-later
// The two headers of the grid: names that stand as their columns' values do, and row numbers with a mark at the current row.
#pragma once

#include <QHeaderView>

namespace cairn {

class ColumnHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    void setSelectionModel(QItemSelectionModel *selection) override;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

/** Its width is fixed by the highest number: asking millions of rows for theirs would take for ever. */
class RowNumberHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit RowNumberHeader(QWidget *parent = nullptr);

    void setHighestNumber(qint64 number);

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override;
};

} // namespace cairn
