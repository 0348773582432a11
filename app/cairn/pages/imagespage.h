// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which images are labelled: list at the left, canvas with its tools, inspector at the right.
#pragma once

#include "app/cairn/page.h"
#include "app/cairn/unsavedgestures.h"
#include "models/imaging/imagecache.h"
#include "models/labels/annotations.h"
#include "models/labels/labelschema.h"
#include "models/labels/labelprogress.h"
#include "widgets/canvas/imagecanvas.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

class QComboBox;
class QMenu;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace cairn {

class AnnotationModel;
class ClassModel;
class DraftPanel;
class EmptyState;
class GalleryView;
class ImageExtras;
class ImageFileWatch;
class ImageInspector;
class ImageMode;
class ImageTiles;
class ImageTone;
class ItemBadges;
class ItemGallery;
class ItemListModel;
class ItemThumbnails;
class LintPanel;
class MessageBar;
class QueueOrders;
class ShapeCommands;
struct ClassifyRequest;
class ToolStrip;

class ImagesPage : public Page
{
    Q_OBJECT
public:
    explicit ImagesPage(Session &session, QWidget *parent = nullptr);
    ~ImagesPage() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("images"); }
    [[nodiscard]] QString title() const override { return tr("Images"); }
    [[nodiscard]] QString place() const override;
    [[nodiscard]] QString progressText() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_menu; }
    [[nodiscard]] QList<PaletteEntry> find(const QString &typed) const override;
    void go(const Destination &destination) override;
    void enter() override;
    void leave() override;

    // For tests and the tour: the parts a hand would reach for.
    [[nodiscard]] ImageCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] qint64 currentItem() const { return m_itemId; }
    [[nodiscard]] GalleryView *galleryView() const { return m_overview; }
    [[nodiscard]] bool showsGallery() const;

protected:
    void takeFiles(const QStringList &paths) override;

