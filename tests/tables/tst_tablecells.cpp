// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the tables page: changed in place, filled down, replaced, pasted; each as one step.
#include "app/cairn/pages/tablereplacepanel.h"
#include "tests/tables/townstest.h"

using namespace cairn;

class TestTableCells : public TownsTest
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsChangedInPlace();
    void whatDoesNotFitIsSaidAndTheCellStays();
    void theFirstValueIsFilledDownAsOneStep();
    void wordsAreReplacedWhereTheyAreMeant();
    void copiedCellsArePastedAsOneStep();
    void oneCopiedCellGoesIntoAllChosenOnes();
    void whatCannotBePastedIsSaid();

private:
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<QLabel *> said = m_page->findChildren<QLabel *>();
        return std::any_of(said.begin(), said.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
};

void TestTableCells::aCellIsChangedInPlace()
{
    LabelGrid &grid = *m_page->grid();
    grid.setCurrentIndex(m_page->rows()->index(1, 0));
    QTest::keyClick(&grid, Qt::Key_F2);
    auto *editor = grid.viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("Ulm"));
    editor->setText(QStringLiteral("Köln"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(cell(2, QStringLiteral("town")), QStringLiteral("Köln"));
    QTRY_COMPARE(m_page->rows()->index(1, 0).data().toString(), QStringLiteral("Köln"));
    QVERIFY((*m_window->project().journal())->undo());
    QTRY_COMPARE(m_page->rows()->index(1, 0).data().toString(), QStringLiteral("Ulm"));
}

void TestTableCells::whatDoesNotFitIsSaidAndTheCellStays()
{
    QVERIFY(!m_page->rows()->setData(m_page->rows()->index(0, 1), QStringLiteral("many")));
    QCOMPARE(cell(1, QStringLiteral("people")), QStringLiteral("1"));
    const QList<QLabel *> said = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(said.begin(), said.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(QLatin1String("whole numbers")); }));
}

void TestTableCells::theFirstValueIsFilledDownAsOneStep()
{
    const RowModel &rows = *m_page->rows();
    m_page->grid()->selectionModel()->select(QItemSelection(rows.index(2, 0), rows.index(5, 1)), QItemSelectionModel::ClearAndSelect);
    action("fill-down")->trigger();
    for (qint64 row = 3; row <= 6; ++row)
        QCOMPARE(cell(row, QStringLiteral("town || people")), QStringLiteral("Bonn3"));
    QCOMPARE(cell(7, QStringLiteral("town")), QStringLiteral("Ulm"));
    QVERIFY((*m_window->project().journal())->undo());
    QCOMPARE(cell(4, QStringLiteral("town || people")), QStringLiteral("Ulm4"));
}

void TestTableCells::wordsAreReplacedWhereTheyAreMeant()
{
    m_page->rows()->setFilter(QStringLiteral("people = 1"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 6);
    m_page->grid()->setCurrentIndex(m_page->rows()->index(0, 0));
    action("replace")->trigger();
    TableReplacePanel &panel = *m_page->replacePanel();
    QVERIFY(panel.isVisible());
    const QList<QLineEdit *> lines = panel.findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(panel.columns(), QStringList {QStringLiteral("town")});
    QTest::keyClicks(lines[0], QStringLiteral("ulm"));
    QTest::keyClicks(lines[1], QStringLiteral("Wien"));
    const auto button = [&]() -> QPushButton * {
        for (QPushButton *each : panel.findChildren<QPushButton *>()) {
            if (each->isEnabled() && each->text().contains(QLatin1String("4 cell")))
                return each;
        }
        return nullptr;
    };
    // Rows 1, 6, 11, 16, 21, 26; of these 6 and 21 are Bonn.
    QTRY_VERIFY(button());
    button()->click();
    QCOMPARE(cell(1, QStringLiteral("town")), QStringLiteral("Wien"));
    QCOMPARE(cell(2, QStringLiteral("town")), QStringLiteral("Ulm"));
    QCOMPARE(cell(1, QStringLiteral("note")), QStringLiteral("Ann met Bob in Ulm 1"));
    QVERIFY((*m_window->project().journal())->undo());
    QCOMPARE(integerOf(m_window->project().reader(), "SELECT count(*) FROM data_towns WHERE town = 'Wien'"), 0);
}

void TestTableCells::copiedCellsArePastedAsOneStep()
{
    const RowModel &rows = *m_page->rows();
    QGuiApplication::clipboard()->setText(QStringLiteral("Wien\t7\nGraz\t8\n"));
    m_page->grid()->setCurrentIndex(rows.index(3, 0));
    action("paste-cells")->trigger();
    QCOMPARE(cell(4, QStringLiteral("town || people")), QStringLiteral("Wien7"));
    QCOMPARE(cell(5, QStringLiteral("town || people")), QStringLiteral("Graz8"));
    QCOMPARE(cell(6, QStringLiteral("town || people")), QStringLiteral("Bonn1"));
    QVERIFY((*m_window->project().journal())->undo());
    QCOMPARE(cell(4, QStringLiteral("town || people")), QStringLiteral("Ulm4"));
    QCOMPARE(cell(5, QStringLiteral("town || people")), QStringLiteral("Ulm0"));
}

void TestTableCells::oneCopiedCellGoesIntoAllChosenOnes()
{
    const RowModel &rows = *m_page->rows();
    QGuiApplication::clipboard()->setText(QStringLiteral("9"));
    m_page->grid()->selectionModel()->setCurrentIndex(rows.index(0, 1), QItemSelectionModel::NoUpdate);
    m_page->grid()->selectionModel()->select(QItemSelection(rows.index(0, 1), rows.index(2, 1)), QItemSelectionModel::ClearAndSelect);
    action("paste-cells")->trigger();
    QCOMPARE(integerOf(m_window->project().reader(), "SELECT group_concat(row_id, '') FROM data_towns WHERE people = 9"), 123);
    QVERIFY((*m_window->project().journal())->undo());
    QCOMPARE(integerOf(m_window->project().reader(), "SELECT count(*) FROM data_towns WHERE people = 9"), 0);
}

void TestTableCells::whatCannotBePastedIsSaid()
{
    const RowModel &rows = *m_page->rows();
    QGuiApplication::clipboard()->setText(QStringLiteral("Wien\tmany"));
    m_page->grid()->setCurrentIndex(rows.index(0, 0));
    action("paste-cells")->trigger();
    QVERIFY(says(QStringLiteral("did not fit and")));
    QCOMPARE(cell(1, QStringLiteral("town || people")), QStringLiteral("Wien1"));
    QGuiApplication::clipboard()->setText(QString());
    action("paste-cells")->trigger();
    QVERIFY(says(QStringLiteral("no copied cells")));
}

QTEST_MAIN(TestTableCells)
#include "tst_tablecells.moc"
