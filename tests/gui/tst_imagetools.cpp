// SPDX-License-Identifier: GPL-3.0-or-later
// Tools and ways of working on the real page: what they leave in the database, and that they say so where they cannot.
#include "app/cairn/pages/draftpanel.h"
#include "app/cairn/pages/imagespage.h"
#include "app/cairn/pages/labellingtimedialog.h"
#include "app/cairn/pages/lintpanel.h"
#include "app/cairn/pages/scribblealldialog.h"
#include "app/cairn/pages/simplifypanel.h"
#include "models/data/itemlistmodel.h"
#include "models/labels/annotations.h"
#include "models/labels/attributeschema.h"
#include "models/labels/labelschema.h"
#include "tests/gui/smallproject.h"
#include "tests/gui/windowdriver.h"
#include "widgets/common/messagebar.h"

#include <QtWidgets>

using namespace cairn;
using namespace cairn::test;

namespace {

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    return std::move(*result);
}

Shape outline(const QRectF &box)
{
    return Shape::fromPolygon({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
}

} // namespace

class TestImageTools : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aLinePartsTheShapeItCrosses();
    void aLineThatPartsNothingSaysSo();
    void aNewOutlineLeavesOutItsNeighbourWhereItIsWished();
    void aClassThatTakesOutlinesOnlyTakesNoBox();
    void allowingTheShapeIsTheCure();
    void theClassOfABoxIsNotChangedToOneThatTakesNone();
    void assistsMakeWhatTheClassTakes();
    void slipsAreListedAndLeadToTheirPlaceAndAreMended();
    void simplifyingShowsItsOutcomeFirst();
    void onlyOneClassIsLabelledInAllImages();
    void anAttributeIsAskedForShapeByShape();
    void aSecondLookIsBlindAndEndsWithItsAgreement();
    void theQueueIsTheListsOrder();
    void scribblesBecomeProposalsOnAllImages();
    void theLabellingTimeIsShown();
    void everyPartOfThePageHasAName();

private:
    [[nodiscard]] ImagesPage *page() const { return m_hands->images(); }
    [[nodiscard]] ImageCanvas *canvas() const { return page()->canvas(); }
    [[nodiscard]] QString one(const char *sql) const { return m_trial->ask(QString::fromLatin1(sql)).value(0); }
    [[nodiscard]] qint64 classNamed(const char *name) const { return m_trial->ask(QStringLiteral("SELECT id FROM label_class WHERE name = '%1'").arg(QLatin1String(name))).value(0).toLongLong(); }
    QList<qint64> draw(const QList<Shape> &shapes, const char *className = "round", const QString &image = QStringLiteral("b.png"));
    void trigger(const char *action) const { m_hands->action(QStringLiteral("images/") + QLatin1String(action))->trigger(); }
    [[nodiscard]] QString barText() const;
    void snapOff() const { m_hands->action(QStringLiteral("images/snap"))->setChecked(false); }

    std::unique_ptr<SmallProject> m_trial;
    std::unique_ptr<WindowDriver> m_hands;
};

void TestImageTools::init()
{
    m_hands.reset();
    QSettings().clear();
    m_trial = std::make_unique<SmallProject>();
    m_hands = std::make_unique<WindowDriver>();
    QVERIFY(m_hands->open(m_trial->folder()));
    QVERIFY(m_hands->show(QStringLiteral("images")) && m_hands->openImage(m_trial->itemId(QStringLiteral("b.png"))));
    snapOff();
}

QList<qint64> TestImageTools::draw(const QList<Shape> &shapes, const char *className, const QString &image)
{
    QList<Annotation> all;
    for (const Shape &shape : shapes) {
        all.append(Annotation());
        all.last().shape = shape;
        all.last().classId = classNamed(className);
    }
    const qint64 itemId = m_trial->itemId(image);
    const QList<qint64> ids = must(Annotations(m_hands->project()).add(itemId, all, QStringLiteral("Drawn")));
    if (itemId == page()->currentItem())
        (void)eventually([&] { return std::any_of(canvas()->shapes().begin(), canvas()->shapes().end(), [&](const CanvasShape &each) { return each.id == ids.last(); }); });
    return ids;
}

QString TestImageTools::barText() const
{
    QStringList texts;
    for (const MessageBar *bar : page()->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            texts.append(bar->message().text);
    }
    return texts.join(QLatin1Char('\n'));
}

