// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about what runs next: run, again, queue, sweep, trust.
#include "tests/acceptance/cairnprogram.h"

#include <QtGui>
#include <QtTest>

using namespace cairn::test;

class TestCommandQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_cairn.reset(); }

    void anyProgramIsARun();
    void theQueueIsShownAndChanged();
    void aRunIsRepeatedWithChanges();
    void aSweepTellsTheBest();
    void aStrangersRecipeIsShownAndAllowed();

private:
    /** cairn run p --json MORE -- WORDS */
    QJsonObject launch(const QStringList &words, const QStringList &more = {}) const
    {
        const Answer answer = m_cairn->run(QStringList {"run", "p", "--json"} + more + QStringList {"--"} + words);
        return answer.object();
    }

    std::unique_ptr<CairnProgram> m_cairn;
};

void TestCommandQueue::init()
{
    m_cairn = std::make_unique<CairnProgram>();
    QCOMPARE(m_cairn->run({"new", "p"}).exitCode, 0);
    m_cairn->writeScript("learn.sh", {"echo \"{\\\"step\\\": 1, \\\"loss\\\": ${1:-3}}\" >> \"$CAIRN_METRICS\""});
}

void TestCommandQueue::anyProgramIsARun()
{
    const QJsonObject run = launch({"sh", "learn.sh", "--odd", "two words"}, {"--wait", "--name", "mine"});
    QCOMPARE(run.value("status").toString(), QStringLiteral("finished"));
    QCOMPARE(run.value("name").toString(), QStringLiteral("mine"));
    const QJsonObject five = launch({"sh", "learn.sh", "5"}, {"--wait"});
    QCOMPARE(five.value("metrics").toObject().value("loss").toObject().value("last").toDouble(), 5.0);
    const Answer failed = m_cairn->run({"run", "p", "--json", "--wait", "--", "sh", "-c", "exit 4"});
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(failed.object().value("status").toString(), QStringLiteral("failed"));
    QCOMPARE(m_cairn->run({"run", "p", "--", "no-such-program"}).exitCode, 1);
}

