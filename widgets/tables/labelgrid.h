// SPDX-License-Identifier: GPL-3.0-or-later
// The grid on which rows are labelled: any number of rows, labels by digit keys, columns as the person wants them.
#pragma once

#include <QTableView>

namespace cairn {

class GridCellDelegate;
class GridColumns;
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

    void copySelection(bool withNames = false);

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

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &typed) override { Q_UNUSED(typed) } // it would read every row
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool handleLabelKey(const QKeyEvent &event);
    void openColumnMenu(const QPoint &at);
    void updateRow(int row);

    GridCellDelegate *m_delegate;
    GridColumns *m_columns;
    GridCopier *m_copier;
    RowNumberHeader *m_numbers;
    QString m_emptyText;
};

} // namespace cairn
