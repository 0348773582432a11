// SPDX-License-Identifier: GPL-3.0-or-later
// The simple elements of the style: surfaces, frames, focus rings, check boxes, arrows, rows of views.
#include "widgets/common/cairnstyle.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/styleparts.h"
#include "widgets/common/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

namespace cairn {

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QColor buttonFace(const QStyleOption &option, const Theme &theme, ButtonKind kind)
{
    const bool enabled = has(&option, QStyle::State_Enabled);
    const bool down = has(&option, QStyle::State_Sunken) || has(&option, QStyle::State_On);
    const bool hovered = has(&option, QStyle::State_MouseOver);
    if (kind == ButtonKind::Primary && enabled)
        return down ? theme.accentPressed : hovered ? theme.accentHover : theme.accent;
    const QColor face = kind == ButtonKind::Quiet ? QColor(Qt::transparent) : theme.button;
    if (!enabled) return kind == ButtonKind::Quiet ? face : theme.panel;
    const QColor veil = down ? theme.pressed : hovered ? theme.hover : QColor(Qt::transparent);
    return face.alpha() == 0 ? veil : layered(veil, face);
}

void paintPushButton(QPainter *painter, const QStyleOption &option, const Theme &theme, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    const QColor face = buttonFace(option, theme, kind);
    const bool bare
        = kind == ButtonKind::Quiet || (kind == ButtonKind::Primary && has(&option, QStyle::State_Enabled));
    if (bare)
        paintRounded(painter, option.rect, kRadius, face);
    else if (!has(&option, QStyle::State_Enabled))
        paintFramed(painter, option.rect, kRadius, face, theme.separator);
    else
        paintFramed(
            painter, option.rect, kRadius, face, kind == ButtonKind::Danger ? theme.bad : theme.buttonBorder);
}

void paintToolButton(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const bool enabled = has(&option, QStyle::State_Enabled);
    if (enabled && has(&option, QStyle::State_On))
        paintRounded(painter, option.rect, kRadius, theme.selection);
    if (enabled && has(&option, QStyle::State_Sunken))
        paintRounded(painter, option.rect, kRadius, theme.pressed);
    else if (enabled && has(&option, QStyle::State_MouseOver))
        paintRounded(painter, option.rect, kRadius, theme.hover);
}

// An editor that lies over the cell of a view.
bool isCellEditor(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return parent && qobject_cast<const QAbstractItemView *>(parent->parentWidget());
}

void paintLineEdit(
    QPainter *painter, const QStyleOptionFrame &option, const Theme &theme, const QWidget *widget)
{
    if (option.lineWidth > 0)
        paintField(painter, option, theme);
    else if (isCellEditor(widget))
        paintFramed(painter, option.rect, 2, theme.field, theme.accent, kFocusWidth);
    // Else it lies in a control that has its own frame.
}

// A text that is only read is a page, not a field: no edge, and a ring only for who came by key.
void paintReadOnlyText(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    painter->fillRect(option.rect, option.palette.base());
    if (has(&option, QStyle::State_HasFocus) && has(&option, QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect, 0, theme.accent);
}

void paintFrame(QPainter *painter, const QStyleOption &option, const Theme &theme, const QWidget *widget)
{
    const auto *text = qobject_cast<const QTextEdit *>(widget);
    const auto *plainText = qobject_cast<const QPlainTextEdit *>(widget);
    if ((text && text->isReadOnly()) || (plainText && plainText->isReadOnly()))
        paintReadOnlyText(painter, option, theme);
    else if (text || plainText)
        paintField(painter, option, theme);
    else if (widget && widget->isWindow())
        paintFramed(painter, option.rect, 0, theme.raised, theme.buttonBorder);
    else
        paintFramed(painter, option.rect, kRadius, Qt::transparent, theme.separator);
}

void paintCheckBox(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const QRectF box = option.rect;
    const bool enabled = has(&option, QStyle::State_Enabled);
    const bool filled = has(&option, QStyle::State_On) || has(&option, QStyle::State_NoChange);
    const bool hovered = has(&option, QStyle::State_MouseOver);
    const QColor accent = !enabled ? theme.disabledText : hovered ? theme.accentHover : theme.accent;
    if (!filled) {
        paintFramed(painter, box, kSmallRadius, enabled ? theme.field : theme.panel,
            !enabled      ? theme.disabledText
                : hovered ? theme.accent
                          : theme.border);
        return;
    }
    const QColor mark = enabled ? theme.accentText : theme.panel;
    paintRounded(painter, box, kSmallRadius, accent);
    if (has(&option, QStyle::State_NoChange))
        paintRounded(painter, QRectF(box.center().x() - 4, box.center().y() - 1, 8, 2), 1, mark);
    else
        paintCheckMark(painter, box, mark);
}

void paintRadioButton(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const QRectF circle = option.rect;
    const qreal radius = circle.width() / 2;
    const bool enabled = has(&option, QStyle::State_Enabled);
    const bool hovered = has(&option, QStyle::State_MouseOver);
    if (has(&option, QStyle::State_On)) {
        paintRounded(painter, circle, radius,
            enabled ? (hovered ? theme.accentHover : theme.accent) : theme.disabledText);
        paintRounded(
            painter, circle.adjusted(5, 5, -5, -5), radius - 5, enabled ? theme.accentText : theme.panel);
    } else {
        paintFramed(painter, circle, radius, enabled ? theme.field : theme.panel,
            !enabled      ? theme.disabledText
                : hovered ? theme.accent
                          : theme.border);
    }
}

void paintRowBackground(
    QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme, const QWidget *widget)
{
    if (option.backgroundBrush.style() != Qt::NoBrush) painter->fillRect(option.rect, option.backgroundBrush);
    const bool selected = has(&option, QStyle::State_Selected);
    // In a grid the eye follows the selection, not the mouse.
    const bool hovered = has(&option, QStyle::State_MouseOver) && has(&option, QStyle::State_Enabled)
        && !qobject_cast<const QTableView *>(widget);
    if (!selected && !hovered) return;
    // Opaque, because a tree paints its rows in two goes.
    const QColor fill = selected ? theme.selection : layered(theme.hover, groundOf(widget, theme));
    if (qobject_cast<const QListView *>(widget))
        paintRounded(painter, QRectF(option.rect).adjusted(kSpace4, 1, -kSpace4, -1), kSmallRadius, fill);
    else
        painter->fillRect(option.rect, fill);
}

// The part of a tree's row that is not an item: the branches, and the ground of alternate rows.
void paintTreeRow(
    QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme, const QWidget *widget)
{
    if (has(&option, QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    else if (has(&option, QStyle::State_MouseOver) && has(&option, QStyle::State_Enabled)
        && !qobject_cast<const QTableView *>(widget))
        painter->fillRect(option.rect, layered(theme.hover, groundOf(widget, theme)));
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(option.rect, option.palette.alternateBase());
}

void paintFocus(QPainter *painter, const QStyleOption &option, const Theme &theme, const QWidget *widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
        if (view->inherits("QComboBoxListView")) return;
        const bool isGrid = qobject_cast<const QTableView *>(view);
        // A click already shows itself by the selection; the ring is for who moves by keys, and for a cell in
        // a grid.
        if (!isGrid && has(&option, QStyle::State_Selected)
            && !has(&option, QStyle::State_KeyboardFocusChange))
            return;
        if (qobject_cast<const QListView *>(view))
            paintFocusRing(
                painter, QRectF(option.rect).adjusted(kSpace4, 1, -kSpace4, -1), kSmallRadius, theme.accent);
        else
            paintFocusRing(painter, option.rect, 2, theme.accent);
        return;
    }
    // Buttons show focus to those who move by keys; a click needs no ring.
    if (qobject_cast<const QAbstractButton *>(widget) && !has(&option, QStyle::State_KeyboardFocusChange))
        return;
    const bool onAccent = buttonKind(widget) == ButtonKind::Primary;
    const QRectF area
        = qobject_cast<const QToolButton *>(widget) ? QRectF(widget->rect()) : QRectF(option.rect);
    if (onAccent)
        paintFocusRing(painter, area.adjusted(2, 2, -2, -2), kRadius - 2, theme.accentText);
    else
        paintFocusRing(painter, area, kRadius, theme.accent);
}

Arrow arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Arrow::Up;
    case QStyle::PE_IndicatorArrowLeft:
        return Arrow::Left;
    case QStyle::PE_IndicatorArrowRight:
        return Arrow::Right;
    default:
        return Arrow::Down;
    }
}

void paintBranch(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    if (!has(&option, QStyle::State_Children)) return;
    const Arrow closed = option.direction == Qt::RightToLeft ? Arrow::Left : Arrow::Right;
    paintChevron(
        painter, option.rect, has(&option, QStyle::State_Open) ? Arrow::Down : closed, theme.icon, 7);
}

void paintSortArrow(QPainter *painter, const QStyleOptionHeader &option, const Theme &theme)
{
    if (option.sortIndicator == QStyleOptionHeader::None) return;
    // Qt calls an ascending order "down": the arrow points to where the larger values are.
    const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
    paintChevron(painter, option.rect, ascending ? Arrow::Up : Arrow::Down, theme.accent, 7);
}

} // namespace

