// SPDX-License-Identifier: GPL-3.0-or-later
// The items of a project as a list of thumbnails: one column beside the canvas (filmstrip) or a grid that fills the page.
#pragma once

#include "widgets/gallery/cellview.h"

#include <QTimer>

namespace cairn {

class GalleryDelegate;
class ThumbnailSource;

/** Which roles of the model tell what. A role of -1 is not there. */
struct GalleryRoles {
    int itemId = -1; ///< qint64, required
    int name = Qt::DisplayRole; ///< QString
    int status = -1; ///< int(cairn::ItemStatus)
    int labelCount = -1; ///< int
    int isMissing = -1; ///< bool: the file is not where it was
    int badges = -1; ///< QList<cairn::ItemBadge>: the classes of its labels
};

enum class GalleryLayout { Filmstrip, Grid };

/** Any list model fits, 200,000 rows too: cells have one size, and only those in view are ever asked for a thumbnail. Of a cairn::ItemListModel
    items are found at once; of others by looking. */
class ItemGallery : public CellView
{
    Q_OBJECT
public:
    explicit ItemGallery(QWidget *parent = nullptr);

    void setRoles(const GalleryRoles &roles); ///< before the model
    void setThumbnailSource(cairn::ThumbnailSource *source); ///< not owned
    void setGalleryLayout(GalleryLayout layout);
    [[nodiscard]] GalleryLayout galleryLayout() const { return m_layout; }
    /** The edge of a grid's thumbnails in logical pixels, 48 to 512. */
    void setThumbnailEdge(int edge);
    [[nodiscard]] int thumbnailEdge() const { return m_edge; }
    static constexpr int kSmallestEdge = 48, kLargestEdge = 512;
    /** Whether the grid writes names below its pictures. */
    void setNamesShown(bool shown);
    [[nodiscard]] bool areNamesShown() const { return m_names; }

    [[nodiscard]] qint64 currentItem() const; ///< 0: none
    /** Makes the item current, selects and shows it; false where the model does not have it. */
    bool setCurrentItem(qint64 itemId);
    [[nodiscard]] QList<qint64> selectedItems() const; ///< in the order of the rows
    [[nodiscard]] QRect currentCell() const; ///< in global coordinates; where a menu asked for by key belongs
    /** One step on (or back) from the current item; false at the end. */
    bool moveCurrent(int steps);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentItemChanged(qint64 itemId);
    void itemActivated(qint64 itemId); ///< double click or Enter
    void selectedItemsChanged();
    void edgeRequested(int edge); ///< Ctrl and wheel over the grid
    void contextMenuRequested(qint64 itemId, const QPoint &globalPosition);

protected Q_SLOTS:
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qint64 idOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qint64 itemId) const;
    void updateCellSize();
    void findKeptItem();

    GalleryDelegate *m_delegate;
    ThumbnailSource *m_source = nullptr;
    GalleryRoles m_roles;
    GalleryLayout m_layout = GalleryLayout::Filmstrip;
    int m_edge = 128;
    bool m_names = true;
    QTimer m_repaint; // thumbnails that come in quick succession are painted together
    qint64 m_keptItem = 0; // current item while the model does not have it
};

} // namespace cairn
