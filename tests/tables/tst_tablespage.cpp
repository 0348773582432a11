// SPDX-License-Identifier: GPL-3.0-or-later
// The tables page with a real project: rows are labelled by keys, filtered, labelled all at once, and found again.
#include "app/cairn/pages/tablebulkpanel.h"
#include "app/cairn/pages/tablecolumnpanel.h"
#include "app/cairn/pages/tablespage.h"
#include "models/data/rowmodel.h"
#include "tests/tables/tablewindow.h"
#include "widgets/common/filterline.h"
#include "widgets/tables/labelgrid.h"
#include "widgets/tables/labelkeylegend.h"
#include "widgets/tables/quickfilters.h"
#include "widgets/tables/recordpane.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

/** `rows` cases: case numbers with zeros in front, ages that fall, a note. */
QByteArray cases(int rows)
{
    QByteArray csv = "case,age,mean radius,note\n";
    for (int row = 1; row <= rows; ++row)
        csv += QByteArray::number(row).rightJustified(4, '0') + ',' + QByteArray::number(100 - row) + ',' + QByteArray::number(row * 1.5) + ",note "
            + QByteArray::number(row) + '\n';
    return csv;
}

} // namespace

class TestTablesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void anEmptyProjectSaysWhatThePageIsFor();
    void aDigitLabelsTheRowAndGoesOn();
    void selectedRowsGetTheLabelAsOneStep();
    void deleteTakesTheLabelAwayAndStays();
    void rowsWithALabelAreSkippedWhenWanted();
    void aDigitWithoutAnAnswerSaysSo();
    void answersAreAddedFromTheLegend();
    void aLabelColumnIsMadeInThePanel();
    void undoOfALabelColumnTakesItOffThePage();
    void aFilterThatIsNotUnderstoodIsSaidAndTheRowsStay();
    void labelsCanBeFilteredAndRowsStayWhileTheyAreLabelled();
    void quickFiltersWriteTheExpression();
    void allFilteredRowsAreLabelledAsOneStep();
    void theButtonSaysHowManyRows();
    void theRowBeforeAFilterIsTheRowBehindIt();
    void aDestinationBringsItsRowIntoView();
    void whereOneWasIsThereAtTheNextStart();
    void aReadOnlyProjectRefusesWithASentence();
    void progressIsCounted();
    void anotherTableIsFoundByItsName();
    void theKeysWriteIntoTheChosenColumn();

private:
    void openPage();
    bool settled() const;
    bool label(const QStringList &choices = {QStringLiteral("benign"), QStringLiteral("malignant")}, const QString &name = QStringLiteral("diagnosis"));
    [[nodiscard]] qint64 currentRowId() const { return m_page->rows()->rowId(m_page->grid()->currentRow()); }
    void undo() const { QVERIFY((*m_window->project().journal())->undo()); }
    [[nodiscard]] bool choose(const QString &labelColumn) const;
    void type(const QString &expression) const;

    std::unique_ptr<TableWindow> m_window;
    std::unique_ptr<TablesPage> m_page;
    qint64 m_table = 0;
};

void TestTablesPage::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Cairn"));
    QCoreApplication::setApplicationName(QStringLiteral("tests"));
    applyTheme(*qApp, Theme::light());
}

void TestTablesPage::init()
{
    QSettings().clear();
    m_window = std::make_unique<TableWindow>();
    QCOMPARE(m_window->problem, QString());
    m_table = m_window->importFile(m_window->writeFile(QStringLiteral("cases.csv"), cases(50)));
    QCOMPARE(m_window->problem, QString());
    openPage();
}

void TestTablesPage::cleanup()
{
    m_page.reset();
    m_window.reset();
}

void TestTablesPage::openPage()
{
    m_page = std::make_unique<TablesPage>(*m_window->session);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->enter();
    QTRY_VERIFY(settled());
}

/** The rows are there, and one of them is current. */
bool TestTablesPage::settled() const
{
    return !m_page->rows()->isLoading() && (m_page->rows()->rowCount() == 0 || m_page->grid()->currentRow() >= 0);
}

bool TestTablesPage::label(const QStringList &choices, const QString &name)
{
    const auto added = RowLabels(m_window->project()).addColumn(m_table, name, choices);
    return added && QTest::qWaitFor([&] { return m_page->legend()->choices() == choices; });
}

/** Chooses a label column as a hand would. */
bool TestTablesPage::choose(const QString &labelColumn) const
{
    for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
        const int place = box->findText(labelColumn);
        if (place < 0 || !box->isVisible())
            continue;
        box->setCurrentIndex(place);
        Q_EMIT box->activated(place);
        return m_page->rows()->headerData(0, Qt::Horizontal).toString() == labelColumn;
    }
    return false;
}

