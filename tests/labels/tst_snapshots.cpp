// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots: the same labels have the same digest, two differ exactly where labels do, and they stay what they were.
#include "models/labels/annotations.h"
#include "models/labels/labelschema.h"
#include "models/labels/rowlabels.h"
#include "models/labels/snapshots.h"
#include "tests/labels/labelproject.h"

#include <QJsonDocument>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>

#include <cmath>
#include <map>
#include <set>

using namespace cairn;

namespace {

SnapshotRequest images(const QString &name = {}, quint64 seed = 1)
{
    SnapshotRequest request;
    request.name = name;
    request.split.seed = seed;
    return request;
}

Annotation box(qint64 classId, double x)
{
    Annotation annotation;
    annotation.classId = classId;
    annotation.shape = Shape::fromBox({x, 0, 10, 20});
    return annotation;
}

} // namespace

class SnapshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLabelledIsRefused();
    void onlyLabelledAndDoneImagesAreInIt();
    void aGestureMadeMeanwhileIsNotClaimed();
    void equalLabelsHaveEqualDigests();
    void anyDifferenceInLabelsIsAnotherDigest();
    void anotherSplitIsAnotherDigest();
    void twoProjectsAgreeOnTheDigest();
    void aSnapshotStaysWhatItWas();
    void namesAreGivenAndUnique();
    void snapshotsAreFoundByIdAndName();
    void imagesOfAGroupStayTogether();
    void groupsByAnExpression();
    void aBadExpressionIsTold();
    void sharesBelowZeroAreRefused();
    void differencesAreListedByImage();
    void rowsAreFrozenByBlocks();
    void aColumnOfTheTableMayBeTheTarget();
    void changedCellsChangeTheDigest();
    void rowsOfAGroupStayTogether();
    void differencesAreListedByRow();
    void snapshotsOfDifferentThingsAreNotCompared();
    void cancelingLeavesNothing();
    void freezingTellsOnce();
    void whatAKilledProcessLeftIsNotListed();
};

void SnapshotsTest::nothingLabelledIsRefused()
{
    LabelProject trial;
    trial.addItems(3);
    const auto refused = Snapshots(trial.project()).freeze(images());
    QVERIFY(!refused);
    QVERIFY(!refused.error().sentence.isEmpty());
    QCOMPARE(trial.count("SELECT count(*) FROM snapshot"), 0);
}

void SnapshotsTest::onlyLabelledAndDoneImagesAreInIt()
{
    LabelProject trial;
    const QList<qint64> items = trial.addItems(6);
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    Annotations annotations(trial.project());
    need(annotations.add(items.at(0), {box(red, 1), box(red, 2)}, QStringLiteral("d")));
    need(annotations.setTag(items.at(1), red, true));
    need(annotations.setStatus({items.at(2)}, ItemStatus::Done)); // a true empty
    need(annotations.setStatus({items.at(3)}, ItemStatus::Skipped));
    need(annotations.add(items.at(4), {box(0, 1)}, QStringLiteral("d"))); // no class yet: not said yet
    const Snapshot snapshot = need(Snapshots(trial.project()).freeze(images()));
    QCOMPARE(snapshot.items, 3);
    QCOMPARE(snapshot.train + snapshot.val + snapshot.test, 3);
    QCOMPARE(trial.text("SELECT group_concat(part) FROM (SELECT part FROM snapshot_part ORDER BY part)"),
        QStringLiteral("%1,%2,%3").arg(items.at(0)).arg(items.at(1)).arg(items.at(2)));
    QCOMPARE(trial.count("SELECT journal_id FROM snapshot"), trial.count("SELECT max(id) FROM journal"));
}

void SnapshotsTest::aGestureMadeMeanwhileIsNotClaimed()
{
    LabelProject trial;
    const QList<qint64> items = trial.addItems(2);
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    Annotations annotations(trial.project());
    need(annotations.setTag(items.at(0), red, true));
    const qint64 last = trial.count("SELECT max(id) FROM journal");
    bool isFirst = true;
    const TaskControl control({}, [&](const TaskProgress &) { // while the labels are read
        if (std::exchange(isFirst, false))
            need(annotations.setTag(items.at(1), red, true));
    });
    const Snapshot snapshot = need(Snapshots(trial.project()).freeze(images(), control));
    QCOMPARE(snapshot.items, 1);
    QCOMPARE(trial.count("SELECT journal_id FROM snapshot"), last);
}

