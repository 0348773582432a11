// SPDX-License-Identifier: GPL-3.0-or-later
// Predictions of the rows that are shown, fetched by the index over table, row and run.
#include "models/runs/predictioncolumnsource.h"

#include "models/data/rowmodel.h"
#include "models/runs/runtexts.h"

namespace cairn {
namespace {

constexpr qsizetype kRememberedRows = 200'000;

} // namespace

PredictionColumnSource::PredictionColumnSource(Project &project, const Run &run, qint64 tableId, Part part, QObject *parent)
    : ColumnSource(parent)
    , m_project(project)
    , m_runId(run.id)
    , m_tableId(tableId)
    , m_runName(run.name)
    , m_part(part)
{
    connect(&project, &Project::published, this, [this](cairn::Topics topics) {
        if (topics & Topic::Predictions)
            forget();
    });
}

QString PredictionColumnSource::title() const { return m_part == Part::Value ? tr("%1: says").arg(m_runName) : tr("%1: score").arg(m_runName); }

QVariant PredictionColumnSource::headerData(int role) const
{
    if (role != Qt::ToolTipRole)
        return {};
    return m_part == Part::Value ? tr("What the model of the run %1 says of each row").arg(m_runName)
                                 : tr("How sure the model of the run %1 is of what it says").arg(m_runName);
}

void PredictionColumnSource::prefetch(const QList<qint64> &rowIds)
{
    QList<qint64> wanted;
    for (const qint64 rowId : rowIds) {
        if (!isFresh(rowId))
            wanted.append(rowId);
    }
    // What is shown of the forgotten ones will be asked for again.
    if (m_fetched.size() > kRememberedRows) {
        m_fetched.clear();
        m_cells.clear();
    }
    fetch(wanted);
}

void PredictionColumnSource::forget()
{
    ++m_generation;
    Q_EMIT changed({});
}

void PredictionColumnSource::fetch(const QList<qint64> &rowIds)
{
    // Also where they cannot be read, or they would be asked for without end.
    for (const qint64 rowId : rowIds)
        m_fetched.insert(rowId, m_generation);
    (void)guarded(m_project.file(), [&]() -> Result<void> {
        SQLite::Statement query(m_project.reader(),
            "SELECT class_name, value, score FROM prediction WHERE table_id = ? AND row_id = ? AND run_id = ?"
            " ORDER BY id DESC LIMIT 1"); // a program may have said something new of a row: the last counts
        for (const qint64 rowId : rowIds) {
            query.reset();
            bindAll(query, m_tableId, rowId, m_runId);
            m_cells.remove(rowId);
            if (query.executeStep())
                m_cells.insert(rowId, {variantColumn(query, isNullColumn(query, 0) ? 1 : 0), variantColumn(query, 2)});
        }
        return {};
    });
}

QString PredictionColumnSource::text(const QVariant &value) { return valueText(value); }

QVariant PredictionColumnSource::data(qint64 rowId, int role) const
{
    if (!isFresh(rowId))
        want(rowId);
    if (!m_fetched.contains(rowId))
        return role == RowModel::LoadingRole ? QVariant(true) : QVariant();
    const Cell cell = m_cells.value(rowId);
    const QVariant &value = m_part == Part::Value ? cell.value : cell.score;
    switch (role) {
    case RowModel::MissingRole:
        return value.isNull();
    case RowModel::LoadingRole:
        return false;
    case RowModel::ValueRole:
        return value;
    case Qt::DisplayRole:
        return text(value);
    case Qt::TextAlignmentRole:
        return value.typeId() == QMetaType::Double ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        if (cell.value.isNull())
            return tr("The model says nothing of this row");
        return cell.score.isNull() ? text(cell.value) : tr("%1, score %2").arg(text(cell.value), text(cell.score));
    default:
        return {};
    }
}

QString PredictionColumnSource::expressionName() const
{
    return m_part == Part::Value ? QStringLiteral("prediction of %1").arg(m_runName) : QStringLiteral("score of %1").arg(m_runName);
}

QString PredictionColumnSource::valuesSql() const
{
    // Ids are numbers of ours, so nothing of a person's text enters here.
    const QString value = m_part == Part::Value ? QStringLiteral("coalesce(class_name, value)") : QStringLiteral("score");
    // One line a row, the last: a second one would be a second row of the grid.
    return QStringLiteral("SELECT row_id, %1 AS value FROM prediction WHERE table_id = %2 AND run_id = %3 AND id IN"
                          " (SELECT max(id) FROM prediction WHERE table_id = %2 AND run_id = %3 GROUP BY row_id)")
        .arg(value)
        .arg(m_tableId)
        .arg(m_runId);
}

} // namespace cairn
