// SPDX-License-Identifier: GPL-3.0-or-later
// Saves pictures of the canvas and the gallery to look at: canvaspictures IMAGE.jpg ANNOTATIONS.xml FOLDER
#include "models/imaging/imagereader.h"
#include "models/imaging/thumbnails.h"
#include "tests/canvas/canvashand.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/common/theme.h"
#include "widgets/gallery/itemgallery.h"
#include "widgets/gallery/thumbnailsource.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QStandardItemModel>
#include <QXmlStreamReader>

#include <cstdio>

using namespace cairn;

namespace {

QList<CanvasShape> shapesOf(const QString &path)
{
    const QHash<QString, QColor> colors {{"RBC", QColor(0xE69F00)}, {"WBC", QColor(0x56B4E9)}, {"Platelets", QColor(0x009E73)}};
    QList<CanvasShape> shapes;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return shapes;
    QXmlStreamReader xml(&file);
    QString name;
    QHash<QString, double> edges;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            const QString tag = xml.name().toString();
            if (tag == "name")
                name = xml.readElementText();
            else if (tag == "xmin" || tag == "ymin" || tag == "xmax" || tag == "ymax")
                edges.insert(tag, xml.readElementText().toDouble());
        } else if (xml.isEndElement() && xml.name() == QLatin1String("bndbox")) {
            const QRectF box(QPointF(edges["xmin"], edges["ymin"]), QPointF(edges["xmax"], edges["ymax"]));
            shapes.append({shapes.size() + 1, Shape::fromBox(box), colors.value(name, Qt::magenta), name});
        }
    }
    return shapes;
}

CanvasShape roundCell(qint64 id, const QPointF &middle, double radius)
{
    QPolygonF outline;
    for (int i = 0; i < 14; ++i) {
        const double angle = i * M_PI / 7, length = radius * (1 + 0.12 * std::sin(3 * angle));
        outline.append(middle + length * QPointF(std::cos(angle), std::sin(angle)));
    }
    return {id, Shape::fromPolygon(outline), QColor(0x56B4E9), QStringLiteral("WBC")};
}

class Folder
{
public:
    Folder(const QString &path, const QString &theme)
        : m_path(path)
        , m_theme(theme)
    {
        QDir().mkpath(path);
    }
    void save(QWidget &widget, const QString &name)
    {
        QTest::qWait(250);
        widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_path, m_theme, name));
    }

private:
    QString m_path, m_theme;
};

void drawCanvas(Folder &folder, const QString &imagePath, const QString &shapesPath)
{
    CanvasHand hand;
    hand.canvas.resize(1100, 760);
    const Result<QImage> image = readImage(imagePath);
    if (!image)
        return;
    hand.canvas.setImage(forDisplay(*image));
    QList<CanvasShape> shapes = shapesOf(shapesPath);
    shapes.append(roundCell(900, {470, 330}, 60));
    CanvasShape draft = boxShape(901, {60, 380, 90, 80}, "RBC");
    draft.isDraft = true;
    shapes.append(draft);
    hand.canvas.setShapes(shapes);
    folder.save(hand.canvas, "1-fitted");
    hand.canvas.setSelection({1});
    hand.hover(300, 200);
    folder.save(hand.canvas, "2-box-selected");
    hand.canvas.setSelection({900});
    hand.canvas.setZoom(3);
    hand.canvas.showRegion(QRectF(380, 240, 180, 180));
    hand.hover(470, 300);
    folder.save(hand.canvas, "3-polygon-selected");
    hand.canvas.setSelection({});
    hand.canvas.setTool(CanvasToolKind::Box);
    hand.canvas.setDrawClass(QColor(0xD55E00), "Platelets");
    hand.canvas.fit();
    hand.press(200, 100);
    hand.move(330, 210);
    folder.save(hand.canvas, "4-drawing-a-box");
    hand.release(330, 210);
    hand.canvas.setTool(CanvasToolKind::Polygon);
    for (const QPointF &point : {QPointF(100, 100), QPointF(220, 80), QPointF(300, 160), QPointF(240, 260)})
        hand.click(point.x(), point.y());
    hand.hover(140, 240);
    folder.save(hand.canvas, "5-drawing-a-polygon");
    hand.canvas.cancelDrawing();
    hand.canvas.setTool(CanvasToolKind::Select);
    hand.canvas.setSelection({1, 2, 3});
    hand.canvas.setZoom(20);
    folder.save(hand.canvas, "6-pixels");
    hand.canvas.setZoom(0.4);
    folder.save(hand.canvas, "7-small");
    hand.canvas.setMessage(QStringLiteral("BloodImage_00042.jpg is damaged or cut off."));
    folder.save(hand.canvas, "8-message");
}

class FolderThumbnails : public ThumbnailSource
{
public:
    FolderThumbnails(const QStringList &paths, const QString &cache)
        : m_paths(paths)
        , m_cache(cache)
    {
    }
    QImage thumbnail(qint64 itemId, const QSize &size) override
    {
        const Result<QImage> image = makeThumbnail({m_paths.value(int(itemId) - 1), 0, size, {}}, m_cache);
        return image ? *image : QImage();
    }
    bool isBroken(qint64 itemId) const override { return itemId == 4; }

private:
    QStringList m_paths;
    QString m_cache;
};