void TestTablesPage::type(const QString &expression) const
{
    auto *edit = m_page->filterLine()->findChild<ExpressionEdit *>();
    edit->setFocus();
    edit->setText(expression);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([this] { return settled(); }));
}

void TestTablesPage::anEmptyProjectSaysWhatThePageIsFor()
{
    TableWindow empty;
    TablesPage page(*empty.session);
    page.show();
    QVERIFY(!page.grid()->isVisible());
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isVisible() && button->text().startsWith(QLatin1String("Import a table")); }));
    // A table that comes brings the grid.
    empty.importFile(empty.writeFile(QStringLiteral("cases.csv"), cases(3)));
    QTRY_VERIFY(page.grid()->isVisible());
    QTRY_COMPARE(page.rows()->rowCount(), 3);
}

void TestTablesPage::aDigitLabelsTheRowAndGoesOn()
{
    QVERIFY(label());
    QCOMPARE(currentRowId(), 1);
    QTest::keyClicks(m_page->grid(), QStringLiteral("121"));
    QCOMPARE(m_window->labels(m_table, QStringLiteral("diagnosis")), QStringLiteral("1 benign, 2 malignant, 3 benign"));
    QCOMPARE(currentRowId(), 4);
}

void TestTablesPage::selectedRowsGetTheLabelAsOneStep()
{
    QVERIFY(label());
    const RowModel &rows = *m_page->rows();
    m_page->grid()->selectionModel()->select(QItemSelection(rows.index(1, 1), rows.index(3, 2)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(m_page->grid(), Qt::Key_2);
    QCOMPARE(m_window->labels(m_table, QStringLiteral("diagnosis")), QStringLiteral("2 malignant, 3 malignant, 4 malignant"));
    QCOMPARE(currentRowId(), 5);
    undo();
    QCOMPARE(m_window->labels(m_table, QStringLiteral("diagnosis")), QString());
}

void TestTablesPage::deleteTakesTheLabelAwayAndStays()
{
    QVERIFY(label());
    QTest::keyClick(m_page->grid(), Qt::Key_1);
    QTest::keyClick(m_page->grid(), Qt::Key_Up);
    QTest::keyClick(m_page->grid(), Qt::Key_Delete);
    QCOMPARE(m_window->labels(m_table, QStringLiteral("diagnosis")), QString());
    QCOMPARE(currentRowId(), 1);
}

void TestTablesPage::rowsWithALabelAreSkippedWhenWanted()
{
    QVERIFY(label());
    const auto columns = RowLabels::columns(m_window->project().reader(), m_table);
    QVERIFY(RowLabels(m_window->project()).set(columns->first(), {2, 3, 5}, QStringLiteral("benign")));
    m_page->findChild<QAction *>(QStringLiteral("tables/skip-labelled"))->setChecked(true);
    QTest::keyClick(m_page->grid(), Qt::Key_2);
    QCOMPARE(currentRowId(), 4);
    QTest::keyClick(m_page->grid(), Qt::Key_2);
    QCOMPARE(currentRowId(), 6);
    // At the end it goes on with what was left out at the beginning.
    QVERIFY(RowLabels(m_window->project()).set(columns->first(), {1}, {}));
    m_page->grid()->setCurrentRow(49);
    QTest::keyClick(m_page->grid(), Qt::Key_2);
    QTRY_COMPARE(currentRowId(), 1);
}

void TestTablesPage::aDigitWithoutAnAnswerSaysSo()
{
    QVERIFY(label());
    QTest::keyClick(m_page->grid(), Qt::Key_7);
    QCOMPARE(m_window->labels(m_table, QStringLiteral("diagnosis")), QString());
    QCOMPARE(currentRowId(), 1);
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(QLatin1String("has the key 7")); }));
}

