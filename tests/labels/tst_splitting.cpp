// SPDX-License-Identifier: GPL-3.0-or-later
// Properties that every split has, over many random inputs.
#include "models/labels/splitting.h"

#include <QtTest>

#include <map>
#include <random>
#include <set>

using namespace cairn;

namespace {

QList<SplitInput> inputs(int count, int groups, int classes, quint32 seed)
{
    std::mt19937 random(seed);
    QList<SplitInput> list;
    for (int at = 0; at < count; ++at) {
        SplitInput input;
        input.key = "item " + QByteArray::number(at);
        if (groups > 0)
            input.group = QStringLiteral("group %1").arg(random() % quint32(groups));
        // Uneven: class 0 has half, class 1 a quarter and so on.
        for (int each = 0; each < classes; ++each) {
            if (each == classes - 1 || random() % 2) {
                input.classes = {QStringLiteral("class %1").arg(each)};
                break;
            }
        }
        list.append(input);
    }
    return list;
}

std::array<int, 4> counts(const QList<Split> &splits)
{
    std::array<int, 4> counts {};
    for (const Split split : splits)
        ++counts[size_t(split)];
    return counts;
}

SplitRule rule(std::array<double, 3> shares, quint64 seed = 1, bool stratify = false) { return {shares, seed, stratify, {}}; }

} // namespace

class SplittingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreKeptToTheItem_data();
    void sharesAreKeptToTheItem();
    void theSameSeedGivesTheSameSplitWhateverTheOrder();
    void anotherSeedGivesAnotherSplit();
    void theSplitIsTheSameOnEveryMachine();
    void oneMoreItemMovesFew();
    void noGroupIsOnBothSides();
    void groupsKeepTheSharesNearly();
    void aHugeGroupDoesNotStarveTheOthers();
    void classesAreInProportion();
    void ofSeveralClassesTheRarestCounts();
    void rareClassesDoNotAllGoToTrain();
    void groupsAndClassesTogether();
    void everySplitGetsSomethingWhereThereIsEnough();
    void sharesNeedNotSumToOne();
    void nothingIsSplitIntoNothing();
};

void SplittingTest::sharesAreKeptToTheItem_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<double>>("shares");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("1000") << 1000 << QList<double> {0.7, 0.15, 0.15} << QList<int> {700, 150, 150};
    QTest::newRow("bccd") << 364 << QList<double> {0.7, 0.15, 0.15} << QList<int> {255, 55, 54};
    QTest::newRow("no test") << 10 << QList<double> {0.8, 0.2, 0} << QList<int> {8, 2, 0};
    QTest::newRow("all for training") << 7 << QList<double> {1, 0, 0} << QList<int> {7, 0, 0};
    QTest::newRow("only test") << 7 << QList<double> {0, 0, 1} << QList<int> {0, 0, 7};
}

void SplittingTest::sharesAreKeptToTheItem()
{
    QFETCH(const int, count);
    QFETCH(const QList<double>, shares);
    QFETCH(const QList<int>, expected);
    const auto found = counts(assignSplits(inputs(count, 0, 1, 3), rule({shares.at(0), shares.at(1), shares.at(2)})));
    QCOMPARE((QList<int> {found[1], found[2], found[3]}), expected);
    QCOMPARE(found[0], 0);
}

void SplittingTest::theSameSeedGivesTheSameSplitWhateverTheOrder()
{
    for (const int groups : {0, 20}) {
        QList<SplitInput> list = inputs(500, groups, 3, 5);
        const SplitRule stratified = rule({0.6, 0.2, 0.2}, 9, true);
        std::map<QByteArray, Split> byKey;
        const QList<Split> splits = assignSplits(list, stratified);
        for (int at = 0; at < list.size(); ++at)
            byKey[list.at(at).key] = splits.at(at);
        std::shuffle(list.begin(), list.end(), std::mt19937(8));
        const QList<Split> again = assignSplits(list, stratified);
        for (int at = 0; at < list.size(); ++at)
            QVERIFY(again.at(at) == byKey.at(list.at(at).key));
    }
}

