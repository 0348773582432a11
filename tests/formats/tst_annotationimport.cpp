// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing annotations in: pictures are found by name, everything is one gesture, nothing comes twice and nothing stays half.
#include "models/formats/cairnjsonl.h"
#include "models/formats/registry.h"
#include "models/labels/itemlines.h"
#include "models/labels/itemnames.h"
#include "models/labels/labelschema.h"
#include "models/labels/snapshots.h"
#include "tests/labels/labelproject.h"

using namespace cairn;

namespace {

QByteArray voc(const QByteArray &name, const QByteArray &className, int boxes, int from = 0)
{
    QByteArray text = "<annotation><filename>" + name + "</filename><size><width>640</width><height>480</height></size>";
    for (int at = from; at < from + boxes; ++at) {
        const QByteArray x = QByteArray::number(at % 600), x2 = QByteArray::number(at % 600 + 10);
        text += "<object><name>" + className + "</name><bndbox><xmin>" + x + "</xmin><ymin>5</ymin><xmax>" + x2 + "</xmax><ymax>25</ymax></bndbox></object>";
    }
    return text + "</annotation>";
}

} // namespace

class AnnotationImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsOneGestureOfOriginImport();
    void aSecondImportAddsNothing();
    void handMadeShapesAreKnownToo();
    void unknownPicturesAreListed();
    void aPictureIsFoundNearItsFile();
    void pagesAndEndingsAreFound();
    void shapesAreClippedToThePicture();
    void anotherSizeIsNoted();
    void aBrokenFileAmongManyIsTold();
    void theFormatIsSeenInTheContent();
    void whatIsNoFormatIsRefused();
    void cancelingLeavesNothing();
    void linesGoThereAndBack();
    void linesWithMistakesAreTold();
    void aWrittenDatasetIsReadAgain();
    void theBloodCellsComeInWhole();
    void theSampleOfThisProjectComesIn();
};

void AnnotationImportTest::everythingIsOneGestureOfOriginImport()
{
    LabelProject trial;
    need(trial.project().setAnnotator(QStringLiteral("anna")));
    for (int at = 0; at < 5; ++at) {
        const QByteArray name = "p" + QByteArray::number(at) + ".jpg";
        trial.addItem(QString::fromLatin1(name));
        trial.write(QStringLiteral("voc/p%1.xml").arg(at), voc(name, at % 2 ? "RBC" : "WBC", 400));
    }
    const QByteArray before = trial.labels();
    qint64 done = 0;
    const FormatReport report = need(importAnnotations(trial.project(), trial.path(QStringLiteral("voc")), TaskControl({}, [&](const TaskProgress &progress) {
        done = progress.done;
    })));
    QCOMPARE(report.annotations, 2000);
    QCOMPARE(report.known, 0);
    QCOMPARE(report.files, 5);
    QCOMPARE(done, 5);
    QVERIFY(report.failed.isEmpty() && report.noted.isEmpty() && report.unknownItems.isEmpty());
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 1);
    QVERIFY(trial.count("SELECT count(*) FROM journal_change") > 1); // in parts
    QCOMPARE(trial.count("SELECT count(*) FROM annotation WHERE origin = 'import' AND annotator_id = 1"), 2000);
    QCOMPARE(trial.text("SELECT group_concat(n) FROM (SELECT name || ' ' || count(*) AS n FROM annotation a JOIN label_class c ON c.id = a.class_id GROUP BY name)"),
        QStringLiteral("RBC 800,WBC 1200"));
    QCOMPARE(databaseProblems(trial.reader()), QStringList());
    need(trial.journal().undo());
    QCOMPARE(trial.labels(), before);
}

void AnnotationImportTest::aSecondImportAddsNothing()
{
    LabelProject trial;
    trial.addItem(QStringLiteral("a.jpg"));
    const QString file = trial.write(QStringLiteral("a.xml"), voc("a.jpg", "RBC", 30));
    QCOMPARE(need(importAnnotations(trial.project(), file)).annotations, 30);
    const QByteArray before = trial.dump(false);
    const FormatReport again = need(importAnnotations(trial.project(), file));
    QCOMPARE(again.annotations, 0);
    QCOMPARE(again.known, 30);
    QCOMPARE(trial.dump(false), before);
    // Half of it new: only that is added.
    trial.write(QStringLiteral("a.xml"), voc("a.jpg", "RBC", 30, 20));
    const FormatReport more = need(importAnnotations(trial.project(), file));
    QCOMPARE(more.annotations, 20);
    QCOMPARE(more.known, 10);
}

