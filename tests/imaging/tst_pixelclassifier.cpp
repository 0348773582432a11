// SPDX-License-Identifier: GPL-3.0-or-later
// The pixel classifier: right where the truth is known, the same at every resolution, and kept as bytes.
#include "models/imaging/pixelclassifier.h"
#include "models/imaging/imagereader.h"
#include "tests/imaging/pictures.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>

using namespace cairn;

namespace {

PixelStroke stroke(int classIndex, QPointF from, QPointF to, double width = 5)
{
    return {classIndex, QPolygonF({from, to}), width};
}

// Left of x = 200 stripes, right of it grain, both of the same mean: no single pixel tells which.
QImage textures(quint32 seed)
{
    QImage picture(400, 240, QImage::Format_RGB32);
    QRandomGenerator random(seed);
    for (int y = 0; y < 240; ++y) {
        for (int x = 0; x < 400; ++x) {
            const int value = x < 200 ? ((x + y) / 4 % 2 ? 90 : 160) : (random.bounded(2) ? 90 : 160);
            picture.setPixel(x, y, qRgb(value, value, value));
        }
    }
    return picture;
}

QList<PixelStroke> textureStrokes()
{
    return {stroke(0, {30, 40}, {150, 60}), stroke(1, {250, 180}, {370, 200})};
}

// Three discs of other colours on a ground of a fourth.
QImage discs()
{
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(qRgb(220, 210, 215));
    QPainter painter(&picture);
    painter.setPen(Qt::NoPen);
    int x = 80;
    for (const QRgb color : {qRgb(180, 60, 70), qRgb(60, 150, 80), qRgb(70, 60, 170)}) {
        painter.setBrush(QColor(color));
        painter.drawEllipse(QPointF(x, 150), 50, 50);
        x += 120;
    }
    return picture;
}

QList<PixelStroke> discStrokes()
{
    return {stroke(0, {10, 20}, {390, 25}), stroke(0, {10, 204}, {390, 204}), stroke(1, {35, 150}, {125, 150}), stroke(2, {155, 150}, {245, 150}),
        stroke(3, {275, 150}, {365, 150})};
}

PixelClassifier trained(const QImage &picture, const QList<PixelStroke> &strokes, int classCount)
{
    auto classifier = PixelClassifier::train({{picture, strokes}}, classCount);
    if (!classifier)
        qWarning() << classifier.error().sentence << classifier.error().detail;
    return classifier ? *classifier : PixelClassifier();
}

int likeliest(const PixelPrediction &prediction, int x, int y)
{
    int best = 0;
    for (int i = 1; i < prediction.probabilities.size(); ++i) {
        if (prediction.probabilities[i].constScanLine(y)[x] > prediction.probabilities[best].constScanLine(y)[x])
            best = i;
    }
    return best;
}

// The share of pixels that are right in a picture of textures, away from the border between them.
double shareRight(const PixelPrediction &prediction)
{
    int right = 0, all = 0;
    for (int y = 0; y < prediction.uncertainty.height(); ++y) {
        for (int x = 0; x < prediction.uncertainty.width(); ++x) {
            const int at = prediction.region.x() + x * prediction.step;
            if (std::abs(at - 200) < 15)
                continue;
            ++all;
            right += likeliest(prediction, x, y) == (at < 200 ? 0 : 1);
        }
    }
    return double(right) / all;
}

} // namespace

class PixelClassifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texturesOfTheSameBrightnessAreToldApart();
    void whatWasLearntHoldsForAnotherPicture();
    void colorsAreToldApartUpToTheirEdges();
    void probabilitiesAddUpAndUncertaintyIsTheirMargin();
    void aQuarterOfTheResolutionSaysTheSame();
    void blocksHaveNoSeams();
    void theFirstAnswerIsCoarseAndTheRestCoversEverything();
    void keptBytesGiveTheSameAnswers();
    void rubbishIsNoClassifier();
    void strokesOfOneClassAreNotEnough();
    void laterStrokesWinAndTheRubberTakesAway();
    void strokesOutsideThePictureDoNoHarm();
    void theSameStrokesGiveTheSameClassifier();
    void cancellingEndsIt();
    void aNucleusIsToldFromRedCells();
};

