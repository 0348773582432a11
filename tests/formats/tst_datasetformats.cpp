// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot in other formats: what is written is read again, lies there once, and is told from one that was changed.
#include "models/formats/coco.h"
#include "models/formats/datasetformats.h"
#include "models/formats/registry.h"
#include "models/formats/yolo.h"
#include "models/labels/annotationflags.h"
#include "models/labels/labelschema.h"
#include "tests/labels/labelproject.h"

#include <sys/stat.h>

using namespace cairn;

namespace {

/** A project with small pictures that are really there, labelled with boxes, outlines, a mask and tags. */
class Pictures : public LabelProject
{
public:
    explicit Pictures(int count = 10)
    {
        LabelSchema schema(project());
        m_cell = need(schema.addClass(QStringLiteral("it's a cell")));
        m_dirt = need(schema.addClass(QStringLiteral("dirt: 50 %")));
        for (int at = 0; at < count; ++at)
            m_items.append(addPicture(QStringLiteral("pictures/%1.png").arg(at)));
    }

    qint64 addPicture(const QString &name)
    {
        const QString file = folder() + QLatin1Char('/') + name;
        QDir().mkpath(QFileInfo(file).path());
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(int(m_items.size() * 30) % 360, 200, 200));
        if (!image.save(file))
            qFatal("no picture");
        return addItem(name, {64, 48});
    }

    void add(qint64 item, const Shape &shape, qint64 classId, int flags = 0)
    {
        Annotation annotation;
        annotation.classId = classId;
        annotation.shape = shape;
        annotation.flags = flags;
        need(Annotations(project()).add(item, {annotation}, QStringLiteral("d")));
    }

    void addBoxes()
    {
        for (qsizetype at = 0; at + 1 < m_items.size(); ++at)
            add(m_items.at(at), Shape::fromBox({1.25 + double(at), 2.5, 10, 12.75}), at % 2 ? m_dirt : m_cell, at == 3 ? DifficultFlag : 0);
    }

    Snapshot freeze()
    {
        SnapshotRequest request;
        request.split.shares = {0.6, 0.2, 0.2};
        return need(Snapshots(project()).freeze(request));
    }

    /** Every label as "class kind geometry" by picture. */
    static QStringList said(Project &project)
    {
        QStringList lines;
        SQLite::Statement query(project.reader(), "SELECT i.path || ' ' || c.name || ' ' || a.kind || ' ' || a.geometry || ' ' || a.flags FROM annotation a"
                                                  " JOIN item i ON i.id = a.item_id JOIN label_class c ON c.id = a.class_id ORDER BY 1");
        while (query.executeStep())
            lines.append(textColumn(query, 0));
        return lines;
    }

    QList<qint64> m_items;
    qint64 m_cell = 0, m_dirt = 0;
};

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories); found.hasNext();)
        files.append(QDir(folder).relativeFilePath(found.next()));
    files.sort();
    return files;
}

quint64 inode(const QString &file)
{
    struct stat facts {};
    return ::stat(QFile::encodeName(file).constData(), &facts) == 0 ? facts.st_ino : 0;
}

/** Takes what was written into a project with the same pictures and no labels. */
QStringList readAgain(const QString &folder, FormatReport *report = nullptr)
{
    Pictures other;
    const FormatReport read = need(importAnnotations(other.project(), folder));
    if (report)
        *report = read;
    return Pictures::said(other.project());
}

} // namespace

class DatasetFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesComeBack_data();
    void boxesComeBack();
    void cocoHoldsEveryArea();
    void cocoAsOthersWriteItIsRead();
    void theSamplesOfOthersComeIn_data();
    void theSamplesOfOthersComeIn();
    void yoloOutlinesAreRead();
    void yoloNamesAreFound_data();
    void yoloNamesAreFound();
    void foldersHoldAPictureEach();
    void withoutTagsThereAreNoFolders();
    void imagesAsSeparatedValues();
    void tablesAsSeparatedValues();
    void aTableIsNoCoco();
    void picturesAreLinkedAndStaySafe();
    void aDatasetIsWrittenOnce();
    void aChangedDatasetIsNoticed_data();
    void aChangedDatasetIsNoticed();
    void cachesOfProgramsDoNotMatter();
    void pagesAndLostPicturesAreTold();
    void equalNamesDoNotCollide();
    void anExportNeedsAnEmptyFolder();
    void anExportSharesNothing();
    void cancelingLeavesNothing();
};