void TestTablesPage::answersAreAddedFromTheLegend()
{
    QVERIFY(label());
    QTest::keyClick(m_page->grid(), Qt::Key_Plus);
    auto *name = m_page->legend()->findChild<QLineEdit *>();
    QTRY_VERIFY(name->isVisible());
    QTest::keyClicks(name, QStringLiteral("unsure"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_page->legend()->choices(), QStringList({QStringLiteral("benign"), QStringLiteral("malignant"), QStringLiteral("unsure")}));
    QTest::keyClick(m_page->grid(), Qt::Key_3);
    QCOMPARE(m_window->labels(m_table, QStringLiteral("diagnosis")), QStringLiteral("1 unsure"));
}

void TestTablesPage::aLabelColumnIsMadeInThePanel()
{
    // Without a column a digit leads to where one is made.
    QTest::keyClick(m_page->grid(), Qt::Key_1);
    auto *panel = m_page->findChild<TableColumnPanel *>();
    QVERIFY(panel->isVisible());
    const QList<QLineEdit *> lines = panel->findChildren<QLineEdit *>();
    QTest::keyClicks(lines[0], QStringLiteral("diagnosis"));
    QTest::keyClick(lines[0], Qt::Key_Return);
    QTest::keyClicks(lines[1], QStringLiteral("benign, malignant , benign,"));
    QTest::keyClick(lines[1], Qt::Key_Return);
    QTRY_COMPARE(m_page->legend()->choices(), QStringList({QStringLiteral("benign"), QStringLiteral("malignant")}));
    QVERIFY(!panel->isVisible());
    QVERIFY(m_page->legend()->isVisible());
    QCOMPARE(m_page->rows()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("diagnosis"));
    QTest::keyClick(m_page->grid(), Qt::Key_2);
    QCOMPARE(m_window->labels(m_table, QStringLiteral("diagnosis")), QStringLiteral("1 malignant"));
}

void TestTablesPage::undoOfALabelColumnTakesItOffThePage()
{
    QVERIFY(label());
    undo();
    QTRY_VERIFY(!m_page->legend()->isVisible());
    QTRY_COMPARE(m_page->rows()->sourceCount(), 0);
    QVERIFY((*m_window->project().journal())->redo());
    QTRY_VERIFY(m_page->legend()->isVisible());
    QTest::keyClick(m_page->grid(), Qt::Key_1);
    QCOMPARE(m_window->labels(m_table, QStringLiteral("diagnosis")), QStringLiteral("1 benign"));
}

void TestTablesPage::aFilterThatIsNotUnderstoodIsSaidAndTheRowsStay()
{
    type(QStringLiteral("age > 90"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 9);
    type(QStringLiteral("agee > 90"));
    QTRY_VERIFY(m_page->filterLine()->errorText().contains(QStringLiteral("agee")));
    QTRY_COMPARE(m_page->rows()->rowCount(), 9);
    QCOMPARE(m_page->filterLine()->typedText(), QStringLiteral("agee > 90"));
    // Sorting goes on with the filter that holds.
    m_page->grid()->sortBy(m_page->rows()->columnOf(QStringLiteral("age")), Qt::AscendingOrder);
    QTRY_COMPARE(m_page->rows()->rowId(0), 9);
    QCOMPARE(m_page->rows()->rowCount(), 9);
}

void TestTablesPage::labelsCanBeFilteredAndRowsStayWhileTheyAreLabelled()
{
    QVERIFY(label());
    type(QStringLiteral("diagnosis IS NULL AND age < 60"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 10);
    QTest::keyClicks(m_page->grid(), QStringLiteral("11"));
    QCOMPARE(m_page->rows()->rowCount(), 10);
    QCOMPARE(m_window->labels(m_table, QStringLiteral("diagnosis")), QStringLiteral("41 benign, 42 benign"));
    m_page->findChild<QAction *>(QStringLiteral("tables/filter-again"))->trigger();
    QTRY_COMPARE(m_page->rows()->rowCount(), 8);
    QTRY_COMPARE(currentRowId(), 43);
}

void TestTablesPage::quickFiltersWriteTheExpression()
{
    QVERIFY(label());
    QTest::keyClicks(m_page->grid(), QStringLiteral("122"));
    auto *filters = m_page->findChild<QuickFilters *>();
    const auto press = [&](const QString &text) {
        for (QAbstractButton *button : filters->findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    press(QStringLiteral("malignant"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 2);
    QCOMPARE(m_page->filterLine()->typedText(), QStringLiteral("diagnosis = 'malignant'"));
    press(QStringLiteral("Without a label"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 47);
    press(QStringLiteral("All rows"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 50);
}

void TestTablesPage::allFilteredRowsAreLabelledAsOneStep()
{
    QVERIFY(label());
    type(QStringLiteral("age BETWEEN 60 AND 63"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 4);
    m_page->findChild<QAction *>(QStringLiteral("tables/label-all"))->trigger();
    auto *panel = m_page->findChild<TableBulkPanel *>();
    QTRY_VERIFY(panel->isVisible());
    Q_EMIT panel->accepted(QStringLiteral("malignant"));
    QTRY_COMPARE(m_window->labels(m_table, QStringLiteral("diagnosis")), QStringLiteral("37 malignant, 38 malignant, 39 malignant, 40 malignant"));
    undo();
    QCOMPARE(m_window->labels(m_table, QStringLiteral("diagnosis")), QString());
}

void TestTablesPage::theButtonSaysHowManyRows()
{
    QVERIFY(label());
    type(QStringLiteral("age > 90"));
    auto *panel = m_page->findChild<TableBulkPanel *>();
    const auto says = [&](const QString &text) {
        const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton *button) { return button->text().contains(text); });
    };
    QTRY_VERIFY(says(QStringLiteral("Label 9 row")));
    type({});
    QTRY_VERIFY(says(QStringLiteral("Label 50 row")));
}

void TestTablesPage::theRowBeforeAFilterIsTheRowBehindIt()
{
    m_page->grid()->setCurrentRow(20);
    type(QStringLiteral("age < 90"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 40);
    QTRY_COMPARE(currentRowId(), 21);
    m_page->grid()->sortBy(m_page->rows()->columnOf(QStringLiteral("age")), Qt::AscendingOrder);
    QTRY_COMPARE(m_page->rows()->rowId(0), 50);
    QTRY_COMPARE(currentRowId(), 21);
}

void TestTablesPage::aDestinationBringsItsRowIntoView()
{
    type(QStringLiteral("age > 90"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 9);
    m_page->go({QStringLiteral("tables"), 0, m_table, 33, {}});
    QTRY_COMPARE(currentRowId(), 33);
    QVERIFY(m_page->grid()->viewport()->rect().contains(m_page->grid()->visualRect(m_page->grid()->currentIndex()).center()));
}

void TestTablesPage::whereOneWasIsThereAtTheNextStart()
{
    QVERIFY(label({QStringLiteral("a")}, QStringLiteral("first")));
    QVERIFY(RowLabels(m_window->project()).addColumn(m_table, QStringLiteral("second"), {QStringLiteral("b")}));
    QVERIFY(choose(QStringLiteral("second")));
    type(QStringLiteral("age < 90"));
    m_page->grid()->sortBy(m_page->rows()->columnOf(QStringLiteral("age")), Qt::AscendingOrder);
    QTRY_COMPARE(m_page->rows()->rowId(0), 50);
    m_page->grid()->setCurrentRow(m_page->rows()->rowOf(30));
    const int width = 143;
    m_page->grid()->setColumnWidth(m_page->rows()->columnOf(QStringLiteral("note")), width);
    m_page->leave();
    m_page.reset();
    m_window->reopen();
    QCOMPARE(m_window->problem, QString());
    openPage();
    QCOMPARE(m_page->filterLine()->typedText(), QStringLiteral("age < 90"));
    QTRY_COMPARE(m_page->rows()->rowId(0), 50);
    QTRY_COMPARE(currentRowId(), 30);
    QCOMPARE(m_page->rows()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("second"));
    QCOMPARE(m_page->grid()->columnWidth(m_page->rows()->columnOf(QStringLiteral("note"))), width);
}

void TestTablesPage::aReadOnlyProjectRefusesWithASentence()
{
    QVERIFY(label());
    m_page.reset();
    m_window->reopen(OpenMode::ReadOnly);
    QCOMPARE(m_window->problem, QString());
    openPage();
    QSignalSpy failures(m_window->session.get(), &Session::failed);
    QTest::keyClick(m_page->grid(), Qt::Key_1);
    QCOMPARE(failures.size(), 1);
    QVERIFY(!failures.first().first().value<Error>().sentence.isEmpty());
    QCOMPARE(m_window->labels(m_table, QStringLiteral("diagnosis")), QString());
    QCOMPARE(currentRowId(), 1);
}

void TestTablesPage::progressIsCounted()
{
    QVERIFY(label());
    QTest::keyClicks(m_page->grid(), QStringLiteral("121"));
    QTRY_COMPARE(m_page->progressText(), QStringLiteral("3 of 50 labelled"));
    undo();
    QTRY_COMPARE(m_page->progressText(), QStringLiteral("2 of 50 labelled"));
}

void TestTablesPage::anotherTableIsFoundByItsName()
{
    const qint64 other = m_window->importFile(m_window->writeFile(QStringLiteral("penguins.csv"), "island,mass\nBiscoe,3750\n"));
    QTRY_COMPARE(m_page->find(QStringLiteral("peng")).size(), 1);
    const PaletteEntry entry = m_page->find(QStringLiteral("peng")).first();
    QCOMPARE(entry.destination.tableId, other);
    m_page->go(entry.destination);
    QCOMPARE(m_page->place(), QStringLiteral("penguins"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 1);
}

void TestTablesPage::theKeysWriteIntoTheChosenColumn()
{
    QVERIFY(label({QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("first")));
    const auto second = RowLabels(m_window->project()).addColumn(m_table, QStringLiteral("second"), {QStringLiteral("x"), QStringLiteral("y")});
    QVERIFY(second);
    QTRY_COMPARE(m_page->rows()->sourceCount(), 2);
    QVERIFY(choose(QStringLiteral("second")));
    QCOMPARE(m_page->legend()->choices(), QStringList({QStringLiteral("x"), QStringLiteral("y")}));
    QTest::keyClick(m_page->grid(), Qt::Key_2);
    QCOMPARE(m_window->labels(m_table, QStringLiteral("second")), QStringLiteral("1 y"));
    QCOMPARE(m_window->labels(m_table, QStringLiteral("first")), QString());
}

QTEST_MAIN(TestTablesPage)
#include "tst_tablespage.moc"
