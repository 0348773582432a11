// SPDX-License-Identifier: GPL-3.0-or-later
// The orders of what to label next, as a menu: by how unsure a run is, by where runs disagree, by how different pictures look.
#pragma once

#include "app/cairn/session.h"
#include "models/insight/labelqueue.h"

class QMenu;

namespace cairn {

class ItemListModel;

class QueueOrders : public QObject
{
    Q_OBJECT
public:
    QueueOrders(Session &session, ItemListModel &items, QObject *parent = nullptr);

    /** Adds the orders; those that need runs are greyed where there are none. */
    void fill(QMenu *menu);

private:
    void addByRun(QMenu *menu, const QString &text, QueueOrder order, const QList<std::pair<qint64, QString>> &runs);
    void start(const QString &name, const QueueRequest &request);
    void startByLooks(const QString &name);

    Session &m_session;
    ItemListModel &m_items;
    quint64 m_seed = 1; // of the random order: chosen again it is another
};

} // namespace cairn
