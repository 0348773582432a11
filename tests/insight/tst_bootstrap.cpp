// SPDX-License-Identifier: GPL-3.0-or-later
// The bootstrap: what must hold of any, and that its interval covers what it promises.
#include "models/insight/bootstrap.h"
#include "models/insight/proportions.h"
#include "models/insight/randomnumbers.h"
#include "models/insight/ttests.h"
#include "models/insight/weightedmetrics.h"

#include <QTest>

#include <atomic>
#include <numeric>

using namespace cairn;

namespace {

BootstrapResult drawn(qsizetype items, const WeightedStatistic &statistic, const BootstrapOptions &options = {})
{
    const Result<BootstrapResult> result = bootstrap(items, statistic, options);
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    return *result;
}

/** Standard normal, by the sum of twelve. */
double normal(RandomNumbers &random)
{
    double sum = -6;
    for (int at = 0; at < 12; ++at)
        sum += random.real();
    return sum;
}

} // namespace

class TestBootstrap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameRunTwiceDiffersByNothing()
    {
        std::vector<double> right;
        RandomNumbers random(5);
        for (int at = 0; at < 300; ++at)
            right.push_back(random.real() < 0.8 ? 1 : 0);
        const BootstrapResult result = drawn(300, differenceOf(weightedMean(right), weightedMean(right)));
        QVERIFY(result.interval.holds(0));
        QCOMPARE(result.interval.low, 0.0);
        QCOMPARE(result.interval.high, 0.0);
        QCOMPARE(result.pValue, 1.0);
        QCOMPARE(result.units, 300);
    }

    void theSameSeedGivesTheSameOnAnyNumberOfThreads()
    {
        std::vector<double> values;
        RandomNumbers random(6);
        for (int at = 0; at < 501; ++at)
            values.push_back(random.real());
        const BootstrapResult first = drawn(501, weightedMean(values));
        QThreadPool *pool = QThreadPool::globalInstance();
        const int threads = pool->maxThreadCount();
        pool->setMaxThreadCount(1);
        const BootstrapResult again = drawn(501, weightedMean(values));
        pool->setMaxThreadCount(threads);
        QCOMPARE(again.values, first.values);
        BootstrapOptions other;
        other.seed = 2;
        QVERIFY(drawn(501, weightedMean(values), other).values != first.values);
    }

    void eachResampleHasAsManyItemsAsThereAre()
    {
        for (const qsizetype items : {1, 2, 7, 100}) {
            const BootstrapResult result
                = drawn(items, [](std::span<const quint32> weights) { return double(std::accumulate(weights.begin(), weights.end(), 0U)); });
            QCOMPARE(result.interval.low, double(items));
            QCOMPARE(result.interval.high, double(items));
        }
    }

    void theSpreadOfAMeanIsItsStandardError()
    {
        // Of n values the bootstrap's standard error is sqrt(sum of squares / n) / sqrt(n).
        std::vector<double> values;
        double squares = 0;
        for (int at = 0; at < 400; ++at) {
            values.push_back(at % 2 == 0 ? 3 : -1);
            squares += 4; // 2 from the mean of 1
        }
        BootstrapOptions options;
        options.resamples = 20'000;
        const BootstrapResult result = drawn(400, weightedMean(values), options);
        const double expected = std::sqrt(squares / 400 / 400);
        QVERIFY(std::abs((result.interval.high - result.interval.low) / 2 / 1.96 - expected) < 0.04 * expected);
        QVERIFY(std::abs((result.interval.high + result.interval.low) / 2 - 1) < 0.1 * expected);
    }

    void itemsOfAGroupAreDrawnTogether()
    {
        // Ten identical items a group: ten times the items say no more than the groups do.
        std::vector<double> single, tenfold;
        BootstrapOptions grouped;
        RandomNumbers random(8);
        for (int group = 0; group < 60; ++group) {
            single.push_back(random.real());
            for (int item = 0; item < 10; ++item) {
                tenfold.push_back(single.back());
                grouped.groups.push_back(1'000 - 7 * group);
            }
        }
        const BootstrapResult alone = drawn(60, weightedMean(single));
        const BootstrapResult together = drawn(600, weightedMean(tenfold), grouped);
        QCOMPARE(together.units, 60);
        QVERIFY(std::abs(together.interval.low - alone.interval.low) < 1e-9 && std::abs(together.interval.high - alone.interval.high) < 1e-9);
        const BootstrapResult naive = drawn(600, weightedMean(tenfold));
        QVERIFY(naive.interval.high - naive.interval.low < 0.5 * (together.interval.high - together.interval.low));
    }

    void theIntervalCoversTheTruthAsOftenAsItSays()
    {
        // 400 worlds in which B is right 6 points more often; the percentile interval of 120 pairs holds that in 95 % of them, give
        // or take 3.5 (three standard errors and the small bias of the percentile).
        const double truth = 0.06;
        int covered = 0, covers = 0;
        const int worlds = 400;
        for (int world = 0; world < worlds; ++world) {
            RandomNumbers random(77, quint64(world));
            std::vector<double> a, b, together;
            for (int item = 0; item < 120; ++item) {
                const double luck = random.real();
                a.push_back(luck < 0.70 ? 1 : 0);
                b.push_back(luck > 0.70 ? (luck < 0.80 ? 1 : 0) : (luck < 0.66 ? 1 : 0)); // gains 10 points, loses 4
                together.push_back(b.back() - a.back());
            }
            BootstrapOptions options;
            options.resamples = 500;
            options.seed = quint64(world);
            covered += drawn(120, differenceOf(weightedMean(a), weightedMean(b)), options).interval.holds(truth) ? 1 : 0;
            covers += drawn(120, weightedMean(together), options).interval.holds(truth) ? 1 : 0;
        }
        QVERIFY2(covered >= 0.915 * worlds && covered <= 0.985 * worlds, qPrintable(QString::number(covered)));
        QCOMPARE(covered, covers); // the mean of differences is the difference of means
    }

    void worldsWithoutADifferenceAreRarelySaidToDiffer()
    {
        int said = 0, byPValue = 0;
        for (int world = 0; world < 300; ++world) {
            RandomNumbers random(78, quint64(world));
            std::vector<double> a, b;
            for (int item = 0; item < 80; ++item) {
                const double shared = normal(random);
                a.push_back(shared + normal(random));
                b.push_back(shared + normal(random));
            }
            BootstrapOptions options;
            options.resamples = 400;
            const BootstrapResult result = drawn(80, differenceOf(weightedMean(a), weightedMean(b)), options);
            said += result.interval.holds(0) ? 0 : 1;
            byPValue += result.pValue < 0.05 ? 1 : 0;
        }
        QVERIFY2(said <= 27, qPrintable(QString::number(said))); // 5 % of 300 are 15, three standard errors 11
        QVERIFY(std::abs(said - byPValue) <= 3);
    }

    void wilsonCoversToo()
    {
        int covered = 0;
        RandomNumbers random(79);
        for (int world = 0; world < 2'000; ++world) {
            int right = 0;
            for (int item = 0; item < 40; ++item)
                right += random.real() < 0.9 ? 1 : 0;
            covered += wilsonInterval(right, 40).holds(0.9) ? 1 : 0;
        }
        QVERIFY2(covered > 0.93 * 2'000 && covered < 0.98 * 2'000, qPrintable(QString::number(covered)));
    }

    void welchCoversWithFewSeeds()
    {
        int covered = 0;
        for (int world = 0; world < 2'000; ++world) {
            RandomNumbers random(80, quint64(world));
            std::vector<double> a, b;
            for (int seed = 0; seed < 3; ++seed)
                a.push_back(normal(random));
            for (int seed = 0; seed < 5; ++seed)
                b.push_back(2 + 0.5 * normal(random));
            covered += welchTest(a, b).difference.holds(2) ? 1 : 0;
        }
        QVERIFY2(covered > 0.93 * 2'000 && covered < 0.985 * 2'000, qPrintable(QString::number(covered)));
    }

    void seedsOfEachSideAreDrawnByThemselves()
    {
        const std::vector<double> a = {0.80, 0.81, 0.79, 0.80, 0.82, 0.78, 0.80, 0.81, 0.79, 0.80}, b = {0.90, 0.91, 0.89, 0.90, 0.92};
        const BootstrapResult result = bootstrapOverSeeds(a, b);
        QVERIFY(std::abs(result.interval.estimate - 0.104) < 1e-12);
        QVERIFY(result.interval.low > 0.09 && result.interval.low < 0.104 && result.interval.high < 0.118);
        QVERIFY(!bootstrapOverSeeds(a, std::vector<double> {1}).interval.isKnown());
    }

    void whatIsUndefinedStaysUnknown()
    {
        QVERIFY(!drawn(0, weightedMean({})).interval.isKnown());
        const BootstrapResult result = drawn(10, [](std::span<const quint32>) { return kUnknown; });
        QVERIFY(!result.interval.isKnown() && result.values.empty());
        // One positive among thirty: a third of the resamples lack it, and the others speak.
        std::vector<bool> isPositive(30, false);
        isPositive[4] = true;
        std::vector<double> scores(30);
        std::iota(scores.begin(), scores.end(), 0.0);
        const BootstrapResult area = drawn(30, weightedAreaUnderRoc(scores, isPositive));
        QVERIFY(area.interval.isKnown());
        QVERIFY(area.values.size() > 1'150 && area.values.size() < 1'400); // 1 - (29/30)^30 of 2,000 are 1,277
    }

    void itTellsHowFarItIsAndCanBeStopped()
    {
        std::vector<qint64> told;
        const auto listener = [&](const TaskProgress &progress) { told.push_back(progress.done); };
        const Result<BootstrapResult> whole = bootstrap(50, weightedMean(std::vector<double>(50, 1)), {}, TaskControl({}, listener));
        QVERIFY(whole.has_value());
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.back(), 2'000);
        std::atomic_int asked = 0;
        const TaskControl stopped([&] { return ++asked > 10; }, {});
        const Result<BootstrapResult> cut = bootstrap(50, weightedMean(std::vector<double>(50, 1)), {}, stopped);
        QVERIFY(!cut.has_value());
        QVERIFY(cut.error().isCanceled());
        QVERIFY(asked < 2'000);
    }
};

QTEST_GUILESS_MAIN(TestBootstrap)
#include "tst_bootstrap.moc"