void DatasetFormatsTest::boxesComeBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("keepsFlags");
    QTest::newRow("coco") << "coco" << "annotations" << true;
    QTest::newRow("yolo") << "yolo" << "labels" << false;
    QTest::newRow("voc") << "voc" << "Annotations" << true;
}

void DatasetFormatsTest::boxesComeBack()
{
    QFETCH(QString, format);
    QFETCH(QString, part);
    QFETCH(bool, keepsFlags);
    Pictures trial;
    trial.addBoxes();
    const DatasetOnDisk written = need(writeDatasetAs(trial.project(), trial.freeze(), format));
    QVERIFY2(written.report.failed.isEmpty(), qPrintable(written.report.failed.value(0).reason));
    QCOMPARE(written.report.annotations, 9);
    FormatReport report;
    QStringList expected = Pictures::said(trial.project()), found = readAgain(written.folder + QLatin1Char('/') + part, &report);
    QCOMPARE(report.format, format);
    QCOMPARE(report.annotations, 9);
    if (!keepsFlags)
        expected.replaceInStrings(QRegularExpression(QStringLiteral(" \\d+$")), QStringLiteral(" 0"));
    if (format == QLatin1String("yolo")) {
        // Shares have rounding: compare the numbers.
        QCOMPARE(found.size(), expected.size());
        static const QRegularExpression kNumber(QStringLiteral("-?\\d+\\.?\\d*(e-?\\d+)?"));
        for (qsizetype at = 0; at < found.size(); ++at) {
            auto a = kNumber.globalMatch(found.at(at)), b = kNumber.globalMatch(expected.at(at));
            while (a.hasNext() && b.hasNext())
                QVERIFY(std::abs(a.next().captured().toDouble() - b.next().captured().toDouble()) < 1e-6);
            QCOMPARE(a.hasNext(), b.hasNext());
        }
    } else {
        QCOMPARE(found, expected);
    }
}

void DatasetFormatsTest::cocoHoldsEveryArea()
{
    Pictures trial;
    const Shape twoParts = Shape::fromParts({{QPolygonF({{0, 0}, {5, 0}, {5, 5.5}})}, {QPolygonF({{20, 20}, {30, 20}, {30, 30}, {20, 30}})}});
    trial.add(trial.m_items.at(0), twoParts, trial.m_cell, CrowdFlag);
    trial.add(trial.m_items.at(1), Shape::fromMask(Mask::fromRect({3, 4, 7, 9})), trial.m_dirt);
    trial.add(trial.m_items.at(2), Shape::fromSkeleton(QPolygonF({{1, 2}, {0, 0}, {5, 6.5}}), {PointVisibility::Visible, PointVisibility::Absent, PointVisibility::Occluded}), trial.m_cell);
    need(Annotations(trial.project()).setTag(trial.m_items.at(3), trial.m_dirt, true));
    // A hole needs pixels: it comes back as a mask of the same area.
    const Shape holed = Shape::fromParts({{QPolygonF({{10, 10}, {30, 10}, {30, 30}, {10, 30}}), QPolygonF({{15, 15}, {15, 20}, {20, 20}, {20, 15}})}});
    const QStringList exact = Pictures::said(trial.project());
    trial.add(trial.m_items.at(4), holed, trial.m_cell);
    trial.add(trial.m_items.at(5), Shape::fromPolyline(QPolygonF({{1, 1}, {5, 5}})), trial.m_cell);
    const DatasetOnDisk written = need(writeDatasetAs(trial.project(), trial.freeze(), QStringLiteral("coco")));
    QCOMPARE(written.report.failed.size(), 1); // the line
    QVERIFY(written.report.failed.first().reason.contains(QLatin1String("polyline")));
    QStringList found = readAgain(written.folder + QStringLiteral("/annotations"));
    const QStringList masks = found.filter(QStringLiteral("pictures/4.png"));
    QCOMPARE(masks.size(), 1);
    QVERIFY(masks.first().contains(QLatin1String(" mask ")));
    found.removeOne(masks.first());
    QCOMPARE(found, exact);
}

