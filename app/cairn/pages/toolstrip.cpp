// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons made of the page's actions, so that tool, key and menu entry are one thing. Two columns, so that all fit beside a low window.
#include "app/cairn/pages/toolstrip.h"

#include "widgets/common/theme.h"

#include <QAction>
#include <QFrame>
#include <QGraphicsOpacityEffect>
#include <QGridLayout>
#include <QToolButton>

namespace cairn {
namespace {

constexpr int kButtonSize = 34;
constexpr int kColumns = 2;
constexpr double kMutedOpacity = 0.3;

} // namespace

ToolStrip::ToolStrip(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_tools(this)
{
    setSurface(this, Surface::Panel);
    m_layout->setContentsMargins(kSpace4, kSpace8, kSpace4, kSpace8);
    m_layout->setSpacing(2);
    m_layout->setAlignment(Qt::AlignTop);
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
    m_layout->addWidget(button, m_place / kColumns, m_place % kColumns);
    ++m_place;
}

void ToolStrip::addTool(QAction *action)
{
    action->setCheckable(true);
    m_tools.addAction(action);
    addButton(action);
}

void ToolStrip::addAction(QAction *action) { addButton(action); }

void ToolStrip::setMuted(QAction *action, bool muted)
{
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->defaultAction() != action || muted == (button->graphicsEffect() != nullptr))
            continue;
        auto *pale = muted ? new QGraphicsOpacityEffect(button) : nullptr;
        if (pale)
            pale->setOpacity(kMutedOpacity);
        button->setGraphicsEffect(pale);
    }
}

void ToolStrip::addSeparator()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    m_place = (m_place + kColumns - 1) / kColumns * kColumns;
    m_layout->addWidget(line, m_place / kColumns, 0, 1, kColumns);
    m_place += kColumns;
}

} // namespace cairn
