// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of many curves: search, ticks, one alone, values under the cursor.
#include "widgets/common/searchfield.h"
#include "widgets/plots/curvelegend.h"
#include "widgets/plots/legendmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

QList<PlotCurve> manyCurves(int count)
{
    QList<PlotCurve> curves;
    for (int at = 0; at < count; ++at) {
        PlotCurve curve;
        curve.key = QStringLiteral("k%1").arg(at);
        curve.name = QStringLiteral("loss  run %1").arg(at);
        curve.color = seriesColor(at, ColorGround::Light);
        curve.line = {{0, 1}, {10, double(at)}};
        curves.append(curve);
    }
    return curves;
}

} // namespace

class TestCurveLegend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theModelKeepsItsPromises()
    {
        LegendModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCurves(manyCurves(20));
        model.setReadings(3, {{QStringLiteral("k4"), {3, 0.5}}});
        QCOMPARE(model.data(model.index(4, LegendModel::ValueColumn), LegendModel::ValueRole).toDouble(), 0.5);
        QVERIFY(model.data(model.index(5, LegendModel::ValueColumn)).toString().isEmpty());
        model.setReadings(0, {});
        QCOMPARE(model.data(model.index(5, LegendModel::ValueColumn), LegendModel::ValueRole).toDouble(), 5.0);
        model.setCurves(manyCurves(2));
    }

    void aThousandCurvesAreFoundToldApartAndHidden()
    {
        CurveLegend legend;
        legend.resize(320, 600);
        legend.show();
        QElapsedTimer clock;
        clock.start();
        legend.setCurves(manyCurves(1'000));
        legend.grab();
        QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
        QSignalSpy hidden(&legend, &CurveLegend::hiddenChanged);
        legend.search()->setText(QStringLiteral("run 99"));
        QTest::keyClick(legend.search(), Qt::Key_Return);
        QCOMPARE(legend.view()->model()->rowCount(), 11); // 99 and 990 to 999
        QVERIFY(legend.view()->model()->setData(legend.view()->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(hidden.size(), 1);
        QCOMPARE(legend.hiddenKeys(), QSet<QString> {QStringLiteral("k99")});
    }

    void oneAloneAndAllAgain()
    {
        CurveLegend legend;
        legend.setCurves(manyCurves(5));
        legend.solo(QStringLiteral("k2"));
        QCOMPARE(legend.hiddenKeys(), QSet<QString>({QStringLiteral("k0"), QStringLiteral("k1"), QStringLiteral("k3"), QStringLiteral("k4")}));
        legend.solo(QStringLiteral("k2"));
        QVERIFY(legend.hiddenKeys().isEmpty());
    }

    void hiddenCurvesStayHiddenWhenTheyGrow()
    {
        CurveLegend legend;
        legend.setCurves(manyCurves(3));
        legend.setHiddenKeys({QStringLiteral("k1")});
        legend.setCurves(manyCurves(4));
        QCOMPARE(legend.hiddenKeys(), QSet<QString> {QStringLiteral("k1")});
        QCOMPARE(legend.view()->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }
};

QTEST_MAIN(TestCurveLegend)
#include "tst_curvelegend.moc"