void DatasetFormatsTest::cocoAsOthersWriteItIsRead()
{
    Pictures trial;
    // Ids in no order, a category 0, an outline without a box, uncompressed runs, runs that do not fill the picture, an unknown category and image.
    const QString file = trial.write(QStringLiteral("odd.json"), R"({"images": [{"id": 40, "file_name": "sub\\3.png", "width": 64, "height": 48}, {"id": 2, "file_name": "5.png"}],
        "categories": [{"id": 7, "name": "seven"}, {"id": 0, "name": "zero"}],
        "annotations": [{"id": 1, "image_id": 2, "category_id": 0, "segmentation": [[1, 1, 9, 1, 9, 9, 1, 1]]},
            {"id": 1, "image_id": 40, "category_id": 7, "bbox": [1, 2, 3, 4], "iscrowd": 0},
            {"image_id": 2, "category_id": 7, "segmentation": {"size": [48, 64], "counts": [0, 48, 3024]}, "iscrowd": 1},
            {"image_id": 2, "category_id": 7, "segmentation": {"size": [48, 64], "counts": [0, 48]}},
            {"image_id": 2, "category_id": 3, "bbox": [1, 2, 3, 4]}, {"image_id": 9, "category_id": 7, "bbox": [1, 2, 3, 4]},
            {"image_id": 2, "category_id": 7, "bbox": [1, 2, 0, 4]}, {"image_id": 2, "category_id": 7, "segmentation": [[1, 2, 3]]}, 5]})");
    const FormatReport report = need(importAnnotations(trial.project(), file));
    QCOMPARE(report.format, QStringLiteral("coco"));
    QCOMPARE(report.annotations, 3);
    QCOMPARE(report.failed.size(), 6);
    const QStringList said = Pictures::said(trial.project());
    QVERIFY(said.at(0).startsWith(QStringLiteral("pictures/3.png seven box ")));
    QVERIFY(said.filter(QStringLiteral("pictures/5.png seven mask ")).value(0).endsWith(QStringLiteral(" %1").arg(CrowdFlag)));
    QVERIFY(said.filter(QStringLiteral("pictures/5.png zero polygon ")).size() == 1);
}

void DatasetFormatsTest::theSamplesOfOthersComeIn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("format");
    for (const char *name : {"coco_instances/annotations/instances_train.json", "coco_instances/annotations/instances_val.json", "coco_person_keypoints/annotations/person_keypoints_train.json"})
        QTest::newRow(name) << QStringLiteral("coco/coco_dataset/") + QLatin1String(name) << "coco";
    for (const char *name : {"yolov8_detection", "yolov8_segmentation"})
        QTest::newRow(name) << QStringLiteral("yolo/yolo_dataset/") + QLatin1String(name) << "yolo";
}

void DatasetFormatsTest::theSamplesOfOthersComeIn()
{
    QFETCH(QString, path);
    QFETCH(QString, format);
    QString found;
    const QString root = QStringLiteral(CAIRN_SHARED_DATA "/formats/") + path.section(QLatin1Char('/'), 0, 0);
    for (QDirIterator each(root, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); each.hasNext();) {
        const QString entry = each.next();
        if (entry.endsWith(QLatin1Char('/') + path.section(QLatin1Char('/'), 2)))
            found = entry;
    }
    if (found.isEmpty())
        QSKIP("the shared sample is not here");
    const AnnotationFormat *detected = need(detectFormat(found));
    QCOMPARE(QString::fromLatin1(detected->name), format);
    FormatReport report;
    qsizetype annotations = 0;
    for (const QString &file : filesOfFormat(found, *detected)) {
        const auto items = detected->read(file, report);
        QVERIFY2(items, items ? "" : qPrintable(items.error().sentence));
        for (const ForeignItem &item : *items)
            annotations += item.annotations.size();
    }
    QVERIFY(annotations > 0);
    QVERIFY2(report.failed.isEmpty(), qPrintable(report.failed.value(0).reason));
}

