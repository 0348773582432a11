// SPDX-License-Identifier: GPL-3.0-or-later
// Viewing: every number of the tone does what it says, at eight and at sixteen bits.
#include "models/imaging/histogram.h"
#include "models/imaging/imagereader.h"
#include "models/imaging/tone.h"
#include "tests/imaging/pictures.h"

#include <QJsonArray>
#include <QTest>

using namespace cairn;

namespace {

QImage greyRow(const QList<int> &values)
{
    QImage image(int(values.size()), 1, QImage::Format_Grayscale8);
    for (int x = 0; x < image.width(); ++x)
        image.scanLine(0)[x] = uchar(values[x]);
    return image;
}

QImage deepRow(const QList<int> &values)
{
    QImage image(int(values.size()), 1, QImage::Format_Grayscale16);
    for (int x = 0; x < image.width(); ++x)
        reinterpret_cast<quint16 *>(image.scanLine(0))[x] = quint16(values[x]);
    return image;
}

QList<int> greys(const QImage &image)
{
    QList<int> values;
    for (int x = 0; x < image.width(); ++x)
        values.append(qGray(image.pixel(x, 0)));
    return values;
}

QImage colorRow(const QList<QRgb> &colors, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(int(colors.size()), 1, QImage::Format_ARGB32);
    for (int x = 0; x < image.width(); ++x)
        image.setPixel(x, 0, colors[x]);
    return image.convertToFormat(format);
}

Tone windowed(double low, double high)
{
    Tone tone;
    tone.window = ToneWindow {low, high};
    return tone;
}

bool isClose(const QList<int> &values, const QList<int> &expected)
{
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (std::abs(values[i] - expected[i]) > 1)
            return false;
    }
    return values.size() == expected.size();
}

} // namespace

class ToneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNeutralToneChangesNothingOfEightBits();
    void sixteenBitsAreStretchedUnlessAWindowIsSet();
    void aWindowCutsOffBelowAndAbove();
    void levelAndWidthAreTheSameWindow();
    void brightnessAddsAndContrastTurnsAboutTheMiddle();
    void gammaLightensTheDark();
    void channelsAreSwitchedAndOneAloneIsGrey();
    void sixteenBitColorsAreShown();
    void transparencyIsKept();
    void falseColorsFollowTheValue();
    void everyColorMapGrowsLighterAndHasAName();
    void jsonGoesBothWays();
    void strangeJsonGivesAnAllowedTone();
    void histogramsCountEveryPixel();
    void sixteenBitHistogramsHaveTheirRangeAndCanBeMerged();
    void quantilesAreThoseOfTheSortedValues();
    void aStretchLeavesOutTheFewExtremes();
    void everyPictureOfThePngSuiteIsShown();
};

void ToneTest::aNeutralToneChangesNothingOfEightBits()
{
    QList<int> all;
    for (int value = 0; value < 256; ++value)
        all.append(value);
    QCOMPARE(greys(displayed(greyRow(all), {})), all);
    const QImage colors = paintedPicture(30, 20);
    QCOMPARE(displayed(colors, {}), colors);
    QVERIFY(displayed(QImage(), {}).isNull());
    // The same through the tables.
    QCOMPARE(displayed(colors, windowed(0, 1)), colors);
}

void ToneTest::sixteenBitsAreStretchedUnlessAWindowIsSet()
{
    const QImage dim = deepRow({1000, 1500, 2000});
    QVERIFY(isClose(greys(displayed(dim, {})), {0, 127, 255}));
    QCOMPARE(forDisplay(dim), displayed(dim, {}));
    QVERIFY(isClose(greys(displayed(dim, windowed(0, 1))), {3, 5, 7}));
    QVERIFY(isClose(greys(displayed(dim, windowed(1000 / 65535.0, 1500 / 65535.0))), {0, 255, 255}));
    QVERIFY(isClose(greys(displayed(deepRow({7, 7}), {})), {0, 0}));
    QVERIFY(isClose(greys(displayed(deepRow({65535, 65535}), {})), {0, 0}));
}

void ToneTest::aWindowCutsOffBelowAndAbove()
{
    QVERIFY(isClose(greys(displayed(greyRow({0, 50, 100, 150, 200, 255}), windowed(50 / 255.0, 150 / 255.0))), {0, 0, 127, 255, 255, 255}));
}

void ToneTest::levelAndWidthAreTheSameWindow()
{
    const ToneWindow window = ToneWindow::around(0.4, 0.2);
    QVERIFY(qFuzzyCompare(window.low, 0.3) && qFuzzyCompare(window.high, 0.5));
    QVERIFY(qFuzzyCompare(window.level(), 0.4) && qFuzzyCompare(window.width(), 0.2));
}

