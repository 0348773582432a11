// SPDX-License-Identifier: GPL-3.0-or-later
// What cairn-supervisor will not start, and the sentence it says instead.
#include "supervisedrun.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace cairn::test;
using namespace Qt::StringLiterals;

class SupervisorRefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void aSecondSupervisorRefusesAServedFolder();
    void nothingIsStartedWhenTheFirstStatusCannotBeWritten();
    void aProgramThatIsMissingIsNamed_data();
    void aProgramThatIsMissingIsNamed();
    void aBrokenDescriptionIsToldInOneSentence_data();
    void aBrokenDescriptionIsToldInOneSentence();
    void detachingTellsWhyNothingWasStarted();
};

void SupervisorRefusalsTest::aSecondSupervisorRefusesAServedFolder()
{
    SupervisedRun run;
    run.describeScript(waitingScript(u"exit 0"_s));
    run.start();
    QVERIFY(run.says(u"ready"_s));
    QVERIFY(run.reaches(u"running"_s));
    const QString status = run.read(u"status.json"_s);
    for (const QStringList &arguments : { QStringList(), QStringList(u"--detach"_s) }) {
        const auto refusal = run.call(arguments);
        QCOMPARE(refusal.exitCode, 1);
        QCOMPARE(linesOf(refusal.error).size(), 1);
        QVERIFY2(refusal.error.contains(run.path()), qPrintable(refusal.error));
    }
    QCOMPARE(run.read(u"status.json"_s), status);
    QVERIFY(isRunning(run.pid()));
    run.askToStop();
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.state(), u"stopped"_s);
}

void SupervisorRefusalsTest::nothingIsStartedWhenTheFirstStatusCannotBeWritten()
{
    SupervisedRun run;
    run.describeScript(u"touch ../begun"_s);
    QVERIFY(QDir().mkpath(run.path(u"status.json/occupied"_s)));
    const auto refusal = run.call({ u"--detach"_s });
    QCOMPARE(refusal.exitCode, 1);
    QVERIFY2(refusal.error.contains(u"status.json"), qPrintable(refusal.error));
    QVERIFY(!QFileInfo::exists(run.path(u"begun"_s)));
}

void SupervisorRefusalsTest::aProgramThatIsMissingIsNamed_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("named");
    QTest::newRow("a name that is nowhere on PATH") << QStringList{ u"no-such-trainer"_s } << u"no-such-trainer"_s;
    QTest::newRow("a path that leads nowhere") << QStringList{ u"/no/such/trainer"_s } << u"/no/such/trainer"_s;
    QTest::newRow("a folder") << QStringList{ u"/usr"_s } << u"/usr"_s;
    QTest::newRow("a file without the permission") << QStringList{ u"../plain.sh"_s } << u"chmod +x"_s;
    QTest::newRow("a script whose interpreter is missing") << QStringList{ u"../orphan.sh"_s } << u"interpreter"_s;
    QTest::newRow("a text without a first line for the system") << QStringList{ u"../letter"_s } << u"#!"_s;
}

void SupervisorRefusalsTest::aProgramThatIsMissingIsNamed()
{
    QFETCH(QStringList, command);
    QFETCH(QString, named);
    SupervisedRun run;
    run.write(u"plain.sh"_s, "#!/bin/sh\n");
    run.write(u"orphan.sh"_s, "#!/no/such/interpreter\n");
    run.write(u"letter"_s, "Dear reader,\n");
    for (const QString &name : { u"orphan.sh"_s, u"letter"_s })
        QFile(run.path(name)).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    run.describe(command);
    const auto answer = run.call();
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(run.state(), u"failed"_s);
    const QString reason = run.status()["reason"].toString();
    QVERIFY2(reason.contains(named), qPrintable(reason));
    QCOMPARE(answer.error, reason + u'\n');
    QVERIFY(!run.status().contains("pid"));
}

void SupervisorRefusalsTest::aBrokenDescriptionIsToldInOneSentence_data()
{
    QTest::addColumn<QByteArray>("description");
    QTest::addColumn<QString>("hint");
    QTest::newRow("absent") << QByteArray() << u"cannot be read"_s;
    QTest::newRow("cut off") << QByteArray("{\"cairn\": 1,\n \"uuid\": ") << u"line 2"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"object"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"cairn\": 1, \"uuid\": \"\xff\"}") << u"line 1, column 23"_s;
    QTest::newRow("a later version") << QByteArray(R"({"cairn": 2, "uuid": "a", "command": ["true"]})")
                                     << u"version 2"_s;
    QTest::newRow("no version") << QByteArray(R"({"uuid": "a", "command": ["true"]})") << u"\"cairn\""_s;
    QTest::newRow("no uuid") << QByteArray(R"({"cairn": 1, "command": ["true"]})") << u"\"uuid\""_s;
    QTest::newRow("no command") << QByteArray(R"({"cairn": 1, "uuid": "a"})") << u"\"command\""_s;
    QTest::newRow("an empty command") << QByteArray(R"({"cairn": 1, "uuid": "a", "command": []})") << u"\"command\""_s;
    QTest::newRow("a command line in one text")
        << QByteArray(R"({"cairn": 1, "uuid": "a", "command": "true"})") << u"\"command\""_s;
    QTest::newRow("a zero byte in an argument")
        << QByteArray(R"({"cairn": 1, "uuid": "a", "command": ["true", "a\u0000b"]})") << u"\"command\""_s;
    QTest::newRow("a seed in words") << QByteArray(R"({"cairn": 1, "uuid": "a", "command": ["true"], "seed": "seven"})")
                                     << u"\"seed\""_s;
    QTest::newRow("a grace below zero") << QByteArray(R"({"cairn": 1, "uuid": "a", "command": ["true"], "grace": -1})")
                                        << u"\"grace\""_s;
    QTest::newRow("a list as a variable")
        << QByteArray(R"({"cairn": 1, "uuid": "a", "command": ["true"], "environment": {"A": []}})") << u"\"A\""_s;
}

void SupervisorRefusalsTest::aBrokenDescriptionIsToldInOneSentence()
{
    QFETCH(QByteArray, description);
    QFETCH(QString, hint);
    SupervisedRun run;
    if (!description.isEmpty())
        run.write(u"run.json"_s, description);
    const auto answer = run.call();
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.output, QString());
    QCOMPARE(linesOf(answer.error).size(), 1);
    QVERIFY2(answer.error.contains(run.path(u"run.json"_s)), qPrintable(answer.error));
    QVERIFY2(answer.error.contains(hint), qPrintable(answer.error));
    QCOMPARE(run.state(), u"failed"_s);
    QCOMPARE(run.status()["reason"].toString() + u'\n', answer.error);
}

void SupervisorRefusalsTest::detachingTellsWhyNothingWasStarted()
{
    SupervisedRun run;
    run.describe({ u"no-such-trainer"_s });
    const auto answer = run.call({ u"--detach"_s });
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.error, run.status()["reason"].toString() + u'\n');
    QCOMPARE(run.state(), u"failed"_s);
}

QTEST_GUILESS_MAIN(SupervisorRefusalsTest)
#include "tst_supervisor_refusals.moc"
