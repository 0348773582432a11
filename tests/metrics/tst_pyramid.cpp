// SPDX-License-Identifier: GPL-3.0-or-later
// The pyramid against plain SQL over the raw points, and what is drawn from it against the raw points themselves.
#include "models/metrics/pyramid.h"

#include "models/metrics/pointwriter.h"
#include "tests/metrics/metricproject.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace cairn;
using cairn::tests::MetricProject;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

QList<Point> noisyPoints(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Point> points;
    for (int at = 0; at < count; ++at)
        points.append({at * 3, 1000.0 + at, random.generateDouble()});
    return points;
}

/** Runs a query that counts what is wrong. */
qint64 countOf(SQLite::Database &database, const char *sql, qint64 series)
{
    return integerOf(database, sql, series);
}

} // namespace

class TestPyramid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // A million points with one spike, for the tests that only read.
        QList<Point> points;
        for (int at = 0; at < kMillion; ++at)
            points.append({at, 0, at == kSpike ? 1e6 : std::sin(at * 1e-4)});
        m_million = m_shared.append(QStringLiteral("loss"), points);
    }

    void bucketsAgreeWithTheRawPoints_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("batch");
        QTest::newRow("one at a time") << 300 << 1;
        QTest::newRow("exactly one bucket") << 64 << 64;
        QTest::newRow("one more than a level") << 4'097 << 1'000;
        QTest::newRow("odd batches") << 20'011 << 77;
        QTest::newRow("in one go") << 300'000 << 300'000;
    }
    void bucketsAgreeWithTheRawPoints()
    {
        QFETCH(int, count);
        QFETCH(int, batch);
        QRandomGenerator random(7);
        QList<Point> points = noisyPoints(count, 3);
        for (Point &point : points) {
            const quint32 dice = random.bounded(50U);
            if (dice < 3)
                point.value = dice == 0 ? kNan : dice == 1 ? kInfinity : -kInfinity;
            if (dice == 4)
                point.step -= random.bounded(100); // a program that goes back
        }
        MetricProject project;
        qint64 series = 0;
        for (int at = 0; at < count; at += batch)
            series = project.append(QStringLiteral("m"), points.mid(at, batch));

        SQLite::Database &reader = project.reader();
        qint64 size = 1;
        for (int level = 1; (size *= 64) <= count; ++level) {
            const auto text = QStringLiteral(R"(
                WITH raw AS (SELECT seq / %1 AS idx, count(*) AS count, min(step) AS step0, max(step) AS step1,
                        min(value) FILTER (WHERE abs(value) < 1e308) AS min, max(value) FILTER (WHERE abs(value) < 1e308) AS max,
                        total(value) FILTER (WHERE abs(value) < 1e308) AS sum
                    FROM point WHERE series_id = ?1 GROUP BY seq / %1 HAVING count(*) = %1)
                SELECT count(*) FROM raw LEFT JOIN bucket b ON b.series_id = ?1 AND b.level = %2 AND b.idx = raw.idx
                    WHERE NOT coalesce(b.count = raw.count AND b.step0 = raw.step0 AND b.step1 = raw.step1
                        AND b.min IS raw.min AND b.max IS raw.max AND abs(coalesce(b.sum, 0) - raw.sum) < 1e-6
                        AND (SELECT value FROM point WHERE series_id = ?1 AND seq = b.min_seq) IS b.min
                        AND (SELECT value FROM point WHERE series_id = ?1 AND seq = b.max_seq) IS b.max
                        AND (SELECT value FROM point WHERE series_id = ?1 AND seq = b.idx * %1) IS b.first
                        AND (SELECT value FROM point WHERE series_id = ?1 AND seq = b.idx * %1 + %1 - 1) IS b.last, 0))")
                                  .arg(size)
                                  .arg(level);
            QCOMPARE(countOf(reader, text.toUtf8().constData(), series), 0);
            QCOMPARE(countOf(reader, QStringLiteral("SELECT count(*) FROM bucket WHERE series_id = ? AND level = %1").arg(level).toUtf8().constData(),
                         series),
                count / size);
        }
        QCOMPARE(countOf(reader, "SELECT count(*) FROM point WHERE series_id = ?", series), count);
    }

    void summaryIsKeptWhileTheSeriesGrows()
    {
        MetricProject project;
        project.append(QStringLiteral("val/loss"), {{1, 10, 0.5}, {2, 20, kNan}});
        project.append(QStringLiteral("val/loss"), {{3, 30, 0.2}, {4, 40, kInfinity}});
        project.append(QStringLiteral("val/loss"), {{5, 50, 0.3}});
        const Result<SeriesInfo> info = Series::find(project.reader(), 1, QStringLiteral("val/loss"));
        QVERIFY(info.has_value());
        QCOMPARE(info->points, 5);
        QCOMPARE(info->lastStep, 5);
        QCOMPARE(info->lastValue, 0.3);
        QCOMPARE(info->minValue.value(), 0.2);
        QCOMPARE(info->minStep, 3);
        QCOMPARE(info->maxValue.value(), 0.5);
        QCOMPARE(info->maxStep, 1);
        QCOMPARE(info->bestValue().value(), 0.2);
        QCOMPARE(info->bestStep(), 3);
        const Result<SeriesInfo> missing = Series::find(project.reader(), 1, QStringLiteral("val/auc"));
        QVERIFY(!missing.has_value());
        QVERIFY(missing.error().sentence.contains(QLatin1String("val/loss")));
    }

    void valuesThatAreNoNumbersComeBackAsTheyWere()
    {
        MetricProject project;
        const qint64 series = project.append(QStringLiteral("a"), {{1, 10, kNan}, {2, 0, kInfinity}, {3, 30, -kInfinity}});
        const Result<QList<Point>> points = Series::allPoints(project.reader(), series);
        QVERIFY(points.has_value());
        QVERIFY(std::isnan(points->at(0).value));
        QCOMPARE(points->at(1).value, kInfinity);
        QCOMPARE(points->at(2).value, -kInfinity);
        QCOMPARE(points->at(1).time, 0.0);
        QCOMPARE(integerOf(project.reader(), "SELECT value IS NULL FROM point WHERE seq = 0"), 1);
        const Result<SeriesInfo> info = Series::find(project.reader(), 1, QStringLiteral("a"));
        QVERIFY(!info->bestValue().has_value());
    }

    void oneSpikeInAMillionPointsIsSeen()
    {
        for (const int columns : {10, 300, 1'200, 4'000}) {
            const Result<QList<Point>> line = decimated(m_shared.reader(), m_million, {}, columns);
            QVERIFY(line.has_value());
            QVERIFY2(line->size() <= 4 * columns + 8, qPrintable(QStringLiteral("%1 points for %2 columns").arg(line->size()).arg(columns)));
            const auto spike = std::max_element(line->begin(), line->end(), [](const Point &a, const Point &b) { return a.value < b.value; });
            QCOMPARE(spike->value, 1e6);
            QCOMPARE(spike->step, kSpike);
        }
    }

    void eachPointShownIsATruePoint()
    {
        for (const StepRange &range : {StepRange {}, StepRange {100'000, 110'000}, StepRange {500'000, 500'040}}) {
            const Result<QList<Point>> line = decimated(m_shared.reader(), m_million, range, 500);
            QVERIFY(line.has_value());
            QVERIFY(!line->isEmpty());
            for (const Point &point : *line)
                QCOMPARE(point.value, point.step == kSpike ? 1e6 : std::sin(double(point.step) * 1e-4));
            for (qsizetype at = 1; at < line->size(); ++at)
                QVERIFY(line->at(at - 1).step < line->at(at).step);
        }
    }

    void eachColumnShowsItsSmallestAndLargest()
    {
        MetricProject project;
        const QList<Point> points = noisyPoints(60'000, 11);
        const qint64 series = project.append(QStringLiteral("m"), points);
        constexpr int kColumns = 200;
        const Result<QList<Point>> line = decimated(project.reader(), series, {}, kColumns);
        QVERIFY(line.has_value());
        // A bucket may be four columns wide, so an extreme is looked for in the neighbours too.
        const double width = double(points.last().step + 1) / kColumns;
        std::map<int, std::pair<double, double>> shown;
        for (const Point &point : *line) {
            auto [entry, isNew] = shown.try_emplace(int(double(point.step) / width), point.value, point.value);
            entry->second = {std::min(entry->second.first, point.value), std::max(entry->second.second, point.value)};
        }
        for (const Point &point : points) {
            const int column = int(double(point.step) / width);
            double smallest = 1, largest = 0;
            for (int near = column - 4; near <= column + 4; ++near) {
                if (const auto found = shown.find(near); found != shown.end()) {
                    smallest = std::min(smallest, found->second.first);
                    largest = std::max(largest, found->second.second);
                }
            }
            QVERIFY(smallest <= point.value && point.value <= largest);
        }
    }

    void closeUpShowsTheRawPointsAndOneMoreOnEachSide()
    {
        const Result<QList<Point>> line = decimated(m_shared.reader(), m_million, {kSpike - 20, kSpike + 20}, 800);
        QVERIFY(line.has_value());
        QList<qint64> steps;
        for (const Point &point : *line)
            steps.append(point.step);
        QList<qint64> expected;
        for (qint64 step = kSpike - 21; step <= kSpike + 21; ++step)
            expected.append(step);
        QCOMPARE(steps, expected);
    }

    void aRangeBetweenTwoPointsStillHasALineThroughIt()
    {
        MetricProject project;
        const qint64 series = project.append(QStringLiteral("m"), {{0, 0, 1}, {1'000, 0, 2}, {2'000, 0, 3}});
        const Result<QList<Point>> line = decimated(project.reader(), series, {1'200, 1'300}, 800);
        QVERIFY(line.has_value());
        QCOMPARE(line->size(), 2);
        QCOMPARE(line->first().step, 1'000);
        QCOMPARE(line->last().step, 2'000);
    }

    void pointsInMemoryAreThinnedOutTheSameWay()
    {
        QList<Point> points = noisyPoints(50'000, 5);
        points[31'007].value = 99;
        const QList<Point> line = decimatedPoints(points, {}, 100);
        QVERIFY(line.size() <= 4 * 100 + 8);
        QVERIFY(std::any_of(line.begin(), line.end(), [](const Point &point) { return point.value == 99 && point.step == 31'007 * 3; }));
        QCOMPARE(line.first().step, points.first().step);
        QCOMPARE(line.last().step, points.last().step);
        QCOMPARE(decimatedPoints(points, {300, 330}, 100).size(), 13);
        QVERIFY(decimatedPoints({}, {}, 100).isEmpty());
    }

    void aSeriesWithoutPointsIsEmpty()
    {
        MetricProject project;
        const qint64 series = project.append(QStringLiteral("m"), {});
        QVERIFY(decimated(project.reader(), series, {}, 100)->isEmpty());
        const Result<StepRange> range = stepRange(project.reader(), series);
        QVERIFY(range->last < range->first);
    }

    void rangeOfStepsIsThatOfAllPoints()
    {
        const Result<StepRange> range = stepRange(m_shared.reader(), m_million);
        QCOMPARE(range->first, 0);
        QCOMPARE(range->last, kMillion - 1);
    }

    /** However a series came about, its pyramid is that of the points that count, written at once. */
    void startingAgainLeavesThePyramidOfWhatCounts_data()
    {
        QTest::addColumn<int>("from");
        for (const int from : {0, 1, 63, 64, 65, 4'096, 5'000, 8'191, 8'192, 9'998, 9'999})
            QTest::addRow("from number %d", from) << from;
    }
    void startingAgainLeavesThePyramidOfWhatCounts()
    {
        QFETCH(const int, from);
        MetricProject project;
        const QList<Point> points = noisyPoints(10'000, 7);
        const QList<Point> later = noisyPoints(3'000, 8);
        const qint64 series = project.append(QStringLiteral("m"), points);
        project.write([&](SQLite::Database &database) {
            PointWriter writer(database);
            writer.supersedeFrom(series, points.at(from).step);
            QList<Point> again;
            for (Point point : later)
                again.append({point.step + points.at(from).step, point.time, point.value});
            writer.append(series, again);
            writer.supersedeFrom(series, again.at(100).step);
        });
        // By hand, from the raw points.
        const char *kCounts = " FROM point WHERE series_id = ? AND NOT superseded";
        const auto info = Series::find(project.reader(), 1, QStringLiteral("m"));
        QCOMPARE(info->points, countOf(project.reader(), (std::string("SELECT count(*)") + kCounts).c_str(), series));
        QCOMPARE(info->points, from + 100);
        SQLite::Statement extremes(project.reader(), std::string("SELECT min(value), max(value)") + kCounts);
        bindAll(extremes, series);
        QVERIFY(extremes.executeStep());
        QCOMPARE(info->minValue.value(), realColumn(extremes, 0));
        QCOMPARE(info->maxValue.value(), realColumn(extremes, 1));
        QCOMPARE(info->lastValue, later.at(99).value);
        for (const auto &[level, size] : {std::pair(1, 64), {2, 4'096}}) {
            SQLite::Statement buckets(project.reader(),
                "SELECT b.idx, b.count, b.min, b.max, b.first, b.last, (SELECT count(*) FROM point p WHERE p.series_id = ?1 AND NOT superseded AND"
                " p.seq BETWEEN b.idx * ?3 AND b.idx * ?3 + ?3 - 1), (SELECT min(value) FROM point p WHERE p.series_id = ?1 AND NOT superseded AND"
                " p.seq BETWEEN b.idx * ?3 AND b.idx * ?3 + ?3 - 1) FROM bucket b WHERE b.series_id = ?1 AND b.level = ?2 ORDER BY b.idx");
            bindAll(buckets, series, level, size);
            qint64 index = 0;
            for (; buckets.executeStep(); ++index) {
                QCOMPARE(integerColumn(buckets, 0), index);
                QCOMPARE(integerColumn(buckets, 1), integerColumn(buckets, 6));
                if (integerColumn(buckets, 1) > 0)
                    QCOMPARE(realColumn(buckets, 2), realColumn(buckets, 7));
            }
            QCOMPARE(index, 13'000 / size);
        }
    }

    void whatIsWrittenAnewTakesThePlaceOfTheOld()
    {
        MetricProject project;
        const QList<Point> points = noisyPoints(10'000, 2);
        const qint64 series = project.append(QStringLiteral("m"), points);
        // Steps are thrice the number: the program begins again at number 6,000.
        project.write([&](SQLite::Database &database) {
            PointWriter writer(database);
            writer.supersedeFrom(series, 18'000);
            const Point spike {18'000, 0, -5};
            writer.append(series, {&spike, 1});
        });
        const Result<SeriesInfo> info = Series::find(project.reader(), 1, QStringLiteral("m"));
        QCOMPARE(info->points, 6'001);
        QCOMPARE(info->lastValue, -5.0);
        QCOMPARE(info->minValue.value(), -5.0);
        // Nothing is thrown away.
        QCOMPARE(countOf(project.reader(), "SELECT count(*) FROM point WHERE series_id = ?", series), 10'001);
        const Result<QList<Point>> all = Series::allPoints(project.reader(), series);
        QCOMPARE(all->size(), 6'001);
        const Result<QList<Point>> line = decimated(project.reader(), series, {}, 50);
        std::set<qint64> steps;
        for (const Point &point : *line)
            QVERIFY(steps.insert(point.step).second);
        QCOMPARE(*steps.rbegin(), 18'000);
        // Another writer goes on from there.
        project.append(QStringLiteral("m"), {{18'003, 0, 7}});
        QCOMPARE(Series::find(project.reader(), 1, QStringLiteral("m"))->points, 6'002);
    }

private:
    static constexpr int kMillion = 1'000'000;
    static constexpr int kSpike = 654'321;
    MetricProject m_shared;
    qint64 m_million = 0;
};

QTEST_GUILESS_MAIN(TestPyramid)
#include "tst_pyramid.moc"
