// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the columns and beside the rows: names, types, and how the values are distributed.
#include "models/data/rowmodel.h"

#include <QLocale>

namespace cairn {
namespace {

bool isNumeric(ColumnType type) { return type == ColumnType::Integer || type == ColumnType::Real; }

} // namespace

QString RowModel::summaryKey(int column) const
{
    if (column >= sourceCount())
        return QStringLiteral("column ") + m_columns[column - sourceCount()].name;
    // A source is known by its address as long as it is there.
    return QStringLiteral("source %1").arg(quintptr(m_sources[column].data()));
}

QList<SummaryColumn> RowModel::summaryColumns() const
{
    QList<SummaryColumn> columns;
    for (int column = 0; column < columnCount(); ++column) {
        SummaryColumn summary;
        summary.key = summaryKey(column);
        if (const auto stored = storedColumn(column)) {
            summary.name = stored->name;
            summary.isDate = stored->type == ColumnType::DateTime;
        } else if (m_sources[column]) {
            summary.valuesSql = m_sources[column]->valuesSql();
        }
        if (!summary.name.isEmpty() || !summary.valuesSql.isEmpty())
            columns.append(summary);
    }
    return columns;
}

void RowModel::setSummaries(const QHash<QString, ColumnSummary> &summaries)
{
    m_summaries = summaries;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < m_ids.size() ? QVariant(QLocale().toString(m_ids.at(section))) : QVariant();
    if (role == SummaryRole) {
        const auto summary = section < columnCount() ? m_summaries.constFind(summaryKey(section)) : m_summaries.cend();
        return summary == m_summaries.cend() ? QVariant() : QVariant::fromValue(*summary);
    }
    if (section < sourceCount())
        return sourceHeader(section, role);
    return section < columnCount() ? cellHeader(section - sourceCount(), role) : QVariant();
}

QVariant RowModel::sourceHeader(int column, int role) const
{
    const ColumnSource *source = m_sources[column];
    if (!source)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return source->title();
    case ColumnTypeRole:
        return -1;
    case ColumnNameRole:
        return source->expressionName();
    default:
        return source->headerData(role);
    }
}

QVariant RowModel::cellHeader(int column, int role) const
{
    const TableColumn &info = m_columns[column];
    switch (role) {
    case Qt::DisplayRole:
    case ColumnNameRole:
        return info.name;
    case ColumnTypeRole:
        return int(info.type);
    case Qt::ToolTipRole:
        return tr("%1: %2").arg(info.name, columnTypeTitle(info.type));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isNumeric(info.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

} // namespace cairn
