// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog: it looks at a file, takes corrections, imports in the background and tells what it could not take.
#include "app/cairn/pages/importreportdialog.h"
#include "app/cairn/pages/tablecolumnchoices.h"
#include "app/cairn/pages/tabledialectbar.h"
#include "app/cairn/pages/tableimportdialog.h"
#include "models/data/tables.h"
#include "tests/tables/tablewindow.h"
#include "widgets/common/messagebar.h"

#include <QAbstractItemModelTester>
#include <QtTest>
#include <QtWidgets>

using namespace cairn;

class TestTableImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init()
    {
        QSettings().clear();
        m_window = std::make_unique<TableWindow>();
        QCOMPARE(m_window->problem, QString());
    }
    void cleanup() { m_window.reset(); }

    void columnsAreProposedWithTheirTypes();
    void aCorrectedSeparatorLooksAgain();
    void whatWasChosenForAColumnOutlivesAnotherLook();
    void theChosenColumnsNamesAndTypesAreImported();
    void onlyTheFirstOfTooManyColumnsAreChosen();
    void withoutAColumnNothingCanBeImported();
    void aFileWithoutContentSaysWhy();
    void placesThatDoNotFitAreListed();
    void aDialogInTheBackgroundStillTellsTheEnd();
    void cancellingLeavesNothing();
    void theChoicesAreAProperModel();

private:
    std::unique_ptr<TableImportDialog> look(const QString &path, bool untilReady = true);

    std::unique_ptr<TableWindow> m_window;
};

