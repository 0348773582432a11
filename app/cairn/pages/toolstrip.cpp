// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons made of the page's actions, so that tool, key and menu entry are one thing.
#include "app/cairn/pages/toolstrip.h"

#include "widgets/common/theme.h"

#include <QAction>
#include <QFrame>
#include <QToolButton>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kButtonSize = 36;

} // namespace

ToolStrip::ToolStrip(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_tools(this)
{
    setSurface(this, Surface::Panel);
    m_layout->setContentsMargins(kSpace4, kSpace8, kSpace4, kSpace8);
    m_layout->setSpacing(kSpace4);
    m_layout->addStretch();
}

void ToolStrip::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFixedSize(kButtonSize, kButtonSize);
    button->setIconSize({kToolIconSize, kToolIconSize});
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    button->setFocusPolicy(Qt::TabFocus);
    m_layout->insertWidget(m_layout->count() - 1, button);
}

void ToolStrip::addTool(QAction *action)
{
    action->setCheckable(true);
    m_tools.addAction(action);
    addButton(action);
}

void ToolStrip::addAction(QAction *action) { addButton(action); }

void ToolStrip::addSeparator()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    m_layout->insertWidget(m_layout->count() - 1, line);
}

} // namespace cairn
