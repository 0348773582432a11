// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of tiles on the canvas: coarse at once, sharp in the end, in any tone and turn, and seen by the tools that look at pixels.
#include "tests/canvas/canvashand.h"
#include "tests/imaging/tilepictures.h"

#include "models/imaging/tilesource.h"

#include <QTemporaryDir>

using namespace cairn;

namespace {

/** How far apart two colours are, in the worst channel. */
int apart(const QColor &a, const QColor &b)
{
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

} // namespace

class TiledCanvasTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyPlaceGetsSharp_data();
    void everyPlaceGetsSharp();
    void beforeATileIsThereTheCoarseLookIsSeen();
    void theWandSeesWhatIsInView();
    void aToneReachesTheTiles();
    void valuesAreTheFilesWhereTilesAreLossless();
    void whereValuesAreNotExactASentenceSaysSo();
    void theNextPictureEndsTheTiles();

private:
    bool open(const TiffKind &kind);
    [[nodiscard]] QColor seenAt(double x, double y) { return m_hand->canvas.grab().toImage().pixelColor(m_hand->at(x, y)); }

    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<TileSource> m_source;
    std::unique_ptr<CanvasHand> m_hand;
};

void TiledCanvasTest::init()
{
    m_hand = std::make_unique<CanvasHand>();
    CanvasOptions options;
    options.showReadout = options.showScaleBar = options.showMinimap = false;
    m_hand->canvas.setOptions(options);
    m_source = std::make_unique<TileSource>(m_folder.filePath("cache"));
}