void AnnotationImportTest::handMadeShapesAreKnownToo()
{
    LabelProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.jpg"));
    Annotation box;
    box.classId = need(LabelSchema(trial.project()).addClass(QStringLiteral("RBC")));
    box.shape = Shape::fromBox({0, 5, 10, 20});
    need(Annotations(trial.project()).add(item, {box}, QStringLiteral("Drawn")));
    const FormatReport report = need(importAnnotations(trial.project(), trial.write(QStringLiteral("a.xml"), voc("a.jpg", "RBC", 1) + "\n")));
    QCOMPARE(report.known, 1);
    const FormatReport other = need(importAnnotations(trial.project(), trial.write(QStringLiteral("a.xml"), voc("a.jpg", "WBC", 1))));
    QCOMPARE(other.annotations, 1); // the same shape with another class is another statement
}

void AnnotationImportTest::unknownPicturesAreListed()
{
    LabelProject trial;
    trial.addItem(QStringLiteral("a.jpg"));
    trial.write(QStringLiteral("voc/a.xml"), voc("a.jpg", "RBC", 1));
    trial.write(QStringLiteral("voc/b.xml"), voc("b.jpg", "RBC", 1));
    const FormatReport report = need(importAnnotations(trial.project(), trial.path(QStringLiteral("voc"))));
    QCOMPARE(report.annotations, 1);
    QCOMPARE(report.unknownItems, QStringList {QStringLiteral("b.jpg")});
    // Only unknown ones: no gesture, no class.
    const FormatReport none = need(importAnnotations(trial.project(), trial.path(QStringLiteral("voc/b.xml"))));
    QCOMPARE(none.annotations, 0);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 1);
}

void AnnotationImportTest::aPictureIsFoundNearItsFile()
{
    LabelProject trial;
    const qint64 train = trial.addItem(QStringLiteral("../set/train/JPEGImages/a.jpg"));
    const qint64 val = trial.addItem(QStringLiteral("../set/val/JPEGImages/a.jpg"));
    trial.write(QStringLiteral("set/train/Annotations/a.xml"), voc("a.jpg", "RBC", 1));
    trial.write(QStringLiteral("set/val/Annotations/a.xml"), voc("a.jpg", "RBC", 2));
    trial.write(QStringLiteral("elsewhere/a.xml"), voc("a.jpg", "RBC", 3));
    QCOMPARE(need(importAnnotations(trial.project(), trial.path(QStringLiteral("set")))).annotations, 3);
    QCOMPARE(integerOf(trial.reader(), "SELECT count(*) FROM annotation WHERE item_id = ?", train), 1);
    QCOMPARE(integerOf(trial.reader(), "SELECT count(*) FROM annotation WHERE item_id = ?", val), 2);
    const FormatReport unclear = need(importAnnotations(trial.project(), trial.path(QStringLiteral("elsewhere"))));
    QCOMPARE(unclear.annotations, 0);
    QCOMPARE(unclear.failed.size(), 1);
}

void AnnotationImportTest::pagesAndEndingsAreFound()
{
    LabelProject trial;
    trial.addItem(QStringLiteral("one/a.b.png"));
    trial.addItem(QStringLiteral("two/c.tif"), {10, 10}, {}, 0);
    const qint64 page = trial.addItem(QStringLiteral("two/c.tif"), {10, 10}, {}, 1);
    trial.addItem(QStringLiteral("other/c.tif"));
    const ItemNames names = need(ItemNames::load(trial.reader(), trial.project().folder()));
    QCOMPARE(need(names.find(QStringLiteral("a.b"))).path, QStringLiteral("one/a.b.png"));
    QCOMPARE(need(names.find(QStringLiteral("C:\\data\\one\\a.b.jpg"))).path, QStringLiteral("one/a.b.png"));
    QCOMPARE(need(names.find(QStringLiteral("/home/pi/two/c.tif"), 1)).id, page);
    QCOMPARE(need(names.find(QStringLiteral("/home/pi/other/c.tif"))).path, QStringLiteral("other/c.tif"));
    QVERIFY(!names.find(QStringLiteral("c.tif")));
    QVERIFY(names.find(QStringLiteral("c.tif")).error().kind != Error::Kind::NotFound);
    QVERIFY(!names.find(QStringLiteral("two/c.tif"), 2));
    QVERIFY(names.find(QStringLiteral("d.tif")).error().kind == Error::Kind::NotFound);
}

