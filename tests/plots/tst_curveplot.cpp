// SPDX-License-Identifier: GPL-3.0-or-later
// What the plot draws, read from its pixels, and what the hand does with it.
#include "models/metrics/pointwriter.h"
#include "models/metrics/pyramid.h"
#include "tests/metrics/metricproject.h"
#include "widgets/plots/curveplot.h"

#include <QtTest>
#include <QtWidgets>

#include <cmath>

using namespace cairn;
using cairn::tests::MetricProject;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
const QColor kInk(200, 0, 120);

PlotCurve curveOf(const QList<QPointF> &line, const QString &key = QStringLiteral("a"), const QColor &color = kInk)
{
    PlotCurve curve;
    curve.key = curve.name = key;
    curve.color = color;
    curve.line = line;
    return curve;
}

/** How many pixels of a picture are near the colour, in rows from `top` to `bottom` (shares of the height). */
int inkIn(const QImage &picture, const QColor &color, double top = 0, double bottom = 1)
{
    int count = 0;
    for (int y = int(top * picture.height()); y < int(bottom * picture.height()); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            count += std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) + std::abs(pixel.blue() - color.blue()) < 60;
        }
    }
    return count;
}

QImage pictureOf(CurvePlot &plot)
{
    plot.paintNow();
    return plot.grab().toImage();
}

QList<QPointF> pointsOf(const QList<Point> &points)
{
    QList<QPointF> line;
    for (const Point &point : points)
        line.append({double(point.step), point.value});
    return line;
}

void shown(CurvePlot &plot)
{
    plot.resize(900, 500);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
}

} // namespace

