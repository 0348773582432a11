// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person uses it: mouse on the canvas, keys in the grid, runs that grow, and what must not happen by accident.
#include "app/cairn/footerbar.h"
#include "app/cairn/historypanel.h"
#include "app/cairn/pages/curvepanel.h"
#include "app/cairn/pages/imageinspector.h"
#include "app/cairn/pages/imagespage.h"
#include "app/cairn/pages/newrunpanel.h"
#include "app/cairn/pages/runspage.h"
#include "app/cairn/pages/tablespage.h"
#include "app/cairn/rail.h"
#include "app/cairn/windowstart.h"
#include "models/data/rowmodel.h"
#include "models/labels/historymodel.h"
#include "tests/gui/smallproject.h"
#include "tests/gui/windowdriver.h"
#include "widgets/common/commandpalette.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/filterline.h"
#include "widgets/common/messagebar.h"
#include "widgets/plots/curveplot.h"
#include "widgets/runs/paramform.h"
#include "widgets/runs/runtable.h"
#include "widgets/tables/labelgrid.h"
#include "widgets/tables/labelkeylegend.h"

#include <QtWidgets>

using namespace cairn;
using namespace cairn::test;

namespace {

constexpr int kRunMs = 90'000;

/** What the page says in its message bar; empty where it says nothing. */
QString messageOf(const QWidget *page)
{
    const auto *bar = page->findChild<MessageBar *>();
    return bar && bar->isVisible() ? bar->message().text : QString();
}

QLineEdit *lineNamed(const QWidget *page, const QString &accessibleName)
{
    for (QLineEdit *line : page->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == accessibleName)
            return line;
    }
    return nullptr;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theSampleOpensFromTheWelcomePage();
    void aBoxDrawnByMouseIsInTheDatabase();
    void aClassKeySaysWhatIsDrawnNext();
    void aClassKeyChangesTheSelectedShape();
    void aShapeIsMovedAndDeletedByHand();
    void undoAndRedoByKeys();
    void theTagToolTagsByKeyOnAndOff();
    void enterMarksDoneAndGoesOn();
    void enterInTheNewClassLineAddsAClassAndNothingElse();
    void lettersTypedIntoLinesAreLetters_data();
    void lettersTypedIntoLinesAreLetters();
    void rowsAreLabelledByKeys();
    void aRunsCurveGrowsWhileItRuns();
    void theHistoryJumpsBackAndForth();
    void aSecondWindowReadsOnlyAndSaysSo();
    void aCommandBesideTheWindowIsNoticed();
    void theThemeChangesAtRunTime();
    void theFinderFindsAnImage();
    void noKeyDoesTwoThingsOnOnePage();
    void everyPageOfAnEmptyProjectSaysWhatItIsFor_data();
    void everyPageOfAnEmptyProjectSaysWhatItIsFor();
    void whereOneWasIsThereAtTheNextStart();
    void whatIsNoProjectIsSaidOnTheWelcomePage();

private:
    void openTrial(SmallProject::Content content = SmallProject::Content::Everything);
    bool openPicture(const QString &name) { return m_hands->show(QStringLiteral("images")) && m_hands->openImage(m_trial->itemId(name)); }
    bool openRows();
    QString shapes() const; ///< "round box 10 20 30 40, ..." by id
    [[nodiscard]] QStringList ask(const char *sql) const { return m_trial->ask(QString::fromLatin1(sql)); }

    std::unique_ptr<SmallProject> m_trial;
    std::unique_ptr<WindowDriver> m_hands;
};

void TestWindow::init()
{
    QSettings().clear();
    Settings().setAnnotator(QStringLiteral("Ana"));
    Settings().setTheme(ThemeChoice::Light);
}

void TestWindow::cleanup()
{
    m_hands.reset();
    m_trial.reset();
}

void TestWindow::openTrial(SmallProject::Content content)
{
    m_trial = std::make_unique<SmallProject>(content);
    m_hands = std::make_unique<WindowDriver>();
    QVERIFY(m_hands->open(m_trial->folder()));
}

