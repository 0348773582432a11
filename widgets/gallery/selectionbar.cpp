// SPDX-License-Identifier: GPL-3.0-or-later
// A line of quiet buttons.
#include "widgets/gallery/selectionbar.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace cairn {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel({}, this))
    , m_buttons(new QHBoxLayout)
{
    setSurface(this, Surface::Panel);
    setAccessibleName(tr("What to do with the selection"));
    setTextStep(m_text, TextStep::Body, TextWeight::Strong);
    m_buttons->setSpacing(kSpace4);
    auto *clear = new IconButton(QStringLiteral("close"), tr("Select nothing"), this);
    connect(clear, &IconButton::clicked, this, &SelectionBar::clearRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpace12, kSpace4, kSpace8, kSpace4);
    layout->setSpacing(kSpace12);
    layout->addWidget(m_text);
    layout->addLayout(m_buttons);
    layout->addStretch(1);
    layout->addWidget(clear);
}

void SelectionBar::setText(const QString &text) { m_text->setText(text); }

void SelectionBar::addMenu(const QString &text, const QString &iconName, QMenu *menu)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->addWidget(button);
}

void SelectionBar::addAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->addWidget(button);
}

} // namespace cairn