void ToneTest::brightnessAddsAndContrastTurnsAboutTheMiddle()
{
    Tone tone;
    tone.brightness = 0.2;
    QVERIFY(isClose(greys(displayed(greyRow({0, 100, 250}), tone)), {51, 151, 255}));
    tone.brightness = 0;
    tone.contrast = -1;
    QVERIFY(isClose(greys(displayed(greyRow({0, 100, 250}), tone)), {128, 128, 128}));
    tone.contrast = 1; // four times as steep: 0.5 + 4 * (100 / 255 - 0.5) = 0.0686
    QVERIFY(isClose(greys(displayed(greyRow({0, 100, 250}), tone)), {0, 17, 255}));
}

void ToneTest::gammaLightensTheDark()
{
    Tone tone;
    tone.gamma = 2.2; // (64 / 255) ^ (1 / 2.2) * 255 = 136.2
    QVERIFY(isClose(greys(displayed(greyRow({0, 64, 255}), tone)), {0, 136, 255}));
}

void ToneTest::channelsAreSwitchedAndOneAloneIsGrey()
{
    const QImage color = colorRow({qRgb(10, 120, 230)});
    Tone tone;
    tone.green = false;
    QCOMPARE(displayed(color, tone).pixel(0, 0), qRgb(10, 0, 230));
    tone.red = false;
    QCOMPARE(displayed(color, tone).pixel(0, 0), qRgb(230, 230, 230));
    tone.blue = false;
    QCOMPARE(displayed(color, tone).pixel(0, 0), qRgb(0, 0, 0));
}

void ToneTest::sixteenBitColorsAreShown()
{
    QImage deep(1, 1, QImage::Format_RGBX64);
    *reinterpret_cast<QRgba64 *>(deep.scanLine(0)) = qRgba64(10'000, 20'000, 40'000, 65'535);
    const QRgb color = displayed(deep, windowed(10'000 / 65535.0, 40'000 / 65535.0)).pixel(0, 0);
    QVERIFY(isClose({qRed(color), qGreen(color), qBlue(color)}, {0, 85, 255}));
}

void ToneTest::transparencyIsKept()
{
    const QImage picture = colorRow({qRgba(100, 100, 100, 128), qRgba(100, 100, 100, 0)}, QImage::Format_ARGB32);
    Tone tone;
    tone.brightness = 0.2;
    const QImage shown = displayed(picture, tone);
    QCOMPARE(shown.format(), QImage::Format_ARGB32_Premultiplied);
    QCOMPARE(qAlpha(shown.pixel(0, 0)), 128);
    QVERIFY(std::abs(qRed(shown.convertToFormat(QImage::Format_ARGB32).pixel(0, 0)) - 151) <= 2);
    QCOMPARE(qAlpha(shown.pixel(1, 0)), 0);
}

void ToneTest::falseColorsFollowTheValue()
{
    Tone tone;
    tone.colorMap = ColorMap::Viridis;
    const QImage shown = displayed(greyRow({0, 255}), tone);
    QCOMPARE(shown.pixel(0, 0), qRgb(68, 1, 84)); // the published ends of viridis
    QCOMPARE(shown.pixel(1, 0), qRgb(253, 231, 37));
    tone.colorMap = ColorMap::InvertedGrey;
    QCOMPARE(greys(displayed(greyRow({0, 100, 255}), tone)), QList<int>({255, 155, 0}));
    // A window is applied first.
    tone.window = ToneWindow {0.5, 0.6};
    QCOMPARE(greys(displayed(greyRow({0, 255}), tone)), QList<int>({255, 0}));
    // The colour of a coloured picture is its brightness'.
    Tone fire;
    fire.colorMap = ColorMap::Fire;
    QCOMPARE(displayed(colorRow({qRgb(255, 255, 255), qRgb(0, 0, 0)}), fire), displayed(greyRow({255, 0}), fire));
}

void ToneTest::everyColorMapGrowsLighterAndHasAName()
{
    QStringList names;
    for (const ColorMap map : kColorMaps) {
        const auto colors = colorsOf(map);
        const int direction = map == ColorMap::InvertedGrey ? -1 : 1;
        for (size_t value = 8; value < 256; ++value)
            QVERIFY2(direction * (qGray(colors[value]) - qGray(colors[value - 8])) >= 0, qPrintable(idOf(map) + QString::number(value)));
        QCOMPARE(colorMapFromId(idOf(map)), map);
        QVERIFY(!names.contains(nameOf(map)));
        names.append(nameOf(map));
    }
    QCOMPARE(colorMapFromId(QStringLiteral("jet")), ColorMap::None);
}

