// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are about images or rows of a table, as small pictures or as a table; each opens where it is labelled.
#pragma once

#include "app/cairn/session.h"

#include <QAbstractItemModel>
#include <QWidget>

class QStackedWidget;
class QTableView;

namespace cairn {

class ItemGallery;

/** Which roles of the model tell what; keys count from `firstKey`. */
struct ResultRoles {
    qint64 firstKey = 0;
    int key = -1, itemId = -1, tableId = -1, rowId = -1, region = -1, caption = -1;
};

class ItemResults : public QWidget
{
    Q_OBJECT
public:
    /** The model is given away. */
    ItemResults(Session &session, QAbstractItemModel *model, const ResultRoles &roles, QWidget *parent = nullptr);

    /** Each list's pictures have keys of their own, since all are made by one maker. */
    [[nodiscard]] static qint64 nextFirstKey();

    /** Pictures where there are any; rows of a table are always rows. */
    void setRowsShown(bool shown);
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] ItemGallery *pictures() const { return m_pictures; }
    [[nodiscard]] QList<QStringList> rows() const; ///< as texts, with a header

private:
    void showWanted();
    void open(const QModelIndex &index);

    Session &m_session;
    QAbstractItemModel *m_model;
    ResultRoles m_roles;
    ItemGallery *m_pictures;
    QTableView *m_table;
    QStackedWidget *m_stack;
    bool m_areRowsShown = false;
};

} // namespace cairn
