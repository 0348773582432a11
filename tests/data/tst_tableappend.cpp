// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a later file: compared by key, applied whole or not at all, undone as one step.
#include "dataproject.h"

#include "models/data/columnfacts.h"
#include "models/data/tableappend.h"
#include "models/data/tables.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace cairn;
using cairn::tests::DataProject;

namespace {

TableAppendRequest by(DataProject &p, const QString &file, const QString &key = QStringLiteral("id"), const QString &table = QStringLiteral("t"))
{
    TableAppendRequest request;
    request.tableId = Tables::find(p.reader(), table)->id;
    request.path = file;
    request.key = key;
    return request;
}

QString counts(const Result<TableAppendReport> &report)
{
    return report ? QStringLiteral("%1 new, %2 changed, %3 gone, %4 same").arg(report->added).arg(report->changed).arg(report->gone).arg(report->same)
                  : report.error().sentence;
}

const QStringList kBefore {"1|a|1", "2|b|2", "3|c|3", "4||4"};

QStringList rows(DataProject &p) { return p.column("SELECT id || '|' || coalesce(name, '') || '|' || row_id FROM data_t ORDER BY row_id"); }

} // namespace

class TestTableAppend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<DataProject>();
        m_file = m_project->importTableFile(m_project->writeFile("t.csv", "id,name\n1,a\n2,b\n3,c\n4,\n")).rows == 4 ? m_project->path("t.csv") : QString();
        QCOMPARE(rows(*m_project), kBefore);
    }
    void cleanup() { m_project.reset(); }

    void comparingChangesNothing();
    void newRowsComeBehindAndChangedOnesStayInPlace();
    void onlyWhatWasChosenIsTaken();
    void undoTakesAllOfItBack();
    void theFileAgainIsTheSame();
    void aKeyThatIsTwiceIsRefused();
    void aKeyThatIsNotThereIsRefused();
    void rowsWithoutKeyAreToldAndLeftOut();
    void columnsThatOnlyOneHasAreTold();
    void labelsStayWithTheirKeys();
    void aCanceledAppendLeavesTheTable();
    void aKilledAppendIsTakenBack();
    void theSourceFileIsNotWritten();

    void factsAreOneStepThatCanBeUndone();
    void codesForMissingBecomeEmpty();
    void codesForMissingHoldInLaterFiles();
    void aTypeStoredOtherwiseIsWrittenAnew();
    void misfitsAreCountedBefore();

private:
    qint64 columnId(const QString &name) { return Tables::find(m_project->reader(), "t")->column(name)->id; }

    std::unique_ptr<DataProject> m_project;
    QString m_file;
};

void TestTableAppend::comparingChangesNothing()
{
    DataProject &p = *m_project;
    const auto report = compareForAppend(p.project(), by(p, p.writeFile("later.csv", "id,name\n2,B\n3,c\n5,e\n6,f\n")));
    QCOMPARE(counts(report), QStringLiteral("2 new, 1 changed, 2 gone, 1 same"));
    QCOMPARE(rows(p), kBefore);
    QCOMPARE(p.column("SELECT name FROM sqlite_schema WHERE name LIKE 'staging%'"), QStringList());
    QCOMPARE(p.column("SELECT count(*) FROM journal"), (QStringList {"0"}));
}

void TestTableAppend::newRowsComeBehindAndChangedOnesStayInPlace()
{
    DataProject &p = *m_project;
    const auto report = appendToTable(p.project(), by(p, p.writeFile("later.csv", "name,id\ne,5\nB,2\nd,4\n,3\nf,6\n")));
    QCOMPARE(counts(report), QStringLiteral("2 new, 3 changed, 1 gone, 0 same"));
    QCOMPARE(rows(p), (QStringList {"1|a|1", "2|B|2", "3||3", "4|d|4", "5|e|5", "6|f|6"}));
    QCOMPARE(p.column("SELECT rows FROM data_table"), (QStringList {"6"}));
    QVERIFY(databaseProblems(p.reader()).isEmpty());
}

void TestTableAppend::onlyWhatWasChosenIsTaken()
{
    DataProject &p = *m_project;
    TableAppendRequest request = by(p, p.writeFile("later.csv", "id,name\n2,B\n5,e\n"));
    request.takesChanges = false;
    QVERIFY(appendToTable(p.project(), request));
    QCOMPARE(rows(p), kBefore + QStringList {"5|e|5"});
}

