// SPDX-License-Identifier: GPL-3.0-or-later
// The labelling grid: keys, current row, columns that come back, copying.
#include "tests/tables/gridtable.h"
#include "widgets/common/theme.h"
#include "widgets/tables/labelgrid.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

QList<QVariantList> fourRows()
{
    return {{QStringLiteral("yes"), 31LL, 1.5, QStringLiteral("plain")}, {QVariant(), 27LL, QVariant(), QStringLiteral("two\tparts")},
        {QStringLiteral("no"), 64LL, 0.25, QStringLiteral("say \"so\"\nand so")}, {QVariant(), 8LL, 1e-7, QVariant()}};
}

/** Whether anything is drawn in `area` besides its ground, told by the colour in its corner. */
bool hasInk(const QImage &image, const QRect &area)
{
    const QRgb ground = image.pixel(area.topLeft());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixel(x, y) != ground)
                return true;
        }
    }
    return false;
}

} // namespace

class TestLabelGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init()
    {
        m_table = std::make_unique<GridTable>();
        m_table->setRows(fourRows());
        m_grid = std::make_unique<LabelGrid>();
        m_grid->setModel(m_table.get());
        m_grid->resize(800, 400);
        m_grid->show();
        m_grid->setCurrentRow(0);
        m_grid->setFocus();
    }
    void cleanup()
    {
        m_grid.reset();
        m_table.reset();
    }

    void digitsSayTheirLabelKey();
    void aDigitHeldDownSaysItOnce();
    void digitsWithControlAreNoLabels();
    void deleteBackspaceAndZeroAskToClear();
    void enterAndDoubleClickActivateTheRow();
    void typedLettersDoNotMoveTheRow();
    void selectedRowsAreAscendingAndWithoutDoubles();
    void currentRowIsSaidWhenItChangesAndNotWithinARow();
    void selectedCellsAreCopiedAsTabSeparatedText();
    void namesAreCopiedWhenWanted();
    void hiddenColumnsAreNotCopied();
    void copyingWaitsForRowsThatAreStillFetched();
    void tooManyRowsAreRefusedAndTheClipboardStays();
    void headerClicksSortUpDownAndNotAtAll();
    void columnsComeBackAsTheyWere();
    void columnsAreFoundAgainBehindANewOne();
    void aStateOfOtherColumnsChangesNothing();
    void theLastColumnCannotBeHidden();
    void onlyVisibleRowsAreRead();
    void aMillionSelectedRowsArePaintedAsQuicklyAsOne();
    void rowsHaveOneHeight();
    void numbersStandAtTheTrailingEdge();
    void theEmptyTextIsShownOnlyWithoutRows();

private:
    QString columnTexts(LabelGrid &grid) const;

    std::unique_ptr<GridTable> m_table;
    std::unique_ptr<LabelGrid> m_grid;
};

void TestLabelGrid::digitsSayTheirLabelKey()
{
    QSignalSpy keys(m_grid.get(), &LabelGrid::labelKeyPressed);
    QTest::keyClicks(m_grid.get(), QStringLiteral("139"));
    QTest::keyClick(m_grid.get(), Qt::Key_5, Qt::KeypadModifier);
    QList<int> digits;
    for (const QList<QVariant> &key : keys)
        digits.append(key.first().toInt());
    QCOMPARE(digits, QList<int>({1, 3, 9, 5}));
}

void TestLabelGrid::aDigitHeldDownSaysItOnce()
{
    QSignalSpy keys(m_grid.get(), &LabelGrid::labelKeyPressed);
    for (const bool isRepeat : {false, true, true}) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_2, Qt::NoModifier, QStringLiteral("2"), isRepeat);
        QCoreApplication::sendEvent(m_grid.get(), &press);
    }
    QCOMPARE(keys.size(), 1);
}

