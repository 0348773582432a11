// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps rows and columns in step with the runs, moving as little as possible.
#include "models/runs/runmodel.h"

#include "models/metrics/metricnames.h"
#include "models/runs/runtexts.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr int kReloadMs = 250;
constexpr qsizetype kMostMetricsAtFirst = 8;
constexpr qsizetype kMostMoves = 200;
constexpr double kRestPerWork = 4; // of thousands of runs that take long to read, no core should be busy all the time

} // namespace

RunModel::RunModel(Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(kReloadMs);
    connect(&m_throttle, &QTimer::timeout, this, [this] { reload(); });
    connect(&m_project, &Project::published, this, &RunModel::onPublished);
    reload();
}

void RunModel::onPublished(cairn::Topics topics)
{
    // The first news starts the clock and the last is in what is read when it rings.
    if (topics & (Topics(Topic::Runs) | Topic::Points | Topic::Snapshots) && !m_throttle.isActive())
        m_throttle.start();
}

void RunModel::reload(bool isNewQuestion)
{
    const auto read = [file = m_project.file(), filter = m_filter, columns = m_pointColumns](TaskControl &) -> Result<Read> {
        QElapsedTimer clock;
        clock.start();
        const auto reader = openDatabase(file, DatabaseMode::ReadOnly);
        if (!reader)
            return fail(reader);
        Result<QList<Run>> runs = Runs::all(**reader);
        if (!runs)
            return fail(runs);
        Result<RunPointValues> points = readPointValues(**reader, *runs, columns);
        if (!points)
            return fail(points);
        Read result;
        result.facts = {runFacts(*runs, RunPlace::Shown), runFacts(*runs, RunPlace::Archived), runFacts(*runs, RunPlace::Bin), runFacts(*runs)};
        result.runs = std::move(*runs);
        result.points = std::move(*points);
        if (!filter.isEmpty()) {
            const Result<QList<qint64>> ids = matchingRuns(file, filter, result.facts.back());
            if (!ids)
                return fail(ids);
            result.matching = QSet<qint64>(ids->begin(), ids->end());
        }
        result.seconds = double(clock.elapsed()) / 1000;
        return result;
    };
    const auto show = [this](const Result<Read> &read) {
        if (!read)
            return void(Q_EMIT failed(read.error().sentence));
        m_throttle.setInterval(std::max(kReloadMs, int(read->seconds * 1000 * kRestPerWork)));
        m_all = read->runs;
        m_facts = read->facts;
        m_points = read->points;
        m_matching = read->matching;
        refilter();
    };
    if (isNewQuestion)
        m_reading.start<Read>(read, show);
    else
        m_reading.startOrMark<Read>(read, show);
}

void RunModel::refilter()
{
    QList<Run> runs;
    for (const Run &run : std::as_const(m_all)) {
        if (run.place == m_place && (!m_matching || m_matching->contains(run.id)))
            runs.append(run);
    }
    this->show(runs);
}

Result<void> RunModel::setFilter(const QString &expression)
{
    Result<void> checked = m_all.isEmpty() ? Runs::checkExpression(m_project.file(), expression)
                                           : checkRunExpression(m_project.file(), expression, allFacts());
    if (!checked)
        return checked;
    m_filter = expression.trimmed();
    if (m_all.isEmpty()) {
        reload(true);
        return {};
    }
    // The runs are here already: only which of them the expression holds for is asked.
    m_reading.start<std::optional<QSet<qint64>>>(
        [file = m_project.file(), filter = m_filter, facts = allFacts()](TaskControl &) -> Result<std::optional<QSet<qint64>>> {
            if (filter.isEmpty())
                return std::optional<QSet<qint64>>();
            const Result<QList<qint64>> ids = matchingRuns(file, filter, facts);
            if (!ids)
                return fail(ids);
            return std::optional(QSet<qint64>(ids->begin(), ids->end()));
        },
        [this](const Result<std::optional<QSet<qint64>>> &matching) {
            if (!matching)
                return void(Q_EMIT failed(matching.error().sentence));
            m_matching = *matching;
            refilter();
        });
    return {};
}

void RunModel::setPlace(RunPlace place)
{
    if (std::exchange(m_place, place) != place)
        refilter();
}

void RunModel::setPointColumns(const QList<RunColumn> &columns)
{
    QList<RunColumn> wanted;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(wanted), [](const RunColumn &column) { return column.isOfPoints(); });
    if (std::exchange(m_pointColumns, wanted) != wanted && !wanted.isEmpty())
        reload(true);
}

void RunModel::setShownMetrics(const QStringList &names)
{
    m_shownMetrics = names;
    showColumns(wantedColumns());
}

void RunModel::show(const QList<Run> &runs)
{
    showRows(runs);
    showColumns(wantedColumns());
    m_runs = runs;
    m_rows.clear();
    m_rows.reserve(m_runs.size());
    for (int row = 0; row < m_runs.size(); ++row)
        m_rows.insert(m_runs[row].id, row);
    if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT reloaded();
}

