// SPDX-License-Identifier: GPL-3.0-or-later
// The list of items follows the project and keeps its rows.
#include "dataproject.h"

#include "models/data/itemlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cairn;
using cairn::tests::DataProject;

namespace {

class Badges : public ItemBadgeSource
{
    Q_OBJECT
public:
    QString status(qint64 itemId) const override { return itemId == done ? QStringLiteral("done") : QStringLiteral("todo"); }
    int annotationCount(qint64 itemId) const override { return itemId == done ? 3 : 0; }
    QList<ItemBadge> badges(qint64 itemId) const override
    {
        return itemId == done ? QList<ItemBadge> {{QStringLiteral("RBC"), Qt::red, 3}} : QList<ItemBadge>();
    }
    qint64 done = 0;
};

QStringList namesOf(const ItemListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    return names;
}

} // namespace

class TestItemListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itemsAreListedByPath();
    void newItemsAreInsertedWhereTheyBelong();
    void aFilterShowsSomeAndAFaultyOneKeepsThem();
    void badgesComeFromTheSource();
    void aDeletedBadgeSourceIsForgotten();
    void aHundredThousandItemsAreListed();
    void theOrderIsKeptByTheFilter();
    void rowsAreFoundWhileOthersGo();

private:
    static bool waitFor(ItemListModel &model)
    {
        QSignalSpy spy(&model, &ItemListModel::loaded);
        return spy.wait(20'000);
    }
};

void TestItemListModel::itemsAreListedByPath()
{
    DataProject p;
    for (const char *name : {"b.png", "a.png", "sub/c.png"})
        p.writePicture(QStringLiteral("project/") + name, qHash(QByteArray(name)) | 0xff000000);
    p.importPictures({p.inProject("")});
    ItemListModel model(p.project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.isLoading());
    QVERIFY(waitFor(model));
    QVERIFY(!model.isLoading());
    QCOMPARE(namesOf(model), (QStringList {"a.png", "b.png", "c.png"}));
    QCOMPARE(model.totalCount(), 3);
    const QModelIndex index = model.index(2);
    QCOMPARE(index.data(ItemListModel::PathRole).toString(), QStringLiteral("sub/c.png"));
    QCOMPARE(index.data(ItemListModel::AbsolutePathRole).toString(), p.project().folder().absoluteFilePath("sub/c.png"));
    QCOMPARE(index.data(ItemListModel::SizeRole).toSize(), QSize(20, 10));
    QCOMPARE(index.data(ItemListModel::StatusRole).toString(), QStringLiteral("todo"));
    QCOMPARE(model.rowOf(index.data(ItemListModel::ItemIdRole).toLongLong()), 2);
    QCOMPARE(model.rowOf(4711), -1);
}