void TestLabelGrid::digitsWithControlAreNoLabels()
{
    QSignalSpy keys(m_grid.get(), &LabelGrid::labelKeyPressed);
    QTest::keyClick(m_grid.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(keys.size(), 0);
}

void TestLabelGrid::deleteBackspaceAndZeroAskToClear()
{
    QSignalSpy clears(m_grid.get(), &LabelGrid::clearRequested);
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_0})
        QTest::keyClick(m_grid.get(), key);
    QCOMPARE(clears.size(), 3);
}

void TestLabelGrid::enterAndDoubleClickActivateTheRow()
{
    QSignalSpy activated(m_grid.get(), &LabelGrid::rowActivated);
    m_grid->setCurrentRow(2);
    QTest::keyClick(m_grid.get(), Qt::Key_Return);
    const QPoint cell = m_grid->visualRect(m_table->index(1, 1)).center();
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(m_grid->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated[0].first().toInt(), 2);
    QCOMPARE(activated[1].first().toInt(), 1);
}

void TestLabelGrid::typedLettersDoNotMoveTheRow()
{
    // An item view would search all rows for one that begins with what was typed: "no" is in row 2.
    QTest::keyClicks(m_grid.get(), QStringLiteral("no"));
    QCOMPARE(m_grid->currentRow(), 0);
}

void TestLabelGrid::selectedRowsAreAscendingAndWithoutDoubles()
{
    QItemSelectionModel &selection = *m_grid->selectionModel();
    selection.select(m_table->index(3, 2), QItemSelectionModel::ClearAndSelect);
    selection.select(QItemSelection(m_table->index(0, 1), m_table->index(1, 1)), QItemSelectionModel::Select);
    selection.select(QItemSelection(m_table->index(1, 3), m_table->index(1, 3)), QItemSelectionModel::Select);
    QCOMPARE(m_grid->selectedRows(), QList<int>({0, 1, 3}));
    selection.clearSelection();
    m_grid->selectionModel()->setCurrentIndex(m_table->index(2, 1), QItemSelectionModel::NoUpdate);
    QCOMPARE(m_grid->selectedRows(), QList<int>({2}));
}

void TestLabelGrid::currentRowIsSaidWhenItChangesAndNotWithinARow()
{
    QSignalSpy rows(m_grid.get(), &LabelGrid::currentRowChanged);
    QTest::keyClick(m_grid.get(), Qt::Key_Right);
    QCOMPARE(rows.size(), 0);
    QTest::keyClick(m_grid.get(), Qt::Key_Down);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().first().toInt(), 1);
}

void TestLabelGrid::selectedCellsAreCopiedAsTabSeparatedText()
{
    m_grid->selectAll();
    QTest::keyClick(m_grid.get(), Qt::Key_C, Qt::ControlModifier);
    // Missing values are empty, numbers as a machine reads them, tabs and line ends inside quotes as spreadsheets have them.
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QStringLiteral("yes\t31\t1.5\tplain\n"
                       "\t27\t\t\"two\tparts\"\n"
                       "no\t64\t0.25\t\"say \"\"so\"\"\nand so\"\n"
                       "\t8\t1e-07\t"));
}

void TestLabelGrid::namesAreCopiedWhenWanted()
{
    m_grid->selectionModel()->select(QItemSelection(m_table->index(0, 1), m_table->index(1, 2)), QItemSelectionModel::ClearAndSelect);
    m_grid->copySelection(true);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("age\tmean radius\n31\t1.5\n27\t"));
}

void TestLabelGrid::hiddenColumnsAreNotCopied()
{
    m_grid->hideGridColumn(2);
    m_grid->selectAll();
    m_grid->copySelection(true);
    QCOMPARE(QGuiApplication::clipboard()->text().section(QLatin1Char('\n'), 0, 0), QStringLiteral("kind\tage\tnote"));
}

