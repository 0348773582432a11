// SPDX-License-Identifier: GPL-3.0-or-later
// Finding rows on the tables page: facets, search, saved filters and the dialogs, with a real project.
#include "app/cairn/pages/clusterdialog.h"
#include "app/cairn/pages/duplicatesdialog.h"
#include "app/cairn/pages/indexdialog.h"
#include "app/cairn/pages/outliersdialog.h"
#include "app/cairn/pages/rowfacetpanel.h"
#include "app/cairn/pages/sampledialog.h"
#include "app/cairn/pages/tablefinder.h"
#include "app/cairn/pages/tablespage.h"
#include "models/data/rowmodel.h"
#include "tests/tables/tablewindow.h"
#include "widgets/common/facetlist.h"
#include "widgets/common/facetsection.h"
#include "widgets/common/facettick.h"
#include "widgets/common/filterline.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/sectionheader.h"
#include "widgets/common/theme.h"
#include "widgets/tables/gridmarks.h"
#include "widgets/tables/labelgrid.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

/** Cities in several spellings, ages of which one stands apart, notes. */
QByteArray people()
{
    QByteArray csv = "city,age,note\n";
    for (int row = 1; row <= 40; ++row)
        csv += QByteArray(row % 8 == 0 ? "BONN" : row % 2 == 0 ? "Bonn" : "Mainz") + ',' + QByteArray::number(row == 7 ? 900 : 20 + row % 10) + ','
            + QByteArray(row % 5 == 0 ? "arrived very late again" : "nothing to say about this one") + '\n';
    return csv;
}

} // namespace

class TestTableFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aTickWritesTheFilter();
    void shiftAndAClickLeaveAValueOut();
    void whatIsTypedIsTicked();
    void whatIsWrittenByHandIsTold();
    void onlyOpenSectionsAreCounted();
    void aSpanIsTypedBelowItsHistogram();
    void wordsAreSearchedAndMarked();
    void aSavedFilterBringsItBack();
    void spellingsAreMergedInTheDialog();
    void duplicatesBecomeAColumnOfTheGrid();
    void outliersLeadToTheirRows();
    void aSampleBecomesTheFilter();
    void anIndexIsMadeInTheDialog();
    void marksStandWhereWordsBegin_data();
    void marksStandWhereWordsBegin();

