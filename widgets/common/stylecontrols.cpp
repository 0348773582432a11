// SPDX-License-Identifier: GPL-3.0-or-later
// The composed elements of the style: button labels, tabs, headers, progress bars, splitters, menu rows.
#include "widgets/common/cairnstyle.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/styleparts.h"
#include "widgets/common/theme.h"

#include <QFrame>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace cairn {

namespace {

constexpr int kProgressThickness = 6;
constexpr int kSortArrow = 10;

bool isVertical(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedWest || shape == QTabBar::TriangularWest || shape == QTabBar::RoundedEast
        || shape == QTabBar::TriangularEast;
}

QColor buttonInk(const QStyleOptionButton &button, const Theme &theme, ButtonKind kind)
{
    if (!button.state.testFlag(QStyle::State_Enabled)) return theme.disabledText;
    if (kind == ButtonKind::Primary) return theme.accentText;
    return kind == ButtonKind::Danger ? theme.bad : theme.text;
}

// Icon and words stand together in the middle.
void paintButtonLabel(
    QPainter *painter, const QStyleOptionButton &button, const Theme &theme, ButtonKind kind)
{
    QRect area = button.rect;
    if (button.features.testFlag(QStyleOptionButton::HasMenu))
        area = QStyle::visualRect(button.direction, area, area.adjusted(0, 0, -kSpace16, 0));
    const int flags = Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int textWidth = button.text.isEmpty() ? 0 : button.fontMetrics.size(flags, button.text).width();
    if (!button.icon.isNull()) {
        const QSize size = button.iconSize;
        const int gap = textWidth > 0 ? kButtonIconGap : 0;
        const int start = area.left() + (area.width() - size.width() - gap - textWidth) / 2;
        const QRect sign(
            start, area.top() + (area.height() - size.height()) / 2, size.width(), size.height());
        const QRect words(start + size.width() + gap, area.top(), textWidth, area.height());
        const bool enabled = button.state.testFlag(QStyle::State_Enabled);
        button.icon.paint(painter, QStyle::visualRect(button.direction, area, sign), Qt::AlignCenter,
            enabled ? QIcon::Normal : QIcon::Disabled,
            button.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
        area = QStyle::visualRect(button.direction, area, words);
    }
    painter->setPen(buttonInk(button, theme, kind));
    painter->drawText(area, int(Qt::AlignCenter) | flags, button.text);
}

void paintTabShape(QPainter *painter, const QStyleOptionTab &tab, const Theme &theme)
{
    const bool enabled = tab.state.testFlag(QStyle::State_Enabled);
    const bool selected = tab.state.testFlag(QStyle::State_Selected);
    QRectF body = tab.rect;
    if (enabled && !selected && tab.state.testFlag(QStyle::State_MouseOver))
        paintRounded(painter, body.adjusted(2, 4, -2, -4), kSmallRadius, theme.hover);
    if (!selected) return;
    const QColor ink = enabled ? theme.accent : theme.disabledText;
    if (isVertical(tab.shape))
        painter->fillRect(QRectF(body.left(), body.top() + kSpace4, 2, body.height() - kSpace8), ink);
    else
        painter->fillRect(QRectF(body.left() + kSpace8, body.bottom() - 2, body.width() - kSpace16, 2), ink);
}

void paintHeaderSection(
    QPainter *painter, const QStyleOptionHeader &header, const Theme &theme, const QWidget *widget)
{
    const QRect area = header.rect;
    painter->fillRect(area, groundOf(widget ? widget->parentWidget() : nullptr, theme));
    if (header.state.testFlag(QStyle::State_MouseOver) && header.state.testFlag(QStyle::State_Enabled))
        painter->fillRect(area, theme.hover);
    if (header.orientation == Qt::Vertical) {
        const int edge = header.direction == Qt::RightToLeft ? area.left() : area.right();
        return paintVerticalLine(painter, edge, area.top(), area.bottom(), theme.separator);
    }
    paintHorizontalLine(painter, area.left(), area.right(), area.bottom(), theme.separator);
    const bool isLast
        = header.position == QStyleOptionHeader::End || header.position == QStyleOptionHeader::OnlyOneSection;
    // A short line tells where a column can be widened.
    if (!isLast)
        paintVerticalLine(painter, header.direction == Qt::RightToLeft ? area.left() : area.right(),
            area.top() + 7, area.bottom() - 7, theme.separator);
}

QRect headerPart(const QStyleOptionHeader &header, QStyle::SubElement part)
{
    const QRect inner = header.rect.adjusted(kCellMargin, 0, -kCellMargin, -1);
    const int arrow = header.sortIndicator == QStyleOptionHeader::None ? 0 : kSortArrow;
    if (part == QStyle::SE_HeaderArrow)
        return QRect(inner.right() + 1 - arrow, inner.top(), arrow, inner.height());
    return inner.adjusted(0, 0, arrow > 0 ? -arrow - kSpace4 : 0, 0);
}

QRect progressGroove(const QStyleOptionProgressBar &bar)
{
    QRect groove(bar.rect.left(), bar.rect.center().y() - kProgressThickness / 2 + 1, bar.rect.width(),
        kProgressThickness);
    if (bar.textVisible && !bar.text.isEmpty()) {
        const int textWidth = std::max(36, bar.fontMetrics.horizontalAdvance(bar.text)) + kSpace8;
        groove.setWidth(std::max(0, groove.width() - textWidth));
    }
    return groove;
}

void paintProgressContents(QPainter *painter, const QStyleOptionProgressBar &bar, const Theme &theme)
{
    const QRectF groove = QStyle::visualRect(bar.direction, bar.rect, progressGroove(bar));
    const qreal radius = kProgressThickness / 2.0;
    if (bar.maximum <= bar.minimum) {
        // How far is not known: a third of the bar, and the text beside it says what is being done.
        const qreal third = groove.width() / 3;
        return paintRounded(painter, groove.adjusted(third, 0, -third, 0), radius, theme.accent);
    }
    const qreal share = qreal(qint64(bar.progress) - bar.minimum) / (qint64(bar.maximum) - bar.minimum);
    if (share <= 0) return;
    const bool fromRight = (bar.direction == Qt::RightToLeft) != bar.invertedAppearance;
    QRectF filled = groove;
    filled.setWidth(std::max<qreal>(kProgressThickness, groove.width() * std::min<qreal>(share, 1)));
    if (fromRight) filled.moveRight(groove.right());
    paintRounded(painter, filled, radius, theme.accent);
}

void paintProgressText(QPainter *painter, const QStyleOptionProgressBar &bar, const Theme &theme)
{
    if (!bar.textVisible) return;
    QRect text = bar.rect;
    text.setLeft(progressGroove(bar).right() + kSpace8);
    painter->setPen(bar.state.testFlag(QStyle::State_Enabled) ? theme.text : theme.disabledText);
    painter->drawText(QStyle::visualRect(bar.direction, bar.rect, text),
        int(QStyle::visualAlignment(bar.direction, Qt::AlignRight) | Qt::AlignVCenter), bar.text);
}

void paintProgress(
    QStyle::ControlElement element, QPainter *painter, const QStyleOptionProgressBar &bar, const Theme &theme)
{
    if (element == QStyle::CE_ProgressBarGroove)
        paintRounded(painter, QStyle::visualRect(bar.direction, bar.rect, progressGroove(bar)),
            kProgressThickness / 2.0, theme.pressed);
    else if (element == QStyle::CE_ProgressBarContents)
        paintProgressContents(painter, bar, theme);
    else
        paintProgressText(painter, bar, theme);
}

void paintRubberBand(QPainter *painter, const QRect &area, const Theme &theme)
{
    QColor fill = theme.accent;
    fill.setAlpha(36);
    paintFramed(painter, area, 2, fill, theme.accent);
}

void paintSplitter(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const bool held
        = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    painter->fillRect(option.rect, held ? theme.accent : theme.separator);
}

void paintMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (enabled && item.state.testFlag(QStyle::State_Selected)) {
        const bool open = item.state.testFlag(QStyle::State_Sunken);
        paintRounded(painter, item.rect, kSmallRadius, open ? theme.pressed : theme.hover);
    }
    painter->setPen(enabled ? theme.text : theme.disabledText);
    painter->drawText(item.rect, int(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine, item.text);
}

// True when the frame was only a line, and is now drawn.
bool paintLine(QPainter *painter, const QStyleOptionFrame &frame, const Theme &theme)
{
    const QRect area = frame.rect;
    if (frame.frameShape == QFrame::HLine)
        paintHorizontalLine(painter, area.left(), area.right(), area.center().y(), theme.separator);
    else if (frame.frameShape == QFrame::VLine)
        paintVerticalLine(painter, area.center().x(), area.top(), area.bottom(), theme.separator);
    else
        return false;
    return true;
}

} // namespace

void CairnStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case CE_PushButton:
    case CE_PushButtonBevel:
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawPushButton(element, *button, painter, widget);
        return;
    case CE_TabBarTabShape:
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(element, *tab, painter, widget);
        return;
    case CE_Header:
    case CE_HeaderSection:
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeader(element, *header, painter, widget);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, groundOf(widget ? widget->parentWidget() : nullptr, theme));
        return paintHorizontalLine(
            painter, option->rect.left(), option->rect.right(), option->rect.bottom(), theme.separator);
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
    case CE_ProgressBarLabel:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paintProgress(element, painter, *bar, theme);
        return;
    case CE_Splitter:
        return paintSplitter(painter, *option, theme);
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paintMenuItem(painter, *item, theme);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paintMenuBarItem(painter, *item, theme);
        return;
    case CE_MenuBarEmptyArea:
    case CE_MenuEmptyArea:
    case CE_ToolBar:
        return;
    case CE_RubberBand:
        return paintRubberBand(painter, option->rect, theme);
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (paintLine(painter, *frame, theme)) return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CairnStyle::drawPushButton(
    ControlElement element, const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(button.palette);
    if (element == CE_PushButtonLabel) return paintButtonLabel(painter, button, theme, buttonKind(widget));
    if (element == CE_PushButtonBevel) {
        proxy()->drawPrimitive(PE_PanelButtonCommand, &button, painter, widget);
        if (!button.features.testFlag(QStyleOptionButton::HasMenu)) return;
        QRect arrow = button.rect;
        arrow.setLeft(arrow.right() - kSpace24);
        return paintChevron(
            painter, visualRect(button.direction, button.rect, arrow), Arrow::Down, theme.icon, 7);
    }
    proxy()->drawControl(CE_PushButtonBevel, &button, painter, widget);
    proxy()->drawControl(CE_PushButtonLabel, &button, painter, widget);
    if (button.state.testFlag(State_HasFocus))
        proxy()->drawPrimitive(PE_FrameFocusRect, &button, painter, widget);
}

