// SPDX-License-Identifier: GPL-3.0-or-later
// The two looks of a cell: a line of the filmstrip, a card of the grid.
#include "widgets/gallery/gallerydelegate.h"

#include "models/labels/annotations.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/gallery/badgeline.h"
#include "widgets/gallery/thumbnailsource.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

constexpr QSize kStripThumbnail(64, 48);
constexpr double kThumbnailRadius = 3;
constexpr double kStateIcon = 14;
constexpr double kMissingIcon = 22;
constexpr double kSign = 20;
constexpr int kGridPadding = 6; // round a picture of the grid; a small grid takes less
constexpr int kSmallGrid = 96; // below, a cell is its picture with small signs on it
constexpr int kSmallestPicture = 64; // thumbnails are asked for in steps, so that a slider does not make new ones at every stop

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

int paddingOf(int edge) { return edge < kSmallGrid ? 2 : kGridPadding; }

/** The step at or above what is needed, in device pixels. */
QSize askedSize(double edgePixels)
{
    int step = kSmallestPicture;
    while (step < edgePixels && step < 1024)
        step *= 2;
    return {step, step};
}

} // namespace

void GalleryDelegate::setSource(ThumbnailSource *source)
{
    m_source = source;
    m_pictures.clear();
}

void GalleryDelegate::setLayout(GalleryLayout layout, int edge, bool names)
{
    m_layout = layout;
    m_edge = edge;
    m_names = names && edge >= kSmallGrid; // of a smaller cell's name only dots would be left
}

QSize GalleryDelegate::cellSize(const QFont &font, int viewWidth) const
{
    const QFontMetrics name(font), small(steppedFont(font, TextStep::Small));
    if (m_layout == GalleryLayout::Filmstrip)
        return {viewWidth, std::max(kStripThumbnail.height(), name.height() + small.height() + 2) + kSpace12};
    const int padding = paddingOf(m_edge);
    int height = m_edge + 2 * padding;
    if (m_edge >= kSmallGrid)
        height += kSpace4 + std::max(small.height(), 16);
    if (m_names)
        height += kSpace4 + small.height();
    return {m_edge + 2 * padding, height};
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
    if (m_roles.badges >= 0 && m_layout == GalleryLayout::Grid)
        cell.badges = index.data(m_roles.badges).value<QList<ItemBadge>>();
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
    const bool isSelected = option.state & QStyle::State_Selected;
    painter.setPen(Qt::NoPen);
    if (isSelected || option.state & QStyle::State_MouseOver) {
        painter.setBrush(isSelected ? theme.selection : theme.hover);
        painter.drawRoundedRect(area, kRadius, kRadius);
    }
    painter.setBrush(Qt::NoBrush);
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(theme.accent, kFocusWidth));
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), kRadius - 1, kRadius - 1);
    } else if (isSelected && m_layout == GalleryLayout::Grid) {
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    }
}

QRectF GalleryDelegate::paintThumbnail(QPainter &painter, const QRectF &area, const Cell &cell, const Theme &theme) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize asked = askedSize(std::max(area.width(), area.height()) * ratio);
    const QImage image = m_source && !cell.isMissing ? m_source->thumbnail(cell.id, asked) : QImage();
    if (!image.isNull()) {
        const QSize pixels = image.size().scaled((area.size() * ratio).toSize(), Qt::KeepAspectRatio).expandedTo({1, 1});
        QRectF place(QPointF(), QSizeF(pixels) / ratio);
        place.moveCenter(area.center());
        // On whole device pixels, or the picture blurs.
        place.moveTopLeft(QPointF(std::round(place.x() * ratio), std::round(place.y() * ratio)) / ratio);
        QPixmap picture = m_pictures.picture(cell.id, image, pixels, kThumbnailRadius * ratio);
        if (picture.isNull()) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
            painter.drawImage(place, image);
            return place;
        }
        picture.setDevicePixelRatio(ratio);
        painter.drawPixmap(place.topLeft(), picture);
        return place;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hover);
    painter.drawRoundedRect(area, kThumbnailRadius, kThumbnailRadius);
    const bool isBroken = cell.isMissing || (m_source && m_source->isBroken(cell.id));
    if (isBroken) {
        QRectF sign(0, 0, kMissingIcon, kMissingIcon);
        sign.moveCenter(area.center());
        paintIcon(&painter, sign, QStringLiteral("warning"), theme.warning);
    }
    return area;
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
    const int padding = paddingOf(m_edge);
    QRectF area(0, option.rect.top() + padding, m_edge, m_edge);
    area.moveLeft(option.rect.left() + (option.rect.width() - m_edge) / 2);
    const QRectF picture = paintThumbnail(painter, area, cell, theme);
    paintSign(painter, picture, cell, theme);
    const QFont small = withTabularFigures(steppedFont(option.font, TextStep::Small));
    const QFontMetrics metrics(small);
    double top = area.bottom() + kSpace4;
    if (m_names) {
        const QRectF name(area.left(), top, area.width(), metrics.height());
        painter.setFont(small);
        painter.setPen(cell.isMissing ? theme.mutedText : theme.text);
        painter.drawText(name, Qt::AlignHCenter | Qt::AlignVCenter, metrics.elidedText(cell.name, Qt::ElideMiddle, int(name.width())));
        top = name.bottom() + kSpace4;
    }
    if (m_edge < kSmallGrid)
        return;
    const QRectF line(area.left(), top, area.width(), std::max(metrics.height(), 16));
    if (cell.isMissing) {
        painter.setFont(small);
        painter.setPen(theme.warning);
        painter.drawText(line, Qt::AlignCenter, metrics.elidedText(ItemGallery::tr("File not found"), Qt::ElideRight, int(line.width())));
        return;
    }
    paintBadges(painter, line, cell.badges, small, theme, option.direction);
}

// On the picture's leading upper corner. What is to do has no sign: it is the rule.
void GalleryDelegate::paintSign(QPainter &painter, const QRectF &picture, const Cell &cell, const Theme &theme) const
{
    if (cell.status < 0 || ItemStatus(cell.status) == ItemStatus::Todo || cell.isMissing)
        return;
    const StatusLook look = lookOf(cell.status, theme);
    const double edge = m_edge < kSmallGrid ? kStateIcon + 2 : kSign;
    QRectF sign(picture.left() + 3, picture.top() + 3, edge, edge);
    if (QGuiApplication::isRightToLeft())
        sign.moveRight(picture.right() - 3);
    // A plate of its own, since pictures have every colour.
    painter.setPen(QPen(theme.separator, 1));
    painter.setBrush(theme.raised);
    painter.drawEllipse(sign);
    paintIcon(&painter, sign.adjusted(3, 3, -3, -3), look.icon, look.color);
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
