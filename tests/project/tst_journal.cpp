// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the journal, one by one.
#include "tests/project/testproject.h"

#include <QSignalSpy>
#include <QThread>

#include <latch>
#include <thread>

using namespace cairn;

namespace {

constexpr const char *kAddRed = "INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)";
constexpr const char *kAddBlue = "INSERT INTO label_class(id, name, color, position) VALUES(2, 'blue', '#0000FF', 1)";

/** An item and, on it, an annotation of class 1 that was made in a gesture. */
void addItem(TestProject &trial)
{
    need(trial.gate().write(Topic::Items, [](SQLite::Database &database) -> Result<void> {
        database.exec("INSERT INTO source(id, kind, uri, added_at) VALUES(1, 'files', '', 0);"
                      "INSERT INTO item(id, source_id, path, width, height, bytes, added_at) VALUES(7, 1, 'a.png', 10, 10, 1, 0)");
        return {};
    }));
}

constexpr const char *kAddAnnotation = "INSERT INTO annotation(id, item_id, class_id, kind, geometry, origin, created_at, updated_at)"
                                       " VALUES(11, 7, 1, 'box', '{\"x\":1}', 'human', 100.0, 100.0)";

GestureInfo nudge(const QString &key) { return {QStringLiteral("nudged"), 0, 0, 1.5, key}; }

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGestureIsOneRowWithOneChange();
    void aGestureThatChangesNothingLeavesNoRow();
    void aGestureThatTakesItselfBackLeavesNoRow();
    void aFailedGestureIsRolledBack();
    void aThrownStatementIsRolledBackAndTold();
    void undoAndRedoGoThroughARestart();
    void aNewGestureMakesUndoneOnesUnreachable();
    void everyKindOfRowIsUndone();
    void anUnqualifiedDeleteIsRecorded();
    void nudgesOfOneKeyAreJoined();
    void nudgesThereAndBackLeaveNoRow();
    void aNudgeAfterAnotherGestureIsNotJoined();
    void aNudgeAfterUndoIsNotJoined();
    void revertingAnEarlierGestureIsANewGesture();
    void revertingIsRefusedWhereRowsWereChangedSince();
    void revertingIsRefusedWhereSomethingPointsAtTheRow();
    void aDifferingUpdateTimeAloneIsNoConflict();
    void revertingTwiceIsRefused();
    void undoOfAnItemTakesBackItsLastGesture();
    void aChangedTableRefusesItsOldChanges();
    void aClosedGestureStaysAsItIs();
    void aLongGestureIsUndoneAsAWhole();
    void aCanceledLongGestureIsTakenBack();
    void aFailedLongGestureIsTakenBack();
    void anUnfinishedGestureOfADeadProcessIsTakenBackAtOpen();
    void anUnfinishedGestureOfALivingProcessIsLeftAlone();
    void anUnfinishedGestureWithChangedRowsIsKept();
    void whatWasUndoneDuringALongGestureCannotBeRedone();
    void jumpingGoesBackAndForth();
    void historyIsNewestFirstAndNamesTheItem();
    void changesAreToldByRow();
    void largeChangesAreToldAsAWhole();
    void threadsMayMakeGesturesAtOnce();
    void damagedChangesAreFound();
    void nothingComesBetweenChoosingAndApplying_data();
    void nothingComesBetweenChoosingAndApplying();
    void twoWhoUndoAtOnceUndoEachGestureOnce();
    void aLargeGestureIsLongToUndo();
};

void JournalTest::aGestureIsOneRowWithOneChange()
{
    TestProject trial;
    need(trial.project().setAnnotator(QStringLiteral("anna")));
    const qint64 id = trial.gesture(kAddRed, {QStringLiteral("Class red"), 0, 0, 2.5, {}});
    QVERIFY(id != 0);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 1);
    QCOMPARE(trial.count("SELECT count(*) FROM journal_change"), 1);
    QCOMPARE(trial.text("SELECT j.text || ' ' || a.name || ' ' || j.seconds || ' ' || j.state FROM journal j JOIN annotator a ON a.id = j.annotator_id"),
        QStringLiteral("Class red anna 2.5 done"));
    QCOMPARE(need(Journal::undoText(trial.reader())), QStringLiteral("Class red"));
    QCOMPARE(need(Journal::redoText(trial.reader())), QString());
}

