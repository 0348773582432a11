// SPDX-License-Identifier: GPL-3.0-or-later
// Small multiples: only what is in view exists, zoom and cursor go along, cells reflow and fold.
#include "widgets/plots/curvegrid.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

QList<CurveCell> cells(int count)
{
    QList<CurveCell> result;
    for (int at = 0; at < count; ++at)
        result.append({QStringLiteral("m%1").arg(at), QStringLiteral("metric %1").arg(at), at < count / 2 ? QStringLiteral("train") : QStringLiteral("val")});
    return result;
}

PlotCurve line(double height)
{
    PlotCurve curve;
    curve.key = QStringLiteral("a");
    curve.color = Qt::blue;
    curve.line = {{0, 0}, {100, height}};
    return curve;
}

} // namespace

class TestCurveGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyCellsInViewAreWidgets()
    {
        CurveGrid grid;
        grid.resize(1'100, 700);
        grid.show();
        grid.setCells(cells(500));
        QVERIFY(grid.visibleKeys().size() >= 6 && grid.visibleKeys().size() <= 15);
        QVERIFY(grid.visibleKeys().contains(QStringLiteral("m0")));
        QVERIFY(!grid.plotOf(QStringLiteral("m400")));
        QSignalSpy visible(&grid, &CurveGrid::visibleChanged);
        for (int step = 0; step < 200; ++step)
            grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->value() + 300);
        QVERIFY(visible.size() > 10);
        QVERIFY(grid.plotOf(QStringLiteral("m499")));
        QVERIFY(!grid.plotOf(QStringLiteral("m0")));
        // Widgets are used again, not made anew.
        QVERIFY2(grid.findChildren<CurvePlot *>().size() <= 30, qPrintable(QString::number(grid.findChildren<CurvePlot *>().size())));
    }

    void aNarrowGridHasFewerColumns()
    {
        CurveGrid grid;
        grid.resize(1'500, 700);
        grid.show();
        grid.setCells(cells(40));
        const auto columns = [&] {
            QSet<int> lefts;
            for (const QString &key : grid.visibleKeys())
                lefts.insert(grid.plotOf(key)->parentWidget()->x());
            return lefts.size();
        };
        const auto wide = columns();
        grid.resize(800, 700);
        QCoreApplication::processEvents();
        QVERIFY(wide >= 4 && columns() == 2);
    }

    void zoomGoesAlongInAllPlots()
    {
        CurveGrid grid;
        grid.resize(1'100, 700);
        grid.show();
        grid.setCells(cells(4));
        for (const QString &key : grid.visibleKeys())
            grid.plotOf(key)->setCurves({line(1)});
        CurvePlot *first = grid.plotOf(QStringLiteral("m0")), *other = grid.plotOf(QStringLiteral("m3"));
        QVERIFY(first && other);
        QTest::keyClick(first->focusProxy(), Qt::Key_Plus);
        QCOMPARE(other->firstX(), first->firstX());
        QCOMPARE(other->lastX(), first->lastX());
        QVERIFY(first->lastX() < 100);
        first->showAll();
        QVERIFY(other->lastX() >= 100);
        grid.setLinked(false);
        QTest::keyClick(first->focusProxy(), Qt::Key_Plus);
        QVERIFY(other->lastX() >= 100);
    }

    void aHeadingFoldsItsCells()
    {
        CurveGrid grid;
        grid.resize(1'100, 2'000);
        grid.show();
        grid.setCells(cells(8));
        QCOMPARE(grid.visibleKeys().size(), 8);
        grid.setFolded(QStringLiteral("train"), true);
        QCOMPARE(grid.visibleKeys().size(), 4);
        QVERIFY(!grid.plotOf(QStringLiteral("m0")));
    }
};

QTEST_MAIN(TestCurveGrid)
#include "tst_curvegrid.moc"
