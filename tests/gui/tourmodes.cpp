// SPDX-License-Identifier: GPL-3.0-or-later
// The stops at what helps with borders and slips, and at the ways of working through many images.
#include "tests/gui/tour.h"

#include "app/cairn/pages/imagespage.h"
#include "app/cairn/pages/labellingtimedialog.h"
#include "app/cairn/pages/lintpanel.h"
#include "app/cairn/pages/scribblealldialog.h"
#include "app/cairn/pages/simplifypanel.h"
#include "models/labels/attributeschema.h"
#include "models/labels/labelschema.h"

#include <QtWidgets>

namespace cairn::test {
namespace {

constexpr int kTaskMs = 60'000;

bool trigger(const WindowDriver &hands, const char *name)
{
    hands.action(QStringLiteral("images/") + QLatin1String(name))->trigger();
    QCoreApplication::processEvents();
    return true;
}

/** Chooses an entry of the menu that is open. */
bool chooseEntry(qsizetype at)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu || menu->actions().size() <= at)
        return false;
    menu->actions().at(at)->trigger();
    menu->close();
    return true;
}

} // namespace

void Tour::walkModes()
{
    step("another picture", [this] { return m_hands.openImage(itemWhere("i.path LIKE '%field-051%'")); });
    step("follow a border", [this] { return traceBorder(); });
    step("cut along a line", [this] { return cutAlong(); });
    step("simplify", [this] { return simplify(); });
    step("slips", [this] { return listSlips(); });
    step("a class takes only outlines", [this] { return refuse(); });
    step("one class only", [this] { return oneClassOnly(); });
    step("one attribute", [this] { return walkAttribute(); });
    step("a second look", [this] { return lookAgain(); });
    step("scribbles on all images", [this] { return scribbleOnAll(); });
    step("how long it took", [this] { return showTimes(); });
}

bool Tour::traceBorder()
{
    const qsizetype before = m_hands.images()->canvas()->shapes().size();
    const auto clickAll = [this](const QList<QPointF> &points, Qt::KeyboardModifiers modifiers = {}) {
        for (const QPointF &point : points) {
            m_hands.click(point, modifiers);
            m_camera.settle(QApplication::doubleClickInterval() + 50);
        }
    };
    m_hands.press(Qt::Key_1);
    m_hands.press(Qt::Key_P);
    clickAll({{220, 120}, {300, 100}, {340, 170}, {310, 250}, {230, 240}});
    m_hands.press(Qt::Key_Return);
    if (!hasShapes(before + 1))
        return false;
    m_hands.press(Qt::Key_2);
    m_hands.press(Qt::Key_P);
    clickAll({{300, 100}}, Qt::ShiftModifier);
    clickAll({{340, 170}});
    QTest::mouseMove(m_hands.images()->canvas(), m_hands.images()->canvas()->view().toView(QPointF(311, 251)).toPoint());
    const bool isSaved = m_camera.shoot(QStringLiteral("images-follow-border"));
    clickAll({{310, 250}, {400, 260}, {420, 110}});
    m_hands.press(Qt::Key_Return);
    return isSaved && hasShapes(before + 2);
}

bool Tour::cutAlong()
{
    const qsizetype before = m_hands.images()->canvas()->shapes().size();
    m_hands.press(Qt::Key_X, Qt::ShiftModifier);
    m_hands.drag({260, 80}, {280, 275}, false);
    const bool isSaved = m_camera.shoot(QStringLiteral("images-cut"));
    ImageCanvas *canvas = m_hands.images()->canvas();
    QTest::mouseRelease(canvas, Qt::LeftButton, Qt::NoModifier, canvas->view().toView(QPointF(280, 275)).toPoint());
    return isSaved && eventually([&] { return canvas->shapes().size() > before; });
}

bool Tour::simplify()
{
    m_hands.press(Qt::Key_V);
    m_hands.click({380, 180});
    trigger(m_hands, "simplify");
    const QPointer<SimplifyPanel> panel = m_hands.window().findChild<SimplifyPanel *>();
    const bool isSaved = panel && m_camera.shoot(QStringLiteral("images-simplify"));
    if (panel)
        panel->closePanel();
    return isSaved;
}