void AnnotationImportTest::shapesAreClippedToThePicture()
{
    LabelProject trial;
    trial.addItem(QStringLiteral("a.jpg"), {100, 50});
    const auto object = [](const char *xmin, const char *ymin, const char *xmax, const char *ymax) {
        return QByteArray("<object><name>c</name><bndbox><xmin>") + xmin + "</xmin><ymin>" + ymin + "</ymin><xmax>" + xmax + "</xmax><ymax>" + ymax
            + "</ymax></bndbox></object>";
    };
    const FormatReport report = need(importAnnotations(trial.project(), trial.write(QStringLiteral("a.xml"), "<annotation><filename>a.jpg</filename>"
        + object("0", "0", "100", "50") + object("-5", "10", "20", "60") + object("200", "10", "220", "20") + "</annotation>")));
    QCOMPARE(report.annotations, 2);
    QCOMPARE(report.noted.size(), 1);
    QCOMPARE(report.failed.size(), 1);
    QVERIFY(report.failed.first().reason.contains(QStringLiteral("outside")));
    QCOMPARE(trial.text("SELECT group_concat(geometry, ' ') FROM (SELECT geometry FROM annotation ORDER BY id)"),
        QStringLiteral("{\"h\":50,\"w\":100,\"x\":0,\"y\":0} {\"h\":40,\"w\":20,\"x\":0,\"y\":10}"));
}

void AnnotationImportTest::anotherSizeIsNoted()
{
    LabelProject trial;
    trial.addItem(QStringLiteral("a.jpg"), {1280, 960});
    const FormatReport report = need(importAnnotations(trial.project(), trial.write(QStringLiteral("a.xml"), voc("a.jpg", "RBC", 2))));
    QCOMPARE(report.annotations, 2);
    QCOMPARE(report.noted.size(), 1);
    QVERIFY2(report.noted.first().reason.contains(QStringLiteral("640")) && report.noted.first().reason.contains(QStringLiteral("1280")),
        qPrintable(report.noted.first().reason));
}

void AnnotationImportTest::aBrokenFileAmongManyIsTold()
{
    LabelProject trial;
    trial.addItem(QStringLiteral("a.jpg"));
    trial.write(QStringLiteral("voc/a.xml"), voc("a.jpg", "RBC", 3));
    trial.write(QStringLiteral("voc/b.xml"), voc("b.jpg", "RBC", 3).chopped(30));
    trial.write(QStringLiteral("voc/note.txt"), "not looked at");
    trial.write(QStringLiteral("voc/c.xml"), "<html/>");
    const FormatReport report = need(importAnnotations(trial.project(), trial.path(QStringLiteral("voc"))));
    QCOMPARE(report.annotations, 3);
    QCOMPARE(report.failed.size(), 2);
    QVERIFY(!importAnnotations(trial.project(), trial.path(QStringLiteral("voc/b.xml")))); // alone it is an error
}

void AnnotationImportTest::theFormatIsSeenInTheContent()
{
    LabelProject trial;
    QCOMPARE(need(detectFormat(trial.write(QStringLiteral("x/a.xml"), voc("a.jpg", "c", 1))))->name, "voc");
    const QString lines = trial.write(QStringLiteral("x/b.jsonl"), "{\"path\": \"a.jpg\", \"labels\": []}\n");
    QCOMPARE(need(detectFormat(lines))->name, "cairn");
    trial.write(QStringLiteral("x/deep/c.xml"), voc("a.jpg", "c", 1));
    QCOMPARE(need(detectFormat(trial.path(QStringLiteral("x"))))->name, "voc"); // two against one
    QStringList names;
    for (const AnnotationFormat &format : annotationFormats()) {
        QVERIFY(!format.title.isEmpty() && !format.patterns.isEmpty() && format.isIt && format.read);
        names.append(QLatin1String(format.name));
    }
    QCOMPARE(names, (QStringList {QStringLiteral("voc"), QStringLiteral("cairn"), QStringLiteral("coco"), QStringLiteral("yolo")}));
}

