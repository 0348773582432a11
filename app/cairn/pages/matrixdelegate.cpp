// SPDX-License-Identifier: GPL-3.0-or-later
// The accent for what is right, the colour of warnings for what is not; numbers stay readable on both.
#include "app/cairn/pages/matrixdelegate.h"

#include "models/insight/confusionmodel.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr double kStrongest = 0.55;

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const double share = index.data(ConfusionModel::ShareRole).toDouble();
    // Of a difference, more on the diagonal is better and more beside it is worse.
    const bool isGood = index.data(ConfusionModel::IsDiagonalRole).toBool() == (share >= 0);
    QColor ink = isGood ? theme.accent : theme.warning;
    ink.setAlphaF(float(kStrongest * std::sqrt(std::min(1.0, std::abs(share)))));
    painter->fillRect(option.rect, theme.workArea);
    painter->fillRect(option.rect.adjusted(1, 1, 0, 0), ink);
    painter->setPen(theme.text);
    painter->setFont(option.font);
    painter->drawText(option.rect.adjusted(kSpace8, 0, -kSpace8, 0), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
}

} // namespace cairn