void JournalTest::aGestureThatChangesNothingLeavesNoRow()
{
    TestProject trial;
    QCOMPARE(trial.gesture("UPDATE label_class SET name = 'x'"), 0);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 0);
    QCOMPARE(need(trial.journal().undo()), QString());
}

void JournalTest::aGestureThatTakesItselfBackLeavesNoRow()
{
    TestProject trial;
    const QByteArray before = trial.dump(false);
    QCOMPARE(trial.gesture("INSERT INTO label_class(id, name, color, position) VALUES(1, 'a', '#000000', 0); DELETE FROM label_class"), 0);
    QCOMPARE(trial.dump(false), before);
}

void JournalTest::aFailedGestureIsRolledBack()
{
    TestProject trial;
    const Result<qint64> failed = trial.journal().gesture({QStringLiteral("trial"), 0, 0, 0, {}}, [](SQLite::Database &database) -> Result<void> {
        database.exec(kAddRed);
        return fail(QStringLiteral("No."));
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().sentence, QStringLiteral("No."));
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 0);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 0);
    QVERIFY(trial.gesture(kAddRed) != 0); // the connection is free again
}

void JournalTest::aThrownStatementIsRolledBackAndTold()
{
    TestProject trial;
    const Result<qint64> failed = trial.journal().gesture({QStringLiteral("trial"), 0, 0, 0, {}}, [](SQLite::Database &database) -> Result<void> {
        database.exec(kAddRed);
        database.exec(kAddRed);
        return {};
    });
    QVERIFY(!failed);
    QVERIFY(!failed.error().sentence.isEmpty());
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 0);
}

void JournalTest::undoAndRedoGoThroughARestart()
{
    TestProject trial;
    const QByteArray start = trial.labels();
    trial.gesture(kAddRed);
    trial.gesture(kAddBlue);
    const QByteArray end = trial.labels();
    trial.reopen();
    QCOMPARE(need(trial.journal().undo()), QStringLiteral("trial"));
    trial.reopen();
    QCOMPARE(need(trial.journal().undo()), QStringLiteral("trial"));
    QCOMPARE(need(trial.journal().undo()), QString());
    QCOMPARE(trial.labels(), start);
    trial.reopen();
    QCOMPARE(need(trial.journal().redo()), QStringLiteral("trial"));
    QCOMPARE(need(trial.journal().redo()), QStringLiteral("trial"));
    QCOMPARE(need(trial.journal().redo()), QString());
    QCOMPARE(trial.labels(), end);
    QVERIFY(databaseProblems(trial.reader()).isEmpty());
}

void JournalTest::aNewGestureMakesUndoneOnesUnreachable()
{
    TestProject trial;
    trial.gesture(kAddRed);
    need(trial.journal().undo());
    trial.gesture(kAddBlue);
    QCOMPARE(need(trial.journal().redo()), QString());
    QCOMPARE(trial.text("SELECT group_concat(state) FROM (SELECT state FROM journal ORDER BY id)"), QStringLiteral("abandoned,done"));
    QCOMPARE(trial.text("SELECT group_concat(name) FROM label_class"), QStringLiteral("blue"));
}

