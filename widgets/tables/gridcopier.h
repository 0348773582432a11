// SPDX-License-Identifier: GPL-3.0-or-later
// Copies chosen cells to the clipboard as tab-separated text, and waits for those that are still being fetched.
#pragma once

#include <QItemSelection>
#include <QObject>
#include <QPersistentModelIndex>
#include <QStringList>

namespace cairn {

/** One cell as spreadsheets take it: the stored value, quoted where it holds tabs, quotes or line ends; empty where there is none. */
[[nodiscard]] QString clipboardText(const QModelIndex &index);

class GridCopier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** Cells of these rows and columns that `selection` does not hold stay empty. A newer call replaces an older one. */
    void copy(const QAbstractItemModel &model, const QItemSelection &selection, const QList<int> &rows, const QList<int> &columns,
        bool withNames);

Q_SIGNALS:
    void copied(int rows);

private:
    void goOn();
    [[nodiscard]] bool isLoading(int row) const;

    const QAbstractItemModel *m_model = nullptr;
    QItemSelection m_selection;
    QList<int> m_rows;
    QList<int> m_columns;
    QStringList m_lines;
    qsizetype m_next = 0;
    QList<QMetaObject::Connection> m_connections;
};

} // namespace cairn