private:
    [[nodiscard]] bool settled() const { return !m_page->rows()->isLoading() && !m_page->finder()->facets()->counts().isCounting(); }
    [[nodiscard]] FacetTick *tick(const QString &text) const
    {
        for (FacetTick *each : m_page->finder()->facets()->findChildren<FacetTick *>()) {
            if (each->line().text == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    template<typename Dialog>
    Dialog *dialog() const { return m_page->findChild<Dialog *>(); }
    void look(FindDialog *dialog) const
    {
        QTest::mouseClick(dialog->lookButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isLooking(), 60'000);
    }
    QString filter() const { return m_page->filterLine()->expression(); }

    std::unique_ptr<TableWindow> m_window;
    std::unique_ptr<TablesPage> m_page;
    qint64 m_table = 0;
};

void TestTableFinding::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Cairn"));
    QCoreApplication::setApplicationName(QStringLiteral("tests"));
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, Theme::light());
}

void TestTableFinding::init()
{
    QSettings().clear();
    m_window = std::make_unique<TableWindow>();
    m_table = m_window->importFile(m_window->writeFile(QStringLiteral("people.csv"), people()));
    QCOMPARE(m_window->problem, QString());
    m_page = std::make_unique<TablesPage>(*m_window->session);
    m_page->resize(1300, 900);
    m_page->show();
    m_page->enter();
    QTRY_VERIFY(settled() && m_page->rows()->rowCount() == 40);
    QTRY_VERIFY(tick(QStringLiteral("Mainz")));
}

void TestTableFinding::cleanup()
{
    m_page.reset();
    m_window.reset();
}

void TestTableFinding::aTickWritesTheFilter()
{
    QCOMPARE(tick(QStringLiteral("Mainz"))->line().count, 20);
    QTest::mouseClick(tick(QStringLiteral("Mainz")), Qt::LeftButton);
    QCOMPARE(filter(), QStringLiteral("city = 'Mainz'"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 20);
    QTRY_VERIFY(settled() && tick(QStringLiteral("Mainz"))->line().isTicked);
    QTest::mouseClick(tick(QStringLiteral("BONN")), Qt::LeftButton);
    QCOMPARE(filter(), QStringLiteral("city IN ('Mainz', 'BONN')"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 25);
}

void TestTableFinding::shiftAndAClickLeaveAValueOut()
{
    QTest::mouseClick(tick(QStringLiteral("Mainz")), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(filter(), QStringLiteral("city IS NOT 'Mainz'"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 20);
    QTRY_VERIFY(settled() && tick(QStringLiteral("Mainz"))->line().isExcluded);
    // Wanted after all: never both.
    QTest::mouseClick(tick(QStringLiteral("Mainz")), Qt::LeftButton);
    QCOMPARE(filter(), QStringLiteral("city = 'Mainz'"));
}

void TestTableFinding::whatIsTypedIsTicked()
{
    Q_EMIT m_page->filterLine()->expressionEntered(QStringLiteral("city = 'BONN' AND age > 22"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 3);
    QTRY_VERIFY(settled() && tick(QStringLiteral("BONN")) && tick(QStringLiteral("BONN"))->line().isTicked);
}

void TestTableFinding::whatIsWrittenByHandIsTold()
{
    Q_EMIT m_page->filterLine()->expressionEntered(QStringLiteral("length(note) > 25"));
    const QList<QLabel *> labels = m_page->finder()->facets()->findChildren<QLabel *>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(QLatin1String("length(note) > 25")); }));
    // And it stays when something is ticked.
    QTRY_VERIFY(settled());
    QTest::mouseClick(tick(QStringLiteral("Mainz")), Qt::LeftButton);
    QCOMPARE(filter(), QStringLiteral("city = 'Mainz' AND length(note) > 25"));
}

void TestTableFinding::onlyOpenSectionsAreCounted()
{
    const RowFacetCounts &counts = m_page->finder()->facets()->counts();
    QCOMPARE(counts.facets().size(), 3); // city, age and note
    QCOMPARE(counts.counts().size(), 3);
    auto *first = m_page->finder()->facets()->findChild<FacetSection *>();
    first->findChild<SectionHeader *>()->setFolded(true);
    Q_EMIT first->foldToggled(true);
    QTRY_COMPARE(counts.counts().size(), 2);
}

void TestTableFinding::aSpanIsTypedBelowItsHistogram()
{
    auto *span = m_page->finder()->facets()->findChild<SpanView *>();
    QVERIFY(span);
    QTRY_COMPARE(span->span().most, 900.0);
    auto *from = span->findChild<QLineEdit *>();
    from->setFocus();
    QTest::keyClicks(from, QStringLiteral("29"));
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(filter(), QStringLiteral("age >= 29"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 5); // 29 in four rows, and 900
    // What is no number goes back to what holds.
    QTRY_VERIFY(settled());
    from->selectAll();
    QTest::keyClicks(from, QStringLiteral("young"));
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(from->text(), QStringLiteral("29"));
}

void TestTableFinding::wordsAreSearchedAndMarked()
{
    m_page->finder()->startSearch();
    QTest::keyClicks(m_page->finder()->searchField(), QStringLiteral("late aga"));
    QTest::keyClick(m_page->finder()->searchField(), Qt::Key_Return);
    QTRY_COMPARE(filter(), QStringLiteral("row_id IN (SELECT rowid FROM search('\"late\" \"aga\" *'))"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 8);
    m_page->finder()->searchField()->clear();
    QTRY_COMPARE(m_page->rows()->rowCount(), 40);
    QCOMPARE(filter(), QString());
}

void TestTableFinding::aSavedFilterBringsItBack()
{
    SavedFilters filters(m_window->project(), RowView::page(m_table));
    QVERIFY(filters.save(QStringLiteral("old"), RowView {QStringLiteral("age > 25"), QStringLiteral("age"), true}.definition()));
    auto *button = m_page->findChild<QPushButton *>(QString(), Qt::FindChildrenRecursively);
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->menu())
            button = each;
    }
    QVERIFY(button->menu());
    Q_EMIT button->menu()->aboutToShow();
    QCOMPARE(button->menu()->actions().first()->text(), QStringLiteral("old"));
    button->menu()->actions().first()->trigger();
    QCOMPARE(filter(), QStringLiteral("age > 25"));
    QTRY_COMPARE(m_page->rows()->rowCount(), 16);
    QTRY_COMPARE(m_page->rows()->rowId(0), 7);
}

void TestTableFinding::spellingsAreMergedInTheDialog()
{
    m_page->finder()->clusterValues(QStringLiteral("city"));
    auto *clusters = dialog<ClusterDialog>();
    QVERIFY(clusters);
    look(clusters);
    QCOMPARE(clusters->table()->rowCount(), 1);
    QCOMPARE(clusters->table()->item(0, 3)->text(), QStringLiteral("Bonn"));
    QVERIFY(!clusters->mergeButton()->isEnabled());
    clusters->table()->item(0, 0)->setCheckState(Qt::Checked);
    QVERIFY(clusters->mergeButton()->text().contains(QLatin1Char('5')));
    clusters->mergeButton()->click();
    QTRY_VERIFY(!clusters->isLooking());
    QTRY_COMPARE(integerOf(m_window->project().reader(), "SELECT count(*) FROM data_people WHERE city = 'BONN'"), 0);
    QVERIFY((*m_window->project().journal())->undo());
    QCOMPARE(integerOf(m_window->project().reader(), "SELECT count(*) FROM data_people WHERE city = 'BONN'"), 5);
}

void TestTableFinding::duplicatesBecomeAColumnOfTheGrid()
{
    const int columns = m_page->rows()->columnCount();
    m_page->finder()->findDuplicates();
    look(dialog<DuplicatesDialog>());
    QVERIFY(dialog<DuplicatesDialog>()->groups()->rowCount() > 0);
    QTRY_COMPARE(m_page->rows()->columnCount(), columns + 1);
    QCOMPARE(m_page->rows()->headerData(0, Qt::Horizontal, RowModel::ColumnNameRole).toString(), QStringLiteral("duplicate group"));
    Q_EMIT m_page->finder()->filterWanted(QStringLiteral("\"duplicate group\" = 1"));
    QTRY_VERIFY(!m_page->rows()->isLoading() && m_page->rows()->rowCount() > 1 && m_page->rows()->rowCount() < 40);
    QTRY_COMPARE(m_page->rows()->index(0, 0).data().toString(), QStringLiteral("1"));
}

void TestTableFinding::outliersLeadToTheirRows()
{
    m_page->finder()->findOutliers();
    auto *outliers = dialog<OutliersDialog>();
    look(outliers);
    QCOMPARE(outliers->result()->rowCount(), 1);
    QCOMPARE(outliers->result()->item(0, 3)->text(), QStringLiteral("1"));
    Q_EMIT outliers->result()->cellDoubleClicked(0, 0);
    QTRY_COMPARE(m_page->rows()->rowCount(), 1);
    QCOMPARE(m_page->rows()->rowId(0), 7);
}

void TestTableFinding::aSampleBecomesTheFilter()
{
    m_page->finder()->drawSample();
    auto *sample = dialog<SampleDialog>();
    sample->countField()->setValue(10);
    sample->stratumField()->setCurrentIndex(sample->stratumField()->findText(QStringLiteral("city")));
    look(sample);
    QVERIFY(filter().startsWith(QStringLiteral("chance(row_id, 1) < CASE city")));
    QTRY_COMPARE(m_page->rows()->rowCount(), 10);
}

void TestTableFinding::anIndexIsMadeInTheDialog()
{
    m_page->finder()->makeIndex(QStringLiteral("age"));
    auto *index = dialog<IndexDialog>();
    look(index);
    QCOMPARE(integerOf(m_window->project().reader(), "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND tbl_name = 'data_people'"), 1);
    for (int row = 0; row < index->columns()->count(); ++row)
        index->columns()->item(row)->setCheckState(Qt::Unchecked);
    look(index);
    QCOMPARE(integerOf(m_window->project().reader(), "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND tbl_name = 'data_people'"), 0);
}

void TestTableFinding::marksStandWhereWordsBegin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marks");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("a word") << "Red wine" << QStringList {QStringLiteral("wine")} << QList<int> {4, 4};
    QTest::newRow("its beginning") << "Bordeaux, Bordeaux" << QStringList {QStringLiteral("bord")} << QList<int> {0, 4, 10, 4};
    QTest::newRow("not within") << "inward" << QStringList {QStringLiteral("ward")} << QList<int> {};
    QTest::newRow("without accents") << QStringLiteral("Crème brûlée") << QStringList {QStringLiteral("brulee")} << QList<int> {6, 6};
    QTest::newRow("two") << "red or white" << QStringList {QStringLiteral("white"), QStringLiteral("red")} << QList<int> {0, 3, 7, 5};
}

void TestTableFinding::marksStandWhereWordsBegin()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, marks);
    QFETCH(const QList<int>, places);
    QList<int> found;
    for (const TextMark &mark : textMarks(text, marks))
        found << int(mark.start) << int(mark.length);
    QCOMPARE(found, places);
}

QTEST_MAIN(TestTableFinding)
#include "tst_tablefinding.moc"
