// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths and scale bars in words.
#include "widgets/canvas/lengths.h"

#include <QLocale>
#include <QtTest>

using namespace cairn;

class LengthsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aLengthHasTheUnitThatFits_data()
    {
        QTest::addColumn<double>("pixels");
        QTest::addColumn<double>("pixelSize");
        QTest::addColumn<QString>("text");
        QTest::newRow("nobody knows the size") << 12.34 << 0.0 << QStringLiteral("12.3 px");
        QTest::newRow("micrometres") << 100.0 << 0.25 << QString::fromUtf8("25.0 µm");
        QTest::newRow("nanometres") << 1.0 << 0.25 << QStringLiteral("250 nm");
        QTest::newRow("millimetres") << 1000.0 << 2.5 << QStringLiteral("2.50 mm");
        QTest::newRow("metres") << 2000.0 << 1000.0 << QStringLiteral("2.00 m");
    }
    void aLengthHasTheUnitThatFits()
    {
        QFETCH(double, pixels);
        QFETCH(double, pixelSize);
        QTEST(lengthText(pixels, pixelSize), "text");
    }

    void aScaleBarIsARoundNumber_data()
    {
        QTest::addColumn<double>("longest");
        QTest::addColumn<double>("pixelSize");
        QTest::addColumn<double>("pixels");
        QTest::addColumn<QString>("text");
        QTest::newRow("pixels") << 140.0 << 0.0 << 100.0 << QStringLiteral("100 px");
        QTest::newRow("fifty") << 99.9 << 0.0 << 50.0 << QStringLiteral("50 px");
        QTest::newRow("exactly") << 20.0 << 0.0 << 20.0 << QStringLiteral("20 px");
        QTest::newRow("micrometres") << 140.0 << 0.5 << 100.0 << QString::fromUtf8("50 µm");
        QTest::newRow("a thousand") << 250.0 << 5.0 << 200.0 << QStringLiteral("1 mm");
    }
    void aScaleBarIsARoundNumber()
    {
        QFETCH(double, longest);
        QFETCH(double, pixelSize);
        const ScaleBar bar = scaleBarFor(longest, pixelSize);
        QTEST(bar.pixels, "pixels");
        QTEST(bar.text, "text");
    }
};

QTEST_GUILESS_MAIN(LengthsTest)
#include "tst_lengths.moc"
