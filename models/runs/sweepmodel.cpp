// SPDX-License-Identifier: GPL-3.0-or-later
// Reads sweeps with their definitions, and what their runs have reached.
#include "models/runs/sweepmodel.h"

#include "models/metrics/metricnames.h"

#include <QFile>
#include <QLocale>

namespace cairn {
namespace {

constexpr int kThrottleMs = 500;
constexpr qint64 kMostBytes = 4 * 1024 * 1024;

Result<QList<Sweep>> newestSweeps(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<Sweep>> {
        QList<Sweep> sweeps;
        SQLite::Statement query(database, "SELECT id, uuid, name, status, folder, reason FROM run WHERE source = 'sweep' ORDER BY id DESC LIMIT 100");
        while (query.executeStep())
            sweeps.append({integerColumn(query, 0), textColumn(query, 1), textColumn(query, 2), runStatusFromName(textColumn(query, 3)), textColumn(query, 4), textColumn(query, 5)});
        return sweeps;
    });
}

QString paramsText(const QJsonObject &params)
{
    QStringList texts;
    for (auto param = params.begin(); param != params.end(); ++param)
        texts.append(QStringLiteral("%1 = %2").arg(param.key(), paramText(param.value())));
    return texts.join(QLatin1String(", "));
}

} // namespace

Result<QList<SweepOverview>> sweepOverviews(SQLite::Database &database, const QDir &projectFolder)
{
    const Result<QList<Sweep>> sweeps = newestSweeps(database);
    if (!sweeps)
        return fail(sweeps);
    QList<SweepOverview> overviews;
    for (const Sweep &sweep : *sweeps) {
        SweepOverview overview;
        overview.sweep = sweep;
        QFile file(RunFolder(projectFolder, sweep.folder).dir().filePath(QStringLiteral("sweep.json")));
        const Result<SweepDefinition> definition
            = file.open(QIODevice::ReadOnly) ? SweepDefinition::fromJson(file.read(kMostBytes), file.fileName()) : Result<SweepDefinition>(SweepDefinition());
        if (definition && !definition->space.isEmpty()) {
            overview.metric = definition->metric;
            overview.isSmallerBetter = isSmallerBetter(definition->metric);
            overview.planned = plannedRuns(*definition);
        }
        const Result<QList<SweepChild>> children = sweepChildren(database, sweep.id, definition.value_or(SweepDefinition()));
        if (!children)
            return fail(children);
        for (const SweepChild &child : *children) {
            overview.runIds.append(child.runId);
            overview.ended += isEnded(child.status);
            overview.failed += child.status == RunStatus::Failed || child.status == RunStatus::Lost;
            overview.going += !isEnded(child.status) && child.status != RunStatus::Queued;
        }
        if (overview.planned > 0)
            overview.best = bestOf(*definition, *children);
        overviews.append(overview);
    }
    return overviews;
}

SweepModel::SweepModel(Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(kThrottleMs);
    connect(&m_throttle, &QTimer::timeout, this, &SweepModel::reload);
    connect(&project, &Project::published, this, [this](Topics topics) {
        if ((topics & Topic::Runs) && !m_throttle.isActive())
            m_throttle.start();
    });
    reload();
}

void SweepModel::reload()
{
    using Overviews = QList<SweepOverview>;
    m_reading.startOrMark<Overviews>(
        [file = m_project.file(), folder = QDir(m_project.folder())](TaskControl &) -> Result<Overviews> {
            const auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            return reader ? sweepOverviews(**reader, folder) : Result<Overviews>(fail(reader));
        },
        [this](const Result<Overviews> &overviews) {
            if (!overviews) {
                Q_EMIT failed(overviews.error().sentence);
                return;
            }
            const bool areSame = std::equal(overviews->begin(), overviews->end(), m_sweeps.begin(), m_sweeps.end(),
                [](const SweepOverview &a, const SweepOverview &b) { return a.sweep.id == b.sweep.id; });
            if (!areSame)
                beginResetModel();
            m_sweeps = *overviews;
            if (!areSame)
                endResetModel();
            else if (!m_sweeps.isEmpty())
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
            Q_EMIT reloaded();
        });
}

const SweepOverview *SweepModel::sweep(const QModelIndex &index) const { return index.isValid() && index.row() < m_sweeps.size() ? &m_sweeps[index.row()] : nullptr; }

int SweepModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_sweeps.size()); }
int SweepModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SweepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const SweepOverview &of = m_sweeps[index.row()];
    const QLocale locale;
    switch (index.column()) {
    case NameColumn:
        return of.sweep.name;
    case StatusColumn:
        if (role == Qt::ToolTipRole && !of.sweep.reason.isEmpty())
            return of.sweep.reason;
        return of.sweep.status == RunStatus::Suspended ? tr("Paused") : runStatusText(of.sweep.status);
    case ProgressColumn: {
        const QString done = tr("%1 of %2 runs").arg(locale.toString(of.ended), locale.toString(std::max(of.planned, qint64(of.runIds.size()))));
        return of.failed == 0 ? done : tr("%1, %n failed", nullptr, int(of.failed)).arg(done);
    }
    case BestColumn:
        return of.best ? QStringLiteral("%1 %2").arg(of.metric, locale.toString(of.best->value, 'g', 5)) : QStringLiteral("–");
    default:
        return of.best ? paramsText(of.best->params) : QString();
    }
}

QVariant SweepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Sweep");
    case StatusColumn:
        return tr("Status");
    case ProgressColumn:
        return tr("Progress");
    case BestColumn:
        return tr("Best so far");
    case ParamsColumn:
        return tr("With");
    default:
        return {};
    }
}

} // namespace cairn
