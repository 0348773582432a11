// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures come in once, with their displayed size, and broken ones never stop the rest.
#include "dataproject.h"

#include "models/data/items.h"

#include <QTest>

using namespace cairn;
using cairn::tests::DataProject;

namespace {

const QString kShared = QStringLiteral(CAIRN_SHARED_DATA "/images/");

QStringList failedNames(const ImageImportReport &report)
{
    QStringList names;
    for (const FailedFile &failed : report.failed)
        names.append(QFileInfo(failed.path).fileName());
    names.sort();
    return names;
}

QStringList knownPictures(DataProject &p) { return p.column("SELECT path FROM item ORDER BY path"); }

} // namespace

class TestImageImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFolderIsTakenToItsDepths();
    void importingTwiceAddsNothing();
    void theSameContentUnderAnotherNameIsKnown();
    void twinsInOneImportAreOne();
    void aMovedFileIsFoundAgainByItsContent();
    void aFileThatWasWrittenAnewIsDescribedAnew();
    void eachFrameOfAnAnimationIsAnItem();
    void copiesLieInTheProjectUnderFreeNames();
    void aFolderInsideTheProjectIsNotCopied();
    void pathsAreRelativeAndComposed();
    void filesThatAreEvidentlyNoPicturesAreCountedOnly();
    void aChosenFileThatIsNoPictureIsTold();
    void whatIsNotThereIsTold();
    void linksThatLeadBackDoNotHang();
    void aFolderThatMayNotBeReadIsTold();
    void theProjectsOwnFoldersAreLeftOut();
    void eachImportIsASource();
    void whatIsInStaysWhenCanceled();
    void oddFilesNeverStopTheRest();
    void brokenPngsNeverStopTheRest();
    void sizesAreAsDisplayedForEachOrientation();
    void aReadOnlyProjectSaysWhy();
};

void TestImageImport::aFolderIsTakenToItsDepths()
{
    DataProject p;
    p.writePicture("in/a.png", qRgb(1, 0, 0), {30, 20});
    p.writePicture("in/deep/er/b.png", qRgb(2, 0, 0));
    p.writePicture("in/c.jpg", qRgb(3, 100, 0));
    const ImageImportReport report = p.importPictures({p.path("in")});
    QCOMPARE(report.added, 3);
    QCOMPARE(report.known, 0);
    QVERIFY(report.failed.isEmpty());
    QCOMPARE(knownPictures(p), (QStringList {"../in/a.png", "../in/c.jpg", "../in/deep/er/b.png"}));
    QStringList added = report.addedPaths;
    added.sort();
    QCOMPARE(added, knownPictures(p));
    QCOMPARE(p.column("SELECT width || 'x' || height FROM item WHERE path = '../in/a.png'"), (QStringList {"30x20"}));
    QCOMPARE(p.column("SELECT DISTINCT length(sha256) FROM item"), (QStringList {"32"}));
    QVERIFY(databaseProblems(p.reader()).isEmpty());
}

void TestImageImport::importingTwiceAddsNothing()
{
    DataProject p;
    p.writePicture("in/a.png", qRgb(1, 0, 0));
    p.writePicture("in/b.png", qRgb(2, 0, 0));
    p.importPictures({p.path("in")});
    const ImageImportReport second = p.importPictures({p.path("in")});
    QCOMPARE(second.added, 0);
    QCOMPARE(second.known, 2);
    QCOMPARE(second.sourceId, 0);
    QCOMPARE(p.column("SELECT count(*) FROM item"), (QStringList {"2"}));
    QCOMPARE(p.column("SELECT count(*) FROM source"), (QStringList {"1"}));
}

void TestImageImport::theSameContentUnderAnotherNameIsKnown()
{
    DataProject p;
    const QString file = p.writePicture("a.png", qRgb(1, 0, 0));
    p.importPictures({file});
    QVERIFY(QFile::copy(file, p.path("b.png")));
    const ImageImportReport report = p.importPictures({p.path("b.png")});
    QCOMPARE(report.added, 0);
    QCOMPARE(report.known, 1);
    QCOMPARE(report.relinked, 0);
    QCOMPARE(knownPictures(p), (QStringList {"../a.png"}));
}

void TestImageImport::twinsInOneImportAreOne()
{
    DataProject p;
    p.writePicture("in/a.png", qRgb(1, 0, 0));
    QVERIFY(QFile::copy(p.path("in/a.png"), p.path("in/b.png")));
    const ImageImportReport report = p.importPictures({p.path("in")}, true);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.known, 1);
    QCOMPARE(QDir(p.inProject("media")).entryList(QDir::Files), (QStringList {"a.png"}));
}