void DatasetFormatsTest::yoloOutlinesAreRead()
{
    Pictures trial;
    trial.add(trial.m_items.at(0), Shape::fromPolygon(QPolygonF({{8, 12}, {16, 12}, {16, 24}, {8, 36}})), trial.m_cell);
    trial.add(trial.m_items.at(1), Shape::fromBox({8, 12, 16, 12}), trial.m_dirt);
    const Shape holed = Shape::fromParts({{QPolygonF({{10, 10}, {30, 10}, {30, 30}, {10, 30}}), QPolygonF({{15, 15}, {15, 20}, {20, 20}, {20, 15}})}});
    trial.add(trial.m_items.at(2), holed, trial.m_cell);
    const DatasetOnDisk written = need(writeDatasetAs(trial.project(), trial.freeze(), QStringLiteral("yolo-seg")));
    QCOMPARE(written.report.noted.size(), 1);
    const QStringList found = readAgain(written.folder + QStringLiteral("/labels"));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0), Pictures::said(trial.project()).at(0));
    QVERIFY2(found.at(1).startsWith(QStringLiteral("pictures/1.png dirt: 50 % polygon ")), qPrintable(found.at(1)));
    const QByteArray yaml = readFile(written.folder + QStringLiteral("/data.yaml"));
    QVERIFY2(yaml.contains("  0: 'it''s a cell'\n  1: 'dirt: 50 %'\n"), yaml.constData());
}

void DatasetFormatsTest::yoloNamesAreFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("list in one line") << "data.yaml" << QByteArray("train: x\nnames: [ant, 'bee', \"wasp\"]\n");
    QTest::newRow("list below") << "data.yaml" << QByteArray("names:\n- ant\n- bee\n- wasp\nnc: 3\n");
    QTest::newRow("numbers below") << "data.yaml" << QByteArray("names:\n  2: wasp\n  0: ant\n  1: bee\n");
    QTest::newRow("numbers in one line") << "data.yaml" << QByteArray("names: {0: ant, 1: bee, 2: wasp}\n");
    QTest::newRow("classes.txt") << "labels/classes.txt" << QByteArray("ant\nbee\nwasp\n");
}

void DatasetFormatsTest::yoloNamesAreFound()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    Pictures trial;
    trial.write(QStringLiteral("set/") + file, text);
    trial.write(QStringLiteral("set/labels/train/2.txt"), "1 0.5 0.5 0.25 0.5\n2 0.1 0.1 0.2 0.1 0.2 0.2\nx\n9 0.5 0.5 0.1 0.1 0.93\n");
    const FormatReport report = need(importAnnotations(trial.project(), trial.path(QStringLiteral("set/labels"))));
    QCOMPARE(report.annotations, 3);
    QCOMPARE(report.failed.size(), 1);
    const QStringList said = Pictures::said(trial.project());
    QVERIFY(said.contains(QStringLiteral("pictures/2.png bee box {\"h\":24,\"w\":16,\"x\":24,\"y\":12} 0")));
    QCOMPARE(said.filter(QStringLiteral("wasp polygon")).size(), 1);
    QCOMPARE(said.filter(QStringLiteral("class 9 box")).size(), 1);
}

