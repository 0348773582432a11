// SPDX-License-Identifier: GPL-3.0-or-later
// The tables page beyond one answer a row: kinds of labels, the fast mode, second opinions, columns as one wants them.
#include "app/cairn/pages/tablebulkpanel.h"
#include "app/cairn/pages/tablecolumnpanel.h"
#include "app/cairn/pages/tableopinionpanel.h"
#include "models/data/columnsummary.h"
#include "models/labels/rowopinions.h"
#include "tests/tables/townstest.h"
#include "widgets/tables/decisionview.h"
#include "widgets/tables/frozencolumns.h"
#include "widgets/tables/gridcolumns.h"
#include "widgets/tables/labelkeylegend.h"
#include "widgets/tables/recordpane.h"
#include "widgets/tables/spaneditor.h"

using namespace cairn;

class TestTableExtras : public TownsTest
{
    Q_OBJECT

private Q_SLOTS:
    void severalAnswersAreSwitchedByTheirKeys();
    void aNumberIsTypedAndTheNextRowFollows();
    void yesAndNoHaveTheFirstTwoKeys();
    void partsOfATextAreMarked();
    void everyPlaceIsMarkedInAllRows();
    void rowsAreDecidedOneByOneAndBack();
    void aSuggestedLabelIsWhatIsAskedFor();
    void twoOpinionsStandSideBySideAndAreSettled();
    void whoGivesASecondOpinionDoesNotSeeTheFirst();
    void rowsAreSortedByFurtherColumnsWithShift();
    void columnsStayWhereTheyAreHeld();
    void columnsComeBackHeldAndSortedBySeveral();
    void theHeaderSaysWhatTheFilteredRowsLookLike();
    void aLongValueIsChangedInTheRowPane();
    void jsonAndLinksAreShownAsSuch();
    void thePageCanHaveTheWindowForItself();

private:
    LabelColumn label(const QString &name, LabelKind kind, const QStringList &choices = {}, const QString &text = {});
    [[nodiscard]] QString labels(const QString &name) const { return m_window->labels(m_table, name); }
};

LabelColumn TestTableExtras::label(const QString &name, LabelKind kind, const QStringList &choices, const QString &text)
{
    const auto added = RowLabels(m_window->project()).addColumn(m_table, LabelColumnForm {name, kind, choices, text});
    if (!added || !QTest::qWaitFor([&] { return m_page->rows()->sourceCount() > 0; }))
        qFatal("no label column");
    (void)loaded(0, 0);
    return *added;
}

