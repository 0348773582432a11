// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of runs along x against numbers worked out by hand and by numpy.
#include "models/insight/curvegroups.h"

#include <QTest>

#include <cmath>

using namespace cairn;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

using Lines = QList<QList<QPointF>>;

const Lines kThree = {{{0, 1}, {10, 2}}, {{0, 2}, {10, 4}}, {{0, 6}, {10, 9}}};

QList<GroupedPoint> groupOf(const Lines &lines, const CurveGrouping &grouping, int places = 20'000) { return groupedCurve(lines, grouping, places).value(); }

bool isClose(double a, double b) { return std::abs(a - b) < 1e-9; }

} // namespace

class TestCurveGroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bandsAreAsNumpyComputesThem_data()
    {
        QTest::addColumn<int>("centre");
        QTest::addColumn<int>("band");
        QTest::addColumn<QList<double>>("atTen"); // of 2, 4, 9
        QTest::newRow("mean and range") << int(CurveCentre::Mean) << int(CurveBand::MinMax) << QList<double> {5, 2, 9};
        QTest::newRow("median and range") << int(CurveCentre::Median) << int(CurveBand::MinMax) << QList<double> {4, 2, 9};
        // numpy.std([2, 4, 9], ddof=1) = 3.605551275463989
        QTest::newRow("standard deviation") << int(CurveCentre::Mean) << int(CurveBand::StandardDeviation) << QList<double> {5, 5 - 3.605551275463989, 5 + 3.605551275463989};
        // ... / sqrt(3) = 2.0816659994661326
        QTest::newRow("standard error") << int(CurveCentre::Mean) << int(CurveBand::StandardError) << QList<double> {5, 5 - 2.0816659994661326, 5 + 2.0816659994661326};
        QTest::newRow("no band") << int(CurveCentre::Mean) << int(CurveBand::None) << QList<double> {5, 5, 5};
    }
    void bandsAreAsNumpyComputesThem()
    {
        QFETCH(int, centre);
        QFETCH(int, band);
        QFETCH(QList<double>, atTen);
        const QList<GroupedPoint> points = groupOf(kThree, {CurveAlignment::ByStep, CurveCentre(centre), CurveBand(band)});
        QCOMPARE(points.size(), 2);
        QVERIFY(isClose(points[1].centre, atTen[0]) && isClose(points[1].low, atTen[1]) && isClose(points[1].high, atTen[2]));
        QCOMPARE(points[1].runs, 3);
    }

    void theBootstrapBandLiesWithinTheRangeAndIsTheSameEachTime()
    {
        const CurveGrouping grouping {CurveAlignment::ByStep, CurveCentre::Mean, CurveBand::Bootstrap};
        const QList<GroupedPoint> once = groupOf(kThree, grouping), again = groupOf(kThree, grouping);
        // Of three values 1 in 27 resamples is the smallest three times: more than 2.5 %, so the band reaches both ends.
        QVERIFY(isClose(once[1].low, 2) && isClose(once[1].high, 9));
        QCOMPARE(again[1].low, once[1].low);
        Lines many;
        for (int run = 0; run < 100; ++run)
            many.append({{0, double(run)}});
        // The mean of 0 to 99 is 49.5; its standard error by the bootstrap 28.866 / 10 = 2.887, so the band is about 49.5 +- 5.66.
        const GroupedPoint wide = groupOf(many, grouping).first();
        QVERIFY2(std::abs(wide.low - 43.84) < 1 && std::abs(wide.high - 55.16) < 1, qPrintable(QStringLiteral("%1 %2").arg(wide.low).arg(wide.high)));
    }

    void byStepOnlyRunsWithAPointThereCount()
    {
        const Lines lines = {{{0, 0}, {10, 10}}, {{0, 2}, {5, 7}, {10, 12}}};
        const QList<GroupedPoint> points = groupOf(lines, {CurveAlignment::ByStep, CurveCentre::Mean, CurveBand::None});
        QCOMPARE(points.size(), 3);
        QCOMPARE(points[1].x, 5.0);
        QCOMPARE(points[1].runs, 1);
        QCOMPARE(points[1].centre, 7.0);
    }

    void interpolatedARunCountsBetweenItsPointsAndNotBeyondThem()
    {
        const Lines lines = {{{0, 0}, {10, 10}}, {{2, 2}, {5, 9}}};
        const QList<GroupedPoint> points = groupOf(lines, {CurveAlignment::Interpolated, CurveCentre::Mean, CurveBand::None});
        QCOMPARE(points.size(), 4);
        QCOMPARE(points[0].runs, 1);
        QCOMPARE(points[1].runs, 2);
        QCOMPARE(points[2].centre, 7.0); // 5 and 9
        QCOMPARE(points[3].runs, 1); // the second has ended
    }

    void whatIsNotFiniteDoesNotCount()
    {
        const Lines lines = {{{0, kNan}, {1, 1}}, {{0, 3}, {1, std::numeric_limits<double>::infinity()}}, {}};
        const QList<GroupedPoint> points = groupOf(lines, {CurveAlignment::ByStep, CurveCentre::Mean, CurveBand::MinMax});
        QCOMPARE(points.size(), 2);
        QCOMPARE(points[0].runs, 1);
        QCOMPARE(points[0].centre, 3.0);
        QCOMPARE(points[1].centre, 1.0);
        QVERIFY(groupOf({}, {}).isEmpty());
        QVERIFY(groupOf({{}}, {}).isEmpty());
    }

    void unsortedLinesAndPointsSaidTwiceAreTakenInOrder()
    {
        const QList<GroupedPoint> points = groupOf({{{5, 1}, {2, 4}, {5, 3}}}, {CurveAlignment::ByStep, CurveCentre::Mean, CurveBand::None});
        QCOMPARE(points.size(), 2);
        QCOMPARE(points[0].x, 2.0);
        QCOMPARE(points[1].centre, 3.0); // the last that was said of 5
    }

    void noMorePlacesThanAskedFor()
    {
        Lines lines(2);
        for (int at = 0; at < 5'000; ++at) {
            lines[0].append({double(at), 1});
            lines[1].append({at + 0.5, 3});
        }
        const QList<GroupedPoint> points = groupOf(lines, {CurveAlignment::Interpolated, CurveCentre::Mean, CurveBand::None}, 100);
        QCOMPARE(points.size(), 100);
        QCOMPARE(points[50].centre, 2.0);
    }
};

QTEST_GUILESS_MAIN(TestCurveGroups)
#include "tst_curvegroups.moc"
