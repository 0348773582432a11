// SPDX-License-Identifier: GPL-3.0-or-later
// Gestures in many parts: one for the person, taken back whole when they are canceled, fail or are killed.
#include "tests/project/testproject.h"

using namespace cairn;

namespace {

constexpr const char *kAddRed = "INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)";

/** Adds `parts` classes, one a part. */
WriteGate::Step addClasses(int parts, int &made)
{
    return [parts, &made](SQLite::Database &database) -> Result<bool> {
        execute(database, "INSERT INTO label_class(id, name, color, position) VALUES(?1, 'class ' || ?1, '#123456', 0)", 100 + made);
        return ++made < parts;
    };
}

void pretendKilled(TestProject &trial, qint64 gesture, const QString &writer)
{
    need(trial.gate().write({}, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "UPDATE journal SET state = 'writing' WHERE id = ?", gesture);
        execute(database, "INSERT INTO project(key, value) VALUES('writer.' || ?1, ?2)", gesture, writer);
        return {};
    }));
}

const QString kDeadProcess = QStringLiteral("4194999:1"); // beyond the largest pid of Linux

} // namespace

class LongGestureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongGestureIsUndoneAsAWhole();
    void aCanceledLongGestureIsTakenBack();
    void aFailedLongGestureIsTakenBack();
    void anUnfinishedGestureOfADeadProcessIsTakenBackAtOpen();
    void anUnfinishedGestureOfALivingProcessIsLeftAlone();
    void anUnfinishedGestureWithChangedRowsIsKept();
    void whatWasUndoneDuringALongGestureCannotBeRedone();
};

void LongGestureTest::aLongGestureIsUndoneAsAWhole()
{
    TestProject trial;
    const QByteArray before = trial.labels();
    int made = 0;
    const qint64 id = need(trial.journal().longGesture({QStringLiteral("many"), 0, 0, 0, {}}, addClasses(20, made)));
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 20);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 1);
    QCOMPARE(integerOf(trial.reader(), "SELECT count(*) FROM journal_change WHERE journal_id = ?", id), 20);
    QVERIFY(databaseProblems(trial.reader()).isEmpty());
    const QByteArray after = trial.labels();
    need(trial.journal().undo());
    QCOMPARE(trial.labels(), before);
    need(trial.journal().redo());
    QCOMPARE(trial.labels(), after);
}

void LongGestureTest::aCanceledLongGestureIsTakenBack()
{
    TestProject trial;
    const QByteArray before = trial.labels();
    int made = 0;
    const TaskControl control([&] { return made >= 5; }, {});
    const Result<qint64> canceled = trial.journal().longGesture({QStringLiteral("many"), 0, 0, 0, {}}, addClasses(20, made), control);
    QVERIFY(!canceled);
    QCOMPARE(made, 5);
    QCOMPARE(trial.labels(), before);
    QCOMPARE(trial.text("SELECT state FROM journal"), QStringLiteral("abandoned"));
    QCOMPARE(trial.count("SELECT count(*) FROM project WHERE key LIKE 'writer.%'"), 0);
    QVERIFY(databaseProblems(trial.reader()).isEmpty());
}

void LongGestureTest::aFailedLongGestureIsTakenBack()
{
    TestProject trial;
    const QByteArray before = trial.labels();
    int made = 0;
    const WriteGate::Step add = addClasses(20, made);
    const Result<qint64> failed = trial.journal().longGesture({QStringLiteral("many"), 0, 0, 0, {}}, [&](SQLite::Database &database) -> Result<bool> {
        return made < 7 ? add(database) : fail(QStringLiteral("Enough."));
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().sentence, QStringLiteral("Enough."));
    QCOMPARE(trial.labels(), before);
    QVERIFY(databaseProblems(trial.reader()).isEmpty());
}

void LongGestureTest::anUnfinishedGestureOfADeadProcessIsTakenBackAtOpen()
{
    TestProject trial;
    const QByteArray before = trial.labels();
    int made = 0;
    pretendKilled(trial, need(trial.journal().longGesture({QStringLiteral("many"), 0, 0, 0, {}}, addClasses(8, made))), kDeadProcess);
    QCOMPARE(Journal::problems(trial.reader()).size(), 1);
    trial.reopen();
    QCOMPARE(trial.labels(), before);
    QCOMPARE(trial.text("SELECT state FROM journal"), QStringLiteral("abandoned"));
    QVERIFY(databaseProblems(trial.reader()).isEmpty());
}

void LongGestureTest::anUnfinishedGestureOfALivingProcessIsLeftAlone()
{
    TestProject trial;
    int made = 0;
    pretendKilled(trial, need(trial.journal().longGesture({QStringLiteral("many"), 0, 0, 0, {}}, addClasses(8, made))),
        QStringLiteral("%1:%2").arg(QCoreApplication::applicationPid()).arg([] {
            QFile stat(QStringLiteral("/proc/self/stat"));
            (void)stat.open(QIODevice::ReadOnly);
            const QByteArray text = stat.readAll();
            return QString::fromLatin1(text.mid(text.lastIndexOf(')') + 2).split(' ').at(19));
        }()));
    trial.reopen();
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 8);
    QCOMPARE(trial.text("SELECT state FROM journal"), QStringLiteral("writing"));
}

void LongGestureTest::anUnfinishedGestureWithChangedRowsIsKept()
{
    TestProject trial;
    int made = 0;
    const qint64 id = need(trial.journal().longGesture({QStringLiteral("many"), 0, 0, 0, {}}, addClasses(8, made)));
    trial.gesture("UPDATE label_class SET name = 'mine' WHERE id = 103");
    pretendKilled(trial, id, kDeadProcess);
    trial.reopen(); // must not fail for it
    QCOMPARE(trial.count("SELECT count(*) FROM label_class WHERE name = 'mine'"), 1);
    QVERIFY(databaseProblems(trial.reader()).isEmpty());
    need(trial.journal().undo());
    need(trial.journal().undo());
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 0);
}

void LongGestureTest::whatWasUndoneDuringALongGestureCannotBeRedone()
{
    TestProject trial;
    trial.gesture(kAddRed);
    int made = 0;
    const WriteGate::Step add = addClasses(4, made);
    // Between two parts the person undoes what was done before; another thread stands for the window.
    need(trial.journal().longGesture({QStringLiteral("many"), 0, 0, 0, {}}, [&](SQLite::Database &database) -> Result<bool> {
        const Result<bool> more = add(database);
        return more;
    }, TaskControl([&] {
        if (made == 2 && trial.count("SELECT count(*) FROM label_class WHERE id = 1") == 1)
            need(trial.journal().undo());
        return false;
    }, {})));
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 4);
    QCOMPARE(Journal::problems(trial.reader()), QStringList());
    QCOMPARE(need(trial.journal().redo()), QString());
    need(trial.journal().undo());
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 0);
}

QTEST_GUILESS_MAIN(LongGestureTest)
#include "tst_longgestures.moc"
