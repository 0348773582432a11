// SPDX-License-Identifier: GPL-3.0-or-later
// Curves over every axis, smoothed lines that never change their past, ranges without outliers.
#include "models/metrics/curves.h"

#include "models/metrics/curvesettings.h"
#include "tests/metrics/metricproject.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace cairn;
using cairn::tests::MetricProject;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

QList<Point> noise(int count, bool isUneven = false)
{
    QRandomGenerator random(11);
    QList<Point> points;
    qint64 step = 0;
    for (int at = 0; at < count; ++at) {
        step += isUneven ? 1 + random.bounded(20) : 1;
        points.append({step, 1000.0 + double(step), random.bounded(100) == 0 ? kNan : random.generateDouble()});
    }
    return points;
}

QList<double> valuesOf(const QList<Point> &points)
{
    QList<double> values;
    for (const Point &point : points)
        values.append(point.value);
    return values;
}

bool areSame(double a, double b) { return (std::isnan(a) && std::isnan(b)) || a == b; }

} // namespace

class TestCurves : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePastOfASmoothedCurveNeverChanges_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("average") << int(SmoothingKind::Average);
        QTest::newRow("by distance") << int(SmoothingKind::TimeAverage);
        QTest::newRow("mean") << int(SmoothingKind::Mean);
        QTest::newRow("median") << int(SmoothingKind::Median);
    }
    void thePastOfASmoothedCurveNeverChanges()
    {
        QFETCH(int, kind);
        const Smoothing smoothing {SmoothingKind(kind), 0.9, 21};
        const QList<Point> points = noise(2'000, true);
        const QList<Point> whole = smoothedPoints(points, smoothing, true);
        QCOMPARE(whole.size(), points.size());
        for (const int count : {1, 2, 10, 500, 1'999}) {
            const QList<Point> part = smoothedPoints(points.mid(0, count), smoothing, false);
            QVERIFY(part.size() <= count && part.size() >= count - 10);
            for (qsizetype at = 0; at < part.size(); ++at)
                QVERIFY2(areSame(part[at].value, whole[at].value), qPrintable(QStringLiteral("point %1 of %2").arg(at).arg(count)));
        }
    }

    void evenlySpacedTheTimeAverageIsTheUsualOne()
    {
        const QList<Point> points = noise(300);
        const QList<double> usual = smoothedValues(valuesOf(points), 0.8);
        const QList<Point> byDistance = smoothedPoints(points, {SmoothingKind::TimeAverage, 0.8, 1});
        for (qsizetype at = 0; at < points.size(); ++at)
            QVERIFY(areSame(usual[at], byDistance[at].value) || std::abs(usual[at] - byDistance[at].value) < 1e-9);
    }

    void afterAGapAPointWeighsMore()
    {
        // Gaps 1, 1, 8: their mean is 10/3, so the past keeps 0.5^(8 / (10/3)) = 0.5^2.4 at the last point.
        const QList<Point> points = {{0, 0, 0}, {1, 0, 0}, {2, 0, 0}, {10, 0, 1}};
        const double share = std::pow(0.5, 2.4);
        // Before it the weights sum to 1 - 0.5^3 = 0.875.
        const double expected = (1 - share) / (share * 0.875 + 1 - share);
        QVERIFY(std::abs(smoothedPoints(points, {SmoothingKind::TimeAverage, 0.5, 1}).last().value - expected) < 1e-12);
    }

    void windowsAreMeansAndMediansOfTheirPoints()
    {
        const QList<Point> points = {{0, 0, 1}, {1, 0, 2}, {2, 0, 60}, {3, 0, 4}, {4, 0, 5}, {5, 0, kNan}, {6, 0, 7}};
        // Windows of three about each point; cut short at the ends; what is not a number passes and does not count.
        const QList<double> means = {1.5, 21, 22, 23, 4.5, kNan, 7}, medians = {1.5, 2, 4, 5, 4.5, kNan, 7};
        const QList<double> mean = valuesOf(smoothedPoints(points, {SmoothingKind::Mean, 0, 3})), median = valuesOf(smoothedPoints(points, {SmoothingKind::Median, 0, 3}));
        for (qsizetype at = 0; at < points.size(); ++at) {
            QVERIFY2(areSame(mean[at], means[at]) || std::abs(mean[at] - means[at]) < 1e-9, qPrintable(QString::number(at)));
            QVERIFY2(areSame(median[at], medians[at]), qPrintable(QString::number(at)));
        }
    }

    void aLargeValueLeavesNothingBehindInTheMean()
    {
        QList<Point> points;
        for (int at = 0; at < 200; ++at)
            points.append({at, 0, at == 50 ? 1e18 : 0.1});
        QCOMPARE(smoothedPoints(points, {SmoothingKind::Mean, 0, 5}).at(120).value, 0.1);
    }

    void aSmoothedLineOfTheDatabaseIsTheSameAsOneInMemory()
    {
        MetricProject project;
        const QList<Point> points = noise(30'000, true);
        const qint64 series = project.append(QStringLiteral("m"), points);
        for (const Smoothing &smoothing : {Smoothing::average(0.7), Smoothing {SmoothingKind::Median, 0, 9}}) {
            const QList<Point> memory = decimatedPoints(smoothedPoints(points, smoothing), {}, 300);
            const Result<QList<Point>> stored = smoothedLine(project.reader(), series, {smoothing, {}, 300, true, {}, {}});
            QVERIFY(stored.has_value());
            QCOMPARE(stored->size(), memory.size());
            for (qsizetype at = 0; at < memory.size(); ++at)
                QVERIFY(stored->at(at).step == memory[at].step && areSame(stored->at(at).value, memory[at].value));
        }
    }

    void aSmoothedLineKeepsThePointsAroundTheView()
    {
        MetricProject project;
        const qint64 series = project.append(QStringLiteral("m"), {{0, 0, 1}, {10, 0, 2}, {20, 0, 3}, {30, 0, 4}});
        const auto steps = [&](const StepRange &range) {
            QList<qint64> result;
            const Result<QList<Point>> line = smoothedLine(project.reader(), series, {{}, range, 100, true, {}, {}});
            for (const Point &point : *line)
                result.append(point.step);
            return result;
        };
        QCOMPARE(steps({12, 25}), QList<qint64>({10, 20, 30}));
        QCOMPARE(steps({12, 15}), QList<qint64>({10, 20}));
        QCOMPARE(steps({}), QList<qint64>({0, 10, 20, 30}));
    }

    void stepsWithinAColumnAreNearTheTrueOnes()
    {
        MetricProject project;
        QList<Point> points;
        for (int at = 0; at < 200'000; ++at)
            points.append({at * 2, 0, at == 77'777 ? 9.0 : std::sin(at * 0.01)});
        const qint64 series = project.append(QStringLiteral("m"), points);
        PyramidReader reader(project.reader());
        const QList<Point> line = reader.decimated(series, {}, 1'000, StepAccuracy::WithinColumn);
        const auto spike = std::max_element(line.begin(), line.end(), [](const Point &a, const Point &b) { return a.value < b.value; });
        QCOMPARE(spike->value, 9.0);
        QVERIFY(std::abs(double(spike->step) - 2 * 77'777) <= 400'000 / 1'000.0);
    }

    void everyAxisPlacesThePoints_data()
    {
        QTest::addColumn<QString>("axis");
        QTest::addColumn<QList<double>>("places"); // of steps 0, 10, 20
        QTest::newRow("step") << QStringLiteral("step") << QList<double> {0, 10, 20};
        QTest::newRow("epoch, between its points by interpolation") << QStringLiteral("epoch") << QList<double> {0, 0.5, 1};
        QTest::newRow("since the run began") << QStringLiteral("time") << QList<double> {50, 60, 70};
        QTest::newRow("clock, before 1970") << QStringLiteral("wall") << QList<double> {-950, -940, -930};
        QTest::newRow("samples by the batch size") << QStringLiteral("samples") << QList<double> {0, 320, 640};
        QTest::newRow("cost by the hour") << QStringLiteral("cost") << QList<double> {0.5, 0.6, 0.7};
        QTest::newRow("energy by the share of time") << QStringLiteral("energy") << QList<double> {50, 60, 70};
        QTest::newRow("another metric that goes back") << QStringLiteral("lr") << QList<double> {3, 2, 1};
        QTest::newRow("a metric that the run does not have") << QStringLiteral("nothing") << QList<double> {};
    }
    void everyAxisPlacesThePoints()
    {
        QFETCH(QString, axis);
        QFETCH(QList<double>, places);
        MetricProject project;
        project.write([](SQLite::Database &database) {
            execute(database, "UPDATE run SET started_at = -1000, wall_seconds = 100, energy_joules = 360000 WHERE id = 1");
            execute(database, "INSERT INTO run_param(run_id, name, value, number) VALUES(1, 'batch_size', '32', 32)");
            execute(database, "INSERT INTO project(key, value) VALUES('cost_rate', '{\"per_hour\": 36, \"currency\": \"EUR\"}')");
        });
        project.append(QStringLiteral("loss"), {{0, -950, 1}, {10, -940, 2}, {20, -930, 3}});
        project.append(QStringLiteral("epoch"), {{0, -950, 0}, {20, -930, 1}});
        project.append(QStringLiteral("lr"), {{0, -950, 3}, {10, -940, 2}, {20, -930, 1}});
        CurveRequest request;
        request.runIds = {1};
        request.metrics = {QStringLiteral("loss")};
        request.axis = curveAxisFromId(axis);
        QCOMPARE(curveAxisId(request.axis), axis);
        const Result<QList<Curve>> curves = loadCurves(project.reader(), request);
        QVERIFY(curves.has_value());
        QCOMPARE(curves->isEmpty(), places.isEmpty());
        for (qsizetype at = 0; at < places.size(); ++at)
            QVERIFY2(std::abs(curves->first().x(at) - places[at]) < 1e-9, qPrintable(QString::number(curves->first().x(at))));
    }

    void onlyAxesThatARunHasAreOffered()
    {
        MetricProject project;
        project.append(QStringLiteral("loss"), {{0, 0, 1}, {10, 0, 2}});
        QCOMPARE(availableAxes(project.reader(), {1}).value(), QList<CurveAxisKind> {CurveAxisKind::Step});
        project.append(QStringLiteral("epoch"), {{0, 100, 0}, {10, 110, 1}});
        QCOMPARE(availableAxes(project.reader(), {1}).value(),
            QList<CurveAxisKind>({CurveAxisKind::Step, CurveAxisKind::Epoch, CurveAxisKind::RelativeTime, CurveAxisKind::WallTime}));
    }

    void aViewOfTimeShowsTheStepsInIt()
    {
        MetricProject project;
        QList<Point> points;
        for (int at = 0; at < 100'000; ++at)
            points.append({at, 5'000 + at * 0.5, at == 60'000 ? 50.0 : 1.0});
        project.append(QStringLiteral("loss"), points);
        CurveRequest request;
        request.runIds = {1};
        request.metrics = {QStringLiteral("loss")};
        request.axis = {CurveAxisKind::WallTime, {}};
        request.view = {35'000 - 20, 35'000 + 20}; // around the spike
        const Curve curve = loadCurves(project.reader(), request)->first();
        QVERIFY(curve.raw.size() > 80 && curve.raw.size() < 1'000);
        QVERIFY(curve.x(0) <= 34'980 && curve.rawX.last() >= 35'020);
        QVERIFY(std::any_of(curve.raw.begin(), curve.raw.end(), [](const Point &point) { return point.value == 50 && point.step == 60'000; }));
    }

    void outliersDoNotMakeTheRange()
    {
        MetricProject project;
        QList<Point> points;
        for (int at = 0; at <= 100; ++at)
            points.append({at, 0, double(at)});
        points.append({101, 0, std::numeric_limits<double>::infinity()});
        points.append({102, 0, kNan});
        const qint64 series = project.append(QStringLiteral("m"), points);
        // Of 101 sorted values y[ceil(5)] and y[floor(95)].
        const auto range = percentileRange(project.reader(), {series}, 0.05, 0.95).value();
        QVERIFY(range.has_value());
        QCOMPARE(range->lower, 5.0);
        QCOMPARE(range->upper, 95.0);
        QCOMPARE(bestRange(project.reader(), {series}, true).value()->upper, 50.0);
        QCOMPARE(bestRange(project.reader(), {series}, false).value()->lower, 50.0);
        const qint64 two = project.append(QStringLiteral("two"), {{0, 0, 1}, {1, 0, 2}});
        QVERIFY(!percentileRange(project.reader(), {two}, 0.05, 0.95).value().has_value());
    }
};

QTEST_GUILESS_MAIN(TestCurves)
#include "tst_curves.moc"