bool TestWindow::openRows()
{
    if (!m_hands->show(QStringLiteral("tables")))
        return false;
    const TablesPage *page = m_hands->tables();
    return eventually([page] { return page->rows()->rowCount() == 40 && page->grid()->currentRow() >= 0 && page->legend()->choices().size() == 2; });
}

QString TestWindow::shapes() const
{
    return ask("SELECT coalesce(c.name, '-') || ' ' || a.kind || coalesce(' ' || json_extract(geometry, '$.x') || ' ' || json_extract(geometry, '$.y')"
               " || ' ' || json_extract(geometry, '$.w') || ' ' || json_extract(geometry, '$.h'), '')"
               " FROM annotation a LEFT JOIN label_class c ON c.id = a.class_id ORDER BY a.created_at, a.id").join(QStringLiteral(", "));
}

void TestWindow::theSampleOpensFromTheWelcomePage()
{
    m_hands = std::make_unique<WindowDriver>();
    QPushButton *open = nullptr;
    for (QPushButton *button : m_hands->window().findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Open the sample"))
            open = button;
    }
    QVERIFY(open && open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(eventually([this] { return m_hands->window().workspace() != nullptr; }, 120'000));
    QCOMPARE(m_hands->window().workspace()->currentPage()->key(), QStringLiteral("data"));
    SQLite::Database &reader = m_hands->project().reader();
    QCOMPARE(integerOf(reader, "SELECT count(*) FROM item"), 60);
    QVERIFY(integerOf(reader, "SELECT count(*) FROM annotation") > 100);
    QCOMPARE(integerOf(reader, "SELECT count(*) FROM data_table"), 1);
    // Opened again it is the same project, not a second copy.
    const QString file = m_hands->project().file();
    m_hands->window().openSample();
    QVERIFY(eventually([&] { return m_hands->window().workspace() && m_hands->project().file() == file; }));
    QCOMPARE(Settings().recentProjects().size(), 1);
}

void TestWindow::aBoxDrawnByMouseIsInTheDatabase()
{
    openTrial();
    QVERIFY(openPicture(QStringLiteral("a.png")));
    m_hands->press(Qt::Key_B);
    QCOMPARE(m_hands->images()->canvas()->tool(), CanvasToolKind::Box);
    m_hands->drag({60, 50}, {140, 130});
    const QStringList box = shapes().split(QLatin1Char(' '));
    QCOMPARE(box.mid(0, 2), QStringList({"round", "box"}));
    // A screen pixel is less than an image pixel here, so the corners are met to the pixel.
    QVERIFY2(qAbs(box[2].toDouble() - 60) <= 1 && qAbs(box[3].toDouble() - 50) <= 1 && qAbs(box[4].toDouble() - 80) <= 2
        && qAbs(box[5].toDouble() - 80) <= 2, qPrintable(shapes()));
    QCOMPARE(ask("SELECT origin FROM annotation"), QStringList({"human"}));
    QCOMPARE(ask("SELECT t.name FROM journal j JOIN annotator t ON t.id = j.annotator_id ORDER BY j.id DESC LIMIT 1"), QStringList({"Ana"}));
    QCOMPARE(m_hands->images()->canvas()->shapes().size(), 1);
    // The footer has said that it is saved, with the time.
    const auto labels = m_hands->window().findChild<FooterBar *>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return QRegularExpression("^Saved \\d\\d:\\d\\d:\\d\\d$").match(label->text()).hasMatch();
    }));
}

void TestWindow::aClassKeySaysWhatIsDrawnNext()
{
    openTrial();
    QVERIFY(openPicture(QStringLiteral("a.png")));
    m_hands->press(Qt::Key_2);
    m_hands->drag({20, 20}, {60, 60});
    QVERIFY2(shapes().startsWith("flat box"), qPrintable(shapes()));
    m_hands->press(Qt::Key_7);
    QVERIFY2(messageOf(m_hands->images()).contains('7'), qPrintable(messageOf(m_hands->images())));
}

