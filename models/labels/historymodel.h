// SPDX-License-Identifier: GPL-3.0-or-later
// The journal as a table: when, who, what, which item, state; older gestures are fetched as they are scrolled to.
#pragma once

#include "models/project/project.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace cairn {

/** Newest first. Jumping to a gesture is Journal::jumpTo with its id. */
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ItemColumn, StateColumn, ColumnCount };
    enum Role {
        GestureIdRole = Qt::UserRole + 1, ///< qint64
        StateRole, ///< QString: done, undone, abandoned, closed, writing
        ItemIdRole, ///< qint64, 0: of no single item
        TimeRole, ///< double: UTC seconds
        CurrentRole, ///< bool: the last gesture that is done, where undo would begin
    };

    explicit HistoryModel(Project &project, QObject *parent = nullptr);

    /** Shows the gestures of one item only; 0: all. */
    void setItem(qint64 itemId);
    /** While it is not shown nothing is read; what came meanwhile is read when it is shown again. It is shown at first. */
    void setShown(bool isShown);
    [[nodiscard]] qint64 gestureId(int row) const; ///< 0 where there is no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void refreshSoon();
    void refresh();
    void reset();
    [[nodiscard]] QList<GestureRecord> read(int limit, int offset) const;
    [[nodiscard]] bool isAsBefore(const QList<GestureRecord> &page) const;
    bool mergeInto(const QList<GestureRecord> &fresh);

    Project &m_project;
    qint64 m_itemId = 0;
    QList<GestureRecord> m_records;
    bool m_hasMore = false;
    bool m_isShown = true;
    bool m_isOld = false; ///< something came while it was not shown
    QTimer m_refresh; ///< many gestures in a row are read once
};

} // namespace cairn
