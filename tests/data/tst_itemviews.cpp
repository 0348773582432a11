// SPDX-License-Identifier: GPL-3.0-or-later
// Saved filters, and the orders that they keep.
#include "dataproject.h"

#include "models/data/items.h"
#include "models/data/itemviews.h"

#include <QSignalSpy>
#include <QTest>

using namespace cairn;
using cairn::tests::DataProject;

class TestItemViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aViewComesBackAsItWasSaved();
    void theSameNameIsReplaced();
    void renamingRefusesNamesThatAreTaken();
    void whatOthersWroteThereIsRead();
    void itemsComeInTheOrderAsked_data();
    void itemsComeInTheOrderAsked();
    void shufflingDependsOnTheSeedAlone();
};

void TestItemViews::aViewComesBackAsItWasSaved()
{
    DataProject p;
    QSignalSpy published(&p.project(), &Project::published);
    const ItemView view {0, QStringLiteral("To check"), QStringLiteral("status = 'done'"), {ItemSort::Confidence, true, 7, 31}};
    const Result<qint64> id = ItemViews(p.project()).save(view);
    QVERIFY(id.has_value());
    QTRY_VERIFY(published.size() > 0);
    QVERIFY(published.first().first().value<Topics>().testFlag(Topic::Views));
    const auto views = ItemViews::all(p.reader());
    QCOMPARE(views->size(), 1);
    QCOMPARE(views->first().id, *id);
    QCOMPARE(views->first().filter, view.filter);
    QCOMPARE(views->first().order.sort, ItemSort::Confidence);
    QVERIFY(views->first().order.isDescending);
    QCOMPARE(views->first().order.runId, 31);
    QVERIFY(ItemViews(p.project()).remove(*id).has_value());
    QCOMPARE(ItemViews::all(p.reader())->size(), 0);
}

void TestItemViews::theSameNameIsReplaced()
{
    DataProject p;
    const Result<qint64> first = ItemViews(p.project()).save({0, QStringLiteral("A"), QStringLiteral("width > 1"), {}});
    const Result<qint64> second = ItemViews(p.project()).save({0, QStringLiteral(" A "), QStringLiteral("width > 2"), {}});
    QCOMPARE(*first, *second);
    QCOMPARE(ItemViews::all(p.reader())->first().filter, QStringLiteral("width > 2"));
    QVERIFY(!ItemViews(p.project()).save({0, QStringLiteral("  "), {}, {}}).has_value());
}

void TestItemViews::renamingRefusesNamesThatAreTaken()
{
    DataProject p;
    const Result<qint64> a = ItemViews(p.project()).save({0, QStringLiteral("A"), {}, {}});
    QVERIFY(ItemViews(p.project()).save({0, QStringLiteral("B"), {}, {}}).has_value());
    QVERIFY(!ItemViews(p.project()).rename(*a, QStringLiteral("B")).has_value());
    QVERIFY(ItemViews(p.project()).rename(*a, QStringLiteral("C")).has_value());
    QCOMPARE(p.column(QStringLiteral("SELECT name FROM saved_view ORDER BY name")), (QStringList {"B", "C"}));
    QVERIFY(!ItemViews(p.project()).rename(4711, QStringLiteral("D")).has_value());
}

void TestItemViews::whatOthersWroteThereIsRead()
{
    DataProject p;
    p.write([](SQLite::Database &database) {
        database.exec("INSERT INTO saved_view(page, name, definition) VALUES('images', 'odd', 'no json'), ('runs', 'other page', '{}')");
    });
    const auto views = ItemViews::all(p.reader());
    QCOMPARE(views->size(), 1);
    QCOMPARE(views->first().filter, QString());
    QCOMPARE(views->first().order, ItemOrder());
}

