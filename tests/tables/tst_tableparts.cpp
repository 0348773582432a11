// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of keys, the quick filters and the record pane.
#include "tests/tables/gridtable.h"
#include "widgets/common/theme.h"
#include "widgets/tables/choicechip.h"
#include "widgets/tables/labelkeylegend.h"
#include "widgets/tables/quickfilters.h"
#include "widgets/tables/recordpane.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

class TestTableParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }

    void theFirstNineAnswersHaveKeys();
    void aClickChoosesAnAnswerAndMarksNothing();
    void theAnswerOfTheCurrentRowIsMarked();
    void aTypedAnswerIsAskedFor();
    void escapeAddsNothing();
    void theLegendBreaksIntoLines();
    void theLegendRunsFromTheRightInRightToLeftLanguages();
    void aQuickFilterSaysItsExpressionAndTheCurrentOneIsMarked();
    void theRecordShowsEveryColumnOfTheRow();
    void theRecordFollowsItsRow();
    void aHugeValueIsShortened();
    void markupInValuesIsShownAsText();

private:
    static QList<ChoiceChip *> chips(const QWidget &widget);
};

QList<ChoiceChip *> TestTableParts::chips(const QWidget &widget)
{
    QList<ChoiceChip *> shown;
    for (ChoiceChip *chip : widget.findChildren<ChoiceChip *>()) {
        if (!chip->isHidden())
            shown.append(chip);
    }
    return shown;
}

void TestTableParts::theFirstNineAnswersHaveKeys()
{
    LabelKeyLegend legend;
    QStringList choices;
    for (int choice = 1; choice <= 11; ++choice)
        choices.append(QStringLiteral("answer %1").arg(choice));
    legend.setChoices(choices);
    QHash<QString, QString> keys;
    for (const ChoiceChip *chip : chips(legend))
        keys.insert(chip->text(), chip->key());
    QCOMPARE(keys.value(QStringLiteral("answer 1")), QStringLiteral("1"));
    QCOMPARE(keys.value(QStringLiteral("answer 9")), QStringLiteral("9"));
    QVERIFY(keys.contains(QStringLiteral("answer 11")));
    QCOMPARE(keys.value(QStringLiteral("answer 10")), QString());
}

void TestTableParts::aClickChoosesAnAnswerAndMarksNothing()
{
    LabelKeyLegend legend;
    legend.setChoices({QStringLiteral("benign"), QStringLiteral("malignant")});
    QSignalSpy chosen(&legend, &LabelKeyLegend::chosen);
    legend.show();
    ChoiceChip *malignant = nullptr;
    for (ChoiceChip *chip : chips(legend)) {
        if (chip->text() == QLatin1String("malignant"))
            malignant = chip;
    }
    QVERIFY(malignant);
    QTest::mouseClick(malignant, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("malignant"));
    QVERIFY(!malignant->isChecked());
}

void TestTableParts::theAnswerOfTheCurrentRowIsMarked()
{
    LabelKeyLegend legend;
    legend.setCurrentValue(QStringLiteral("benign"));
    legend.setChoices({QStringLiteral("benign"), QStringLiteral("malignant")});
    QStringList marked;
    for (const ChoiceChip *chip : chips(legend)) {
        if (chip->isChecked())
            marked.append(chip->text());
    }
    QCOMPARE(marked, QStringList({QStringLiteral("benign")}));
}

void TestTableParts::aTypedAnswerIsAskedFor()
{
    LabelKeyLegend legend;
    legend.show();
    QSignalSpy added(&legend, &LabelKeyLegend::addRequested);
    legend.startAdding();
    auto *name = legend.findChild<QLineEdit *>();
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, QStringLiteral(" unsure "));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().toString(), QStringLiteral("unsure"));
    QVERIFY(!name->isVisible());
}

void TestTableParts::escapeAddsNothing()
{
    LabelKeyLegend legend;
    legend.show();
    QSignalSpy added(&legend, &LabelKeyLegend::addRequested);
    QSignalSpy left(&legend, &LabelKeyLegend::leaveRequested);
    legend.startAdding();
    auto *name = legend.findChild<QLineEdit *>();
    QTest::keyClicks(name, QStringLiteral("unsure"));
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(added.size(), 0);
    QCOMPARE(left.size(), 1);
}

