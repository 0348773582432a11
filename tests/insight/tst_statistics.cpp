// SPDX-License-Identifier: GPL-3.0-or-later
// Tests and intervals against scipy, statsmodels and the examples of their papers.
#include "models/insight/agreement.h"
#include "models/insight/distributions.h"
#include "models/insight/holm.h"
#include "models/insight/proportions.h"
#include "models/insight/randomnumbers.h"
#include "models/insight/ranking.h"
#include "models/insight/ttests.h"
#include "tests/insight/expectednumbers.h"

#include <QTest>

using namespace cairn;
using namespace cairn::tests;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void distributionsAreThoseOfTheTables()
    {
        QCOMPARE(difference(normalQuantile(0.975), 1.959963984540054), QString());
        QCOMPARE(difference(normalTwoSided(-1.959963984540054), 0.05), QString());
        QCOMPARE(difference(studentQuantile(4, 0.975), 2.7764451051977987), QString());
        QCOMPARE(difference(studentTwoSided(4, 2.7764451051977987), 0.05), QString());
        QCOMPARE(difference(chiSquaredAbove(1, 3.841458820694124), 0.05), QString());
        QCOMPARE(difference(fairCoinAtMost(2, 10), 56.0 / 1024), QString());
        QCOMPARE(difference(fairCoinExactly(2, 10), 45.0 / 1024), QString());
        QVERIFY(std::isnan(normalTwoSided(kNone)) && std::isnan(studentTwoSided(0, 1)));
    }

    void wilsonIsThatOfStatsmodels()
    {
        for (const QJsonValue &each : m_expected.value("wilson").toArray()) {
            const Interval interval = wilsonInterval(each["successes"].toInteger(), each["trials"].toInteger());
            QCOMPARE(difference(interval.low, each["low"]), QString());
            QCOMPARE(difference(interval.high, each["high"]), QString());
        }
        QVERIFY(!wilsonInterval(0, 0).isKnown() && !wilsonInterval(3, 2).isKnown() && !wilsonInterval(-1, 2).isKnown());
    }

    void mcNemarIsThatOfStatsmodels()
    {
        for (const QJsonValue &each : m_expected.value("mcnemar").toArray()) {
            const McNemar test = mcNemar(each["gained"].toInteger(), each["lost"].toInteger());
            QCOMPARE(test.kind == McNemar::Kind::Exact, each["exact"].toBool());
            QCOMPARE(difference(test.statistic, each["statistic"]), QString());
            QCOMPARE(difference(test.pValue, each["p"]), QString());
            QCOMPARE(difference(test.midP, each["mid_p"]), QString());
            // The middle is less cautious than the exact one, never more.
            QVERIFY(test.midP <= number(each["binomial_p"]) + 1e-12);
        }
        QCOMPARE(mcNemar(0, 0).pValue, 1.0);
    }

    void welchIsThatOfScipy()
    {
        for (const QJsonValue &each : m_expected.value("welch").toArray()) {
            const TestResult test = welchTest(doubles(each["a"]), doubles(each["b"]));
            QCOMPARE(difference(test.difference.estimate, each["difference"]), QString());
            QCOMPARE(difference(test.statistic, each["t"]), QString());
            QCOMPARE(difference(test.freedom, each["freedom"]), QString());
            QCOMPARE(difference(test.pValue, each["p"]), QString());
            QCOMPARE(difference(test.difference.low, each["low"]), QString());
            QCOMPARE(difference(test.difference.high, each["high"]), QString());
        }
        const std::vector<double> one = {1}, same = {1, 1}, more = {2, 2};
        QVERIFY(!welchTest(one, same).difference.isKnown());
        // Without spread there is no doubt, and with the same values no difference.
        QCOMPARE(welchTest(same, more).pValue, 0.0);
        QCOMPARE(welchTest(same, same).pValue, 1.0);
    }

    void resampledTestIsWiderThanTheNaiveOne()
    {
        for (const QJsonValue &each : m_expected.value("corrected").toArray()) {
            const std::vector<double> differences = doubles(each["differences"]);
            const TestResult test = correctedResampledTest(differences, number(each["share"]));
            QCOMPARE(difference(test.statistic, each["t"]), QString());
            QCOMPARE(difference(test.pValue, each["p"]), QString());
            QCOMPARE(difference(test.difference.low, each["low"]), QString());
            QCOMPARE(difference(test.difference.high, each["high"]), QString());
            QVERIFY(correctedResampledTest(differences, 0).pValue < test.pValue);
        }
        QVERIFY(!correctedResampledTest(std::vector<double> {1}, 0.1).difference.isKnown());
    }

    void holmIsThatOfStatsmodels()
    {
        for (const QJsonValue &each : m_expected.value("holm").toArray()) {
            const std::vector<double> adjusted = holmAdjusted(doubles(each["p"])), expected = doubles(each["adjusted"]);
            QCOMPARE(adjusted.size(), expected.size());
            for (std::size_t at = 0; at < expected.size(); ++at)
                QCOMPARE(difference(adjusted[at], expected[at]), QString());
        }
        const std::vector<double> withGap = holmAdjusted(std::vector<double> {0.02, kNone, 0.04});
        QVERIFY(std::isnan(withGap[1]));
        QCOMPARE(withGap[0], 0.04);
        QCOMPARE(withGap[2], 0.04);
    }

    void kappasAreThoseOfOthers()
    {
        const QJsonObject expected = m_expected.value("kappa").toObject();
        const auto a = integers<int>(expected["a"]), b = integers<int>(expected["b"]);
        QCOMPARE(difference(cohenKappa(a, b, 4), expected["kappa"]), QString());
        QCOMPARE(difference(cohenKappa(a, b, 4, AgreementScale::Interval), expected["weighted"]), QString());
        std::vector<int> counts;
        for (const QJsonValue &item : expected["counts"].toArray()) {
            for (const int count : integers<int>(item))
                counts.push_back(count);
        }
        QCOMPARE(difference(fleissKappa(counts, 3), expected["fleiss"]), QString());
        QVERIFY(std::isnan(cohenKappa(a, std::vector<int>(a.size(), 7), 4)));
        QVERIFY(std::isnan(cohenKappa(std::vector<int>(3, 1), std::vector<int>(3, 1), 4)));
        QVERIFY(std::isnan(fleissKappa(std::vector<int> {2, 1, 1, 1}, 2))); // three raters here, two there
    }

    void krippendorffIsThatOfHisExample()
    {
        // "Computing Krippendorff's Alpha-Reliability" (2011), section C: four observers, twelve units, some not observed.
        const double none = kNone;
        const std::vector<std::vector<double>> units = {{1, 1, none, 1}, {2, 2, 3, 2}, {3, 3, 3, 3}, {3, 3, 3, 3}, {2, 2, 2, 2}, {1, 2, 3, 4},
            {4, 4, 4, 4}, {1, 1, 2, 1}, {2, 2, 2, 2}, {none, 5, 5, 5}, {none, none, 1, 1}, {none, 3, none, none}};
        QVERIFY(difference(krippendorffAlpha(units), 0.743, 0.0005).isEmpty());
        QVERIFY(difference(krippendorffAlpha(units, AgreementScale::Interval), 0.849, 0.0005).isEmpty());
        QVERIFY(std::isnan(krippendorffAlpha(std::vector<std::vector<double>> {{1}, {2}})));
        QVERIFY(std::isnan(krippendorffAlpha(std::vector<std::vector<double>> {{1, 1}, {1, 1}})));
    }

    void deLongIsThatOfItsPaper()
    {
        for (const QJsonValue &each : m_expected.value("delong").toArray()) {
            const std::vector<double> a = doubles(each["a"]), b = doubles(each["b"]);
            const std::vector<bool> truth = truths(each["truth"]);
            const DeLong test = deLong(a, b, truth);
            const double z = normalQuantile(0.975);
            QCOMPARE(difference(test.first.estimate, each["auc_a"]), QString());
            QCOMPARE(difference(test.second.estimate, each["auc_b"]), QString());
            QCOMPARE(difference(std::pow((test.first.high - test.first.estimate) / z, 2), each["variance_a"]), QString());
            QCOMPARE(difference(test.difference.difference.low, each["low"]), QString());
            QCOMPARE(difference(test.difference.difference.high, each["high"]), QString());
            QCOMPARE(difference(test.difference.statistic, each["z"]), QString());
            QCOMPARE(difference(test.difference.pValue, each["p"]), QString());
            QCOMPARE(deLong(a, a, truth).difference.pValue, 1.0);
        }
        const std::vector<double> scores = {0.1, 0.2, 0.3};
        QVERIFY(!deLong(scores, scores, {true, false, false}).difference.difference.isKnown());
        QVERIFY(std::isnan(areaUnderRoc(scores, {true, true, true})));
    }

    void randomNumbersAreThoseOfTheReference()
    {
        // splitmix64 from state 0 begins with 0xe220a8397b1dcdaf (Vigna's reference), which is the first word of seed 0's state; the
        // first output is rotl(s0 + s3, 23) + s0 with s3 = 0xf88bb8a8724c81ec.
        RandomNumbers random(0);
        QCOMPARE(random.next(), std::rotl(0xe220a8397b1dcdafULL + 0xf88bb8a8724c81ecULL, 23) + 0xe220a8397b1dcdafULL);
        QVERIFY(RandomNumbers(1).next() != RandomNumbers(2).next());
        QVERIFY(RandomNumbers(1, 1).next() != RandomNumbers(1, 2).next());
    }

private:
    const QJsonObject m_expected = expectedNumbers("statistics.json");
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
