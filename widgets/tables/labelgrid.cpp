// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, the current row, the column menu. Painting is the delegate's, columns are GridColumns', copying is GridCopier's.
#include "widgets/tables/labelgrid.h"

#include "models/data/rowmodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/tables/frozencolumns.h"
#include "widgets/tables/gridcelldelegate.h"
#include "widgets/tables/gridcolumns.h"
#include "widgets/tables/gridcopier.h"
#include "widgets/tables/gridheaders.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace cairn {
namespace {

constexpr qsizetype kLongestEdited = 1'000'000;

} // namespace

LabelGrid::LabelGrid(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new GridCellDelegate(this))
    , m_copier(new GridCopier(this))
    , m_numbers(new RowNumberHeader(this))
    , m_header(new ColumnHeader(this))
{
    setHorizontalHeader(m_header);
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
    connect(this, &QTableView::doubleClicked, this, &LabelGrid::activate);
    connectHeader();
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const QModelIndex index = indexAt(at); index.isValid())
            Q_EMIT cellMenuRequested(index, viewport()->mapToGlobal(at));
    });
}

void LabelGrid::connectHeader()
{
    m_frozen = new FrozenColumns(*this);
    connect(m_header, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { openColumnMenu(m_header->logicalIndexAt(at), m_header->viewport()->mapToGlobal(at)); });
    connect(m_header, &ColumnHeader::furtherSortRequested, m_columns, &GridColumns::sortFurther);
    connect(m_columns, &GridColumns::severalSorted, this, &LabelGrid::severalSorted);
    connect(m_columns, &GridColumns::sortKeysChanged, this, [this] { m_header->setSortKeys(m_columns->sortKeys()); });
    connect(m_columns, &GridColumns::frozenChanged, m_frozen, &FrozenColumns::setCount);
    connect(m_header, &QHeaderView::sectionResized, m_frozen, &FrozenColumns::relayout);
    connect(m_header, &QHeaderView::sectionMoved, m_frozen, &FrozenColumns::relayout);
    connect(m_header, &QHeaderView::sectionCountChanged, m_frozen, &FrozenColumns::relayout);
    connect(m_header, &QHeaderView::sortIndicatorChanged, m_frozen, qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen, qOverload<>(&QWidget::update));
}

void LabelGrid::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, m_columns, nullptr);
    if (this->model())
        disconnect(this->model(), nullptr, m_frozen, nullptr);
    // The view would sort the new model at once by whatever arrow the header shows.
    setSortingEnabled(false);
    QTableView::setModel(model);
    if (!model)
        return;
    for (const auto signal : {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(model, signal, m_columns, &GridColumns::apply);
    connect(model, &QAbstractItemModel::modelReset, m_columns, &GridColumns::apply);
    connect(model, &QAbstractItemModel::headerDataChanged, m_columns, &GridColumns::apply);
    connect(model, &QAbstractItemModel::headerDataChanged, m_frozen, qOverload<>(&QWidget::update));
    connect(model, &QAbstractItemModel::modelReset, m_frozen, &FrozenColumns::relayout);
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

QByteArray LabelGrid::state() const { return m_columns->state(); }

void LabelGrid::restoreState(const QByteArray &state) { m_columns->restoreState(state); }

void LabelGrid::setMarks(const QStringList &marks)
{
    m_delegate->setMarks(marks);
    viewport()->update();
}

int LabelGrid::hiddenColumnCount() const { return m_columns->hiddenCount(); }

void LabelGrid::hideGridColumn(int column) { m_columns->hide(column); }

void LabelGrid::showAllColumns() { m_columns->showAll(); }

void LabelGrid::sortBy(int column, Qt::SortOrder order) { horizontalHeader()->setSortIndicator(column, order); }

void LabelGrid::sortByClick(int column, bool further)
{
    if (further)
        return m_columns->sortFurther(column);
    const bool isSorted = m_header->sortIndicatorSection() == column && m_columns->sortKeys().size() < 2;
    if (isSorted && m_header->sortIndicatorOrder() == Qt::DescendingOrder)
        sortBy(-1, Qt::AscendingOrder);
    else
        sortBy(column, isSorted ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QList<GridColumn> LabelGrid::gridColumns() const { return m_columns->columns(); }

void LabelGrid::setGridColumns(const QList<GridColumn> &columns) { m_columns->setColumns(columns); }

void LabelGrid::setFrozenCount(int count) { m_columns->setFrozen(count); }

int LabelGrid::frozenCount() const { return m_columns->frozen(); }

void LabelGrid::setSummariesShown(bool shown)
{
    m_header->setSummariesShown(shown);
    updateGeometries();
}

bool LabelGrid::isEditable(const QModelIndex &index) const
{
    // A cell may hold more than an editor can.
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable) && !index.data(RowModel::LoadingRole).toBool()
        && index.data(Qt::EditRole).toString().size() <= kLongestEdited;
}

void LabelGrid::activate(const QModelIndex &index)
{
    // A label is given by its key; a cell of the table is written.
    if (isEditable(index) && index.data(RowModel::ColumnTypeRole).toInt() != -1)
        QTableView::edit(index);
    else
        Q_EMIT rowActivated(index.row());
}

bool LabelGrid::editCurrent()
{
    if (!isEditable(currentIndex()))
        return false;
    QTableView::edit(currentIndex());
    return true;
}

bool LabelGrid::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger == AllEditTriggers && m_frozen->holds(index.column())) {
        // The editor stands in the grid itself, under what holds the column in place.
        horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
        m_frozen->hide();
    }
    return QTableView::edit(index, trigger, event);
}

void LabelGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    m_frozen->relayout();
}