void JournalTest::everyKindOfRowIsUndone()
{
    TestProject trial;
    addItem(trial);
    trial.gesture(kAddRed);
    trial.gesture(kAddAnnotation);
    const QByteArray before = trial.labels();
    trial.gesture("UPDATE annotation SET geometry = '{}', score = 0.25, extra = 'x', z = 3;"
                  "INSERT INTO item_state(item_id, status) VALUES(7, 'done');"
                  "INSERT INTO row_label(table_id, column_id, row_id, value, origin, updated_at) VALUES(1, 2, 3, 'a', 'human', 1.5);"
                  "INSERT INTO comment(id, item_id, x, text, created_at) VALUES(1, 7, NULL, 'why', 2.0);"
                  "UPDATE label_class SET name = 'crimson', key = '1'");
    const QByteArray after = trial.labels();
    QVERIFY(before != after);
    need(trial.journal().undo());
    QCOMPARE(trial.labels(), before);
    need(trial.journal().redo());
    QCOMPARE(trial.labels(), after);
}

void JournalTest::anUnqualifiedDeleteIsRecorded()
{
    TestProject trial;
    trial.gesture(kAddRed);
    trial.gesture(kAddBlue);
    const QByteArray before = trial.labels();
    QVERIFY(trial.gesture("DELETE FROM label_class") != 0);
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 0);
    need(trial.journal().undo());
    QCOMPARE(trial.labels(), before);
}

void JournalTest::nudgesOfOneKeyAreJoined()
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

void JournalTest::nudgesThereAndBackLeaveNoRow()
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

void JournalTest::aNudgeAfterAnotherGestureIsNotJoined()
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

void JournalTest::aNudgeAfterUndoIsNotJoined()
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

void JournalTest::revertingAnEarlierGestureIsANewGesture()
{
    TestProject trial;
    const qint64 red = trial.gesture(kAddRed);
    trial.gesture(kAddBlue);
    QCOMPARE(need(trial.journal().revert(red)), QStringLiteral("trial"));
    QCOMPARE(trial.text("SELECT group_concat(name) FROM label_class"), QStringLiteral("blue"));
    QCOMPARE(trial.count("SELECT reverts FROM journal ORDER BY id DESC LIMIT 1"), red);
    QCOMPARE(trial.count("SELECT count(*) FROM journal WHERE state = 'done'"), 3);
    need(trial.journal().undo()); // taking back can be taken back
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 2);
}

void JournalTest::revertingIsRefusedWhereRowsWereChangedSince()
{
    TestProject trial;
    trial.gesture(kAddRed);
    const qint64 renamed = trial.gesture("UPDATE label_class SET name = 'a'");
    trial.gesture("UPDATE label_class SET name = 'b'");
    const QByteArray before = trial.dump(false);
    const Result<QString> refused = trial.journal().revert(renamed);
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("changed since")), qPrintable(refused.error().sentence));
    QCOMPARE(trial.dump(false), before);
}

void JournalTest::revertingIsRefusedWhereSomethingPointsAtTheRow()
{
    TestProject trial;
    addItem(trial);
    const qint64 red = trial.gesture(kAddRed);
    trial.gesture(kAddAnnotation);
    const QByteArray before = trial.dump(false);
    const Result<QString> refused = trial.journal().revert(red);
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("depends")), qPrintable(refused.error().sentence));
    QCOMPARE(trial.dump(false), before);
    QVERIFY(databaseProblems(trial.reader()).isEmpty());
}

void JournalTest::aDifferingUpdateTimeAloneIsNoConflict()
{
    TestProject trial;
    addItem(trial);
    trial.gesture(kAddRed);
    trial.gesture(kAddAnnotation);
    const qint64 moved = trial.gesture("UPDATE annotation SET geometry = '{\"x\":2}', updated_at = 200.0");
    trial.gesture("UPDATE annotation SET z = 5, updated_at = 300.0");
    QVERIFY(trial.journal().revert(moved).has_value());
    QCOMPARE(trial.text("SELECT geometry || z FROM annotation"), QStringLiteral("{\"x\":1}5"));
}

void JournalTest::revertingTwiceIsRefused()
{
    TestProject trial;
    const qint64 red = trial.gesture(kAddRed);
    need(trial.journal().undo());
    QVERIFY(!trial.journal().revert(red));
    QVERIFY(!trial.journal().revert(4711));
}

