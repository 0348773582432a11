// SPDX-License-Identifier: GPL-3.0-or-later
// What a program wrote about its model is read where it can be, and what cannot be is left out.
#include "models/insight/modelfacts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cairn;

class TestModelFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anEmptyFolderTellsNothing() { QVERIFY(!readModelFacts(m_folder->path())); }
    void sharesAddUpAndTheLargestIsFirst();
    void dependencesHaveTheirPoints();
    void whatDoesNotFitIsLeftOut();
    void damagedFilesTellNothing();

private:
    void write(const char *name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestModelFacts::sharesAddUpAndTheLargestIsFirst()
{
    write("importance.json", R"([{"name":"a","gain":1},{"name":"b","gain":3},{"name":"c","gain":0}])");
    const auto facts = readModelFacts(m_folder->path());
    QVERIFY(facts);
    QCOMPARE(facts->importances.size(), 3);
    QCOMPARE(facts->importances[0].name, QStringLiteral("b"));
    QCOMPARE(facts->importances[0].share, 0.75);
    QCOMPARE(facts->importances[1].share, 0.25);
    QVERIFY(facts->dependences.isEmpty());
}

void TestModelFacts::dependencesHaveTheirPoints()
{
    write("dependence.json", R"({"classes":["no","yes"],"rows":9,"columns":[
        {"name":"age","kind":"number","points":[{"at":20,"mean":[0.75,0.25]},{"at":40,"mean":[0.5,0.5]}]},
        {"name":"town","kind":"category","points":[{"at":"Ulm","mean":[1,0]},{"at":"Bonn","mean":[0,1]}]},
        {"name":"day","kind":"datetime","points":[{"at":86400,"mean":[0.5,0.5]}]}]})");
    const auto facts = readModelFacts(m_folder->path());
    QVERIFY(facts);
    QCOMPARE(facts->classes, QStringList({QStringLiteral("no"), QStringLiteral("yes")}));
    QCOMPARE(facts->dependences.size(), 3);
    QCOMPARE(facts->dependence(QStringLiteral("age"))->at, QList<double>({20, 40}));
    QCOMPARE(facts->dependence(QStringLiteral("age"))->means[1], QList<double>({0.5, 0.5}));
    QCOMPARE(facts->dependence(QStringLiteral("town"))->categories, QStringList({QStringLiteral("Ulm"), QStringLiteral("Bonn")}));
    QVERIFY(facts->dependence(QStringLiteral("day"))->isMoment);
    QVERIFY(!facts->dependence(QStringLiteral("height")));
}

void TestModelFacts::whatDoesNotFitIsLeftOut()
{
    write("importance.json", R"([{"gain":1},{"name":"b","gain":-3},{"name":"c"},7,{"name":"d","gain":2}])");
    write("dependence.json", R"({"classes":["a","b"],"columns":[{"name":"x","points":[{"at":1,"mean":[1]},{"at":[],"mean":[1,0]}]},
        {"points":[{"at":1,"mean":[1,0]}]},{"name":"mixed","points":[{"at":1,"mean":[1,0]},{"at":"two","mean":[1,0]}]}]})");
    const auto facts = readModelFacts(m_folder->path());
    QVERIFY(facts);
    QCOMPARE(facts->importances.size(), 1);
    QCOMPARE(facts->importances[0].share, 1.0);
    QCOMPARE(facts->dependences.size(), 1);
    QCOMPARE(facts->dependences[0].name, QStringLiteral("mixed"));
    QCOMPARE(facts->dependences[0].at, QList<double>({1}));
}

void TestModelFacts::damagedFilesTellNothing()
{
    write("importance.json", "[{\"name\":");
    write("dependence.json", "[1, 2]");
    QVERIFY(!readModelFacts(m_folder->path()));
}

QTEST_GUILESS_MAIN(TestModelFacts)
#include "tst_modelfacts.moc"
