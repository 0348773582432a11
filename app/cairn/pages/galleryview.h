// SPDX-License-Identifier: GPL-3.0-or-later
// The images as a grid that fills the page: facets at the left, the filter above, what can be done with several below.
#pragma once

#include "models/data/facetfilter.h"
#include "models/data/itemviews.h"
#include "models/labels/annotations.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QMenu;
class QSlider;
class QStackedWidget;

namespace cairn {

class Ask;
class EmptyState;
class FacetPanel;
class FilterLine;
class GalleryOrder;
class IconButton;
class ItemGallery;
class ItemListModel;
class SavedViews;
class SearchField;
class SelectionBar;
class SidePanel;
class ThumbnailSource;

/** Shows and filters the list that it is given; what is to be done with images it says as wishes. The list may be shared with a filmstrip,
    which then shows the same images in the same order. */
class GalleryView : public QWidget
{
    Q_OBJECT
public:
    GalleryView(Project &project, ItemListModel &items, ThumbnailSource &thumbnails, Ask &ask, QWidget *parent = nullptr);
    ~GalleryView() override;

    /** Makes the image current and shows it. */
    void setCurrentItem(qint64 itemId);
    [[nodiscard]] qint64 currentItem() const;
    /** The selected images in the order of the list. */
    [[nodiscard]] QList<qint64> selectedItems() const;
    /** Over Items::expressionSource(); empty: all images. */
    void setFilter(const QString &expression);

    /** The page's action that goes to the canvas and back: its key is not kept from the page as other letters are. */
    void setToggleAction(QAction *action) { m_toggle = action; }

    /** Size of thumbnails, names, panel and folding: how it looks; the filter belongs to the list. */
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    // For tests and the tour.
    [[nodiscard]] ItemGallery *grid() const { return m_grid; }
    [[nodiscard]] FilterLine *filterLine() const { return m_filterLine; }
    [[nodiscard]] FacetPanel *facets() const { return m_facets; }
    [[nodiscard]] SelectionBar *selectionBar() const { return m_bar; }

Q_SIGNALS:
    void orderMenuAboutToShow(QMenu *menu);
    void openRequested(qint64 itemId); ///< double click or Enter
    void closeRequested(); ///< Escape
    void currentItemChanged(qint64 itemId);
    void statusRequested(const QList<qint64> &itemIds, cairn::ItemStatus status);
    void tagRequested(const QList<qint64> &itemIds, qint64 classId, bool on);
    void splitRequested(const QList<qint64> &itemIds, const QString &split); ///< "train", "val", "test"; empty: none
    void exportListRequested(const QStringList &paths); ///< relative to the project
    void importRequested(); ///< there are no images yet
    void failed(const cairn::Error &error);
    void told(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // galleryview.cpp: the parts, the filter, what is shown.
    void makeLayout(Ask &ask);
    QWidget *makeToolbar(Ask &ask);
    QWidget *makeWork(Ask &ask);
    void connectParts();
    void apply(const FacetFilter &filter);
    void adoptFilter();
    void onFilterFailed(const cairn::Error &error);
    void showLoaded();
    void setEdge(int edge);

    // galleryactions.cpp: what can be done with the selection.
    void makeActions();
    void fillTagMenu();
    void openMenu(const QPoint &at);
    void showSelection();
    void copyPaths();
    void hideSelected();
    [[nodiscard]] QStringList selectedPaths(bool absolute) const;

    Project &m_project;
    ItemListModel &m_items;
    FacetFilter m_filter;
    QString m_goodFilter; ///< the last one that the list took
    QPointer<QAction> m_toggle;
    QTimer m_selectionTimer; ///< a band tells of each step

    SidePanel *m_side;
    FacetPanel *m_facets;
    SearchField *m_search = nullptr;
    FilterLine *m_filterLine = nullptr;
    GalleryOrder *m_order = nullptr;
    SavedViews *m_views = nullptr;
    IconButton *m_names = nullptr;
    QSlider *m_size = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    ItemGallery *m_grid = nullptr;
    SelectionBar *m_bar = nullptr;
    QMenu *m_tagMenu = nullptr, *m_statusMenu = nullptr, *m_splitMenu = nullptr;
    QAction *m_copy = nullptr, *m_export = nullptr, *m_hide = nullptr, *m_open = nullptr;
};

} // namespace cairn
