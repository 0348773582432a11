// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and what can be done are the derived panel's matter.
#include "app/cairn/pages/listpanel.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace cairn {

ListPanel::ListPanel(QAbstractItemModel &model, const QString &accessibleName, EmptyState *empty, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(empty)
    , m_list(new QTreeView(this))
    , m_bar(new QHBoxLayout)
{
    m_list->setModel(&model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(accessibleName);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    m_bar->setContentsMargins(kSpace12, kSpace8, kSpace12, kSpace8);
    m_bar->setSpacing(kSpace8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addWidget(m_stack, 1);
}

void ListPanel::showList(bool hasRows) { m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_list) : m_empty); }

} // namespace cairn