private:
    void makeLayout();
    QWidget *makeList();
    QWidget *makeWork();
    void makeToolActions();
    void makeViewActions();
    void makeTurnActions();
    void makeMoveActions();
    void makeLabelActions();
    void makeShapeActions();
    void connectModels();
    void connectCanvas();
    void connectInspector();

    void openItem(qint64 itemId);
    void openFirst();
    void showImage(const CachedImage &image);
    void readPicture(const Item &item);
    void readAgain();
    void makeUnsaved();
    void showUnsaved();
    void showShapes();
    void showStatus();
    void prefetch();
    void filterItems();
    void step(int rows);
    void stepToNextOpen();

    // imagegallery.cpp: the gallery that fills the page.
    void makeGallery();
    void showGallery(bool shown);
    void leaveGallery();
    void exportList(const QStringList &paths);
    void showForeignFilter();

    // imagedrafts.cpp: proposals of models, comments, review.
    void makeExtras();
    void makeReviewActions();
    void showDrafts(QList<CanvasShape> &shapes) const;
    void addWaitingShapes(QList<CanvasShape> &shapes);
    void takeSelection(const QSet<qint64> &ids);
    void openSchema(qint64 classId);
    /** Of what is selected on the canvas: labels, or proposals, which stand there with negative ids. */
    [[nodiscard]] QList<qint64> selectedLabels() const;
    [[nodiscard]] QList<qint64> selectedDrafts() const;
    [[nodiscard]] QList<qint64> listedItems() const;
    void fixDraft(qint64 predictionId, qint64 classId, const Shape &shape);

    // imagemodes.cpp: one class only, one attribute, a second look.
    void makeModeActions();
    void startOneClass();
    void chooseWalk();
    void startSecondLook();
    void startMode(ImageMode *mode);
    void endMode();
    void adoptLayer();
    void openForMode(qint64 itemId);
    /** A place to be shown once its image is there; without area, where the labels are. */
    struct ShownPlace {
        qint64 itemId = 0;
        std::optional<QRectF> area;
        QList<qint64> ids;
    };
    void showPlace(const ShownPlace &place);

    // imagehelp.cpp: help over many images.
    void makeHelpActions();
    [[nodiscard]] QList<qint64> chosenItems() const;
    void openQueueMenu();
    void stepToNextDisagreeing();
    void showTime();
    void scribbleAll();
    void startScribbles(const ClassifyRequest &request);

    // imageclasses.cpp: what the chosen class takes.
    [[nodiscard]] QString admissionSentence(const LabelClass &labelClass) const;
    [[nodiscard]] bool admits(qint64 classId, ShapeKind kind);
    [[nodiscard]] bool admitsLabels(const QList<qint64> &ids, qint64 classId);
    void showAdmission();
    void explainRefusal();

    void chooseClass(qint64 classId);
    [[nodiscard]] SkeletonTemplate skeletonOf(qint64 classId) const;
    [[nodiscard]] QList<QAction *> shapeActions() const { return m_shapeActions; }
    void prepareCommands();
    void addConversions(QMenu *menu);
    void setSelectedClass(qint64 classId);
    void useClassKey(const QString &key);
    void addClass(const QString &name);
    void addShape(const Shape &shape, double seconds);
    /** Does a gesture; false where it failed or waits until the disk can be written. */
    bool save(UnsavedGestures::Gesture gesture) { return m_unsaved->run(std::move(gesture)) == UnsavedGestures::Outcome::Saved; }
    void removeShapes(const QList<qint64> &ids);
    void duplicateShapes(const QList<qint64> &ids);
    void setStatus(ItemStatus status);
    void undoThisImage();
    void openClassMenu(qint64 classId, const QPoint &at);
    void openShapeMenu(const QPoint &at);
    void openSimplify();
    void splitSelection();
    void renameClass(qint64 classId);
    void deleteClass(qint64 classId);
    void recolorClass(qint64 classId);
    void selectTool(CanvasToolKind tool, bool tagging = false);
    [[nodiscard]] double secondsSinceLastGesture();

    Annotations m_annotations;
    ItemListModel *m_items;
    ItemBadges *m_badges;
    ClassModel *m_classes;
    AnnotationModel *m_shapes;
    ShapeCommands *m_commands;
    ItemThumbnails *m_thumbnails;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QComboBox *m_statusFilter;
    QLineEdit *m_search;
    ItemGallery *m_gallery;
    GalleryView *m_overview = nullptr;
    ToolStrip *m_tools;
    ImageCanvas *m_canvas;
    ImageTone *m_tone;
    ImageTiles *m_tiles;
    ImageFileWatch *m_fileWatch;
    UnsavedGestures *m_unsaved;
    MessageBar *m_unsavedBar;
    ImageInspector *m_inspector;
    ImageExtras *m_extras;
    DraftPanel *m_drafts;
    LatestTask m_time; // how long the image took
    QTimer m_timeSoon;
    qint64 m_timedItem = 0;
    LintPanel *m_lint = nullptr;
    QueueOrders *m_queueOrders = nullptr;
    MessageBar *m_modeBar = nullptr;
    ImageMode *m_mode = nullptr; // none: the usual way of working
    std::optional<ShownPlace> m_placeToShow;

    QHash<int, QAction *> m_toolActions;
    QAction *m_tagTool = nullptr;
    QAction *m_wantsMasks = nullptr; // what assists find becomes a mask
    QAction *m_clipsNew = nullptr; // new areas leave out what neighbours cover
    QList<QAction *> m_menu;
    QList<QAction *> m_shapeActions; // what the selected shapes can do; null: a separator
    qint64 m_itemId = 0;
    qint64 m_classId = 0;
    bool m_tagging = false;
    bool m_saidRefusal = false; // the bar says what the class takes
    ImageAddress m_address;
    QElapsedTimer m_sinceGesture;
    QTimer m_showShapes;
    /** Drawn while the disk could not be written: seen on the canvas until it is saved. */
    struct WaitingShape {
        qint64 itemId = 0, classId = 0;
        Shape shape;
        std::shared_ptr<bool> isDone;
    };
    QList<WaitingShape> m_waitingShapes;
    mutable std::optional<LabelProgress> m_progress; // counted when it is asked for
};

} // namespace cairn