void AnnotationImportTest::whatIsNoFormatIsRefused()
{
    LabelProject trial;
    for (const QString &path : {trial.write(QStringLiteral("y/a.xml"), "<html/>"), trial.path(QStringLiteral("y")), trial.path(QStringLiteral("nowhere"))}) {
        const auto refused = importAnnotations(trial.project(), path);
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(QFileInfo(path).fileName()), qPrintable(refused.error().sentence));
    }
}

void AnnotationImportTest::cancelingLeavesNothing()
{
    LabelProject trial;
    for (int at = 0; at < 6; ++at) {
        const QByteArray name = "p" + QByteArray::number(at) + ".jpg";
        trial.addItem(QString::fromLatin1(name));
        trial.write(QStringLiteral("voc/p%1.xml").arg(at), voc(name, "RBC", 600));
    }
    const QByteArray before = trial.labels();
    for (const int after : {1, 5, 8, 10, 12}) {
        int asked = 0;
        const auto canceled = importAnnotations(trial.project(), trial.path(QStringLiteral("voc")), TaskControl([&] { return ++asked > after; }, {}));
        if (canceled)
            continue; // it was through before
        QVERIFY(canceled.error().isCanceled());
        QCOMPARE(trial.labels(), before);
        QCOMPARE(databaseProblems(trial.reader()), QStringList());
    }
}

void AnnotationImportTest::linesGoThereAndBack()
{
    LabelProject trial;
    ForeignItem item;
    item.path = QStringLiteral("images/ü.png");
    item.page = 1;
    item.size = {30, 40};
    ForeignAnnotation box {QStringLiteral("RBC"), Shape::fromBox({1.25, 2, 3, 4}), {{QStringLiteral("k"), true}}, TruncatedFlag, {}};
    ForeignAnnotation polygon {QStringLiteral("WBC"), Shape::fromPolygon(QPolygonF({{0, 0}, {9, 0}, {9, 9}, {0, 9}})), {}, 0, {}};
    polygon.shape.parts.first().append(QPolygonF({{2, 2}, {4, 2}, {4, 4}})); // a hole
    ForeignAnnotation tag {QStringLiteral("good"), Shape::tag(), {}, 0, {}};
    item.annotations = {box, polygon, tag};
    FormatReport written, read;
    need(writeCairnJsonl(trial.path(QString()), {item}, written));
    QCOMPARE(written.annotations, 3);
    const auto back = need(readCairnJsonl(trial.path(QStringLiteral("items.jsonl")), read));
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().path, item.path);
    QCOMPARE(back.first().page, 1);
    QCOMPARE(back.first().size, item.size);
    QCOMPARE(back.first().annotations.size(), 3);
    for (int at = 0; at < 3; ++at) {
        QCOMPARE(back.first().annotations.at(at).className, item.annotations.at(at).className);
        QCOMPARE(back.first().annotations.at(at).shape, item.annotations.at(at).shape);
        QCOMPARE(back.first().annotations.at(at).attributes, item.annotations.at(at).attributes);
        QCOMPARE(back.first().annotations.at(at).flags, item.annotations.at(at).flags);
    }
}

void AnnotationImportTest::linesWithMistakesAreTold()
{
    LabelProject trial;
    trial.addItem(QStringLiteral("a.jpg"));
    trial.addItem(QStringLiteral("b.jpg"));
    const QString file = trial.write(QStringLiteral("l.jsonl"),
        "{\"path\": \"a.jpg\", \"labels\": [{\"kind\": \"box\", \"class\": \"c\", \"geometry\": {\"x\": 1}}, {\"kind\": \"tag\", \"class\": \"t\"}]}\n"
        "\n{\"labels\": []}\n{\"path\": \"b.jpg\", \"labels\": [{\"kind\": \"tag\", \"class\": \"t\"}]}\n{\"path\": ");
    const FormatReport report = need(importAnnotations(trial.project(), file));
    QCOMPARE(report.annotations, 2);
    QCOMPARE(report.failed.size(), 3);
    QVERIFY(report.failed.at(0).reason.startsWith(QStringLiteral("Line 1:")));
    QVERIFY(report.failed.at(1).reason.startsWith(QStringLiteral("Line 3:")));
    QVERIFY(report.failed.at(2).reason.startsWith(QStringLiteral("Line 5:")));
}

