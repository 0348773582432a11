// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery of the images page by hand: facets, filter, order, saved filters, what is done with several.
#include "app/cairn/pages/facetpanel.h"
#include "app/cairn/pages/galleryview.h"
#include "app/cairn/pages/savedviews.h"
#include "models/data/itemlistmodel.h"
#include "models/labels/itembadges.h"
#include "models/labels/itemgestures.h"
#include "tests/data/dataproject.h"
#include "tests/widgets/scriptedask.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/filterline.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/facettick.h"
#include "widgets/gallery/itemgallery.h"
#include "widgets/gallery/selectionbar.h"
#include "widgets/gallery/thumbnailsource.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;
using cairn::tests::DataProject;

namespace {

constexpr int kItems = 60;

class NoThumbnails : public ThumbnailSource
{
public:
    QImage thumbnail(qint64, const QSize &) override { return {}; }
    bool isBroken(qint64) const override { return false; }
};

/** Sixty items, ids 1 to 60, of which every third is done and every tenth tagged "round". */
struct Shown {
    explicit Shown(int count = kItems)
    {
        p.write([count](SQLite::Database &database) {
            execute(database, "INSERT INTO source(id, kind, uri, added_at) VALUES(1, 'folder', 'pictures', 0)");
            execute(database, R"(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
                INSERT INTO item(id, source_id, path, width, height, bytes, added_at)
                SELECT i, 1, printf('pictures/%03d.jpg', i), 600 + i, 400, 1, 86400 * i FROM n WHERE i <= ?1)", count);
            database.exec(R"(INSERT INTO label_class(id, name, color, position) VALUES(1, 'round', '#E69F00', 0), (2, 'flat', '#56B4E9', 1);
                INSERT INTO item_state(item_id, status) SELECT id, 'done' FROM item WHERE id % 3 = 0;
                INSERT INTO annotation(id, item_id, class_id, kind, geometry, origin, created_at, updated_at)
                    SELECT id + 100, id, 1, 'tag', '{}', 'human', 0, 0 FROM item WHERE id % 10 = 0)");
        });
        items = std::make_unique<ItemListModel>(p.project());
        badges = std::make_unique<ItemBadges>(p.project());
        items->setBadgeSource(badges.get());
        view = std::make_unique<GalleryView>(p.project(), *items, thumbnails, ask);
        view->resize(1200, 800);
        view->show();
        view->activateWindow();
        (void)QTest::qWaitForWindowActive(view.get());
        (void)QTest::qWaitFor([&] { return !items->isLoading() && (count == 0 || tick("Done") != nullptr); });
    }
    ~Shown() { view.reset(); }

    [[nodiscard]] FacetTick *tick(const char *text) const
    {
        for (FacetTick *each : view->findChildren<FacetTick *>()) {
            if (each->line().text == QLatin1String(text) && !each->isHidden())
                return each;
        }
        return nullptr;
    }
    void click(const char *text) const { QTest::mouseClick(tick(text), Qt::LeftButton); }
    [[nodiscard]] bool shows(int rows) const
    {
        return QTest::qWaitFor([&] { return !items->isLoading() && items->rowCount() == rows; });
    }
    void clickCell(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseClick(view->grid()->viewport(), Qt::LeftButton, modifiers, view->grid()->visualRect(items->index(row)).center());
    }
    [[nodiscard]] QAction *menuAction(const QString &menu, const QString &text) const
    {
        for (QMenu *each : view->findChildren<QMenu *>()) {
            if (each->title() != menu)
                continue;
            Q_EMIT each->aboutToShow();
            for (QAction *action : each->actions()) {
                if (action->text() == text)
                    return action;
            }
        }
        return nullptr;
    }

    DataProject p;
    NoThumbnails thumbnails;
    ScriptedAsk ask;
    std::unique_ptr<ItemListModel> items;
    std::unique_ptr<ItemBadges> badges;
    std::unique_ptr<GalleryView> view;
};

} // namespace

