// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of menus: sign, icon, text, keys at the far edge, and the arrow of a submenu.
#include "widgets/common/icons.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/styleparts.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace cairn {

namespace {

constexpr int kCheckColumn = 24;
constexpr int kArrowColumn = 20;

// Columns from the leading edge; mirrored as a whole for right-to-left.
struct Columns {
    QRect sign;
    QRect text;
    QRect arrow;
};

Columns columnsOf(const QStyleOptionMenuItem &item)
{
    const QRect row = item.rect.adjusted(kSpace4, 0, -kSpace4, 0);
    auto mirrored
        = [&item](const QRect &rect) { return QStyle::visualRect(item.direction, item.rect, rect); };
    const int textStart = row.left() + kSpace4 + kCheckColumn + kSpace4;
    const int arrowStart = row.right() + 1 - kArrowColumn;
    return { mirrored(QRect(row.left() + kSpace4, row.top(), kCheckColumn, row.height())),
        mirrored(QRect(textStart, row.top(), arrowStart - textStart, row.height())),
        mirrored(QRect(arrowStart, row.top(), kArrowColumn, row.height())) };
}

void paintSeparator(QPainter *painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    if (item.text.isEmpty()) {
        paintHorizontalLine(painter, item.rect.left() + kSpace8, item.rect.right() - kSpace8,
            item.rect.center().y(), theme.separator);
        return;
    }
    painter->setPen(theme.mutedText);
    painter->drawText(
        item.rect.adjusted(kSpace12, 0, -kSpace12, 0), int(Qt::AlignLeading | Qt::AlignVCenter), item.text);
}

void paintSign(QPainter *painter, const QRect &area, const QStyleOptionMenuItem &item, const Theme &theme)
{
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    const QColor ink = enabled ? theme.accent : theme.disabledText;
    const QRectF square(area.center().x() - 8, area.center().y() - 8, 17, 17);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked) {
        if (item.checkType == QStyleOptionMenuItem::Exclusive)
            paintRounded(painter, square.adjusted(5, 5, -5, -5), 4, ink);
        else
            paintCheckMark(painter, square, ink);
        return;
    }
    if (item.icon.isNull()) return;
    const QRect iconArea(
        area.center().x() - kIconSize / 2 + 1, area.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
    item.icon.paint(painter, iconArea, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

QSize menuItemSize(const QStyleOption *option, const QSize &textSize)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item) return textSize;
    if (item->menuItemType == QStyleOptionMenuItem::Separator)
        return QSize(textSize.width(), item->text.isEmpty() ? kSpace8 + 1 : kRowHeight);
    int width = textSize.width() + 2 * kSpace4 + kSpace4 + kCheckColumn + kSpace4 + kArrowColumn;
    // The keys, which Qt measures apart, need room between them and the text.
    if (item->text.contains(QLatin1Char('\t')) || item->reservedShortcutWidth > 0) width += kSpace24;
    return QSize(width, std::max(kRowHeight, textSize.height() + kSpace8));
}

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) return paintSeparator(painter, item, theme);
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (enabled && item.state.testFlag(QStyle::State_Selected))
        paintRounded(
            painter, QRectF(item.rect).adjusted(kSpace4, 0, -kSpace4, 0), kSmallRadius, theme.selection);

    const Columns columns = columnsOf(item);
    paintSign(painter, columns.sign, item, theme);

    const int tab = int(item.text.indexOf(QLatin1Char('\t')));
    const int flags = int(Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const auto leading = QStyle::visualAlignment(item.direction, Qt::AlignLeft);
    const auto trailing = QStyle::visualAlignment(item.direction, Qt::AlignRight);
    painter->setFont(item.font);
    painter->setPen(enabled ? theme.text : theme.disabledText);
    painter->drawText(columns.text, flags | int(leading), tab < 0 ? item.text : item.text.left(tab));
    if (tab >= 0) {
        painter->setPen(enabled ? theme.mutedText : theme.disabledText);
        painter->drawText(columns.text, flags | int(trailing), item.text.mid(tab + 1));
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(painter, columns.arrow, item.direction == Qt::RightToLeft ? Arrow::Left : Arrow::Right,
            enabled ? theme.icon : theme.disabledText, 7);
}

} // namespace cairn