void JournalTest::undoOfAnItemTakesBackItsLastGesture()
{
    TestProject trial;
    addItem(trial);
    trial.gesture(kAddRed);
    trial.gesture(kAddAnnotation, {QStringLiteral("drawn"), 7, 0, 0, {}});
    trial.gesture("INSERT INTO item_state(item_id, status) VALUES(7, 'done')", {QStringLiteral("done"), 7, 0, 0, {}});
    trial.gesture(kAddBlue);
    QCOMPARE(need(trial.journal().undoItem(7)), QStringLiteral("done"));
    QCOMPARE(need(trial.journal().undoItem(7)), QStringLiteral("drawn"));
    QCOMPARE(need(trial.journal().undoItem(7)), QString());
    QCOMPARE(trial.count("SELECT count(*) FROM annotation"), 0);
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 2);
}

void JournalTest::aChangedTableRefusesItsOldChanges()
{
    TestProject trial;
    need(trial.gate().publish(Topic::Tables, [](SQLite::Database &database) -> Result<void> {
        database.exec("CREATE TABLE data_trial(row_id INTEGER PRIMARY KEY, a TEXT, b TEXT) STRICT; INSERT INTO data_trial VALUES(1, 'x', 'y')");
        return {};
    }));
    trial.gesture("UPDATE data_trial SET b = 'z'");
    // After dropping and adding a column, SQLite itself would put values into the wrong one and say OK.
    need(trial.gate().publish(Topic::Tables, [](SQLite::Database &database) -> Result<void> {
        database.exec("ALTER TABLE data_trial ADD COLUMN c TEXT");
        return {};
    }));
    const Result<QString> refused = trial.journal().undo();
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("can no longer be undone")), qPrintable(refused.error().sentence));
    QCOMPARE(trial.text("SELECT b FROM data_trial"), QStringLiteral("z"));
}

void JournalTest::aClosedGestureStaysAsItIs()
{
    TestProject trial;
    trial.gesture(kAddRed);
    need(trial.gate().write({}, [](SQLite::Database &database) -> Result<void> {
        database.exec("UPDATE journal SET state = 'closed'");
        return {};
    }));
    QCOMPARE(need(trial.journal().undo()), QString());
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 1);
    QCOMPARE(need(Journal::historyCount(trial.reader())), 1);
}

namespace {

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

void JournalTest::aLongGestureIsUndoneAsAWhole()
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

void JournalTest::aCanceledLongGestureIsTakenBack()
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

void JournalTest::aFailedLongGestureIsTakenBack()
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

void JournalTest::anUnfinishedGestureOfADeadProcessIsTakenBackAtOpen()
{
    TestProject trial;
    const QByteArray before = trial.labels();
    int made = 0;
    pretendKilled(trial, need(trial.journal().longGesture({QStringLiteral("many"), 0, 0, 0, {}}, addClasses(8, made))), kDeadProcess);
    QCOMPARE(need(Journal::problems(trial.reader())).size(), 1);
    trial.reopen();
    QCOMPARE(trial.labels(), before);
    QCOMPARE(trial.text("SELECT state FROM journal"), QStringLiteral("abandoned"));
    QVERIFY(databaseProblems(trial.reader()).isEmpty());
}

void JournalTest::anUnfinishedGestureOfALivingProcessIsLeftAlone()
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

void JournalTest::anUnfinishedGestureWithChangedRowsIsKept()
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

void JournalTest::whatWasUndoneDuringALongGestureCannotBeRedone()
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
    QCOMPARE(need(Journal::problems(trial.reader())), QStringList());
    QCOMPARE(need(trial.journal().redo()), QString());
    need(trial.journal().undo());
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 0);
}