void PixelClassifierTest::texturesOfTheSameBrightnessAreToldApart()
{
    const QImage picture = textures(1);
    const auto prediction = trained(picture, textureStrokes(), 2).predict(picture);
    QVERIFY(prediction.has_value());
    QVERIFY2(shareRight(*prediction) > 0.97, qPrintable(QString::number(shareRight(*prediction))));
}

void PixelClassifierTest::whatWasLearntHoldsForAnotherPicture()
{
    const auto prediction = trained(textures(1), textureStrokes(), 2).predict(textures(77));
    QVERIFY(prediction.has_value());
    QVERIFY2(shareRight(*prediction) > 0.97, qPrintable(QString::number(shareRight(*prediction))));
}

void PixelClassifierTest::colorsAreToldApartUpToTheirEdges()
{
    const QImage picture = discs();
    const auto prediction = trained(picture, discStrokes(), 4).predict(picture);
    QVERIFY(prediction.has_value());
    const double area = M_PI * 50 * 50;
    for (int disc = 0; disc < 3; ++disc) {
        const RegionMask mask = maskOf(*prediction, disc + 1);
        int inside = 0, all = 0;
        for (int y = mask.bounds.top(); y <= mask.bounds.bottom(); ++y) {
            for (int x = mask.bounds.left(); x <= mask.bounds.right(); ++x) {
                if (!mask.contains({x, y}))
                    continue;
                ++all;
                inside += std::hypot(x + 0.5 - (80 + 120 * disc), y + 0.5 - 150) < 50;
            }
        }
        const double overlap = inside / (area + all - inside);
        QVERIFY2(overlap > 0.9, qPrintable(QStringLiteral("disc %1: %2").arg(disc).arg(overlap)));
    }
    // No pixel is in two masks, and none is in none.
    qint64 sum = 0;
    for (int i = 0; i < 4; ++i) {
        const RegionMask mask = maskOf(*prediction, i);
        for (int y = 0; y < mask.bits.height(); ++y)
            sum += std::count(mask.bits.constScanLine(y), mask.bits.constScanLine(y) + mask.bits.width(), uchar(255));
    }
    QCOMPARE(sum, 400 * 300);
}

void PixelClassifierTest::probabilitiesAddUpAndUncertaintyIsTheirMargin()
{
    const QImage picture = textures(1);
    const auto prediction = trained(picture, textureStrokes(), 2).predict(picture);
    QVERIFY(prediction.has_value());
    int most = 0;
    for (int y = 0; y < 240; ++y) {
        for (int x = 0; x < 400; ++x) {
            const int first = prediction->probabilities[0].constScanLine(y)[x], second = prediction->probabilities[1].constScanLine(y)[x];
            QVERIFY(std::abs(first + second - 255) <= 1);
            const int uncertain = prediction->uncertainty.constScanLine(y)[x];
            QVERIFY(std::abs(uncertain - (255 - std::abs(first - second))) <= 2);
            most = std::max(most, uncertain);
        }
    }
    QVERIFY(most > 150); // at the border of the two
}

void PixelClassifierTest::aQuarterOfTheResolutionSaysTheSame()
{
    const QImage picture = textures(3);
    const PixelClassifier classifier = trained(picture, textureStrokes(), 2);
    const QRect region(13, 7, 333, 201);
    const auto full = classifier.predict(picture, region), quarter = classifier.predict(picture, region, 4);
    QVERIFY(full && quarter);
    QCOMPARE(quarter->uncertainty.size(), QSize(84, 51));
    int differing = 0;
    for (int y = 0; y < 50; ++y) {
        for (int x = 0; x < 83; ++x)
            differing += std::abs(quarter->probabilities[0].constScanLine(y)[x] - full->probabilities[0].constScanLine(4 * y + 2)[4 * x + 2]) > 2;
    }
    QVERIFY2(differing < 10, qPrintable(QString::number(differing)));
}