void SnapshotsTest::equalLabelsHaveEqualDigests()
{
    LabelProject trial;
    const QList<qint64> items = trial.addItems(20);
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    Annotations annotations(trial.project());
    for (const qint64 item : items)
        need(annotations.add(item, {box(red, 1), box(red, 50)}, QStringLiteral("d")));
    Snapshots snapshots(trial.project());
    const Snapshot first = need(snapshots.freeze(images(QStringLiteral("a"))));
    const qint64 states = trial.count("SELECT count(*) FROM label_state");
    // Deleted and drawn again in another order: other ids and times, but the same labels.
    for (const Annotation &annotation : need(Annotations::ofItem(trial.reader(), items.at(3))))
        need(annotations.remove({annotation.id}));
    need(annotations.add(items.at(3), {box(red, 50), box(red, 1)}, QStringLiteral("d")));
    const Snapshot second = need(snapshots.freeze(images(QStringLiteral("b"))));
    QCOMPARE(second.digest, first.digest);
    QCOMPARE(first.digest.size(), 32);
    QCOMPARE(trial.count("SELECT count(*) FROM label_state"), states);
}

void SnapshotsTest::anyDifferenceInLabelsIsAnotherDigest()
{
    LabelProject trial;
    const QList<qint64> items = trial.addItems(20);
    LabelSchema schema(trial.project());
    const qint64 red = need(schema.addClass(QStringLiteral("red"))), blue = need(schema.addClass(QStringLiteral("blue")));
    Annotations annotations(trial.project());
    qint64 last = 0;
    for (const qint64 item : items)
        last = need(annotations.add(item, {box(red, 1), box(red, 50)}, QStringLiteral("d"))).first();
    Snapshots snapshots(trial.project());
    QSet<QByteArray> digests {need(snapshots.freeze(images())).digest};
    const QList<std::function<Result<void>()>> changes {[&] { return annotations.setClass({last}, blue); },
        [&] { return annotations.reshape({{last, Shape::fromBox({1, 0, 10, 20.5})}}, QStringLiteral("m")); },
        [&] { return annotations.remove({last}); }, [&] { return schema.renameClass(red, QStringLiteral("crimson")); },
        [&] { return annotations.setTag(items.first(), blue, true); }};
    for (const auto &change : changes) {
        need(change());
        const QByteArray digest = need(snapshots.freeze(images())).digest;
        QVERIFY(!digests.contains(digest));
        digests.insert(digest);
        QCOMPARE(need(snapshots.freeze(images())).digest, digest);
    }
    for (int step = 0; step < changes.size(); ++step)
        need(trial.journal().undo());
    QVERIFY(digests.contains(need(snapshots.freeze(images())).digest));
}

void SnapshotsTest::anotherSplitIsAnotherDigest()
{
    LabelProject trial;
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    for (const qint64 item : trial.addItems(30))
        need(Annotations(trial.project()).setTag(item, red, true));
    Snapshots snapshots(trial.project());
    const QByteArray first = need(snapshots.freeze(images({}, 1))).digest;
    QVERIFY(need(snapshots.freeze(images({}, 2))).digest != first);
    QCOMPARE(trial.text("SELECT split_rule FROM snapshot ORDER BY id LIMIT 1"),
        QStringLiteral("{\"group\":\"\",\"seed\":1,\"shares\":[0.7,0.15,0.15],\"stratify\":false}"));
}

void SnapshotsTest::twoProjectsAgreeOnTheDigest()
{
    const auto digest = [](bool backwards) {
        LabelProject trial;
        QStringList paths {QStringLiteral("a.png"), QStringLiteral("b.png"), QStringLiteral("c.png")};
        if (backwards)
            std::reverse(paths.begin(), paths.end());
        const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
        for (const QString &path : paths)
            need(Annotations(trial.project()).setTag(trial.addItem(path), red, true));
        return need(Snapshots(trial.project()).freeze(images())).digest;
    };
    QCOMPARE(digest(false), digest(true));
}

void SnapshotsTest::aSnapshotStaysWhatItWas()
{
    LabelProject trial;
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    const qint64 item = trial.addItem(QStringLiteral("a.png"));
    need(Annotations(trial.project()).setTag(item, red, true));
    need(Snapshots(trial.project()).freeze(images()));
    const char *body = "SELECT s.body FROM snapshot_part p JOIN label_state s ON s.digest = p.state_digest";
    QCOMPARE(trial.text(body), QStringLiteral("{\"annotations\":[{\"class\":\"red\",\"geometry\":{},\"kind\":\"tag\"}],\"item\":\"a.png\",\"page\":0}"));
    need(LabelSchema(trial.project()).deleteClass(red));
    QCOMPARE(trial.text(body), QStringLiteral("{\"annotations\":[{\"class\":\"red\",\"geometry\":{},\"kind\":\"tag\"}],\"item\":\"a.png\",\"page\":0}"));
    QVERIFY(databaseProblems(trial.reader()).isEmpty());
}