std::unique_ptr<TableImportDialog> TestTableImportDialog::look(const QString &path, bool untilReady)
{
    auto dialog = std::make_unique<TableImportDialog>(*m_window->session, path);
    dialog->show();
    if (untilReady && !QTest::qWaitFor([&] { return dialog->isReady(); }, 20'000))
        qWarning("the preview did not come");
    return dialog;
}

void TestTableImportDialog::columnsAreProposedWithTheirTypes()
{
    const auto dialog = look(m_window->writeFile(QStringLiteral("a.csv"), "id,size,share,since,ok\n0042,3,0.5,2024-03-01,true\n0043,4,0.25,2024-03-02,false\n"));
    QStringList columns;
    for (const ColumnChoice &choice : dialog->columns().choices())
        columns.append(choice.name + QLatin1Char(' ') + columnTypeName(choice.type));
    // Zeros in front make a number a text: 0042 is a name, not forty-two.
    QCOMPARE(columns.join(QStringLiteral(", ")), QStringLiteral("id text, size integer, share real, since datetime, ok boolean"));
}

void TestTableImportDialog::aCorrectedSeparatorLooksAgain()
{
    const auto dialog = look(m_window->writeFile(QStringLiteral("a.csv"), "a;b,c\n1;2,3\n4;5,6\n"));
    CsvDialect dialect = dialog->dialectBar().dialect();
    const int before = dialog->columns().rowCount();
    dialect.delimiter = dialect.delimiter == ',' ? ';' : ',';
    dialog->dialectBar().setDialect(dialect);
    Q_EMIT dialog->dialectBar().changed();
    QTRY_VERIFY(dialog->isReady());
    QCOMPARE(before, 2);
    QCOMPARE(dialog->columns().rowCount(), 2);
    QCOMPARE(dialog->columns().name(0), dialect.delimiter == ',' ? QStringLiteral("a;b") : QStringLiteral("a"));
}

void TestTableImportDialog::whatWasChosenForAColumnOutlivesAnotherLook()
{
    const auto dialog = look(m_window->writeFile(QStringLiteral("a.csv"), "x;y\n1,5;2\n2,5;3\n"));
    TableColumnChoices &columns = dialog->columns();
    QVERIFY(columns.setData(columns.index(1, TableColumnChoices::TypeColumn), int(ColumnType::Text)));
    QVERIFY(columns.setData(columns.index(0, TableColumnChoices::NameColumn), QStringLiteral("width")));
    CsvDialect dialect = dialog->dialectBar().dialect();
    dialect.decimalComma = !dialect.decimalComma;
    dialog->dialectBar().setDialect(dialect);
    Q_EMIT dialog->dialectBar().changed();
    QTRY_VERIFY(dialog->isReady());
    QCOMPARE(columns.name(0), QStringLiteral("width"));
    QCOMPARE(columns.type(0), dialect.decimalComma ? ColumnType::Real : ColumnType::Text);
    QCOMPARE(columns.type(1), ColumnType::Text);
}

void TestTableImportDialog::theChosenColumnsNamesAndTypesAreImported()
{
    const auto dialog = look(m_window->writeFile(QStringLiteral("cells.csv"), "x,y,z\n1,2,3\n4,5,6\n"));
    TableColumnChoices &columns = dialog->columns();
    QVERIFY(columns.setData(columns.index(1, TableColumnChoices::NameColumn), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(columns.setData(columns.index(2, TableColumnChoices::NameColumn), QStringLiteral("depth")));
    QVERIFY(columns.setData(columns.index(2, TableColumnChoices::TypeColumn), int(ColumnType::Text)));
    QSignalSpy imported(dialog.get(), &TableImportDialog::imported);
    dialog->startImport();
    QTRY_COMPARE(imported.size(), 1);
    const auto table = Tables::byId(m_window->project().reader(), imported.first().first().toLongLong());
    QVERIFY(table);
    QCOMPARE(table->name, QStringLiteral("cells"));
    QCOMPARE(table->rows, 2);
    QStringList texts;
    for (const TableColumn &column : table->columns)
        texts.append(column.name + QLatin1Char(' ') + columnTypeName(column.type));
    QCOMPARE(texts, QStringList({QStringLiteral("x integer"), QStringLiteral("depth text")}));
    QTRY_VERIFY(!dialog->isVisible());
}

void TestTableImportDialog::onlyTheFirstOfTooManyColumnsAreChosen()
{
    QByteArray csv;
    for (int line = 0; line < 3; ++line) {
        for (int column = 0; column < 2'100; ++column)
            csv += (column ? "," : "") + (line ? QByteArray::number(column) : "c" + QByteArray::number(column));
        csv += '\n';
    }
    const auto dialog = look(m_window->writeFile(QStringLiteral("wide.csv"), csv));
    QCOMPARE(dialog->columns().rowCount(), 2'100);
    QCOMPARE(dialog->columns().includedCount(), 1'990);
    QVERIFY(dialog->columns().isIncluded(1'989));
    QVERIFY(!dialog->columns().isIncluded(1'990));
    QVERIFY(!dialog->warning().isEmpty());
    TableColumnChoices &columns = dialog->columns();
    QVERIFY(columns.setData(columns.index(2'050, TableColumnChoices::NameColumn), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!dialog->isReady());
    columns.includeAll(true);
    QVERIFY(dialog->isReady());
}

void TestTableImportDialog::withoutAColumnNothingCanBeImported()
{
    const auto dialog = look(m_window->writeFile(QStringLiteral("a.csv"), "x,y\n1,2\n"));
    dialog->columns().includeAll(false);
    QVERIFY(!dialog->isReady());
}

void TestTableImportDialog::aFileWithoutContentSaysWhy()
{
    const auto dialog = look(m_window->writeFile(QStringLiteral("nothing.csv"), ""), false);
    auto *bar = dialog->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->message().text.contains(QStringLiteral("nothing.csv")));
    QVERIFY(!dialog->isReady());
}

void TestTableImportDialog::placesThatDoNotFitAreListed()
{
    const auto dialog = look(m_window->writeFile(QStringLiteral("a.csv"), "x,y\n1,2\n3,4,5\nno,7\n"));
    TableColumnChoices &columns = dialog->columns();
    QVERIFY(columns.setData(columns.index(0, TableColumnChoices::TypeColumn), int(ColumnType::Integer)));
    QSignalSpy imported(dialog.get(), &TableImportDialog::imported);
    dialog->startImport();
    QTRY_COMPARE(imported.size(), 1);
    ImportReportDialog *report = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<ImportReportDialog *>(window))
            report = found;
    }
    QVERIFY(report);
    const auto *list = report->findChild<QTableWidget *>();
    QCOMPARE(list->rowCount(), 2);
    QCOMPARE(list->item(0, 0)->text(), QStringLiteral("Line 3"));
    QCOMPARE(list->item(1, 0)->text(), QStringLiteral("Line 4"));
    delete report;
}

void TestTableImportDialog::aDialogInTheBackgroundStillTellsTheEnd()
{
    auto *dialog = look(m_window->writeFile(QStringLiteral("a.csv"), "x,y\n1,2\n")).release();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QSignalSpy imported(dialog, &TableImportDialog::imported);
    QSignalSpy destroyed(dialog, &QObject::destroyed);
    dialog->startImport();
    dialog->hide();
    QTRY_COMPARE(imported.size(), 1);
    QTRY_COMPARE(destroyed.size(), 1);
}

void TestTableImportDialog::cancellingLeavesNothing()
{
    QByteArray csv = "x,y\n";
    for (int row = 0; row < 200'000; ++row)
        csv += QByteArray::number(row) + ",some text that takes room\n";
    const auto dialog = look(m_window->writeFile(QStringLiteral("long.csv"), csv));
    QSignalSpy imported(dialog.get(), &TableImportDialog::imported);
    dialog->startImport();
    dialog->reject();
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(imported.size(), 0);
    QCOMPARE(Tables::all(m_window->project().reader())->size(), 0);
    QCOMPARE(integerOf(m_window->project().reader(), "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'staging%' OR name LIKE 'data\\_%long%' ESCAPE '\\'"), 0);
}

void TestTableImportDialog::theChoicesAreAProperModel()
{
    TableColumnChoices choices;
    QAbstractItemModelTester tester(&choices, QAbstractItemModelTester::FailureReportingMode::QtTest);
    TablePreview preview;
    preview.columns = {{QStringLiteral("x"), ColumnType::Integer, {QStringLiteral("1")}}, {QStringLiteral("y"), ColumnType::Text, {}}};
    choices.setPreview(preview);
    QCOMPARE(choices.rowCount(), 2);
    choices.includeAll(false);
    QCOMPARE(choices.includedCount(), 0);
}

QTEST_MAIN(TestTableImportDialog)
#include "tst_tableimportdialog.moc"