void PixelClassifierTest::blocksHaveNoSeams()
{
    // Larger than a block; the part's blocks begin elsewhere than those of the whole.
    QImage picture(900, 500, QImage::Format_RGB32);
    QPainter painter(&picture);
    for (int x = 0; x < 900; x += 400) {
        painter.drawImage(x, 0, textures(8));
        painter.drawImage(x, 240, textures(9).mirrored(true, false));
    }
    painter.end();
    const PixelClassifier classifier = trained(picture, textureStrokes(), 2);
    const QRect part(101, 55, 700, 400);
    const auto whole = classifier.predict(picture), some = classifier.predict(picture, part);
    QVERIFY(whole && some);
    int differing = 0;
    for (int y = 0; y < part.height(); ++y) {
        for (int x = 0; x < part.width(); ++x)
            differing += std::abs(some->probabilities[0].constScanLine(y)[x] - whole->probabilities[0].constScanLine(y + 55)[x + 101]) > 8;
    }
    QVERIFY2(differing < 100, qPrintable(QString::number(differing)));
}

void PixelClassifierTest::theFirstAnswerIsCoarseAndTheRestCoversEverything()
{
    const QImage picture = textures(1);
    QList<PixelPrediction> arrived;
    const auto done = trained(picture, textureStrokes(), 2).predictStepwise(picture, {}, [&](const PixelPrediction &one) { arrived.append(one); });
    QVERIFY(done.has_value());
    QVERIFY(arrived.size() >= 2);
    QCOMPARE(arrived[0].step, 4);
    QCOMPARE(arrived[0].region, picture.rect());
    QRegion covered;
    for (const PixelPrediction &block : arrived.mid(1)) {
        QCOMPARE(block.step, 1);
        QVERIFY(!covered.intersects(block.region));
        covered += block.region;
    }
    QCOMPARE(covered, QRegion(picture.rect()));
}

void PixelClassifierTest::keptBytesGiveTheSameAnswers()
{
    const QImage picture = discs();
    const PixelClassifier classifier = trained(picture, discStrokes(), 4);
    const auto again = PixelClassifier::fromBytes(classifier.toBytes());
    QVERIFY(again.has_value());
    QCOMPARE(again->classCount(), 4);
    const auto first = classifier.predict(picture), second = again->predict(picture);
    QVERIFY(first && second);
    QCOMPARE(second->probabilities, first->probabilities);
    QCOMPARE(second->uncertainty, first->uncertainty);
}

void PixelClassifierTest::rubbishIsNoClassifier()
{
    const QByteArray bytes = trained(discs(), discStrokes(), 4).toBytes();
    QVERIFY(!PixelClassifier::fromBytes({}));
    QVERIFY(!PixelClassifier::fromBytes(QByteArray(1000, '\xff')));
    QVERIFY(!PixelClassifier::fromBytes(bytes.left(bytes.size() - 1)));
    // Whatever byte is wrong: refused, or at least harmless when it is asked.
    QRandomGenerator random(4);
    const QImage small = discs().copy(0, 0, 40, 40);
    int refused = 0;
    for (int trial = 0; trial < 300; ++trial) {
        QByteArray broken = bytes;
        broken[random.bounded(trial % 2 ? 200 : int(bytes.size()))] = char(random.bounded(256));
        const auto read = PixelClassifier::fromBytes(broken);
        refused += !read;
        if (read && trial % 10 == 0)
            QVERIFY(read->predict(small, {}, 8).has_value());
    }
    QVERIFY(refused > 30);
}

void PixelClassifierTest::strokesOfOneClassAreNotEnough()
{
    const auto classifier = PixelClassifier::train({{discs(), {stroke(0, {10, 20}, {390, 25})}}}, 2);
    QVERIFY(!classifier);
    QVERIFY(classifier.error().sentence.endsWith('.'));
    QVERIFY(!PixelClassifier::train({}, 2));
    QVERIFY(!PixelClassifier::train({{QImage(), {stroke(0, {0, 0}, {1, 1}), stroke(1, {0, 0}, {1, 1})}}}, 2));
}