void TestTableExtras::severalAnswersAreSwitchedByTheirKeys()
{
    label(QStringLiteral("topics"), LabelKind::Multiple, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    QTest::keyClicks(m_page->grid(), QStringLiteral("31"));
    QCOMPARE(labels(QStringLiteral("topics")), QStringLiteral(R"(1 ["a","c"])"));
    QCOMPARE(m_page->grid()->currentRow(), 0);
    QTest::keyClick(m_page->grid(), Qt::Key_3);
    QCOMPARE(labels(QStringLiteral("topics")), QStringLiteral(R"(1 ["a"])"));
    QTest::keyClick(m_page->grid(), Qt::Key_1);
    QCOMPARE(labels(QStringLiteral("topics")), QString());
}

void TestTableExtras::aNumberIsTypedAndTheNextRowFollows()
{
    label(QStringLiteral("grade"), LabelKind::Number);
    QTest::keyClick(m_page->grid(), Qt::Key_4);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QTRY_VERIFY((line = qobject_cast<QLineEdit *>(QApplication::focusWidget())) != nullptr);
    QCOMPARE(line->text(), QStringLiteral("4"));
    QTest::keyClicks(line, QStringLiteral(".5"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(labels(QStringLiteral("grade")), QStringLiteral("1 4.5"));
    QCOMPARE(m_page->grid()->currentRow(), 1);
    line->setText(QStringLiteral("poor"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(labels(QStringLiteral("grade")), QStringLiteral("1 4.5"));
    QCOMPARE(m_page->grid()->currentRow(), 1);
}

void TestTableExtras::yesAndNoHaveTheFirstTwoKeys()
{
    label(QStringLiteral("fits"), LabelKind::YesNo);
    QTest::keyClicks(m_page->grid(), QStringLiteral("12"));
    QCOMPARE(labels(QStringLiteral("fits")), QStringLiteral("1 yes, 2 no"));
    QCOMPARE(m_page->legend()->choices().size(), 2);
}

void TestTableExtras::partsOfATextAreMarked()
{
    label(QStringLiteral("who"), LabelKind::Span, {QStringLiteral("person"), QStringLiteral("place")}, QStringLiteral("note"));
    SpanEditor &text = *m_page->spanEditor();
    QTRY_VERIFY(text.isVisible());
    QTRY_COMPARE(text.toPlainText(), QStringLiteral("Ann met Bob in Ulm 1"));
    QTextCursor cursor = text.textCursor();
    cursor.setPosition(0);
    cursor.setPosition(4, QTextCursor::KeepAnchor); // with the space
    text.setTextCursor(cursor);
    QTest::keyClick(&text, Qt::Key_1);
    cursor.setPosition(16); // in "Ulm": the word is meant
    text.setTextCursor(cursor);
    QTest::keyClick(&text, Qt::Key_2);
    const LabelColumn column = RowLabels::columns(m_window->project().reader(), m_table)->first();
    const auto value = [&] { return spansOf(RowLabels::values(m_window->project().reader(), column, {1})->value(1)); };
    QCOMPARE(value(), (QList<TextSpan> {{0, 3, QStringLiteral("person")}, {15, 18, QStringLiteral("place")}}));
    QTRY_COMPARE(text.extraSelections().size(), 2);
    cursor.setPosition(1);
    text.setTextCursor(cursor);
    QTest::keyClick(&text, Qt::Key_Delete);
    QCOMPARE(value(), (QList<TextSpan> {{15, 18, QStringLiteral("place")}}));
}

void TestTableExtras::everyPlaceIsMarkedInAllRows()
{
    label(QStringLiteral("who"), LabelKind::Span, {QStringLiteral("person")}, QStringLiteral("note"));
    action("label-all")->trigger();
    auto *panel = m_page->findChild<TableBulkPanel *>();
    QTRY_VERIFY(panel->isVisible());
    panel->setMarkedText(QStringLiteral("Bob"));
    Q_EMIT panel->accepted(QStringLiteral("person"));
    QTRY_COMPARE(integerOf(m_window->project().reader(), "SELECT count(*) FROM row_label"), 30);
    QVERIFY((*m_window->project().journal())->undo());
    QCOMPARE(integerOf(m_window->project().reader(), "SELECT count(*) FROM row_label"), 0);
}

void TestTableExtras::rowsAreDecidedOneByOneAndBack()
{
    const LabelColumn column = label(QStringLiteral("good"), LabelKind::Choice, {QStringLiteral("yes"), QStringLiteral("no")});
    QVERIFY(RowLabels(m_window->project()).set(column, {2}, QStringLiteral("no")));
    action("decide")->trigger();
    DecisionView &view = *m_page->decisionView();
    QTRY_VERIFY(view.isVisible());
    QTest::keyClick(&view, Qt::Key_A);
    QCOMPARE(labels(QStringLiteral("good")), QStringLiteral("1 yes, 2 no"));
    QTest::keyClick(&view, Qt::Key_X); // row 3: row 2 has its label
    QCOMPARE(labels(QStringLiteral("good")), QStringLiteral("1 yes, 2 no, 3 no"));
    QTest::keyClick(&view, Qt::Key_Space);
    QTest::keyClick(&view, Qt::Key_A);
    QCOMPARE(labels(QStringLiteral("good")), QStringLiteral("1 yes, 2 no, 3 no, 5 yes"));
    QTest::keyClick(&view, Qt::Key_Backspace);
    QCOMPARE(labels(QStringLiteral("good")), QStringLiteral("1 yes, 2 no, 3 no"));
    QTest::keyClick(&view, Qt::Key_2);
    QCOMPARE(labels(QStringLiteral("good")), QStringLiteral("1 yes, 2 no, 3 no, 5 no"));
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.isVisible());
    QCOMPARE(m_page->grid()->currentRow(), 5);
}

void TestTableExtras::aSuggestedLabelIsWhatIsAskedFor()
{
    const LabelColumn column = label(QStringLiteral("good"), LabelKind::Choice, {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unclear")});
    GestureInfo info;
    info.text = QStringLiteral("rule");
    const auto rule = (*m_window->project().journal())->gesture(info, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "INSERT INTO row_label(table_id, column_id, row_id, value, origin, updated_at) VALUES(?, ?, 1, 'unclear', 'rule', 0)", m_table, column.id);
        return {};
    });
    QVERIFY(rule);
    action("decide")->trigger();
    DecisionView &view = *m_page->decisionView();
    QTRY_VERIFY(view.isVisible());
    // Three answers: a proposal that is wrong needs the right one's key.
    QTest::keyClick(&view, Qt::Key_X);
    QCOMPARE(labels(QStringLiteral("good")), QStringLiteral("1 unclear"));
    QTest::keyClick(&view, Qt::Key_A);
    QCOMPARE(textOf(m_window->project().reader(), "SELECT origin FROM row_label WHERE row_id = 1"), QStringLiteral("human"));
    QCOMPARE(labels(QStringLiteral("good")), QStringLiteral("1 unclear"));
}

void TestTableExtras::twoOpinionsStandSideBySideAndAreSettled()
{
    const LabelColumn column = label(QStringLiteral("good"), LabelKind::Choice, {QStringLiteral("yes"), QStringLiteral("no")});
    RowLabels rows(m_window->project());
    LabelColumn second = column;
    second.layerId = RowOpinions(m_window->project()).ownLayer().value_or(0);
    QVERIFY(rows.setEach(column, {{1, QStringLiteral("yes")}, {2, QStringLiteral("no")}, {3, QStringLiteral("yes")}}));
    QVERIFY(rows.setEach(second, {{1, QStringLiteral("yes")}, {2, QStringLiteral("yes")}, {3, QStringLiteral("no")}}));
    action("opinions")->trigger();
    TableOpinionPanel &panel = *m_page->opinionPanel();
    QVERIFY(panel.isVisible());
    QTRY_COMPARE(m_page->rows()->sourceCount(), 2);
    QTRY_VERIFY2(panel.agreementText().contains(QLatin1String("33.3 %")), qPrintable(panel.agreementText()));
    QVERIFY(m_page->rows()->headerData(1, Qt::Horizontal).toString().startsWith(QLatin1String("good (")));
    Q_EMIT panel.differencesRequested();
    QTRY_COMPARE(m_page->rows()->rowCount(), 2);
    QTRY_VERIFY(settled());
    m_page->grid()->setCurrentRow(0);
    QTest::keyClick(m_page->grid(), Qt::Key_W);
    QCOMPARE(labels(QStringLiteral("good")), QStringLiteral("1 yes, 2 yes, 3 yes"));
    QTest::keyClick(m_page->grid(), Qt::Key_Q);
    QCOMPARE(labels(QStringLiteral("good")), QStringLiteral("1 yes, 2 yes, 3 yes"));
    QTRY_VERIFY(panel.agreementText().contains(QLatin1String("33.3 %")));
    m_page->rows()->refresh();
    Q_EMIT panel.differencesRequested();
    QTRY_COMPARE(m_page->rows()->rowCount(), 0);
}

void TestTableExtras::whoGivesASecondOpinionDoesNotSeeTheFirst()
{
    const LabelColumn column = label(QStringLiteral("good"), LabelKind::Choice, {QStringLiteral("yes"), QStringLiteral("no")});
    QVERIFY(RowLabels(m_window->project()).set(column, {1}, QStringLiteral("yes")));
    action("opinions")->trigger();
    Q_EMIT m_page->opinionPanel()->blindChosen(true);
    QTRY_COMPARE(m_page->rows()->sourceCount(), 1);
    QVERIFY(m_page->rows()->headerData(0, Qt::Horizontal).toString() != QLatin1String("good"));
    QVERIFY(loaded(0, 0));
    QCOMPARE(m_page->rows()->index(0, 0).data().toString(), QString());
    QTest::keyClick(m_page->grid(), Qt::Key_2);
    QCOMPARE(labels(QStringLiteral("good")), QStringLiteral("1 yes"));
    QCOMPARE(integerOf(m_window->project().reader(), "SELECT count(*) FROM row_label WHERE layer_id <> 1 AND value = 'no'"), 1);
    Q_EMIT m_page->opinionPanel()->closed();
    QTRY_COMPARE(m_page->rows()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("good"));
}

void TestTableExtras::rowsAreSortedByFurtherColumnsWithShift()
{
    QHeaderView &header = *m_page->grid()->horizontalHeader();
    const auto click = [&](int column, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers, QPoint(header.sectionViewportPosition(column) + 20, 12));
    };
    click(0, Qt::NoModifier);
    QTRY_COMPARE(m_page->rows()->rowId(0), 3); // the first of Bonn
    click(1, Qt::ShiftModifier);
    QTRY_COMPARE(m_page->rows()->rowId(0), 15); // Bonn with 0 people
    click(1, Qt::ShiftModifier);
    QTRY_COMPARE(m_page->rows()->rowId(0), 9); // with 4, the first of 9 and 24
    click(1, Qt::ShiftModifier);
    QTRY_COMPARE(m_page->rows()->rowId(0), 3);
}

void TestTableExtras::columnsStayWhereTheyAreHeld()
{
    LabelGrid &grid = *m_page->grid();
    grid.setColumnWidth(2, 1500);
    grid.setFrozenCount(1);
    auto *held = grid.findChild<FrozenColumns *>();
    QTRY_VERIFY(held->isVisible());
    QCOMPARE(held->coveredWidth(), grid.columnWidth(0));
    grid.horizontalScrollBar()->setValue(grid.horizontalScrollBar()->maximum());
    grid.setCurrentIndex(m_page->rows()->index(3, 1));
    // What is chosen is not under what is held.
    QVERIFY(grid.visualRect(grid.currentIndex()).left() >= held->coveredWidth());
    const int scrolled = grid.horizontalScrollBar()->value();
    const int header = grid.horizontalHeader()->height();
    QTest::mouseClick(held, Qt::LeftButton, {}, QPoint(10, header + 2 * grid.rowHeight(0) + 5));
    QCOMPARE(grid.currentIndex(), m_page->rows()->index(2, 0));
    QCOMPARE(grid.horizontalScrollBar()->value(), scrolled);
    QTest::mouseClick(held, Qt::LeftButton, {}, QPoint(10, 10));
    QTRY_COMPARE(m_page->rows()->rowId(0), 3);
    grid.setFrozenCount(0);
    QVERIFY(!held->isVisible());
}

void TestTableExtras::columnsComeBackHeldAndSortedBySeveral()
{
    LabelGrid &grid = *m_page->grid();
    grid.sortByClick(0, false);
    grid.sortByClick(1, true);
    grid.setFrozenCount(1);
    grid.setGridColumns({{QStringLiteral("note"), true}, {QStringLiteral("town"), true}, {QStringLiteral("people"), false}});
    QTRY_COMPARE(m_page->rows()->rowId(0), 15);
    m_page->leave();
    m_page.reset();
    m_window->reopen();
    openPage();
    QTRY_COMPARE(m_page->rows()->rowId(0), 15);
    QCOMPARE(m_page->grid()->frozenCount(), 1);
    QCOMPARE(m_page->grid()->gridColumns().first().name, QStringLiteral("note"));
    QCOMPARE(m_page->grid()->hiddenColumnCount(), 1);
}

void TestTableExtras::theHeaderSaysWhatTheFilteredRowsLookLike()
{
    const auto summary = [&](int column) { return m_page->rows()->headerData(column, Qt::Horizontal, RowModel::SummaryRole).value<ColumnSummary>(); };
    QTRY_COMPARE(summary(0).rows, 30);
    QCOMPARE(summary(0).distinct, 2);
    m_page->rows()->setFilter(QStringLiteral("people = 4 AND town = 'Ulm'"));
    QTRY_COMPARE(summary(0).rows, 4);
    QCOMPARE(summary(0).distinct, 1);
    action("summaries")->trigger();
    QVERIFY(!m_page->rows()->headerData(0, Qt::Horizontal, RowModel::SummaryRole).isValid());
    QVERIFY(m_page->grid()->horizontalHeader()->height() < 40);
}

void TestTableExtras::aLongValueIsChangedInTheRowPane()
{
    auto *record = m_page->spanEditor()->parentWidget()->findChild<RecordPane *>();
    QTRY_VERIFY(record->plainText().contains(QLatin1String("Ann met Bob in Ulm 1")));
    record->editColumn(2);
    auto *page = record->findChild<QPlainTextEdit *>();
    QVERIFY(page->isVisible());
    page->setPlainText(QStringLiteral("first\nsecond"));
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(cell(1, QStringLiteral("note")), QStringLiteral("first\nsecond"));
    QVERIFY(!page->isVisible());
    QTRY_VERIFY(record->plainText().contains(QLatin1String("second")));
}

void TestTableExtras::jsonAndLinksAreShownAsSuch()
{
    RowModel &rows = *m_page->rows();
    QVERIFY(rows.setData(rows.index(0, 2), QStringLiteral(R"({"a":[1,2]})")));
    QVERIFY(rows.setData(rows.index(0, 0), QStringLiteral("https://example.org/a?b=1&c=<d>")));
    auto *record = m_page->spanEditor()->parentWidget()->findChild<RecordPane *>();
    QTRY_VERIFY(record->plainText().contains(QLatin1String("    \"a\": [")));
    QSignalSpy links(record, &RecordPane::linkActivated);
    auto *text = record->findChild<QTextBrowser *>();
    QTRY_VERIFY(text->toHtml().contains(QLatin1String("https://example.org/a?b=1")));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
    QCOMPARE(links.size(), 1); // and nobody to ask: nothing is opened
}

void TestTableExtras::thePageCanHaveTheWindowForItself()
{
    QSignalSpy alone(m_page.get(), &Page::aloneRequested);
    action("alone")->trigger();
    QCOMPARE(alone.last().first().toBool(), true);
    m_page->leave();
    QCOMPARE(alone.last().first().toBool(), false);
}

QTEST_MAIN(TestTableExtras)
#include "tst_tableextras.moc"
