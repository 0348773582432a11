// SPDX-License-Identifier: GPL-3.0-or-later
// Superpixels: they cover everything, each is connected, and none crosses an edge of the picture.
#include "models/imaging/superpixels.h"
#include "tests/imaging/pictures.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cairn;

namespace {

/** Four fields of different colours, with grain; borders at x = 111 and y = 83. */
QImage fields()
{
    QImage picture(240, 180, QImage::Format_RGB32);
    QRandomGenerator random(2);
    for (int y = 0; y < 180; ++y) {
        for (int x = 0; x < 240; ++x) {
            const int grain = random.bounded(15);
            picture.setPixel(x, y, qRgb((x < 111 ? 60 : 190) + grain, (y < 83 ? 70 : 180) + grain, 100 + grain));
        }
    }
    return picture;
}

int fieldOf(int x, int y) { return (x < 111 ? 0 : 1) + (y < 83 ? 0 : 2); }

int connectedPieces(const RegionMask &mask)
{
    QSet<QPair<int, int>> left;
    for (int y = mask.bounds.top(); y <= mask.bounds.bottom(); ++y) {
        for (int x = mask.bounds.left(); x <= mask.bounds.right(); ++x) {
            if (mask.contains({x, y}))
                left.insert({x, y});
        }
    }
    int pieces = 0;
    while (!left.isEmpty()) {
        ++pieces;
        QList<QPair<int, int>> waiting {*left.begin()};
        left.remove(waiting.first());
        while (!waiting.isEmpty()) {
            const auto [x, y] = waiting.takeLast();
            for (const auto &next : {QPair(x + 1, y), QPair(x - 1, y), QPair(x, y + 1), QPair(x, y - 1)}) {
                if (left.remove(next))
                    waiting.append(next);
            }
        }
    }
    return pieces;
}

} // namespace

class SuperpixelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPixelBelongsToOneConnectedPiece();
    void noPieceCrossesAnEdge();
    void theSizeIsAboutTheOneAskedFor();
    void aStrokeCollectsWhatItTouches();
    void theRegionIsKeptTo();
    void largeRegionsAreDividedScaledDown();
    void bordersLieBetweenPieces();
    void tinyPicturesAndStrangeNumbersAreAnswered();
    void cancellingEndsIt();
};

void SuperpixelsTest::everyPixelBelongsToOneConnectedPiece()
{
    const auto pieces = Superpixels::compute(fields());
    QVERIFY(pieces.has_value());
    qint64 sum = 0;
    for (int label = 0; label < pieces->count(); ++label) {
        const RegionMask mask = pieces->regionOf({label});
        QCOMPARE(connectedPieces(mask), 1);
        for (int y = 0; y < mask.bits.height(); ++y)
            sum += std::count(mask.bits.constScanLine(y), mask.bits.constScanLine(y) + mask.bits.width(), uchar(255));
    }
    QCOMPARE(sum, 240 * 180);
}

void SuperpixelsTest::noPieceCrossesAnEdge()
{
    const auto pieces = Superpixels::compute(fields());
    QVERIFY(pieces.has_value());
    // Each pixel against the field that most of its piece lies in.
    QHash<int, std::array<int, 4>> votes;
    for (int y = 0; y < 180; ++y) {
        for (int x = 0; x < 240; ++x)
            ++votes[pieces->labelAt({x, y})][size_t(fieldOf(x, y))];
    }
    int strangers = 0;
    for (const auto &vote : std::as_const(votes))
        strangers += std::accumulate(vote.begin(), vote.end(), 0) - *std::max_element(vote.begin(), vote.end());
    QVERIFY2(strangers < 60, qPrintable(QString::number(strangers)));
}

void SuperpixelsTest::theSizeIsAboutTheOneAskedFor()
{
    for (const int edge : {12, 24, 40}) {
        SuperpixelOptions options;
        options.edgePixels = edge;
        const auto pieces = Superpixels::compute(fields(), options);
        QVERIFY(pieces.has_value());
        const double expected = 240.0 * 180 / (edge * edge);
        QVERIFY2(pieces->count() > 0.6 * expected && pieces->count() < 1.6 * expected, qPrintable(QString::number(pieces->count() / expected)));
    }
}

