// SPDX-License-Identifier: GPL-3.0-or-later
// Spellings of the same thing are found by published methods, and made one as a step that can be undone.
#include "dataproject.h"

#include "models/data/valueclusters.h"

#include <QTest>

using namespace cairn;
using cairn::tests::DataProject;

class TestValueClusters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fingerprints_data();
    void fingerprints();
    void nGrams_data();
    void nGrams();
    void soundexCodes_data();
    void soundexCodes();
    void distances_data();
    void distances();
    void clustersOfAColumn_data();
    void clustersOfAColumn();
    void mergingIsOneStepThatCanBeUndone();
    void mergingKeepsToTheFilter();
    void oneOddSpellingIsFoundAmongThousandsOfValues();
    void aCanceledSearchSaysSo();
};

void TestValueClusters::fingerprints_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("key");
    // After the steps that OpenRefine's page on clustering lists, and its example.
    QTest::newRow("order, case, comma") << "Cruise, Tom" << "cruise tom";
    QTest::newRow("the same") << " tom  CRUISE " << "cruise tom";
    QTest::newRow("repeated words") << "boston boston" << "boston";
    QTest::newRow("dots within") << "U.S.A." << "usa";
    QTest::newRow("accents") << QStringLiteral("Gödel, Kurt") << "godel kurt";
    QTest::newRow("letters of their own") << QStringLiteral("Łódź Ærø") << "aero lodz";
    QTest::newRow("nothing but signs") << "--?" << "";
}

void TestValueClusters::fingerprints()
{
    QFETCH(const QString, value);
    QFETCH(const QString, key);
    QCOMPARE(fingerprint(value), key);
}

void TestValueClusters::nGrams_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("key");
    // OpenRefine's own example: "Paris" with 2 and with 1.
    QTest::newRow("pairs") << "Paris" << 2 << "arispari";
    QTest::newRow("single letters") << "Paris" << 1 << "aiprs";
    QTest::newRow("spaces do not count") << "Kr zysztof" << 1 << "fkorstyz";
    QTest::newRow("nor doubled letters") << "Krzzysztof" << 1 << "fkorstyz";
    QTest::newRow("too short") << "a" << 2 << "a";
}

void TestValueClusters::nGrams()
{
    QFETCH(const QString, value);
    QFETCH(const int, size);
    QFETCH(const QString, key);
    QCOMPARE(nGramFingerprint(value, size), key);
}

void TestValueClusters::soundexCodes_data()
{
    QTest::addColumn<QString>("code");
    // https://www.archives.gov/research/census/soundex
    for (const auto &[name, code] : {std::pair("Washington", "W252"), std::pair("Lee", "L000"), std::pair("Gutierrez", "G362"), std::pair("Pfister", "P236"),
             std::pair("Jackson", "J250"), std::pair("Tymczak", "T522"), std::pair("VanDeusen", "V532"), std::pair("Ashcraft", "A261")})
        QTest::newRow(name) << QString::fromLatin1(code);
}

void TestValueClusters::soundexCodes()
{
    QFETCH(const QString, code);
    QCOMPARE(soundex(QString::fromLatin1(QTest::currentDataTag())), code);
}

void TestValueClusters::distances_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("distance");
    QTest::newRow("the textbook's") << "kitten" << "sitting" << 10 << 3;
    QTest::newRow("saturday") << "saturday" << "sunday" << 10 << 3;
    QTest::newRow("more than asked for") << "saturday" << "sunday" << 2 << 3;
    QTest::newRow("the same") << "abc" << "abc" << 0 << 0;
    QTest::newRow("nothing") << "" << "abc" << 5 << 3;
    QTest::newRow("lengths say it") << "a" << "abcdefgh" << 2 << 3;
}

void TestValueClusters::distances()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const int, most);
    QFETCH(const int, distance);
    QCOMPARE(levenshtein(left, right, most), distance);
    QCOMPARE(levenshtein(right, left, most), distance);
}

void TestValueClusters::clustersOfAColumn_data()
{
    QTest::addColumn<ClusterMethod>("method");
    QTest::addColumn<QString>("clusters");
    QTest::newRow("fingerprint") << ClusterMethod::Fingerprint << "New York (2) NEW YORK (1) York, New (1)";
    QTest::newRow("pieces") << ClusterMethod::NGram << "New York (2) NEW YORK (1) NewYork (1)";
    QTest::newRow("distance") << ClusterMethod::Distance << "New York (2) NEW YORK (1) NewYork (1) | Philadelphia (1) Philadelpia (1)";
    QTest::newRow("sound") << ClusterMethod::Sound << "New York (2) NEW YORK (1) York, New (1) | Philadelphia (1) Philadelpia (1)";
}

