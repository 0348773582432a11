// SPDX-License-Identifier: GPL-3.0-or-later
// Laid out anew whenever columns, order or groups change; keys are read once for a sort, and what only colours need when it is painted.
#include "models/runs/runtablemodel.h"

#include "models/metrics/metricnames.h"
#include "models/runs/runmodel.h"
#include "models/runs/runtexts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cairn {
namespace {

using Kind = RunColumn::Kind;

/** A metric's direction; of what a run took less is better, of a parameter nothing is. */
bool hasHeat(const RunColumn &column)
{
    return column.isMetric() ? hasMerit(column.name)
                             : column.kind == Kind::Duration || column.kind == Kind::Processor || column.kind == Kind::Memory || column.kind == Kind::Energy
            || column.kind == Kind::ModelSize;
}
bool isLowBetter(const RunColumn &column) { return !column.isMetric() || isSmallerBetter(column.name); }

bool isUnknown(const QVariant &value)
{
    return !value.isValid() || (value.typeId() == QMetaType::Double ? std::isnan(value.toDouble()) : value.toString().isEmpty());
}

constexpr int kTextsThatTell = 50;

bool isNumber(const QVariant &value) { return value.typeId() == QMetaType::Double; }

/** A change in the unit of its column. */
QString deltaText(const RunColumn &column, double delta)
{
    const QString sign = delta > 0 ? QStringLiteral("+") : delta < 0 ? QString(QChar(0x2212)) : QStringLiteral("±");
    switch (column.kind) {
    case Kind::Duration:
    case Kind::Processor:
        return sign + durationText(std::abs(delta));
    case Kind::Memory:
    case Kind::ModelSize:
        return sign + QLocale().formattedDataSize(qint64(std::abs(delta)));
    default:
        return sign + QLocale().toString(std::abs(delta), 'g', 3);
    }
}

} // namespace

RunTableModel::RunTableModel(RunModel *runs, QObject *parent)
    : QAbstractItemModel(parent)
    , m_source(runs)
{
    connect(runs, &RunModel::reloaded, this, &RunTableModel::rebuild);
    rebuild();
}

void RunTableModel::setColumns(const QList<RunColumn> &columns)
{
    m_chosen = columns;
    m_chosen.removeIf([](const RunColumn &column) { return column.kind == Kind::Name; });
    if (!columns.isEmpty())
        m_chosen.prepend({Kind::Name, {}, 0});
    m_source->setPointColumns(m_chosen);
    m_isEdited = true;
    rebuild();
}

void RunTableModel::setGrouping(const std::optional<RunColumn> &column)
{
    m_grouping = column;
    m_isEdited = true;
    rebuild();
}

void RunTableModel::setDeltasShown(bool shown)
{
    if (std::exchange(m_deltas, shown) == shown)
        return;
    m_isEdited = true;
    rebuild();
}

void RunTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < m_columns.size() ? column : -1;
    m_sortOrder = order;
    m_isEdited = true;
    rebuild();
}

void RunTableModel::rebuild()
{
    const QList<RunColumn> columns = m_chosen.isEmpty() ? usualColumns(m_source->facts()) : m_chosen;
    const bool sameColumns = columns == m_columns;
    // While runs go on, mostly values change: then nothing moves, and no view begins anew.
    const auto sameRuns = [this] {
        const QList<Run> &runs = m_source->runs();
        return runs.size() == m_runs.size()
            && std::equal(runs.begin(), runs.end(), m_runs.begin(), [](const Run &a, const Run &b) { return a.id == b.id; });
    };
    if (sameColumns && !m_isEdited && sameRuns()) {
        m_runs = m_source->runs();
        if (QList<Group> groups = groupsOf(sortedRows()); groups == m_groups) {
            findBaseline();
            m_facts.clear();
            if (!m_runs.isEmpty())
                tellChanged();
            return;
        }
    }
    m_isEdited = false;
    const std::optional<RunColumn> sorted = m_sortColumn >= 0 && m_sortColumn < m_columns.size() ? std::optional(m_columns[m_sortColumn]) : std::nullopt;
    Q_EMIT aboutToRearrange();
    beginResetModel();
    m_columns = columns;
    if (sorted)
        m_sortColumn = int(m_columns.indexOf(*sorted));
    m_runs = m_source->runs();
    m_facts.clear();
    findBaseline();
    m_groups = groupsOf(sortedRows());
    m_places.clear();
    m_places.reserve(m_runs.size());
    for (int group = 0; group < m_groups.size(); ++group) {
        for (int row = 0; row < m_groups[group].rows.size(); ++row)
            m_places.insert(m_runs[m_groups[group].rows[row]].id, {group, row});
    }
    endResetModel();
    Q_EMIT rearranged();
}

void RunTableModel::tellChanged()
{
    const int last = columnCount() - 1;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, last));
    for (int group = 0; m_grouping && group < m_groups.size(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, last, parent));
    }
}

void RunTableModel::findBaseline()
{
    m_baseline.reset();
    const QList<Run> &all = m_source->allRuns();
    if (const auto found = std::find_if(all.begin(), all.end(), [](const Run &run) { return run.isBaseline; }); found != all.end())
        m_baseline = *found;
}

QList<int> RunTableModel::sortedRows() const
{
    QList<int> order(m_runs.size());
    std::iota(order.begin(), order.end(), 0);
    const bool arePinned = std::any_of(m_runs.begin(), m_runs.end(), [](const Run &run) { return run.isPinned; });
    if (m_sortColumn < 0 || m_sortColumn >= m_columns.size()) {
        if (arePinned)
            std::stable_partition(order.begin(), order.end(), [this](int row) { return m_runs[row].isPinned; });
        return order;
    }
    const QList<RunSortKey> keys = sortKeys(m_runs, m_columns[m_sortColumn], m_source->pointValues());
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return isBefore(keys[a], keys[b], isDescending); });
    if (arePinned)
        std::stable_partition(order.begin(), order.end(), [this](int row) { return m_runs[row].isPinned; });
    return order;
}

