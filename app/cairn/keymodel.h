// SPDX-License-Identifier: GPL-3.0-or-later
// The table of keys: a heading a scope, below it what can be done and the key for it, and which keys get in each other's way.
#pragma once

#include "app/cairn/shortcuts.h"

#include <QAbstractItemModel>

namespace cairn {

class KeyModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { ActionColumn, KeyColumn, ColumnCount };

    KeyModel(QList<ShortcutScope> scopes, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QAction *actionAt(const QModelIndex &index) const; ///< null on a heading
    /** What else has this key where this action is live: its text; empty: nothing. */
    [[nodiscard]] QString conflict(const QModelIndex &index, const QKeySequence &sequence) const;
    void setKey(const QModelIndex &index, const QKeySequence &sequence);
    void resetAll();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ShortcutScope> m_scopes;
    Settings &m_settings;
};

} // namespace cairn
