// SPDX-License-Identifier: GPL-3.0-or-later
// The cache of decoded pictures: answers by signals, forgets the longest unused.
#include "models/imaging/imagecache.h"
#include "tests/imaging/pictures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cairn;

class ImageCacheTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aPictureArrivesAndIsThereAfterwards();
    void aPresentPictureIsAnsweredToo();
    void prefetchedPicturesAreThereWithoutASignal();
    void aBrokenFileFailsWithASentence();
    void theLongestUnusedIsForgottenFirst();
    void veryLargePicturesAreKeptSmaller();
    void aForgottenPictureIsReadAgain();
    void aReplacedFileIsForgotten();
    void deletingTheCacheWhileItWorksIsSafe();

private:
    [[nodiscard]] QString picture(int number) const { return m_folder.filePath(QStringLiteral("%1.png").arg(number)); }
    QTemporaryDir m_folder;
};

void ImageCacheTest::initTestCase()
{
    for (int i = 0; i < 6; ++i)
        QVERIFY(paintedPicture(100 + i, 50).save(picture(i)));
}

void ImageCacheTest::aPictureArrivesAndIsThereAfterwards()
{
    ImageCache cache;
    QSignalSpy ready(&cache, &ImageCache::ready);
    const ImageAddress address {picture(0), 0};
    QVERIFY(!cache.find(address));
    cache.request(address);
    QVERIFY(ready.wait());
    QCOMPARE(ready.first().first().value<ImageAddress>(), address);
    QCOMPARE(ready.first().at(1).value<CachedImage>().fullSize, QSize(100, 50));
    QVERIFY(cache.find(address).has_value());
    QCOMPARE(cache.bytes(), qint64(100) * 50 * 4);
}

void ImageCacheTest::aPresentPictureIsAnsweredToo()
{
    ImageCache cache;
    QSignalSpy ready(&cache, &ImageCache::ready);
    cache.request({picture(0), 0});
    QVERIFY(ready.wait());
    cache.request({picture(0), 0});
    QCOMPARE(ready.size(), 1); // never inside the question
    QVERIFY(ready.wait());
    QCOMPARE(ready.size(), 2);
}

void ImageCacheTest::prefetchedPicturesAreThereWithoutASignal()
{
    ImageCache cache;
    QSignalSpy ready(&cache, &ImageCache::ready);
    cache.prefetch({{picture(1), 0}, {picture(2), 0}});
    QTRY_VERIFY(cache.find({picture(1), 0}) && cache.find({picture(2), 0}));
    QCOMPARE(ready.size(), 0);
}

void ImageCacheTest::aBrokenFileFailsWithASentence()
{
    QFile file(m_folder.filePath("broken.png"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    ImageCache cache;
    QSignalSpy failed(&cache, &ImageCache::failed);
    cache.request({file.fileName(), 0});
    QVERIFY(failed.wait());
    QVERIFY(failed.first().at(1).value<Error>().sentence.contains("broken.png"));
}

void ImageCacheTest::theLongestUnusedIsForgottenFirst()
{
    // Room for three of the six.
    ImageCache cache(3 * 106 * 50 * 4);
    QSignalSpy ready(&cache, &ImageCache::ready);
    for (int i = 0; i < 3; ++i) {
        cache.request({picture(i), 0});
        QVERIFY(ready.wait());
    }
    QVERIFY(cache.find({picture(0), 0})); // used again: now 1 is the oldest
    cache.request({picture(3), 0});
    QVERIFY(ready.wait());
    QVERIFY(cache.find({picture(0), 0}));
    QVERIFY(!cache.find({picture(1), 0}));
    QVERIFY(cache.find({picture(2), 0}));
    QVERIFY(cache.find({picture(3), 0}));
}

void ImageCacheTest::veryLargePicturesAreKeptSmaller()
{
    ImageCache cache;
    cache.setMaximumPixels(1000);
    QSignalSpy ready(&cache, &ImageCache::ready);
    cache.request({picture(0), 0});
    QVERIFY(ready.wait());
    const auto cached = ready.first().at(1).value<CachedImage>();
    QCOMPARE(cached.fullSize, QSize(100, 50));
    QVERIFY(cached.image.width() * cached.image.height() <= 1000);
    QVERIFY(cached.image.width() * cached.image.height() > 800);
}

void ImageCacheTest::aForgottenPictureIsReadAgain()
{
    const QString path = m_folder.filePath("changing.png");
    QVERIFY(paintedPicture(40, 30).save(path));
    ImageCache cache;
    QSignalSpy ready(&cache, &ImageCache::ready);
    cache.request({path, 0});
    QVERIFY(ready.wait());
    QVERIFY(paintedPicture(60, 30).save(path));
    cache.forget({path, 0});
    QVERIFY(!cache.find({path, 0}));
    QCOMPARE(cache.bytes(), 0);
    cache.request({path, 0});
    QVERIFY(ready.wait());
    QCOMPARE(ready.last().at(1).value<CachedImage>().fullSize, QSize(60, 30));
}

void ImageCacheTest::aReplacedFileIsForgotten()
{
    ImageCache cache;
    QSignalSpy ready(&cache, &ImageCache::ready);
    QVERIFY(QFile::copy(picture(0), picture(20)));
    for (const int number : {1, 20}) {
        cache.request({picture(number), 0});
        QVERIFY(ready.wait());
    }
    cache.forgetChanged();
    QVERIFY(cache.find({picture(1), 0}) && cache.find({picture(20), 0}));
    QVERIFY(paintedPicture(30, 10).save(picture(20)));
    QFile file(picture(20));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
    file.close();
    cache.forgetChanged();
    QVERIFY(cache.find({picture(1), 0}));
    QVERIFY(!cache.find({picture(20), 0}));
}

void ImageCacheTest::deletingTheCacheWhileItWorksIsSafe()
{
    int answers = 0;
    for (int round = 0; round < 20; ++round) {
        ImageCache cache;
        connect(&cache, &ImageCache::ready, this, [&answers] { ++answers; });
        for (int i = 0; i < 6; ++i)
            cache.request({picture(i), 0});
    }
    // What was under way when its cache went must not answer any more.
    QTest::qWait(50);
    QCOMPARE(answers, 0);
}

QTEST_MAIN(ImageCacheTest)
#include "tst_imagecache.moc"