void TestItemListModel::newItemsAreInsertedWhereTheyBelong()
{
    DataProject p;
    p.writePicture("project/b.png", qRgb(1, 0, 0));
    p.writePicture("project/d.png", qRgb(2, 0, 0));
    p.importPictures({p.inProject("")});
    ItemListModel model(p.project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(waitFor(model));
    const QPersistentModelIndex kept = model.index(1);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    p.writePicture("project/a.png", qRgb(3, 0, 0));
    p.writePicture("project/c.png", qRgb(4, 0, 0));
    p.importPictures({p.inProject("")});
    QVERIFY(waitFor(model));
    QTRY_COMPARE(namesOf(model), (QStringList {"a.png", "b.png", "c.png", "d.png"}));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(kept.row(), 3);
    QCOMPARE(model.rowOf(kept.data(ItemListModel::ItemIdRole).toLongLong()), 3);
}

void TestItemListModel::aFilterShowsSomeAndAFaultyOneKeepsThem()
{
    DataProject p;
    for (int number = 0; number < 6; ++number)
        p.writePicture(QStringLiteral("project/%1.png").arg(number), qRgb(number, 9, 9), {10 + number, 10});
    p.importPictures({p.inProject("")});
    ItemListModel model(p.project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(waitFor(model));
    model.setFilter(QStringLiteral("width % 2 = 0"));
    QVERIFY(waitFor(model));
    QCOMPARE(namesOf(model), (QStringList {"0.png", "2.png", "4.png"}));
    QCOMPARE(model.filteredIds().size(), 3);
    QCOMPARE(model.totalCount(), 6);
    QSignalSpy failures(&model, &ItemListModel::filterFailed);
    model.setFilter(QStringLiteral("widht > 3"));
    QVERIFY(failures.wait(20'000));
    QVERIFY(failures.first().first().value<Error>().sentence.contains(QLatin1String("widht")));
    QCOMPARE(model.rowCount(), 3);
    model.setFilter({});
    QVERIFY(waitFor(model));
    QCOMPARE(model.rowCount(), 6);
}

void TestItemListModel::badgesComeFromTheSource()
{
    DataProject p;
    p.writePicture("project/a.png", qRgb(1, 0, 0));
    p.writePicture("project/b.png", qRgb(2, 0, 0));
    p.importPictures({p.inProject("")});
    Badges badges;
    ItemListModel model(p.project());
    QVERIFY(waitFor(model));
    model.setBadgeSource(&badges);
    badges.done = model.item(1).id;
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    Q_EMIT badges.changed({badges.done});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.index(1).data(ItemListModel::StatusRole).toString(), QStringLiteral("done"));
    QCOMPARE(model.index(1).data(ItemListModel::AnnotationCountRole).toInt(), 3);
    QCOMPARE(model.index(1).data(ItemListModel::BadgesRole).value<QList<ItemBadge>>().first().text, QStringLiteral("RBC"));
    QCOMPARE(model.index(0).data(ItemListModel::AnnotationCountRole).toInt(), 0);
}

void TestItemListModel::aDeletedBadgeSourceIsForgotten()
{
    DataProject p;
    p.writePicture("project/a.png", qRgb(1, 0, 0));
    p.importPictures({p.inProject("")});
    ItemListModel model(p.project());
    QVERIFY(waitFor(model));
    auto badges = std::make_unique<Badges>();
    badges->done = model.item(0).id;
    model.setBadgeSource(badges.get());
    QCOMPARE(model.index(0).data(ItemListModel::StatusRole).toString(), QStringLiteral("done"));
    badges.reset();
    QCOMPARE(model.index(0).data(ItemListModel::StatusRole).toString(), QStringLiteral("todo"));
}

void TestItemListModel::aHundredThousandItemsAreListed()
{
    DataProject p;
    p.write([](SQLite::Database &database) {
        execute(database, "INSERT INTO source(id, kind, uri, added_at) VALUES(1, 'folder', 'x', 0)");
        database.exec(R"(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
            INSERT INTO item(source_id, path, width, height, bytes, added_at) SELECT 1, printf('pictures/%06d.jpg', i), 640, 480, 1, 0 FROM n)");
    });
    ItemListModel model(p.project());
    QVERIFY(waitFor(model));
    QCOMPARE(model.rowCount(), 100'000);
    QCOMPARE(model.index(99'999).data().toString(), QStringLiteral("100000.jpg"));
    QCOMPARE(model.rowOf(model.item(77'777).id), 77'777);
}

void TestItemListModel::theOrderIsKeptByTheFilter()
{
    DataProject p;
    for (int number = 0; number < 5; ++number)
        p.writePicture(QStringLiteral("project/%1.png").arg(number), qRgb(number, 9, 9), {50 - 10 * number, 10});
    p.importPictures({p.inProject("")});
    ItemListModel model(p.project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(waitFor(model));
    model.setOrder({ItemSort::Pixels, false, 1, 0});
    QVERIFY(waitFor(model));
    QCOMPARE(namesOf(model), (QStringList {"4.png", "3.png", "2.png", "1.png", "0.png"}));
    model.setFilter(QStringLiteral("width > 15"));
    QVERIFY(waitFor(model));
    QCOMPARE(namesOf(model), (QStringList {"3.png", "2.png", "1.png", "0.png"}));
    QCOMPARE(model.rowOf(model.item(3).id), 3);
}

void TestItemListModel::rowsAreFoundWhileOthersGo()
{
    DataProject p;
    for (int number = 0; number < 5; ++number)
        p.writePicture(QStringLiteral("project/%1.png").arg(number), qRgb(number, 9, 9), {10 + number, 10});
    p.importPictures({p.inProject("")});
    ItemListModel model(p.project());
    QVERIFY(waitFor(model));
    const qint64 last = model.item(4).id;
    QList<int> found;
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [&] { found.append(model.rowOf(last)); });
    model.setFilter(QStringLiteral("width IN (11, 13, 14)"));
    QVERIFY(waitFor(model));
    QCOMPARE(found, (QList<int> {3, 2})); // 2.png goes first, then 0.png
    QCOMPARE(model.rowOf(last), 2);
}

QTEST_GUILESS_MAIN(TestItemListModel)
#include "tst_itemlistmodel.moc"