void PixelClassifierTest::laterStrokesWinAndTheRubberTakesAway()
{
    const QImage picture = discs();
    // The ground is first called by the red disc's class, then painted over.
    QList<PixelStroke> strokes = discStrokes();
    strokes.prepend(stroke(1, {10, 20}, {390, 25}));
    auto prediction = trained(picture, strokes, 4).predict(picture, {}, 4);
    QVERIFY(prediction.has_value());
    QCOMPARE(likeliest(*prediction, 50, 70), 0);
    // Without the ground's strokes everything else is one of the discs' classes.
    strokes = discStrokes();
    strokes.append(stroke(-1, {0, 22}, {400, 22}, 40));
    strokes.append(stroke(-1, {0, 204}, {400, 204}, 20));
    prediction = trained(picture, strokes, 4).predict(picture, {}, 4);
    QVERIFY(prediction.has_value());
    QCOMPARE(int(prediction->probabilities[0].constScanLine(70)[50]), 0);
}

void PixelClassifierTest::strokesOutsideThePictureDoNoHarm()
{
    QList<PixelStroke> strokes = discStrokes();
    strokes.append(stroke(2, {-1e9, -1e9}, {-50, -50}, 20));
    strokes.append(stroke(9, {10, 10}, {20, 20}));
    strokes.append({1, {}, 5});
    strokes.append({1, QPolygonF({QPointF(80, 150)}), 9});
    const auto prediction = trained(discs(), strokes, 4).predict(discs(), QRect(-100, -100, 10'000, 10'000), 4);
    QVERIFY(prediction.has_value());
    QCOMPARE(prediction->region, QRect(0, 0, 400, 300));
    QCOMPARE(likeliest(*prediction, 50, 70), 0);
    QCOMPARE(likeliest(*prediction, 20, 37), 1);
}

void PixelClassifierTest::theSameStrokesGiveTheSameClassifier()
{
    QCOMPARE(trained(discs(), discStrokes(), 4).toBytes(), trained(discs(), discStrokes(), 4).toBytes());
}

void PixelClassifierTest::cancellingEndsIt()
{
    const PixelClassifier classifier = trained(discs(), discStrokes(), 4);
    std::atomic<int> asked = 0;
    const TaskControl control([&] { return ++asked > 1; }, {});
    const auto prediction = classifier.predict(QImage(3000, 3000, QImage::Format_RGB32), {}, 1, control);
    QVERIFY(!prediction);
    QVERIFY(prediction.error().isCanceled());
    QVERIFY(asked < 200);
    const auto again = PixelClassifier::train({{discs(), discStrokes()}}, 4, TaskControl([] { return true; }, {}));
    QVERIFY(!again);
}

void PixelClassifierTest::aNucleusIsToldFromRedCells()
{
    const QString path = QStringLiteral(CAIRN_SHARED_DATA "/bccd/JPEGImages/BloodImage_00000.jpg");
    if (!QFile::exists(path))
        QSKIP(kNoPictures);
    const auto image = readImage(path);
    QVERIFY(image.has_value());
    const QList<PixelStroke> strokes {stroke(0, {180, 360}, {160, 440}), stroke(0, {100, 200}, {130, 290}), stroke(0, {570, 220}, {560, 250}),
        stroke(0, {290, 270}, {320, 340}), stroke(1, {320, 230}, {370, 210}), stroke(1, {330, 285}, {360, 305})};
    const auto prediction = trained(*image, strokes, 2).predict(*image);
    QVERIFY(prediction.has_value());
    // By its annotation the white cell, the only one here with a nucleus, lies within 260,177 - 491,376; a few platelets look alike.
    qint64 inside = 0, outside = 0;
    const QRect cell(QPoint(260, 177), QPoint(491, 376));
    const RegionMask mask = maskOf(*prediction, 1);
    for (int y = mask.bounds.top(); y <= mask.bounds.bottom(); ++y) {
        for (int x = mask.bounds.left(); x <= mask.bounds.right(); ++x) {
            if (mask.contains({x, y}))
                ++(cell.contains(x, y) ? inside : outside);
        }
    }
    QVERIFY2(inside > 8000 && outside < inside / 6, qPrintable(QStringLiteral("%1 inside, %2 outside").arg(inside).arg(outside)));
    // Two lobes that nobody painted on are found as well.
    QVERIFY(mask.contains({450, 260}) && mask.contains({415, 318}));
}

QTEST_MAIN(PixelClassifierTest)
#include "tst_pixelclassifier.moc"
