// SPDX-License-Identifier: GPL-3.0-or-later
// Read anew whenever runs were written; the lines stay where the same runs stand in the same order.
#include "models/runs/runqueuemodel.h"

#include <QCoreApplication>
#include <QMimeData>

namespace cairn {
namespace {

constexpr auto kMimeType = "application/x-cairn-queued-run";
constexpr int kLookMs = 5'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunQueueModel)
};

} // namespace

QString runPriorityText(RunPriority priority)
{
    return priority == RunPriority::Urgent ? Words::tr("Urgent") : priority == RunPriority::Idle ? Words::tr("When nothing else waits") : Words::tr("Normal");
}

RunQueueModel::RunQueueModel(Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{
    connect(&project, &Project::published, this, [this](Topics topics) {
        if (topics & Topic::Runs)
            reload();
    });
    connect(&m_look, &QTimer::timeout, this, &RunQueueModel::reload);
    m_look.setInterval(kLookMs);
    reload();
}

void RunQueueModel::reload()
{
    const Result<QList<QueuedRun>> runs = queuedRuns(m_project.reader());
    const Result<RunOrder> order = guarded(m_project.file(), [&]() -> Result<RunOrder> { return RunOrder::load(m_project.reader()); });
    if (!runs || !order) {
        Q_EMIT failed(runs ? order.error().sentence : runs.error().sentence);
        return;
    }
    m_order = *order;
    m_computer = ComputerNow::look();
    show(*runs);
    if (m_runs.isEmpty())
        m_look.stop();
    else if (!m_look.isActive())
        m_look.start();
    Q_EMIT reloaded();
}

void RunQueueModel::show(const QList<QueuedRun> &runs)
{
    const bool areSame = std::equal(runs.begin(), runs.end(), m_runs.begin(), m_runs.end(), [](const QueuedRun &a, const QueuedRun &b) { return a.id == b.id; });
    if (areSame) {
        m_runs = runs;
        if (!m_runs.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

const QueuedRun *RunQueueModel::run(qint64 runId) const
{
    const int row = rowOf(runId);
    return row < 0 ? nullptr : &m_runs[row];
}

int RunQueueModel::rowOf(qint64 runId) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [=](const QueuedRun &run) { return run.id == runId; });
    return found == m_runs.end() ? -1 : int(found - m_runs.begin());
}

QString RunQueueModel::summary() const
{
    const auto waiting = std::count_if(m_runs.begin(), m_runs.end(), [](const QueuedRun &run) { return run.status == RunStatus::Queued; });
    const QString counts = tr("%1 going on, %2 waiting.").arg(m_runs.size() - waiting).arg(waiting);
    if (m_order.isPaused)
        return tr("%1 The queue is paused: nothing new is started.").arg(counts);
    if (waiting > 0 && m_order.needsMains && !m_computer.isOnMains)
        return tr("%1 The computer runs on its battery, so nothing new is started.").arg(counts);
    if (waiting > 0 && m_order.restsAboveCelsius > 0 && m_computer.celsius >= m_order.restsAboveCelsius)
        return tr("%1 The computer is at %2 °C, so nothing new is started.").arg(counts).arg(qRound(m_computer.celsius));
    return counts;
}

Result<void> RunQueueModel::move(qint64 runId, int step)
{
    const QueuedRun *moved = run(runId);
    if (!moved || moved->position == 0 || moved->position + step < 1)
        return {};
    return moveQueuedRun(m_project, runId, moved->position + step);
}

int RunQueueModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_runs.size()); }
int RunQueueModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RunQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueuedRun &run = m_runs[index.row()];
    if (role == RunIdRole)
        return run.id;
    if (role == StatusRole)
        return int(run.status);
    if (role == Qt::TextAlignmentRole && index.column() == PositionColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case PositionColumn:
        return run.position == 0 ? QString() : QString::number(run.position);
    case NameColumn:
        return run.name;
    case WhyColumn: {
        const QString why = whyItWaits(run, m_runs, m_order, m_computer);
        return run.status != RunStatus::Queued ? runStatusText(run.status) : why.isEmpty() ? tr("Starts in a moment.") : why;
    }
    default:
        return run.status == RunStatus::Queued ? runPriorityText(run.priority) : QString();
    }
}

QVariant RunQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PositionColumn:
        return tr("Place");
    case NameColumn:
        return tr("Run");
    case WhyColumn:
        return tr("What it waits for");
    case PriorityColumn:
        return tr("Priority");
    default:
        return {};
    }
}

Qt::ItemFlags RunQueueModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return usual | Qt::ItemIsDropEnabled;
    return m_runs[index.row()].status == RunStatus::Queued && !m_project.isReadOnly() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList RunQueueModel::mimeTypes() const { return {QString::fromLatin1(kMimeType)}; }

QMimeData *RunQueueModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(QString::fromLatin1(kMimeType), QByteArray::number(m_runs[indexes.first().row()].id));
    return data;
}

bool RunQueueModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(QString::fromLatin1(kMimeType)))
        return false;
    const qint64 id = data->data(QString::fromLatin1(kMimeType)).toLongLong();
    const QueuedRun *moved = run(id);
    if (!moved || moved->position == 0)
        return false;
    const int target = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    // Those that go on stand before those that wait; and a run that moves down leaves its own place.
    const auto going = std::count_if(m_runs.begin(), m_runs.end(), [](const QueuedRun &run) { return run.position == 0; });
    const int position = std::max(1, int(target - going) + (target > rowOf(id) ? 0 : 1));
    if (const Result<void> done = moveQueuedRun(m_project, id, position); !done) {
        Q_EMIT failed(done.error().sentence);
        return false;
    }
    reload();
    // The model has moved the line itself: a view must not take it away.
    return false;
}

} // namespace cairn
