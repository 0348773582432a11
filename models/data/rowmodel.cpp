// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, cells and plugged-in columns as a table model.
#include "models/data/rowmodel.h"

#include "models/data/celledits.h"

#include <QCoreApplication>
#include <QLocale>


#include <algorithm>

namespace cairn {
namespace {

/** Looking for ids that are not in order: about ten milliseconds. */
constexpr qint64 kMostComparisons = 30'000'000;

bool isNumeric(ColumnType type) { return type == ColumnType::Integer || type == ColumnType::Real; }

QString cellText(const QVariant &value, ColumnType type)
{
    if (type == ColumnType::Boolean && value.typeId() == QMetaType::LongLong)
        return value.toLongLong() != 0 ? QStringLiteral("true") : QStringLiteral("false");
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if (value.typeId() == QMetaType::LongLong)
        return locale.toString(value.toLongLong());
    if (value.typeId() == QMetaType::Double)
        return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

} // namespace

RowModel::RowModel(Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
    , m_pages(project.file())
{
    connect(&m_pages, &RowPages::arrived, this, [this](int first, int last, const QList<qint64> &rowIds) {
        for (const QPointer<ColumnSource> &source : std::as_const(m_sources)) {
            if (source)
                source->prefetch(rowIds);
        }
        tellRows(first, last);
    });
    connect(&m_pages, &RowPages::failed, this, &RowModel::failed);
    connect(&project, &Project::published, this, &RowModel::onPublished);
    connect(&project, &Project::labelsChanged, this, &RowModel::onLabelsChanged);
}

RowModel::~RowModel() = default;

void RowModel::setTable(qint64 tableId)
{
    m_idTask.cancel();
    beginResetModel();
    m_table = {};
    if (tableId != 0) {
        if (Result<TableInfo> table = Tables::byId(m_project.reader(), tableId))
            m_table = *table;
        else
            Q_EMIT failed(table.error());
    }
    m_columns = m_table.storedColumns();
    QStringList names;
    for (const TableColumn &column : std::as_const(m_columns))
        names.append(column.name);
    m_pages.setTable(m_table.sqlName, names);
    m_ids = {};
    m_summaries.clear();
    m_filteredCount = 0;
    m_filter.clear();
    m_sort.clear();
    endResetModel();
    Q_EMIT tableChanged();
    if (m_table.id != 0)
        reloadIds();
    else
        setLoading(false);
}

void RowModel::readTable()
{
    if (m_table.id == 0)
        return;
    const Result<TableInfo> table = Tables::byId(m_project.reader(), m_table.id);
    if (!table)
        return;
    m_table = *table;
    Q_EMIT tableChanged();
}

void RowModel::onLabelsChanged(const LabelChanges &changes)
{
    const qint64 rowsBefore = m_table.rows;
    if (changes.isWhole || changes.touches("data_column"))
        readTable();
    if (m_table.id == 0 || (!changes.isWhole && !changes.touches(m_table.sqlName.toUtf8().constData())))
        return;
    // Cells were edited, or an edit was taken back.
    const bool hasOtherRows = std::any_of(changes.rows.cbegin(), changes.rows.cend(), [this](const RowChange &change) {
        return change.operation != RowOperation::Update && change.table == m_table.sqlName;
    });
    if (hasOtherRows || m_table.rows != rowsBefore) {
        readTable();
        return reloadIds();
    }
    QList<int> positions;
    constexpr qsizetype kTellEach = 1'000;
    for (qsizetype at = 0; at < changes.rows.size() && !changes.isWhole; ++at) {
        if (changes.rows[at].table != m_table.sqlName)
            continue;
        if (const int row = rowOf(changes.rows[at].key().toLongLong()); row >= 0)
            positions.append(row);
        if (positions.size() > kTellEach || (at > kTellEach && !m_ids.isAscending()))
            break;
    }
    const bool areMany = changes.isWhole || positions.size() > kTellEach || changes.rows.size() > kTellEach;
    if (!areMany && positions.isEmpty())
        return;
    m_pages.refetch(areMany ? QList<int>() : positions);
    if (areMany)
        tellRows(0, rowCount() - 1);
}

void RowModel::onPublished(Topics topics)
{
    if (!topics.testFlag(Topic::Tables) && !topics.testFlag(Topic::Labels))
        return;
    const qint64 rowsBefore = m_table.rows;
    readTable();
    if (m_table.id == 0)
        return;
    // Another program may have changed any cell, or brought rows.
    if (m_table.rows != rowsBefore)
        return reloadIds();
    if (topics.testFlag(Topic::Labels)) {
        m_pages.refetch({});
        tellRows(0, rowCount() - 1);
    }
}

void RowModel::addSource(ColumnSource *source)
{
    const int column = int(m_sources.size());
    beginInsertColumns({}, column, column);
    m_sources.append(source);
    endInsertColumns();
    connect(source, &ColumnSource::changed, this, [this, source](const QList<qint64> &rowIds) { onSourceChanged(source, rowIds); });
    connect(source, &QObject::destroyed, this, [this] { removeSourceAt(columnOf(static_cast<ColumnSource *>(nullptr))); });
}

void RowModel::removeSource(ColumnSource *source)
{
    disconnect(source, nullptr, this, nullptr);
    removeSourceAt(columnOf(source));
}

void RowModel::removeSourceAt(int column)
{
    if (column < 0)
        return;
    beginRemoveColumns({}, column, column);
    m_sources.removeAt(column);
    endRemoveColumns();
}

int RowModel::columnOf(const QString &name) const
{
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].name == name)
            return int(column) + sourceCount();
    }
    return -1;
}

