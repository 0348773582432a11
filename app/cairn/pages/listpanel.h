// SPDX-License-Identifier: GPL-3.0-or-later
// A bar above a list, or above what stands there while the list is empty.
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QStackedWidget;
class QTreeView;

namespace cairn {

class EmptyState;

class ListPanel : public QWidget
{
    Q_OBJECT
public:
    [[nodiscard]] QTreeView *list() const { return m_list; }

protected:
    ListPanel(QAbstractItemModel &model, const QString &accessibleName, EmptyState *empty, QWidget *parent);

    /** Where the bar's parts go. */
    [[nodiscard]] QHBoxLayout *bar() const { return m_bar; }
    void showList(bool hasRows);

private:
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTreeView *m_list;
    QHBoxLayout *m_bar;
};

} // namespace cairn
