// SPDX-License-Identifier: GPL-3.0-or-later
// cairn table: rows printed, written into files, brought in later.
#include "tests/acceptance/cairnprogram.h"

#include <QTest>
#include <QtCore>

using namespace cairn::test;

class TestCommandTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_cairn = std::make_unique<CairnProgram>();
        QVERIFY(m_cairn->run({"new", "p"}).exitCode == 0);
        m_cairn->write("cases.csv", "id,name,weight\n1,Anna,2.5\n2,Ben,\n3,\"Cleo, c\",4\n");
        QVERIFY(m_cairn->run({"import", "p", "--table", "cases.csv"}).exitCode == 0);
    }
    void cleanup() { m_cairn.reset(); }

    void rowsArePrintedAligned()
    {
        QCOMPARE(m_cairn->run({"table", "p", "cases", "--columns", "id,name"}).output, QStringLiteral("id  name\n1   Anna\n2   Ben\n3   Cleo, c\n"));
    }

    void jsonHasRowsAndHowManyMatch()
    {
        const QJsonObject said = m_cairn->object({"table", "p", "cases", "--filter", "id > 1", "--columns", "name,weight", "--limit", "1"});
        QCOMPARE(said, QJsonDocument::fromJson(R"({"matched": 2, "rows": [{"name": "Ben", "weight": null}]})").object());
    }

    void csvCanBeReadOn()
    {
        QCOMPARE(m_cairn->run({"table", "p", "cases", "--csv", "--sort=-id"}).output, QStringLiteral("row_id,id,name,weight\n3,3,\"Cleo, c\",4.0\n2,2,Ben,\n1,1,Anna,2.5\n"));
    }

    void anUnknownColumnOrFilterFailsInASentence_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("column") << QStringList {"--columns", "nowhere"};
        QTest::newRow("filter") << QStringList {"--filter", "nowhere > 1"};
        QTest::newRow("two statements") << QStringList {"--filter", "1; DROP TABLE data_cases"};
        QTest::newRow("sort") << QStringList {"--sort", "nowhere"};
        QTest::newRow("ending") << QStringList {"--export", "x.docx"};
        QTest::newRow("run") << QStringList {"--predictions", "nobody"};
    }
    void anUnknownColumnOrFilterFailsInASentence()
    {
        QFETCH(QStringList, options);
        const Answer answer = m_cairn->run(QStringList {"table", "p", "cases"} + options);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.isOneSentence(), answer.said());
    }

    void exportedFilesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"out.csv", "out.tsv", "out.xlsx", "out.jsonl", "out.sqlite"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void exportedFilesComeBackAsTheyWere()
    {
        QFETCH(QString, file);
        const QJsonObject said = m_cairn->object({"table", "p", "cases", "--export", file});
        QCOMPARE(said.value("rows").toInt(), 3);
        QCOMPARE(said.value("file").toString(), m_cairn->path(file));
        QCOMPARE(m_cairn->object({"import", "p", "--table", file, "--name", "again"}).value("rows").toInt(), 3);
        QCOMPARE(m_cairn->run({"table", "p", "again", "--csv"}).output, m_cairn->run({"table", "p", "cases", "--csv"}).output);
    }

    void laterRowsAreCountedThenBroughtInThenUndone()
    {
        m_cairn->write("later.csv", "id,name,weight\n3,Cleo,4\n4,Dan,1\n");
        const QJsonObject wanted {{"new", 1}, {"changed", 1}, {"gone", 2}, {"same", 0}};
        QCOMPARE(differences(m_cairn->object({"table", "p", "cases", "--append", "later.csv", "--key", "id", "--dry-run"}), wanted), QString());
        QCOMPARE(m_cairn->object({"table", "p", "cases"}).value("matched").toInt(), 3);
        QCOMPARE(differences(m_cairn->object({"table", "p", "cases", "--append", "later.csv", "--key", "id"}), wanted), QString());
        QCOMPARE(m_cairn->run({"table", "p", "cases", "--csv", "--columns", "name"}).output, QStringLiteral("name\nAnna\nBen\nCleo\nDan\n"));
        QCOMPARE(m_cairn->run({"undo", "p"}).exitCode, 0);
        QCOMPARE(m_cairn->object({"table", "p", "cases"}).value("matched").toInt(), 3);
    }

    void appendWithoutKeyIsWrongUsage()
    {
        QCOMPARE(m_cairn->run({"table", "p", "cases", "--append", "later.csv"}).exitCode, 2);
        QCOMPARE(m_cairn->run({"table", "p", "cases", "--append", "later.csv", "--key", "id", "--export", "x.csv"}).exitCode, 2);
    }

    void aColumnIsDescribed()
    {
        const QJsonObject said = m_cairn->object({"table", "p", "cases", "--column", "weight", "--unit", "kg", "--missing", "4", "--description", "on the scales"});
        QCOMPARE(said, QJsonDocument::fromJson(R"({"name": "weight", "type": "real", "unit": "kg", "missing": ["4"], "description": "on the scales", "emptied": 1})").object());
        QCOMPARE(m_cairn->object({"table", "p", "cases", "--column", "weight", "--type", "text"}).value("type").toString(), QStringLiteral("text"));
        QCOMPARE(m_cairn->object({"table", "p", "cases", "--filter", "weight = '2.5'"}).value("matched").toInt(), 1);
    }

private:
    std::unique_ptr<CairnProgram> m_cairn;
};

QTEST_GUILESS_MAIN(TestCommandTable)
#include "tst_commandtable.moc"