void SplittingTest::anotherSeedGivesAnotherSplit()
{
    const QList<SplitInput> list = inputs(300, 0, 1, 5);
    const QList<Split> first = assignSplits(list, rule({0.5, 0.25, 0.25}, 1));
    int same = 0;
    const QList<Split> second = assignSplits(list, rule({0.5, 0.25, 0.25}, 2));
    for (int at = 0; at < 300; ++at)
        same += first.at(at) == second.at(at);
    // By chance 0.5^2 + 2 * 0.25^2 = 37.5 % stay.
    QVERIFY2(same > 70 && same < 160, qPrintable(QString::number(same)));
}

void SplittingTest::theSplitIsTheSameOnEveryMachine()
{
    // Ranks computed apart from this code, in Python: FNV-1a of "k" + key, stirred with the seed by splitmix64; see splitting.cpp.
    QList<SplitInput> list;
    for (int at = 0; at < 10; ++at)
        list.append({"item " + QByteArray::number(at), {}, {}});
    QString found;
    for (const Split split : assignSplits(list, rule({0.5, 0.3, 0.2}, 7)))
        found += QString::number(int(split));
    QCOMPARE(found, QStringLiteral("2221113311"));
}

void SplittingTest::oneMoreItemMovesFew()
{
    const QList<Split> before = assignSplits(inputs(1000, 0, 1, 5), rule({0.7, 0.15, 0.15}));
    QList<SplitInput> more = inputs(1000, 0, 1, 5);
    more.append({"one more", {}, {}});
    const QList<Split> after = assignSplits(more, rule({0.7, 0.15, 0.15}));
    int moved = 0;
    for (int at = 0; at < 1000; ++at)
        moved += before.at(at) != after.at(at);
    QVERIFY2(moved <= 3, qPrintable(QString::number(moved)));
}

void SplittingTest::noGroupIsOnBothSides()
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        const QList<SplitInput> list = inputs(200, 3 + int(seed), 3, seed);
        const QList<Split> splits = assignSplits(list, rule({0.7, 0.15, 0.15}, seed, seed % 2));
        std::map<QString, std::set<Split>> sides;
        for (int at = 0; at < list.size(); ++at)
            sides[list.at(at).group].insert(splits.at(at));
        for (const auto &[group, found] : sides)
            QCOMPARE(found.size(), size_t(1));
    }
}

void SplittingTest::groupsKeepTheSharesNearly()
{
    const auto found = counts(assignSplits(inputs(2000, 200, 1, 5), rule({0.7, 0.15, 0.15})));
    QVERIFY2(std::abs(found[1] - 1400) <= 20 && std::abs(found[2] - 300) <= 20 && std::abs(found[3] - 300) <= 20,
        qPrintable(QStringLiteral("%1 %2 %3").arg(found[1]).arg(found[2]).arg(found[3])));
}

void SplittingTest::aHugeGroupDoesNotStarveTheOthers()
{
    QList<SplitInput> list = inputs(100, 0, 1, 5);
    for (int at = 0; at < 80; ++at)
        list[at].group = QStringLiteral("huge");
    const auto found = counts(assignSplits(list, rule({0.7, 0.15, 0.15})));
    QCOMPARE(found[1], 80);
    QCOMPARE(found[2], 10);
    QCOMPARE(found[3], 10);
}

void SplittingTest::classesAreInProportion()
{
    const QList<SplitInput> list = inputs(2000, 0, 5, 5);
    const QList<Split> splits = assignSplits(list, rule({0.7, 0.2, 0.1}, 4, true));
    std::map<QString, std::array<int, 4>> byClass;
    std::map<QString, int> totals;
    for (int at = 0; at < list.size(); ++at) {
        ++byClass[list.at(at).classes.first()][size_t(splits.at(at))];
        ++totals[list.at(at).classes.first()];
    }
    QCOMPARE(byClass.size(), size_t(5));
    for (const auto &[name, found] : byClass) {
        QVERIFY(std::abs(found[1] - 0.7 * totals[name]) <= 2);
        QVERIFY(std::abs(found[2] - 0.2 * totals[name]) <= 2);
        QVERIFY(std::abs(found[3] - 0.1 * totals[name]) <= 2);
    }
    const auto all = counts(splits);
    QVERIFY(std::abs(all[1] - 1400) <= 2 && std::abs(all[2] - 400) <= 2 && std::abs(all[3] - 200) <= 2);
}