void TestTableAppend::undoTakesAllOfItBack()
{
    DataProject &p = *m_project;
    QVERIFY(appendToTable(p.project(), by(p, p.writeFile("later.csv", "id,name\n2,B\n5,e\n"))));
    QVERIFY((*p.project().journal())->undo());
    QCOMPARE(rows(p), kBefore);
    QCOMPARE(p.column("SELECT rows FROM data_table"), (QStringList {"4"}));
    QVERIFY((*p.project().journal())->redo());
    QCOMPARE(rows(p), (QStringList {"1|a|1", "2|B|2", "3|c|3", "4||4", "5|e|5"}));
    QCOMPARE(p.column("SELECT rows FROM data_table"), (QStringList {"5"}));
}

void TestTableAppend::theFileAgainIsTheSame()
{
    DataProject &p = *m_project;
    const auto report = appendToTable(p.project(), by(p, m_file));
    QCOMPARE(counts(report), QStringLiteral("0 new, 0 changed, 0 gone, 4 same"));
    QCOMPARE(report->gestureId, 0);
}

void TestTableAppend::aKeyThatIsTwiceIsRefused()
{
    DataProject &p = *m_project;
    QVERIFY(counts(appendToTable(p.project(), by(p, p.writeFile("later.csv", "id,name\n5,e\n5,f\n")))).contains(QLatin1String("\"5\"")));
    p.importTableFile(p.writeFile("u.csv", "id,name\n1,a\n1,b\n"));
    QVERIFY(counts(appendToTable(p.project(), by(p, m_file, "id", "u"))).contains(QLatin1String("table")));
    QCOMPARE(rows(p), kBefore);
}

void TestTableAppend::aKeyThatIsNotThereIsRefused()
{
    DataProject &p = *m_project;
    QVERIFY(counts(appendToTable(p.project(), by(p, m_file, "code"))).contains(QLatin1String("code")));
    QVERIFY(counts(appendToTable(p.project(), by(p, p.writeFile("later.csv", "number,name\n5,e\n")))).contains(QLatin1String("id")));
}

void TestTableAppend::rowsWithoutKeyAreToldAndLeftOut()
{
    DataProject &p = *m_project;
    const auto report = appendToTable(p.project(), by(p, p.writeFile("later.csv", "id,name\n,e\n5,f\nsix,g\n")));
    QCOMPARE(counts(report), QStringLiteral("1 new, 0 changed, 4 gone, 0 same"));
    // "six" is no whole number, so this row has no key either.
    QCOMPARE(report->failedCount, 2);
}

void TestTableAppend::columnsThatOnlyOneHasAreTold()
{
    DataProject &p = *m_project;
    const auto report = appendToTable(p.project(), by(p, p.writeFile("later.csv", "id,weight\n1,2.5\n5,3.5\n")));
    QCOMPARE(counts(report), QStringLiteral("1 new, 0 changed, 3 gone, 1 same"));
    QCOMPARE(report->unknownColumns, QStringList {"weight"});
    QCOMPARE(report->missingColumns, QStringList {"name"});
    QCOMPARE(rows(p), kBefore + QStringList {"5||5"});
}

void TestTableAppend::labelsStayWithTheirKeys()
{
    DataProject &p = *m_project;
    p.write([](SQLite::Database &database) {
        database.exec("INSERT INTO data_column(id, table_id, name, type, role, position) VALUES(77, 1, 'kind', 'category', 'label', 9);"
                      "INSERT INTO row_label VALUES(1, 77, 3, 1, 'good', 'human', NULL, NULL, NULL, NULL, 0)");
    });
    QVERIFY(appendToTable(p.project(), by(p, p.writeFile("later.csv", "id,name\n9,z\n3,C\n"))));
    QCOMPARE(p.column("SELECT d.id || l.value FROM row_label l JOIN data_t d ON d.row_id = l.row_id"), (QStringList {"3good"}));
}

QByteArray manyRows(int from, int count)
{
    QByteArray text("id,name\n");
    for (int row = from; row < from + count; ++row)
        text += QByteArray::number(row) + ",name\n";
    return text;
}