void SnapshotsTest::namesAreGivenAndUnique()
{
    LabelProject trial;
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    need(Annotations(trial.project()).setTag(trial.addItem(QStringLiteral("a.png")), red, true));
    Snapshots snapshots(trial.project());
    QCOMPARE(need(snapshots.freeze(images())).name, QStringLiteral("snapshot 1"));
    QCOMPARE(need(snapshots.freeze(images(QStringLiteral("snapshot 3")))).name, QStringLiteral("snapshot 3"));
    QCOMPARE(need(snapshots.freeze(images())).name, QStringLiteral("snapshot 4"));
    const auto refused = snapshots.freeze(images(QStringLiteral("snapshot 3")));
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("snapshot 3")));
    QCOMPARE(trial.count("SELECT count(*) FROM snapshot"), 3);
}

void SnapshotsTest::snapshotsAreFoundByIdAndName()
{
    LabelProject trial;
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    need(Annotations(trial.project()).setTag(trial.addItem(QStringLiteral("a.png")), red, true));
    Snapshots snapshots(trial.project());
    const Snapshot first = need(snapshots.freeze(images(QStringLiteral("first"))));
    const Snapshot odd = need(snapshots.freeze(images(QString::number(first.id)))); // named like another's id
    QCOMPARE(need(Snapshots::find(trial.reader(), QStringLiteral("first"))).id, first.id);
    QCOMPARE(need(Snapshots::find(trial.reader(), QString::number(odd.id))).id, odd.id);
    QCOMPARE(need(Snapshots::find(trial.reader(), QString::number(first.id))).id, odd.id);
    QVERIFY(!Snapshots::find(trial.reader(), QStringLiteral("second")));
    const QList<Snapshot> all = need(Snapshots::all(trial.reader()));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().id, odd.id);
    QCOMPARE(all.last().digest, first.digest);
    QCOMPARE(all.last().items, 1);
    QVERIFY(all.last().createdAt > 1.7e9);
}

void SnapshotsTest::imagesOfAGroupStayTogether()
{
    LabelProject trial;
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    for (int at = 0; at < 60; ++at) {
        const qint64 item = trial.addItem(QStringLiteral("%1.png").arg(at), {10, 10}, QStringLiteral("patient %1").arg(at % 12));
        need(Annotations(trial.project()).setTag(item, red, true));
    }
    const Snapshot snapshot = need(Snapshots(trial.project()).freeze(images()));
    QVERIFY(snapshot.train > 0 && snapshot.val > 0 && snapshot.test > 0);
    QCOMPARE(trial.count("SELECT max(sides) FROM (SELECT count(DISTINCT p.split) AS sides FROM snapshot_part p JOIN item i ON i.id = p.part"
                         " GROUP BY i.group_key)"), 1);
}

void SnapshotsTest::groupsByAnExpression()
{
    LabelProject trial;
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    for (int at = 0; at < 60; ++at)
        need(Annotations(trial.project()).setTag(trial.addItem(QStringLiteral("slide%1/%2.png").arg(at % 10).arg(at)), red, true));
    SnapshotRequest request = images();
    request.split.groupExpression = QStringLiteral("substr(path, 1, 6)");
    need(Snapshots(trial.project()).freeze(request));
    QCOMPARE(trial.count("SELECT max(sides) FROM (SELECT count(DISTINCT p.split) AS sides FROM snapshot_part p JOIN item i ON i.id = p.part"
                         " GROUP BY substr(i.path, 1, 6))"), 1);
}

void SnapshotsTest::aBadExpressionIsTold()
{
    LabelProject trial;
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    need(Annotations(trial.project()).setTag(trial.addItem(QStringLiteral("a.png")), red, true));
    SnapshotRequest request = images();
    request.split.groupExpression = QStringLiteral("heigth > 2");
    const auto refused = Snapshots(trial.project()).freeze(request);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("heigth")));
}

void SnapshotsTest::sharesBelowZeroAreRefused()
{
    LabelProject trial;
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    need(Annotations(trial.project()).setTag(trial.addItem(QStringLiteral("a.png")), red, true));
    for (const std::array<double, 3> shares : {std::array<double, 3> {-1, 1, 1}, {0, 0, 0}, {std::nan(""), 1, 1}}) {
        SnapshotRequest request = images();
        request.split.shares = shares;
        QVERIFY(!Snapshots(trial.project()).freeze(request));
    }
}