void TestImageTools::aLinePartsTheShapeItCrosses()
{
    draw({outline({50, 50, 100, 60}), outline({200, 50, 60, 60})});
    m_hands->press(Qt::Key_X, Qt::ShiftModifier);
    QCOMPARE(canvas()->tool(), CanvasToolKind::Cut);
    m_hands->drag({100, 30}, {100, 140});
    QCOMPARE(one("SELECT count(*) FROM annotation"), QStringLiteral("3"));
    QTRY_COMPARE(canvas()->selection().size(), 2);
    m_hands->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(one("SELECT count(*) FROM annotation"), QStringLiteral("2"));
}

void TestImageTools::aLineThatPartsNothingSaysSo()
{
    draw({outline({50, 50, 100, 60})});
    m_hands->press(Qt::Key_X, Qt::ShiftModifier);
    m_hands->drag({200, 30}, {200, 140});
    QCOMPARE(one("SELECT count(*) FROM annotation"), QStringLiteral("1"));
    QVERIFY(barText().contains(QLatin1String("parts no shape")));
}

void TestImageTools::aNewOutlineLeavesOutItsNeighbourWhereItIsWished()
{
    draw({outline({50, 50, 100, 100})});
    m_hands->action(QStringLiteral("images/clip-new"))->setChecked(true);
    m_hands->press(Qt::Key_P);
    for (const QPointF &point : {QPointF(100, 50), QPointF(200, 50), QPointF(200, 150), QPointF(100, 150)}) {
        m_hands->click(point);
        QTest::qWait(QApplication::doubleClickInterval() + 20);
    }
    m_hands->press(Qt::Key_Return);
    const QStringList geometries = m_trial->ask(QStringLiteral("SELECT geometry FROM annotation ORDER BY id"));
    QCOMPARE(geometries.size(), 2);
    const Shape drawn = must(Shape::fromJsonText(ShapeKind::Polygon, geometries[1].toUtf8()));
    QVERIFY2(std::abs(drawn.boundingBox().left() - 150) < 1, geometries[1].toUtf8().constData());
    QVERIFY(std::abs(drawn.area() - 5000) < 150);
}

void TestImageTools::aClassThatTakesOutlinesOnlyTakesNoBox()
{
    must(LabelSchema(m_hands->project()).setClassShapes(classNamed("round"), {ShapeKind::Polygon}).map([] { return true; }));
    m_hands->press(Qt::Key_1);
    m_hands->press(Qt::Key_B);
    QTRY_VERIFY(!canvas()->refusal().isEmpty());
    m_hands->drag({100, 100}, {160, 160});
    QCOMPARE(one("SELECT count(*) FROM annotation"), QStringLiteral("0"));
    QVERIFY(barText().contains(QLatin1String("round")));
    // The other class takes anything.
    m_hands->press(Qt::Key_2);
    QVERIFY(canvas()->refusal().isEmpty());
    QVERIFY(!barText().contains(QLatin1String("round")));
    m_hands->drag({100, 100}, {160, 160});
    QCOMPARE(one("SELECT count(*) FROM annotation"), QStringLiteral("1"));
}

void TestImageTools::allowingTheShapeIsTheCure()
{
    must(LabelSchema(m_hands->project()).setClassShapes(classNamed("round"), {ShapeKind::Polygon}).map([] { return true; }));
    m_hands->press(Qt::Key_1);
    m_hands->press(Qt::Key_B);
    QTRY_VERIFY(!canvas()->refusal().isEmpty());
    m_hands->drag({100, 100}, {160, 160});
    QPushButton *cure = nullptr;
    for (QPushButton *button : page()->findChildren<QPushButton *>())
        cure = button->isVisible() && button->text().startsWith(QLatin1String("Allow it")) ? button : cure;
    QVERIFY(cure);
    cure->click();
    QTRY_VERIFY(canvas()->refusal().isEmpty());
    QCOMPARE(one("SELECT shapes FROM label_class WHERE name = 'round'"), QStringLiteral("[\"polygon\",\"box\"]"));
    m_hands->drag({100, 100}, {160, 160});
    QCOMPARE(one("SELECT count(*) FROM annotation"), QStringLiteral("1"));
}