void TestTableAppend::aCanceledAppendLeavesTheTable()
{
    DataProject &p = *m_project;
    bool isApplying = false;
    const TaskControl control([&] { return isApplying && p.column("SELECT count(*) FROM data_t").first().toInt() > 4; },
        [&](const TaskProgress &progress) { isApplying = isApplying || progress.done > progress.total / 2; });
    const auto report = appendToTable(p.project(), by(p, p.writeFile("later.csv", manyRows(1, 50'000))), control);
    QVERIFY(!report && report.error().isCanceled());
    QCOMPARE(rows(p), kBefore);
    QCOMPARE(p.column("SELECT rows FROM data_table"), (QStringList {"4"}));
    QCOMPARE(p.column("SELECT name FROM sqlite_schema WHERE name LIKE 'staging%'"), QStringList());
}

void TestTableAppend::aKilledAppendIsTakenBack()
{
    DataProject &p = *m_project;
    const QString later = p.writeFile("later.csv", manyRows(1, 50'000));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {"--append-and-wait", p.project().file(), later});
    QVERIFY(child.waitForReadyRead(60'000));
    QVERIFY(p.column("SELECT count(*) FROM data_t").first().toInt() > 4);
    ::kill(pid_t(child.processId()), SIGKILL);
    QVERIFY(child.waitForFinished(60'000));
    // The next who opens it takes back what is half.
    const auto opened = Project::open(p.project().file(), OpenMode::Command);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence + opened.error().detail));
    QCOMPARE(rows(p), kBefore);
    QCOMPARE(p.column("SELECT rows FROM data_table"), (QStringList {"4"}));
    QCOMPARE(counts(appendToTable(p.project(), by(p, p.writeFile("small.csv", "id,name\n5,e\n")))), QStringLiteral("1 new, 0 changed, 4 gone, 0 same"));
    QCOMPARE(p.column("SELECT name FROM sqlite_schema WHERE name LIKE 'staging%'"), QStringList());
    QVERIFY(databaseProblems(p.reader()).isEmpty());
}

void TestTableAppend::theSourceFileIsNotWritten()
{
    DataProject &p = *m_project;
    const QString later = p.writeFile("later.csv", "id,name\n5,e\n");
    QVERIFY(QFile::setPermissions(later, QFile::ReadOwner));
    const QDateTime before = QFileInfo(later).lastModified();
    QVERIFY(appendToTable(p.project(), by(p, later)));
    QCOMPARE(QFileInfo(later).lastModified(), before);
}

void TestTableAppend::factsAreOneStepThatCanBeUndone()
{
    DataProject &p = *m_project;
    ColumnFacts facts = *ColumnFactsEditor::facts(p.reader(), columnId("id"));
    QCOMPARE(facts.type, ColumnType::Integer);
    QCOMPARE(facts.role, ColumnRole::Id);
    facts.unit = QStringLiteral("mm");
    facts.description = QStringLiteral("how long it is");
    facts.role = ColumnRole::Feature;
    QVERIFY(ColumnFactsEditor(p.project()).set(columnId("id"), facts));
    QCOMPARE(*ColumnFactsEditor::facts(p.reader(), columnId("id")), facts);
    QVERIFY((*p.project().journal())->undo());
    QCOMPARE(p.column("SELECT role || coalesce(unit, '') FROM data_column WHERE name = 'id'"), (QStringList {"id"}));
}

void TestTableAppend::codesForMissingBecomeEmpty()
{
    DataProject &p = *m_project;
    ColumnFacts facts = *ColumnFactsEditor::facts(p.reader(), columnId("name"));
    facts.missingCodes = {"a", "c"};
    QCOMPARE(ColumnFactsEditor(p.project()).look(columnId("name"), facts)->codes, 2);
    QVERIFY(ColumnFactsEditor(p.project()).set(columnId("name"), facts));
    QCOMPARE(p.column("SELECT coalesce(name, 'NULL') FROM data_t"), (QStringList {"NULL", "b", "NULL", "NULL"}));
    ColumnFacts numbers = *ColumnFactsEditor::facts(p.reader(), columnId("id"));
    numbers.missingCodes = {"3", "none"};
    QVERIFY(ColumnFactsEditor(p.project()).set(columnId("id"), numbers));
    QCOMPARE(p.column("SELECT coalesce(id, 'NULL') FROM data_t"), (QStringList {"1", "2", "NULL", "4"}));
    QVERIFY((*p.project().journal())->undo());
    QVERIFY((*p.project().journal())->undo());
    QCOMPARE(rows(p), kBefore);
}

void TestTableAppend::codesForMissingHoldInLaterFiles()
{
    DataProject &p = *m_project;
    p.importTableFile(p.writeFile("m.csv", "id,x,word\n1,5,a\n2,-999,b\n"));
    const auto mark = [&](const QString &name, const QStringList &codes) {
        const qint64 id = Tables::find(p.reader(), "m")->column(name)->id;
        ColumnFacts facts = *ColumnFactsEditor::facts(p.reader(), id);
        facts.missingCodes = codes;
        return ColumnFactsEditor(p.project()).set(id, facts).has_value();
    };
    QVERIFY(mark("x", {"-999"}) && mark("word", {"unknown"}));
    const QString later = p.writeFile("later.csv", "id,x,word\n1,5,unknown\n2,-999,b\n3,-999,c\n4,7,unknown\n");
    const auto report = appendToTable(p.project(), by(p, later, "id", "m"));
    QCOMPARE(counts(report), QStringLiteral("2 new, 1 changed, 0 gone, 1 same"));
    QCOMPARE(p.column("SELECT coalesce(x, 'NULL') || '|' || coalesce(word, 'NULL') FROM data_m ORDER BY row_id"),
        (QStringList {"5|NULL", "NULL|b", "NULL|c", "7|NULL"}));
}

void TestTableAppend::aTypeStoredOtherwiseIsWrittenAnew()
{
    DataProject &p = *m_project;
    p.importTableFile(p.writeFile("codes.csv", "code,day\n007,03/04/2024\n8,13/04/2024\nx,\n"));
    const qint64 code = Tables::find(p.reader(), "codes")->column("code")->id;
    ColumnFacts facts = *ColumnFactsEditor::facts(p.reader(), code);
    QCOMPARE(facts.type, ColumnType::Text);
    facts.type = ColumnType::Integer;
    const auto change = ColumnFactsEditor(p.project()).set(code, facts);
    QVERIFY2(change, change ? "" : qPrintable(change.error().sentence));
    QVERIFY(change->isRewritten);
    QCOMPARE(change->misfits, 1);
    QCOMPARE(p.column("SELECT typeof(code) || coalesce(code, '') || row_id FROM data_codes"), (QStringList {"integer71", "integer82", "null3"}));
    QCOMPARE(p.column("SELECT type FROM data_column WHERE name = 'code'"), (QStringList {"integer"}));
    facts.type = ColumnType::Text;
    QVERIFY(ColumnFactsEditor(p.project()).set(code, facts));
    QCOMPARE(p.column("SELECT typeof(code) || coalesce(code, '') FROM data_codes"), (QStringList {"text7", "text8", "null"}));
    QVERIFY(databaseProblems(p.reader()).isEmpty());
    // A table whose rows were counted by its triggers goes on counting.
    QVERIFY(appendToTable(p.project(), by(p, p.writeFile("later.csv", "code\n9\n"), "code", "codes")));
    ColumnFacts again = *ColumnFactsEditor::facts(p.reader(), code);
    again.type = ColumnType::Real;
    QVERIFY(ColumnFactsEditor(p.project()).set(code, again));
    QVERIFY(appendToTable(p.project(), by(p, p.writeFile("later.csv", "code\n10\n"), "code", "codes")));
    QCOMPARE(p.column("SELECT rows FROM data_table WHERE name = 'codes'"), (QStringList {"5"}));
}

void TestTableAppend::misfitsAreCountedBefore()
{
    DataProject &p = *m_project;
    ColumnFacts facts = *ColumnFactsEditor::facts(p.reader(), columnId("name"));
    facts.type = ColumnType::Real;
    const auto change = ColumnFactsEditor(p.project()).look(columnId("name"), facts);
    QVERIFY(change);
    QCOMPARE(change->misfits, 3);
    QCOMPARE(change->examples, (QStringList {"a", "b", "c"}));
    QCOMPARE(rows(p), kBefore);
}

/** As a child: appends, and waits for ever in the middle of it. */
static int appendAndWait(const QString &project, const QString &file)
{
    auto opened = Project::open(project, OpenMode::Command);
    if (!opened)
        return 1;
    TableAppendRequest request;
    request.tableId = 1;
    request.path = file;
    request.key = QStringLiteral("id");
    int parts = 0;
    const TaskControl control({}, [&](const TaskProgress &progress) {
        if (progress.done <= progress.total / 2 || ++parts < 5)
            return;
        std::puts("waiting");
        std::fflush(stdout);
        for (;;)
            QThread::sleep(1);
    });
    return appendToTable(**opened, request, control) ? 0 : 1;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--append-and-wait"))
        return appendAndWait(arguments[2], arguments[3]);
    TestTableAppend test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tableappend.moc"