void DatasetFormatsTest::foldersHoldAPictureEach()
{
    Pictures trial;
    for (qsizetype at = 0; at < 8; ++at)
        need(Annotations(trial.project()).setTag(trial.m_items.at(at), at % 2 ? trial.m_dirt : trial.m_cell, true));
    need(Annotations(trial.project()).setTag(trial.m_items.at(0), trial.m_dirt, true));
    const DatasetOnDisk written = need(writeDatasetAs(trial.project(), trial.freeze(), QStringLiteral("folders")));
    QCOMPARE(written.report.annotations, 8);
    QCOMPARE(written.report.noted.size(), 1);
    const QStringList files = filesBelow(written.folder);
    QCOMPARE(files.filter(QRegularExpression(QStringLiteral("^(train|val|test)/it's a cell/\\d\\.png$"))).size(), 4);
    QCOMPARE(files.filter(QRegularExpression(QStringLiteral("^(train|val|test)/dirt_ 50 %/\\d\\.png$"))).size(), 4);
    QCOMPARE(files.filter(QStringLiteral("unlabelled/")).size(), 2);
    QVERIFY(files.contains(QStringLiteral("classes.json")) && files.contains(QStringLiteral("items.csv")));
    QCOMPARE(readFile(written.folder + QStringLiteral("/items.csv")).count('\n'), 11);
}

void DatasetFormatsTest::withoutTagsThereAreNoFolders()
{
    Pictures trial;
    trial.addBoxes();
    const auto refused = writeDatasetAs(trial.project(), trial.freeze(), QStringLiteral("folders"));
    QVERIFY(!refused && refused.error().sentence.contains(QLatin1String("no tags")));
    QCOMPARE(QDir(trial.folder() + QStringLiteral("/snapshots")).entryList({QStringLiteral("*folders*")}), QStringList());
}

void DatasetFormatsTest::imagesAsSeparatedValues()
{
    Pictures trial;
    trial.addBoxes();
    const DatasetOnDisk written = need(writeDatasetAs(trial.project(), trial.freeze(), QStringLiteral("csv")));
    const QList<QByteArray> lines = readFile(written.folder + QStringLiteral("/labels.csv")).trimmed().split('\n');
    QCOMPARE(lines.size(), 11); // a header, nine labels, one without
    QCOMPARE(lines.first(), QByteArray("file,item,page,width,height,split,class,kind,x,y,w,h,geometry"));
    QVERIFY(lines.last().endsWith(",pictures/9.png,0,64,48,,,,,,,,"));
}

void DatasetFormatsTest::tablesAsSeparatedValues()
{
    LabelProject trial;
    const TableInfo table = trial.addTable(QStringLiteral("t"), "size,kind\n1.5,a\n2.5,b\n3.5,a\n4.5,b\n5.5,a\n");
    const Snapshot snapshot = need(Snapshots(trial.project()).freeze({{}, table.id, QStringLiteral("kind"), {}}));
    const DatasetOnDisk written = need(writeDatasetAs(trial.project(), snapshot, QStringLiteral("csv")));
    const QByteArray rows = readFile(written.folder + QStringLiteral("/rows.csv"));
    QVERIFY2(rows.startsWith("row_id,split,size,kind\r\n"), rows.constData());
    QCOMPARE(rows.count('\n'), 6);
    QVERIFY(QFileInfo::exists(written.folder + QStringLiteral("/columns.json")));
}

void DatasetFormatsTest::aTableIsNoCoco()
{
    LabelProject trial;
    const TableInfo table = trial.addTable(QStringLiteral("t"), "size,kind\n1.5,a\n2.5,b\n3.5,a\n");
    const Snapshot snapshot = need(Snapshots(trial.project()).freeze({{}, table.id, QStringLiteral("kind"), {}}));
    const auto refused = writeDatasetAs(trial.project(), snapshot, QStringLiteral("coco"));
    QVERIFY(!refused && refused.error().sentence.contains(QLatin1String("table")));
    const auto unknown = writeDatasetAs(trial.project(), snapshot, QStringLiteral("tfrecord"));
    QVERIFY(!unknown && unknown.error().sentence.contains(QLatin1String("coco")));
}

