// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected: which rows, and all of it onto the clipboard.
#include "widgets/tables/labelgrid.h"

#include "widgets/tables/gridcopier.h"

#include <QHeaderView>
#include <QItemSelectionModel>

#include <algorithm>

namespace cairn {

QList<int> LabelGrid::selectedRows() const
{
    QList<std::pair<int, int>> ranges;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            ranges.append({range.top(), range.bottom()});
    }
    if (ranges.isEmpty() && currentIndex().isValid())
        ranges.append({currentRow(), currentRow()});
    std::sort(ranges.begin(), ranges.end());
    QList<int> rows;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = qMax(top, rows.isEmpty() ? 0 : rows.last() + 1); row <= bottom; ++row)
            rows.append(row);
    }
    return rows;
}

void LabelGrid::copySelection(bool withNames)
{
    if (!selectionModel() || !currentIndex().isValid())
        return;
    QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        selection.select(currentIndex(), currentIndex());
    const QList<int> rows = selectedRows();
    if (rows.size() > kMostCopiedRows) {
        Q_EMIT copyRefused(rows.size());
        return;
    }
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        const bool isChosen = std::any_of(selection.begin(), selection.end(), [&](const QItemSelectionRange &range) {
            return range.left() <= column && column <= range.right();
        });
        if (isChosen && !isColumnHidden(column))
            columns.append(column);
    }
    m_copier->copy(*model(), selection, rows, columns, withNames);
}

} // namespace cairn