void drawGallery(Folder &folder, const QString &imagePath, const QString &cache)
{
    const QDir images = QFileInfo(imagePath).dir();
    QStringList paths;
    for (const QString &name : images.entryList({"*.jpg"}, QDir::Files).mid(0, 40))
        paths.append(images.filePath(name));
    QStandardItemModel model;
    const QStringList statuses {"done", "todo", "skipped", "doing", "accepted", "review", "returned"};
    for (qsizetype i = 0; i < paths.size(); ++i) {
        auto *item = new QStandardItem(QFileInfo(paths[i]).fileName());
        item->setData(i + 1, Qt::UserRole);
        item->setData(statuses[i % statuses.size()], Qt::UserRole + 1);
        item->setData(i * 7 % 30, Qt::UserRole + 2);
        item->setData(i == 2, Qt::UserRole + 3);
        model.appendRow(item);
    }
    paths[3] = QStringLiteral("/nowhere");
    FolderThumbnails source(paths, cache);
    for (const GalleryLayout layout : {GalleryLayout::Filmstrip, GalleryLayout::Grid}) {
        ItemGallery gallery;
        gallery.setRoles({Qt::UserRole, Qt::DisplayRole, Qt::UserRole + 1, Qt::UserRole + 2, Qt::UserRole + 3});
        gallery.setThumbnailSource(&source);
        gallery.setGalleryLayout(layout);
        gallery.setModel(&model);
        gallery.resize(layout == GalleryLayout::Grid ? QSize(900, 600) : QSize(240, 600));
        gallery.setCurrentItem(2);
        gallery.show();
        folder.save(gallery, layout == GalleryLayout::Grid ? "gallery-grid" : "gallery-filmstrip");
    }
}

// How long a repaint takes, on a canvas of full-HD size.
void measure(const QString &name, const QSize &image, int shapes, int corners)
{
    CanvasHand hand(image);
    hand.canvas.resize(1920, 1080);
    QList<CanvasShape> list;
    const int columns = int(std::sqrt(shapes)) + 1;
    for (int i = 0; i < shapes; ++i) {
        QPolygonF outline;
        const QPointF middle((i % columns + 0.5) * image.width() / columns, (i / columns + 0.5) * image.height() / columns);
        for (int corner = 0; corner < corners; ++corner)
            outline.append(middle + 0.4 * image.height() / columns * QPointF(std::cos(corner * 2 * M_PI / corners), std::sin(corner * 2 * M_PI / corners)));
        list.append(polygonShape(i + 1, outline));
    }
    QElapsedTimer clock;
    clock.start();
    hand.canvas.setShapes(list);
    const double set = double(clock.nsecsElapsed()) / 1e6;
    QTest::qWait(1500);
    QImage target(hand.canvas.size(), QImage::Format_RGB32);
    const auto time = [&](int count, auto act) {
        clock.start();
        for (int i = 0; i < count; ++i) {
            act(i);
            hand.canvas.render(&target);
        }
        return double(clock.nsecsElapsed()) / 1e6 / count;
    };
    const double still = time(20, [](int) {});
    const double hover = time(20, [&](int i) { hand.hover(100 + i, 100); });
    ViewTransform view = hand.canvas.view();
    hand.canvas.setZoom(view.zoom * 2);
    view = hand.canvas.view();
    hand.canvas.render(&target);
    QTest::qWait(1500);
    const double pan = time(20, [&](int) { view.offset += QPointF(3, 2); hand.canvas.setView(view); });
    const double zoom = time(20, [&](int) { hand.canvas.setZoom(hand.canvas.zoom() * 1.02); });
    std::printf("%-42s set %6.1f  still %6.1f  hover %6.1f  pan %6.1f  zoom %6.1f ms\n", qPrintable(name), set, still, hover, pan, zoom);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 2 && arguments[1] == "--measure") {
        measure("640 x 480, no shapes", {640, 480}, 0, 4);
        measure("640 x 480, 200 shapes of 8 corners", {640, 480}, 200, 8);
        measure("4000 x 3000, 200 shapes of 50 corners", {4000, 3000}, 200, 50);
        measure("4000 x 3000, one shape of 10,000 corners", {4000, 3000}, 1, 10'000);
        measure("4000 x 3000, 10,000 shapes of 20 corners", {4000, 3000}, 10'000, 20);
        return 0;
    }
    if (arguments.size() != 4) {
        std::fprintf(stderr, "canvaspictures IMAGE.jpg ANNOTATIONS.xml FOLDER, or canvaspictures --measure\n");
        return 2;
    }
    for (const bool isDark : {false, true}) {
        applyTheme(application, isDark ? Theme::dark() : Theme::light());
        Folder folder(arguments[3], isDark ? "dark" : "light");
        drawCanvas(folder, arguments[1], arguments[2]);
        drawGallery(folder, arguments[1], arguments[3] + "/cache");
    }
    return 0;
}
