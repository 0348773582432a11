// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of the rows that are shown: fetched by key (a microsecond each), forgotten when something changes.
#include "models/labels/labelcolumnsource.h"

#include "models/data/rowmodel.h"
#include "models/labels/annotations.h"
#include "models/project/schemacolumns.h"

#include <QLocale>

namespace cairn {
namespace {

constexpr int kColumnOfRowLabel = RowLabelColumn::Column, kRowOfRowLabel = RowLabelColumn::Row;
constexpr qsizetype kRememberedRows = 200'000;

} // namespace

LabelColumnSource::LabelColumnSource(Project &project, LabelColumn column, QObject *parent)
    : ColumnSource(parent)
    , m_project(project)
    , m_columnId(column.id)
    , m_column(std::move(column))
{
    connect(&project, &Project::labelsChanged, this, &LabelColumnSource::onLabelsChanged);
    connect(&project, &Project::published, this, [this](cairn::Topics topics) {
        if (topics & Topic::Labels) {
            reloadColumn();
            forget();
        }
    });
}

void LabelColumnSource::forget()
{
    ++m_generation;
    Q_EMIT changed({});
}

void LabelColumnSource::reloadColumn()
{
    const auto columns = RowLabels::columns(m_project.reader(), m_column.tableId);
    if (!columns)
        return;
    LabelColumn fresh;
    for (const LabelColumn &column : *columns) {
        if (column.id == m_columnId)
            fresh = column;
    }
    fresh.layerId = m_column.layerId;
    if (fresh.id == m_column.id && fresh.name == m_column.name && fresh.choices == m_column.choices && fresh.kind == m_column.kind
        && fresh.textColumn == m_column.textColumn && fresh.colors == m_column.colors)
        return;
    const bool isOfAnotherKind = fresh.id != 0 && fresh.kind != m_column.kind;
    if (fresh.id != 0)
        m_column = fresh;
    else
        m_column.id = 0; // it was undone: nothing can be set until it is redone
    Q_EMIT columnChanged();
    if (isOfAnotherKind)
        forget();
}

void LabelColumnSource::onLabelsChanged(const cairn::LabelChanges &changes)
{
    if (changes.touches("data_column"))
        reloadColumn();
    if (changes.isWhole)
        return forget();
    QList<qint64> rows;
    for (const RowChange &change : changes.rows) {
        if (change.table == QLatin1String("row_label") && change.value(kColumnOfRowLabel).toLongLong() == m_columnId)
            rows.append(change.value(kRowOfRowLabel).toLongLong());
    }
    if (rows.isEmpty())
        return;
    fetch(rows);
    Q_EMIT changed(rows);
}

void LabelColumnSource::prefetch(const QList<qint64> &rowIds)
{
    QList<qint64> wanted;
    for (const qint64 rowId : rowIds) {
        if (!isFresh(rowId))
            wanted.append(rowId);
    }
    if (wanted.isEmpty())
        return;
    // What is shown of the forgotten ones will be asked for again.
    if (m_fetched.size() > kRememberedRows) {
        m_fetched.clear();
        m_cells.clear();
    }
    fetch(wanted);
}

void LabelColumnSource::fetch(const QList<qint64> &rowIds)
{
    // Also where they cannot be read, or they would be asked for without end.
    for (const qint64 rowId : rowIds)
        m_fetched.insert(rowId, m_generation);
    (void)guarded(m_project.file(), [&]() -> Result<void> {
        SQLite::Statement query(m_project.reader(),
            "SELECT r.value, r.origin, a.name, r.updated_at, r.score, coalesce(l.name, n.name) FROM row_label r"
            " LEFT JOIN annotator a ON a.id = r.annotator_id LEFT JOIN rule l ON l.id = r.rule_id LEFT JOIN run n ON n.id = r.run_id"
            " WHERE r.table_id = ? AND r.column_id = ? AND r.row_id = ? AND r.layer_id = ?");
        for (const qint64 rowId : rowIds) {
            query.reset();
            bindAll(query, m_column.tableId, m_columnId, rowId, m_column.layerId);
            if (!query.executeStep()) {
                m_cells.remove(rowId);
                continue;
            }
            m_cells.insert(rowId, {textColumn(query, 0), textColumn(query, 1), textColumn(query, 2), realColumn(query, 3),
                                      isNullColumn(query, 4) ? -1 : realColumn(query, 4), textColumn(query, 5)});
        }
        return {};
    });
}

QVariant LabelColumnSource::data(qint64 rowId, int role) const
{
    if (!isFresh(rowId))
        want(rowId);
    if (!m_fetched.contains(rowId))
        return role == RowModel::LoadingRole ? QVariant(true) : QVariant();
    const auto cell = m_cells.constFind(rowId);
    const bool isLabelled = cell != m_cells.constEnd();
    switch (role) {
    case RowModel::MissingRole:
        return !isLabelled;
    case RowModel::LoadingRole:
        return false;
    case Qt::DisplayRole:
    case Qt::EditRole:
        return isLabelled ? labelValueText(m_column.kind, cell->value) : QString();
    case RowModel::ValueRole:
        if (isLabelled && m_column.kind == LabelKind::Number)
            return cell->value.toDouble();
        return isLabelled ? cell->value : QString();
    case RowModel::ChoiceRole:
        return isLabelled && m_column.kind == LabelKind::Choice ? int(m_column.choices.indexOf(cell->value)) : -1;
    case RowModel::OriginRole:
        return isLabelled ? cell->origin : QString();
    case RowModel::ChoiceColorRole:
        return isLabelled && m_column.kind == LabelKind::Choice ? m_column.colors.value(cell->value) : QString();
    case Qt::ToolTipRole:
        return isLabelled ? explanation(*cell) : tr("Not labelled yet");
    default:
        return {};
    }
}

/** What, how, who and when. */
QString LabelColumnSource::explanation(const Cell &cell) const
{
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(qint64(cell.updatedAt * 1000)), QLocale::ShortFormat);
    const QString what = labelValueText(m_column.kind, cell.value);
    if (cell.origin == originName(Origin::Model) && cell.score >= 0) {
        const QString score = QLocale().toString(cell.score, 'f', 2);
        return cell.by.isEmpty() ? tr("%1, suggested by a model (%2), %3").arg(what, score, when)
                                 : tr("%1, suggested by the model %4 (%2), %3").arg(what, score, when, cell.by);
    }
    if (cell.origin == originName(Origin::Rule))
        return cell.by.isEmpty() ? tr("%1, set by a rule, %2").arg(what, when) : tr("%1, set by the rule %3, %2").arg(what, when, cell.by);
    if (cell.origin == originName(Origin::Import))
        return tr("%1, from a file, %2").arg(what, when);
    return cell.annotator.isEmpty() ? tr("%1, %2").arg(what, when) : tr("%1, by %2, %3").arg(what, cell.annotator, when);
}

