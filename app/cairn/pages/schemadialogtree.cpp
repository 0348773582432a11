// SPDX-License-Identifier: GPL-3.0-or-later
// The style paints the row, this its contents.
#include "app/cairn/pages/schemadialogtree.h"

#include "models/labels/schemamodel.h"
#include "widgets/common/keyhint.h"
#include "widgets/common/rowbackground.h"
#include "widgets/common/theme.h"

#include <QPainter>

namespace cairn {
namespace {

constexpr int kSwatch = 12;

} // namespace

QSize SchemaTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
}

void SchemaTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    paintRowBackground(painter, background);

    const Theme theme = Theme::of(option.palette);
    const bool isArchived = index.data(SchemaModel::ArchivedRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rest = option.rect.adjusted(kSpace4, 0, -kSpace8, 0);
    const QRectF swatch = QStyle::visualRect(option.direction, rest, QRect(rest.left(), rest.center().y() - kSwatch / 2, kSwatch, kSwatch));
    painter->setPen(QPen(theme.border, 1));
    painter->setBrush(isArchived ? QBrush(Qt::NoBrush) : QBrush(index.data(SchemaModel::ColorRole).value<QColor>()));
    painter->drawRoundedRect(swatch.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QRect text = rest.adjusted(kSwatch + kSpace8, 0, 0, 0);
    if (const QString key = index.data(SchemaModel::KeyRole).toString(); !key.isEmpty() && !isArchived) {
        const QStringList caps {key};
        const int width = keyCapsSize(caps, option.font).width();
        const QRect place(rest.right() - width + 1, rest.top(), width, rest.height());
        paintKeyCaps(painter, QStyle::visualRect(option.direction, rest, place), caps, option.palette);
        text.setRight(place.left() - kSpace8);
    }
    painter->setFont(option.font);
    painter->setPen(isArchived ? theme.mutedText : theme.text);
    const QString name = isArchived ? tr("%1 (archived)").arg(index.data().toString()) : index.data().toString();
    painter->drawText(QStyle::visualRect(option.direction, rest, text), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        option.fontMetrics.elidedText(name, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace cairn
