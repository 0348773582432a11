// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are as high as their words need at the view's width.
#include "app/cairn/pages/commentpaneldelegate.h"

#include "models/labels/commentmodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QListView>
#include <QPainter>

namespace cairn {
namespace {

constexpr int kFlags = int(Qt::TextWordWrap) | int(Qt::AlignTop);

QFont smallFont(const QFont &font) { return steppedFont(font, TextStep::Small); }

int widthFor(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * kSpace12;
}

} // namespace

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthFor(option);
    const int words = option.fontMetrics.boundingRect(QRect(0, 0, qMax(40, width), 100'000), kFlags, index.data().toString()).height();
    return {width, words + QFontMetrics(smallFont(option.font)).height() + 2 * kSpace8 + 2};
}

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const Theme theme = Theme::of(option.palette);
    const bool isResolved = index.data(CommentModel::ResolvedRole).toBool();
    const QRect inner = option.rect.adjusted(kSpace12, kSpace8, -kSpace12, -kSpace8);
    painter->save();
    painter->setFont(smallFont(option.font));
    painter->setPen(theme.mutedText);
    const int lineHeight = painter->fontMetrics().height();
    QRect line(inner.left(), inner.top(), inner.width(), lineHeight);
    const auto mark = [&](const char *name, const QColor &color) {
        const QRect place(line.right() - lineHeight + 1, line.top(), lineHeight, lineHeight);
        paintIcon(painter, QStyle::visualRect(option.direction, inner, place), QLatin1String(name), color);
        line.setRight(place.left() - kSpace4);
    };
    if (isResolved)
        mark("check", theme.good);
    if (index.data(CommentModel::HasPositionRole).toBool())
        mark("fit", theme.mutedText);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(qint64(index.data(CommentModel::CreatedRole).toDouble() * 1000));
    const QString who = index.data(CommentModel::AnnotatorRole).toString(), when = option.locale.toString(at, QLocale::ShortFormat);
    const QString head = who.isEmpty() ? when : tr("%1, %2").arg(who, when);
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(QStyle::visualRect(option.direction, inner, line), int(leading), painter->fontMetrics().elidedText(head, Qt::ElideRight, line.width()));
    painter->setFont(option.font);
    painter->setPen(isResolved ? theme.mutedText : theme.text);
    painter->drawText(inner.adjusted(0, lineHeight + 2, 0, 0), kFlags | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)), index.data().toString());
    painter->restore();
}

} // namespace cairn