void TestCommandQueue::theQueueIsShownAndChanged()
{
    QCOMPARE(m_cairn->run({"queue", "p", "pause"}).exitCode, 0);
    for (const char *name : {"a", "b", "c"})
        QCOMPARE(launch({"sh", "learn.sh"}, {"--name", name}).value("status").toString(), QStringLiteral("queued"));
    QJsonArray queue = m_cairn->ask({"queue", "p", "move", "c", "1"}).array();
    QCOMPARE(queue.size(), 3);
    QCOMPARE(missingKeys(queue.first().toObject(), {"run", "position", "status", "waits_for"}), QStringList());
    QCOMPARE(queue.first().toObject().value("name").toString(), QStringLiteral("c"));
    QCOMPARE(queue.first().toObject().value("position").toInt(), 1);
    const int b = queue.at(2).toObject().value("run").toInt();
    queue = m_cairn->ask({"queue", "p", "after", "a", "b"}).array();
    QCOMPARE(queue.at(1).toObject().value("waits_for").toInt(), b);
    QCOMPARE(m_cairn->ask({"queue", "p", "remove", "c"}).array().size(), 2);
    QCOMPARE(m_cairn->run({"queue", "p", "move", "c", "1"}).exitCode, 1);
    QCOMPARE(m_cairn->run({"queue", "p", "move", "a"}).exitCode, 2);
    QCOMPARE(m_cairn->run({"queue", "p", "resume"}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_cairn->ask({"queue", "p"}).array().size(), 0, 60'000);
    for (const QJsonValue &run : m_cairn->ask({"runs", "p"}).array())
        QCOMPARE(run.toObject().value("status").toString(), run.toObject().value("name").toString() == QLatin1String("c") ? QStringLiteral("stopped") : QStringLiteral("finished"));
}

void TestCommandQueue::aRunIsRepeatedWithChanges()
{
    launch({"sh", "learn.sh", "2"}, {"--wait", "--name", "first", "--seed", "7"});
    const QJsonObject same = m_cairn->object({"again", "p", "first", "--wait"});
    QCOMPARE(same.value("metrics").toObject().value("loss").toObject().value("last").toDouble(), 2.0);
    const QJsonObject other = m_cairn->object({"again", "p", "first", "--set", "command=sh learn.sh 8", "--name", "second", "--wait"});
    QCOMPARE(other.value("metrics").toObject().value("loss").toObject().value("last").toDouble(), 8.0);
    QCOMPARE(other.value("name").toString(), QStringLiteral("second"));
    QCOMPARE(m_cairn->run({"again", "p", "first", "--set", "nothing=1"}).exitCode, 1);
}

void TestCommandQueue::aSweepTellsTheBest()
{
    // A recipe of the project's own: allowed first, then swept.
    m_cairn->write("p/recipes/line/recipe.json",
        "{\"cairn\": 1, \"name\": \"line\", \"title\": \"Line\", \"description\": \"\", \"program\": \"/bin/sh\","
        " \"arguments\": [\"-c\", \"echo \\\"{\\\\\\\"step\\\\\\\": 1, \\\\\\\"loss\\\\\\\": {x}}\\\" >> \\\"$CAIRN_METRICS\\\"\"],"
        " \"params\": [{\"name\": \"x\", \"type\": \"integer\", \"default\": 0, \"minimum\": 0, \"maximum\": 9}],"
        " \"wants\": {\"data\": \"any\", \"format\": \"cairn\"}, \"outputs\": [\"metrics\"], \"grace\": 5, \"logs\": [\"metrics.jsonl\"]}");
    m_cairn->write("space.json", "{\"x\": [4, 2, 6]}");
    const QStringList words = {"sweep", "p", "--recipe", "line", "--space", "space.json", "--trials", "10", "--method", "grid", "--metric", "loss", "--wait"};
    QCOMPARE(m_cairn->run(words).exitCode, 1);
    QCOMPARE(m_cairn->object({"trust", "p"}).value("recipes").toArray().first().toObject().value("trusted").toBool(), true);
    const Answer answer = m_cairn->ask(words);
    QVERIFY2(answer.exitCode == 0, answer.said());
    const QJsonObject sweep = answer.object();
    QCOMPARE(missingKeys(sweep, {"sweep", "runs", "best"}), QStringList());
    QCOMPARE(sweep.value("runs").toArray().size(), 3);
    QCOMPARE(sweep.value("best").toObject().value("value").toDouble(), 2.0);
    QCOMPARE(sweep.value("best").toObject().value("params").toObject(), QJsonObject({{"x", 2}}));
    QCOMPARE(sweep.value("best").toObject().value("run").toInt(), sweep.value("runs").toArray().at(1).toInt());
    // The sweep itself is none of the runs.
    QCOMPARE(m_cairn->ask({"runs", "p"}).array().size(), 3);
    m_cairn->write("wrong.json", "{\"y\": [1]}");
    QCOMPARE(m_cairn->run({"sweep", "p", "--recipe", "line", "--space", "wrong.json", "--trials", "1", "--metric", "loss"}).exitCode, 2);
}

void TestCommandQueue::aStrangersRecipeIsShownAndAllowed()
{
    QCOMPARE(m_cairn->object({"trust", "p"}).value("recipes").toArray().size(), 0);
    m_cairn->write("p/recipes/x/recipe.json",
        "{\"cairn\": 1, \"name\": \"x\", \"title\": \"X\", \"description\": \"\", \"program\": \"/bin/true\", \"arguments\": [\"--flag\"], \"params\": [],"
        " \"wants\": {\"data\": \"any\", \"format\": \"cairn\"}, \"outputs\": [], \"grace\": 5, \"logs\": []}");
    const QJsonObject shown = m_cairn->object({"trust", "p", "--list"}).value("recipes").toArray().first().toObject();
    QCOMPARE(shown.value("starts").toString(), QStringLiteral("/bin/true --flag"));
    QCOMPARE(shown.value("trusted").toBool(), false);
    QCOMPARE(m_cairn->run({"train", "p", "--recipe", "x", "--wait"}).exitCode, 1);
    QCOMPARE(m_cairn->run({"trust", "p"}).exitCode, 0);
    QCOMPARE(m_cairn->run({"train", "p", "--recipe", "x", "--wait"}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCommandQueue)
#include "tst_commandqueue.moc"