void SplittingTest::ofSeveralClassesTheRarestCounts()
{
    QList<SplitInput> list;
    for (int at = 0; at < 100; ++at)
        list.append({QByteArray::number(at), {}, at < 10 ? QStringList {QStringLiteral("common"), QStringLiteral("rare")} : QStringList {QStringLiteral("common")}});
    const QList<Split> splits = assignSplits(list, rule({0.5, 0.5, 0}, 3, true));
    int rareInTrain = 0;
    for (int at = 0; at < 10; ++at)
        rareInTrain += splits.at(at) == Split::Train;
    QCOMPARE(rareInTrain, 5);
    QCOMPARE(counts(splits)[1], 50);
}

void SplittingTest::rareClassesDoNotAllGoToTrain()
{
    // 100 classes of one item each: rounding each alone would leave val and test empty.
    QList<SplitInput> list;
    for (int at = 0; at < 100; ++at)
        list.append({QByteArray::number(at), {}, {QStringLiteral("class %1").arg(at)}});
    const auto found = counts(assignSplits(list, rule({0.7, 0.15, 0.15}, 3, true)));
    QCOMPARE(found[1], 70);
    QCOMPARE(found[2], 15);
    QCOMPARE(found[3], 15);
}

void SplittingTest::groupsAndClassesTogether()
{
    const QList<SplitInput> list = inputs(3000, 300, 3, 5);
    const QList<Split> splits = assignSplits(list, rule({0.7, 0.15, 0.15}, 4, true));
    std::map<QString, std::array<int, 4>> byClass;
    std::map<QString, int> totals;
    for (int at = 0; at < list.size(); ++at) {
        ++byClass[list.at(at).classes.first()][size_t(splits.at(at))];
        ++totals[list.at(at).classes.first()];
    }
    for (const auto &[name, found] : byClass) {
        QVERIFY2(std::abs(found[1] / double(totals[name]) - 0.7) < 0.05, qPrintable(name));
        QVERIFY2(std::abs(found[2] / double(totals[name]) - 0.15) < 0.05, qPrintable(name));
    }
}

void SplittingTest::everySplitGetsSomethingWhereThereIsEnough()
{
    for (int count = 3; count < 12; ++count) {
        for (quint64 seed = 0; seed < 20; ++seed) {
            const auto single = counts(assignSplits(inputs(count, 0, 2, 5), rule({0.8, 0.1, 0.1}, seed, seed % 2)));
            QVERIFY(single[1] > 0 && single[2] > 0 && single[3] > 0);
        }
    }
    QList<SplitInput> threeGroups = inputs(90, 0, 1, 5);
    for (int at = 0; at < 90; ++at)
        threeGroups[at].group = QString::number(at % 3);
    const auto found = counts(assignSplits(threeGroups, rule({0.8, 0.1, 0.1})));
    QCOMPARE((QList<int> {found[1], found[2], found[3]}), (QList<int> {30, 30, 30}));
}

void SplittingTest::sharesNeedNotSumToOne()
{
    const QList<SplitInput> list = inputs(100, 0, 1, 5);
    QCOMPARE(assignSplits(list, rule({14, 3, 3})), assignSplits(list, rule({0.7, 0.15, 0.15})));
}

void SplittingTest::nothingIsSplitIntoNothing()
{
    QVERIFY(assignSplits({}, rule({0.7, 0.15, 0.15})).isEmpty());
    QCOMPARE(assignSplits(inputs(1, 0, 1, 1), rule({0.7, 0.15, 0.15})), QList<Split> {Split::Train});
}

QTEST_GUILESS_MAIN(SplittingTest)
#include "tst_splitting.moc"
