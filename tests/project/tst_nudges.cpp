// SPDX-License-Identifier: GPL-3.0-or-later
// Consecutive small gestures with one key are one line of the history.
#include "tests/project/testproject.h"

using namespace cairn;

namespace {

constexpr const char *kAddRed = "INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)";
constexpr const char *kAddBlue = "INSERT INTO label_class(id, name, color, position) VALUES(2, 'blue', '#0000FF', 1)";

GestureInfo nudge(const QString &key) { return {QStringLiteral("nudged"), 0, 0, 1.5, key}; }

} // namespace

class NudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nudgesOfOneKeyAreJoined();
    void nudgesThereAndBackLeaveNoRow();
    void aNudgeAfterAnotherGestureIsNotJoined();
    void aNudgeAfterUndoIsNotJoined();
};

void NudgeTest::nudgesOfOneKeyAreJoined()
{
    TestProject trial;
    trial.gesture(kAddRed);
    const QByteArray before = trial.labels();
    const qint64 first = trial.gesture("UPDATE label_class SET name = 'a'", nudge(QStringLiteral("k")));
    for (const char *sql : {"UPDATE label_class SET name = 'b'", "UPDATE label_class SET color = '#000000'", "UPDATE label_class SET name = 'c'"})
        QCOMPARE(trial.gesture(sql, nudge(QStringLiteral("k"))), first);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 2);
    QCOMPARE(trial.count("SELECT count(*) FROM journal_change"), 2);
    QCOMPARE(trial.text("SELECT CAST(seconds AS TEXT) FROM journal ORDER BY id DESC LIMIT 1"), QStringLiteral("6.0")); // 4 x 1.5
    const QByteArray after = trial.labels();
    need(trial.journal().undo());
    QCOMPARE(trial.labels(), before);
    need(trial.journal().redo());
    QCOMPARE(trial.labels(), after);
}

void NudgeTest::nudgesThereAndBackLeaveNoRow()
{
    TestProject trial;
    trial.gesture(kAddRed);
    const QByteArray before = trial.labels();
    trial.gesture("UPDATE label_class SET name = 'a'", nudge(QStringLiteral("k")));
    trial.gesture("UPDATE label_class SET name = 'red'", nudge(QStringLiteral("k")));
    QCOMPARE(trial.labels(), before);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 1);
    // The next one begins anew.
    QVERIFY(trial.gesture("UPDATE label_class SET name = 'b'", nudge(QStringLiteral("k"))) != 0);
    need(trial.journal().undo());
    QCOMPARE(trial.labels(), before);
    QVERIFY(databaseProblems(trial.reader()).isEmpty());
}

void NudgeTest::aNudgeAfterAnotherGestureIsNotJoined()
{
    TestProject trial;
    trial.gesture(kAddRed);
    const qint64 first = trial.gesture("UPDATE label_class SET name = 'a'", nudge(QStringLiteral("k")));
    const qint64 other = trial.gesture(kAddBlue);
    const qint64 third = trial.gesture("UPDATE label_class SET name = 'b' WHERE id = 1", nudge(QStringLiteral("k")));
    QVERIFY(first < other && other < third);
    const qint64 anotherKey = trial.gesture("UPDATE label_class SET name = 'c' WHERE id = 1", nudge(QStringLiteral("l")));
    QVERIFY(third < anotherKey);
}

void NudgeTest::aNudgeAfterUndoIsNotJoined()
{
    TestProject trial;
    trial.gesture(kAddRed);
    trial.gesture("UPDATE label_class SET name = 'a'", nudge(QStringLiteral("k")));
    trial.gesture(kAddBlue);
    need(trial.journal().undo());
    trial.gesture("UPDATE label_class SET name = 'b'", nudge(QStringLiteral("k")));
    QCOMPARE(trial.count("SELECT count(*) FROM journal WHERE state = 'done'"), 3);
    need(trial.journal().undo());
    QCOMPARE(trial.text("SELECT name FROM label_class"), QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(NudgeTest)
#include "tst_nudges.moc"
