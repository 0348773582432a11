// SPDX-License-Identifier: GPL-3.0-or-later
// The small shared widgets: what they say when they are used, and that nobody is left without a name or a
// key.
#include "tests/widgets/scriptedask.h"
#include "widgets/common/card.h"
#include "widgets/common/dialogask.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/formrow.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/keyhint.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/sectionheader.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/sidepanel.h"
#include "widgets/common/taskbadge.h"
#include "widgets/common/tasklist.h"
#include "widgets/common/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

QPushButton *buttonNamed(QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text() == text && !button->isHidden()) return button;
    }
    return nullptr;
}

bool showsText(QWidget &parent, const QString &text)
{
    for (QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&parent) && label->text() == text) return true;
    }
    return false;
}

} // namespace

class TestCommonWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, Theme::light());
    }
    void init() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void aMessageOffersItsCure()
    {
        QWidget page;
        MessageBar bar(&page);
        QVERIFY(bar.isHidden());
        bar.showMessage({ MessageKind::Error, QStringLiteral("3 images could not be read."), {},
            { { QStringLiteral("show"), QStringLiteral("Show them") } }, true });
        QVERIFY(!bar.isHidden());
        QVERIFY(bar.accessibleName().contains(QStringLiteral("3 images could not be read.")));
        QSignalSpy cured(&bar, &MessageBar::actionTriggered);
        QTest::mouseClick(buttonNamed(bar, QStringLiteral("Show them")), Qt::LeftButton);
        QCOMPARE(cured.count(), 1);
        QCOMPARE(cured.first().first().toString(), QStringLiteral("show"));
        QVERIFY2(!bar.isHidden(), "Whether the cure worked is for the page to say.");
    }

    void detailsWaitBehindMore()
    {
        MessageBar bar;
        bar.showError(QStringLiteral("The table could not be read."),
            QStringLiteral("line 7: a quote is never closed"));
        QVERIFY(!bar.showsDetails());
        QTest::mouseClick(buttonNamed(bar, QStringLiteral("More")), Qt::LeftButton);
        QVERIFY(bar.showsDetails());
        QTest::mouseClick(buttonNamed(bar, QStringLiteral("Less")), Qt::LeftButton);
        QVERIFY(!bar.showsDetails());
        bar.showError(QStringLiteral("No details here."));
        QVERIFY(!buttonNamed(bar, QStringLiteral("More")));
    }

    void aClosedMessageIsGone()
    {
        MessageBar bar;
        bar.showError(QStringLiteral("Something went wrong."));
        QSignalSpy closed(&bar, &MessageBar::closed);
        QTest::mouseClick(bar.findChild<IconButton *>(), Qt::LeftButton);
        QCOMPARE(closed.count(), 1);
        QVERIFY(bar.isHidden());
    }

    void aMessageMayBeReplacedByItsOwnButton()
    {
        MessageBar bar;
        bar.showMessage({ MessageKind::Info, QStringLiteral("one"), {},
            { { QStringLiteral("a"), QStringLiteral("Go on") } }, true });
        connect(&bar, &MessageBar::actionTriggered, &bar, [&bar] {
            bar.showMessage({ MessageKind::Success, QStringLiteral("two"), {},
                { { QStringLiteral("b"), QStringLiteral("Again") } }, true });
        });
        QTest::mouseClick(buttonNamed(bar, QStringLiteral("Go on")), Qt::LeftButton);
        QCOMPARE(bar.message().text, QStringLiteral("two"));
        QVERIFY(buttonNamed(bar, QStringLiteral("Again")));
        QVERIFY(!buttonNamed(bar, QStringLiteral("Go on")));
    }

    void anEmptyPageOffersTheNextStep()
    {
        EmptyState empty(QStringLiteral("images"), QStringLiteral("No images yet"),
            QStringLiteral("Add a folder of images."));
        empty.addAction(QStringLiteral("add"), QStringLiteral("Add images"));
        empty.addAction(QStringLiteral("sample"), QStringLiteral("Open the sample"));
        QSignalSpy triggered(&empty, &EmptyState::actionTriggered);
        QTest::mouseClick(buttonNamed(empty, QStringLiteral("Open the sample")), Qt::LeftButton);
        buttonNamed(empty, QStringLiteral("Add images"))->setFocus();
        QTest::keyClick(buttonNamed(empty, QStringLiteral("Add images")), Qt::Key_Space);
        QCOMPARE(triggered.count(), 2);
        QCOMPARE(triggered.at(0).first().toString(), QStringLiteral("sample"));
        QCOMPARE(triggered.at(1).first().toString(), QStringLiteral("add"));
        empty.clearActions();
        QVERIFY(!buttonNamed(empty, QStringLiteral("Add images")));
        QVERIFY(showsText(empty, QStringLiteral("No images yet")));
    }

    void progressIsSaidInNumbers_data()
    {
        QTest::addColumn<TaskStatus>("task");
        QTest::addColumn<QString>("expected");
        auto task = [](qint64 done, qint64 total, std::optional<double> left, bool stopping = false) {
            return TaskStatus{ QStringLiteral("t"), QStringLiteral("Importing"), done, total, left, true,
                stopping };
        };
        QTest::newRow("how far and how long")
            << task(312, 5000, 40.0) << QStringLiteral("312 of 5,000, about 40 s");
        QTest::newRow("tens of seconds")
            << task(312, 5000, 43.7) << QStringLiteral("312 of 5,000, about 40 s");
        QTest::newRow("minutes") << task(1, 2, 170.0) << QStringLiteral("1 of 2, about 3 min");
        QTest::newRow("hours") << task(1, 2, 7500.0) << QStringLiteral("1 of 2, about 2 h 5 min");
        QTest::newRow("nearly there") << task(1, 2, 0.2) << QStringLiteral("1 of 2, about 1 s");
        QTest::newRow("no guess yet") << task(12, 5000, {}) << QStringLiteral("12 of 5,000");
        QTest::newRow("no end known") << task(1200, 0, {}) << QStringLiteral("1,200 so far");
        QTest::newRow("begun") << task(0, 0, {}) << QStringLiteral("Starting");
        QTest::newRow("being cancelled") << task(1, 2, 5.0, true) << QStringLiteral("Stopping");
    }
    void progressIsSaidInNumbers()
    {
        QFETCH(TaskStatus, task);
        QFETCH(QString, expected);
        QCOMPARE(progressText(task), expected);
    }

    void tasksAreCancelledFromTheirList()
    {
        QWidget window;
        window.resize(700, 400);
        TaskBadge badge(&window);
        QVERIFY(badge.isHidden());
        window.show();
        badge.move(300, 370);
        const TaskStatus one{ QStringLiteral("one"), QStringLiteral("Importing pictures"), 312, 5000, 40.0,
            true, false };
        const TaskStatus two{ QStringLiteral("two"), QStringLiteral("Reading adult.csv"), 0, 0, {}, true,
            false };
        badge.setTasks({ one, two });
        badge.resize(badge.sizeHint());
        QVERIFY(badge.isVisible());
        QCOMPARE(badge.accessibleName(),
            QStringLiteral("Importing pictures: 312 of 5,000, about 40 s and 1 more"));
        QTest::mouseClick(&badge, Qt::LeftButton);
        auto *list = window.findChild<TaskList *>();
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->count(), 2);
        QSignalSpy cancelled(&badge, &TaskBadge::cancelRequested);
        for (IconButton *cancel : list->findChildren<IconButton *>()) {
            if (cancel->accessibleName().contains(QStringLiteral("adult")))
                QTest::mouseClick(cancel, Qt::LeftButton);
        }
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(cancelled.first().first().toString(), QStringLiteral("two"));
        badge.setTasks({});
        QVERIFY(!list->isVisible());
        QVERIFY(badge.isHidden());
    }

    void searchingIsSaidOnceTypingRests()
    {
        SearchField field(QStringLiteral("Filter images"));
        QCOMPARE(field.accessibleName(), QStringLiteral("Filter images"));
        field.setPause(20);
        QSignalSpy said(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, QStringLiteral("cell"));
        QCOMPARE(said.count(), 0);
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(said.first().first().toString(), QStringLiteral("cell"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(said.count(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(said.count(), 2);
        QVERIFY(field.text().isEmpty());
    }

    void aKeyBringsTheCursorToTheSearch()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *other = new QPushButton(QStringLiteral("other"));
        auto *field = new SearchField(QStringLiteral("Filter"));
        field->setShortcut(QKeySequence(QStringLiteral("Ctrl+F")));
        layout->addWidget(other);
        layout->addWidget(field);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        QTest::keyClick(other, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(field->hasFocus());
    }

    void oneSegmentIsChosen()
    {
        SegmentedControl control;
        control.addSegment(QStringLiteral("linear"), QStringLiteral("Linear"));
        control.addSegment(QStringLiteral("log"), QStringLiteral("Log"));
        control.addSegment(
            QStringLiteral("auto"), QString(), QStringLiteral("chart"), QStringLiteral("Automatic"));
        QCOMPARE(control.current(), QStringLiteral("linear"));
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        control.show();
        QVERIFY(QTest::qWaitForWindowActive(&control));
        auto buttons = control.findChildren<QToolButton *>();
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(control.current(), QStringLiteral("log"));
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        control.setCurrent(QStringLiteral("log"));
        control.setCurrent(QStringLiteral("nosuch"));
        QCOMPARE(changed.count(), 1);
        buttons.at(1)->setFocus();
        QTest::keyClick(buttons.at(1), Qt::Key_Right);
        QCOMPARE(control.current(), QStringLiteral("auto"));
        QCOMPARE(buttons.at(2)->accessibleName(), QStringLiteral("Automatic"));
    }

    void aSidePanelRemembersWidthAndFold()
    {
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *panel = new SidePanel(SidePanel::Side::Leading, QStringLiteral("Images"));
        panel->setContent(new QListWidget);
        layout->addWidget(panel);
        layout->addWidget(new QWidget, 1);
        window.resize(900, 400);
        window.show();
        panel->restoreState({ 320, false });
        QTRY_COMPARE(panel->width(), 320);
        QSignalSpy changed(panel, &SidePanel::stateChanged);
        QTest::mouseClick(panel->findChild<IconButton *>(), Qt::LeftButton);
        QVERIFY(panel->isFolded());
        QCOMPARE(changed.count(), 1);
        QTRY_VERIFY(panel->width() < 60);
        QCOMPARE(panel->state(), (SidePanelState{ 320, true }));
        QTest::mouseClick(panel->findChild<IconButton *>(), Qt::LeftButton);
        QTRY_COMPARE(panel->width(), 320);
        panel->restoreState({ -7, false });
        QVERIFY(panel->state().width >= 200);
        panel->restoreState({ 100000, false });
        QVERIFY(panel->state().width <= 560);
    }

    void aSidePanelIsWidenedByItsInnerEdge_data()
    {
        QTest::addColumn<SidePanel::Side>("side");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("leading") << SidePanel::Side::Leading << Qt::LeftToRight;
        QTest::newRow("trailing") << SidePanel::Side::Trailing << Qt::LeftToRight;
        QTest::newRow("leading, right to left") << SidePanel::Side::Leading << Qt::RightToLeft;
        QTest::newRow("trailing, right to left") << SidePanel::Side::Trailing << Qt::RightToLeft;
    }
    void aSidePanelIsWidenedByItsInnerEdge()
    {
        QFETCH(SidePanel::Side, side);
        QFETCH(Qt::LayoutDirection, direction);
        QWidget window;
        window.setLayoutDirection(direction);
        auto *layout = new QHBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *panel = new SidePanel(side, QStringLiteral("Panel"));
        layout->addWidget(panel);
        layout->insertWidget(side == SidePanel::Side::Leading ? 1 : 0, new QWidget, 1);
        panel->restoreState({ 300, false });
        window.resize(900, 300);
        window.show();
        QTRY_COMPARE(panel->width(), 300);
        // Where the panel meets the work area.
        const bool atLeft = panel->x() == 0;
        QWidget *grip = panel->childAt(atLeft ? 298 : 1, 150);
        QVERIFY(grip && grip->width() < 10);
        QTest::mousePress(grip, Qt::LeftButton, {}, QPoint(2, 150));
        const QPoint target
            = grip->mapFromGlobal(grip->mapToGlobal(QPoint(2, 150)) + QPoint(atLeft ? 50 : -50, 0));
        QMouseEvent move(
            QEvent::MouseMove, target, grip->mapToGlobal(target), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(grip, &move);
        QTRY_COMPARE(panel->width(), 350);
    }

    void aSectionFoldsWhatItHeads()
    {
        QWidget page;
        auto *content = new QLabel(QStringLiteral("content"), &page);
        SectionHeader header(QStringLiteral("Classes"), &page);
        header.setFoldable(content);
        QVERIFY(!content->isHidden());
        QSignalSpy folded(&header, &SectionHeader::foldToggled);
        QTest::mouseClick(header.findChild<IconButton *>(), Qt::LeftButton);
        QVERIFY(content->isHidden());
        QCOMPARE(folded.first().first().toBool(), true);
        QCOMPARE(header.findChild<IconButton *>()->accessibleName(), QStringLiteral("Show Classes"));
    }

    void aCardAnswersMouseAndKeys()
    {
        Card card;
        QSignalSpy clicked(&card, &Card::clicked);
        QTest::mouseClick(&card, Qt::LeftButton);
        QCOMPARE(clicked.count(), 0);
        card.setClickable(true);
        QTest::mouseClick(&card, Qt::LeftButton);
        QTest::keyClick(&card, Qt::Key_Return);
        QCOMPARE(clicked.count(), 2);
    }

    void anErrorTakesThePlaceOfTheHint()
    {
        QWidget form;
        QFormLayout *layout = makeFormLayout(&form);
        auto *field = new QLineEdit;
        FormRow *row
            = addFormRow(layout, QStringLiteral("&Folder"), field, QStringLiteral("Where the images are."));
        QVERIFY(showsText(*row, QStringLiteral("Where the images are.")));
        row->setError(QStringLiteral("This folder does not exist."));
        QVERIFY(showsText(*row, QStringLiteral("This folder does not exist.")));
        QVERIFY(!showsText(*row, QStringLiteral("Where the images are.")));
        QCOMPARE(field->accessibleDescription(), QStringLiteral("This folder does not exist."));
        row->setError(QString());
        QVERIFY(showsText(*row, QStringLiteral("Where the images are.")));
        auto *label = qobject_cast<QLabel *>(layout->labelForField(row));
        QVERIFY(label && label->buddy() == field);
    }

    void aLongTextIsShortenedButNotLost()
    {
        ElidedLabel label(QStringLiteral("a rather long name of an image file.jpg"));
        label.resize(60, 20);
        QVERIFY(label.isElided());
        QCOMPARE(label.accessibleName(), QStringLiteral("a rather long name of an image file.jpg"));
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        QVERIFY(label.minimumSizeHint().width() < 80);
    }

    void aShortcutIsReadAsKeys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("caps");
        QTest::newRow("one key") << QStringLiteral("B") << QStringList{ QStringLiteral("B") };
        QTest::newRow("three keys") << QStringLiteral("Ctrl+Shift+P")
                                    << QStringList{ QStringLiteral("Ctrl"), QStringLiteral("Shift"),
                                           QStringLiteral("P") };
        QTest::newRow("a plus is a key")
            << QStringLiteral("Ctrl++") << QStringList{ QStringLiteral("Ctrl"), QStringLiteral("+") };
        QTest::newRow("none") << QString() << QStringList{};
    }
    void aShortcutIsReadAsKeys()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, caps);
        QCOMPARE(keyCaps(QKeySequence(key)), caps);
    }

    void anIconButtonSaysWhatItDoes()
    {
        IconButton button(QStringLiteral("undo"), QStringLiteral("Undo"));
        button.setKeyShown(QKeySequence(QStringLiteral("Ctrl+Z")));
        QCOMPARE(button.accessibleName(), QStringLiteral("Undo"));
        QCOMPARE(button.toolTip(), QStringLiteral("Undo (Ctrl+Z)"));
        QVERIFY(button.focusPolicy() & Qt::TabFocus);
    }

    void aConfirmationIsGivenByItsVerb()
    {
        DialogAsk ask;
        pressSoon(QStringLiteral("Delete"));
        QVERIFY(ask.confirm(nullptr,
            { QStringLiteral("Delete run 7?"), QStringLiteral("Its curves go with it."),
                QStringLiteral("Delete"), true }));
        pressSoon(QStringLiteral("Cancel"));
        QVERIFY(!ask.confirm(nullptr,
            { QStringLiteral("Delete run 7?"), QStringLiteral("Its curves go with it."),
                QStringLiteral("Delete"), true }));
    }

    void enterConfirmsOnlyWhatCanBeUndone()
    {
        DialogAsk ask;
        auto enterSoon = [this] {
            QTimer::singleShot(
                0, this, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return); });
        };
        enterSoon();
        QVERIFY(ask.confirm(
            nullptr, { QStringLiteral("Train again?"), QString(), QStringLiteral("Train"), false }));
        enterSoon();
        QVERIFY(!ask.confirm(
            nullptr, { QStringLiteral("Delete run 7?"), QString(), QStringLiteral("Delete"), true }));
    }

    void anAskedTextComesBackTrimmed()
    {
        DialogAsk ask;
        QTimer::singleShot(0, this, [] {
            auto *line = QApplication::activeModalWidget()->findChild<QLineEdit *>();
            line->setText(QStringLiteral("  Platelet "));
            QTest::keyClick(line, Qt::Key_Return);
        });
        QCOMPARE(ask.text(nullptr,
                     { QStringLiteral("Rename the class"), QStringLiteral("Name"), QStringLiteral("Cell"),
                         QStringLiteral("Rename") }),
            QStringLiteral("Platelet"));
    }

    void aScriptAnswersInOrderAndThenCancels()
    {
        ScriptedAsk ask;
        ask.folders << QStringLiteral("/data/one");
        ask.confirmations << true;
        FileQuestion folder;
        folder.title = QStringLiteral("Open");
        QCOMPARE(ask.openFolder(nullptr, folder), QStringLiteral("/data/one"));
        QVERIFY(!ask.openFolder(nullptr, folder));
        QVERIFY(ask.confirm(nullptr, { QStringLiteral("Delete?"), {}, {}, false }));
        QVERIFY(!ask.confirm(nullptr, { QStringLiteral("Delete?"), {}, {}, false }));
        QCOMPARE(ask.asked.size(), 4);
    }

private:
    // Presses a button of the dialog that opens next.
    void pressSoon(const QString &text)
    {
        QTimer::singleShot(0, this, [text] {
            QTest::mouseClick(buttonNamed(*QApplication::activeModalWidget(), text), Qt::LeftButton);
        });
    }
};


QTEST_MAIN(TestCommonWidgets)
#include "tst_commonwidgets.moc"