void JournalTest::jumpingGoesBackAndForth()
{
    TestProject trial;
    QList<QByteArray> states {trial.labels()};
    QList<qint64> ids {0};
    for (int step = 0; step < 6; ++step) {
        ids.append(need(trial.journal().gesture({QStringLiteral("step %1").arg(step), 0, 0, 0, {}}, [&](SQLite::Database &database) -> Result<void> {
            execute(database, "INSERT INTO label_class(id, name, color, position) VALUES(?, 'x', '#000000', 0)", step + 1);
            return {};
        })));
        states.append(trial.labels());
    }
    for (const int to : {2, 5, 0, 6, 3}) {
        need(trial.journal().jumpTo(ids.at(to)));
        QCOMPARE(trial.labels(), states.at(to));
    }
    QCOMPARE(need(trial.journal().jumpTo(ids.at(3))), 0);
}

void JournalTest::historyIsNewestFirstAndNamesTheItem()
{
    TestProject trial;
    need(trial.project().setAnnotator(QStringLiteral("bert")));
    addItem(trial);
    trial.gesture(kAddRed, {QStringLiteral("first"), 0, 0, 0, {}});
    trial.gesture(kAddAnnotation, {QStringLiteral("second"), 7, 0, 0, {}});
    const QList<GestureRecord> all = need(Journal::history(trial.reader(), 10));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).text, QStringLiteral("second"));
    QCOMPARE(all.at(0).itemPath, QStringLiteral("a.png"));
    QCOMPARE(all.at(0).annotator, QStringLiteral("bert"));
    QCOMPARE(all.at(1).text, QStringLiteral("first"));
    QCOMPARE(need(Journal::history(trial.reader(), 10, 1)).size(), 1);
    QCOMPARE(need(Journal::history(trial.reader(), 10, 0, 7)).size(), 1);
    QCOMPARE(need(Journal::historyCount(trial.reader(), 7)), 1);
}

void JournalTest::changesAreToldByRow()
{
    TestProject trial;
    QSignalSpy changed(&trial.project(), &Project::labelsChanged);
    QSignalSpy saved(&trial.project(), &Project::saved);
    trial.gesture(kAddRed);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(saved.size(), 1);
    const auto insertion = changed.at(0).at(0).value<LabelChanges>();
    QCOMPARE(insertion.rows.size(), 1);
    QCOMPARE(insertion.rows.at(0).table, QStringLiteral("label_class"));
    QVERIFY(insertion.rows.at(0).operation == RowOperation::Insert);
    QCOMPARE(insertion.rows.at(0).key().toLongLong(), 1);
    QVERIFY(insertion.touches("label_class") && !insertion.touches("annotation"));
    need(trial.journal().undo());
    QCOMPARE(changed.size(), 2);
    QVERIFY(changed.at(1).at(0).value<LabelChanges>().rows.at(0).operation == RowOperation::Delete);
}

void JournalTest::largeChangesAreToldAsAWhole()
{
    TestProject trial;
    QSignalSpy changed(&trial.project(), &Project::labelsChanged);
    trial.gesture("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                  " INSERT INTO label_class(id, name, color, position) SELECT i, 'c', '#000000', 0 FROM n");
    QVERIFY(changed.at(0).at(0).value<LabelChanges>().isWhole);
}

void JournalTest::threadsMayMakeGesturesAtOnce()
{
    TestProject trial;
    Journal &journal = trial.journal();
    constexpr int kThreads = 4, kGestures = 40;
    std::latch start(kThreads);
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < kThreads; ++thread) {
            threads.emplace_back([&, thread] {
                start.arrive_and_wait();
                for (int at = 0; at < kGestures; ++at) {
                    const GestureInfo info {QStringLiteral("t"), 0, 0, 0, at % 2 ? QStringLiteral("key %1").arg(thread) : QString()};
                    failures += !journal.gesture(info, [&](SQLite::Database &database) -> Result<void> {
                        execute(database, "INSERT INTO label_class(id, name, color, position) VALUES(?, 'x', '#000000', 0)", thread * 1000 + at + 1);
                        return {};
                    });
                }
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), kThreads * kGestures);
    QVERIFY(databaseProblems(trial.reader()).isEmpty());
    need(journal.jumpTo(0));
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 0);
}

