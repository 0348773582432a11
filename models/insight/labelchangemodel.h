// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to labels between two snapshots as a table: item, what, was, is, who, when.
#pragma once

#include "models/insight/labelchanges.h"

#include <QAbstractTableModel>

namespace cairn {

class LabelChangeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, WhatColumn, BeforeColumn, AfterColumn, WhoColumn, WhenColumn, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< qint64, names the row: firstKey and on
        ItemIdRole, ///< qint64, 0: a row
        TableIdRole, ///< qint64
        RowIdRole, ///< qint64
        RegionRole, ///< QRectF, always empty: all of the picture
        CaptionRole, ///< QString: what it was and is, and who did it
        KindRole, ///< int(LabelChange::Kind)
    };

    explicit LabelChangeModel(QObject *parent = nullptr, qint64 firstKey = 0);

    void setChanges(const QList<LabelChange> &changes, qint64 tableId);
    /** Only those of one kind; nothing: all. */
    void setShown(std::optional<LabelChange::Kind> kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const LabelChange &change, int column) const;

    QList<LabelChange> m_all, m_shown;
    std::optional<LabelChange::Kind> m_kind;
    qint64 m_tableId = 0;
    qint64 m_firstKey;
};

} // namespace cairn