QString LabelColumnSource::title() const { return m_opinion.isEmpty() ? m_column.name : tr("%1 (%2)").arg(m_column.name, m_opinion); }

QVariant LabelColumnSource::headerData(int role) const
{
    if (role != Qt::ToolTipRole)
        return {};
    QStringList keys;
    for (int at = 0; at < m_column.choices.size() && at < 9; ++at)
        keys.append(tr("%1: %2").arg(at + 1).arg(m_column.choices.at(at)));
    return keys.isEmpty() ? tr("Label column") : tr("Label column. Keys %1").arg(keys.join(QStringLiteral(", ")));
}

bool LabelColumnSource::setData(qint64 rowId, const QVariant &value)
{
    const Result<qint64> set = RowLabels(m_project).set(m_column, {rowId}, value.toString());
    if (!set)
        Q_EMIT failed(set.error());
    return set.has_value();
}

QString LabelColumnSource::valuesSql() const
{
    // Ids are numbers of ours, so nothing of a person's text enters here.
    const QString value = m_column.kind == LabelKind::Number ? QStringLiteral("CAST(value AS REAL) AS value") : QStringLiteral("value");
    return QStringLiteral("SELECT row_id, %4 FROM row_label WHERE table_id = %1 AND column_id = %2 AND layer_id = %3")
        .arg(m_column.tableId)
        .arg(m_columnId)
        .arg(m_column.layerId)
        .arg(value);
}

} // namespace cairn