void TestLabelGrid::copyingWaitsForRowsThatAreStillFetched()
{
    QSignalSpy copied(m_grid.get(), &LabelGrid::copied);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    m_table->setLoadingFrom(2);
    m_grid->selectionModel()->select(QItemSelection(m_table->index(1, 1), m_table->index(3, 1)), QItemSelectionModel::ClearAndSelect);
    m_grid->copySelection();
    QCOMPARE(copied.size(), 0);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    m_table->arriveTo(3);
    QCOMPARE(copied.size(), 0);
    m_table->arriveTo(4);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.first().first().toInt(), 3);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("27\n64\n8"));
}

void TestLabelGrid::tooManyRowsAreRefusedAndTheClipboardStays()
{
    QSignalSpy refused(m_grid.get(), &LabelGrid::copyRefused);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    m_table->setVirtualRows(LabelGrid::kMostCopiedRows + 1);
    m_grid->setCurrentRow(0);
    m_grid->selectAll();
    m_grid->copySelection();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().toLongLong(), LabelGrid::kMostCopiedRows + 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestLabelGrid::headerClicksSortUpDownAndNotAtAll()
{
    QHeaderView &header = *m_grid->horizontalHeader();
    m_table->sorts.clear();
    const QPoint name(header.sectionViewportPosition(1) + 20, header.height() / 2);
    for (int click = 0; click < 3; ++click) {
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, name);
        QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    }
    QCOMPARE(m_table->sorts.size(), 3);
    QCOMPARE(m_table->sorts[0], std::pair(1, Qt::AscendingOrder));
    QCOMPARE(m_table->sorts[1], std::pair(1, Qt::DescendingOrder));
    QCOMPARE(m_table->sorts[2].first, -1);
}

QString TestLabelGrid::columnTexts(LabelGrid &grid) const
{
    QStringList texts;
    const QHeaderView &header = *grid.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const QString name = grid.model()->headerData(column, Qt::Horizontal).toString();
        texts.append(header.isSectionHidden(column) ? QStringLiteral("(%1)").arg(name) : QStringLiteral("%1 %2").arg(name).arg(header.sectionSize(column)));
    }
    return texts.join(QStringLiteral(", "));
}

void TestLabelGrid::columnsComeBackAsTheyWere()
{
    QHeaderView &header = *m_grid->horizontalHeader();
    header.resizeSection(0, 90);
    header.resizeSection(1, 71);
    header.resizeSection(3, 233);
    header.moveSection(3, 1);
    m_grid->hideGridColumn(2);
    m_grid->sortBy(1, Qt::DescendingOrder);
    QCOMPARE(columnTexts(*m_grid), QStringLiteral("kind 90, note 233, age 71, (mean radius)"));

    LabelGrid other;
    other.setModel(m_table.get());
    m_table->sorts.clear();
    other.restoreState(m_grid->state());
    QCOMPARE(columnTexts(other), QStringLiteral("kind 90, note 233, age 71, (mean radius)"));
    QCOMPARE(m_table->sorts.last(), std::pair(1, Qt::DescendingOrder));
    QCOMPARE(other.horizontalHeader()->sortIndicatorSection(), 1);
    other.showAllColumns();
    QCOMPARE(other.hiddenColumnCount(), 0);
}

void TestLabelGrid::columnsAreFoundAgainBehindANewOne()
{
    m_grid->horizontalHeader()->resizeSection(1, 71);
    m_grid->hideGridColumn(3);
    m_grid->sortBy(2, Qt::AscendingOrder);
    m_table->insertColumnInFront({QStringLiteral("second opinion"), -1});
    m_grid->horizontalHeader()->resizeSection(0, 111);
    m_grid->horizontalHeader()->resizeSection(1, 90);
    m_grid->horizontalHeader()->resizeSection(3, 100);
    QCOMPARE(columnTexts(*m_grid), QStringLiteral("second opinion 111, kind 90, age 71, mean radius 100, (note)"));
    QCOMPARE(m_grid->horizontalHeader()->sortIndicatorSection(), 3);
}

