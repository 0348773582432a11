// SPDX-License-Identifier: GPL-3.0-or-later
// Colour is never the only sign: each line has its name, and shapes have an icon.
#include "app/cairn/pages/classdelegate.h"

#include "models/geometry/shape.h"
#include "widgets/common/icons.h"
#include "widgets/common/rowbackground.h"
#include "widgets/common/theme.h"

#include <QPainter>

namespace cairn {
namespace {

constexpr int kSwatch = 12;

QString kindIcon(ShapeKind kind)
{
    switch (kind) {
    case ShapeKind::Tag:
        return QStringLiteral("tag");
    case ShapeKind::Box:
        return QStringLiteral("box");
    case ShapeKind::RotatedBox:
        return QStringLiteral("rotated-box");
    case ShapeKind::Ellipse:
        return QStringLiteral("ellipse");
    case ShapeKind::Polygon:
        return QStringLiteral("polygon");
    case ShapeKind::Polyline:
        return QStringLiteral("polyline");
    case ShapeKind::Point:
        return QStringLiteral("point");
    case ShapeKind::Skeleton:
        return QStringLiteral("skeleton");
    case ShapeKind::Mask:
        return QStringLiteral("brush");
    case ShapeKind::Cuboid:
        return QStringLiteral("cuboid");
    }
    return {};
}

void paintKey(QPainter *painter, const QRectF &area, const QString &key, const Theme &theme)
{
    painter->setPen(QPen(theme.border, 1));
    painter->setBrush(theme.field);
    painter->drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), kSmallRadius, kSmallRadius);
    painter->setPen(theme.text);
    painter->drawText(area, Qt::AlignCenter, key);
}

} // namespace

ClassDelegate::ClassDelegate(Roles roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

QSize ClassDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
}

void ClassDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    paintRowBackground(painter, background);

    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF rest = QRectF(option.rect).adjusted(kSpace8, 0, -kSpace8, 0);
    const QRectF swatch(rest.left(), rest.center().y() - kSwatch / 2.0, kSwatch, kSwatch);
    painter->setPen(QPen(theme.border, 1));
    painter->setBrush(index.data(m_roles.color).value<QColor>());
    painter->drawRoundedRect(swatch, 3, 3);
    rest.setLeft(swatch.right() + kSpace8);
    if (m_roles.key >= 0) {
        const QRectF key(rest.right() - 20, rest.center().y() - 10, 20, 20);
        if (const QString text = index.data(m_roles.key).toString(); !text.isEmpty())
            paintKey(painter, key, text, theme);
        rest.setRight(key.left() - kSpace8);
    }
    if (m_roles.count >= 0) {
        painter->setPen(theme.mutedText);
        const QString count = option.locale.toString(index.data(m_roles.count).toInt());
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, count);
        rest.setRight(rest.right() - option.fontMetrics.horizontalAdvance(count) - kSpace8);
    }
    if (m_roles.shapeKind >= 0) {
        const QRectF kind(rest.right() - kIconSize, rest.center().y() - kIconSize / 2.0, kIconSize, kIconSize);
        paintIcon(painter, kind, kindIcon(ShapeKind(index.data(m_roles.shapeKind).toInt())), theme.mutedText);
        rest.setRight(kind.left() - kSpace8);
    }
    painter->setPen(theme.text);
    const QString name = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, int(rest.width()));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter->restore();
}

} // namespace cairn
