// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one cell of a gallery: thumbnail, name, status and labels.
#pragma once

#include "models/data/itembadgesource.h"
#include "widgets/gallery/itemgallery.h"
#include "widgets/gallery/preparedpictures.h"

#include <QStyledItemDelegate>

namespace cairn {

struct Theme;

class GalleryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRoles(const GalleryRoles &roles) { m_roles = roles; }
    void setSource(ThumbnailSource *source);
    void setLayout(GalleryLayout layout, int edge, bool names);
    void forgetPictures() { m_pictures.clear(); }

    /** The least size of every cell; a filmstrip's cells are as wide as its view. */
    [[nodiscard]] QSize cellSize(const QFont &font, int viewWidth) const;

    /** Before the cells of one frame. */
    void beginPainting() { m_pictures.beginFrame(); }
    /** Whether the frame could not show every picture as it should be. */
    [[nodiscard]] bool isUnfinished() const { return m_pictures.isUnfinished(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /** What a cell says, read once from the model. */
    struct Cell {
        qint64 id = 0;
        QString name;
        int status = -1; // int(ItemStatus); -1: none
        int labels = -1; // -1: not known
        bool isMissing = false;
        QList<ItemBadge> badges;
    };

    [[nodiscard]] Cell cellOf(const QModelIndex &index) const;
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme) const;
    /** Returns where the picture is. */
    QRectF paintThumbnail(QPainter &painter, const QRectF &area, const Cell &cell, const Theme &theme) const;
    void paintStrip(QPainter &painter, const QStyleOptionViewItem &option, const Cell &cell, const Theme &theme) const;
    void paintGridCell(QPainter &painter, const QStyleOptionViewItem &option, const Cell &cell, const Theme &theme) const;
    void paintState(QPainter &painter, const QRectF &line, const Cell &cell, const Theme &theme, const QFont &font) const;
    void paintSign(QPainter &painter, const QRectF &picture, const Cell &cell, const Theme &theme) const;

    GalleryRoles m_roles;
    ThumbnailSource *m_source = nullptr;
    GalleryLayout m_layout = GalleryLayout::Filmstrip;
    int m_edge = 128;
    bool m_names = true;
    mutable PreparedPictures m_pictures;
};

} // namespace cairn