QColor groundOf(const QWidget *widget, const Theme &theme)
{
    for (const QWidget *parent = widget; parent; parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return theme.workArea;
}

int popupRadius(const QWidget *widget)
{
    return widget && widget->testAttribute(Qt::WA_TranslucentBackground) ? kRadius : 0;
}

void paintField(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const bool enabled = has(&option, QStyle::State_Enabled);
    const bool focused = has(&option, QStyle::State_HasFocus) && enabled;
    const bool hovered = has(&option, QStyle::State_MouseOver) && enabled;
    const QColor edge = !enabled ? theme.separator : hovered ? theme.mutedText : theme.border;
    paintFramed(painter, option.rect, kRadius, enabled ? theme.field : theme.panel, edge);
    if (focused) paintFocusRing(painter, option.rect, kRadius, theme.accent);
}

namespace {

// What belongs to rows, branches and headers of views; false when it was something else.
bool paintViewElement(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget, const Theme &theme)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    switch (element) {
    case QStyle::PE_PanelItemViewRow:
        if (item) paintTreeRow(painter, *item, theme, widget);
        return true;
    case QStyle::PE_PanelItemViewItem:
        if (item) paintRowBackground(painter, *item, theme, widget);
        return true;
    case QStyle::PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, *option, theme);
        return true;
    case QStyle::PE_IndicatorBranch:
        paintBranch(painter, *option, theme);
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
        if (header) paintSortArrow(painter, *header, theme);
        return true;
    default:
        return false;
    }
}

