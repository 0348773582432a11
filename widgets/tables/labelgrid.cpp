// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, the current row, the column menu. Painting is the delegate's, columns are GridColumns', copying is GridCopier's.
#include "widgets/tables/labelgrid.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/tables/gridcelldelegate.h"
#include "widgets/tables/gridcolumns.h"
#include "widgets/tables/gridcopier.h"
#include "widgets/tables/gridheaders.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace cairn {

LabelGrid::LabelGrid(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new GridCellDelegate(this))
    , m_copier(new GridCopier(this))
    , m_numbers(new RowNumberHeader(this))
{
    setHorizontalHeader(new ColumnHeader(this));
    setVerticalHeader(m_numbers);
    m_columns = new GridColumns(horizontalHeader());
    setItemDelegate(m_delegate);
    setFont(withTabularFigures(font()));
    setAccessibleName(tr("Rows"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_copier, &GridCopier::copied, this, &LabelGrid::copied);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &LabelGrid::openColumnMenu);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const QModelIndex index = indexAt(at); index.isValid())
            Q_EMIT cellMenuRequested(index, viewport()->mapToGlobal(at));
    });
}

void LabelGrid::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, m_columns, nullptr);
    // The view would sort the new model at once by whatever arrow the header shows.
    setSortingEnabled(false);
    QTableView::setModel(model);
    if (!model)
        return;
    for (const auto signal : {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(model, signal, m_columns, &GridColumns::apply);
    connect(model, &QAbstractItemModel::modelReset, m_columns, &GridColumns::apply);
    connect(model, &QAbstractItemModel::headerDataChanged, m_columns, &GridColumns::apply);
    m_columns->apply();
    const QSignalBlocker blocker(model);
    setSortingEnabled(true);
}

void LabelGrid::setLabelColumn(int column)
{
    m_delegate->setLabelColumn(column);
    viewport()->update();
}

int LabelGrid::labelColumn() const { return m_delegate->labelColumn(); }

void LabelGrid::setChoices(const QStringList &choices)
{
    m_delegate->setChoices(choices);
    viewport()->update();
}

void LabelGrid::setHighestRowNumber(qint64 number) { m_numbers->setHighestNumber(number); }

void LabelGrid::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void LabelGrid::setCurrentRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    int column = qMax(0, currentIndex().column());
    if (isColumnHidden(column))
        column = qMax(0, horizontalHeader()->logicalIndexAt(0));
    const QModelIndex index = model()->index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

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

QByteArray LabelGrid::state() const { return m_columns->state(); }

void LabelGrid::restoreState(const QByteArray &state) { m_columns->restoreState(state); }

int LabelGrid::hiddenColumnCount() const { return m_columns->hiddenCount(); }

void LabelGrid::hideGridColumn(int column) { m_columns->hide(column); }

void LabelGrid::showAllColumns() { m_columns->showAll(); }

void LabelGrid::sortBy(int column, Qt::SortOrder order) { horizontalHeader()->setSortIndicator(column, order); }

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

bool LabelGrid::handleLabelKey(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        Q_EMIT labelKeyPressed(event.key() - Qt::Key_0);
    else if (event.key() == Qt::Key_0 || event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        Q_EMIT clearRequested();
    else if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT rowActivated(currentRow());
    else
        return false;
    return true;
}

void LabelGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return event->accept();
    }
    // A key held down by mistake must not label a hundred rows.
    if (event->isAutoRepeat() && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        return event->accept();
    if (handleLabelKey(*event))
        return event->accept();
    QTableView::keyPressEvent(event);
}

void LabelGrid::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void LabelGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row())
        return;
    updateRow(previous.row());
    updateRow(current.row());
    m_numbers->viewport()->update();
    Q_EMIT currentRowChanged(current.row());
}

void LabelGrid::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::of(palette()).mutedText);
    painter.drawText(viewport()->rect().adjusted(kSpace24, kSpace24, -kSpace24, -kSpace24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
        m_emptyText);
}

void LabelGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    // The delegate's colours come from the palette.
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void LabelGrid::openColumnMenu(const QPoint &at)
{
    const int column = horizontalHeader()->logicalIndexAt(at);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        menu->addAction(icon(QStringLiteral("chevron-up")), tr("Sort ascending"), this, [this, column] { sortBy(column, Qt::AscendingOrder); });
        menu->addAction(icon(QStringLiteral("chevron-down")), tr("Sort descending"), this, [this, column] { sortBy(column, Qt::DescendingOrder); });
        QAction *unsorted = menu->addAction(tr("In the order of the file"), this, [this] { sortBy(-1, Qt::AscendingOrder); });
        unsorted->setEnabled(horizontalHeader()->sortIndicatorSection() >= 0);
        menu->addSeparator();
        menu->addAction(icon(QStringLiteral("filter")), tr("Write the name into the filter"), this, [this, column] { Q_EMIT columnNameRequested(column); });
        menu->addSeparator();
        menu->addAction(icon(QStringLiteral("eye-off")), tr("Hide this column"), this, [this, column] { hideGridColumn(column); });
    }
    const int hidden = hiddenColumnCount();
    QAction *all = menu->addAction(icon(QStringLiteral("eye")), hidden > 0 ? tr("Show %n hidden column(s)", nullptr, hidden) : tr("Show all columns"),
        this, &LabelGrid::showAllColumns);
    all->setEnabled(hidden > 0);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(at));
}

} // namespace cairn
