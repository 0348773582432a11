// SPDX-License-Identifier: GPL-3.0-or-later
// Heights and ticks of each axis against values that can be worked out by hand.
#include "widgets/plots/valuescale.h"

#include <QtTest>

#include <cmath>

using namespace cairn;

class TestValueScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heightsAreAsTheScaleSays_data()
    {
        QTest::addColumn<int>("axis");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("height");
        const double infinity = std::numeric_limits<double>::infinity();
        QTest::newRow("linear") << int(ValueAxis::Linear) << -3.5 << -3.5;
        QTest::newRow("a thousand is three decades") << int(ValueAxis::Logarithmic) << 1000.0 << 3.0;
        QTest::newRow("zero lies below a logarithmic axis") << int(ValueAxis::Logarithmic) << 0.0 << -infinity;
        QTest::newRow("so does what is negative") << int(ValueAxis::Logarithmic) << -2.0 << -infinity;
        QTest::newRow("zero is the middle of the symmetric one") << int(ValueAxis::SymmetricLogarithmic) << 0.0 << 0.0;
        QTest::newRow("a half is the middle of logit") << int(ValueAxis::Logit) << 0.5 << 0.0;
        QTest::newRow("ten to one is one decade up") << int(ValueAxis::Logit) << 10.0 / 11 << 1.0;
        QTest::newRow("one lies above logit") << int(ValueAxis::Logit) << 1.0 << infinity;
        QTest::newRow("zero lies below logit") << int(ValueAxis::Logit) << 0.0 << -infinity;
    }
    void heightsAreAsTheScaleSays()
    {
        QFETCH(int, axis);
        QFETCH(double, value);
        QFETCH(double, height);
        const double got = ValueScale(ValueAxis(axis)).height(value);
        QVERIFY2(got == height || std::abs(got - height) < 1e-9, qPrintable(QString::number(got)));
    }

    void valuesComeBackFromTheirHeights()
    {
        for (const ValueAxis axis : {ValueAxis::Linear, ValueAxis::Logarithmic, ValueAxis::SymmetricLogarithmic, ValueAxis::Logit}) {
            const ValueScale scale(axis);
            for (const double value : {1e-6, 0.003, 0.25, 0.5, 0.9999})
                QVERIFY(std::abs(scale.value(scale.height(value)) / value - 1) < 1e-9);
        }
    }

    void theSymmetricAxisMirrors()
    {
        const ValueScale scale(ValueAxis::SymmetricLogarithmic);
        for (const double value : {1e-5, 0.1, 40.0, 1e9})
            QVERIFY(std::abs(scale.height(-value) + scale.height(value)) < 1e-9);
        // Far out each decade is as high as the next.
        QVERIFY(std::abs(scale.height(1e6) - scale.height(1e5) - 1) < 1e-3);
    }

    void ticksLieInTheRangeAndRise_data()
    {
        QTest::addColumn<int>("axis");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::newRow("five decades") << int(ValueAxis::Logarithmic) << -4.0 << 1.0;
        QTest::newRow("less than one decade") << int(ValueAxis::Logarithmic) << 0.1 << 0.3;
        QTest::newRow("three hundred decades") << int(ValueAxis::Logarithmic) << -300.0 << 300.0;
        QTest::newRow("both signs") << int(ValueAxis::SymmetricLogarithmic) << -5.0 << 5.0;
        QTest::newRow("close to zero") << int(ValueAxis::SymmetricLogarithmic) << -0.01 << 0.01;
        QTest::newRow("probabilities") << int(ValueAxis::Logit) << -4.0 << 4.0;
    }
    void ticksLieInTheRangeAndRise()
    {
        QFETCH(int, axis);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const QList<ScaleTick> ticks = ValueScale(ValueAxis(axis)).ticks(lower, upper, 6);
        QVERIFY2(ticks.size() >= 2 && ticks.size() <= 30, qPrintable(QString::number(ticks.size())));
        for (qsizetype at = 0; at < ticks.size(); ++at) {
            QVERIFY(ticks[at].place >= lower && ticks[at].place <= upper);
            QVERIFY(at == 0 || ticks[at].place > ticks[at - 1].place);
        }
    }

    void strangeRangesHaveNoTicks()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const ValueAxis axis : {ValueAxis::Logarithmic, ValueAxis::SymmetricLogarithmic, ValueAxis::Logit}) {
            QVERIFY(ValueScale(axis).ticks(nan, 1, 6).isEmpty());
            QVERIFY(ValueScale(axis).ticks(2, 1, 6).isEmpty());
            QVERIFY(ValueScale(axis).ticks(0, std::numeric_limits<double>::infinity(), 6).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestValueScale)
#include "tst_valuescale.moc"
