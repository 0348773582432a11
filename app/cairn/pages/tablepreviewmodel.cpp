// SPDX-License-Identifier: GPL-3.0-or-later
// Fields as the file has them; numbers already stand as they will in the grid.
#include "app/cairn/pages/tablepreviewmodel.h"

#include "models/data/rowmodel.h"

#include <QGuiApplication>
#include <QPalette>

namespace cairn {
namespace {

constexpr int kShownCharacters = 200;

} // namespace

TablePreviewModel::TablePreviewModel(const TableColumnChoices &choices, QObject *parent)
    : QAbstractTableModel(parent)
    , m_choices(choices)
{
    connect(&choices, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&choices, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
    connect(&choices, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        Q_EMIT headerDataChanged(Qt::Horizontal, from.row(), to.row());
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, from.row()), index(rowCount() - 1, to.row()));
    });
}

void TablePreviewModel::setRows(const QList<QStringList> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

Qt::Alignment TablePreviewModel::alignment(int column) const
{
    const ColumnType type = m_choices.type(column);
    const bool isNumber = type == ColumnType::Integer || type == ColumnType::Real;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

QVariant TablePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_rows[index.row()].value(index.column()).left(kShownCharacters).simplified();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(index.column()));
    case Qt::ForegroundRole:
        return m_choices.isIncluded(index.column()) ? QVariant() : QVariant(QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text));
    default:
        return {};
    }
}

QVariant TablePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return m_choices.name(section);
    case RowModel::ColumnTypeRole:
        return int(m_choices.type(section));
    case Qt::ToolTipRole:
        return tr("%1: %2").arg(m_choices.name(section), columnTypeTitle(m_choices.type(section)));
    default:
        return {};
    }
}

} // namespace cairn
