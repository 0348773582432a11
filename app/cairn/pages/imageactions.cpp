// SPDX-License-Identifier: GPL-3.0-or-later
// The keys, tools and menu entries of the images page.
#include "app/cairn/pages/imagespage.h"

#include "app/cairn/pages/galleryview.h"
#include "app/cairn/pages/imageinspector.h"
#include "app/cairn/pages/imagetone.h"
#include "app/cairn/pages/importactions.h"
#include "app/cairn/pages/toolstrip.h"

#include <QLineEdit>

namespace cairn {

void ImagesPage::makeToolActions()
{
    const auto tool = [this](const char *name, const QString &text, const char *shortcut, const char *iconName, CanvasToolKind kind) {
        QAction *action = addPageAction(QString::fromLatin1(name), text, QString::fromLatin1(shortcut), QString::fromLatin1(iconName),
            [this, kind] { selectTool(kind); });
        m_toolActions.insert(int(kind), action);
        m_tools->addTool(action);
        m_menu.append(action);
    };
    tool("select", tr("Select"), "V", "select", CanvasToolKind::Select);
    tool("hand", tr("Move the view"), "H", "hand", CanvasToolKind::Hand);
    m_tagTool = addPageAction(QStringLiteral("tag"), tr("Tag the image"), QStringLiteral("T"), QStringLiteral("tag"),
        [this] { selectTool(CanvasToolKind::Select, true); });
    m_tools->addTool(m_tagTool);
    m_menu.append(m_tagTool);
    tool("measure", tr("Measure a distance"), "M", "ruler", CanvasToolKind::Measure);
    m_tools->addSeparator();
    tool("box", tr("Box"), "B", "box", CanvasToolKind::Box);
    tool("rotated-box", tr("Rotated box"), "R", "rotated-box", CanvasToolKind::RotatedBox);
    tool("polygon", tr("Outline"), "P", "polygon", CanvasToolKind::Polygon);
    tool("polyline", tr("Line"), "L", "polyline", CanvasToolKind::Polyline);
    tool("ellipse", tr("Ellipse"), "O", "ellipse", CanvasToolKind::Ellipse);
    tool("cuboid", tr("Cuboid"), "U", "cuboid", CanvasToolKind::Cuboid);
    tool("point", tr("Point"), "K", "point", CanvasToolKind::Point);
    tool("skeleton", tr("Skeleton"), "J", "skeleton", CanvasToolKind::Skeleton);
    tool("brush", tr("Brush"), "Q", "brush", CanvasToolKind::Brush);
    tool("eraser", tr("Eraser"), "E", "eraser", CanvasToolKind::Eraser);
    tool("cut-along", tr("Cut along a line"), "Shift+X", "cut", CanvasToolKind::Cut);
    m_tools->addSeparator();
    tool("wand", tr("Wand: like colours"), "W", "wand", CanvasToolKind::Wand);
    tool("scissors", tr("Scissors: along edges"), "X", "scissors", CanvasToolKind::Scissors);
    tool("superpixels", tr("Superpixels: pieces of one colour"), "Y", "mosaic", CanvasToolKind::Superpixels);
    tool("cut-out", tr("Cut out: a thing in a box"), "Z", "cut-out", CanvasToolKind::CutOut);
    tool("scribble", tr("Scribble: pixels that look alike"), "Shift+P", "layers", CanvasToolKind::Scribble);
    m_menu.append(nullptr);
    m_tools->addSeparator();
    const auto view = [this](const char *name, const QString &text, const char *shortcut, const char *iconName, std::function<void()> done) {
        QAction *action = addPageAction(QString::fromLatin1(name), text, QString::fromLatin1(shortcut), QString::fromLatin1(iconName), std::move(done));
        m_tools->addAction(action);
        m_menu.append(action);
    };
    view("tone", tr("Light and colours…"), "I", "contrast", [this] { m_tone->openPanel(); });
    view("fit", tr("Fit into the view"), "F", "fit", [this] { m_canvas->fit(); });
    view("zoom-in", tr("Closer"), "Ctrl++", "zoom-in", [this] { m_canvas->zoomIn(); });
    view("zoom-out", tr("Further away"), "Ctrl+-", "zoom-out", [this] { m_canvas->zoomOut(); });
    m_menu.append(nullptr);
}

void ImagesPage::makeMoveActions()
{
    const auto action = [this](const char *name, const QString &text, const char *shortcut, const char *iconName, std::function<void()> done) {
        m_menu.append(addPageAction(QString::fromLatin1(name), text, QString::fromLatin1(shortcut), QString::fromLatin1(iconName), std::move(done)));
    };
    action("previous", tr("Previous image"), "A", "previous", [this] { step(-1); });
    action("next", tr("Next image"), "D", "next", [this] { step(1); });
    action("next-open", tr("Next image to do"), "N", "todo", [this] { stepToNextOpen(); });
    action("gallery", tr("Gallery"), "G", "images", [this] { showGallery(!showsGallery()); });
    m_overview->setToggleAction(m_menu.last());
    action("find", tr("Find by name"), "Ctrl+F", "search", [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    m_menu.append(nullptr);
    action("done", tr("Done and next"), "Return", "check", [this] { setStatus(ItemStatus::Done); });
    action("skip", tr("Skip and next"), "S", "skip", [this] { setStatus(ItemStatus::Skipped); });
    m_menu.append(nullptr);
}

void ImagesPage::makeLabelActions()
{
    const auto action = [this](const char *name, const QString &text, const char *shortcut, const char *iconName, std::function<void()> done) {
        m_menu.append(addPageAction(QString::fromLatin1(name), text, QString::fromLatin1(shortcut), QString::fromLatin1(iconName), std::move(done)));
    };
    action("new-class", tr("New class"), "C", "class", [this] { m_inspector->focusNewClass(); });
    action("classes", tr("Classes and attributes…"), "Ctrl+Shift+C", "class", [this] { openSchema(0); });
    action("duplicate", tr("Duplicate"), "Ctrl+D", "copy", [this] { duplicateShapes(selectedLabels()); });
    action("delete", tr("Delete"), "", "delete", [this] { removeShapes(selectedLabels()); });
    action("undo-image", tr("Undo on this image"), "Alt+Z", "undo", [this] { undoThisImage(); });
    m_menu.append(nullptr);
    action("import", tr("Import images…"), "Ctrl+I", "import", [this] { askForImages(session(), this); });
    action("import-labels", tr("Import labels…"), "", "import", [this] { askForAnnotations(session(), this); });
    for (int digit = 1; digit <= 9; ++digit) {
        const QString key = QString::number(digit);
        addPageAction(QStringLiteral("class-") + key, tr("Class %1").arg(digit), key, {}, [this, key] { useClassKey(key); });
    }
}

} // namespace cairn