void TestTableParts::theLegendBreaksIntoLines()
{
    LabelKeyLegend legend;
    QStringList choices;
    for (int choice = 0; choice < 9; ++choice)
        choices.append(QStringLiteral("a rather long answer %1").arg(choice));
    legend.setChoices(choices);
    QCOMPARE_GT(legend.heightForWidth(400), legend.heightForWidth(4'000));
    legend.resize(400, legend.heightForWidth(400));
    legend.show();
    QVERIFY(QTest::qWaitForWindowExposed(&legend));
    QList<QRect> places;
    for (const ChoiceChip *chip : chips(legend)) {
        QVERIFY2(legend.rect().contains(chip->geometry()), qPrintable(chip->text()));
        for (const QRect &other : std::as_const(places))
            QVERIFY(!other.intersects(chip->geometry()));
        places.append(chip->geometry());
    }
}

void TestTableParts::theLegendRunsFromTheRightInRightToLeftLanguages()
{
    LabelKeyLegend legend;
    legend.setLayoutDirection(Qt::RightToLeft);
    legend.setChoices({QStringLiteral("first"), QStringLiteral("second")});
    legend.resize(800, 40);
    legend.show();
    QVERIFY(QTest::qWaitForWindowExposed(&legend));
    QHash<QString, int> left;
    for (const ChoiceChip *chip : chips(legend))
        left.insert(chip->text(), chip->x());
    QCOMPARE_GT(left.value(QStringLiteral("first")), left.value(QStringLiteral("second")));
    QCOMPARE_GT(left.value(QStringLiteral("second")), legend.width() / 2);
}

void TestTableParts::aQuickFilterSaysItsExpressionAndTheCurrentOneIsMarked()
{
    QuickFilters filters;
    filters.setFilters({{QStringLiteral("All rows"), {}, -1}, {QStringLiteral("Without a label"), QStringLiteral("kind IS NULL"), -1}});
    filters.show();
    QSignalSpy chosen(&filters, &QuickFilters::chosen);
    QTest::mouseClick(chips(filters).last(), Qt::LeftButton);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("kind IS NULL"));
    filters.setCurrent(QStringLiteral("kind IS NULL"));
    QVERIFY(!chips(filters).first()->isChecked());
    QVERIFY(chips(filters).last()->isChecked());
    filters.setCurrent(QStringLiteral("age > 3"));
    QVERIFY(!chips(filters).last()->isChecked());
}

void TestTableParts::theRecordShowsEveryColumnOfTheRow()
{
    GridTable table;
    table.setRows({{QStringLiteral("yes"), 31LL, QVariant(), QStringLiteral("first line\nsecond line")}});
    RecordPane pane;
    pane.setModel(&table);
    pane.show();
    pane.setRow(0);
    for (const char *part : {"kind", "yes", "age", "31", "mean radius", "–", "note", "first line", "second line"})
        QTRY_VERIFY2(pane.plainText().contains(QString::fromUtf8(part)), part);
}

void TestTableParts::theRecordFollowsItsRow()
{
    GridTable table;
    table.setRows({{QStringLiteral("yes"), 31LL}, {QStringLiteral("no"), 27LL}});
    table.setLoadingFrom(1);
    RecordPane pane;
    pane.setModel(&table);
    pane.show();
    pane.setRow(1);
    QTRY_VERIFY(pane.plainText().contains(QStringLiteral("…")));
    table.arriveTo(2);
    QTRY_VERIFY(pane.plainText().contains(QStringLiteral("27")));
    QVERIFY(!pane.plainText().contains(QStringLiteral("31")));
}

void TestTableParts::aHugeValueIsShortened()
{
    GridTable table;
    table.setRows({{QVariant(), QVariant(), QVariant(), QString(5'000'000, QLatin1Char('x'))}});
    RecordPane pane;
    pane.setModel(&table);
    pane.show();
    pane.setRow(0);
    QTRY_VERIFY(pane.plainText().contains(QStringLiteral("more characters")));
    QCOMPARE_LT(pane.plainText().size(), 30'000);
}

void TestTableParts::markupInValuesIsShownAsText()
{
    GridTable table;
    table.setRows({{QVariant(), QVariant(), QVariant(), QStringLiteral("<b>bold</b> & more")}});
    RecordPane pane;
    pane.setModel(&table);
    pane.show();
    pane.setRow(0);
    QTRY_VERIFY(pane.plainText().contains(QStringLiteral("<b>bold</b> & more")));
}

QTEST_MAIN(TestTableParts)
#include "tst_tableparts.moc"
