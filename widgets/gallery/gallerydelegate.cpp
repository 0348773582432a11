// SPDX-License-Identifier: GPL-3.0-or-later
// The two looks of a cell: a line of the filmstrip, a card of the grid.
#include "widgets/gallery/gallerydelegate.h"

#include "models/labels/annotations.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/gallery/thumbnailsource.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace cairn {

namespace {

constexpr QSize kStripThumbnail(64, 48);
constexpr double kThumbnailRadius = 3;
constexpr double kStateIcon = 14;
constexpr double kMissingIcon = 22;

struct StatusLook {
    QString icon;
    QColor color;
    QString word;
};

StatusLook lookOf(int status, const Theme &theme)
{
    switch (ItemStatus(status)) {
    case ItemStatus::Done:
        return {QStringLiteral("done"), theme.good, ItemGallery::tr("Done")};
    case ItemStatus::Accepted:
        return {QStringLiteral("check"), theme.good, ItemGallery::tr("Accepted")};
    case ItemStatus::Skipped:
        return {QStringLiteral("skip"), theme.mutedText, ItemGallery::tr("Skipped")};
    case ItemStatus::Doing:
        return {QStringLiteral("edit"), theme.accent, ItemGallery::tr("Begun")};
    case ItemStatus::Review:
        return {QStringLiteral("eye"), theme.warning, ItemGallery::tr("To review")};
    case ItemStatus::Returned:
        return {QStringLiteral("undo"), theme.warning, ItemGallery::tr("Returned")};
    case ItemStatus::Todo:
        break;
    }
    return {QStringLiteral("todo"), theme.mutedText, ItemGallery::tr("To do")};
}

} // namespace

void GalleryDelegate::setLayout(GalleryLayout layout, int edge)
{
    m_layout = layout;
    m_edge = edge;
}

QSize GalleryDelegate::cellSize(const QFont &font, int viewWidth) const
{
    const QFontMetrics name(font), small(steppedFont(font, TextStep::Small));
    if (m_layout == GalleryLayout::Filmstrip)
        return {viewWidth, std::max(kStripThumbnail.height(), name.height() + small.height() + 2) + kSpace12};
    return {m_edge + kSpace16, m_edge + kSpace12 + name.height() + small.height() + kSpace12};
}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return cellSize(option.font, option.rect.width());
}


GalleryDelegate::Cell GalleryDelegate::cellOf(const QModelIndex &index) const
{
    Cell cell;
    cell.id = index.data(m_roles.itemId).toLongLong();
    cell.name = index.data(m_roles.name).toString();
    if (m_roles.status >= 0) {
        // By name as in the database, or by number.
        const QVariant status = index.data(m_roles.status);
        cell.status = status.typeId() == QMetaType::QString ? int(itemStatusFromName(status.toString())) : status.toInt();
    }
    if (m_roles.labelCount >= 0)
        cell.labels = index.data(m_roles.labelCount).toInt();
    cell.isMissing = m_roles.isMissing >= 0 && index.data(m_roles.isMissing).toBool();
    return cell;
}

void GalleryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Cell cell = cellOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    paintBackground(*painter, option, theme);
    if (m_layout == GalleryLayout::Filmstrip)
        paintStrip(*painter, option, cell, theme);
    else
        paintGridCell(*painter, option, cell, theme);
    painter->restore();
}

void GalleryDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme) const
{
    const QRectF area = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (option.state & QStyle::State_Selected)
        painter.setBrush(theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter.setBrush(theme.hover);
    else
        return;
    painter.drawRoundedRect(area, kRadius, kRadius);
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(theme.accent, kFocusWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), kRadius - 1, kRadius - 1);
}

void GalleryDelegate::paintThumbnail(QPainter &painter, const QRectF &area, const Cell &cell, const Theme &theme) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QImage image = m_source && !cell.isMissing ? m_source->thumbnail(cell.id, (area.size() * ratio).toSize()) : QImage();
    if (!image.isNull()) {
        const QSizeF size = QSizeF(image.size()).scaled(area.size(), Qt::KeepAspectRatio);
        QRectF place(QPointF(), size);
        place.moveCenter(area.center());
        QPainterPath clip;
        clip.addRoundedRect(place, kThumbnailRadius, kThumbnailRadius);
        painter.save();
        painter.setClipPath(clip, Qt::IntersectClip);
        painter.drawImage(place, image);
        painter.restore();
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hover);
    painter.drawRoundedRect(area, kThumbnailRadius, kThumbnailRadius);
    const bool isBroken = cell.isMissing || (m_source && m_source->isBroken(cell.id));
    if (!isBroken)
        return;
    QRectF sign(0, 0, kMissingIcon, kMissingIcon);
    sign.moveCenter(area.center());
    paintIcon(&painter, sign, QStringLiteral("warning"), theme.warning);
}