void AnnotationImportTest::aWrittenDatasetIsReadAgain()
{
    LabelProject trial;
    const QList<qint64> items = trial.addItems(4);
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    for (const qint64 item : items) {
        Annotation box;
        box.classId = red;
        box.shape = Shape::fromBox({1, 2, 3, 4.5});
        box.flags = OccludedFlag;
        need(Annotations(trial.project()).add(item, {box}, QStringLiteral("d")));
    }
    const QString dataset = need(writeDataset(trial.project(), need(Snapshots(trial.project()).freeze({}))));
    LabelProject other;
    other.addItems(4);
    QCOMPARE(need(importAnnotations(other.project(), dataset)).annotations, 4);
    const char *labels = "SELECT group_concat(path || class || kind || geometry) FROM (SELECT * FROM label_export ORDER BY path)";
    QCOMPARE(other.text(labels), trial.text(labels));
    QCOMPARE(other.count("SELECT count(*) FROM annotation WHERE flags = 4"), 4);
}

void AnnotationImportTest::theBloodCellsComeInWhole()
{
    const QString folder = QStringLiteral(CAIRN_SHARED_DATA "/bccd");
    if (!QFileInfo::exists(folder))
        QSKIP("the shared data set bccd is not here");
    LabelProject trial;
    for (const QString &name : QDir(folder + QStringLiteral("/JPEGImages")).entryList(QDir::Files))
        trial.addItem(QStringLiteral("images/") + name);
    QElapsedTimer timer;
    timer.start();
    const FormatReport report = need(importAnnotations(trial.project(), folder));
    qInfo("bccd: %lld annotations in %lld ms", report.annotations, timer.elapsed());
    // 4,888 boxes (RBC 4,155, WBC 372, Platelets 361), two of them without area.
    QCOMPARE(report.annotations, 4886);
    QCOMPARE(report.known, 0);
    QCOMPARE(report.files, 364);
    QVERIFY(report.unknownItems.isEmpty() && report.noted.isEmpty());
    QStringList failed;
    for (const FormatFailure &failure : report.failed)
        failed.append(QFileInfo(failure.path).fileName());
    QCOMPARE(failed, (QStringList {QStringLiteral("BloodImage_00338.xml"), QStringLiteral("BloodImage_00343.xml")}));
    QCOMPARE(trial.text("SELECT group_concat(n) FROM (SELECT name || ' ' || count(*) AS n FROM annotation a JOIN label_class c ON c.id = a.class_id"
                        " GROUP BY name ORDER BY name)"), QStringLiteral("Platelets 361,RBC 4153,WBC 372"));
    QCOMPARE(need(importAnnotations(trial.project(), folder)).known, 4886);
    QCOMPARE(databaseProblems(trial.reader()), QStringList());
}

void AnnotationImportTest::theSampleOfThisProjectComesIn()
{
    const QString file = QStringLiteral(CAIRN_SOURCE_DIR "/resources/samples/cells/labels.jsonl");
    if (!QFileInfo::exists(file))
        QSKIP("the sample pictures are not drawn yet");
    FormatReport report;
    const auto items = need(readCairnJsonl(file, report));
    QVERIFY(report.failed.isEmpty());
    QVERIFY(items.size() >= 40); // two thirds of 60
    LabelProject trial;
    qsizetype labels = 0;
    for (const ForeignItem &item : items) {
        trial.addItem(QStringLiteral("cells/") + item.path.section(QLatin1Char('/'), -1), item.size.isEmpty() ? QSize(640, 480) : item.size);
        labels += item.annotations.size();
    }
    const FormatReport imported = need(importAnnotations(trial.project(), file));
    QCOMPARE(imported.annotations + imported.known + imported.failed.size(), labels);
    QVERIFY(imported.unknownItems.isEmpty());
    QVERIFY(imported.failed.isEmpty());
}

QTEST_GUILESS_MAIN(AnnotationImportTest)
#include "tst_annotationimport.moc"
