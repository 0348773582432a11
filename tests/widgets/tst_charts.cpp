// SPDX-License-Identifier: GPL-3.0-or-later
// Charts, matrices and plots of many runs: what they say as numbers, what they write into files, and what the hand does to them.
#include "widgets/common/theme.h"
#include "widgets/plots/chartview.h"
#include "widgets/plots/matrixview.h"
#include "widgets/plots/parallelplot.h"
#include "widgets/plots/scattermatrix.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace cairn;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
const double kNone = std::nan("");

Chart lineChart()
{
    Chart chart;
    chart.title = QStringLiteral("Loss");
    chart.x.title = QStringLiteral("Step");
    chart.y.title = QStringLiteral("Loss value");
    ChartSeries first {QStringLiteral("adam"), ChartSeries::Form::Line, 0, Qt::SolidLine, {1, 2, 3}, {3, 2, 1}, {}, {}, {}, {}};
    ChartSeries second {QStringLiteral("sgd"), ChartSeries::Form::Line, 1, Qt::SolidLine, {1, 2, 3}, {3, 2.5, 2}, {}, {}, {}, {}};
    chart.series = {first, second};
    return chart;
}

PlotPoints threeRuns()
{
    PlotPoints points;
    points.ids = {11, 12, 13};
    points.names = QStringList {"a", "b", "c"};
    points.dimensions = {{QStringLiteral("rate"), {0.001, 0.01, 0.1}, {}, true, false}, {QStringLiteral("kind"), {0, 1, 0}, {"adam", "sgd"}, false, false},
        {QStringLiteral("accuracy"), {0.5, 0.9, kNone}, {}, false, false}};
    points.colorBy = 2;
    return points;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QVERIFY(m_folder.isValid());
    }

    void aChartIsWrittenInEveryFormat_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("png") << QByteArray("\x89PNG");
        QTest::newRow("svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QByteArray("%PDF");
    }
    void aChartIsWrittenInEveryFormat()
    {
        QFETCH(QByteArray, begin);
        ChartView view;
        view.setChart(lineChart());
        const QString file = m_folder.filePath(QStringLiteral("chart.") + QString::fromUtf8(QTest::currentDataTag()));
        const Result<void> written = view.exportTo(file, {400, 300});
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().sentence));
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QVERIFY(opened.readAll().startsWith(begin));
    }

    void otherEndingsAndPlacesAreRefused()
    {
        ChartView view;
        view.setChart(lineChart());
        QVERIFY(!view.exportTo(m_folder.filePath(QStringLiteral("chart.bmp")), {400, 300}).has_value());
        QVERIFY(!view.exportTo(m_folder.filePath(QStringLiteral("no/such/folder/chart.png")), {400, 300}).has_value());
    }

    void textIsAsLargeOnPaperAsOnTheScreen()
    {
        ChartView view;
        view.setChart(lineChart());
        const QString svg = QString::fromUtf8(view.svg({400, 300}));
        QVERIFY(svg.contains(QStringLiteral("Loss value")) && svg.contains(QStringLiteral("adam")));
        // The page is 400 pixels wide at 2,540 dots an inch; the font is in the same pixels, scaled with it.
        const QRegularExpression size(QStringLiteral("<text[^>]*font-size=\"([0-9.]+)\""));
        auto match = size.globalMatch(svg);
        QVERIFY(match.hasNext());
        while (match.hasNext()) {
            const double pixels = match.next().captured(1).toDouble();
            QVERIFY2(pixels > 5 && pixels < 40, qPrintable(QString::number(pixels)));
        }
    }

    void theSeriesHasItsColourInThePicture()
    {
        ChartView view;
        view.setChart(lineChart());
        const QString file = m_folder.filePath(QStringLiteral("colour.png"));
        QVERIFY(view.exportTo(file, {400, 300}, 1).has_value());
        const QImage image(file);
        QCOMPARE(image.size(), QSize(400, 300));
        int colourful = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colourful += image.pixelColor(x, y).saturation() > 100 ? 1 : 0;
        }
        QVERIFY2(colourful > 300, qPrintable(QString::number(colourful)));
    }

    void whatChangedOutOfSightIsDrawnWhenItIsSeenAgain()
    {
        Chart other = lineChart();
        other.series.first().y = {1, 5, 1};
        ChartView fresh;
        fresh.resize(400, 300);
        fresh.setChart(other);
        fresh.show();
        ChartView view;
        view.resize(400, 300);
        view.setChart(lineChart());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view) && QTest::qWaitForWindowExposed(&fresh));
        view.hide();
        view.setChart(other);
        view.show();
        QTRY_COMPARE(view.grab().toImage(), fresh.grab().toImage());
    }

    void numbersAreThoseOfThePoints()
    {
        Chart chart = lineChart();
        chart.series.append({QStringLiteral("band"), ChartSeries::Form::Band, 0, Qt::SolidLine, {1}, {0.5}, {1.5}, {}, {}, {}});
        ChartView view;
        view.setChart(chart);
        const QList<QStringList> rows = view.rows();
        QCOMPARE(rows.size(), 8);
        QCOMPARE(rows[0].mid(1, 2), (QStringList {"Step", "Loss value"}));
        QCOMPARE(rows[5].mid(0, 3), (QStringList {"sgd", "2", "2.5"}));
        QCOMPARE(rows[7], (QStringList {"band", "1", "", "0.5", "1.5", ""}));
    }

    void oddNumbersDoNoHarm_data()
    {
        QTest::addColumn<QList<double>>("x");
        QTest::addColumn<QList<double>>("y");
        QTest::addColumn<bool>("isLogarithmic");
        QTest::newRow("nothing") << QList<double>() << QList<double>() << false;
        QTest::newRow("one point") << QList<double> {1} << QList<double> {5} << false;
        QTest::newRow("all equal") << QList<double> {1, 2} << QList<double> {0, 0} << false;
        QTest::newRow("not numbers") << QList<double> {1, kNone, 3} << QList<double> {kNone, 2, kInfinity} << false;
        QTest::newRow("zero on a logarithmic axis") << QList<double> {0, 1, 10} << QList<double> {-1, 0, 5} << true;
        QTest::newRow("backwards") << QList<double> {3, 1, 2} << QList<double> {1, 2, 3} << false;
    }
    void oddNumbersDoNoHarm()
    {
        QFETCH(QList<double>, x);
        QFETCH(QList<double>, y);
        QFETCH(bool, isLogarithmic);
        for (const auto form : {ChartSeries::Form::Line, ChartSeries::Form::Steps, ChartSeries::Form::Points, ChartSeries::Form::Bars}) {
            Chart chart;
            chart.x.isLogarithmic = chart.y.isLogarithmic = isLogarithmic;
            chart.series.append({QStringLiteral("odd"), form, 0, Qt::SolidLine, x, y, {}, {}, {}, {}});
            ChartView view;
            view.setChart(chart);
            QVERIFY(view.svg({300, 200}).contains("</svg>"));
        }
    }

    void aSurfaceHasItsScale()
    {
        Chart chart;
        chart.surface = ChartSurface {2, 2, 0, 1, 0, 1, {1, 2, 3, kNone}, QStringLiteral("accuracy")};
        ChartView view;
        view.setChart(chart);
        QVERIFY(view.svg({300, 200}).contains("accuracy"));
        view.setChart(lineChart()); // and it goes again
        QVERIFY(!view.svg({300, 200}).contains("accuracy"));
    }

    void cellsAreChosenByHandAndWritten()
    {
        QStandardItemModel model(2, 2);
        model.setHorizontalHeaderLabels({QStringLiteral("cat"), QStringLiteral("dog")});
        model.setVerticalHeaderLabels({QStringLiteral("cat"), QStringLiteral("dog")});
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 2; ++column)
                model.setItem(row, column, new QStandardItem(QString::number(10 * row + column)));
        }
        MatrixView view;
        view.setTitle(QStringLiteral("Matrix"));
        view.setModel(&model, {Qt::UserRole, Qt::UserRole + 1});
        view.setAxisTitles(QStringLiteral("Label"), QStringLiteral("Said"));
        QCOMPARE(view.rows(), (QList<QStringList> {{"Label \\ Said", "cat", "dog"}, {"cat", "0", "1"}, {"dog", "10", "11"}}));
        const QByteArray svg = view.svg({300, 200});
        QVERIFY(svg.contains("Said") && svg.contains(">11<"));
        QSignalSpy chosen(&view, &MatrixView::cellChosen);
        view.resize(400, 300);
        view.show();
        auto *table = view.findChild<QTableView *>();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(model.index(1, 0)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first(), (QList<QVariant> {1, 0}));
    }

    void aBrushKeepsTheRunsThatPass()
    {
        ParallelPlot plot;
        plot.setPoints(threeRuns());
        QCOMPARE(plot.brushedIds(), (QList<qint64> {11, 12, 13}));
        QSignalSpy brushed(&plot, &ParallelPlot::brushed);
        plot.setBrush(QStringLiteral("rate"), 0.6, 0.4); // a logarithmic axis: 0.01 stands in the middle
        QCOMPARE(plot.brushedIds(), (QList<qint64> {12}));
        QCOMPARE(brushed.size(), 1);
        QCOMPARE(plot.rows()[2].mid(0, 3), (QStringList {"b", "1", "0.01"}));
        QCOMPARE(plot.rows()[1].mid(1, 3), (QStringList {"0", "0.001", "adam"}));
        // The same runs again: the brush stays. A run without the value passes no brush on it.
        plot.setPoints(threeRuns());
        QVERIFY(plot.isBrushed());
        plot.clearBrushes();
        plot.setBrush(QStringLiteral("accuracy"), 0, 1);
        QCOMPARE(plot.brushedIds(), (QList<qint64> {11, 12}));
        PlotPoints other = threeRuns();
        other.dimensions.removeLast();
        other.colorBy = -1;
        plot.setPoints(other);
        QVERIFY(!plot.isBrushed());
    }

    void draggingAlongAnAxisBrushesIt()
    {
        ParallelPlot plot;
        plot.resize(700, 400);
        plot.setPoints(threeRuns());
        plot.show();
        const int x = 70; // the first axis stands at the margin
        QTest::mousePress(&plot, Qt::LeftButton, {}, {x, 374}); // below its end
        QTest::mouseMove(&plot, {x, 300});
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 250), plot.mapToGlobal(QPointF(x, 250)), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&plot, &move);
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, {x, 250});
        QCOMPARE(plot.brushedIds(), (QList<qint64> {11}));
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(!plot.isBrushed());
    }

    void manyRunsAreWritten()
    {
        ParallelPlot parallel;
        parallel.setPoints(threeRuns());
        ScatterMatrix scatter;
        scatter.setPoints(threeRuns());
        scatter.setChosen({12});
        for (DrawnPlot *plot : {static_cast<DrawnPlot *>(&parallel), static_cast<DrawnPlot *>(&scatter)}) {
            QVERIFY(plot->svg({500, 300}).contains("accuracy"));
            QCOMPARE(plot->rows().size(), 4);
        }
        parallel.setPoints({});
        scatter.setPoints({});
        QVERIFY(parallel.svg({500, 300}).contains("</svg>") && scatter.svg({500, 300}).contains("</svg>"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