void TestImageImport::aMovedFileIsFoundAgainByItsContent()
{
    DataProject p;
    const QString file = p.writePicture("a.png", qRgb(1, 0, 0));
    p.importPictures({file});
    const QStringList ids = p.column("SELECT id FROM item");
    QVERIFY(QDir().mkpath(p.path("new")));
    QVERIFY(QFile::rename(file, p.path("new/b.png")));
    const ImageImportReport report = p.importPictures({p.path("new")});
    QCOMPARE(report.added, 0);
    QCOMPARE(report.known, 1);
    QCOMPARE(report.relinked, 1);
    QCOMPARE(knownPictures(p), (QStringList {"../new/b.png"}));
    QCOMPARE(p.column("SELECT id FROM item"), ids);
}

void TestImageImport::aFileThatWasWrittenAnewIsDescribedAnew()
{
    DataProject p;
    const QString file = p.writePicture("a.png", qRgb(1, 0, 0), {20, 10});
    p.importPictures({file});
    p.writePicture("a.png", qRgb(2, 0, 0), {50, 40});
    const ImageImportReport report = p.importPictures({file});
    QCOMPARE(report.added, 0);
    QCOMPARE(report.known, 1);
    QCOMPARE(p.column("SELECT width || 'x' || height FROM item"), (QStringList {"50x40"}));
}

void TestImageImport::eachFrameOfAnAnimationIsAnItem()
{
    DataProject p;
    // Two frames of 2 x 1 pixels: the logical screen, then an image block each (GIF89a).
    const QByteArray head = QByteArray::fromHex("474946383961" "0200" "0100" "80" "00" "00" "ffffff" "000000");
    const QByteArray frame = QByteArray::fromHex("21f9040064000000" "2c0000000002000100000202040a00");
    const QString file = p.path(QStringLiteral("film.gif"));
    QFile gif(file);
    QVERIFY(gif.open(QIODevice::WriteOnly) && gif.write(head + frame + frame + QByteArray::fromHex("3b")) > 0);
    gif.close();
    const ImageImportReport report = p.importPictures({file});
    QCOMPARE(report.failed.size(), 0);
    QCOMPARE(report.added, 2);
    QCOMPARE(p.column("SELECT page || ': ' || width || 'x' || height FROM item ORDER BY page"), (QStringList {"0: 2x1", "1: 2x1"}));
    // Once more adds nothing.
    QCOMPARE(p.importPictures({file}).added, 0);
}

void TestImageImport::copiesLieInTheProjectUnderFreeNames()
{
    DataProject p;
    p.writePicture("one/cell.png", qRgb(1, 0, 0));
    p.writePicture("two/cell.png", qRgb(2, 0, 0));
    const ImageImportReport report = p.importPictures({p.path("one"), p.path("two")}, true);
    QCOMPARE(report.added, 2);
    QCOMPARE(knownPictures(p), (QStringList {"media/cell-2.png", "media/cell.png"}));
    QCOMPARE(QDir(p.inProject("media")).entryList(QDir::Files | QDir::Hidden), (QStringList {"cell-2.png", "cell.png"}));
    QCOMPARE(QImage(p.inProject("media/cell-2.png")).pixel(0, 0), qRgb(2, 0, 0));
    // The copies stay when the originals go.
    QVERIFY(QDir(p.path("one")).removeRecursively());
    const auto missing = Items::missing(p.project());
    QVERIFY(missing.has_value());
    QCOMPARE(*missing, QStringList());
}

void TestImageImport::aFolderInsideTheProjectIsNotCopied()
{
    DataProject p;
    p.writePicture("project/pictures/a.png", qRgb(1, 0, 0));
    p.importPictures({p.inProject("pictures")}, true);
    QCOMPARE(knownPictures(p), (QStringList {"pictures/a.png"}));
    QVERIFY(!QFileInfo::exists(p.inProject("media/a.png")));
}

void TestImageImport::pathsAreRelativeAndComposed()
{
    DataProject p;
    const QString separate = QStringLiteral("Zu\u0308rich.png");
    p.writePicture("project/pictures/" + separate, qRgb(1, 0, 0));
    p.importPictures({p.inProject("pictures")});
    QCOMPARE(knownPictures(p), (QStringList {QStringLiteral("pictures/Z\u00fcrich.png")}));
    const Result<Item> item = Items::find(p.reader(), QStringLiteral("pictures/") + separate);
    QVERIFY(item.has_value());
    QVERIFY(QFileInfo::exists(Items::absolutePath(p.project(), *item)));
}