void TestValueClusters::clustersOfAColumn()
{
    QFETCH(const ClusterMethod, method);
    QFETCH(const QString, clusters);
    DataProject p;
    const qint64 id = p.importTableFile(p.writeFile(QStringLiteral("t.csv"), "city,n\nNew York,1\nNew York,2\nNEW YORK,3\n\"York, New\",4\nNewYork,5\nPhiladelphia,6\nPhiladelpia,7\nBoston,8\n,9\n"),
        QStringLiteral("t")).tableId;
    const auto found = clusterValues({p.project().file(), id, QStringLiteral("city"), {}, method, 2, 0.85});
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().sentence));
    QCOMPARE(found->distinct, 7);
    QStringList printed;
    for (const ValueCluster &cluster : found->clusters) {
        QStringList members;
        for (const ClusterMember &member : cluster.members)
            members.append(QStringLiteral("%1 (%2)").arg(member.value).arg(member.rows));
        printed.append(members.join(QLatin1Char(' ')));
    }
    QCOMPARE(printed.join(QStringLiteral(" | ")), clusters);
}

void TestValueClusters::mergingIsOneStepThatCanBeUndone()
{
    DataProject p;
    const qint64 id = p.importTableFile(p.writeFile(QStringLiteral("t.csv"), "city,n\nBonn,1\nbonn,2\nBONN,3\nKöln,4\nKoln,5\nMainz,6\n"), QStringLiteral("t")).tableId;
    const QStringList before = p.column(QStringLiteral("SELECT city FROM data_t ORDER BY row_id"));
    const ClusterRequest request {p.project().file(), id, QStringLiteral("city"), {}, ClusterMethod::Fingerprint, 2, 0.85};
    const auto changed = mergeValues(p.project(), request,
        {{{QStringLiteral("bonn"), QStringLiteral("BONN")}, QStringLiteral("Bonn")}, {{QStringLiteral("Koln")}, QStringLiteral("Köln")}});
    QVERIFY2(changed.has_value(), changed ? "" : qPrintable(changed.error().detail));
    QCOMPARE(*changed, 3);
    QCOMPARE(p.column(QStringLiteral("SELECT DISTINCT city FROM data_t ORDER BY city")),
        (QStringList {QStringLiteral("Bonn"), QStringLiteral("Köln"), QStringLiteral("Mainz")}));
    QCOMPARE(p.column(QStringLiteral("SELECT count(*) FROM journal")), QStringList {QStringLiteral("1")});
    QVERIFY((*p.project().journal())->undo());
    QCOMPARE(p.column(QStringLiteral("SELECT city FROM data_t ORDER BY row_id")), before);
}

void TestValueClusters::mergingKeepsToTheFilter()
{
    DataProject p;
    const qint64 id = p.importTableFile(p.writeFile(QStringLiteral("t.csv"), "city,n\nbonn,1\nbonn,2\nBonn,3\n"), QStringLiteral("t")).tableId;
    const ClusterRequest request {p.project().file(), id, QStringLiteral("city"), QStringLiteral("n > 1 OR n IS NULL"), ClusterMethod::Fingerprint, 2, 0.85};
    QCOMPARE(mergeValues(p.project(), request, {{{QStringLiteral("bonn")}, QStringLiteral("Bonn")}}).value_or(-1), 1);
    QCOMPARE(p.column(QStringLiteral("SELECT city FROM data_t ORDER BY row_id")), (QStringList {QStringLiteral("bonn"), QStringLiteral("Bonn"), QStringLiteral("Bonn")}));
}

void TestValueClusters::oneOddSpellingIsFoundAmongThousandsOfValues()
{
    QList<ClusterMember> members;
    for (int number = 0; number < 3'000; ++number)
        members.append({QStringLiteral("customer %1 %2").arg(number * 7919 % 20'011).arg(number * 104'729 % 99'991), 1});
    members.append({QStringLiteral("Quite another thing"), 5});
    members.append({QStringLiteral("Quite anoter thing"), 1});
    const auto found = clusterMembers(members, {{}, 0, {}, {}, ClusterMethod::Distance, 2, 0.93});
    QVERIFY(found.has_value());
    QVERIFY(std::any_of(found->begin(), found->end(), [](const ValueCluster &cluster) { return cluster.members.first().value == QLatin1String("Quite another thing"); }));
}

void TestValueClusters::aCanceledSearchSaysSo()
{
    const QList<ClusterMember> members {{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}};
    const auto found = clusterMembers(members, {}, TaskControl([] { return true; }, {}));
    QVERIFY(!found && found.error().isCanceled());
}

QTEST_GUILESS_MAIN(TestValueClusters)
#include "tst_valueclusters.moc"
