// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a card's surface and turns a click or a key into one signal.
#include "widgets/common/card.h"

#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace cairn {

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace12);
}

void Card::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, clickable);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Card::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    QColor face = m_selected ? theme.selection : theme.card;
    if (m_clickable && underMouse()) face = layered(theme.hover, face);
    paintRounded(&painter, rect(), kRadius, face);
    if (hasFocus()) paintFocusRing(&painter, rect(), kRadius, theme.accent);
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit clicked();
    else
        QWidget::mouseReleaseEvent(event);
}

void Card::keyPressEvent(QKeyEvent *event)
{
    const bool isClick
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_clickable && isClick)
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cairn
