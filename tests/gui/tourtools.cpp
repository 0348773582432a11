// SPDX-License-Identifier: GPL-3.0-or-later
// The stops at each tool of the images page, at work on a picture of the sample.
#include "tests/gui/tour.h"

#include "app/cairn/keysdialog.h"
#include "app/cairn/pages/imagespage.h"
#include "app/cairn/pages/schemadialog.h"
#include "widgets/canvas/tonepanel.h"

#include <QtWidgets>

namespace cairn::test {
namespace {

constexpr int kAssistMs = 30'000;

} // namespace

void Tour::walkTools()
{
    step("a picture for the tools", [this] { return m_hands.openImage(itemWhere("i.path LIKE '%field-050%'")); });
    step("shapes of all kinds", [this] { return drawEveryKind(); });
    step("brush", [this] { return paintMask(); });
    step("wand", [this] { return useWand(); });
    step("scissors", [this] { return useScissors(); });
    step("superpixels", [this] { return useSuperpixels(); });
    step("cut out", [this] { return cutOut(); });
    step("scribble", [this] { return scribble(); });
    step("measure", [this] { return measure(); });
    step("light and colours", [this] { return changeTone(); });
    step("pixel values", [this] { return lookClosely(); });
    step("table of keys", [this] { return showKeys(); });
    step("comment", [this] { return comment(); });
    step("classes and attributes", [this] { return showSchema(); });
    step("gallery", [this] { return showGallery(); });
}

/** Whether the item has so many shapes, as the canvas shows them. */
bool Tour::hasShapes(qsizetype count) const
{
    return eventually([&] { return m_hands.images()->canvas()->shapes().size() == count; }, kAssistMs);
}

bool Tour::drawEveryKind()
{
    const qsizetype before = m_hands.images()->canvas()->shapes().size();
    m_hands.press(Qt::Key_1);
    m_hands.press(Qt::Key_R);
    m_hands.drag({60, 60}, {150, 110});
    m_hands.click({120, 140});
    m_hands.press(Qt::Key_2);
    m_hands.press(Qt::Key_O);
    m_hands.drag({220, 40}, {330, 110});
    m_hands.press(Qt::Key_3);
    m_hands.press(Qt::Key_U);
    m_hands.drag({420, 90}, {520, 170});
    m_hands.press(Qt::Key_K);
    m_hands.click({570, 60});
    m_hands.press(Qt::Key_1);
    m_hands.press(Qt::Key_L);
    for (const QPointF &point : {QPointF(60, 240), QPointF(130, 200), QPointF(210, 260), QPointF(280, 210)}) {
        m_hands.click(point);
        m_camera.settle(QApplication::doubleClickInterval() + 50);
    }
    m_hands.press(Qt::Key_Return);
    if (!hasShapes(before + 5))
        return false;
    m_hands.press(Qt::Key_V);
    m_hands.click({275, 75});
    return m_camera.shoot(QStringLiteral("images-shapes"));
}

bool Tour::paintMask()
{
    const qsizetype before = m_hands.images()->canvas()->shapes().size();
    m_hands.press(Qt::Key_Escape);
    m_hands.press(Qt::Key_2);
    m_hands.press(Qt::Key_Q);
    m_hands.drag({400, 260}, {520, 300});
    m_hands.drag({430, 320}, {540, 280});
    return hasShapes(before + 1) && m_camera.shoot(QStringLiteral("images-brush"));
}

bool Tour::useWand()
{
    m_hands.press(Qt::Key_Return); // the brush lets its mask go
    const qsizetype before = m_hands.images()->canvas()->shapes().size();
    m_hands.press(Qt::Key_3);
    m_hands.press(Qt::Key_W);
    ImageCanvas *canvas = m_hands.images()->canvas();
    const QPoint at = canvas->view().toView(QPointF(186, 104)).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, Qt::NoModifier, at);
    QTest::mouseMove(canvas, at + QPoint(20, 10));
    const bool isSaved = m_camera.shoot(QStringLiteral("images-wand"));
    QTest::mouseRelease(canvas, Qt::LeftButton, Qt::NoModifier, at + QPoint(20, 10));
    return isSaved && hasShapes(before + 1);
}

bool Tour::useScissors()
{
    const qsizetype before = m_hands.images()->canvas()->shapes().size();
    m_hands.press(Qt::Key_1);
    m_hands.press(Qt::Key_X);
    for (const QPointF &point : {QPointF(136, 317), QPointF(164, 345), QPointF(136, 373), QPointF(108, 345)}) {
        m_hands.click(point);
        m_camera.settle(QApplication::doubleClickInterval() + 50);
    }
    const bool isSaved = m_camera.shoot(QStringLiteral("images-scissors"));
    m_hands.press(Qt::Key_Return);
    return isSaved && hasShapes(before + 1);
}