void TestImageTools::theClassOfABoxIsNotChangedToOneThatTakesNone()
{
    must(LabelSchema(m_hands->project()).setClassShapes(classNamed("round"), {ShapeKind::Polygon}).map([] { return true; }));
    const QList<qint64> ids = draw({Shape::fromBox({50, 50, 40, 40})}, "flat");
    canvas()->setSelection({ids[0]});
    m_hands->press(Qt::Key_1);
    QCOMPARE(one("SELECT c.name FROM annotation a JOIN label_class c ON c.id = a.class_id"), QStringLiteral("flat"));
    QVERIFY(barText().contains(QLatin1String("round")));
}

void TestImageTools::assistsMakeWhatTheClassTakes()
{
    must(LabelSchema(m_hands->project()).setClassShapes(classNamed("round"), {ShapeKind::Mask}).map([] { return true; }));
    m_hands->press(Qt::Key_1);
    m_hands->press(Qt::Key_W);
    QTRY_VERIFY(canvas()->options().assistsDrawMasks);
    QVERIFY(canvas()->refusal().isEmpty());
    m_hands->press(Qt::Key_2);
    QVERIFY(!canvas()->options().assistsDrawMasks);
}

void TestImageTools::slipsAreListedAndLeadToTheirPlaceAndAreMended()
{
    draw({outline({50, 50, 60, 60}), outline({50, 50, 60, 60})});
    draw({outline({300, 10, 40, 20})}, "flat", QStringLiteral("c.png"));
    auto *panel = page()->findChild<LintPanel *>();
    m_hands->press(Qt::Key_E, Qt::ShiftModifier);
    QVERIFY(panel->isVisible());
    QTRY_COMPARE(panel->count(), 1);
    m_hands->press(Qt::Key_P);
    QCOMPARE(canvas()->tool(), CanvasToolKind::Polygon);
    panel->checkAll({m_trial->itemId(QStringLiteral("b.png")), m_trial->itemId(QStringLiteral("c.png"))});
    QTRY_COMPARE(panel->count(), 2);
    auto *list = panel->findChild<QListWidget *>();
    list->setCurrentRow(1);
    QTRY_COMPARE(page()->currentItem(), m_trial->itemId(QStringLiteral("c.png")));
    QTRY_COMPARE(canvas()->selection().size(), 1);
    QTRY_VERIFY(canvas()->zoom() > 2);
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Mend all sure ones"))
            button->click();
    }
    QTRY_COMPARE(panel->count(), 0);
    QCOMPARE(one("SELECT count(*) FROM annotation"), QStringLiteral("2"));
    m_hands->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(one("SELECT count(*) FROM annotation"), QStringLiteral("3"));
}

void TestImageTools::simplifyingShowsItsOutcomeFirst()
{
    QPolygonF wavy;
    for (int at = 0; at < 80; ++at)
        wavy.append(QPointF(150 + (60 + at % 2) * std::cos(at * M_PI / 40), 120 + (60 + at % 2) * std::sin(at * M_PI / 40)));
    const QList<qint64> ids = draw({Shape::fromPolygon(wavy)});
    canvas()->setSelection({ids[0]});
    const QString before = one("SELECT geometry FROM annotation");
    trigger("simplify");
    auto *panel = m_hands->window().findChild<SimplifyPanel *>();
    QVERIFY(panel && panel->isOpen());
    QVERIFY(panel->findChildren<QLabel *>().last()->text().contains(QLatin1String("80")) || !panel->findChildren<QLabel *>().isEmpty());
    QCOMPARE(one("SELECT geometry FROM annotation"), before);
    panel->findChild<QPushButton *>()->click();
    const Shape simpler = must(Shape::fromJsonText(ShapeKind::Polygon, one("SELECT geometry FROM annotation").toUtf8()));
    QVERIFY(vertexCount(simpler) < 40);
    QVERIFY(std::abs(simpler.area() - Shape::fromPolygon(wavy).area()) < 0.05 * simpler.area());
    // The keys are the page's again.
    m_hands->press(Qt::Key_P);
    QCOMPARE(canvas()->tool(), CanvasToolKind::Polygon);
}