bool Tour::listSlips()
{
    auto *panel = m_hands.images()->findChild<LintPanel *>();
    trigger(m_hands, "slips");
    trigger(m_hands, "duplicate");
    m_camera.settle(1500);
    panel->findChild<QListWidget *>()->setCurrentRow(0);
    const bool isSaved = m_camera.shoot(QStringLiteral("images-slips"));
    m_hands.press(Qt::Key_F);
    return isSaved && panel->count() > 0;
}

bool Tour::refuse()
{
    const QList<LabelClass> classes = LabelSchema::classes(m_hands.project().reader()).value_or(QList<LabelClass>());
    if (classes.isEmpty() || !LabelSchema(m_hands.project()).setClassShapes(classes.first().id, {ShapeKind::Polygon, ShapeKind::Mask}))
        return false;
    m_hands.press(Qt::Key_Escape);
    m_hands.press(Qt::Key_Escape);
    m_hands.press(Qt::Key_1);
    m_hands.press(Qt::Key_B);
    m_camera.settle(300);
    m_hands.drag({60, 60}, {150, 150});
    const bool isSaved = m_camera.shoot(QStringLiteral("images-not-taken"));
    return LabelSchema(m_hands.project()).setClassShapes(classes.first().id, {}).has_value() && isSaved;
}

bool Tour::oneClassOnly()
{
    m_hands.press(Qt::Key_2);
    m_hands.press(Qt::Key_C, Qt::ShiftModifier);
    const bool isSaved = m_camera.shoot(QStringLiteral("images-one-class"));
    m_hands.press(Qt::Key_C, Qt::ShiftModifier);
    return isSaved;
}

bool Tour::walkAttribute()
{
    const QList<LabelClass> classes = LabelSchema::classes(m_hands.project().reader()).value_or(QList<LabelClass>());
    if (classes.isEmpty()
        || !AttributeSchema(m_hands.project()).add({0, classes.first().id, QStringLiteral("phase"), AttributeType::Choice, {QStringLiteral("ring"), QStringLiteral("late"), QStringLiteral("none")}, {}, false, 0}))
        return false;
    trigger(m_hands, "attribute-walk");
    if (!chooseEntry(0) || !eventually([this] { return m_hands.images()->canvas()->selection().size() == 1; }, kTaskMs))
        return false;
    m_hands.press(Qt::Key_1);
    m_camera.settle(600);
    const bool isSaved = m_camera.shoot(QStringLiteral("images-one-attribute"));
    return endMode() && isSaved;
}

bool Tour::lookAgain()
{
    m_hands.ask.texts = {QStringLiteral("5")};
    if (!m_hands.openImage(itemWhere("i.path LIKE '%field-050%'")))
        return false;
    trigger(m_hands, "done");
    trigger(m_hands, "second-look");
    m_camera.settle(1000);
    const bool isSaved = m_camera.shoot(QStringLiteral("images-second-look"));
    return endMode() && isSaved;
}

bool Tour::scribbleOnAll()
{
    m_hands.press(Qt::Key_P, Qt::ShiftModifier);
    trigger(m_hands, "scribble-all");
    auto *dialog = m_hands.images()->findChild<ScribbleAllDialog *>();
    const bool isSaved = dialog && m_camera.shoot(QStringLiteral("scribble-all"), dialog);
    if (dialog)
        dialog->reject();
    return isSaved;
}

bool Tour::showTimes()
{
    trigger(m_hands, "labelling-time");
    auto *dialog = m_hands.images()->findChild<LabellingTimeDialog *>();
    const bool isSaved = dialog && m_camera.shoot(QStringLiteral("labelling-time"), dialog);
    if (dialog)
        dialog->close();
    return isSaved;
}

/** Presses the button that ends the way of working. */
bool Tour::endMode()
{
    for (QPushButton *button : m_hands.images()->findChildren<QPushButton *>()) {
        if (button->objectName() == QLatin1String("end") && button->isVisible()) {
            button->click();
            return true;
        }
    }
    return false;
}

} // namespace cairn::test