void CairnStyle::drawTab(
    ControlElement element, const QStyleOptionTab &tab, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(tab.palette);
    if (element == CE_TabBarTabShape) return paintTabShape(painter, tab, theme);
    QStyleOptionTab label(tab);
    if (label.state.testFlag(State_Enabled))
        label.palette.setColor(
            QPalette::WindowText, label.state.testFlag(State_Selected) ? theme.text : theme.mutedText);
    QProxyStyle::drawControl(element, &label, painter, widget);
}

void CairnStyle::drawHeader(
    ControlElement element, const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(header.palette);
    if (element == CE_HeaderSection) return paintHeaderSection(painter, header, theme, widget);
    QStyleOptionHeader part(header);
    if (element == CE_HeaderLabel) {
        // Qt would set the label of a selected column in bold, and the widths would jump.
        part.state &= ~State_On;
        if (!(part.textAlignment & Qt::AlignVertical_Mask)) part.textAlignment |= Qt::AlignVCenter;
        part.palette.setColor(QPalette::ButtonText, theme.mutedText);
        return QProxyStyle::drawControl(element, &part, painter, widget);
    }
    proxy()->drawControl(CE_HeaderSection, &header, painter, widget);
    part.rect = proxy()->subElementRect(SE_HeaderLabel, &header, widget);
    proxy()->drawControl(CE_HeaderLabel, &part, painter, widget);
    part.rect = proxy()->subElementRect(SE_HeaderArrow, &header, widget);
    proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
}

QRect CairnStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option))
            return frame->lineWidth > 0 ? option->rect.adjusted(6, 1, -6, -1) : option->rect;
        return option->rect;
    case SE_HeaderLabel:
    case SE_HeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return visualRect(header->direction, header->rect, headerPart(*header, element));
        return option->rect;
    case SE_TabWidgetTabContents:
        // No frame: the page begins under the line.
        return QProxyStyle::subElementRect(SE_TabWidgetTabPane, option, widget).adjusted(0, 1, 0, 0);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

} // namespace cairn