void TestItemViews::itemsComeInTheOrderAsked_data()
{
    QTest::addColumn<ItemOrder>("order");
    QTest::addColumn<QString>("names");
    QTest::newRow("name") << ItemOrder {} << "abcd";
    QTest::newRow("name backwards") << ItemOrder {ItemSort::Name, true, 1, 0} << "dcba";
    QTest::newRow("added") << ItemOrder {ItemSort::Added, false, 1, 0} << "dcba";
    QTest::newRow("captured, unknown last") << ItemOrder {ItemSort::Captured, false, 1, 0} << "cabd";
    QTest::newRow("captured backwards, unknown last too") << ItemOrder {ItemSort::Captured, true, 1, 0} << "acbd";
    QTest::newRow("status") << ItemOrder {ItemSort::Status, false, 1, 0} << "bdac";
    QTest::newRow("annotations") << ItemOrder {ItemSort::Annotations, true, 1, 0} << "dabc";
    QTest::newRow("confidence of a run") << ItemOrder {ItemSort::Confidence, false, 1, 5} << "bacd";
    QTest::newRow("confidence of all runs") << ItemOrder {ItemSort::Confidence, false, 1, 0} << "abcd";
    QTest::newRow("pixels") << ItemOrder {ItemSort::Pixels, true, 1, 0} << "cabd";
}

void TestItemViews::itemsComeInTheOrderAsked()
{
    QFETCH(ItemOrder, order);
    DataProject p;
    p.write([](SQLite::Database &database) {
        database.exec(R"(
            INSERT INTO source(id, kind, uri, added_at) VALUES(1, 'folder', 'x', 0);
            INSERT INTO item(id, source_id, path, width, height, bytes, captured_at, added_at) VALUES
                (1, 1, 'a', 2, 2, 1, 20, 9), (2, 1, 'b', 1, 2, 1, NULL, 8), (3, 1, 'c', 3, 3, 1, 10, 7), (4, 1, 'd', 1, 1, 1, NULL, 6);
            INSERT INTO item_state(item_id, status) VALUES(1, 'done'), (3, 'skipped'), (4, 'doing');
            INSERT INTO annotation(id, item_id, kind, geometry, origin, created_at, updated_at) VALUES
                (1, 4, 'tag', '{}', 'human', 0, 0), (2, 4, 'tag', '{}', 'human', 0, 0), (3, 1, 'tag', '{}', 'human', 0, 0);
            INSERT INTO run(id, uuid, name, status, folder) VALUES(5, 'u5', 'r5', 'finished', 'f5'), (6, 'u6', 'r6', 'finished', 'f6');
            INSERT INTO prediction(run_id, item_id, score) VALUES(5, 1, 0.8), (5, 1, 0.5), (5, 2, 0.4), (6, 1, 0.1))");
    });
    const auto items = Items::ordered(p.reader(), order);
    QVERIFY2(items.has_value(), qPrintable(items.has_value() ? QString() : items.error().detail));
    QString names;
    for (const Item &item : *items)
        names += item.path;
    QTEST(names, "names");
}

void TestItemViews::shufflingDependsOnTheSeedAlone()
{
    DataProject p;
    p.write([](SQLite::Database &database) {
        database.exec(R"(INSERT INTO source(id, kind, uri, added_at) VALUES(1, 'folder', 'x', 0);
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)
            INSERT INTO item(id, source_id, path, width, height, bytes, added_at) SELECT i, 1, 'p' || i, 1, 1, 1, 0 FROM n)");
    });
    const auto shuffled = [&](quint32 seed, bool isDescending) {
        QList<qint64> ids;
        const Result<QList<Item>> items = Items::ordered(p.reader(), {ItemSort::Random, isDescending, seed, 0});
        for (const Item &item : *items)
            ids.append(item.id);
        return ids;
    };
    const QList<qint64> one = shuffled(1, false);
    QCOMPARE(shuffled(1, false), one);
    QVERIFY(shuffled(2, false) != one);
    QCOMPARE(QList<qint64>(one.crbegin(), one.crend()), shuffled(1, true));
    QCOMPARE(QSet<qint64>(one.begin(), one.end()).size(), 50);
    QVERIFY(!std::is_sorted(one.begin(), one.end()));
}

QTEST_GUILESS_MAIN(TestItemViews)
#include "tst_itemviews.moc"