bool TiledCanvasTest::open(const TiffKind &kind)
{
    const QString path = m_folder.filePath(QStringLiteral("picture%1.tif").arg(++m_number));
    if (!writeTiff(path, kind))
        return false;
    m_source->open({path, 0});
    if (!QTest::qWaitFor([&] { return m_source->isFinished(); }, 30'000))
        return false;
    QImage coarse(8, 8, QImage::Format_RGB32);
    coarse.fill(Qt::magenta);
    m_hand->canvas.setImage(coarse, m_source->pyramid()->size());
    m_hand->canvas.setTiles(m_source.get());
    return true;
}

void TiledCanvasTest::everyPlaceGetsSharp_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("degrees");
    for (const double zoom : {0.2, 0.45, 1.0, 6.0}) {
        for (const double degrees : {0.0, 90.0, 35.0})
            QTest::addRow("zoom %g, %g degrees", zoom, degrees) << zoom << degrees;
    }
}

void TiledCanvasTest::everyPlaceGetsSharp()
{
    QFETCH(double, zoom);
    QFETCH(double, degrees);
    QVERIFY(open({3, 8, 0, 16, COMPRESSION_LZW}));
    m_hand->canvas.setZoom(zoom);
    m_hand->canvas.turnTo(degrees);
    // Across the seams between tiles, at 512 and 1,024.
    for (const QPoint &place : {QPoint(20, 20), QPoint(511, 511), QPoint(513, 400), QPoint(1023, 700), QPoint(1290, 1100)}) {
        m_hand->canvas.showRegion(QRectF(place, QSizeF(1, 1)));
        QTRY_VERIFY2_WITH_TIMEOUT(apart(seenAt(place.x() + 0.5, place.y() + 0.5), QColor(colorAt(place.x(), place.y()))) <= 6,
            qPrintable(QStringLiteral("%1, %2").arg(place.x()).arg(place.y())), 10'000);
    }
}

void TiledCanvasTest::beforeATileIsThereTheCoarseLookIsSeen()
{
    QVERIFY(open({}));
    QCOMPARE(m_hand->canvas.imageSize(), QSize(kWidth, kHeight));
    QCOMPARE(seenAt(600, 500), QColor(Qt::magenta)); // the first frame, in which the tiles are asked for
    QTRY_VERIFY_WITH_TIMEOUT(seenAt(600, 500) != QColor(Qt::magenta), 10'000);
}

void TiledCanvasTest::theWandSeesWhatIsInView()
{
    QVERIFY(open({1, 8, 0, 16, COMPRESSION_LZW}));
    m_hand->canvas.setTool(CanvasToolKind::Wand);
    m_hand->canvas.setZoom(1);
    m_hand->canvas.showRegion(QRectF(900, 700, 10, 10));
    QTRY_VERIFY_WITH_TIMEOUT(apart(seenAt(900.5, 700.5), QColor::fromRgb(qRed(colorAt(900, 700)), qRed(colorAt(900, 700)), qRed(colorAt(900, 700)))) <= 4, 10'000);
    QSignalSpy drawn(&m_hand->canvas, &ImageCanvas::shapeDrawn);
    const QRectF inView = m_hand->canvas.view().toImage(QRectF(m_hand->canvas.rect()));
    m_hand->press(900, 700);
    m_hand->release(900, 700);
    // Grey grows from left to right: a band around the seed, over the height of the view.
    const QRectF box = drawnShape(drawn).boundingBox();
    QVERIFY(box.left() < 890 && box.left() > 700);
    QVERIFY(box.right() > 910 && box.right() < 1100);
    QVERIFY(box.height() > 0.9 * std::min(inView.height(), kHeight - inView.top()));
}

void TiledCanvasTest::aToneReachesTheTiles()
{
    QVERIFY(open({1, 8, 0, 16, COMPRESSION_LZW}));
    m_hand->canvas.setZoom(1);
    m_hand->canvas.showRegion(QRectF(600, 500, 10, 10));
    const int grey = qRed(colorAt(600, 500));
    QTRY_VERIFY_WITH_TIMEOUT(apart(seenAt(600.5, 500.5), QColor(grey, grey, grey)) <= 4, 10'000);
    Tone tone;
    tone.window = ToneWindow {0, 0.25}; // all above a quarter is white
    m_source->setTone(tone);
    QTRY_COMPARE_WITH_TIMEOUT(seenAt(600.5, 500.5), QColor(Qt::white), 10'000);
    m_source->setTone({});
    QTRY_VERIFY_WITH_TIMEOUT(apart(seenAt(600.5, 500.5), QColor(grey, grey, grey)) <= 4, 10'000);
}

void TiledCanvasTest::valuesAreTheFilesWhereTilesAreLossless()
{
    QVERIFY(open({1, 16, 0, 16, COMPRESSION_LZW}));
    QVERIFY(m_source->pyramid()->isLossless());
    m_source->request({{0, 1, 1}});
    QTRY_VERIFY_WITH_TIMEOUT(m_source->find({0, 1, 1}).has_value(), 10'000);
    const QImage tile = *m_source->find({0, 1, 1});
    QCOMPARE(int(reinterpret_cast<const quint16 *>(tile.constScanLine(3))[5]), deepAt(517, 515));
    // All tiles share one range, so that the picture has no seams.
    const Tone tone = m_source->tone();
    QVERIFY(tone.window.has_value());
    QCOMPARE(qRound(tone.window->low * 65535), deepAt(0, 0));
    QCOMPARE(qRound(tone.window->high * 65535), deepAt(kWidth - 1, kHeight - 1));
}

void TiledCanvasTest::whereValuesAreNotExactASentenceSaysSo()
{
    CanvasOptions options;
    options.showScaleBar = false;
    m_hand->canvas.setOptions(options);
    QVERIFY(open({}));
    QVERIFY(!m_source->pyramid()->isLossless());
    m_hand->canvas.setZoom(8);
    QVERIFY(!m_hand->canvas.hint().contains(QStringLiteral("values")));
    m_hand->canvas.setZoom(50);
    QVERIFY(m_hand->canvas.hint().contains(QStringLiteral("values")));
}

void TiledCanvasTest::theNextPictureEndsTheTiles()
{
    QVERIFY(open({}));
    QTRY_VERIFY_WITH_TIMEOUT(seenAt(600, 500) != QColor(Qt::magenta), 10'000);
    QImage next(400, 300, QImage::Format_RGB32);
    next.fill(Qt::green);
    m_hand->canvas.setImage(next);
    QTest::qWait(50);
    QCOMPARE(seenAt(200, 150), QColor(Qt::green));
}

QTEST_MAIN(TiledCanvasTest)
#include "tst_tiledcanvas.moc"
