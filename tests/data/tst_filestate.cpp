// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is gone, changed or elsewhere is told by its content, and labels hang on to it.
#include "dataproject.h"

#include "models/data/filestate.h"
#include "models/data/items.h"

#include <QTest>

using namespace cairn;
using cairn::tests::DataProject;

class TestFileState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anUntouchedFileIsTheSame();
    void aTouchedFileIsTheSameByItsContent();
    void anotherContentOfTheSameSizeIsNoticed();
    void aMissingFileIsMissingUntilItIsBack();
    void anUnknownItemIsNotFound();
    void aMovedFileIsLinkedAgain();
    void anotherPictureIsNotLinked();
    void theFileOfAnotherItemIsNotLinked();
    void aChangedFileIsTakenWithItsNewSize();

private:
    [[nodiscard]] FileState state() { return fileStateOf(m_p->project(), m_id).value(); }

    std::unique_ptr<DataProject> m_p;
    QString m_file;
    qint64 m_id = 0;
};

void TestFileState::init()
{
    m_p = std::make_unique<DataProject>();
    m_file = m_p->writePicture("pictures/cell.png", qRgb(1, 2, 3));
    m_p->writePicture("pictures/other.png", qRgb(9, 9, 9));
    m_p->importPictures({m_p->path("pictures")});
    m_id = Items::find(m_p->reader(), "cell.png")->id;
}

void TestFileState::anUntouchedFileIsTheSame() { QCOMPARE(state(), FileState::Same); }

void TestFileState::aTouchedFileIsTheSameByItsContent()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(1), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(state(), FileState::Same);
}

void TestFileState::anotherContentOfTheSameSizeIsNoticed()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray content = file.readAll();
    QByteArray other = content;
    other[other.size() / 2] = char(other[other.size() / 2] + 1);
    QVERIFY(file.seek(0) && file.write(other) == other.size());
    file.close();
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime::currentDateTime().addDays(1), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(QFileInfo(m_file).size(), content.size());
    QCOMPARE(state(), FileState::Changed);
}

void TestFileState::aMissingFileIsMissingUntilItIsBack()
{
    QVERIFY(QFile::rename(m_file, m_p->path("away.png")));
    QCOMPARE(state(), FileState::Missing);
    QVERIFY(noteMissing(m_p->project(), m_id, true).has_value());
    QVERIFY(Items::byId(m_p->reader(), m_id)->isMissing);
    QVERIFY(QFile::rename(m_p->path("away.png"), m_file));
    QCOMPARE(state(), FileState::Same);
}

void TestFileState::anUnknownItemIsNotFound()
{
    const Result<FileState> state = fileStateOf(m_p->project(), 4711);
    QVERIFY(!state);
    QCOMPARE(state.error().kind, Error::Kind::NotFound);
}

void TestFileState::aMovedFileIsLinkedAgain()
{
    const QString moved = m_p->path("elsewhere.png");
    QVERIFY(QFile::rename(m_file, moved));
    QVERIFY(noteMissing(m_p->project(), m_id, true).has_value());
    QVERIFY(relinkItem(m_p->project(), m_id, moved).has_value());
    const Item item = Items::byId(m_p->reader(), m_id).value();
    QCOMPARE(item.path, QStringLiteral("../elsewhere.png"));
    QVERIFY(!item.isMissing);
    QCOMPARE(state(), FileState::Same);
}

void TestFileState::anotherPictureIsNotLinked()
{
    const QString other = m_p->writePicture("elsewhere.png", qRgb(200, 0, 0));
    QVERIFY(QFile::remove(m_file));
    const Result<void> linked = relinkItem(m_p->project(), m_id, other);
    QVERIFY(!linked && linked.error().sentence.contains("elsewhere.png"));
    QVERIFY(Items::byId(m_p->reader(), m_id)->path.endsWith("cell.png"));
    QVERIFY(!relinkItem(m_p->project(), m_id, m_p->writeFile("no.png", "no picture")));
}

void TestFileState::theFileOfAnotherItemIsNotLinked()
{
    // The same content under a name that the project knows as another image.
    const QString twin = m_p->path("pictures/other.png");
    QVERIFY(QFile::remove(twin) && QFile::copy(m_file, twin) && QFile::remove(m_file));
    const Result<void> linked = relinkItem(m_p->project(), m_id, twin);
    QVERIFY(!linked && linked.error().sentence.contains("other.png"));
}

void TestFileState::aChangedFileIsTakenWithItsNewSize()
{
    m_p->writePicture("pictures/cell.png", qRgb(4, 5, 6), {40, 30});
    QCOMPARE(state(), FileState::Changed);
    QVERIFY(acceptChangedFile(m_p->project(), m_id).has_value());
    QCOMPARE(state(), FileState::Same);
    QCOMPARE(Items::byId(m_p->reader(), m_id)->size, QSize(40, 30));
    QVERIFY(QFile::remove(m_file));
    QVERIFY(!acceptChangedFile(m_p->project(), m_id));
}

QTEST_GUILESS_MAIN(TestFileState)
#include "tst_filestate.moc"
