// SPDX-License-Identifier: GPL-3.0-or-later
// The moving average against numbers worked out by hand from TensorBoard's formula.
#include "models/metrics/smoothing.h"

#include <QTest>

#include <cmath>

using namespace cairn;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool areClose(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || a == b || std::abs(a - b) < 1e-12;
}

} // namespace

class TestSmoothing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void averageIsDebiased_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("weight");
        QTest::addColumn<QList<double>>("expected");
        // last: 0.5, 1.25, 2.125; divided by 1/2, 3/4, 7/8
        QTest::newRow("half") << QList<double> {1, 2, 3} << 0.5 << QList<double> {1, 5.0 / 3, 17.0 / 7};
        // last: 1, 0.9, 1.81 with weight 0.9: 10*0.1=1; 0.9; 0.81+1=1.81; divided by 0.1, 0.19, 0.271
        QTest::newRow("nine tenths") << QList<double> {10, 0, 10} << 0.9 << QList<double> {10, 0.9 / 0.19, 1.81 / 0.271};
        QTest::newRow("weight 0 changes nothing") << QList<double> {4, -1, 7} << 0.0 << QList<double> {4, -1, 7};
        QTest::newRow("weight 1 stays at 0") << QList<double> {4, -1, 7} << 1.0 << QList<double> {0, 0, 0};
        QTest::newRow("weights beyond 1 are taken for 1") << QList<double> {4, -1} << 1.5 << QList<double> {0, 0};
        QTest::newRow("a constant series is left alone") << QList<double> {2, 2, 2} << 0.9 << QList<double> {2, 2, 2};
        QTest::newRow("one value") << QList<double> {3} << 0.99 << QList<double> {3};
        QTest::newRow("no value") << QList<double> {} << 0.5 << QList<double> {};
        QTest::newRow("not-a-number passes and does not count") << QList<double> {1, kNan, 2, 3} << 0.5 << QList<double> {1, kNan, 5.0 / 3, 17.0 / 7};
        QTest::newRow("infinity passes and does not count")
            << QList<double> {kInfinity, 1, -kInfinity, 2} << 0.5 << QList<double> {kInfinity, 1, -kInfinity, 5.0 / 3};
        QTest::newRow("nothing but not-a-number") << QList<double> {kNan, kNan} << 0.5 << QList<double> {kNan, kNan};
    }
    void averageIsDebiased()
    {
        QFETCH(QList<double>, values);
        QFETCH(double, weight);
        QFETCH(QList<double>, expected);
        const QList<double> smoothed = smoothedValues(values, weight);
        QCOMPARE(smoothed.size(), expected.size());
        for (qsizetype at = 0; at < expected.size(); ++at)
            QVERIFY2(areClose(smoothed[at], expected[at]), qPrintable(QStringLiteral("%1: %2, not %3").arg(at).arg(smoothed[at]).arg(expected[at])));
    }

    void pointsKeepTheirStepsAndTimes()
    {
        const QList<Point> smoothed = smoothedPoints({{10, 100, 1}, {20, 200, 2}}, 0.5);
        QCOMPARE(smoothed.size(), 2);
        QCOMPARE(smoothed[1].step, 20);
        QCOMPARE(smoothed[1].time, 200.0);
        QCOMPARE(smoothed[1].value, 5.0 / 3);
    }
};

QTEST_GUILESS_MAIN(TestSmoothing)
#include "tst_smoothing.moc"