class TestGalleryView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ticksFilterTheList();
    void theExpressionTicksTheFacets();
    void aFaultyExpressionIsToldAndTheListStays();
    void theSearchIsPartOfTheExpression();
    void theCurrentImageSurvivesAFilter();
    void everyImageLeftOutSaysSo();
    void anEmptyProjectOffersTheImport();
    void severalSelectedBringTheBar();
    void wishesNameTheSelection();
    void imagesAreLeftOutOfTheList();
    void pathsAreCopied();
    void filtersAreSavedRenamedAndDeleted();
    void enterOpensAndEscapeCloses();
    void lettersDoNotReachThePage();
    void howItLooksIsRestored();
    void everythingHasAName();
    void tagsAndSplitsAreOneGesture();
};

void TestGalleryView::ticksFilterTheList()
{
    Shown s;
    QCOMPARE(s.tick("Done")->line().count, 20);
    QCOMPARE(s.tick("To do")->line().count, 40);
    QCOMPARE(s.tick("round")->line().count, 6);
    s.click("Done");
    QVERIFY(s.shows(20));
    QCOMPARE(s.view->filterLine()->typedText(), QStringLiteral("status = 'done'"));
    QTRY_COMPARE(s.tick("round")->line().count, 2); // 30 and 60
    QCOMPARE(s.tick("To do")->line().count, 40); // as if nothing were ticked beside it
    s.click("round");
    QVERIFY(s.shows(2));
    s.click("To do");
    QVERIFY(s.shows(6));
    QCOMPARE(s.items->filter(), QStringLiteral("status IN ('done', 'todo') AND instr(classes, '\"round\"')"));
    QTRY_VERIFY(s.tick("Done")->isChecked() && s.tick("To do")->isChecked() && s.tick("round")->isChecked());
    s.click("round");
    QVERIFY(s.shows(60));
}