void TestImageTools::onlyOneClassIsLabelledInAllImages()
{
    draw({Shape::fromBox({50, 50, 40, 40})}, "flat");
    draw({Shape::fromBox({50, 50, 40, 40})}, "round", QStringLiteral("c.png"));
    m_hands->press(Qt::Key_1);
    m_hands->press(Qt::Key_C, Qt::ShiftModifier);
    QVERIFY(barText().contains(QLatin1String("Only round")));
    QTRY_VERIFY(canvas()->shapes().value(0).isDimmed);
    m_hands->press(Qt::Key_2); // another class cannot be chosen now
    m_hands->press(Qt::Key_B);
    m_hands->drag({150, 100}, {220, 160});
    QCOMPARE(one("SELECT count(*) FROM annotation a JOIN label_class c ON c.id = a.class_id WHERE c.name = 'round'"), QStringLiteral("2"));
    // c.png has one already.
    m_hands->press(Qt::Key_Return);
    QTRY_COMPARE(page()->currentItem(), m_trial->itemId(QStringLiteral("d.png")));
    m_hands->press(Qt::Key_Return);
    QTRY_COMPARE(page()->currentItem(), m_trial->itemId(QStringLiteral("a.png")));
    QCOMPARE(one("SELECT count(*) FROM item_state WHERE status = 'done'"), QStringLiteral("0"));
    m_hands->press(Qt::Key_C, Qt::ShiftModifier);
    QVERIFY(!barText().contains(QLatin1String("Only round")));
}

void TestImageTools::anAttributeIsAskedForShapeByShape()
{
    must(AttributeSchema(m_hands->project()).add({0, classNamed("round"), QStringLiteral("cut off"), AttributeType::YesNo, {}, {}, false, 0}));
    const QList<qint64> ids = draw({Shape::fromBox({50, 100, 40, 40}), Shape::fromBox({50, 10, 40, 40})});
    const QList<qint64> others = draw({Shape::fromBox({50, 50, 40, 40})}, "round", QStringLiteral("d.png"));
    trigger("attribute-walk");
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && menu->actions().size() == 1);
    menu->actions().first()->trigger();
    menu->close();
    QTRY_COMPARE(canvas()->selection(), QSet<qint64> {ids[1]}); // the upper one first
    QVERIFY(barText().contains(QLatin1String("1 yes")));
    m_hands->press(Qt::Key_1);
    QTRY_COMPARE(canvas()->selection(), QSet<qint64> {ids[0]});
    m_hands->press(Qt::Key_2);
    QTRY_COMPARE(page()->currentItem(), m_trial->itemId(QStringLiteral("d.png")));
    QTRY_COMPARE(canvas()->selection(), QSet<qint64> {others[0]});
    m_hands->press(Qt::Key_1);
    QTRY_VERIFY(barText().contains(QLatin1String("Every label")));
    QCOMPARE(m_trial->ask(QStringLiteral("SELECT json_extract(attributes, '$.\"cut off\"') FROM annotation ORDER BY id")), QStringList({QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("1")}));
}

void TestImageTools::aSecondLookIsBlindAndEndsWithItsAgreement()
{
    draw({Shape::fromBox({60, 50, 80, 80})});
    must(Annotations(m_hands->project()).setStatus({m_trial->itemId(QStringLiteral("b.png"))}, ItemStatus::Done).map([] { return true; }));
    m_hands->openImage(m_trial->itemId(QStringLiteral("a.png")));
    m_hands->ask.texts = {QStringLiteral("100")};
    trigger("second-look");
    QTRY_COMPARE(page()->currentItem(), m_trial->itemId(QStringLiteral("b.png")));
    QTRY_VERIFY(!canvas()->imageSize().isEmpty());
    QVERIFY(canvas()->shapes().isEmpty());
    m_hands->press(Qt::Key_1);
    m_hands->press(Qt::Key_B);
    m_hands->drag({60, 50}, {140, 130});
    QCOMPARE(one("SELECT count(*) FROM annotation WHERE layer_id = 1"), QStringLiteral("1"));
    QCOMPARE(one("SELECT count(*) FROM annotation WHERE layer_id <> 1"), QStringLiteral("1"));
    m_hands->press(Qt::Key_Return);
    QTRY_VERIFY2(barText().contains(QLatin1String("100 %")), qPrintable(barText()));
    QCOMPARE(one("SELECT status FROM item_state"), QStringLiteral("done"));
    for (QPushButton *button : page()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("Leave"))
            button->click();
    }
    QTRY_COMPARE(canvas()->shapes().size(), 1);
    QCOMPARE(canvas()->shapes().first().shape.box, QRectF(60, 50, 80, 80));
}