void TestWindow::aClassKeyChangesTheSelectedShape()
{
    openTrial();
    QVERIFY(openPicture(QStringLiteral("a.png")));
    m_hands->drag({20, 20}, {90, 90});
    QVERIFY(shapes().startsWith("round"));
    m_hands->press(Qt::Key_V);
    m_hands->click({55, 55});
    QCOMPARE(m_hands->images()->canvas()->selection().size(), 1);
    m_hands->press(Qt::Key_2);
    QVERIFY2(shapes().startsWith("flat box"), qPrintable(shapes()));
    QCOMPARE(m_hands->images()->canvas()->selection().size(), 1);
}

void TestWindow::aShapeIsMovedAndDeletedByHand()
{
    openTrial();
    QVERIFY(openPicture(QStringLiteral("a.png")));
    m_hands->drag({20, 20}, {90, 90});
    const QStringList before = shapes().split(' ');
    m_hands->press(Qt::Key_V);
    m_hands->click({55, 55});
    m_hands->drag({55, 55}, {95, 75});
    const QStringList after = shapes().split(' ');
    QVERIFY2(qAbs(after[2].toDouble() - before[2].toDouble() - 40) <= 1.5 && qAbs(after[3].toDouble() - before[3].toDouble() - 20) <= 1.5,
        qPrintable(shapes()));
    QCOMPARE(after.mid(4), before.mid(4));
    m_hands->press(Qt::Key_Delete);
    QCOMPARE(shapes(), QString());
    QCOMPARE(ask("SELECT count(*) FROM journal WHERE state = 'done'"), QStringList({"6"})); // label column and two classes came before
}

void TestWindow::undoAndRedoByKeys()
{
    openTrial();
    QVERIFY(openPicture(QStringLiteral("a.png")));
    m_hands->drag({20, 20}, {60, 60});
    m_hands->drag({100, 100}, {150, 150});
    const QString both = shapes();
    m_hands->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shapes(), both.section(QStringLiteral(", "), 0, 0));
    QCOMPARE(m_hands->images()->canvas()->shapes().size(), 1);
    m_hands->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shapes(), QString());
    m_hands->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    m_hands->press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(shapes(), both);
    QCOMPARE(m_hands->images()->canvas()->shapes().size(), 2);
}

void TestWindow::theTagToolTagsByKeyOnAndOff()
{
    openTrial();
    QVERIFY(openPicture(QStringLiteral("b.png")));
    m_hands->press(Qt::Key_T);
    m_hands->press(Qt::Key_2);
    QCOMPARE(shapes(), QStringLiteral("flat tag"));
    m_hands->press(Qt::Key_1);
    QCOMPARE(shapes(), QStringLiteral("flat tag, round tag"));
    m_hands->press(Qt::Key_2);
    QCOMPARE(shapes(), QStringLiteral("round tag"));
}

void TestWindow::enterMarksDoneAndGoesOn()
{
    openTrial();
    QVERIFY(openPicture(QStringLiteral("a.png")));
    m_hands->press(Qt::Key_Return);
    QCOMPARE(ask("SELECT i.path FROM item_state s JOIN item i ON i.id = s.item_id WHERE s.status = 'done' AND i.path LIKE '%/a.png'").size(), 1);
    QVERIFY(eventually([this] { return m_hands->images()->currentItem() == m_trial->itemId(QStringLiteral("b.png")); }));
    QVERIFY(m_hands->images()->progressText().contains('1'));
    m_hands->press(Qt::Key_D);
    QVERIFY(eventually([this] { return m_hands->images()->currentItem() == m_trial->itemId(QStringLiteral("c.png")); }));
    m_hands->press(Qt::Key_S);
    QCOMPARE(ask("SELECT count(*) FROM item_state WHERE status = 'skipped'"), QStringList({"1"}));
    m_hands->press(Qt::Key_A);
    m_hands->press(Qt::Key_A);
    QVERIFY(eventually([this] { return m_hands->images()->currentItem() == m_trial->itemId(QStringLiteral("b.png")); }));
}