const RunTableModel::ColumnFacts &RunTableModel::factsOf(int column) const
{
    if (const auto found = m_facts.constFind(column); found != m_facts.constEnd())
        return *found;
    ColumnFacts facts;
    for (const Run &run : m_runs) {
        if (!hasHeat(m_columns[column]))
            break;
        const QVariant value = columnValue(run, m_columns[column], m_source->pointValues());
        if (!isNumber(value) || !std::isfinite(value.toDouble()))
            continue;
        facts.low = facts.isExtentKnown ? std::min(facts.low, value.toDouble()) : value.toDouble();
        facts.high = facts.isExtentKnown ? std::max(facts.high, value.toDouble()) : value.toDouble();
        facts.isExtentKnown = true;
    }
    return *m_facts.insert(column, facts);
}

/** The first values that there are tell, so that a column of texts is not walked through. */
bool RunTableModel::areNumbers(const RunColumn &column) const
{
    int texts = 0;
    for (const Run &run : m_runs) {
        const QVariant value = columnValue(run, column, m_source->pointValues());
        if (isNumber(value))
            return true;
        texts += !isUnknown(value);
        if (texts > kTextsThatTell)
            return false;
    }
    return false;
}

QModelIndex RunTableModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex RunTableModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int RunTableModel::rowCount(const QModelIndex &parent) const
{
    if (!m_grouping)
        return parent.isValid() || m_groups.isEmpty() ? 0 : int(m_groups.first().rows.size());
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups[parent.row()].rows.size()) : 0;
}

int RunTableModel::columnCount(const QModelIndex &) const { return int(m_columns.size()); }

const Run *RunTableModel::runAt(const QModelIndex &index) const
{
    if (!m_grouping)
        return &m_runs[m_groups.first().rows[index.row()]];
    return index.internalId() == 0 ? nullptr : &m_runs[m_groups[int(index.internalId()) - 1].rows[index.row()]];
}

QModelIndex RunTableModel::indexOfRun(qint64 runId) const
{
    const auto place = m_places.constFind(runId);
    if (place == m_places.constEnd())
        return {};
    return m_grouping ? index(place->second, 0, index(place->first, 0)) : index(place->second, 0);
}

QList<qint64> RunTableModel::runsOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (const Run *run = runAt(index))
        return {run->id};
    QList<qint64> ids;
    for (const int row : m_groups[index.row()].rows)
        ids.append(m_runs[row].id);
    return ids;
}

QVariant RunTableModel::delta(const Run &run, const RunColumn &column) const
{
    if (!m_baseline || run.id == m_baseline->id || column.kind == Kind::Status || column.kind == Kind::Started || column.kind == Kind::Seed)
        return {};
    const QVariant value = columnValue(run, column, m_source->pointValues()), base = columnValue(*m_baseline, column, m_source->pointValues());
    return isNumber(value) && isNumber(base) ? QVariant(value.toDouble() - base.toDouble()) : QVariant();
}

QVariant RunTableModel::runData(const Run &run, int column, int role) const
{
    const RunColumn &of = m_columns[column];
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = columnText(run, of, m_source->pointValues());
        const QVariant change = m_deltas ? delta(run, of) : QVariant();
        return change.isValid() && std::isfinite(change.toDouble()) ? QStringLiteral("%1  %2").arg(text, deltaText(of, change.toDouble())) : text;
    }
    case Qt::ToolTipRole:
        return of.kind == Kind::Status && !run.reason.isEmpty() ? QVariant(run.reason)
            : of.kind == Kind::Energy ? QVariant(energyText(run.energyJoules, run.energyMethod))
            : of.kind == Kind::Note || of.kind == Kind::Tags    ? QVariant(columnText(run, of))
                                                                : QVariant();
    case ValueRole:
        return columnValue(run, of, m_source->pointValues());
    case RunIdRole:
        return run.id;
    case StatusRole:
        return int(run.status);
    case IsBaselineRole:
        return run.isBaseline;
    case IsPinnedRole:
        return run.isPinned;
    case DeltaRole:
        return delta(run, of);
    case IsNumberRole:
        return of.kind != Kind::Status && of.kind != Kind::Started && isNumber(columnValue(run, of, m_source->pointValues()));
    case HeatRole: {
        const ColumnFacts &extent = factsOf(column);
        const QVariant value = columnValue(run, of, m_source->pointValues());
        if (!extent.isExtentKnown || extent.low == extent.high || !isNumber(value) || !std::isfinite(value.toDouble()))
            return {};
        const double place = (value.toDouble() - extent.low) / (extent.high - extent.low);
        return isLowBetter(of) ? 1 - place : place;
    }
    default:
        return {};
    }
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Run *run = runAt(index);
    if (role == Qt::TextAlignmentRole)
        return data(index, IsNumberRole).toBool() ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (run)
        return runData(*run, index.column(), role);
    const Group &group = m_groups[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return groupText(group, index.column());
    case GroupRole:
        return group.key;
    case RunIdRole:
        return qint64(0);
    case IsNumberRole:
        return index.column() > 0 && groupValue(group, index.column()).isValid();
    case ValueRole:
        return groupValue(group, index.column());
    default:
        return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return QAbstractItemModel::headerData(section, orientation, role);
    const RunColumn &column = m_columns[section];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.title();
    if (role == Qt::TextAlignmentRole) {
        const bool isRight = column.kind != Kind::Status && column.kind != Kind::Started && areNumbers(column);
        return QVariant((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace cairn
