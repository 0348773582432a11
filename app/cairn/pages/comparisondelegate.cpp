// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the model's roles what a line is.
#include "app/cairn/pages/comparisondelegate.h"

#include "models/insight/comparisonmodel.h"
#include "widgets/common/theme.h"

namespace cairn {

void ComparisonDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isSection = !index.parent().isValid();
    const bool isBest = index.data(ComparisonModel::IsBestRole).toBool();
    option->font.setBold(isSection || isBest);
    if (isBest)
        option->text = tr("✓ %1", "the best value of its line").arg(option->text);
    if (!isSection && !index.data(ComparisonModel::IsDifferentRole).toBool())
        option->palette.setColor(QPalette::Text, Theme::of(option->palette).mutedText);
}

} // namespace cairn
