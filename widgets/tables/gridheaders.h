// SPDX-License-Identifier: GPL-3.0-or-later
// The two headers of the grid: names that stand as their columns' values do, with what the values look like below, and row numbers with a
// mark at the current row.
#pragma once

#include <QHeaderView>

namespace cairn {

struct ColumnSummary;

/** "3 % missing · 12 different", and the same at length with where it comes from, for a tooltip. */
[[nodiscard]] QString summaryLine(const ColumnSummary &summary);
[[nodiscard]] QString summaryText(const ColumnSummary &summary, bool isDate);

class ColumnHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    void setSelectionModel(QItemSelectionModel *selection) override;
    /** Columns by which rows are sorted, the most important first; with more than one each shows its place. */
    void setSortKeys(const QList<std::pair<int, Qt::SortOrder>> &keys);
    /** The model's SummaryRole below the names. */
    void setSummariesShown(bool shown);
    [[nodiscard]] bool areSummariesShown() const { return m_summaries; }
    /** Paints a section elsewhere, as for columns that are held in place. */
    void paintElsewhere(QPainter *painter, const QRect &area, int section) const { paintSection(painter, area, section); }

Q_SIGNALS:
    /** Shift and a click: sort by this column as well. */
    void furtherSortRequested(int section);

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int placeInSort(int section) const; ///< -1: none
    void paintSummary(QPainter *painter, const QRect &area, int section) const;
    void paintSortPlace(QPainter *painter, const QRect &area, int place) const;

    QList<std::pair<int, Qt::SortOrder>> m_sortKeys;
    bool m_summaries = false;
    int m_shiftPressed = -1;
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
