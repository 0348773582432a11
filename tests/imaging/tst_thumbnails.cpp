// SPDX-License-Identifier: GPL-3.0-or-later
// Thumbnails: made once, found again, made anew when the file changes.
#include "models/imaging/thumbnails.h"
#include "tests/imaging/pictures.h"

#include <QDateTime>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cairn;

namespace {

int fileCount(const QString &folder)
{
    int count = 0;
    for (QDirIterator iterator(folder, QDir::Files, QDirIterator::Subdirectories); iterator.hasNext(); iterator.next())
        ++count;
    return count;
}

} // namespace

class ThumbnailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aThumbnailFitsAndIsStored();
    void theSecondTimeItComesFromTheFolder();
    void aChangedFileGetsANewOne();
    void aCropShowsItsRegion();
    void answersComeById();
    void aCancelledRequestIsNotAnswered();
    void theNewestIsServedFirst();
    void aBrokenFileFails();
    void trimmingLeavesNoMoreThanAsked();

private:
    [[nodiscard]] QString cache() const { return m_folder->filePath("cache"); }
    [[nodiscard]] QString picture() const { return m_folder->filePath("picture.png"); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ThumbnailsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(paintedPicture(800, 400).save(picture()));
}

void ThumbnailsTest::aThumbnailFitsAndIsStored()
{
    const auto thumbnail = makeThumbnail({picture(), 0, {128, 128}, {}}, cache());
    QVERIFY(thumbnail.has_value());
    QCOMPARE(thumbnail->size(), QSize(128, 64));
    QCOMPARE(fileCount(cache()), 1);
    QCOMPARE(QColor(thumbnail->pixel(10, 10)), QColor(Qt::red));
}

void ThumbnailsTest::theSecondTimeItComesFromTheFolder()
{
    QVERIFY(makeThumbnail({picture(), 0, {128, 128}, {}}, cache()).has_value());
    // The same bytes, size and time, but no picture any more: only the folder can answer.
    const QDateTime time = QFileInfo(picture()).lastModified();
    QFile file(picture());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    file.write(QByteArray(size, 'x'));
    file.close();
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(makeThumbnail({picture(), 0, {128, 128}, {}}, cache()).has_value());
    QVERIFY(!makeThumbnail({picture(), 0, {128, 128}, {}}, m_folder->filePath("elsewhere")).has_value());
}

void ThumbnailsTest::aChangedFileGetsANewOne()
{
    QVERIFY(makeThumbnail({picture(), 0, {128, 128}, {}}, cache()).has_value());
    QVERIFY(paintedPicture(400, 800).save(picture()));
    const auto thumbnail = makeThumbnail({picture(), 0, {128, 128}, {}}, cache());
    QVERIFY(thumbnail.has_value());
    QCOMPARE(thumbnail->size(), QSize(64, 128));
}

void ThumbnailsTest::aCropShowsItsRegion()
{
    // The blue field, with nothing but itself and a margin of white and red around.
    const auto crop = makeThumbnail({picture(), 0, {96, 96}, {400, 0, 200, 200}}, cache());
    QVERIFY(crop.has_value());
    QCOMPARE(QColor(crop->pixel(crop->width() / 2, crop->height() / 2)), QColor(Qt::blue));
    QVERIFY(crop->width() <= 96 && crop->height() <= 96 && std::max(crop->width(), crop->height()) >= 95);
}

void ThumbnailsTest::answersComeById()
{
    Thumbnails thumbnails(cache());
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    thumbnails.request(7, {picture(), 0, {128, 128}, {}});
    thumbnails.request(8, {picture(), 0, {64, 64}, {}});
    QTRY_COMPARE(ready.size(), 2);
    QSet<qint64> ids {ready[0][0].toLongLong(), ready[1][0].toLongLong()};
    QCOMPARE(ids, (QSet<qint64> {7, 8}));
}

void ThumbnailsTest::aCancelledRequestIsNotAnswered()
{
    Thumbnails thumbnails(cache());
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    for (int id = 1; id <= 10; ++id)
        thumbnails.request(id, {picture(), 0, {128, 128}, {}});
    thumbnails.cancel(3); // waits
    thumbnails.cancel(1); // is being made
    QTRY_COMPARE(ready.size(), 8);
    for (const auto &answer : ready)
        QVERIFY(answer[0].toLongLong() != 3 && answer[0].toLongLong() != 1);
}

void ThumbnailsTest::theNewestIsServedFirst()
{
    Thumbnails thumbnails(cache());
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    for (int id = 1; id <= 20; ++id)
        thumbnails.request(id, {picture(), 0, {128, 128}, {}});
    QTRY_COMPARE(ready.size(), 20);
    // Two were begun at once; of the rest the newest comes before the oldest.
    QList<qint64> order;
    for (const auto &answer : ready)
        order.append(answer[0].toLongLong());
    QVERIFY(order.indexOf(20) < order.indexOf(3));
}

void ThumbnailsTest::aBrokenFileFails()
{
    Thumbnails thumbnails(cache());
    QSignalSpy failed(&thumbnails, &Thumbnails::failed);
    thumbnails.request(1, {m_folder->filePath("absent.png"), 0, {128, 128}, {}});
    QVERIFY(failed.wait());
    QVERIFY(failed.first()[1].value<Error>().sentence.contains("absent.png"));
}

void ThumbnailsTest::trimmingLeavesNoMoreThanAsked()
{
    for (int page = 0; page < 5; ++page) {
        const QString path = m_folder->filePath(QStringLiteral("p%1.png").arg(page));
        QVERIFY(paintedPicture(300 + page, 200).save(path));
        QVERIFY(makeThumbnail({path, 0, {128, 128}, {}}, cache()).has_value());
    }
    QCOMPARE(fileCount(cache()), 5);
    Thumbnails::trimFolder(cache(), 0);
    QCOMPARE(fileCount(cache()), 0);
}

QTEST_MAIN(ThumbnailsTest)
#include "tst_thumbnails.moc"
