// SPDX-License-Identifier: GPL-3.0-or-later
// Laid out anew whenever runs, columns, order or groups change; keys are read once for a sort.
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
    rebuild();
}

void RunTableModel::setGrouping(const std::optional<RunColumn> &column)
{
    m_grouping = column;
    rebuild();
}

void RunTableModel::setDeltasShown(bool shown)
{
    if (std::exchange(m_deltas, shown) != shown)
        rebuild();
}

void RunTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < m_columns.size() ? column : -1;
    m_sortOrder = order;
    rebuild();
}

void RunTableModel::rebuild()
{
    const QList<RunColumn> columns = m_chosen.isEmpty() ? usualColumns(m_source->runs()) : m_chosen;
    const std::optional<RunColumn> sorted = m_sortColumn >= 0 && m_sortColumn < m_columns.size() ? std::optional(m_columns[m_sortColumn]) : std::nullopt;
    Q_EMIT aboutToRearrange();
    beginResetModel();
    m_columns = columns;
    if (sorted)
        m_sortColumn = int(m_columns.indexOf(*sorted));
    m_runs = m_source->runs();
    arrange();
    endResetModel();
    Q_EMIT rearranged();
}

void RunTableModel::arrange()
{
    const RunPointValues &points = m_source->pointValues();
    m_rows.clear();
    m_baseline = -1;
    for (const Run &run : m_source->allRuns()) {
        if (run.isBaseline) {
            m_baseline = 0;
            m_baselineRun = run;
        }
    }
    QList<QVariant> keys;
    QList<int> order(m_runs.size());
    std::iota(order.begin(), order.end(), 0);
    for (int row = 0; row < m_runs.size(); ++row) {
        m_rows.insert(m_runs[row].id, row);
        if (m_sortColumn >= 0)
            keys.append(columnValue(m_runs[row], m_columns[m_sortColumn], points));
    }
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        if (m_runs[a].isPinned != m_runs[b].isPinned)
            return m_runs[a].isPinned;
        if (m_sortColumn < 0)
            return false;
        // What is not known stands last, whichever way it goes.
        const int compared = compareValues(keys[a], keys[b]);
        return !isDescending || isUnknown(keys[a]) || isUnknown(keys[b]) ? compared < 0 : compared > 0;
    });
    m_groups.clear();
    QHash<QString, int> groups;
    for (const int row : std::as_const(order)) {
        const QString key = m_grouping ? columnText(m_runs[row], *m_grouping, points) : QString();
        if (!groups.contains(key)) {
            groups.insert(key, int(m_groups.size()));
            m_groups.append({key, {}});
        }
        m_groups[groups.value(key)].rows.append(row);
    }
    m_extents.clear();
    for (const RunColumn &column : std::as_const(m_columns)) {
        Extent extent;
        for (const Run &run : std::as_const(m_runs)) {
            if (!hasHeat(column))
                break;
            const QVariant value = columnValue(run, column, points);
            if (!isNumber(value) || !std::isfinite(value.toDouble()))
                continue;
            extent.low = extent.isKnown ? std::min(extent.low, value.toDouble()) : value.toDouble();
            extent.high = extent.isKnown ? std::max(extent.high, value.toDouble()) : value.toDouble();
            extent.isKnown = true;
        }
        m_extents.append(extent);
    }
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
    const int wanted = m_rows.value(runId, -1);
    if (wanted < 0)
        return {};
    for (int group = 0; group < m_groups.size(); ++group) {
        if (const auto row = m_groups[group].rows.indexOf(wanted); row >= 0)
            return m_grouping ? index(int(row), 0, index(group, 0)) : index(int(row), 0);
    }
    return {};
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

QVariant RunTableModel::groupValue(const Group &group, int column) const
{
    if (m_columns[column].kind == Kind::Status || m_columns[column].kind == Kind::Started || m_columns[column].kind == Kind::Seed)
        return {};
    double sum = 0;
    int count = 0;
    for (const int row : group.rows) {
        const QVariant value = columnValue(m_runs[row], m_columns[column], m_source->pointValues());
        if (isNumber(value) && std::isfinite(value.toDouble())) {
            sum += value.toDouble();
            ++count;
        }
    }
    return count == 0 ? QVariant() : QVariant(sum / count);
}

QString RunTableModel::statusText(const Group &group) const
{
    QMap<RunStatus, int> counts;
    for (const int row : group.rows)
        ++counts[m_runs[row].status];
    if (counts.size() == 1)
        return runStatusText(counts.firstKey());
    QStringList texts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        texts.append(tr("%1: %2", "how many runs are in a state").arg(runStatusText(count.key())).arg(count.value()));
    return texts.join(QLatin1String(", "));
}

QString RunTableModel::groupText(const Group &group, int column) const
{
    if (column == 0)
        return tr("%1 (%n run(s))", nullptr, int(group.rows.size())).arg(group.key.isEmpty() ? tr("none") : group.key);
    if (m_columns[column].kind == Kind::Status)
        return statusText(group);
    const QVariant mean = groupValue(group, column);
    if (!mean.isValid()) {
        // A text that all of them have is the group's, too.
        const QString first = columnText(m_runs[group.rows.first()], m_columns[column], m_source->pointValues());
        const bool isShared = std::all_of(group.rows.begin(), group.rows.end(),
            [&](int row) { return columnText(m_runs[row], m_columns[column], m_source->pointValues()) == first; });
        return isShared ? first : QString();
    }
    double low = mean.toDouble(), high = low;
    for (const int row : group.rows) {
        const QVariant value = columnValue(m_runs[row], m_columns[column], m_source->pointValues());
        if (isNumber(value) && std::isfinite(value.toDouble())) {
            low = std::min(low, value.toDouble());
            high = std::max(high, value.toDouble());
        }
    }
    const Kind kind = m_columns[column].kind;
    if (kind == Kind::Duration || kind == Kind::Processor)
        return durationText(mean.toDouble());
    if (kind == Kind::Memory || kind == Kind::ModelSize)
        return QLocale().formattedDataSize(mean.toLongLong());
    const auto text = [](double value) { return withMinus(QLocale().toString(value, 'g', 4)); };
    return low == high ? text(low) : tr("%1 (%2 to %3)", "a mean, the smallest and the largest").arg(text(mean.toDouble()), text(low), text(high));
}

QVariant RunTableModel::delta(const Run &run, const RunColumn &column) const
{
    if (m_baseline < 0 || run.id == m_baselineRun.id || column.kind == Kind::Status || column.kind == Kind::Started || column.kind == Kind::Seed)
        return {};
    const QVariant value = columnValue(run, column, m_source->pointValues()), base = columnValue(m_baselineRun, column, m_source->pointValues());
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
        const Extent &extent = m_extents[column];
        const QVariant value = columnValue(run, of, m_source->pointValues());
        if (!extent.isKnown || extent.low == extent.high || !isNumber(value) || !std::isfinite(value.toDouble()))
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
        const bool areNumbers = column.kind != Kind::Status && column.kind != Kind::Started
            && std::any_of(m_runs.begin(), m_runs.end(), [&](const Run &run) { return isNumber(columnValue(run, column, m_source->pointValues())); });
        return QVariant((areNumbers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace cairn
