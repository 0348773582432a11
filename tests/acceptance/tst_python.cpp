// SPDX-License-Identifier: GPL-3.0-or-later
// resources/python/cairn.py as a script of a user's own has it: in a run, and reading a project from outside.
#include "tests/acceptance/cairnprogram.h"

#include <QtGui>
#include <QtTest>

using namespace cairn::test;

class TestPython : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("python3 is not installed.");
        m_cairn = std::make_unique<CairnProgram>();
        QCOMPARE(m_cairn->run({"new", "p"}).exitCode, 0);
        QVERIFY(QFile::copy(QStringLiteral(CAIRN_SOURCE_DIR "/resources/python/cairn.py"), m_cairn->path("cairn.py")));
    }
    void cleanup() { m_cairn.reset(); }

    void aScriptReadsATableAndLogs()
    {
        QByteArray table = "size,answer\n";
        for (int row = 0; row < 40; ++row)
            table += QByteArray::number(row) + (row % 2 ? ",yes\n" : ",no\n");
        m_cairn->write("t.csv", table);
        QCOMPARE(m_cairn->run({"import", "p", "--table", "t.csv"}).exitCode, 0);
        QCOMPARE(m_cairn->run({"snapshot", "p", "--name", "first", "--table", "t", "--target", "answer"}).exitCode, 0);
        m_cairn->write("learn.py", R"(import cairn
counts = cairn.dataset()["counts"]
rows = list(cairn.rows("train"))
assert cairn.is_launched() and cairn.seed() == 5
assert len(rows) == counts["train"] > 0, counts
assert all(row["answer"] == ("yes" if int(row["size"]) % 2 else "no") for row in cairn.rows())
assert [column["name"] for column in cairn.columns()] == list(rows[0])
for step in range(3):
    cairn.log({"train/loss": 1 / (step + 1), "🦆": float("nan") if step < 2 else 2}, step=step)
cairn.log({"rows": len(list(cairn.rows()))})
cairn.predict(row=int(rows[0]["row_id"]), value="yes", score=0.8)
open("note.txt", "w").write("kept")
cairn.artifact("note.txt", "texts/note.txt")
for wrong in (lambda: cairn.artifact("note.txt", "../out.txt"), lambda: cairn.artifact("nothing.txt"), lambda: cairn.log({"step": 1}),
              lambda: list(cairn.items()), lambda: cairn.predict(value="yes")):
    try:
        wrong()
    except cairn.CairnError as error:
        print(error)
    else:
        raise SystemExit("was not refused")
)");
        const Answer answer = m_cairn->run({"run", "p", "--snapshot", "first", "--seed", "5", "--wait", "--json", "--", "python3", "learn.py"});
        QVERIFY2(answer.exitCode == 0, answer.said() + logs());
        const QJsonObject metrics = answer.object().value("metrics").toObject();
        QCOMPARE(metrics.value("train/loss").toObject().value("last").toDouble(), 1.0 / 3);
        QCOMPARE(metrics.value("rows").toObject().value("last").toInt(), 40);
        QCOMPARE(metrics.value(QStringLiteral("🦆")).toObject().value("last").toDouble(), 2.0);
        QCOMPARE(m_cairn->ask({"predictions", "p", QString::number(answer.object().value("run").toInt())}).array().size(), 1);
        QCOMPARE(read("artifacts/texts/note.txt"), QByteArray("kept"));
    }

    void aScriptReadsPictures()
    {
        for (int number = 0; number < 6; ++number)
            m_cairn->writePicture(QStringLiteral("pictures/%1.png").arg(QChar('a' + number)), QColor::fromHsv(number * 55, 200, 180));
        QCOMPARE(m_cairn->object({"import", "p", "--images", "pictures"}).value("added").toInt(), 6);
        m_cairn->write("tags.csv", "item,label\na.png,round\nb.png,flat\nc.png,round\nd.png,flat\ne.png,round\n");
        QCOMPARE(m_cairn->object({"label", "p", "--from", "tags.csv"}).value("labelled").toInt(), 5);
        QCOMPARE(m_cairn->run({"snapshot", "p", "--name", "first"}).exitCode, 0);
        m_cairn->write("look.py", R"(import cairn
items = list(cairn.items())
for item in items:
    with open(item["file"], "rb") as file:
        assert file.read(4) == b"\x89PNG", item
cairn.log({"pictures": len(items), "round": sum(label["class"] == "round" for item in items for label in item["labels"])})
)");
        const Answer answer = m_cairn->run({"run", "p", "--snapshot", "first", "--wait", "--json", "--", "python3", "look.py"});
        QVERIFY2(answer.exitCode == 0, answer.said() + logs());
        const QJsonObject metrics = answer.object().value("metrics").toObject();
        QCOMPARE(metrics.value("pictures").toObject().value("last").toInt(), 6);
        QCOMPARE(metrics.value("round").toObject().value("last").toInt(), 3);

        // From outside: the project's file alone.
        m_cairn->write("outside.py", R"(import cairn
print(cairn.snapshots("p"), len(cairn.snapshot("p", "first")))
for wrong in (lambda: cairn.snapshot("p", "second"), lambda: cairn.snapshots("pictures"), lambda: cairn.snapshots("tags.csv"), cairn.run_dir):
    try:
        wrong()
    except cairn.CairnError as error:
        print(error)
)");
        QProcess python;
        python.setWorkingDirectory(m_cairn->path({}));
        python.start(QStringLiteral("python3"), {QStringLiteral("outside.py")});
        QVERIFY(python.waitForFinished());
        const QStringList lines = QString::fromUtf8(python.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY2(python.exitCode() == 0 && lines.size() == 5, python.readAllStandardError());
        QCOMPARE(lines[0], QStringLiteral("['first'] 5"));
        QVERIFY2(lines[1].contains(QStringLiteral("it has first")), qPrintable(lines[1]));
    }

private:
    QByteArray read(const QString &name) const
    {
        const QDir runs(m_cairn->path("p/runs"));
        const QStringList all = runs.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return all.isEmpty() ? QByteArray() : m_cairn->read("p/runs/" + all.first() + '/' + name);
    }
    QByteArray logs() const { return read("stdout.log") + read("stderr.log"); }

    std::unique_ptr<CairnProgram> m_cairn;
};

QTEST_GUILESS_MAIN(TestPython)
#include "tst_python.moc"
