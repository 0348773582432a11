// SPDX-License-Identifier: GPL-3.0-or-later
// The grid on which rows are labelled: any number of rows, labels by digit keys, columns as the person wants them.
#pragma once

#include <QTableView>

namespace cairn {

class ColumnHeader;
class FrozenColumns;
class GridCellDelegate;
class GridColumns;
struct GridColumn;
class GridCopier;
class RowNumberHeader;

/** Shows a model with the roles of RowModel. It changes nothing by itself: it says what the person wishes. */
class LabelGrid : public QTableView
{
    Q_OBJECT
public:
    /** More rows than this are not copied at once: that is what an export is for. */
    static constexpr int kMostCopiedRows = 20'000;

    explicit LabelGrid(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /** The column that the keys write, tinted; -1: none. Its choices in key order give the colours. */
    void setLabelColumn(int column);
    [[nodiscard]] int labelColumn() const;
    void setChoices(const QStringList &choices);
    /** Words that are marked where they stand in texts: what was searched for. */
    void setMarks(const QStringList &marks);
    /** For the width of the row numbers. */
    void setHighestRowNumber(qint64 number);
    /** Said in the middle while there are no rows. */
    void setEmptyText(const QString &text);

    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    /** Makes it the only selected row's cell, in the column where the cursor was, and brings it into view. */
    void setCurrentRow(int row);
    /** Rows with selected cells, ascending; the current row when nothing is selected. */
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] int firstVisibleRow() const { return rowAt(0); }

    /** Widths, order, hidden columns and sorting. */
    [[nodiscard]] QByteArray state() const;
    void restoreState(const QByteArray &state);
    [[nodiscard]] int hiddenColumnCount() const;
    void hideGridColumn(int column);
    void showAllColumns();
    void sortBy(int column, Qt::SortOrder order); ///< -1: not sorted

    /** As a click on the header does; `further`: behind what is sorted by already. */
    void sortByClick(int column, bool further);
    [[nodiscard]] QList<GridColumn> gridColumns() const;
    void setGridColumns(const QList<GridColumn> &columns);
    /** So many of the first columns stay in place while the others are scrolled. */
    void setFrozenCount(int count);
    [[nodiscard]] int frozenCount() const;
    /** The distribution of each column's values below its name. */
    void setSummariesShown(bool shown);

    void copySelection(bool withNames = false);
    /** Opens the editor of the current cell; false where it cannot be changed. */
    bool editCurrent();
    [[nodiscard]] GridCellDelegate &cellDelegate() const { return *m_delegate; }

    // For the columns that are held in place.
    void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void selectByMouse(const QModelIndex &index, const QMouseEvent &event);
    void openColumnMenu(int column, const QPoint &globalPosition);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /** A digit from 1 to 9. */
    void labelKeyPressed(int digit);
    void clearRequested();
    /** Enter or a double click. */
    void rowActivated(int row);
    void currentRowChanged(int row);
    void copied(int rows);
    void copyRefused(qint64 rows);
    void cellMenuRequested(const QModelIndex &index, const QPoint &globalPosition);
    /** The column's name is wanted in the filter. */
    void columnNameRequested(int column);
    /** By more than one column, the most important first. */
    void severalSorted(const QList<std::pair<int, Qt::SortOrder>> &keys);
    void chooserRequested();
    /** "Replace in this column…", from the column's menu. */
    void replaceRequested(int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &typed) override { Q_UNUSED(typed) } // it would read every row
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool handleLabelKey(const QKeyEvent &event);
    void activate(const QModelIndex &index);
    void connectHeader();
    [[nodiscard]] int hiddenBefore(int column) const;
    [[nodiscard]] bool isEditable(const QModelIndex &index) const;
    void updateRow(int row);

    GridCellDelegate *m_delegate;
    GridColumns *m_columns;
    GridCopier *m_copier;
    RowNumberHeader *m_numbers;
    ColumnHeader *m_header;
    FrozenColumns *m_frozen = nullptr;
    QString m_emptyText;
};

} // namespace cairn
