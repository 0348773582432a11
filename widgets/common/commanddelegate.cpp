// SPDX-License-Identifier: GPL-3.0-or-later
// Lays a row out from both edges, mirrored for right-to-left, and marks matched letters by weight and colour.
#include "widgets/common/commanddelegate.h"

#include "widgets/common/commandmodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keyhint.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace cairn {

namespace {

constexpr int kRow = 34;

void paintTitle(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
    const QModelIndex &index, const Theme &theme, bool enabled)
{
    const QFontMetrics metrics(option.font);
    const QString shown
        = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width());
    QTextCharFormat matched;
    matched.setForeground(theme.accent);
    matched.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> ranges;
    for (int position : index.data(CommandModel::PositionsRole).value<QList<int>>()) {
        if (enabled && position < shown.size()) ranges.append({ position, 1, matched });
    }
    QTextLayout layout(shown, option.font);
    QTextOption direction(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    direction.setTextDirection(option.direction);
    direction.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(direction);
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter->setPen(enabled ? theme.text : theme.disabledText);
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
}

} // namespace

void CommandDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || (enabled && option.state.testFlag(QStyle::State_MouseOver)))
        paintRounded(painter, QRectF(option.rect).adjusted(kSpace8, 1, -kSpace8, -1), kSmallRadius,
            selected ? theme.selection : theme.hover);

    painter->save();
    auto mirrored
        = [&option](const QRect &area) { return QStyle::visualRect(option.direction, option.rect, area); };
    QRect area = option.rect.adjusted(kSpace16, 0, -kSpace16, 0);
    const QRect sign(area.left(), area.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
    const QString iconName = index.data(CommandModel::IconNameRole).toString();
    if (!iconName.isEmpty())
        paintIcon(painter, mirrored(sign), iconName, enabled ? theme.icon : theme.disabledText);
    area.setLeft(area.left() + kIconSize + kSpace12);

    const QFont small = steppedFont(option.font, TextStep::Small);
    painter->setFont(small);
    const QStringList caps = keyCaps(index.data(CommandModel::ShortcutRole).value<QKeySequence>());
    if (!caps.isEmpty()) {
        const QSize size = keyCapsSize(caps, small);
        const QRect keys(area.right() + 1 - size.width(), area.top(), size.width(), area.height());
        paintKeyCaps(painter, mirrored(keys), caps, option.palette);
        area.setRight(keys.left() - kSpace12);
    }
    const QString subtitle = index.data(CommandModel::SubtitleRole).toString();
    if (!subtitle.isEmpty()) {
        const int width = std::min(QFontMetrics(small).horizontalAdvance(subtitle) + 1, area.width() / 3);
        const QRect where(area.right() + 1 - width, area.top(), width, area.height());
        painter->setPen(enabled ? theme.mutedText : theme.disabledText);
        painter->drawText(mirrored(where),
            int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter),
            QFontMetrics(small).elidedText(subtitle, Qt::ElideRight, width));
        area.setRight(where.left() - kSpace12);
    }
    paintTitle(painter, mirrored(area), option, index, theme, enabled);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 0, std::max(kRow, QFontMetrics(option.font).height() + kSpace16) };
}

} // namespace cairn