void TestImageTools::theQueueIsTheListsOrder()
{
    must(Annotations(m_hands->project()).setStatus({m_trial->itemId(QStringLiteral("a.png"))}, ItemStatus::Done).map([] { return true; }));
    trigger("queue");
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction *looks = nullptr;
    for (QAction *action : menu->actions()) {
        looks = action->text() == QLatin1String("Unlike what is labelled first") ? action : looks;
        if (action->text() == QLatin1String("Where runs disagree first"))
            QVERIFY(!action->isEnabled());
    }
    QVERIFY(looks);
    looks->trigger();
    menu->close();
    const auto *items = page()->findChild<ItemListModel *>();
    QTRY_COMPARE(items->order().sort, ItemSort::Listed);
    QCOMPARE(items->order().listed.size(), 3);
    QTRY_COMPARE(items->rowCount(), 4);
    QTRY_COMPARE(items->item(3).id, m_trial->itemId(QStringLiteral("a.png"))); // what is done stands behind
}

void TestImageTools::scribblesBecomeProposalsOnAllImages()
{
    trigger("scribble-all");
    QVERIFY(barText().contains(QLatin1String("Teach it first")));
    m_hands->press(Qt::Key_P, Qt::ShiftModifier);
    m_hands->press(Qt::Key_1);
    m_hands->drag({80, 80}, {120, 100});
    m_hands->press(Qt::Key_2);
    m_hands->drag({20, 20}, {280, 30});
    QVERIFY(eventually([this] { return !canvas()->learnedPixels().isEmpty(); }, 30'000));
    trigger("scribble-all");
    auto *dialog = page()->findChild<ScribbleAllDialog *>();
    QVERIFY(dialog);
    auto *classes = dialog->findChild<QListWidget *>();
    QCOMPARE(classes->count(), 2);
    classes->item(1)->setCheckState(Qt::Unchecked);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Begin"))
            button->click();
    }
    QVERIFY(eventually([this] { return one("SELECT status FROM run") == QLatin1String("finished"); }, 60'000));
    // The two discs of each picture, as outlines of the first class.
    QVERIFY(one("SELECT count(DISTINCT item_id) FROM prediction").toInt() >= 1);
    QCOMPARE(one("SELECT count(*) FROM prediction WHERE class_name <> 'round' OR kind <> 'polygon'"), QStringLiteral("0"));
    const QStringList own = m_trial->ask(QStringLiteral("SELECT geometry FROM prediction WHERE item_id = %1").arg(m_trial->itemId(QStringLiteral("b.png"))));
    QVERIFY(std::any_of(own.begin(), own.end(), [](const QString &geometry) {
        const QRectF box = must(Shape::fromJsonText(ShapeKind::Polygon, geometry.toUtf8())).boundingBox();
        return std::abs(box.center().x() - 100) < 4 && std::abs(box.center().y() - 90) < 4 && std::abs(box.width() - 80) < 8;
    }));
    QVERIFY(!page()->findChild<DraftPanel *>()->drafts().isEmpty());
    QCOMPARE(one("SELECT count(*) FROM annotation"), QStringLiteral("0"));
}

void TestImageTools::theLabellingTimeIsShown()
{
    m_hands->press(Qt::Key_B);
    m_hands->drag({100, 100}, {160, 160});
    m_hands->drag({200, 100}, {260, 160});
    trigger("labelling-time");
    auto *dialog = page()->findChild<LabellingTimeDialog *>();
    QVERIFY(dialog);
    const auto tables = dialog->findChildren<QTableWidget *>();
    QTRY_VERIFY(tables[0]->rowCount() > 0);
    QVERIFY(!tables[0]->item(0, 1)->text().isEmpty());
    QCOMPARE(tables[1]->rowCount(), 1);
    dialog->close();
}

void TestImageTools::everyPartOfThePageHasAName()
{
    QStringList nameless;
    for (const QWidget *widget : page()->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(page()) || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const bool hasName = spoken && !spoken->text(QAccessible::Name).isEmpty();
        // Bars and splitters are reached but say nothing of their own.
        if (!hasName && !qobject_cast<const QScrollBar *>(widget) && !qobject_cast<const QTabBar *>(widget) && !qobject_cast<const QTabWidget *>(widget))
            nameless.append(QStringLiteral("%1 in %2").arg(QLatin1String(widget->metaObject()->className()), QLatin1String(widget->parentWidget()->metaObject()->className())));
    }
    QCOMPARE(nameless.join(QStringLiteral("; ")), QString());
}

QTEST_MAIN(TestImageTools)
#include "tst_imagetools.moc"