void TestWindow::enterInTheNewClassLineAddsAClassAndNothingElse()
{
    openTrial();
    QVERIFY(openPicture(QStringLiteral("a.png")));
    m_hands->press(Qt::Key_C);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line && line->accessibleName() == QStringLiteral("New class"));
    m_hands->type(QStringLiteral("bent"));
    m_hands->press(Qt::Key_Return);
    QCOMPARE(ask("SELECT name FROM label_class ORDER BY position"), QStringList({"round", "flat", "bent"}));
    QCOMPARE(ask("SELECT count(*) FROM item_state WHERE status <> 'todo'"), QStringList({"0"}));
    QCOMPARE(m_hands->images()->currentItem(), m_trial->itemId(QStringLiteral("a.png")));
    // The new class is what is drawn next, and the hand is back on the canvas.
    m_hands->drag({20, 20}, {60, 60});
    QVERIFY2(shapes().startsWith("bent box"), qPrintable(shapes()));
}

void TestWindow::lettersTypedIntoLinesAreLetters_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("line");
    QTest::newRow("the image search") << "images" << "Find images by name";
    QTest::newRow("a new class") << "images" << "New class";
    QTest::newRow("the row filter") << "tables" << "";
    QTest::newRow("the run filter") << "runs" << "Filter";
}

void TestWindow::lettersTypedIntoLinesAreLetters()
{
    QFETCH(QString, page);
    QFETCH(QString, line);
    openTrial();
    if (page == QLatin1String("tables")) {
        QVERIFY(openRows());
        m_hands->press(Qt::Key_F, Qt::ControlModifier);
    } else {
        QVERIFY(page == QLatin1String("images") ? openPicture(QStringLiteral("b.png")) : m_hands->show(page));
        QLineEdit *edit = lineNamed(m_hands->window().workspace()->currentPage(), line);
        QVERIFY(edit);
        edit->setFocus();
    }
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    const QString before = ask("SELECT count(*) FROM journal").value(0);
    m_hands->type(QStringLiteral("vbptadnsrcx?12"));
    QCOMPARE(edit->text(), QStringLiteral("vbptadnsrcx?12"));
    QCOMPARE(QApplication::focusWidget(), edit);
    QCOMPARE(ask("SELECT count(*) FROM journal").value(0), before);
    QCOMPARE(m_hands->window().workspace()->currentPage()->key(), page);
    if (page == QLatin1String("images"))
        QCOMPARE(m_hands->images()->currentItem(), m_trial->itemId(QStringLiteral("b.png")));
    // Enter there does what a line does, and no more.
    m_hands->press(Qt::Key_Return);
    QCOMPARE(ask("SELECT count(*) FROM item_state WHERE status <> 'todo'"), QStringList({"0"}));
}

void TestWindow::rowsAreLabelledByKeys()
{
    openTrial();
    QVERIFY(openRows());
    TablesPage *page = m_hands->tables();
    page->grid()->setCurrentRow(0);
    QVERIFY(eventually([&] { return page->progressText() == QStringLiteral("0 of 40 labelled"); }));
    m_hands->press(Qt::Key_1);
    m_hands->press(Qt::Key_2);
    m_hands->press(Qt::Key_D);
    m_hands->press(Qt::Key_1);
    QCOMPARE(ask("SELECT row_id || ' ' || value FROM row_label ORDER BY row_id"), QStringList({"1 yes", "2 no", "4 yes"}));
    QCOMPARE(page->grid()->currentRow(), 4);
    QVERIFY(eventually([&] { return page->progressText() == QStringLiteral("3 of 40 labelled"); }));
    m_hands->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ask("SELECT row_id || ' ' || value FROM row_label ORDER BY row_id"), QStringList({"1 yes", "2 no"}));
}

