// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas: a picture with shapes on it, where shapes are drawn and edited by mouse and keyboard. It says what the person
// wishes and changes nothing of the project itself.
#pragma once

#include "models/geometry/skeletontemplate.h"
#include "models/imaging/pixelclassifier.h"
#include "widgets/canvas/canvasshape.h"
#include "widgets/canvas/viewtransform.h"

#include <QImage>
#include <QList>
#include <QSet>
#include <QWidget>

#include <memory>

namespace cairn {

enum class CanvasToolKind {
    Select,
    Box,
    Polygon,
    Hand,
    Measure,
    RotatedBox,
    Ellipse,
    Polyline,
    Point,
    Skeleton,
    Cuboid,
    Brush,
    Eraser,
    Wand,
    Scissors,
    CutOut,
    Superpixels,
    Scribble,
    Cut,
};

/** Taste: settings that the page hands down. */
struct CanvasOptions {
    bool showShapes = true;
    bool showLabels = true;
    bool showGuides = true; ///< lines through the cursor while a box is drawn
    bool showPixelGrid = true; ///< above 800 %
    bool showReadout = true; ///< zoom and cursor position in the lower corner
    bool showScaleBar = true;
    bool showMinimap = true; ///< where only a part of the picture is in view
    bool showPixelValues = true; ///< above 4,000 %
    bool snaps = false; ///< to vertices, edges and the picture's border; Ctrl suspends it
    bool movesSharedVertices = true; ///< what lies on the same place in other outlines moves along
    bool assistsDrawMasks = false; ///< what the wand and its like find becomes a mask; else an outline
    double pixelSizeUm = 0; ///< micrometres; 0: nobody knows, lengths are in pixels
    double fillOpacity = 0.14; ///< of shapes that are not selected
};

class CanvasPrivate;
class TileSource;

class ImageCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit ImageCanvas(QWidget *parent = nullptr);
    ~ImageCanvas() override;

    /** Shows a picture, fitted. Shapes are in pixels of `fullSize` (empty: the image's own size), of which `image` may be a smaller
        copy. What is being drawn is dropped without a word: ask hasUnfinishedShape() before. */
    void setImage(const QImage &image, QSize fullSize = {});
    /** The numbers that are shown in the pixels when close: the picture as its file has it, where it is not what is seen. */
    void setValues(const QImage &values);
    /** Tiles of the picture that was set last (which may then be a coarse copy), for one too large for memory; null: none. They end with
        the next picture or message. */
    void setTiles(cairn::TileSource *tiles);
    /** A better copy of the same picture: view, selection and what is being drawn stay. */
    void replaceImage(const QImage &image);
    /** No picture, but a sentence: that it is being read, or why it cannot be. */
    void setMessage(const QString &sentence);
    [[nodiscard]] QSize imageSize() const;

    void setShapes(const QList<cairn::CanvasShape> &shapes);
    [[nodiscard]] QList<CanvasShape> shapes() const;
    void setSelection(const QSet<qint64> &ids);
    [[nodiscard]] QSet<qint64> selection() const;
    /** A shape that something else points at (a row under the cursor in a list); 0: none. */
    void setHighlighted(qint64 id);

    void setTool(CanvasToolKind tool);
    [[nodiscard]] CanvasToolKind tool() const;
    /** How new shapes look while they are drawn. */
    void setDrawClass(const QColor &color, const QString &label);
    /** What the skeletons of the class of new shapes consist of. */
    void setDrawSkeleton(const cairn::SkeletonTemplate &skeleton);
    void setOptions(const CanvasOptions &options);
    /** Why nothing can be drawn with the chosen tool, as a few words; empty: it can. */
    void setRefusal(const QString &reason);
    [[nodiscard]] QString refusal() const;
    /** What the scribbles have taught so far; empty where it is not enough. */
    [[nodiscard]] LearnedPixels learnedPixels() const;
    /** Shows shapes as they would be, without a wish; empty: as they are. */
    void showPreview(const cairn::EditedShapes &shapes);
    [[nodiscard]] CanvasOptions options() const;

    /** What can be done now, in a few words; it stands beside the zoom. */
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool hasUnfinishedShape() const;
    void cancelDrawing();

    [[nodiscard]] double zoom() const; ///< logical view pixels for one image pixel
    void setZoom(double zoom); ///< around the middle of the view
    void zoomIn();
    void zoomOut();
    void fit();
    /** Turns the view clockwise, around its middle: the picture and its labels stay as they are. The next picture is shown so too. */
    void turnBy(double degrees);
    void turnTo(double degrees);
    [[nodiscard]] double turn() const; ///< degrees, 0 to 360
    void actualSize(); ///< one image pixel on one pixel of the screen
    void showRegion(const QRectF &imageRegion); ///< scrolls, and zooms out if need be, until the region is in view
    /** Brings a place close, with something of its surroundings. */
    void zoomTo(const QRectF &imageRegion);
    [[nodiscard]] ViewTransform view() const;
    void setView(const ViewTransform &view); ///< restores what view() gave
    [[nodiscard]] bool isFitted() const; ///< the view follows the widget's size

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /** A new shape, inside the picture; `seconds` from the first press to the end. */
    void shapeDrawn(const cairn::Shape &shape, double seconds);
    /** The shapes that were moved or edited, when the gesture ends. */
    void reshapeRequested(const cairn::EditedShapes &shapes, bool isNudge);
    void deleteRequested(const QList<qint64> &ids);
    void duplicateRequested(const QList<qint64> &ids);
    /** A shape was double-clicked: the person wants to choose its class. */
    void classRequested(qint64 id, const QPoint &globalPosition);
    void contextMenuRequested(qint64 id, const QPoint &globalPosition); ///< id 0: not on a shape
    void selectionChanged(const QSet<qint64> &ids); ///< by the person's hand, not by setSelection()
    void hovered(qint64 id); ///< 0: none
    void cursorMoved(const QPointF &imagePosition); ///< also outside the picture
    void cursorLeft();
    void zoomChanged(double zoom);
    void turned(double degrees);
    void toolChanged(cairn::CanvasToolKind tool);
    void unfinishedShapeChanged(bool isUnfinished);
    /** Shapes are to be parted along this line. */
    void cutRequested(const QPolygonF &line);
    /** The person began to draw what is refused, see setRefusal(). */
    void drawingRefused();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    friend class CanvasPrivate;
    std::unique_ptr<CanvasPrivate> d;
};

} // namespace cairn
