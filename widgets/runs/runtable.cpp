// SPDX-License-Identifier: GPL-3.0-or-later
// Two views of one model, one over the other, with one selection.
#include "widgets/runs/runtable.h"

#include "models/runs/runtablemodel.h"
#include "widgets/common/theme.h"
#include "widgets/runs/rundelegate.h"

#include <QHeaderView>
#include <QScrollBar>

namespace cairn {
namespace {

constexpr int kNameWidth = 190, kUsualWidth = 110, kWidestAtFirst = 260;

} // namespace

RunTable::RunTable(QWidget *parent)
    : QTreeView(parent)
    , m_frozen(new QTreeView(this))
{
    look(this);
    look(m_frozen);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Runs"));
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setFocusProxy(this);
    m_frozen->setContextMenuPolicy(Qt::CustomContextMenu);
    m_frozen->header()->setStretchLastSection(true);
    m_frozen->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_frozen->hide();
    const auto menu = [this](const QWidget *view, const QPoint &at) { Q_EMIT contextMenuRequested(view->mapToGlobal(at)); };
    connect(this, &QTreeView::customContextMenuRequested, this, [this, menu](const QPoint &at) { menu(viewport(), at); });
    connect(m_frozen, &QTreeView::customContextMenuRequested, this, [this, menu](const QPoint &at) { menu(m_frozen->viewport(), at); });
    connect(header(), &QHeaderView::customContextMenuRequested, this,
        [this](const QPoint &at) { Q_EMIT headerMenuRequested(header()->logicalIndexAt(at), header()->mapToGlobal(at)); });
    connect(m_frozen->header(), &QHeaderView::customContextMenuRequested, this,
        [this](const QPoint &at) { Q_EMIT headerMenuRequested(0, m_frozen->header()->mapToGlobal(at)); });
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == 0)
            placeFrozen();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(this, &QTreeView::expanded, m_frozen, &QTreeView::expand);
    connect(this, &QTreeView::collapsed, m_frozen, &QTreeView::collapse);
    connect(m_frozen, &QTreeView::expanded, this, &QTreeView::expand);
    connect(m_frozen, &QTreeView::collapsed, this, &QTreeView::collapse);
}

void RunTable::look(QTreeView *view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setUniformRowHeights(true);
    view->setWordWrap(false);
    view->setAllColumnsShowFocus(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setSortingEnabled(true);
    view->header()->setHighlightSections(false);
    view->header()->setDefaultSectionSize(kUsualWidth);
    view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    view->header()->setSortIndicatorClearable(true);
}

void RunTable::setRunModel(RunTableModel *model)
{
    m_runs = model;
    setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    setColumnWidth(0, kNameWidth);
    connect(model, &RunTableModel::aboutToRearrange, this, &RunTable::keepSelection);
    connect(model, &RunTableModel::rearranged, this, &RunTable::restoreSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunTable::selectedRunsChanged);
    arrangeColumns();
}

void RunTable::setColorSource(std::function<QColor(qint64)> color)
{
    m_color = std::move(color);
    setHeatShown(m_heat);
}

void RunTable::setHeatShown(bool shown)
{
    m_heat = shown;
    for (QTreeView *view : {static_cast<QTreeView *>(this), m_frozen}) {
        QAbstractItemDelegate *before = view->itemDelegate();
        view->setItemDelegate(new RunDelegate(m_color, shown, view));
        before->deleteLater();
    }
}

void RunTable::keepSelection()
{
    m_kept = selectedRuns();
    m_keptPlace = verticalScrollBar()->value();
    m_keptOpen.clear();
    for (int group = 0; m_runs->grouping() && group < m_runs->rowCount(); ++group) {
        const QModelIndex index = m_runs->index(group, 0);
        if (isExpanded(index))
            m_keptOpen.insert(index.data(RunTableModel::GroupRole).toString());
    }
}

void RunTable::restoreSelection()
{
    setRootIsDecorated(m_runs->grouping().has_value());
    m_frozen->setRootIsDecorated(m_runs->grouping().has_value());
    arrangeColumns();
    for (int group = 0; m_runs->grouping() && group < m_runs->rowCount(); ++group) {
        const QModelIndex index = m_runs->index(group, 0);
        setExpanded(index, m_keptOpen.contains(index.data(RunTableModel::GroupRole).toString()));
    }
    const QSignalBlocker blocker(this);
    selectRuns(m_kept);
    verticalScrollBar()->setValue(m_keptPlace);
}

void RunTable::arrangeColumns()
{
    for (int column = 1; column < m_runs->columnCount(); ++column) {
        // A name that is cut off says nothing; the person may make it narrower.
        const QString title = m_runs->headerData(column, Qt::Horizontal).toString();
        const int wanted = std::min(kWidestAtFirst, header()->fontMetrics().horizontalAdvance(title) + 2 * kSpace24);
        if (!m_widened.contains(title) && columnWidth(column) < wanted)
            setColumnWidth(column, wanted);
        m_widened.insert(title);
        m_frozen->setColumnHidden(column, true);
    }
    m_frozen->setColumnHidden(0, false);
    placeFrozen();
}

void RunTable::placeFrozen()
{
    // Only over columns that are scrolled: else there would be two of the same beside each other for nothing.
    const bool isNeeded = horizontalScrollBar()->value() > 0 && layoutDirection() == Qt::LeftToRight;
    m_frozen->setVisible(isNeeded);
    if (!isNeeded)
        return;
    m_frozen->setGeometry(0, 0, columnWidth(0), height() - (horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0));
    m_frozen->header()->setFixedHeight(header()->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_frozen->raise();
}

void RunTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    placeFrozen();
}

void RunTable::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    if (dx != 0)
        placeFrozen();
}

QList<qint64> RunTable::selectedRuns() const
{
    QList<qint64> ids;
    if (!m_runs || !selectionModel())
        return ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        const auto place = [](const QModelIndex &index) { return std::pair(index.parent().isValid() ? index.parent().row() : index.row(), index.parent().isValid() ? index.row() : -1); };
        return place(a) < place(b);
    });
    QSet<qint64> seen;
    for (const QModelIndex &row : rows) {
        for (const qint64 id : m_runs->runsOf(row)) {
            if (!seen.contains(id))
                ids.append(id);
            seen.insert(id);
        }
    }
    return ids;
}

void RunTable::selectRuns(const QList<qint64> &runIds)
{
    QItemSelection selection;
    QModelIndex first;
    for (const qint64 id : runIds) {
        const QModelIndex index = m_runs->indexOfRun(id);
        if (!index.isValid())
            continue;
        selection.select(index, index.siblingAtColumn(m_runs->columnCount() - 1));
        first = first.isValid() ? first : index;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
}

void RunTable::setAllExpanded(bool expanded) { expanded ? expandAll() : collapseAll(); }

} // namespace cairn
