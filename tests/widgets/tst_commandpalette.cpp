// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette: what matches, what comes first, and that the keyboard alone is enough.
#include "widgets/common/commandpalette.h"
#include "widgets/common/fuzzymatch.h"
#include "widgets/common/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

QList<CommandEntry> entries()
{
    return { { QStringLiteral("import"), QStringLiteral("Import images"), QStringLiteral("Data"),
                 QStringLiteral("import"), {}, true },
        { QStringLiteral("undo"), QStringLiteral("Undo"), QStringLiteral("Edit"), QStringLiteral("undo"), {},
            false },
        { QStringLiteral("item"), QStringLiteral("BloodImage_00042.jpg"), QStringLiteral("Image"),
            QStringLiteral("picture"), {}, true },
        { QStringLiteral("dark"), QStringLiteral("Dark theme"), QStringLiteral("Settings"),
            QStringLiteral("dark"), {}, true } };
}

QStringList shownIds(const CommandModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.idAt(model.index(row));
    return ids;
}

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }

    void lettersMatchInTheirOrder_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        QTest::newRow("beginning") << QStringLiteral("imp") << QStringLiteral("Import images") << true;
        QTest::newRow("initials") << QStringLiteral("ii") << QStringLiteral("Import images") << true;
        QTest::newRow("wrong order") << QStringLiteral("pmi") << QStringLiteral("Import") << false;
        QTest::newRow("case does not count") << QStringLiteral("IMP") << QStringLiteral("import") << true;
        QTest::newRow("accents do not count")
            << QStringLiteral("uber") << QStringLiteral("Über Cairn") << true;
        QTest::newRow("words in any order")
            << QStringLiteral("images imp") << QStringLiteral("Import images") << true;
        QTest::newRow("longer than the text")
            << QStringLiteral("imports") << QStringLiteral("import") << false;
        QTest::newRow("nothing typed") << QString() << QStringLiteral("import") << true;
    }
    void lettersMatchInTheirOrder()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, matches);
        QCOMPARE(fuzzyMatch(pattern, text).has_value(), matches);
    }

    void theMatchedLettersAreTold()
    {
        QCOMPARE(fuzzyMatch(QStringLiteral("ii"), QStringLiteral("Import images"))->positions,
            (QList<int>{ 0, 7 }));
        QCOMPARE(fuzzyMatch(QStringLiteral("42"), QStringLiteral("Blood_00042"))->positions,
            (QList<int>{ 9, 10 }));
    }

    void beginningsOfWordsCountMore()
    {
        auto score = [](const char *text) {
            return fuzzyMatch(QStringLiteral("run"), QString::fromLatin1(text))->score;
        };
        QCOMPARE_GT(score("Run 7"), score("Prune"));
        QCOMPARE_GT(score("New run"), score("Prune"));
        QCOMPARE_GT(score("Prune"), score("Trouncing"));
    }

    void theModelKeepsItsPromises()
    {
        CommandModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entries());
        QCOMPARE(shownIds(model),
            (QStringList{ QStringLiteral("import"), QStringLiteral("undo"), QStringLiteral("item"),
                QStringLiteral("dark") }));
        model.setPattern(QStringLiteral("im"));
        QCOMPARE(shownIds(model), (QStringList{ QStringLiteral("import"), QStringLiteral("item") }));
        model.setPattern(QStringLiteral("settings"));
        QCOMPARE(shownIds(model), QStringList{ QStringLiteral("dark") });
        model.setPattern(QStringLiteral("xyz"));
        QCOMPARE(model.rowCount(), 0);
    }

    void theKeyboardAloneIsEnough()
    {
        QWidget window;
        window.resize(800, 600);
        auto *before = new QLineEdit(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        CommandPalette palette(&window);
        palette.setEntries(entries());
        QSignalSpy triggered(&palette, &CommandPalette::triggered);

        palette.openPalette();
        QVERIFY(palette.isOpen());
        auto *line = palette.findChild<QLineEdit *>();
        QTRY_VERIFY(line->hasFocus());
        QCOMPARE(palette.currentId(), QStringLiteral("import"));
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(palette.currentId(), QStringLiteral("item")); // undo cannot be chosen now
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(palette.currentId(), QStringLiteral("import"));
        QTest::keyClick(line, Qt::Key_Up);
        QCOMPARE(palette.currentId(), QStringLiteral("dark"));
        QTest::keyClicks(line, QStringLiteral("42"));
        QCOMPARE(palette.currentId(), QStringLiteral("item"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(triggered.first().first().toString(), QStringLiteral("item"));
        QVERIFY(!palette.isOpen());
        QTRY_VERIFY(before->hasFocus());
    }

    void escapeAndAPressBesideItClose()
    {
        QWidget window;
        window.resize(800, 600);
        auto *other = new QPushButton(QStringLiteral("other"), &window);
        other->setGeometry(10, 560, 80, 28);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        CommandPalette palette(&window);
        palette.setEntries(entries());
        QSignalSpy triggered(&palette, &CommandPalette::triggered);
        palette.openPalette();
        QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!palette.isOpen());
        palette.openPalette();
        QTest::mousePress(other, Qt::LeftButton);
        QTest::mouseRelease(other, Qt::LeftButton);
        QVERIFY(!palette.isOpen());
        QCOMPARE(triggered.count(), 0);
    }

    void aSecondOpeningBeginsAfresh()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        CommandPalette palette(&window);
        palette.setEntries(entries());
        palette.openPalette();
        QTest::keyClicks(palette.findChild<QLineEdit *>(), QStringLiteral("dark"));
        palette.closePanel();
        palette.openPalette();
        QVERIFY(palette.findChild<QLineEdit *>()->text().isEmpty());
        QCOMPARE(palette.currentId(), QStringLiteral("import"));
    }

    void entriesThatArriveLateKeepTheChosenPlace()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        CommandPalette palette(&window);
        palette.setEntries(entries());
        palette.openPalette();
        QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Down);
        QList<CommandEntry> more = entries();
        more.prepend({ QStringLiteral("new"), QStringLiteral("New run"), {}, {}, {}, true });
        palette.setEntries(more);
        QCOMPARE(palette.currentId(), QStringLiteral("item"));
    }

    void aPaletteMadeForOneUseIsGoneAfterwards()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        QPointer<CommandPalette> palette = new CommandPalette(&window);
        palette->setAttribute(Qt::WA_DeleteOnClose);
        palette->setEntries(entries());
        QString chosen;
        connect(palette, &CommandPalette::triggered, this, [&chosen](const QString &id) { chosen = id; });
        palette->openPalette();
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(chosen, QStringLiteral("import"));
        QTRY_VERIFY(palette.isNull());
        QVERIFY(window.isVisible());
    }

    void itFitsIntoASmallWindow()
    {
        QWidget window;
        window.resize(320, 200);
        window.show();
        CommandPalette palette(&window);
        palette.setEntries(entries());
        palette.openPalette();
        QVERIFY(window.rect().contains(palette.geometry().adjusted(
            PopupPanel::kShadow, PopupPanel::kShadow, -PopupPanel::kShadow, -PopupPanel::kShadow)));
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