void RunModel::showRows(const QList<Run> &runs)
{
    QSet<qint64> wanted, present;
    for (const Run &run : runs)
        wanted.insert(run.id);
    for (const Run &run : std::as_const(m_runs))
        present.insert(run.id);
    // One by one is for the few that come and go while runs go on.
    if ((wanted - present).size() + (present - wanted).size() > kMostMoves) {
        beginResetModel();
        m_runs = runs;
        endResetModel();
        return;
    }
    for (int row = int(m_runs.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_runs[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_runs.removeAt(row);
        endRemoveRows();
    }
    // Both are newest first, so what is not at its place is new.
    for (int row = 0; row < runs.size(); ++row) {
        if (row < m_runs.size() && m_runs[row].id == runs[row].id)
            continue;
        beginInsertRows({}, row, row);
        m_runs.insert(row, runs[row]);
        endInsertRows();
    }
}

void RunModel::showColumns(const QList<ExtraColumn> &columns)
{
    for (int at = int(m_columns.size()) - 1; at >= 0; --at) {
        if (columns.contains(m_columns[at]))
            continue;
        beginRemoveColumns({}, FixedColumnCount + at, FixedColumnCount + at);
        m_columns.removeAt(at);
        endRemoveColumns();
    }
    for (int at = 0; at < columns.size(); ++at) {
        if (at < m_columns.size() && m_columns[at] == columns[at])
            continue;
        beginInsertColumns({}, FixedColumnCount + at, FixedColumnCount + at);
        m_columns.insert(at, columns[at]);
        endInsertColumns();
    }
}

QList<RunModel::ExtraColumn> RunModel::wantedColumns() const
{
    QList<ExtraColumn> columns;
    for (const QString &name : facts().differing)
        columns.append({ExtraColumn::Kind::Param, name});
    for (const QString &name : wantedMetrics()) {
        columns.append({ExtraColumn::Kind::Last, name});
        columns.append({ExtraColumn::Kind::Best, name});
    }
    std::sort(columns.begin(), columns.end());
    return columns;
}

QStringList RunModel::wantedMetrics() const
{
    if (!m_shownMetrics.isEmpty())
        return QStringList(QSet<QString>(m_shownMetrics.begin(), m_shownMetrics.end()).values());
    const QStringList &all = facts().metrics;
    QStringList validation;
    std::copy_if(all.begin(), all.end(), std::back_inserter(validation),
        [](const QString &name) { return splitMetricName(name).phase() == QLatin1String("val"); });
    return (validation.isEmpty() ? all : validation).mid(0, kMostMetricsAtFirst);
}

const Run *RunModel::run(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_runs[row];
}

int RunModel::rowOf(qint64 id) const { return m_rows.value(id, -1); }

int RunModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_runs.size()); }

int RunModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : FixedColumnCount + int(m_columns.size()); }

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Run &run = m_runs[index.row()];
    const bool isFixed = index.column() < FixedColumnCount;
    switch (role) {
    case Qt::DisplayRole:
        return isFixed ? fixedText(run, index.column()) : valueText(extraValue(run, m_columns[index.column() - FixedColumnCount]));
    case SortRole:
        return isFixed ? fixedSortValue(run, index.column()) : extraValue(run, m_columns[index.column() - FixedColumnCount]);
    case Qt::TextAlignmentRole:
        return data(index, IsNumberRole).toBool() ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IsNumberRole:
        return isFixed ? index.column() == DurationColumn : extraValue(run, m_columns[index.column() - FixedColumnCount]).typeId() == QMetaType::Double;
    case Qt::ToolTipRole:
        return index.column() == StatusColumn && !run.reason.isEmpty() ? QVariant(run.reason) : QVariant();
    case RunIdRole:
        return run.id;
    case StatusRole:
        return int(run.status);
    case ReasonRole:
        return run.reason;
    case UuidRole:
        return run.uuid;
    case RunRole:
        return QVariant::fromValue(run);
    default:
        return {};
    }
}

QVariant RunModel::fixedText(const Run &run, int column)
{
    switch (column) {
    case NameColumn:
        return run.name;
    case StatusColumn:
        return runStatusText(run.status);
    case RecipeColumn:
        return run.recipe;
    case SnapshotColumn:
        return run.snapshot;
    case StartedColumn:
        return timeText(run.startedAt);
    default:
        return run.startedAt == 0 ? QString() : durationText(run.seconds());
    }
}

QVariant RunModel::fixedSortValue(const Run &run, int column)
{
    switch (column) {
    case StatusColumn:
        return int(run.status);
    case StartedColumn:
        return run.startedAt;
    case DurationColumn:
        return run.seconds();
    default:
        return fixedText(run, column);
    }
}

QVariant RunModel::extraValue(const Run &run, const ExtraColumn &column)
{
    if (column.kind == ExtraColumn::Kind::Param) {
        const QJsonValue value = run.params.value(column.name);
        return value.isDouble() ? QVariant(value.toDouble()) : value.isUndefined() ? QVariant() : QVariant(paramText(value));
    }
    const auto metric = run.metrics.constFind(column.name);
    if (metric == run.metrics.constEnd())
        return {};
    if (column.kind == ExtraColumn::Kind::Last)
        return metric->last;
    return metric->best ? QVariant(*metric->best) : QVariant();
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case StatusColumn:
        return tr("Status");
    case RecipeColumn:
        return tr("Recipe");
    case SnapshotColumn:
        return tr("Snapshot");
    case StartedColumn:
        return tr("Started");
    case DurationColumn:
        return tr("Duration");
    default:
        break;
    }
    const ExtraColumn &column = m_columns[section - FixedColumnCount];
    return column.kind == ExtraColumn::Kind::Best ? tr("%1 (best)").arg(column.name) : column.name;
}

} // namespace cairn
