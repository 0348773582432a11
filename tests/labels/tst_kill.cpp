// SPDX-License-Identifier: GPL-3.0-or-later
// SIGKILL in the middle of labelling, 200 times: what was acknowledged is there, and the project is sound.
#include "models/labels/labelschema.h"
#include "tests/labels/labelproject.h"

#include <QProcess>

#include <random>

using namespace cairn;

namespace {

/** Starts the loop, lets it work for a while after its first word, kills it and returns what it said. */
QByteArrayList runAndKill(const QStringList &arguments, int milliseconds)
{
    QProcess loop;
    loop.start(QCoreApplication::applicationDirPath() + QStringLiteral("/labelloop"), arguments);
    if (!loop.waitForReadyRead(30'000))
        return {};
    QThread::msleep(ulong(milliseconds));
    loop.kill(); // SIGKILL
    loop.waitForFinished();
    QByteArray said = loop.readAllStandardOutput();
    // A last line without its end was not said.
    said.truncate(said.lastIndexOf('\n') + 1);
    QByteArrayList lines = said.split('\n');
    lines.removeAll({});
    return lines;
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAcknowledgedLabelIsThere();
    void aKilledLongGestureIsTakenBack();
};

void KillTest::eachAcknowledgedLabelIsThere()
{
    constexpr int kKills = 200;
    LabelProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.png"));
    const qint64 classId = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    const QStringList arguments {trial.folder(), QString::number(item), QString::number(classId), QStringLiteral("label")};
    trial.close();
    std::mt19937 random(11);
    QSet<qint64> acknowledged;
    qint64 gestures = 1;
    for (int kill = 0; kill < kKills; ++kill) {
        const QByteArrayList lines = runAndKill(arguments, int(random() % 25));
        QVERIFY2(!lines.isEmpty(), "the loop did not start");
        for (const QByteArray &line : lines) {
            QVERIFY(!acknowledged.contains(line.toLongLong()));
            acknowledged.insert(line.toLongLong());
        }
        trial.reopen();
        QCOMPARE(databaseProblems(trial.reader()), QStringList());
        for (const QByteArray &line : lines)
            QVERIFY2(integerOf(trial.reader(), "SELECT count(*) FROM annotation WHERE id = ?", line.toLongLong()) == 1, line.constData());
        // Each label has its gesture; one more may have been committed before its acknowledgement was printed.
        const qint64 now = trial.count("SELECT count(*) FROM journal WHERE state = 'done'");
        QVERIFY(now - gestures >= lines.size() && now - gestures <= lines.size() + 1);
        gestures = now;
        QCOMPARE(trial.count("SELECT count(*) FROM annotation"), gestures - 1);
        trial.close();
    }
    trial.reopen();
    QVERIFY(acknowledged.size() >= kKills);
    need(trial.journal().jumpTo(0));
    QCOMPARE(trial.count("SELECT count(*) FROM annotation"), 0);
}

void KillTest::aKilledLongGestureIsTakenBack()
{
    LabelProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.png"));
    const qint64 classId = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    const QByteArray before = trial.labels();
    for (int kill = 0; kill < 10; ++kill) {
        trial.close();
        const QByteArrayList parts = runAndKill({trial.folder(), QString::number(item), QString::number(classId), QStringLiteral("import")}, 5 * kill);
        QVERIFY(!parts.isEmpty());
        trial.reopen();
        QCOMPARE(trial.labels(), before);
        QCOMPARE(databaseProblems(trial.reader()), QStringList());
        QCOMPARE(trial.count("SELECT count(*) FROM project WHERE key LIKE 'writer.%'"), 0);
    }
    QCOMPARE(need(trial.journal().undo()), QStringLiteral("Class red added"));
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
