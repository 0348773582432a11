// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that write a table into a file, bring later rows in, and say what a column is.
#include "app/cairn/pages/importactions.h"
#include "app/cairn/pages/tableappenddialog.h"
#include "app/cairn/pages/tabledialectbar.h"
#include "app/cairn/pages/tableexportdialog.h"
#include "app/cairn/pages/tablefactsdialog.h"
#include "app/cairn/pages/tableimportdialog.h"
#include "tests/tables/tablewindow.h"
#include "widgets/common/messagebar.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

class TestTableDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init()
    {
        QSettings().clear();
        m_window = std::make_unique<TableWindow>();
        m_tableId = m_window->importFile(m_window->writeFile(QStringLiteral("t.csv"), "id,name,size\n1,a,2.5\n2,=b,\n3,c,4\n"));
        QCOMPARE(m_window->problem, QString());
    }
    void cleanup() { m_window.reset(); }

    void whatIsShownIsWritten();
    void columnsTakenOutStayOut();
    void formulasAreToldBeforeTheDialogGoes();
    void laterRowsAreComparedBeforeTheyAreTaken();
    void aKeyThatDoesNotTellRowsApartIsToldInTheDialog();
    void aColumnsFactsAreSavedAndUndone();
    void theEffectOfATypeIsToldBeforeItIsSaved();
    void sheetsOfAWorkbookAreOffered();
    void pastedCellsOpenThePreview();
    void anEmptyClipboardSaysSo();

private:
    TableInfo table() const { return *Tables::byId(m_window->project().reader(), m_tableId); }
    QByteArray bytes(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    std::unique_ptr<TableWindow> m_window;
    qint64 m_tableId = 0;
};

void TestTableDialogs::whatIsShownIsWritten()
{
    TableExportDialog dialog(*m_window->session, table(), {QStringLiteral("id <> 2"), QStringLiteral("id"), Qt::DescendingOrder, 2});
    dialog.show();
    QSignalSpy exported(&dialog, &TableExportDialog::exported);
    const QString file = m_window->writeFile(QStringLiteral("out.csv"), "");
    dialog.exportTo(file);
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(bytes(file), QByteArray("id,name,size\r\n3,c,4.0\r\n1,a,2.5\r\n"));
    QTRY_VERIFY(!dialog.isVisible());
}

void TestTableDialogs::columnsTakenOutStayOut()
{
    TableExportDialog dialog(*m_window->session, table(), {{}, {}, Qt::AscendingOrder, 3});
    dialog.columns()->item(1)->setCheckState(Qt::Unchecked);
    dialog.format()->setCurrentIndex(1);
    QSignalSpy exported(&dialog, &TableExportDialog::exported);
    const QString file = m_window->writeFile(QStringLiteral("out.tsv"), "");
    dialog.exportTo(file);
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(bytes(file), QByteArray("id\tsize\r\n1\t2.5\r\n2\t\r\n3\t4.0\r\n"));
}

void TestTableDialogs::formulasAreToldBeforeTheDialogGoes()
{
    TableExportDialog dialog(*m_window->session, table(), {{}, {}, Qt::AscendingOrder, 3});
    dialog.show();
    QSignalSpy exported(&dialog, &TableExportDialog::exported);
    dialog.exportTo(m_window->writeFile(QStringLiteral("out.csv"), ""));
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<MessageBar *>()->message().text.contains(QLatin1Char('=')));
}

void TestTableDialogs::laterRowsAreComparedBeforeTheyAreTaken()
{
    const QString later = m_window->writeFile(QStringLiteral("later.csv"), "id,name,size\n3,C,4\n4,d,1\n");
    TableAppendDialog dialog(*m_window->session, table(), later);
    dialog.show();
    QCOMPARE(dialog.key()->currentText(), QStringLiteral("id"));
    QTRY_VERIFY(dialog.isReady());
    QCOMPARE(dialog.summary(), QStringLiteral("New: 1. Changed: 1. Gone: 2. The same: 0."));
    QCOMPARE(integerOf(m_window->project().reader(), "SELECT count(*) FROM data_t"), 3);
    QSignalSpy appended(&dialog, &TableAppendDialog::appended);
    dialog.apply();
    QTRY_COMPARE(appended.size(), 1);
    QCOMPARE(textOf(m_window->project().reader(), "SELECT group_concat(name, '') FROM data_t"), QStringLiteral("a=bCd"));
    QVERIFY(m_window->project().journal().value()->undo());
    QCOMPARE(textOf(m_window->project().reader(), "SELECT group_concat(name, '') FROM data_t"), QStringLiteral("a=bc"));
}