void TestImageImport::filesThatAreEvidentlyNoPicturesAreCountedOnly()
{
    DataProject p;
    p.writePicture("in/a.png", qRgb(1, 0, 0));
    for (const char *name : {"a.xml", "notes.txt", "LICENSE", "Thumbs.db", ".DS_Store", ".hidden.png", "README.markdown"})
        p.writeFile(QStringLiteral("in/") + name, "some text that is no picture\n");
    const ImageImportReport report = p.importPictures({p.path("in")});
    QCOMPARE(report.added, 1);
    QCOMPARE(report.ignored, 7);
    QVERIFY(report.failed.isEmpty());
}

void TestImageImport::aChosenFileThatIsNoPictureIsTold()
{
    DataProject p;
    const ImageImportReport report = p.importPictures({p.writeFile("notes.txt", "words"), p.writeFile("named.jpg", "words"), p.writeFile("none.png", "")});
    QCOMPARE(report.added, 0);
    QCOMPARE(failedNames(report), (QStringList {"named.jpg", "none.png", "notes.txt"}));
    for (const FailedFile &failed : report.failed)
        QVERIFY2(failed.reason.endsWith(QLatin1Char('.')), qPrintable(failed.reason));
}

void TestImageImport::whatIsNotThereIsTold()
{
    DataProject p;
    p.writePicture("a.png", qRgb(1, 0, 0));
    QVERIFY(QFile::link(p.path("nowhere.png"), p.path("link.png")));
    const ImageImportReport report = p.importPictures({p.path("missing.png"), p.path("a.png"), p.path("link.png")});
    QCOMPARE(report.added, 1);
    QCOMPARE(failedNames(report), (QStringList {"link.png", "missing.png"}));
}

void TestImageImport::linksThatLeadBackDoNotHang()
{
    DataProject p;
    p.writePicture("in/deep/a.png", qRgb(1, 0, 0));
    QVERIFY(QFile::link(p.path("in"), p.path("in/deep/up")));
    QVERIFY(QFile::link(p.path("in/deep"), p.path("in/again")));
    const ImageImportReport report = p.importPictures({p.path("in")});
    QCOMPARE(report.added, 1);
    QVERIFY(report.failed.isEmpty());
}