void JournalTest::damagedChangesAreFound()
{
    TestProject trial;
    trial.gesture(kAddRed);
    need(trial.gate().write({}, [](SQLite::Database &database) -> Result<void> {
        database.exec("UPDATE journal_change SET changeset = substr(changeset, 1, length(changeset) - 1)");
        return {};
    }));
    QCOMPARE(need(Journal::problems(trial.reader())).size(), 1);
    QVERIFY(!trial.journal().undo());
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 1);
}

void JournalTest::nothingComesBetweenChoosingAndApplying_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("undo") << 0;
    QTest::newRow("redo") << 1;
    QTest::newRow("jump") << 2;
}

void JournalTest::nothingComesBetweenChoosingAndApplying()
{
    QFETCH(const int, way);
    TestProject trial;
    trial.gesture(kAddRed);
    if (way == 1)
        need(trial.journal().undo());
    // Another process's gesture comes at the first moment at which the gate is free.
    const auto other = need(Project::open(trial.folder(), OpenMode::Command));
    bool isFirst = true;
    trial.gate().setListener([&](Topics) {
        if (!std::exchange(isFirst, false))
            return;
        need(need(other->journal())->gesture({QStringLiteral("blue"), 0, 0, 0, {}}, [](SQLite::Database &database) -> Result<void> {
            database.exec(kAddBlue);
            return {};
        }));
    });
    if (way == 0)
        QCOMPARE(need(trial.journal().undo()), QStringLiteral("trial"));
    else if (way == 1)
        QCOMPARE(need(trial.journal().redo()), QStringLiteral("trial"));
    else
        need(trial.journal().jumpTo(0));
    trial.gate().setListener({});
    QCOMPARE(need(Journal::problems(trial.reader())), QStringList());
    const QString names = trial.text("SELECT group_concat(name) FROM (SELECT name FROM label_class ORDER BY id)");
    QCOMPARE(names, way == 0 ? QStringLiteral("blue") : way == 1 ? QStringLiteral("red,blue") : QString());
}

void JournalTest::twoWhoUndoAtOnceUndoEachGestureOnce()
{
    TestProject trial;
    constexpr int kGestures = 60;
    for (int id = 1; id <= kGestures; ++id)
        trial.gesture(QStringLiteral("INSERT INTO label_class(id, name, color, position) VALUES(%1, 'c%1', '#000000', %1)").arg(id).toUtf8().constData());
    const auto other = need(Project::open(trial.folder(), OpenMode::Command));
    std::atomic<int> undone = 0, failed = 0;
    const auto undoAll = [&](Journal *journal) {
        for (int step = 0; step < kGestures; ++step) {
            const Result<QString> text = journal->undo();
            failed += !text;
            undone += text && !text->isEmpty();
        }
    };
    std::thread first(undoAll, &trial.journal()), second(undoAll, need(other->journal()));
    first.join();
    second.join();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(undone.load(), kGestures);
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 0);
}

void JournalTest::aLargeGestureIsLongToUndo()
{
    TestProject trial;
    trial.gesture(kAddRed);
    QVERIFY(!need(Journal::isUndoLong(trial.reader())));
    const qint64 id = trial.gesture("INSERT INTO row_label(table_id, column_id, row_id, value, origin, updated_at) WITH RECURSIVE n(i) AS"
                                    " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT 1, 2, i, hex(zeroblob(50)), 'human', 1.0 FROM n");
    QVERIFY(need(Journal::isUndoLong(trial.reader())));
    QVERIFY(need(Journal::isRevertLong(trial.reader(), id)));
    QVERIFY(!need(Journal::isRedoLong(trial.reader())));
    QVERIFY(!need(Journal::isRecoveryLong(trial.reader())));
    need(trial.journal().undo());
    QVERIFY(need(Journal::isRedoLong(trial.reader())));
    QVERIFY(!need(Journal::isUndoLong(trial.reader())));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