void SuperpixelsTest::aStrokeCollectsWhatItTouches()
{
    const auto pieces = Superpixels::compute(fields());
    QVERIFY(pieces.has_value());
    const QSet<int> found = pieces->labelsUnder(QPolygonF({{20, 40}, {90, 40}}), 1);
    QSet<int> expected;
    for (int x = 20; x <= 90; ++x)
        expected.insert(pieces->labelAt({x, 40}));
    QCOMPARE(found, expected);
    const RegionMask mask = pieces->regionOf(found);
    QVERIFY(mask.contains({20, 40}) && mask.contains({55, 40}) && mask.contains({90, 40}));
    QVERIFY(!mask.contains({55, 150}));
    QVERIFY(pieces->labelsUnder({}, 5).isEmpty());
    QVERIFY(pieces->labelsUnder(QPolygonF({{-1e12, -50}, {1e12, -50}}), 1).isEmpty());
    QVERIFY(pieces->regionOf({-1, 99'999}).isEmpty());
}

void SuperpixelsTest::theRegionIsKeptTo()
{
    SuperpixelOptions options;
    options.region = QRect(50, 60, 100, 300);
    const auto pieces = Superpixels::compute(fields(), options);
    QVERIFY(pieces.has_value());
    QCOMPARE(pieces->labelAt({49, 70}), -1);
    QVERIFY(pieces->labelAt({50, 60}) >= 0 && pieces->labelAt({149, 179}) >= 0);
    QVERIFY(options.region.contains(pieces->regionAt({50, 60}).bounds));
    QVERIFY(pieces->regionAt({0, 0}).isEmpty());
}

void SuperpixelsTest::largeRegionsAreDividedScaledDown()
{
    SuperpixelOptions options;
    options.edgePixels = 100;
    options.maximumPixels = 30'000;
    const auto pieces = Superpixels::compute(fields().scaled(961, 721), options);
    QVERIFY(pieces.has_value());
    QVERIFY(pieces->count() > 30 && pieces->count() < 120);
    QVERIFY(pieces->labelAt({960, 720}) >= 0);
    QVERIFY(pieces->regionAt({480, 360}).contains({480, 360}));
}

void SuperpixelsTest::bordersLieBetweenPieces()
{
    const auto pieces = Superpixels::compute(fields());
    QVERIFY(pieces.has_value());
    const RegionMask borders = pieces->borders();
    QCOMPARE(borders.bounds, QRect(0, 0, 240, 180));
    for (int y = 0; y < 179; ++y) {
        for (int x = 0; x < 239; ++x) {
            const int own = pieces->labelAt({x, y});
            QCOMPARE(borders.contains({x, y}), pieces->labelAt({x + 1, y}) != own || pieces->labelAt({x, y + 1}) != own);
        }
    }
}

void SuperpixelsTest::tinyPicturesAndStrangeNumbersAreAnswered()
{
    QVERIFY(!Superpixels::compute(QImage()));
    const auto dot = Superpixels::compute(paintedPicture(1, 1));
    QVERIFY(dot && dot->count() == 1);
    SuperpixelOptions options;
    options.edgePixels = -5;
    options.compactness = 0;
    QVERIFY(Superpixels::compute(paintedPicture(50, 2), options).has_value());
    options.edgePixels = 100'000;
    options.compactness = 1e30;
    const auto one = Superpixels::compute(paintedPicture(50, 40), options);
    QVERIFY(one && one->count() == 1);
    QCOMPARE(Superpixels().count(), 0);
    QCOMPARE(Superpixels().labelAt({0, 0}), -1);
    QVERIFY(Superpixels().borders().isEmpty());
}

void SuperpixelsTest::cancellingEndsIt()
{
    int asked = 0;
    const auto pieces = Superpixels::compute(fields(), {}, TaskControl([&] { return ++asked > 2; }, {}));
    QVERIFY(!pieces);
    QVERIFY(pieces.error().isCanceled());
}

QTEST_MAIN(SuperpixelsTest)
#include "tst_superpixels.moc"
