// SPDX-License-Identifier: GPL-3.0-or-later
// A newer filter replaces the computation of the older one.
#include "models/data/columnsummaries.h"

namespace cairn {
namespace {

constexpr int kAfterFilterMs = 30;
constexpr int kAfterChangeMs = 1'000;

} // namespace

ColumnSummaries::ColumnSummaries(Project &project, RowModel &rows, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_rows(rows)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ColumnSummaries::compute);
    connect(&rows, &RowModel::filtered, this, [this] { computeSoon(kAfterFilterMs); });
    connect(&rows, &RowModel::tableChanged, this, [this] { computeSoon(kAfterChangeMs); });
    connect(&rows, &QAbstractItemModel::columnsInserted, this, [this] { computeSoon(kAfterFilterMs); });
    connect(&project, &Project::labelsChanged, this, [this](const LabelChanges &changes) {
        if (changes.isWhole || changes.touches("row_label") || changes.touches(m_rows.table().sqlName.toUtf8().constData()))
            computeSoon(kAfterChangeMs);
    });
    connect(&project, &Project::published, this, [this](Topics topics) {
        if (topics & Topic::Labels)
            computeSoon(kAfterChangeMs);
    });
}

void ColumnSummaries::setWanted(bool wanted)
{
    m_wanted = wanted;
    m_task.cancel();
    if (wanted)
        computeSoon(0);
    else
        m_rows.setSummaries({});
}

void ColumnSummaries::computeSoon(int pauseMs)
{
    if (m_wanted && (!m_timer.isActive() || m_timer.remainingTime() > pauseMs))
        m_timer.start(pauseMs);
}

void ColumnSummaries::compute()
{
    if (!m_wanted || m_rows.table().id == 0 || m_rows.isLoading())
        return;
    const SummaryRequest request {m_project.file(), m_rows.table().sqlName, m_rows.ids(), m_rows.summaryColumns()};
    m_task.start<QHash<QString, ColumnSummary>>([request](TaskControl &control) { return summarizeColumns(request, control); },
        [this](const Result<QHash<QString, ColumnSummary>> &summaries) {
            // What cannot be read is not shown; reading rows says why.
            m_rows.setSummaries(summaries.value_or(QHash<QString, ColumnSummary>()));
        });
}

} // namespace cairn
