// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what snapshots say.
#include "models/insight/labelchangemodel.h"

#include "models/runs/runtexts.h"

#include <QRectF>

namespace cairn {

LabelChangeModel::LabelChangeModel(QObject *parent, qint64 firstKey)
    : QAbstractTableModel(parent)
    , m_firstKey(firstKey)
{
}

void LabelChangeModel::setChanges(const QList<LabelChange> &changes, qint64 tableId)
{
    m_all = changes;
    m_tableId = tableId;
    setShown(m_kind);
}

void LabelChangeModel::setShown(std::optional<LabelChange::Kind> kind)
{
    beginResetModel();
    m_kind = kind;
    m_shown = m_all;
    if (kind)
        m_shown.removeIf([&](const LabelChange &change) { return change.kind != *kind; });
    endResetModel();
}

int LabelChangeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int LabelChangeModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString LabelChangeModel::text(const LabelChange &change, int column) const
{
    switch (column) {
    case NameColumn:
        return m_tableId == 0 ? change.entry.name : tr("row %1").arg(change.entry.rowId);
    case WhatColumn:
        return change.kind == LabelChange::Kind::Added ? tr("added") : change.kind == LabelChange::Kind::Removed ? tr("removed") : tr("relabelled");
    case BeforeColumn:
        return change.entry.before.isEmpty() ? QString() : labelsInWords(change.entry.before);
    case AfterColumn:
        return change.entry.after.isEmpty() ? QString() : labelsInWords(change.entry.after);
    case WhoColumn:
        return change.who;
    default:
        return timeText(change.at);
    }
}

QVariant LabelChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LabelChange &change = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(change, index.column());
    case Qt::ToolTipRole:
        return tr("%1: %2; was %3, is %4").arg(text(change, NameColumn), text(change, WhatColumn), text(change, BeforeColumn), text(change, AfterColumn));
    case KeyRole:
        return m_firstKey + index.row();
    case ItemIdRole:
        return change.entry.itemId;
    case TableIdRole:
        return m_tableId;
    case RowIdRole:
        return change.entry.rowId;
    case RegionRole:
        return QRectF();
    case CaptionRole:
        return change.who.isEmpty() ? text(change, WhatColumn) : tr("%1 by %2").arg(text(change, WhatColumn), change.who);
    case KindRole:
        return int(change.kind);
    default:
        return {};
    }
}

QVariant LabelChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Item");
    case WhatColumn:
        return tr("What happened");
    case BeforeColumn:
        return tr("Was");
    case AfterColumn:
        return tr("Is");
    case WhoColumn:
        return tr("Who");
    default:
        return tr("When");
    }
}

} // namespace cairn