void TestImageImport::aFolderThatMayNotBeReadIsTold()
{
    DataProject p;
    p.writePicture("in/a.png", qRgb(1, 0, 0));
    p.writePicture("in/locked/b.png", qRgb(2, 0, 0));
    QVERIFY(QFile::setPermissions(p.path("in/locked"), QFile::WriteOwner));
    if (QFileInfo(p.path("in/locked")).isReadable())
        QSKIP("This user may read every folder.");
    const ImageImportReport report = p.importPictures({p.path("in")});
    QFile::setPermissions(p.path("in/locked"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(report.added, 1);
    QCOMPARE(failedNames(report), (QStringList {"locked"}));
}

void TestImageImport::theProjectsOwnFoldersAreLeftOut()
{
    DataProject p;
    p.writePicture("project/a.png", qRgb(1, 0, 0));
    p.writePicture("project/runs/x/artifacts/plot.png", qRgb(2, 0, 0));
    const ImageImportReport report = p.importPictures({p.inProject("")});
    QCOMPARE(report.added, 1);
    QCOMPARE(knownPictures(p), (QStringList {"a.png"}));
}

void TestImageImport::eachImportIsASource()
{
    DataProject p;
    p.writePicture("in/a.png", qRgb(1, 0, 0));
    p.writePicture("b.png", qRgb(2, 0, 0));
    QVERIFY(p.project().setAnnotator("Anna"));
    const auto report = importImages(p.project(), {{p.path("in")}, false, "CC BY 4.0"});
    QVERIFY(report.has_value());
    p.importPictures({p.path("b.png")});
    QCOMPARE(p.column("SELECT kind FROM source ORDER BY id"), (QStringList {"folder", "files"}));
    QCOMPARE(p.column("SELECT licence FROM source ORDER BY id"), (QStringList {"CC BY 4.0", "NULL"}));
    QCOMPARE(p.column("SELECT a.name FROM source s JOIN annotator a ON a.id = s.added_by"), (QStringList {"Anna", "Anna"}));
    QCOMPARE(p.column("SELECT source_id FROM item ORDER BY id").first(), QString::number(report->sourceId));
}

void TestImageImport::whatIsInStaysWhenCanceled()
{
    DataProject p;
    for (int number = 0; number < 200; ++number)
        p.writePicture(QStringLiteral("in/%1.png").arg(number), qRgb(number, number / 2, 7));
    qint64 done = 0;
    const TaskControl control([&] { return done >= 64; }, [&](const TaskProgress &progress) { done = progress.done; });
    const auto report = importImages(p.project(), {{p.path("in")}, false, {}}, control);
    QVERIFY(report.has_value());
    QVERIFY(report->wasCanceled);
    QVERIFY(report->added > 0 && report->added < 200);
    QCOMPARE(p.column("SELECT count(*) FROM item"), (QStringList {QString::number(report->added)}));
    const ImageImportReport rest = p.importPictures({p.path("in")});
    QCOMPARE(rest.added, 200 - report->added);
}

void TestImageImport::oddFilesNeverStopTheRest()
{
    if (!QDir(kShared + "odd").exists())
        QSKIP("The shared pictures are not there.");
    DataProject p;
    const ImageImportReport report = p.importPictures({kShared + "odd"});
    const QStringList failed = failedNames(report);
    for (const char *name : {"text_named.jpg", "trunc_0.jpg", "trunc_2.jpg", "trunc_20.jpg", "trunc_600.jpg", "trunc_21182.jpg", "trunc_42363.jpg",
             "zero_dim.png", "bomb_header_100000x100000.png"})
        QVERIFY2(failed.contains(QLatin1String(name)), name);
    for (const FailedFile &file : report.failed)
        QVERIFY2(!file.reason.isEmpty(), qPrintable(file.path));
    const QStringList taken = p.column("SELECT path FROM item").replaceInStrings(QRegularExpression(QStringLiteral("^.*/")), QString());
    for (const char *name : {"full.jpg", "cmyk.jpg", "gray16.png", "gray16.tif", "multipage3.tif", "lossy.webp", "anim.gif", "one_pixel.png", "onebit.png",
             "very_wide.png", "png_with_jpg_name.jpg"})
        QVERIFY2(taken.contains(QLatin1String(name)), name);
    QCOMPARE(taken.count(QStringLiteral("multipage3.tif")), 3);
    const qsizetype files = QSet<QString>(taken.begin(), taken.end()).size() + report.known + report.failed.size() + report.ignored;
    QCOMPARE(files, QDir(kShared + "odd").entryList(QDir::Files).size());
    QCOMPARE(report.added, taken.size());
}

void TestImageImport::brokenPngsNeverStopTheRest()
{
    const QDir folder(kShared + "pngsuite");
    if (!folder.exists())
        QSKIP("The shared pictures are not there.");
    DataProject p;
    const ImageImportReport report = p.importPictures({folder.path()});
    // The set names its broken files with an x.
    QStringList broken = folder.entryList({"x*.png"}, QDir::Files);
    broken.sort();
    QCOMPARE(failedNames(report), broken);
    QCOMPARE(report.added + report.known, folder.entryList({"*.png"}, QDir::Files).size() - broken.size());
}

void TestImageImport::sizesAreAsDisplayedForEachOrientation()
{
    const QDir folder(kShared + "exif-orientation");
    if (!folder.exists())
        QSKIP("The shared pictures are not there.");
    DataProject p;
    const ImageImportReport report = p.importPictures({folder.path()});
    QCOMPARE(report.added + report.known, 18);
    QCOMPARE(p.column("SELECT count(*) FROM item WHERE path LIKE '%Landscape%' AND width < height"), (QStringList {"0"}));
    QCOMPARE(p.column("SELECT count(*) FROM item WHERE path LIKE '%Portrait%' AND width > height"), (QStringList {"0"}));
    QCOMPARE(p.column("SELECT orientation FROM item WHERE path LIKE '%Landscape_6.jpg'"), (QStringList {"6"}));
}

void TestImageImport::aReadOnlyProjectSaysWhy()
{
    DataProject p;
    const QString file = p.writePicture("a.png", qRgb(1, 0, 0));
    auto readOnly = Project::open(p.project().file(), OpenMode::ReadOnly);
    QVERIFY(readOnly.has_value());
    const auto report = importImages(**readOnly, {{file}, false, {}});
    QVERIFY(!report);
    QVERIFY(!report.error().sentence.isEmpty());
}

QTEST_GUILESS_MAIN(TestImageImport)
#include "tst_imageimport.moc"