void TestWindow::aRunsCurveGrowsWhileItRuns()
{
    openTrial();
    const QString script = m_trial->write(QStringLiteral("slow.sh"),
        "step=0\nwhile [ $step -lt 600 ]; do\n  step=$((step + 1))\n"
        "  echo \"{\\\"step\\\": $step, \\\"train/loss\\\": $((1000 - step)), \\\"val/loss\\\": $((1100 - step))}\" >> \"$CAIRN_METRICS\"\n"
        "  sleep 0.1\ndone\n");
    QVERIFY(m_hands->show(QStringLiteral("runs")));
    RunsPage *page = m_hands->runs();
    m_hands->press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(page->newRunPanel()->isVisible());
    page->newRunPanel()->chooseRecipe(QStringLiteral("command"));
    page->newRunPanel()->form()->setText(QStringLiteral("command"), QStringLiteral("sh ") + script);
    page->newRunPanel()->train();
    const auto points = [&]() -> qsizetype {
        qsizetype count = 0;
        for (const PlotCurve &curve : page->curves()->plot()->curves())
            count += curve.line.size();
        return count;
    };
    QVERIFY2(eventually([&] { return points() >= 6; }, kRunMs), qPrintable(messageOf(page)));
    const qsizetype first = points();
    QCOMPARE(page->curves()->plot()->curves().size(), 2); // train and validation of one metric share the plot
    QVERIFY(eventually([&] { return points() >= first + 6; }, kRunMs));
    QCOMPARE(ask("SELECT status FROM run"), QStringList({"running"}));
    QVERIFY2(page->progressText().contains("1 running"), qPrintable(page->progressText()));

    m_hands->action(QStringLiteral("runs/stop"))->trigger();
    QVERIFY(eventually([&] { return ask("SELECT status FROM run") == QStringList({"stopped"}); }, kRunMs));
    // What the plot shows in the end is what the database has.
    QVERIFY(eventually([&] { return QString::number(points()) == ask("SELECT count(*) FROM point").value(0); }, kRunMs));
}

void TestWindow::theHistoryJumpsBackAndForth()
{
    openTrial();
    QVERIFY(openPicture(QStringLiteral("a.png")));
    for (int number = 0; number < 4; ++number)
        m_hands->drag(QPointF(20 + 60 * number, 20), QPointF(60 + 60 * number, 60));
    m_hands->press(Qt::Key_H, Qt::ControlModifier);
    auto *panel = m_hands->window().findChild<HistoryPanel *>();
    QVERIFY(panel->isVisible());
    auto *view = panel->findChild<QTableView *>();
    QVERIFY(eventually([&] { return view->model()->rowCount() == 7; }));
    // The newest stands on top; two further down is the second box.
    const auto jumpTo = [&](int row) {
        view->setCurrentIndex(view->model()->index(row, HistoryModel::WhatColumn));
        Q_EMIT view->activated(view->currentIndex());
    };
    jumpTo(2);
    QVERIFY(eventually([&] { return ask("SELECT count(*) FROM annotation") == QStringList({"2"}); }));
    QVERIFY(eventually([&] { return m_hands->images()->canvas()->shapes().size() == 2; }));
    jumpTo(0);
    QVERIFY(eventually([&] { return ask("SELECT count(*) FROM annotation") == QStringList({"4"}); }));
    m_hands->press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!panel->isVisible());
}

