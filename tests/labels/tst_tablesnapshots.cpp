// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots of a table: by blocks of rows, of a label column or of one of its own.
#include "models/labels/rowlabels.h"
#include "models/labels/snapshots.h"
#include "tests/labels/labelproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <map>
#include <set>

using namespace cairn;

class TableSnapshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreFrozenByBlocks();
    void aColumnOfTheTableMayBeTheTarget();
    void changedCellsChangeTheDigest();
    void rowsOfAGroupStayTogether();
    void differencesAreListedByRow();
    void snapshotsOfDifferentThingsAreNotCompared();
};

void TableSnapshotsTest::rowsAreFrozenByBlocks()
{
    constexpr int kRows = 10'000; // three blocks of 4,096
    LabelProject trial;
    const TableInfo table = trial.addNumbers(kRows);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind")));
    QList<std::pair<qint64, QString>> values;
    for (qint64 row = 1; row <= kRows; row += 2)
        values.append({row, row % 3 ? QStringLiteral("a") : QStringLiteral("b")});
    need(labels.setEach(column, values));
    SnapshotRequest request;
    request.tableId = table.id;
    request.target = QStringLiteral("kind");
    request.split.stratify = true;
    const Snapshot snapshot = need(Snapshots(trial.project()).freeze(request));
    QCOMPARE(snapshot.items, 5000);
    QCOMPARE(snapshot.train, 3500);
    QCOMPARE(snapshot.val, 750);
    QCOMPARE(snapshot.test, 750);
    QCOMPARE(trial.text("SELECT group_concat(part || ':' || length(splits), ' ') FROM (SELECT * FROM snapshot_part ORDER BY part)"),
        QStringLiteral("0:4096 1:4096 2:1808"));
    // Odd rows have a split, even ones none; classes are in proportion.
    SQLite::Statement parts(trial.reader(), "SELECT p.part, p.splits, s.body FROM snapshot_part p JOIN label_state s ON s.digest = p.state_digest");
    std::map<QString, std::array<int, 4>> counts;
    while (parts.executeStep()) {
        const QByteArray splits = blobColumn(parts, 1);
        const QJsonArray found = QJsonDocument::fromJson(textColumn(parts, 2).toUtf8()).object().value(QLatin1String("values")).toArray();
        QCOMPARE(found.size(), splits.size());
        for (int at = 0; at < splits.size(); ++at) {
            QCOMPARE(splits.at(at) != 0, at % 2 == 0);
            QCOMPARE(found.at(at).isNull(), at % 2 == 1);
            ++counts[found.at(at).toString()][size_t(splits.at(at))];
        }
    }
    QVERIFY(std::abs(counts[QStringLiteral("b")][1] - 0.7 * 1667) <= 2);
}

void TableSnapshotsTest::aColumnOfTheTableMayBeTheTarget()
{
    LabelProject trial;
    const TableInfo table = trial.addTable(QStringLiteral("t"), "x,y,price\n1,a,1.5\n2,b,\n3,a,2.5\n4,b,100\n5,,7.25\n");
    SnapshotRequest request;
    request.tableId = table.id;
    request.target = QStringLiteral("PRICE");
    const Snapshot snapshot = need(Snapshots(trial.project()).freeze(request));
    QCOMPARE(snapshot.target, QStringLiteral("price"));
    QCOMPARE(snapshot.items, 4);
    const QString body = trial.text("SELECT body FROM label_state");
    QVERIFY2(body.endsWith(QStringLiteral("\"target\":\"price\",\"values\":[1.5,null,2.5,100,7.25]}")), qPrintable(body));
    request.target = QStringLiteral("y");
    QCOMPARE(need(Snapshots(trial.project()).freeze(request)).items, 4);
    request.target = QStringLiteral("z");
    const auto refused = Snapshots(trial.project()).freeze(request);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("price"))); // says what there is
}

void TableSnapshotsTest::changedCellsChangeTheDigest()
{
    LabelProject trial;
    const TableInfo table = trial.addTable(QStringLiteral("t"), "x,y\n1,a\n2,b\n3,a\n");
    SnapshotRequest request;
    request.tableId = table.id;
    request.target = QStringLiteral("y");
    Snapshots snapshots(trial.project());
    const QByteArray first = need(snapshots.freeze(request)).digest;
    QCOMPARE(need(snapshots.freeze(request)).digest, first);
    trial.gesture("UPDATE data_t SET x = 9 WHERE row_id = 2");
    QVERIFY(need(snapshots.freeze(request)).digest != first);
    need(trial.journal().undo());
    QCOMPARE(need(snapshots.freeze(request)).digest, first);
    trial.gesture("UPDATE data_column SET role = 'ignored' WHERE name = 'x'"); // another dataset for a program
    QVERIFY(need(snapshots.freeze(request)).digest != first);
}

void TableSnapshotsTest::rowsOfAGroupStayTogether()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(700);
    SnapshotRequest request;
    request.tableId = table.id;
    request.target = QStringLiteral("number");
    request.split.groupExpression = QStringLiteral("word");
    need(Snapshots(trial.project()).freeze(request));
    SQLite::Statement parts(trial.reader(), "SELECT splits FROM snapshot_part");
    QVERIFY(parts.executeStep());
    const QByteArray splits = blobColumn(parts, 0);
    std::array<std::set<char>, 7> sides;
    std::set<char> all;
    for (int at = 0; at < 700; ++at) {
        sides[size_t((at + 1) % 7)].insert(splits.at(at));
        all.insert(splits.at(at));
    }
    for (const auto &side : sides)
        QCOMPARE(side.size(), size_t(1));
    QCOMPARE(all.size(), size_t(3));
}

void TableSnapshotsTest::differencesAreListedByRow()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(9000);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind")));
    need(labels.setEach(column, {{1, QStringLiteral("a")}, {2, QStringLiteral("a")}, {8999, QStringLiteral("b")}}));
    SnapshotRequest request;
    request.tableId = table.id;
    request.target = QStringLiteral("kind");
    Snapshots snapshots(trial.project());
    const Snapshot from = need(snapshots.freeze(request));
    need(labels.setEach(column, {{1, QStringLiteral("b")}, {2, QString()}, {5000, QStringLiteral("c")}}));
    const Snapshot to = need(snapshots.freeze(request));
    const SnapshotDifference difference = need(Snapshots::difference(trial.reader(), from, to));
    QCOMPARE(difference.changed.size(), 1);
    QCOMPARE(difference.changed.first().name, QStringLiteral("1"));
    QCOMPARE(difference.changed.first().before + difference.changed.first().after, QStringLiteral("ab"));
    QCOMPARE(difference.removed.first().name, QStringLiteral("2"));
    QCOMPARE(difference.added.first().name, QStringLiteral("5000"));
    QCOMPARE(difference.added.first().after, QStringLiteral("c"));
    QCOMPARE(difference.addedCount + difference.removedCount + difference.changedCount, 3);
}

void TableSnapshotsTest::snapshotsOfDifferentThingsAreNotCompared()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(20);
    SnapshotRequest request;
    request.tableId = table.id;
    request.target = QStringLiteral("number");
    const Snapshot first = need(Snapshots(trial.project()).freeze(request));
    request.target = QStringLiteral("word");
    const Snapshot second = need(Snapshots(trial.project()).freeze(request));
    QVERIFY(!Snapshots::difference(trial.reader(), first, second));
    QVERIFY(first.digest != second.digest);
}

QTEST_GUILESS_MAIN(TableSnapshotsTest)
#include "tst_tablesnapshots.moc"