void GalleryDelegate::paintStrip(QPainter &painter, const QStyleOptionViewItem &option, const Cell &cell, const Theme &theme) const
{
    const QRectF area = QRectF(option.rect).adjusted(kSpace8, 0, -kSpace8, 0);
    QRectF thumbnail(area.left(), 0, kStripThumbnail.width(), kStripThumbnail.height());
    thumbnail.moveTop(area.center().y() - thumbnail.height() / 2);
    paintThumbnail(painter, thumbnail, cell, theme);
    const QFont small = withTabularFigures(steppedFont(option.font, TextStep::Small));
    const double nameHeight = QFontMetricsF(option.font).height(), smallHeight = QFontMetricsF(small).height();
    const double left = thumbnail.right() + kSpace8;
    const double top = area.center().y() - (nameHeight + smallHeight + 2) / 2;
    const QRectF name(left, top, area.right() - left, nameHeight);
    painter.setFont(option.font);
    painter.setPen(cell.isMissing ? theme.mutedText : theme.text);
    // The middle goes, since names of a series differ at their ends.
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(option.font).elidedText(cell.name, Qt::ElideMiddle, int(name.width())));
    paintState(painter, {left, name.bottom() + 2, name.width(), smallHeight}, cell, theme, small);
}

void GalleryDelegate::paintGridCell(QPainter &painter, const QStyleOptionViewItem &option, const Cell &cell, const Theme &theme) const
{
    const QRectF area = QRectF(option.rect).adjusted(kSpace8, kSpace8, -kSpace8, -kSpace8);
    const QRectF thumbnail(area.left(), area.top(), area.width(), m_edge);
    paintThumbnail(painter, thumbnail, cell, theme);
    const QFont small = withTabularFigures(steppedFont(option.font, TextStep::Small));
    const QRectF name(area.left(), thumbnail.bottom() + kSpace4, area.width(), QFontMetricsF(option.font).height());
    painter.setFont(option.font);
    painter.setPen(cell.isMissing ? theme.mutedText : theme.text);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(option.font).elidedText(cell.name, Qt::ElideMiddle, int(name.width())));
    paintState(painter, {area.left(), name.bottom(), area.width(), QFontMetricsF(small).height()}, cell, theme, small);
}

// A sign, its word and the number of labels: colour is never the only sign.
void GalleryDelegate::paintState(QPainter &painter, const QRectF &line, const Cell &cell, const Theme &theme, const QFont &font) const
{
    painter.setFont(font);
    const QFontMetrics metrics(font);
    double left = line.left();
    if (cell.isMissing) {
        painter.setPen(theme.warning);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(ItemGallery::tr("File not found"), Qt::ElideRight, int(line.width())));
        return;
    }
    if (cell.status >= 0) {
        const StatusLook look = lookOf(cell.status, theme);
        paintIcon(&painter, {left, line.center().y() - kStateIcon / 2, kStateIcon, kStateIcon}, look.icon, look.color);
        left += kStateIcon + kSpace4;
        const QString word = metrics.elidedText(look.word, Qt::ElideRight, int(line.right() - left));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(left, line.top(), line.right() - left, line.height()), Qt::AlignLeft | Qt::AlignVCenter, word);
        left += metrics.horizontalAdvance(word) + kSpace8;
    }
    if (cell.labels <= 0)
        return;
    const QString count = ItemGallery::tr("%n label(s)", nullptr, cell.labels);
    const QString shortCount = QLocale().toString(cell.labels);
    painter.setPen(theme.mutedText);
    const bool hasRoom = metrics.horizontalAdvance(count) <= line.right() - left;
    painter.drawText(QRectF(left, line.top(), line.right() - left, line.height()), Qt::AlignRight | Qt::AlignVCenter, hasRoom ? count : shortCount);
}

} // namespace cairn
