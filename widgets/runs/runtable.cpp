// SPDX-License-Identifier: GPL-3.0-or-later
// The view, its sorting, and how a status is painted.
#include "widgets/runs/runtable.h"

#include "models/runs/runmodel.h"
#include "models/runs/runstatus.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace cairn {
namespace {

struct StatusLook {
    QString iconName;
    QColor color;
};

StatusLook lookOf(RunStatus status, const Theme &theme)
{
    switch (status) {
    case RunStatus::Finished:
        return {QStringLiteral("check"), theme.good};
    case RunStatus::Failed:
        return {QStringLiteral("error"), theme.bad};
    case RunStatus::Lost:
        return {QStringLiteral("question"), theme.warning};
    case RunStatus::Stopped:
        return {QStringLiteral("stop"), theme.warning};
    case RunStatus::Queued:
        return {QStringLiteral("clock"), theme.mutedText};
    default:
        return {QStringLiteral("play"), theme.accent};
    }
}

class RunDelegate : public QStyledItemDelegate
{
public:
    RunDelegate(std::function<QColor(qint64)> color, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_color(std::move(color))
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isName = index.column() == RunModel::NameColumn && m_color;
        const bool isStatus = index.column() == RunModel::StatusColumn;
        QStyleOptionViewItem shifted = option;
        if (isName || isStatus) {
            initStyleOption(&shifted, index);
            paintBackground(painter, shifted);
            shifted.rect.adjust(kSpace24, 0, 0, 0);
            paintText(painter, shifted);
            isName ? paintSwatch(painter, option, index) : paintStatus(painter, option, index);
            return;
        }
        QStyledItemDelegate::paint(painter, option, index);
    }

private:
    static void paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
    {
        QStyleOptionViewItem background = option;
        background.text.clear();
        background.icon = {};
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    }
    static void paintText(QPainter *painter, const QStyleOptionViewItem &option)
    {
        painter->save();
        painter->setPen(Theme::of(option.palette).text);
        const QRect area = option.rect.adjusted(kSpace4, 0, -kSpace4, 0);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, option.fontMetrics.elidedText(option.text, Qt::ElideRight, area.width()));
        painter->restore();
    }
    void paintSwatch(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_color(index.data(RunModel::RunIdRole).toLongLong()));
        painter->drawEllipse(QPointF(option.rect.left() + 14, option.rect.center().y() + 0.5), 5, 5);
        painter->restore();
    }
    static void paintStatus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const StatusLook look = lookOf(RunStatus(index.data(RunModel::StatusRole).toInt()), Theme::of(option.palette));
        paintIcon(painter, QRectF(option.rect.left() + 6, option.rect.center().y() - 8, 17, 17), look.iconName, look.color);
    }

    std::function<QColor(qint64)> m_color;
};

/** Sorted, with the titles of numbers above them. */
class SortedRuns : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::TextAlignmentRole || orientation != Qt::Horizontal)
            return QSortFilterProxyModel::headerData(section, orientation, role);
        for (int row = 0; row < rowCount(); ++row) {
            if (index(row, section).data(RunModel::IsNumberRole).toBool())
                return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        }
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
};

} // namespace

RunTable::RunTable(QWidget *parent)
    : QTableView(parent)
    , m_sorted(new SortedRuns(this))
{
    m_sorted->setSortRole(RunModel::SortRole);
    m_sorted->setDynamicSortFilter(true);
    setModel(m_sorted);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Runs"));
    sortByColumn(-1, Qt::AscendingOrder); // as the model has them: newest first
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setDefaultSectionSize(110);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunTable::selectedRunsChanged);
    connect(this, &QTableView::customContextMenuRequested, this,
        [this](const QPoint &at) { Q_EMIT contextMenuRequested(viewport()->mapToGlobal(at)); });
}

void RunTable::setRunModel(QAbstractItemModel *model)
{
    m_sorted->setSourceModel(model);
    setColumnWidth(RunModel::NameColumn, 170);
    setColumnWidth(RunModel::StatusColumn, 110);
    setColumnWidth(RunModel::SnapshotColumn, 100);
    setColumnWidth(RunModel::StartedColumn, 136);
    setColumnWidth(RunModel::DurationColumn, 80);
    connect(m_sorted, &QAbstractItemModel::columnsInserted, this, &RunTable::arrangeColumns);
    arrangeColumns();
}

void RunTable::arrangeColumns()
{
    // Results before parameters: they are what is looked for.
    const auto *runs = qobject_cast<const RunModel *>(m_sorted->sourceModel());
    if (!runs)
        return;
    int place = RunModel::FixedColumnCount;
    for (const bool isParam : {false, true}) {
        for (int column = RunModel::FixedColumnCount; column < runs->columnCount(); ++column) {
            const auto kind = runs->extraColumns().at(column - RunModel::FixedColumnCount).kind;
            if ((kind == RunModel::ExtraColumn::Kind::Param) == isParam)
                horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
            // A name that is cut off says nothing; the person may make it narrower.
            const QString title = m_sorted->headerData(column, Qt::Horizontal).toString();
            const int wanted = horizontalHeader()->fontMetrics().horizontalAdvance(title) + kSpace24;
            if (!m_widened.contains(title) && columnWidth(column) < wanted)
                setColumnWidth(column, wanted);
            m_widened.insert(title);
        }
    }
}

void RunTable::setColorSource(std::function<QColor(qint64)> color) { setItemDelegate(new RunDelegate(std::move(color), this)); }

QList<qint64> RunTable::selectedRuns() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QList<qint64> ids;
    for (const QModelIndex &row : rows)
        ids.append(row.data(RunModel::RunIdRole).toLongLong());
    return ids;
}

void RunTable::selectRuns(const QList<qint64> &runIds)
{
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (!runIds.contains(index.data(RunModel::RunIdRole).toLongLong()))
            continue;
        selection.select(index, m_sorted->index(row, m_sorted->columnCount() - 1));
        first = first.isValid() ? first : index;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
}

} // namespace cairn