void paintToolBarSeparator(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const QRect area = option.rect;
    if (has(&option, QStyle::State_Horizontal))
        paintVerticalLine(painter, area.center().x(), area.top() + 6, area.bottom() - 6, theme.separator);
    else
        paintHorizontalLine(painter, area.left() + 6, area.right() - 6, area.center().y(), theme.separator);
}

} // namespace

void CairnStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    const QRect area = option->rect;
    switch (element) {
    case PE_PanelButtonCommand:
        return paintPushButton(painter, *option, theme, widget);
    case PE_PanelButtonTool:
        return paintToolButton(painter, *option, theme);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option))
            paintLineEdit(painter, *frame, theme, widget);
        return;
    case PE_Frame:
        return paintFrame(painter, *option, theme, widget);
    case PE_FrameMenu:
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox:
    case PE_FrameWindow:
    case PE_FrameDockWidget:
    case PE_FrameButtonTool:
    case PE_FrameDefaultButton:
    case PE_PanelStatusBar:
    case PE_PanelMenuBar:
    case PE_PanelToolBar:
        return; // no boxes in boxes
    case PE_FrameFocusRect:
        return paintFocus(painter, *option, theme, widget);
    case PE_IndicatorCheckBox:
        return paintCheckBox(painter, *option, theme);
    case PE_IndicatorRadioButton:
        return paintRadioButton(painter, *option, theme);
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        return paintChevron(
            painter, area, arrowOf(element), has(option, State_Enabled) ? theme.icon : theme.disabledText, 7);
    case PE_IndicatorToolBarSeparator:
        return paintToolBarSeparator(painter, *option, theme);
    case PE_FrameTabWidget:
        return paintHorizontalLine(painter, area.left(), area.right(), area.top(), theme.separator);
    case PE_FrameTabBarBase:
        return paintHorizontalLine(painter, area.left(), area.right(), area.bottom(), theme.separator);
    case PE_PanelMenu:
        return paintFramed(painter, area, popupRadius(widget), theme.raised, theme.buttonBorder);
    case PE_PanelTipLabel:
        return paintRounded(painter, area, popupRadius(widget), theme.tooltip);
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(area, groundOf(widget, theme));
    default:
        if (!paintViewElement(element, option, painter, widget, theme))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace cairn