void LabelGrid::paintCell(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = area;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    m_delegate->paint(&painter, option, index);
}

void LabelGrid::selectByMouse(const QModelIndex &index, const QMouseEvent &event)
{
    const QItemSelectionModel::SelectionFlags command = selectionCommand(index, &event);
    if (event.modifiers() & Qt::ShiftModifier && currentIndex().isValid())
        selectionModel()->select(QItemSelection(currentIndex(), index), QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->setCurrentIndex(index, command);
}

void LabelGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!m_frozen || m_frozen->coveredWidth() == 0)
        return;
    if (m_frozen->holds(index.column()))
        return horizontalScrollBar()->setValue(before);
    const QRect cell = visualRect(index);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int hidden = isMirrored ? cell.right() - (viewport()->width() - m_frozen->coveredWidth()) : m_frozen->coveredWidth() - cell.left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void LabelGrid::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen)
        m_frozen->relayout();
}

void LabelGrid::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    m_frozen->update();
}

void LabelGrid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_frozen->update();
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
    if (event->key() == Qt::Key_F2 && editCurrent())
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
    m_frozen->update();
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

void LabelGrid::openColumnMenu(int column, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        menu->addAction(icon(QStringLiteral("chevron-up")), tr("Sort ascending"), this, [this, column] { sortBy(column, Qt::AscendingOrder); });
        menu->addAction(icon(QStringLiteral("chevron-down")), tr("Sort descending"), this, [this, column] { sortBy(column, Qt::DescendingOrder); });
        QAction *unsorted = menu->addAction(tr("In the order of the file"), this, [this] { sortBy(-1, Qt::AscendingOrder); });
        unsorted->setEnabled(horizontalHeader()->sortIndicatorSection() >= 0);
        menu->addAction(tr("Sort by this as well\tShift+Click"), this, [this, column] { m_columns->sortFurther(column); });
        menu->addSeparator();
        menu->addAction(icon(QStringLiteral("filter")), tr("Write the name into the filter"), this, [this, column] { Q_EMIT columnNameRequested(column); });
        if (model()->headerData(column, Qt::Horizontal, RowModel::ColumnTypeRole).toInt() != -1)
            menu->addAction(icon(QStringLiteral("edit")), tr("Replace in this column…"), this, [this, column] { Q_EMIT replaceRequested(column); });
        menu->addSeparator();
        const int place = m_header->visualIndex(column) - hiddenBefore(column) + 1;
        menu->addAction(icon(QStringLiteral("lock")), tr("Hold in place up to here"), this, [this, place] { setFrozenCount(place); });
        menu->addAction(tr("Hold no column in place"), this, [this] { setFrozenCount(0); })->setEnabled(frozenCount() > 0);
        menu->addSeparator();
        menu->addAction(icon(QStringLiteral("eye-off")), tr("Hide this column"), this, [this, column] { hideGridColumn(column); });
    }
    const int hidden = hiddenColumnCount();
    QAction *all = menu->addAction(icon(QStringLiteral("eye")), hidden > 0 ? tr("Show %n hidden column(s)", nullptr, hidden) : tr("Show all columns"),
        this, &LabelGrid::showAllColumns);
    all->setEnabled(hidden > 0);
    menu->addAction(icon(QStringLiteral("columns")), tr("Choose columns…"), this, &LabelGrid::chooserRequested);
    menu->popup(globalPosition);
}

int LabelGrid::hiddenBefore(int column) const
{
    int hidden = 0;
    for (int place = 0; place < m_header->visualIndex(column); ++place)
        hidden += m_header->isSectionHidden(m_header->logicalIndex(place));
    return hidden;
}

} // namespace cairn