void TestWindow::aSecondWindowReadsOnlyAndSaysSo()
{
    openTrial();
    QVERIFY(openPicture(QStringLiteral("a.png")));
    m_hands->drag({20, 20}, {60, 60});
    WindowDriver second;
    QVERIFY(second.open(m_trial->folder()));
    QVERIFY(second.project().isReadOnly());
    QVERIFY(eventually([&] { return !messageOf(second.window().workspace()->currentPage()).isEmpty(); }));
    QVERIFY2(messageOf(second.window().workspace()->currentPage()).contains("read-only", Qt::CaseInsensitive),
        qPrintable(messageOf(second.window().workspace()->currentPage())));
    QVERIFY(second.show(QStringLiteral("images")));
    QVERIFY(second.openImage(m_trial->itemId(QStringLiteral("a.png"))));
    QCOMPARE(second.images()->canvas()->shapes().size(), 1);
    // What the hand tries is refused with a sentence, and what is shown stays true.
    second.press(Qt::Key_B);
    second.drag({100, 100}, {150, 150});
    QCOMPARE(ask("SELECT count(*) FROM annotation"), QStringList({"1"}));
    QCOMPARE(second.images()->canvas()->shapes().size(), 1);
    QVERIFY(!messageOf(second.images()).isEmpty());
    // It follows what the first window does.
    m_hands->window().activateWindow();
    m_hands->drag({200, 100}, {250, 150});
    QCOMPARE(ask("SELECT count(*) FROM annotation"), QStringList({"2"}));
    QVERIFY(eventually([&] { return second.images()->canvas()->shapes().size() == 2; }));
}

void TestWindow::aCommandBesideTheWindowIsNoticed()
{
    openTrial();
    QVERIFY(openPicture(QStringLiteral("a.png")));
    m_hands->drag({20, 20}, {60, 60});
    QProcess command;
    command.start(QStringLiteral(CAIRN_PROGRAM), {"label", m_trial->folder(), "--item", "a.png", "--tag", "strange"});
    QVERIFY(command.waitForFinished(30'000));
    QVERIFY2(command.exitCode() == 0, command.readAllStandardError().constData());
    auto *inspector = m_hands->images()->findChild<ImageInspector *>();
    const auto listed = [&](const QString &name) {
        for (const QListView *view : inspector->findChildren<QListView *>()) {
            if (view->accessibleName() == name)
                return view->model()->rowCount();
        }
        return -1;
    };
    QVERIFY(eventually([&] { return listed(QStringLiteral("Classes")) == 3 && listed(QStringLiteral("Labels of this image")) == 2; }));
    // One journal for both: the window undoes what the command did, then its own.
    m_hands->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(shapes().startsWith("round box") && !shapes().contains("strange"), qPrintable(shapes()));
    m_hands->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shapes(), QString());
}

void TestWindow::theThemeChangesAtRunTime()
{
    openTrial();
    QVERIFY(openPicture(QStringLiteral("a.png")));
    const auto railColor = [this] {
        const auto *rail = m_hands->window().findChild<Rail *>();
        const QImage picture = const_cast<Rail *>(rail)->grab().toImage();
        return picture.pixelColor(picture.width() / 2, picture.height() / 2);
    };
    const auto canvasColor = [this] { return m_hands->images()->canvas()->grab().toImage().pixelColor(3, 3); };
    QVERIFY(railColor().lightness() > 200);
    m_hands->window().setTheme(ThemeChoice::Dark);
    QVERIFY(eventually([&] { return railColor().lightness() < 80; }));
    QCOMPARE(canvasColor(), QColor("#15171A"));
    QCOMPARE(Settings().theme(), ThemeChoice::Dark);
    for (Page *page : m_hands->window().workspace()->pages()) {
        if (page == m_hands->images())
            continue; // the picture on it is as bright as it is
        QVERIFY(m_hands->show(page->key()));
        const QImage picture = page->grab().toImage();
        int bright = 0;
        for (int x = 0; x < picture.width(); x += 4) {
            for (int y = 0; y < picture.height(); y += 4)
                bright += picture.pixelColor(x, y).lightness() > 200;
        }
        // Text is bright, surfaces are not.
        QVERIFY2(bright < picture.width() * picture.height() / 16 / 5, qPrintable(page->key()));
    }
    m_hands->window().setTheme(ThemeChoice::Light);
    QVERIFY(eventually([&] { return railColor().lightness() > 200; }));
}

void TestWindow::theFinderFindsAnImage()
{
    openTrial();
    QVERIFY(openPicture(QStringLiteral("a.png")));
    QVERIFY(m_hands->show(QStringLiteral("data")));
    m_hands->press(Qt::Key_K, Qt::ControlModifier);
    const QPointer<CommandPalette> palette = m_hands->window().findChild<CommandPalette *>();
    QVERIFY(palette && palette->isOpen());
    m_hands->type(QStringLiteral("c.png"));
    m_hands->press(Qt::Key_Return);
    QVERIFY(eventually([this] { return m_hands->window().workspace()->currentPage()->key() == QLatin1String("images"); }));
    QVERIFY(eventually([this] { return m_hands->images()->currentItem() == m_trial->itemId(QStringLiteral("c.png")); }));
    QVERIFY(eventually([&] { return !palette; }));
    // A command is found as well as an image.
    m_hands->press(Qt::Key_K, Qt::ControlModifier);
    m_hands->type(QStringLiteral("history"));
    m_hands->press(Qt::Key_Return);
    QVERIFY(eventually([this] { return m_hands->window().findChild<HistoryPanel *>()->isVisible(); }));
}

void TestWindow::noKeyDoesTwoThingsOnOnePage()
{
    openTrial();
    for (Page *page : m_hands->window().workspace()->pages()) {
        QHash<QKeySequence, QString> taken;
        for (const QAction *action : page->actions()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!taken.contains(key),
                    qPrintable(QStringLiteral("%1: %2 is both %3 and %4").arg(page->key(), key.toString(), taken.value(key), action->text())));
                taken.insert(key, action->text());
            }
        }
        QVERIFY2(page->key() == QLatin1String("data") || !taken.isEmpty(), qPrintable(page->key()));
    }
}

