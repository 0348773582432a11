// SPDX-License-Identifier: GPL-3.0-or-later
// Items found by what people call them.
#include "dataproject.h"

#include "models/data/items.h"
#include "models/data/missingitems.h"
#include "models/project/expression.h"

#include <QTest>

using namespace cairn;
using cairn::tests::DataProject;

class TestItems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anItemIsFoundByPathNameAndNumber();
    void aNameThatSeveralHaveIsRefusedWithTheirPaths();
    void aPageOfItemsComesInTheOrderAsked();
    void idsAreOrderedByPath();
    void missingFilesAreNamed();
    void filesThatAreGoneAreMarkedUntilTheyAreBack();
    void filtersSeeStatusAndLabels();

private:
    std::unique_ptr<DataProject> m_p;
    QHash<QString, qint64> m_ids;
};

void TestItems::init()
{
    m_p = std::make_unique<DataProject>();
    m_p->writePicture("project/one/cell.png", qRgb(1, 0, 0));
    m_p->writePicture("project/two/cell.png", qRgb(2, 0, 0));
    m_p->writePicture("project/two/blood.png", qRgb(3, 0, 0));
    m_p->importPictures({m_p->inProject("")});
    m_ids.clear();
    const auto items = Items::all(m_p->reader());
    QVERIFY(items.has_value());
    for (const Item &item : *items)
        m_ids.insert(item.path, item.id);
    QCOMPARE(m_ids.size(), 3);
}

void TestItems::anItemIsFoundByPathNameAndNumber()
{
    const qint64 blood = m_ids.value("two/blood.png");
    for (const QString &name : {QStringLiteral("two/blood.png"), QStringLiteral("blood.png"), QString::number(blood)}) {
        const Result<Item> item = Items::find(m_p->reader(), name);
        QVERIFY2(item.has_value(), qPrintable(name));
        QCOMPARE(item->id, blood);
        QCOMPARE(item->size, QSize(20, 10));
    }
    QCOMPARE(Items::find(m_p->reader(), "one/cell.png")->id, m_ids.value("one/cell.png"));
    QVERIFY(!Items::find(m_p->reader(), "ood.png"));
    QVERIFY(Items::find(m_p->reader(), "nothing").error().sentence.contains(QLatin1String("nothing")));
    QVERIFY(!Items::byId(m_p->reader(), 4711));
}

void TestItems::aNameThatSeveralHaveIsRefusedWithTheirPaths()
{
    const Result<Item> item = Items::find(m_p->reader(), "cell.png");
    QVERIFY(!item);
    QVERIFY(item.error().sentence.contains(QLatin1String("one/cell.png, two/cell.png")));
}

void TestItems::aPageOfItemsComesInTheOrderAsked()
{
    const auto items = Items::page(m_p->reader(), {m_ids.value("two/cell.png"), 4711, m_ids.value("one/cell.png")});
    QVERIFY(items.has_value());
    QCOMPARE(items->size(), 2);
    QCOMPARE(items->first().path, QStringLiteral("two/cell.png"));
    QCOMPARE(items->last().path, QStringLiteral("one/cell.png"));
}

void TestItems::idsAreOrderedByPath()
{
    const auto ids = Items::ids(m_p->reader());
    QVERIFY(ids.has_value());
    QCOMPARE(*ids, (QList<qint64> {m_ids.value("one/cell.png"), m_ids.value("two/blood.png"), m_ids.value("two/cell.png")}));
    QCOMPARE(Items::count(m_p->reader()), 3);
}

void TestItems::missingFilesAreNamed()
{
    QCOMPARE(*Items::missing(m_p->project()), QStringList());
    QVERIFY(QFile::remove(m_p->inProject("two/blood.png")));
    QCOMPARE(*Items::missing(m_p->project()), (QStringList {"two/blood.png"}));
}

void TestItems::filesThatAreGoneAreMarkedUntilTheyAreBack()
{
    const auto isMissing = [&](const char *path) { return Items::byId(m_p->reader(), m_ids.value(QLatin1String(path)))->isMissing; };
    QCOMPARE(*noteMissingItems(m_p->project()), 0);
    const QString file = m_p->inProject("two/blood.png");
    QVERIFY(QFile::rename(file, file + ".away"));
    QCOMPARE(*noteMissingItems(m_p->project()), 1);
    QVERIFY(isMissing("two/blood.png"));
    QVERIFY(!isMissing("two/cell.png"));
    QCOMPARE(*noteMissingItems(m_p->project()), 0);
    QVERIFY(QFile::rename(file + ".away", file));
    QCOMPARE(*noteMissingItems(m_p->project()), 1);
    QVERIFY(!isMissing("two/blood.png"));
    QVERIFY(noteMissingItems(m_p->project(), TaskControl([] { return true; }, {})).error().isCanceled());
}

void TestItems::filtersSeeStatusAndLabels()
{
    m_p->write([&](SQLite::Database &database) {
        execute(database, "INSERT INTO item_state(item_id, status) VALUES(?, 'done')", m_ids.value("one/cell.png"));
        execute(database, "INSERT INTO label_class(id, name, color, position) VALUES(5, 'RBC', '#fff', 1)");
        execute(database, R"(INSERT INTO annotation(id, item_id, class_id, kind, geometry, origin, created_at, updated_at)
            VALUES(9, ?, 5, 'tag', '{}', 'human', 0, 0))", m_ids.value("two/cell.png"));
    });
    auto connection = ExpressionConnection::open(m_p->project().file());
    QVERIFY(connection.has_value());
    const auto ids = [&](const char *expression) {
        return (*connection)->ids("id", Items::expressionSource(), QLatin1String(expression)).value_or(QList<qint64> {-1});
    };
    QCOMPARE(ids("status = 'done'"), (QList<qint64> {m_ids.value("one/cell.png")}));
    QCOMPARE(ids("annotations > 0 AND classes LIKE '%RBC%'"), (QList<qint64> {m_ids.value("two/cell.png")}));
    QCOMPARE(ids("status = 'todo'").size(), 2);
    QCOMPARE(ids("width = 20").size(), 3);
}

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"