void ToneTest::jsonGoesBothWays()
{
    Tone tone {ToneWindow {0.1, 0.7}, -0.3, 0.4, 1.8, true, false, true, ColorMap::Cubehelix};
    QCOMPARE(Tone::fromJson(tone.toJson()), tone);
    QCOMPARE(Tone::fromJson(Tone().toJson()), Tone());
    QVERIFY(!Tone().toJson().contains(QStringLiteral("low")));
    QVERIFY(Tone().isNeutral() && !tone.isNeutral());
}

void ToneTest::strangeJsonGivesAnAllowedTone()
{
    const Tone tone = Tone::fromJson({{"brightness", 99}, {"contrast", "much"}, {"gamma", -4}, {"red", QJsonArray()}, {"low", 0.5}, {"high", 0.5}, {"color_map", 7}});
    Tone expected;
    expected.brightness = 1;
    expected.gamma = 0.1;
    QCOMPARE(tone, expected);
    QCOMPARE(Tone::fromJson({}), Tone());
}

void ToneTest::histogramsCountEveryPixel()
{
    const Histogram grey = histogramOf(greyRow({3, 3, 200, 255, 3}));
    QCOMPARE(grey.channels.size(), 1);
    QCOMPARE(grey.bins(), 256);
    QCOMPARE(grey.channels[0][3], 3);
    QCOMPARE(grey.channels[0][200], 1);
    QCOMPARE(std::accumulate(grey.channels[0].begin(), grey.channels[0].end(), 0LL), 5);
    const Histogram colors = histogramOf(colorRow({qRgb(1, 2, 3), qRgb(1, 9, 3)}));
    QCOMPARE(colors.channels.size(), 3);
    QCOMPARE(colors.channels[0][1], 2);
    QCOMPARE(colors.channels[1][9], 1);
    QCOMPARE(colors.channels[2][3], 2);
    QVERIFY(histogramOf(QImage()).channels.isEmpty());
}

void ToneTest::sixteenBitHistogramsHaveTheirRangeAndCanBeMerged()
{
    const Histogram deep = histogramOf(deepRow({0, 255, 256, 65'535}));
    QVERIFY(deep.is16Bit());
    QCOMPARE(deep.channels[0][256], 1);
    const Histogram merged = deep.merged(256);
    QCOMPARE(merged.bins(), 256);
    QCOMPARE(merged.channels[0][0], 2);
    QCOMPARE(merged.channels[0][1], 1);
    QCOMPARE(merged.channels[0][255], 1);
    QCOMPARE(deep.merged(77).bins(), 65'536); // does not divide
}

void ToneTest::quantilesAreThoseOfTheSortedValues()
{
    QList<int> values;
    for (int i = 1; i <= 100; ++i)
        values.append(2 * i);
    const Histogram histogram = histogramOf(greyRow(values));
    QCOMPARE(histogram.quantile(0, 0), 2);
    QCOMPARE(histogram.quantile(0, 0.5), 100);
    QCOMPARE(histogram.quantile(0, 0.95), 190);
    QCOMPARE(histogram.quantile(0, 1), 200);
    QCOMPARE(histogram.quantile(5, 0.5), 0);
}

void ToneTest::aStretchLeavesOutTheFewExtremes()
{
    // A thousand values from 10,000 to 10,999, two dead pixels and two hot ones.
    QList<int> values {0, 0, 65'535, 65'535};
    for (int i = 0; i < 1000; ++i)
        values.append(10'000 + i);
    const ToneWindow window = stretched(histogramOf(deepRow(values)));
    QVERIFY(std::abs(window.low * 65'535 - 10'003) < 4);
    QVERIFY(std::abs(window.high * 65'535 - 10'996) < 4);
    QVERIFY(stretched(histogramOf(greyRow({9, 9}))).width() > 0);
    QCOMPARE(stretched(Histogram()), ToneWindow());
}

void ToneTest::everyPictureOfThePngSuiteIsShown()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    Tone tone;
    tone.gamma = 1.5;
    tone.colorMap = ColorMap::Viridis;
    const QDir folder(sharedPictures("pngsuite"));
    for (const QString &name : folder.entryList({"*.png"}, QDir::Files)) {
        const auto image = readImage(folder.filePath(name));
        if (!image)
            continue;
        for (const Tone &one : {Tone(), tone}) {
            const QImage shown = displayed(*image, one);
            QCOMPARE(shown.size(), image->size());
            QCOMPARE(shown.hasAlphaChannel(), image->hasAlphaChannel());
        }
        QCOMPARE(histogramOf(*image).channels.isEmpty(), false);
    }
}

QTEST_MAIN(ToneTest)
#include "tst_tone.moc"
