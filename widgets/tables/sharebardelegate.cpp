// SPDX-License-Identifier: GPL-3.0-or-later
// The bar stands at the foot of the cell, so that the number keeps its place and its contrast.
#include "widgets/tables/sharebardelegate.h"

#include "widgets/common/theme.h"

#include <QPainter>

namespace cairn {
namespace {

constexpr int kBarHeight = 4;
constexpr int kMargin = kSpace8;

} // namespace

ShareBarDelegate::ShareBarDelegate(int shareRole, int lowRole, int highRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_shareRole(shareRole)
    , m_lowRole(lowRole)
    , m_highRole(highRole)
{
}

void ShareBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem above = option;
    const QVariant share = index.data(m_shareRole);
    above.rect.adjust(0, 0, 0, share.isValid() ? -2 : 0);
    QStyledItemDelegate::paint(painter, share.isValid() ? above : option, index);
    if (!share.isValid())
        return;
    const Theme &theme = Theme::of(option.palette);
    const QRect bar(option.rect.left() + kMargin, option.rect.bottom() - kBarHeight - 1, option.rect.width() - 2 * kMargin, kBarHeight);
    const auto place = [&](double value) {
        const int length = qRound(qBound(0.0, value, 1.0) * bar.width());
        return option.direction == Qt::RightToLeft ? bar.right() + 1 - length : bar.left() + length;
    };
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->fillRect(bar, theme.gridLine);
    const int from = place(0), to = place(share.toDouble());
    painter->fillRect(QRect(qMin(from, to), bar.top(), qAbs(to - from), bar.height()), theme.accent);
    const QVariant low = index.data(m_lowRole), high = index.data(m_highRole);
    if (low.isValid() && high.isValid()) {
        painter->setPen(QPen(theme.text, 1));
        const int middle = bar.center().y();
        painter->drawLine(place(low.toDouble()), middle, place(high.toDouble()), middle);
        for (const double end : {low.toDouble(), high.toDouble()})
            painter->drawLine(place(end), bar.top() - 1, place(end), bar.bottom() + 1);
    }
    painter->restore();
}

} // namespace cairn