int RowModel::columnOf(const ColumnSource *source) const
{
    for (qsizetype column = 0; column < m_sources.size(); ++column) {
        if (m_sources[column] == source)
            return int(column);
    }
    return -1;
}

void RowModel::onSourceChanged(ColumnSource *source, const QList<qint64> &rowIds)
{
    const int column = columnOf(source);
    if (column < 0 || m_ids.isEmpty())
        return;
    int first = 0;
    int last = int(m_ids.size()) - 1;
    // Many rows at once: the view repaints only what it shows anyway.
    constexpr qsizetype kTellEach = 1000;
    const bool isQuick = m_ids.isAscending() || rowIds.size() * m_ids.size() < kMostComparisons;
    if (!rowIds.isEmpty() && rowIds.size() <= kTellEach && isQuick) {
        first = int(m_ids.size());
        last = -1;
        for (const qint64 rowId : rowIds) {
            const int row = rowOf(rowId);
            first = row < 0 ? first : std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (first <= last)
        Q_EMIT dataChanged(index(first, column), index(last, column));
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

void RowModel::tellRows(int first, int last)
{
    last = std::min(last, rowCount() - 1);
    if (first <= last && columnCount() > 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void RowModel::setFilter(const QString &expression)
{
    m_filter = expression.trimmed();
    reloadIds();
}

void RowModel::setSort(int column, Qt::SortOrder order)
{
    setSort(column < 0 ? QList<std::pair<int, Qt::SortOrder>>() : QList<std::pair<int, Qt::SortOrder>> {{column, order}});
}

void RowModel::setSort(const QList<std::pair<int, Qt::SortOrder>> &keys)
{
    m_sort.clear();
    for (const auto &[column, order] : keys) {
        if (column >= 0 && column < sourceCount())
            m_sort.append({{}, m_sources[column], order});
        else if (column >= sourceCount() && column < columnCount())
            m_sort.append({m_columns[column - sourceCount()].name, nullptr, order});
    }
    reloadIds();
}

void RowModel::refresh() { reloadIds(); }

void RowModel::stop()
{
    if (!m_idTask.isRunning())
        return;
    m_idTask.cancel();
    setLoading(false);
    Q_EMIT filterFailed({tr("The search was stopped. The rows are those of before."), {}, Error::Kind::Canceled});
}

void RowModel::setLoading(bool isLoading)
{
    if (m_loading == isLoading)
        return;
    m_loading = isLoading;
    Q_EMIT loading(isLoading);
}

void RowModel::reloadIds()
{
    if (m_table.id == 0)
        return;
    RowQuery query;
    query.projectFile = m_project.file();
    query.tableId = m_table.id;
    query.filter = m_filter;
    for (const Sorted &key : std::as_const(m_sort)) {
        const QString valuesSql = key.source ? key.source->valuesSql() : QString();
        if (!key.column.isEmpty() || !valuesSql.isEmpty())
            query.sort.append({key.column, valuesSql, key.order});
    }
    query.maximumRows = kMaximumRows;
    for (const QPointer<ColumnSource> &source : std::as_const(m_sources)) {
        if (source && !source->expressionName().isEmpty() && !source->valuesSql().isEmpty())
            query.joined.append({source->expressionName(), source->valuesSql()});
    }
    setLoading(true);
    // Told in the model's own thread, which may be without the model by then.
    const auto tell = [model = QPointer<RowModel>(this), asked = ++m_asked](const TaskProgress &progress) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [model, asked, progress] {
            if (model && model->m_loading && model->m_asked == asked)
                Q_EMIT model->progressed(progress.done, progress.total);
        }, Qt::QueuedConnection);
    };
    m_idTask.start<FoundRows>(
        [query, tell](TaskControl &control) { return findRows(query, TaskControl([&control] { return control.isCanceled(); }, tell)); },
        [this](Result<FoundRows> result) { takeIds(std::move(result)); });
}

void RowModel::takeIds(Result<FoundRows> result)
{
    setLoading(false);
    if (!result) {
        Q_EMIT filterFailed(result.error());
        return;
    }
    beginResetModel();
    m_ids = result->ids;
    m_filteredCount = result->count;
    m_pages.setIds(m_ids);
    endResetModel();
    Q_EMIT filtered();
}

qint64 RowModel::rowId(int row) const { return m_ids.at(row); }

int RowModel::rowOf(qint64 rowId) const { return int(m_ids.positionOf(rowId)); }

int RowModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int RowModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : sourceCount() + int(m_columns.size()); }

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == RowIdRole)
        return m_ids.at(index.row());
    if (index.column() >= sourceCount())
        return cellData(index.row(), index.column() - sourceCount(), role);
    // Sources are told to fetch what the page of the row holds.
    (void)m_pages.row(index.row());
    if (role == ColumnTypeRole)
        return -1;
    const ColumnSource *source = m_sources[index.column()];
    return source ? source->data(m_ids.at(index.row()), role) : QVariant();
}