void TestTableDialogs::aKeyThatDoesNotTellRowsApartIsToldInTheDialog()
{
    const QString later = m_window->writeFile(QStringLiteral("later.csv"), "id,name\n5,x\n5,y\n");
    TableAppendDialog dialog(*m_window->session, table(), later);
    dialog.show();
    auto *bar = dialog.findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->message().text.contains(QLatin1Char('5')));
    QVERIFY(!dialog.isReady());
}

void TestTableDialogs::aColumnsFactsAreSavedAndUndone()
{
    const TableColumn size = *table().column(QStringLiteral("size"));
    TableFactsDialog dialog(*m_window->session, table(), size);
    dialog.show();
    ColumnFacts facts = dialog.facts();
    facts.unit = QStringLiteral("mm");
    facts.missingCodes = {QStringLiteral("4")};
    dialog.setFacts(facts);
    QTRY_VERIFY(dialog.effect().startsWith(QLatin1Char('1')));
    dialog.save();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(textOf(m_window->project().reader(), "SELECT unit || missing_codes FROM data_column WHERE name = 'size'"), QStringLiteral("mm[\"4\"]"));
    QCOMPARE(integerOf(m_window->project().reader(), "SELECT count(size) FROM data_t"), 1);
    QVERIFY(m_window->project().journal().value()->undo());
    QCOMPARE(integerOf(m_window->project().reader(), "SELECT count(size) FROM data_t"), 2);
}

void TestTableDialogs::theEffectOfATypeIsToldBeforeItIsSaved()
{
    const TableColumn name = *table().column(QStringLiteral("name"));
    TableFactsDialog dialog(*m_window->session, table(), name);
    dialog.show();
    auto *type = dialog.findChild<QComboBox *>();
    type->setCurrentIndex(type->findData(int(ColumnType::Integer)));
    Q_EMIT type->activated(type->currentIndex());
    QTRY_VERIFY(dialog.effect().contains(QLatin1String("=b")));
    QVERIFY(dialog.effect().contains(QLatin1Char('3')));
    dialog.reject();
    QCOMPARE(table().column(QStringLiteral("name"))->type, name.type);
}

void TestTableDialogs::sheetsOfAWorkbookAreOffered()
{
    TableImportDialog dialog(*m_window->session, QStringLiteral(CAIRN_SOURCE_DIR "/tests/data/workbooks/animals.xlsx"));
    dialog.show();
    QTRY_VERIFY(dialog.isReady());
    auto *sheets = dialog.dialectBar().findChild<QComboBox *>();
    QVERIFY(sheets->isVisible());
    QCOMPARE(sheets->count(), 3);
    sheets->setCurrentIndex(1);
    Q_EMIT sheets->activated(1);
    QTRY_VERIFY(dialog.notes().contains(QLatin1String("B3:C3")));
    QTRY_VERIFY(dialog.isReady());
    QSignalSpy imported(&dialog, &TableImportDialog::imported);
    dialog.startImport();
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(Tables::byId(m_window->project().reader(), imported.first().first().toLongLong())->name, QStringLiteral("animals Grouped"));
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != &dialog && qobject_cast<QDialog *>(window))
            delete window;
    }
}

void TestTableDialogs::pastedCellsOpenThePreview()
{
    QWidget parent;
    auto *content = new QMimeData;
    content->setText(QStringLiteral("x\ty\n1\t2\n3\t4\n"));
    QGuiApplication::clipboard()->setMimeData(content);
    importPasted(*m_window->session, &parent);
    auto *dialog = parent.findChild<TableImportDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isReady());
    QSignalSpy imported(dialog, &TableImportDialog::imported);
    dialog->startImport();
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(textOf(m_window->project().reader(), "SELECT t.name || s.uri FROM data_table t JOIN source s ON s.id = t.source_id ORDER BY t.id DESC"), QStringLiteral("Pasted cellsclipboard"));
}

void TestTableDialogs::anEmptyClipboardSaysSo()
{
    QGuiApplication::clipboard()->clear();
    QSignalSpy failed(m_window->session.get(), &Session::failed);
    importPasted(*m_window->session, nullptr);
    QCOMPARE(failed.size(), 1);
}

QTEST_MAIN(TestTableDialogs)
#include "tst_tabledialogs.moc"