void TestGalleryView::theExpressionTicksTheFacets()
{
    Shown s;
    s.view->filterLine()->edit();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("status = 'done' AND width > 650"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(s.shows(4)); // 51, 54, 57, 60
    QTRY_VERIFY(s.tick("Done") && s.tick("Done")->isChecked());
    s.click("Done");
    QVERIFY(s.shows(10));
    QCOMPARE(s.items->filter(), QStringLiteral("width > 650"));
}

void TestGalleryView::aFaultyExpressionIsToldAndTheListStays()
{
    Shown s;
    s.view->setFilter(QStringLiteral("status = 'done'"));
    QVERIFY(s.shows(20));
    s.view->setFilter(QStringLiteral("statsu = 'done'"));
    QTRY_VERIFY(s.view->filterLine()->errorText().contains(QLatin1String("statsu")));
    QVERIFY(s.shows(20));
    QCOMPARE(s.view->filterLine()->typedText(), QStringLiteral("statsu = 'done'"));
    QCOMPARE(s.items->filter(), QStringLiteral("status = 'done'"));
}

void TestGalleryView::theSearchIsPartOfTheExpression()
{
    Shown s;
    auto *search = s.view->findChild<SearchField *>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("/01"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(s.shows(10));
    QCOMPARE(s.view->filterLine()->typedText(), QStringLiteral("path LIKE '%/01%'"));
    s.view->setFilter({});
    QVERIFY(s.shows(60));
    QCOMPARE(search->text(), QString());
}

void TestGalleryView::theCurrentImageSurvivesAFilter()
{
    Shown s;
    s.view->setCurrentItem(33);
    QSignalSpy changed(s.view.get(), &GalleryView::currentItemChanged);
    s.view->setFilter(QStringLiteral("status = 'done'"));
    QVERIFY(s.shows(20));
    QCOMPARE(s.view->currentItem(), 33);
    s.view->setFilter(QStringLiteral("id BETWEEN 1 AND 32")); // one run goes: rows are removed
    QVERIFY(s.shows(32));
    QCOMPARE(s.view->currentItem(), 0);
    s.view->setFilter({});
    QVERIFY(s.shows(60));
    QCOMPARE(s.view->currentItem(), 33);
    QCOMPARE(changed.size(), 0);
}

void TestGalleryView::everyImageLeftOutSaysSo()
{
    Shown s;
    s.view->setFilter(QStringLiteral("0"));
    QVERIFY(s.shows(0));
    QPushButton *all = nullptr;
    for (QPushButton *button : s.view->findChild<EmptyState *>()->findChildren<QPushButton *>())
        all = button;
    QVERIFY(all && all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(s.shows(60));
    QVERIFY(s.view->grid()->isVisible());
}

void TestGalleryView::anEmptyProjectOffersTheImport()
{
    Shown s(0);
    QSignalSpy wishes(s.view.get(), &GalleryView::importRequested);
    auto *button = s.view->findChild<EmptyState *>()->findChild<QPushButton *>();
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wishes.size(), 1);
}

void TestGalleryView::severalSelectedBringTheBar()
{
    Shown s;
    s.clickCell(2);
    QTest::qWait(80);
    QVERIFY(!s.view->selectionBar()->isVisible());
    s.clickCell(5, Qt::ShiftModifier);
    QTRY_VERIFY(s.view->selectionBar()->isVisible());
    QCOMPARE(s.view->selectedItems(), (QList<qint64> {3, 4, 5, 6}));
    s.clickCell(4, Qt::ControlModifier);
    QCOMPARE(s.view->selectedItems(), (QList<qint64> {3, 4, 6}));
    QTest::keyClick(s.view->grid(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(s.view->selectedItems().size(), 60);
    s.view->grid()->clearSelection();
    QTRY_VERIFY(!s.view->selectionBar()->isVisible());
}

void TestGalleryView::wishesNameTheSelection()
{
    Shown s;
    s.clickCell(0);
    s.clickCell(2, Qt::ShiftModifier);
    QSignalSpy statuses(s.view.get(), &GalleryView::statusRequested), tags(s.view.get(), &GalleryView::tagRequested),
        splits(s.view.get(), &GalleryView::splitRequested);
    s.menuAction(QStringLiteral("Status"), QStringLiteral("Skipped"))->trigger();
    s.menuAction(QStringLiteral("Tag"), QStringLiteral("flat"))->trigger();
    s.menuAction(QStringLiteral("Split"), QStringLiteral("Validation"))->trigger();
    const QList<qint64> selected {1, 2, 3};
    QCOMPARE(statuses.value(0).value(0).value<QList<qint64>>(), selected);
    QCOMPARE(statuses.value(0).value(1).value<ItemStatus>(), ItemStatus::Skipped);
    QCOMPARE(tags.value(0).value(0).value<QList<qint64>>(), selected);
    QCOMPARE(tags.value(0).value(1).toLongLong(), 2);
    QCOMPARE(tags.value(0).value(2).toBool(), true);
    QCOMPARE(splits.value(0).value(1).toString(), QStringLiteral("val"));
}

void TestGalleryView::imagesAreLeftOutOfTheList()
{
    Shown s;
    s.view->setFilter(QStringLiteral("width > 650 OR width < 605"));
    QVERIFY(s.shows(14));
    s.clickCell(0);
    s.clickCell(1, Qt::ShiftModifier);
    for (QAction *action : s.view->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Leave out of this list"))
            action->trigger();
    }
    QVERIFY(s.shows(12));
    QCOMPARE(s.items->filter(), QStringLiteral("(width > 650 OR width < 605) AND id NOT IN (1, 2)"));
    QCOMPARE(s.p.column(QStringLiteral("SELECT count(*) FROM item")), QStringList {"60"});
}

void TestGalleryView::pathsAreCopied()
{
    Shown s;
    s.clickCell(0);
    s.clickCell(1, Qt::ShiftModifier);
    s.view->grid()->setFocus();
    QTest::keyClick(s.view->grid(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), s.p.inProject("pictures/001.jpg") + QLatin1Char('\n') + s.p.inProject("pictures/002.jpg"));
}

void TestGalleryView::filtersAreSavedRenamedAndDeleted()
{
    Shown s;
    auto *views = s.view->findChild<SavedViews *>();
    s.view->setFilter(QStringLiteral("status = 'done'"));
    s.items->setOrder({ItemSort::Pixels, true, 1, 0});
    QVERIFY(s.shows(20));
    s.ask.texts = {QStringLiteral("Done & dusted")};
    views->saveCurrent();
    s.view->setFilter({});
    s.items->setOrder({});
    QVERIFY(s.shows(60));
    const auto entry = [&](const QString &text) -> QAction * {
        Q_EMIT views->menu()->aboutToShow();
        for (QAction *action : views->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    };
    QVERIFY(entry(QStringLiteral("Done && dusted")));
    entry(QStringLiteral("Done && dusted"))->trigger();
    QVERIFY(s.shows(20));
    QCOMPARE(s.items->item(0).id, 60);
    s.ask.texts = {QStringLiteral("Finished")};
    entry(QStringLiteral("Rename"))->menu()->actions().first()->trigger();
    QVERIFY(entry(QStringLiteral("Finished")));
    entry(QStringLiteral("Delete"))->menu()->actions().first()->trigger();
    QVERIFY(entry(QStringLiteral("Finished"))); // thought better of it
    s.ask.confirmations = {true};
    entry(QStringLiteral("Delete"))->menu()->actions().first()->trigger();
    QVERIFY(!entry(QStringLiteral("Finished")));
}

void TestGalleryView::enterOpensAndEscapeCloses()
{
    Shown s;
    QSignalSpy opened(s.view.get(), &GalleryView::openRequested), closed(s.view.get(), &GalleryView::closeRequested);
    s.view->setCurrentItem(7);
    s.view->grid()->setFocus();
    QTest::keyClick(s.view->grid(), Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).toLongLong(), 7);
    s.clickCell(8);
    QTest::mouseDClick(s.view->grid()->viewport(), Qt::LeftButton, Qt::NoModifier, s.view->grid()->visualRect(s.items->index(8)).center());
    QCOMPARE(opened.value(1).value(0).toLongLong(), 9);
    QTest::keyClick(s.view->grid(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestGalleryView::lettersDoNotReachThePage()
{
    Shown s;
    int skipped = 0, toggled = 0;
    QAction skip, toggle;
    skip.setShortcut(Qt::Key_S);
    toggle.setShortcut(Qt::Key_G);
    connect(&skip, &QAction::triggered, this, [&] { ++skipped; });
    connect(&toggle, &QAction::triggered, this, [&] { ++toggled; });
    s.view->addActions({&skip, &toggle});
    s.view->setToggleAction(&toggle);
    s.view->grid()->setFocus();
    QTest::keyClick(s.view->grid(), Qt::Key_S);
    QTest::keyClick(s.view->grid(), Qt::Key_G);
    QCOMPARE(skipped, 0);
    QCOMPARE(toggled, 1);
}

void TestGalleryView::howItLooksIsRestored()
{
    QByteArray state;
    {
        Shown s;
        Q_EMIT s.view->grid()->edgeRequested(300);
        s.view->grid()->setNamesShown(false);
        state = s.view->saveState();
    }
    Shown s;
    s.view->restoreState(state);
    QCOMPARE(s.view->grid()->thumbnailEdge(), 300);
    QVERIFY(!s.view->grid()->areNamesShown());
    s.view->restoreState("nonsense");
    QVERIFY(s.view->grid()->areNamesShown());
}

// What can take the focus can be named by a screen reader.
void TestGalleryView::everythingHasAName()
{
    Shown s;
    int named = 0;
    for (QWidget *each : s.view->findChildren<QWidget *>()) {
        if (each->focusPolicy() == Qt::NoFocus || each->focusProxy() || !each->isVisible())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(each);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), each->metaObject()->className());
        ++named;
    }
    QVERIFY(named > 10);
}

void TestGalleryView::tagsAndSplitsAreOneGesture()
{
    Shown s;
    ItemGestures gestures(s.p.project());
    QVERIFY(gestures.setTag({9, 10, 11}, 1, true).has_value());
    QCOMPARE(s.p.column(QStringLiteral("SELECT item_id FROM annotation WHERE kind = 'tag' AND class_id = 1 AND item_id BETWEEN 9 AND 11 ORDER BY 1")),
        (QStringList {"9", "10", "11"}));
    QVERIFY(gestures.setSplit({1, 3}, QStringLiteral("test")).has_value());
    QCOMPARE(s.p.column(QStringLiteral("SELECT item_id || status || split FROM item_state WHERE split IS NOT NULL ORDER BY item_id")),
        (QStringList {"1todotest", "3donetest"}));
    QVERIFY((*s.p.project().journal())->undo().has_value());
    QCOMPARE(s.p.column(QStringLiteral("SELECT count(*) FROM item_state WHERE split IS NOT NULL")), QStringList {"0"});
    QVERIFY((*s.p.project().journal())->undo().has_value());
    QCOMPARE(s.p.column(QStringLiteral("SELECT count(*) FROM annotation WHERE item_id IN (9, 11)")), QStringList {"0"});
    QVERIFY(!gestures.setTag({1}, 4711, true).has_value());
}

QTEST_MAIN(TestGalleryView)
#include "tst_galleryview.moc"