void TestLabelGrid::aStateOfOtherColumnsChangesNothing()
{
    const QString before = columnTexts(*m_grid);
    m_grid->restoreState("no state at all");
    QCOMPARE(columnTexts(*m_grid), before);
    m_grid->restoreState(R"({"widths":{"gone":50},"hidden":["gone too"],"order":["away"],"sort":"lost"})");
    QCOMPARE(columnTexts(*m_grid), before);
}

void TestLabelGrid::theLastColumnCannotBeHidden()
{
    for (int column = 0; column < 4; ++column)
        m_grid->hideGridColumn(column);
    QCOMPARE(m_grid->hiddenColumnCount(), 3);
}

void TestLabelGrid::onlyVisibleRowsAreRead()
{
    m_table->setVirtualRows(10'000'000);
    m_grid->setHighestRowNumber(10'000'000);
    m_table->rowsRead.clear();
    m_grid->setCurrentRow(9'999'000);
    (void)m_grid->grab();
    const int visible = m_grid->viewport()->height() / kRowHeight + 2;
    QCOMPARE_GT(m_table->rowsRead.size(), 0);
    QCOMPARE_LE(m_table->rowsRead.size(), 3 * visible);
    QCOMPARE(m_grid->currentRow(), 9'999'000);
}

void TestLabelGrid::aMillionSelectedRowsArePaintedAsQuicklyAsOne()
{
    m_table->setVirtualRows(1'000'000);
    m_grid->setCurrentRow(500);
    const auto paintMs = [&] {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer timer;
            timer.start();
            (void)m_grid->grab();
            best = qMin(best, timer.elapsed());
        }
        return best;
    };
    const qint64 one = paintMs();
    m_grid->selectAll();
    QCOMPARE_LE(paintMs(), 3 * one + 20);
    // Moving within it asks neither header whether all of it is selected.
    QElapsedTimer timer;
    timer.start();
    m_grid->selectionModel()->setCurrentIndex(m_table->index(501, 1), QItemSelectionModel::NoUpdate);
    (void)m_grid->grab();
    QCOMPARE_LE(timer.elapsed(), 4 * one + 40);
}

void TestLabelGrid::rowsHaveOneHeight()
{
    for (int row = 0; row < 4; ++row)
        QCOMPARE(m_grid->rowHeight(row), kRowHeight);
}

void TestLabelGrid::numbersStandAtTheTrailingEdge()
{
    m_grid->horizontalHeader()->resizeSection(1, 200);
    m_grid->setCurrentRow(3);
    const QImage image = m_grid->grab().toImage();
    const QPoint origin = m_grid->viewport()->pos();
    const QRect cell = m_grid->visualRect(m_table->index(0, 1)).translated(origin).adjusted(2, 2, -2, -3);
    QVERIFY(hasInk(image, cell.adjusted(cell.width() / 2, 0, 0, 0)));
    QVERIFY(!hasInk(image, cell.adjusted(0, 0, -cell.width() / 2, 0)));
    const QRect note = m_grid->visualRect(m_table->index(0, 3)).translated(origin).adjusted(2, 2, -2, -3);
    QVERIFY(hasInk(image, note.adjusted(0, 0, -note.width() / 2, 0)));
}

void TestLabelGrid::theEmptyTextIsShownOnlyWithoutRows()
{
    m_grid->setEmptyText(QStringLiteral("No row fits the filter."));
    const QRect middle(QPoint(m_grid->viewport()->x() + 200, m_grid->viewport()->y() + 10), QSize(400, 60));
    m_table->setRows({});
    QVERIFY(hasInk(m_grid->grab().toImage(), middle));
    m_grid->setEmptyText({});
    QVERIFY(!hasInk(m_grid->grab().toImage(), middle));
}

QTEST_MAIN(TestLabelGrid)
#include "tst_labelgrid.moc"