void TestWindow::everyPageOfAnEmptyProjectSaysWhatItIsFor_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"data", "images", "tables", "runs", "compare"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestWindow::everyPageOfAnEmptyProjectSaysWhatItIsFor()
{
    QFETCH(QString, page);
    openTrial(SmallProject::Content::Nothing);
    QVERIFY(m_hands->show(page));
    // Parts of a page may have one of their own, for later.
    const EmptyState *empty = nullptr;
    QVERIFY(eventually([&] {
        const auto all = m_hands->window().workspace()->currentPage()->findChildren<EmptyState *>();
        const auto found = std::find_if(all.begin(), all.end(), [](const EmptyState *each) { return each->isVisible(); });
        empty = found == all.end() ? nullptr : *found;
        return empty != nullptr;
    }));
    QVERIFY(!empty->findChildren<QPushButton *>().isEmpty());
    QVERIFY(messageOf(m_hands->window().workspace()->currentPage()).isEmpty());
}

void TestWindow::whereOneWasIsThereAtTheNextStart()
{
    openTrial();
    QVERIFY(openPicture(QStringLiteral("c.png")));
    m_hands->window().resize(1280, 800);
    m_hands->window().close();
    m_hands = std::make_unique<WindowDriver>(QSize());
    QCOMPARE(m_hands->window().size(), QSize(1280, 800));
    QVERIFY(m_hands->open(m_trial->folder()));
    QCOMPARE(m_hands->window().workspace()->currentPage()->key(), QStringLiteral("images"));
    QVERIFY(eventually([this] { return m_hands->images()->currentItem() == m_trial->itemId(QStringLiteral("c.png")); }));
}

void TestWindow::whatIsNoProjectIsSaidOnTheWelcomePage()
{
    m_trial = std::make_unique<SmallProject>(SmallProject::Content::Nothing);
    m_trial->write(QStringLiteral("letter.txt"), "dear reader");
    m_hands = std::make_unique<WindowDriver>();
    m_hands->window().openProject(m_trial->path(QStringLiteral("letter.txt")));
    QVERIFY(!m_hands->window().workspace());
    QVERIFY2(messageOf(m_hands->window().centralWidget()).contains("letter.txt"), qPrintable(messageOf(m_hands->window().centralWidget())));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareApplication(application, QStringLiteral("en"));
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window.moc"