void SnapshotsTest::differencesAreListedByImage()
{
    LabelProject trial;
    const QList<qint64> items = trial.addItems(6);
    LabelSchema schema(trial.project());
    const qint64 red = need(schema.addClass(QStringLiteral("red"))), blue = need(schema.addClass(QStringLiteral("blue")));
    Annotations annotations(trial.project());
    for (int at = 0; at < 4; ++at)
        need(annotations.setTag(items.at(at), red, true));
    Snapshots snapshots(trial.project());
    const Snapshot from = need(snapshots.freeze(images()));
    need(annotations.setTag(items.at(0), red, false)); // removed
    need(annotations.setTag(items.at(1), blue, true)); // changed
    need(annotations.setTag(items.at(5), blue, true)); // added
    need(annotations.setTag(items.at(4), blue, true)); // added
    const Snapshot to = need(snapshots.freeze(images()));
    const SnapshotDifference difference = need(Snapshots::difference(trial.reader(), from, to, 1));
    QCOMPARE(difference.addedCount, 2);
    QCOMPARE(difference.removedCount, 1);
    QCOMPARE(difference.changedCount, 1);
    QCOMPARE(difference.added.size(), 1); // as many as asked for
    QCOMPARE(difference.removed.first().name, QStringLiteral("images/0000.jpg"));
    QCOMPARE(difference.removed.first().after, QString());
    QCOMPARE(difference.changed.first().name, QStringLiteral("images/0001.jpg"));
    QVERIFY(!difference.changed.first().before.contains(QStringLiteral("blue")) && difference.changed.first().after.contains(QStringLiteral("blue")));
    const SnapshotDifference none = need(Snapshots::difference(trial.reader(), from, from));
    QCOMPARE(none.addedCount + none.removedCount + none.changedCount, 0);
    const SnapshotDifference back = need(Snapshots::difference(trial.reader(), to, from));
    QCOMPARE(back.addedCount, 1);
    QCOMPARE(back.removedCount, 2);
}

void SnapshotsTest::rowsAreFrozenByBlocks()
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

void SnapshotsTest::aColumnOfTheTableMayBeTheTarget()
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

void SnapshotsTest::changedCellsChangeTheDigest()
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

void SnapshotsTest::rowsOfAGroupStayTogether()
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

void SnapshotsTest::differencesAreListedByRow()
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

void SnapshotsTest::snapshotsOfDifferentThingsAreNotCompared()
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

void SnapshotsTest::cancelingLeavesNothing()
{
    LabelProject trial;
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    for (const qint64 item : trial.addItems(300))
        need(Annotations(trial.project()).setTag(item, red, true));
    for (const int after : {0, 1, 2, 3}) {
        int asked = 0;
        const auto canceled = Snapshots(trial.project()).freeze(images(), TaskControl([&] { return asked++ >= after; }, {}));
        if (canceled) // it was done before it was asked that often
            continue;
        QVERIFY(canceled.error().isCanceled());
        QCOMPARE(trial.count("SELECT count(*) FROM snapshot"), 0);
        QCOMPARE(trial.count("SELECT count(*) FROM snapshot_part"), 0);
    }
}

void SnapshotsTest::freezingTellsOnce()
{
    LabelProject trial;
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    for (const qint64 item : trial.addItems(300))
        need(Annotations(trial.project()).setTag(item, red, true));
    QSignalSpy published(&trial.project(), &Project::published);
    need(Snapshots(trial.project()).freeze(images()));
    QCOMPARE(published.size(), 1);
    QVERIFY(published.at(0).at(0).value<Topics>() == Topics(Topic::Snapshots));
}

void SnapshotsTest::whatAKilledProcessLeftIsNotListed()
{
    LabelProject trial;
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    const qint64 item = trial.addItem(QStringLiteral("a.png"));
    need(Annotations(trial.project()).setTag(item, red, true));
    need(trial.gate().write({}, [&](SQLite::Database &database) -> Result<void> {
        database.exec("INSERT INTO snapshot(id, name, digest, created_at, split_rule) VALUES(50, 'half', x'00', 1.0, '{}');"
                      "INSERT INTO snapshot_part(snapshot_id, part, state_digest) VALUES(50, 1, x'00')");
        return {};
    }));
    QVERIFY(need(Snapshots::all(trial.reader())).isEmpty());
    QVERIFY(!Snapshots::find(trial.reader(), QStringLiteral("half")));
    need(Snapshots(trial.project()).freeze(images())); // and it is cleaned away by the next
    QCOMPARE(trial.count("SELECT count(*) FROM snapshot"), 1);
    QCOMPARE(trial.count("SELECT count(*) FROM snapshot_part"), 1);
}

QTEST_GUILESS_MAIN(SnapshotsTest)
#include "tst_snapshots.moc"