bool Tour::useSuperpixels()
{
    const qsizetype before = m_hands.images()->canvas()->shapes().size();
    ImageCanvas *canvas = m_hands.images()->canvas();
    m_hands.press(Qt::Key_2);
    m_hands.press(Qt::Key_Y);
    // The pieces are made in the background once the hand is over the picture.
    QTest::mouseMove(canvas, canvas->view().toView(QPointF(355, 360)).toPoint());
    const bool isReady = eventually([&] {
        m_hands.drag({355, 360}, {378, 375}, false);
        const bool isDrawing = canvas->hasUnfinishedShape();
        if (!isDrawing)
            QTest::mouseRelease(canvas, Qt::LeftButton, Qt::NoModifier, canvas->view().toView(QPointF(378, 375)).toPoint());
        return isDrawing;
    }, kAssistMs);
    const bool isSaved = isReady && m_camera.shoot(QStringLiteral("images-superpixels"));
    QTest::mouseRelease(canvas, Qt::LeftButton, Qt::NoModifier, canvas->view().toView(QPointF(378, 375)).toPoint());
    return isSaved && hasShapes(before + 1);
}

bool Tour::cutOut()
{
    const qsizetype before = m_hands.images()->canvas()->shapes().size();
    m_hands.press(Qt::Key_3);
    m_hands.press(Qt::Key_Z);
    m_hands.drag({515, 325}, {615, 425});
    m_camera.settle(3000);
    const bool isSaved = m_camera.shoot(QStringLiteral("images-cut-out"));
    const bool isTaken = eventually([&] {
        m_hands.press(Qt::Key_Return);
        return !m_hands.images()->canvas()->hasUnfinishedShape();
    }, kAssistMs);
    return isSaved && isTaken && hasShapes(before + 1);
}

bool Tour::scribble()
{
    m_hands.press(Qt::Key_P, Qt::ShiftModifier);
    m_hands.press(Qt::Key_2);
    m_hands.drag({130, 255}, {230, 250});
    m_hands.press(Qt::Key_1);
    m_hands.drag({300, 440}, {420, 420});
    m_hands.press(Qt::Key_3);
    m_hands.drag({180, 95}, {200, 120});
    m_camera.settle(5000);
    const bool isSaved = m_camera.shoot(QStringLiteral("images-scribble"));
    m_hands.press(Qt::Key_Period);
    return m_camera.shoot(QStringLiteral("images-scribble-unsure")) && isSaved;
}

bool Tour::measure()
{
    m_hands.press(Qt::Key_M);
    m_hands.drag({100, 100}, {400, 300});
    return m_camera.shoot(QStringLiteral("images-measure"));
}

bool Tour::changeTone()
{
    m_hands.press(Qt::Key_I);
    const QPointer<TonePanel> panel = m_hands.window().findChild<TonePanel *>();
    if (!panel || !panel->isOpen())
        return false;
    m_camera.settle(600);
    const bool isSaved = m_camera.shoot(QStringLiteral("images-tone"));
    panel->closePanel();
    return isSaved && eventually([&] { return !panel; });
}

bool Tour::lookClosely()
{
    ImageCanvas *canvas = m_hands.images()->canvas();
    m_hands.press(Qt::Key_V);
    canvas->setZoom(64);
    const bool isSaved = m_camera.shoot(QStringLiteral("images-pixels"));
    m_hands.press(Qt::Key_F);
    return isSaved;
}

bool Tour::comment()
{
    m_hands.press(Qt::Key_V);
    m_hands.click({275, 75});
    m_hands.press(Qt::Key_M, Qt::ControlModifier);
    m_hands.type(QStringLiteral("Is this one cell or two?"));
    return m_camera.shoot(QStringLiteral("images-comment"));
}

bool Tour::showSchema()
{
    m_hands.action(QStringLiteral("images/classes"))->trigger();
    auto *schema = m_hands.window().findChild<SchemaDialog *>();
    const bool isSaved = schema && m_camera.shoot(QStringLiteral("classes"), schema);
    if (schema)
        schema->close();
    return isSaved;
}

bool Tour::showGallery()
{
    ImagesPage *page = m_hands.images();
    page->canvas()->setFocus();
    m_hands.press(Qt::Key_G);
    if (!page->showsGallery())
        return false;
    m_camera.settle(2500); // thumbnails come one by one
    const bool isSaved = m_camera.shoot(QStringLiteral("gallery"));
    m_hands.press(Qt::Key_Escape);
    return isSaved && eventually([page] { return !page->showsGallery(); });
}

bool Tour::showKeys()
{
    m_hands.window().showKeys();
    auto *keys = m_hands.window().findChild<KeysDialog *>();
    const bool isSaved = keys && m_camera.shoot(QStringLiteral("keys"), keys);
    if (keys)
        keys->close();
    return isSaved;
}

} // namespace cairn::test