void DatasetFormatsTest::picturesAreLinkedAndStaySafe()
{
    Pictures trial;
    trial.addBoxes();
    const QString original = trial.folder() + QStringLiteral("/pictures/0.png");
    const auto before = QFileInfo(original).permissions();
    const DatasetOnDisk written = need(writeDatasetAs(trial.project(), trial.freeze(), QStringLiteral("coco")));
    QCOMPARE(inode(written.folder + QStringLiteral("/images/0.png")), inode(original));
    QCOMPARE(QFileInfo(original).permissions(), before);
    QVERIFY(QDir(written.folder).removeRecursively());
    QVERIFY(QFileInfo::exists(original));
}

void DatasetFormatsTest::aDatasetIsWrittenOnce()
{
    Pictures trial;
    trial.addBoxes();
    const Snapshot snapshot = trial.freeze();
    const DatasetOnDisk first = need(writeDatasetAs(trial.project(), snapshot, QStringLiteral("yolo")));
    QVERIFY(!first.wasThere);
    QCOMPARE(QFileInfo(first.folder).fileName(), QString::fromLatin1(snapshot.digest.toHex()) + QStringLiteral("-yolo"));
    const quint64 file = inode(first.folder + QStringLiteral("/data.yaml"));
    const DatasetOnDisk second = need(writeDatasetAs(trial.project(), snapshot, QStringLiteral("yolo")));
    QVERIFY(second.wasThere);
    QCOMPARE(second.folder, first.folder);
    QCOMPARE(second.report.annotations, first.report.annotations);
    QCOMPARE(inode(second.folder + QStringLiteral("/data.yaml")), file);
    QCOMPARE(QDir(trial.folder() + QStringLiteral("/snapshots")).entryList({QStringLiteral("*.partial*")}), QStringList());
}

void DatasetFormatsTest::aChangedDatasetIsNoticed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("how");
    QTest::newRow("a label file that was edited") << "labels" << "append";
    QTest::newRow("a label file that is gone") << "labels" << "remove";
    QTest::newRow("a picture that is gone") << "images" << "remove";
    QTest::newRow("the list is cut off") << "store.json" << "truncate";
    QTest::newRow("the list is gone") << "store.json" << "remove";
}

void DatasetFormatsTest::aChangedDatasetIsNoticed()
{
    QFETCH(QString, file);
    QFETCH(QString, how);
    Pictures trial;
    trial.addBoxes();
    const Snapshot snapshot = trial.freeze();
    const DatasetOnDisk first = need(writeDatasetAs(trial.project(), snapshot, QStringLiteral("yolo")));
    const QString victim = first.folder + QLatin1Char('/') + filesBelow(first.folder).filter(QRegularExpression(QStringLiteral("^") + file)).value(0);
    QFile opened(victim);
    if (how == QLatin1String("remove"))
        QVERIFY(opened.remove());
    else if (how == QLatin1String("truncate"))
        QVERIFY(opened.resize(opened.size() / 2));
    else
        QVERIFY(opened.open(QIODevice::Append) && opened.write("0 0.5 0.5 0.1 0.1\n") > 0);
    opened.close();
    const DatasetOnDisk second = need(writeDatasetAs(trial.project(), snapshot, QStringLiteral("yolo")));
    QVERIFY(!second.wasThere);
    QVERIFY(second.folder != first.folder); // a run may be reading the old one
    QVERIFY(QFileInfo::exists(first.folder));
    QCOMPARE(need(writeDatasetAs(trial.project(), snapshot, QStringLiteral("yolo"))).folder, second.folder);
}

void DatasetFormatsTest::cachesOfProgramsDoNotMatter()
{
    Pictures trial;
    trial.addBoxes();
    const Snapshot snapshot = trial.freeze();
    const DatasetOnDisk first = need(writeDatasetAs(trial.project(), snapshot, QStringLiteral("yolo")));
    QFile cache(first.folder + QStringLiteral("/labels/train.cache"));
    QVERIFY(cache.open(QIODevice::WriteOnly) && cache.write("x") == 1);
    cache.close();
    QVERIFY(need(writeDatasetAs(trial.project(), snapshot, QStringLiteral("yolo"))).wasThere);
}

