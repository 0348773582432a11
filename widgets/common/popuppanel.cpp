// SPDX-License-Identifier: GPL-3.0-or-later
// Places, paints and closes a floating panel, and gives the focus back to where it was.
#include "widgets/common/popuppanel.h"

#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace cairn {

PopupPanel::PopupPanel(QWidget *window)
    : QWidget(window)
{
    setContentsMargins(kShadow, kShadow, kShadow, kShadow);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void PopupPanel::openIn(const QRect &area)
{
    const QRect window = parentWidget()->rect().adjusted(kSpace8, kSpace8, -kSpace8, -kSpace8);
    QRect inside = area;
    inside.setSize(inside.size().boundedTo(window.size()));
    inside.moveLeft(std::clamp(inside.left(), window.left(), window.right() + 1 - inside.width()));
    inside.moveTop(std::clamp(inside.top(), window.top(), window.bottom() + 1 - inside.height()));
    setGeometry(inside.adjusted(-kShadow, -kShadow, kShadow, kShadow));
    if (!isVisible()) {
        for (PopupPanel *other : parentWidget()->findChildren<PopupPanel *>(Qt::FindDirectChildrenOnly))
            other->closePanel();
        m_focusBefore = QApplication::focusWidget();
        qApp->installEventFilter(this);
    }
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void PopupPanel::closePanel()
{
    if (!isVisible()) return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    // Not hide(): who made the panel for one use has set Qt::WA_DeleteOnClose.
    close();
    if (hadFocus && m_focusBefore) m_focusBefore->setFocus(Qt::PopupFocusReason);
    emit closed();
}

void PopupPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const QRect area = contentsRect();
    paintShadow(&painter, area, kRadius + 2, kShadow - 4, theme.shadow);
    paintFramed(&painter, area, kRadius + 2, theme.raised, theme.buttonBorder);
}

void PopupPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closePanel();
    else
        QWidget::keyPressEvent(event);
}

bool PopupPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress && watched->isWidgetType();
    if (isPress) {
        const auto *widget = static_cast<QWidget *>(watched);
        const QPoint where = mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        if (widget->window() == window() && !contentsRect().contains(where)) closePanel();
    } else if (event->type() == QEvent::Resize && watched == parentWidget()) {
        closePanel();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cairn