class TestCurvePlot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSpikeAmongTenMillionPointsIsDrawnAtEveryZoom()
    {
        constexpr qint64 kCount = 10'000'000, kSpike = 6'543'210;
        MetricProject project;
        qint64 series = 0;
        project.write([&](SQLite::Database &database) {
            PointWriter writer(database);
            series = writer.seriesOf(1, QStringLiteral("loss"));
            std::vector<Point> points;
            for (qint64 at = 0; at < kCount; ++at) {
                points.push_back({at, 0, at == kSpike ? 100.0 : std::sin(double(at) * 1e-5)});
                if (points.size() == 100'000) {
                    writer.append(series, points);
                    points.clear();
                }
            }
        });
        CurvePlot plot;
        shown(plot);
        const auto line = [&](const StepRange &range) {
            PyramidReader reader(project.reader());
            return pointsOf(reader.decimated(series, range, plot.columns(), StepAccuracy::WithinColumn));
        };
        plot.setCurves({curveOf(line({}))});
        QVERIFY(inkIn(pictureOf(plot), kInk, 0.1, 0.4) > 20);
        for (qint64 width = kCount / 3; width > 20; width /= 7) {
            const StepRange range {kSpike - width / 2, kSpike + width / 2};
            plot.setView(double(range.first), double(range.last));
            plot.setCurves({curveOf(line(range))});
            const QImage picture = pictureOf(plot);
            QVERIFY2(inkIn(picture, kInk, 0.1, 0.4) > 20, qPrintable(QStringLiteral("not at a width of %1").arg(width)));
        }
        // Nor does it appear where it is not.
        plot.setView(0, 1e6);
        plot.setCurves({curveOf(line({0, 1'000'000}))});
        QCOMPARE(inkIn(pictureOf(plot), kInk, 0.1, 0.4), 0);
    }

    void strangeLinesAreDrawnOrLeftOut_data()
    {
        QTest::addColumn<QList<QPointF>>("line");
        QTest::addColumn<bool>("isDrawn");
        QTest::newRow("no point") << QList<QPointF> {} << false;
        QTest::newRow("one point") << QList<QPointF> {{5, 1}} << true;
        QTest::newRow("all equal") << QList<QPointF> {{1, 2}, {2, 2}, {3, 2}} << true;
        QTest::newRow("nothing but gaps") << QList<QPointF> {{1, kNan}, {2, kNan}} << false;
        QTest::newRow("a point between gaps") << QList<QPointF> {{1, 1}, {2, kNan}, {3, 5}, {4, kNan}, {5, 1}} << true;
        QTest::newRow("infinities alone are marked at the edge") << QList<QPointF> {{1, kInfinity}, {2, -kInfinity}} << true;
        QTest::newRow("a date before 1970") << QList<QPointF> {{-5e8, 1}, {-4e8, 3}} << true;
        QTest::newRow("back in x") << QList<QPointF> {{1, 1}, {5, 2}, {2, 3}} << true;
        QTest::newRow("very large") << QList<QPointF> {{1, 1e300}, {2, -1e300}} << true;
        QTest::newRow("very small") << QList<QPointF> {{1, 1e-300}, {2, 2e-300}} << true;
        QTest::newRow("an x that is no number") << QList<QPointF> {{kNan, 1}, {1, 1}, {kInfinity, 2}} << true;
    }
    void strangeLinesAreDrawnOrLeftOut()
    {
        QFETCH(QList<QPointF>, line);
        QFETCH(bool, isDrawn);
        CurvePlot plot;
        shown(plot);
        for (const ValueAxis axis : {ValueAxis::Linear, ValueAxis::SymmetricLogarithmic}) {
            plot.setValueAxis(axis);
            plot.setCurves({curveOf(line)});
            QCOMPARE(inkIn(pictureOf(plot), kInk) > 0, isDrawn);
        }
        plot.setPlaceAxis(PlaceAxis::Clock);
        plot.setCurves({curveOf(line)});
        QCOMPARE(inkIn(pictureOf(plot), kInk) > 0, isDrawn);
        QTest::mouseMove(plot.focusProxy(), QPoint(400, 200));
        QTest::mouseClick(plot.focusProxy(), Qt::LeftButton, {}, QPoint(400, 200));
    }

    void aGapStaysEmpty()
    {
        CurvePlot plot;
        shown(plot);
        QList<QPointF> line;
        for (int at = 0; at < 300; ++at)
            line.append({double(at), at >= 100 && at < 200 ? kNan : 1.0});
        plot.setCurves({curveOf(line)});
        const QImage picture = pictureOf(plot);
        const QImage middle = picture.copy(picture.width() * 45 / 100, 0, picture.width() / 10, picture.height());
        QCOMPARE(inkIn(middle, kInk), 0);
        QVERIFY(inkIn(picture, kInk) > 100);
    }

    void whatLiesBeyondTheRangeIsMarkedAtTheEdge()
    {
        CurvePlot plot;
        shown(plot);
        QList<QPointF> line;
        for (int at = 0; at < 200; ++at)
            line.append({double(at), at == 100 ? 1e6 : std::sin(at * 0.1)});
        plot.setValueRange(std::pair(-1.0, 1.0));
        plot.setCurves({curveOf(line)});
        const auto [low, high] = plot.valuesInView();
        QVERIFY(low < -1 && low > -2 && high > 1 && high < 2);
        const QImage with = pictureOf(plot);
        line[100].setY(0);
        plot.setCurves({curveOf(line)});
        const QImage without = pictureOf(plot);
        QVERIFY(inkIn(with, kInk, 0, 0.045) > inkIn(without, kInk, 0, 0.045) + 10);
    }

    void theViewStaysWhereAPersonHasPutIt()
    {
        CurvePlot plot;
        shown(plot);
        plot.setCurves({curveOf({{0, 0}, {100, 1}})});
        plot.setView(20, 40);
        plot.setCurves({curveOf({{0, 0}, {100, 1}, {200, 5}})});
        QCOMPARE(plot.firstX(), 20.0);
        QCOMPARE(plot.lastX(), 40.0);
        plot.showAll();
        QVERIFY(plot.lastX() >= 200);
        plot.setCurves({curveOf({{0, 0}, {300, 1}})});
        QVERIFY(plot.lastX() >= 300);
    }

    void theOldPictureIsMovedUntilTheNewOneIsThere()
    {
        CurvePlot plot;
        shown(plot);
        QList<QPointF> line;
        for (int at = 0; at < 60'000; ++at)
            line.append({double(at), std::sin(at * 0.001)});
        plot.setCurves({curveOf(line)});
        QVERIFY(inkIn(pictureOf(plot), kInk) > 500);
        QSignalSpy rested(&plot, &CurvePlot::viewChanged);
        QElapsedTimer clock;
        QPointF at(500, 250);
        double slowest = 0;
        QTest::mousePress(plot.focusProxy(), Qt::LeftButton, {}, at.toPoint());
        for (int step = 0; step < 20; ++step) {
            at += QPointF(8, 0);
            clock.restart();
            QTest::mouseMove(plot.focusProxy(), at.toPoint());
            const QImage picture = plot.grab().toImage();
            slowest = std::max(slowest, double(clock.nsecsElapsed()) / 1e6);
            QVERIFY(inkIn(picture, kInk) > 500); // never empty
        }
        QTest::mouseRelease(plot.focusProxy(), Qt::LeftButton, {}, at.toPoint());
        clock.restart();
        QVERIFY(rested.wait(1'000));
        const qint64 rest = clock.elapsed();
        qInfo("slowest move with its picture %.1f ms, at rest after %lld ms", slowest, rest);
        QVERIFY2(rest < 150, qPrintable(QString::number(rest)));
    }

    void theCursorReadsEveryCurveAndTheNearestPoint()
    {
        CurvePlot plot;
        shown(plot);
        plot.setCurves({curveOf({{0, 0}, {50, 1}, {100, 2}}, QStringLiteral("low")), curveOf({{0, 10}, {50, 9}, {100, 8}}, QStringLiteral("high"))});
        plot.paintNow();
        QList<CurveReading> readings;
        connect(&plot, &CurvePlot::read, &plot, [&](double, const QList<CurveReading> &now) { readings = now; });
        QSignalSpy clicked(&plot, &CurvePlot::pointClicked);
        const QSize size = plot.size();
        QTest::mouseMove(plot.focusProxy(), QPoint(size.width() / 2 + 20, size.height() / 2));
        QCOMPARE(readings.size(), 2);
        QCOMPARE(readings[0].point, QPointF(50, 1));
        QCOMPARE(readings[1].point, QPointF(50, 9));
        // A click far from every line says nothing; hidden curves are not read.
        QTest::mouseClick(plot.focusProxy(), Qt::LeftButton, {}, QPoint(size.width() / 2, size.height() / 2));
        QCOMPARE(clicked.size(), 0);
        plot.setHidden({QStringLiteral("low")});
        QTest::mouseMove(plot.focusProxy(), QPoint(size.width() / 2 + 24, size.height() / 2));
        QCOMPARE(readings.size(), 1);
        QCOMPARE(readings[0].key, QStringLiteral("high"));
    }

    void aCurveThatHasEndedSaysNothingBeyond()
    {
        CurvePlot plot;
        shown(plot);
        plot.setCurves({curveOf({{0, 0}, {10, 1}}, QStringLiteral("short")), curveOf({{0, 0}, {50, 1}, {100, 2}}, QStringLiteral("long"))});
        plot.paintNow();
        QList<CurveReading> readings;
        const auto connection = connect(&plot, &CurvePlot::read, &plot, [&](double, const QList<CurveReading> &now) { readings = now; });
        QTest::mouseMove(plot.focusProxy(), QPoint(700, 200));
        QCOMPARE(readings.size(), 1);
        QCOMPARE(readings.value(0).key, QStringLiteral("long"));
        disconnect(connection);
    }

    void twoCursorsStandWhereShiftAndClickPutThem()
    {
        CurvePlot plot;
        shown(plot);
        plot.setCurves({curveOf({{0, 0}, {50, 1}, {100, 4}})});
        plot.paintNow();
        QTest::mouseClick(plot.focusProxy(), Qt::LeftButton, Qt::ShiftModifier, QPoint(80, 300));
        QTest::mouseClick(plot.focusProxy(), Qt::LeftButton, Qt::ShiftModifier, QPoint(860, 300));
        QCOMPARE(plot.cursors(), QList<double>({0, 100}));
        QTest::keyClick(plot.focusProxy(), Qt::Key_Escape);
        QCOMPARE(plot.cursors(), QList<double>());
    }

    void anUnsortedLineIsReadWhereItIsNearest()
    {
        CurvePlot plot;
        shown(plot);
        plot.setCurves({curveOf({{10, 1}, {0, 2}, {20, 3}, {5, 4}})});
        plot.paintNow();
        QList<CurveReading> readings;
        connect(&plot, &CurvePlot::read, &plot, [&](double, const QList<CurveReading> &now) { readings = now; });
        QTest::mouseMove(plot.focusProxy(), QPoint(870, 200));
        QCOMPARE(readings.value(0).point, QPointF(20, 3));
    }

    void bandsAreFilled()
    {
        CurvePlot plot;
        shown(plot);
        PlotCurve curve = curveOf({{0, 1}, {10, 1}});
        const int plain = [&] { plot.setCurves({curve}); return inkIn(pictureOf(plot), plot.palette().color(QPalette::Base), 0.2, 0.8); }();
        curve.bandLow = {{0, 0}, {10, 0}};
        curve.bandHigh = {{0, 2}, {10, 2}};
        curve.counts = {3, 2};
        plot.setCurves({curve});
        QVERIFY(inkIn(pictureOf(plot), plot.palette().color(QPalette::Base), 0.2, 0.8) < plain - 50'000);
    }
};

QTEST_MAIN(TestCurvePlot)
#include "tst_curveplot.moc"