QVariant RowModel::cellData(int row, int column, int role) const
{
    const ColumnType type = m_columns[column].type;
    if (role == ColumnTypeRole)
        return int(type);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumeric(type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != LoadingRole && role != ValueRole && role != MissingRole)
        return {};
    const QVariantList *cells = m_pages.row(row);
    if (role == LoadingRole)
        return cells == nullptr;
    if (!cells)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    const QVariant value = cells->value(column);
    if (role == MissingRole)
        return value.isNull();
    return role == Qt::DisplayRole ? QVariant(cellText(value, type)) : value;
}

bool RowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const qint64 rowId = m_ids.at(index.row());
    if (index.column() < sourceCount()) {
        ColumnSource *source = m_sources[index.column()];
        return source && source->setData(rowId, value);
    }
    const Result<qint64> set = CellEdits(m_project).setCell(m_table.id, rowId, m_columns[index.column() - sourceCount()].name, value.toString());
    if (!set)
        Q_EMIT failed(set.error());
    return set.has_value();
}

std::optional<TableColumn> RowModel::storedColumn(int column) const
{
    const int stored = column - sourceCount();
    return stored >= 0 && stored < m_columns.size() ? std::optional(m_columns[stored]) : std::nullopt;
}

Qt::ItemFlags RowModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    const bool isSource = index.column() < sourceCount();
    if (isSource ? m_sources[index.column()] && m_sources[index.column()]->isEditable() : !m_project.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace cairn
