// SPDX-License-Identifier: GPL-3.0-or-later
// One SELECT says what the column is; the rows that are shown are asked of it by their ids.
#include "models/runs/probabilitycolumnsource.h"

#include "models/data/rowmodel.h"
#include "models/project/expressionterms.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace cairn {
namespace {

constexpr qsizetype kRememberedRows = 100'000;

} // namespace

ProbabilityColumnSource::ProbabilityColumnSource(Project &project, const Run &run, qint64 tableId, const QString &className, QObject *parent)
    : ColumnSource(parent)
    , m_project(project)
    , m_runId(run.id)
    , m_runName(run.name)
    , m_tableId(tableId)
    , m_className(className)
{
    connect(&project, &Project::published, this, [this](cairn::Topics topics) {
        if (topics & (Topic::Predictions | Topic::Labels))
            forget();
    });
}

ProbabilityColumnSource::ProbabilityColumnSource(Project &project, const Run &run, const LabelColumn &labels, QObject *parent)
    : ProbabilityColumnSource(project, run, labels.tableId, QString(), parent)
{
    m_labels = labels;
    connect(&project, &Project::labelsChanged, this, [this](const cairn::LabelChanges &changes) {
        if (changes.isWhole || changes.touches("row_label"))
            forget();
    });
}

QString ProbabilityColumnSource::title() const
{
    return m_className.isEmpty() ? tr("%1: for the label").arg(m_runName) : tr("%1: %2", "run and class").arg(m_runName, m_className);
}

QVariant ProbabilityColumnSource::headerData(int role) const
{
    if (role != Qt::ToolTipRole)
        return {};
    return m_className.isEmpty()
        ? tr("How probable the model of the run %1 holds the label that the row has. Sort by it: where it is small, label and model disagree.").arg(m_runName)
        : tr("How probable the model of the run %1 holds %2").arg(m_runName, m_className);
}

void ProbabilityColumnSource::prefetch(const QList<qint64> &rowIds)
{
    if (m_values.size() > kRememberedRows)
        m_values.clear();
    QStringList numbers;
    for (const qint64 rowId : rowIds) {
        if (m_values.contains(rowId))
            continue;
        m_values.insert(rowId, QVariant());
        numbers.append(QString::number(rowId));
    }
    if (numbers.isEmpty())
        return;
    (void)guarded(m_project.file(), [&]() -> Result<void> {
        SQLite::Statement query(m_project.reader(),
            QStringLiteral("SELECT row_id, value FROM (%1) WHERE row_id IN (%2)").arg(valuesSql(), numbers.join(QLatin1Char(','))).toStdString());
        while (query.executeStep())
            m_values.insert(integerColumn(query, 0), variantColumn(query, 1));
        return {};
    });
}

void ProbabilityColumnSource::forget()
{
    m_values.clear();
    Q_EMIT changed({});
}

QVariant ProbabilityColumnSource::data(qint64 rowId, int role) const
{
    const auto found = m_values.constFind(rowId);
    if (found == m_values.cend()) {
        want(rowId);
        return role == RowModel::LoadingRole ? QVariant(true) : QVariant();
    }
    switch (role) {
    case RowModel::MissingRole:
        return found->isNull();
    case RowModel::LoadingRole:
        return false;
    case RowModel::ValueRole:
        return *found;
    case Qt::DisplayRole:
        return found->isNull() ? QString() : QLocale().toString(found->toDouble(), 'f', 3);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString ProbabilityColumnSource::expressionName() const
{
    return m_className.isEmpty() ? QStringLiteral("label by %1").arg(m_runName) : QStringLiteral("%1 by %2").arg(m_className, m_runName);
}

QString ProbabilityColumnSource::valuesSql() const
{
    // The last line of a row counts, as in PredictionColumnSource. A class's name is a value, never a part of a JSON path.
    const QString label = m_className.isEmpty()
        ? QStringLiteral("(SELECT l.value FROM row_label l WHERE l.table_id = p.table_id AND l.column_id = %1 AND l.row_id = p.row_id AND l.layer_id = 1)").arg(m_labels.id)
        : valueTerm(m_className);
    return QStringLiteral("SELECT p.row_id AS row_id, (SELECT e.value FROM json_each(p.probabilities) e WHERE e.key = %1) AS value FROM prediction p"
                          " WHERE p.table_id = %2 AND p.run_id = %3 AND p.probabilities IS NOT NULL AND p.id ="
                          " (SELECT max(o.id) FROM prediction o WHERE o.table_id = p.table_id AND o.run_id = p.run_id AND o.row_id = p.row_id)")
        .arg(label)
        .arg(m_tableId)
        .arg(m_runId);
}

Result<QList<Run>> runsPredictingRows(SQLite::Database &database, qint64 tableId, int most)
{
    return guarded({}, [&]() -> Result<QList<Run>> {
        // One look into the index for each run, however many predictions there are.
        SQLite::Statement query(database,
            "SELECT r.id FROM run r JOIN snapshot s ON s.id = r.snapshot_id WHERE s.table_id = ?"
            " AND EXISTS (SELECT 1 FROM prediction p WHERE p.run_id = r.id) ORDER BY r.id DESC LIMIT ?");
        bindAll(query, tableId, most);
        QList<qint64> ids;
        while (query.executeStep())
            ids.append(integerColumn(query, 0));
        return Runs::some(database, ids);
    });
}

Result<QStringList> predictedClasses(SQLite::Database &database, qint64 runId)
{
    return guarded({}, [&]() -> Result<QStringList> {
        const QString text = textOf(database, "SELECT probabilities FROM prediction WHERE run_id = ? AND probabilities IS NOT NULL LIMIT 1", runId);
        return QStringList(QJsonDocument::fromJson(text.toUtf8()).object().keys());
    });
}

} // namespace cairn