void DatasetFormatsTest::pagesAndLostPicturesAreTold()
{
    Pictures trial;
    trial.addBoxes();
    trial.add(trial.addItem(QStringLiteral("stack.tif"), {64, 48}, {}, 2), Shape::fromBox({1, 1, 5, 5}), trial.m_cell);
    trial.add(trial.addItem(QStringLiteral("gone.png"), {64, 48}), Shape::fromBox({1, 1, 5, 5}), trial.m_cell);
    const DatasetOnDisk written = need(writeDatasetAs(trial.project(), trial.freeze(), QStringLiteral("coco")));
    QCOMPARE(written.report.failed.size(), 2);
    QCOMPARE(written.report.annotations, 9);
}

void DatasetFormatsTest::equalNamesDoNotCollide()
{
    Pictures trial(0);
    for (const char *name : {"a/x.png", "b/x.png", "b/x.jpg", "c/X.png"})
        trial.add(trial.addPicture(QString::fromLatin1(name)), Shape::fromBox({1, 1, 5, 5}), trial.m_cell);
    const DatasetOnDisk written = need(writeDatasetAs(trial.project(), trial.freeze(), QStringLiteral("yolo")));
    QCOMPARE(written.report.annotations, 4);
    QSet<QString> stems;
    for (const QString &file : filesBelow(written.folder).filter(QRegularExpression(QStringLiteral("^labels/"))))
        stems.insert(QFileInfo(file).completeBaseName().toLower());
    QCOMPARE(stems.size(), 4);
}

void DatasetFormatsTest::anExportNeedsAnEmptyFolder()
{
    Pictures trial;
    trial.addBoxes();
    const Snapshot snapshot = trial.freeze();
    trial.write(QStringLiteral("there/mine.txt"), "keep");
    const auto refused = exportDataset(trial.project(), snapshot, QStringLiteral("coco"), trial.path(QStringLiteral("there")));
    QVERIFY(!refused && refused.error().sentence.contains(QLatin1String("there")));
    QCOMPARE(filesBelow(trial.path(QStringLiteral("there"))), QStringList {QStringLiteral("mine.txt")});
    QVERIFY(QDir().mkpath(trial.path(QStringLiteral("empty"))));
    QCOMPARE(need(exportDataset(trial.project(), snapshot, QStringLiteral("voc"), trial.path(QStringLiteral("empty")))).annotations, 9);
    QCOMPARE(filesBelow(trial.path(QStringLiteral("empty/JPEGImages"))).size(), 10);
}

void DatasetFormatsTest::anExportSharesNothing()
{
    Pictures trial;
    trial.addBoxes();
    const Snapshot snapshot = trial.freeze();
    need(exportDataset(trial.project(), snapshot, QStringLiteral("coco"), trial.path(QStringLiteral("copy"))));
    need(exportDataset(trial.project(), snapshot, QStringLiteral("coco"), trial.path(QStringLiteral("link")), PictureSharing::Link));
    const quint64 original = inode(trial.folder() + QStringLiteral("/pictures/0.png"));
    QVERIFY(inode(trial.path(QStringLiteral("copy/images/0.png"))) != original);
    QCOMPARE(inode(trial.path(QStringLiteral("link/images/0.png"))), original);
    QCOMPARE(readFile(trial.path(QStringLiteral("copy/images/0.png"))), readFile(trial.folder() + QStringLiteral("/pictures/0.png")));
}

void DatasetFormatsTest::cancelingLeavesNothing()
{
    Pictures trial;
    trial.addBoxes();
    const Snapshot snapshot = trial.freeze();
    need(writeDataset(trial.project(), snapshot));
    const auto canceledOne = exportDataset(trial.project(), snapshot, QStringLiteral("coco"), trial.path(QStringLiteral("out")), PictureSharing::Copy, TaskControl([] { return true; }, {}));
    QVERIFY(!canceledOne && canceledOne.error().isCanceled());
    QCOMPARE(QDir(trial.path(QString())).entryList({QStringLiteral("out*")}), QStringList());
}

QTEST_GUILESS_MAIN(DatasetFormatsTest)
#include "tst_datasetformats.moc"
