// SPDX-License-Identifier: GPL-3.0-or-later
// Datasets as the help page run-folder promises them to programs.
#include "models/data/csvreader.h"
#include "models/labels/annotationflags.h"
#include "models/labels/annotations.h"
#include "models/labels/itemlines.h"
#include "models/labels/labelschema.h"
#include "models/labels/rowlabels.h"
#include "models/labels/snapshots.h"
#include "tests/labels/labelproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cairn;

namespace {

QJsonObject object(const QString &folder, const QString &name)
{
    return QJsonDocument::fromJson(readFile(QDir(folder).filePath(name))).object();
}

QStringList columnsOf(const QString &folder)
{
    QStringList columns;
    for (const QJsonValue column : QJsonDocument::fromJson(readFile(QDir(folder).filePath(QStringLiteral("columns.json")))).array()) {
        const QJsonObject each = column.toObject();
        columns.append(each.value(QLatin1String("name")).toString() + QLatin1Char(' ') + each.value(QLatin1String("type")).toString() + QLatin1Char(' ')
            + each.value(QLatin1String("role")).toString());
    }
    return columns;
}

Snapshot freezeRows(LabelProject &trial, qint64 tableId, const QString &target)
{
    SnapshotRequest request;
    request.tableId = tableId;
    request.target = target;
    return need(Snapshots(trial.project()).freeze(request));
}

} // namespace

class DatasetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imagesAreLinesWithTheirLabels();
    void theLabelsAreThoseOfTheSnapshot();
    void idsOfShapesAreThoseOfTheProject();
    void newPicturesComeIntoADatasetBesideTheOld();
    void rowsAreACsvWithRolesAndSplits();
    void aLabelColumnIsTheLastColumn();
    void numbersToPredictHaveNoClasses();
    void fewWholeNumbersAreClasses();
    void classesStandInTheOrderOfTheChoices();
    void changedCellsAreRefused();
    void fieldsWithCommasQuotesAndLinesComeThrough();
    void aDatasetIsWrittenOnce();
    void aCanceledDatasetLeavesNothing();
    void whatAKilledProcessLeftIsRemoved();
    void adultIsWritten();
    void linesAreReadAsTheyAreWritten();
    void badLabelsOfALineAreTold();
};

void DatasetsTest::imagesAreLinesWithTheirLabels()
{
    LabelProject trial;
    const qint64 a = trial.addItem(QStringLiteral("images/a.jpg"), {640, 480}, QStringLiteral("slide 1"));
    const qint64 b = trial.addItem(QStringLiteral("stack.tif"), {100, 50}, {}, 3);
    trial.addItem(QStringLiteral("unlabelled.png"));
    LabelSchema schema(trial.project());
    const qint64 wbc = need(schema.addClass(QStringLiteral("WBC"))), rbc = need(schema.addClass(QStringLiteral("RBC")));
    need(schema.addClass(QStringLiteral("never used")));
    need(schema.recolorClass(wbc, QColor(0x12, 0x34, 0x56)));
    Annotation box;
    box.classId = rbc;
    box.shape = Shape::fromBox({10.5, 20, 64, 48});
    box.attributes = {{QStringLiteral("stain"), QStringLiteral("weak")}};
    box.flags = DifficultFlag;
    Annotation polygon;
    polygon.classId = wbc;
    polygon.shape = Shape::fromPolygon(QPolygonF({{0, 0}, {10, 0}, {10, 10}}));
    const QList<qint64> ids = need(Annotations(trial.project()).add(a, {box, polygon}, QStringLiteral("d")));
    need(Annotations(trial.project()).setTag(b, wbc, true));
    const Snapshot snapshot = need(Snapshots(trial.project()).freeze({}));
    const QString folder = need(writeDataset(trial.project(), snapshot));
    QCOMPARE(folder, trial.folder() + QStringLiteral("/snapshots/") + QString::fromLatin1(snapshot.digest.toHex()) + QStringLiteral("-cairn"));

    const QJsonObject dataset = object(folder, QStringLiteral("dataset.json"));
    QCOMPARE(dataset.value(QLatin1String("cairn")).toInt(), 1);
    QCOMPARE(dataset.value(QLatin1String("format")).toString(), QStringLiteral("cairn"));
    QCOMPARE(dataset.value(QLatin1String("data")).toString(), QStringLiteral("images"));
    QCOMPARE(dataset.value(QLatin1String("snapshot")).toString(), QStringLiteral("snapshot 1"));
    QCOMPARE(dataset.value(QLatin1String("digest")).toString(), QString::fromLatin1(snapshot.digest.toHex()));
    const QJsonArray classes = dataset.value(QLatin1String("classes")).toArray();
    QCOMPARE(classes.size(), 2);
    QCOMPARE(classes.at(0).toObject().value(QLatin1String("name")).toString(), QStringLiteral("WBC"));
    QCOMPARE(classes.at(0).toObject().value(QLatin1String("color")).toString(), QStringLiteral("#123456"));
    const QJsonObject counts = dataset.value(QLatin1String("counts")).toObject();
    QCOMPARE(counts.value(QLatin1String("train")).toInt() + counts.value(QLatin1String("val")).toInt() + counts.value(QLatin1String("test")).toInt(), 2);
    QCOMPARE(counts.value(QLatin1String("unlabelled")).toInt(), 1);

    QList<QJsonObject> lines;
    for (const QByteArray &line : readFile(folder + QStringLiteral("/items.jsonl")).trimmed().split('\n'))
        lines.append(QJsonDocument::fromJson(line).object());
    QCOMPARE(lines.size(), 3);
    const QJsonObject &first = lines.at(0);
    QCOMPARE(first.value(QLatin1String("path")).toString(), QStringLiteral("images/a.jpg"));
    QCOMPARE(QDir::cleanPath(QDir(folder).absoluteFilePath(first.value(QLatin1String("file")).toString())), trial.folder() + QStringLiteral("/images/a.jpg"));
    QCOMPARE(first.value(QLatin1String("width")).toInt(), 640);
    QCOMPARE(first.value(QLatin1String("height")).toInt(), 480);
    QCOMPARE(first.value(QLatin1String("group")).toString(), QStringLiteral("slide 1"));
    QVERIFY((QStringList {QStringLiteral("train"), QStringLiteral("val"), QStringLiteral("test")}).contains(first.value(QLatin1String("split")).toString()));
    const QJsonArray labels = first.value(QLatin1String("labels")).toArray();
    QCOMPARE(labels.size(), 2);
    const int boxAt = labels.at(0).toObject().value(QLatin1String("kind")).toString() == QLatin1String("box") ? 0 : 1;
    QCOMPARE(labels.at(boxAt).toObject(),
        (QJsonObject {{QStringLiteral("id"), ids.at(0)}, {QStringLiteral("kind"), QStringLiteral("box")}, {QStringLiteral("class"), QStringLiteral("RBC")},
            {QStringLiteral("geometry"), QJsonObject {{QStringLiteral("x"), 10.5}, {QStringLiteral("y"), 20}, {QStringLiteral("w"), 64}, {QStringLiteral("h"), 48}}},
            {QStringLiteral("attributes"), QJsonObject {{QStringLiteral("stain"), QStringLiteral("weak")}}},
            {QStringLiteral("flags"), QJsonArray {QStringLiteral("difficult")}}}));
    QCOMPARE(lines.at(1).value(QLatin1String("page")).toInt(), 3);
    QVERIFY(lines.at(2).contains(QLatin1String("split")) && lines.at(2).value(QLatin1String("split")).isNull());
    QVERIFY(lines.at(2).value(QLatin1String("labels")).toArray().isEmpty());
}

void DatasetsTest::theLabelsAreThoseOfTheSnapshot()
{
    LabelProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.jpg"));
    LabelSchema schema(trial.project());
    const qint64 red = need(schema.addClass(QStringLiteral("red")));
    need(Annotations(trial.project()).setTag(item, red, true));
    const Snapshot snapshot = need(Snapshots(trial.project()).freeze({}));
    need(schema.deleteClass(red)); // everything is gone from the live labels
    const QString folder = need(writeDataset(trial.project(), snapshot));
    const QByteArray lines = readFile(folder + QStringLiteral("/items.jsonl"));
    QVERIFY(lines.contains("\"class\":\"red\""));
    QCOMPARE(object(folder, QStringLiteral("dataset.json")).value(QLatin1String("classes")).toArray().size(), 1);
}

void DatasetsTest::idsOfShapesAreThoseOfTheProject()
{
    LabelProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.jpg"));
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    QList<Annotation> boxes;
    for (const double x : {1.0, 1.0, 5.0}) { // two say the same
        Annotation box;
        box.classId = red;
        box.shape = Shape::fromBox({x, 0, 10, 10});
        boxes.append(box);
    }
    Annotations annotations(trial.project());
    QList<qint64> ids = need(annotations.add(item, boxes, QStringLiteral("d")));
    const Snapshot snapshot = need(Snapshots(trial.project()).freeze({}));
    need(annotations.remove({ids.at(2)}));
    const QString folder = need(writeDataset(trial.project(), snapshot));
    const QJsonArray labels = object(folder, QStringLiteral("items.jsonl")).value(QLatin1String("labels")).toArray();
    QSet<qint64> found;
    for (const QJsonValue label : labels)
        found.insert(label.toObject().value(QLatin1String("id")).toInteger());
    QCOMPARE(found, (QSet<qint64> {ids.at(0), ids.at(1), -1})); // the one that is gone has a number of its own
}

void DatasetsTest::newPicturesComeIntoADatasetBesideTheOld()
{
    LabelProject trial;
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    need(Annotations(trial.project()).setTag(trial.addItem(QStringLiteral("a.jpg")), red, true));
    const Snapshot snapshot = need(Snapshots(trial.project()).freeze({}));
    const QString folder = need(writeDataset(trial.project(), snapshot));
    const auto contents = [&folder] { return readFile(folder + QStringLiteral("/items.jsonl")) + readFile(folder + QStringLiteral("/dataset.json")); };
    const QByteArray before = contents();
    QCOMPARE(before.count("\"path\""), 1);
    QVERIFY(!(QFile::permissions(folder + QStringLiteral("/items.jsonl")) & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)));
    trial.addItem(QStringLiteral("b.jpg"));
    const QString later = need(writeDataset(trial.project(), snapshot));
    QVERIFY(later != folder);
    QCOMPARE(contents(), before); // a run may be reading it
    QCOMPARE(readFile(later + QStringLiteral("/items.jsonl")).count('\n'), 2);
    QCOMPARE(object(later, QStringLiteral("dataset.json")).value(QLatin1String("counts")).toObject().value(QLatin1String("unlabelled")).toInt(), 1);
    QCOMPARE(need(writeDataset(trial.project(), snapshot)), later);
}

void DatasetsTest::rowsAreACsvWithRolesAndSplits()
{
    LabelProject trial;
    QByteArray csv = "code,age,answer,score\n";
    for (int row = 1; row <= 40; ++row)
        csv += QByteArray::number(row).rightJustified(4, '0') + ',' + (row == 7 ? QByteArray() : QByteArray::number(20 + row)) + ','
            + (row == 9 ? QByteArray() : QByteArray(row % 2 ? "yes" : "no")) + ',' + QByteArray::number(row + 0.25) + '\n';
    const TableInfo table = trial.addTable(QStringLiteral("people"), csv);
    trial.gesture("UPDATE data_column SET role = 'id' WHERE name = 'code'");
    trial.gesture("UPDATE data_column SET type = 'category' WHERE name = 'answer'");
    const Snapshot snapshot = freezeRows(trial, table.id, QStringLiteral("answer"));
    const QString folder = need(writeDataset(trial.project(), snapshot));
    QCOMPARE(columnsOf(folder), (QStringList {QStringLiteral("row_id integer id"), QStringLiteral("split category split"),
        QStringLiteral("code text ignored"), QStringLiteral("age integer feature"), QStringLiteral("score real feature"), QStringLiteral("answer category target")}));
    const QByteArrayList lines = readFile(folder + QStringLiteral("/rows.csv")).replace("\r\n", "\n").split('\n');
    QCOMPARE(lines.at(0), "row_id,split,code,age,score,answer");
    QVERIFY2(lines.at(1).startsWith("1,") && lines.at(1).endsWith(",0001,21,1.25,yes"), lines.at(1).constData());
    QVERIFY2(lines.at(7).endsWith(",0007,,7.25,yes"), lines.at(7).constData());
    QCOMPARE(lines.at(9), "9,,0009,29,9.25,");
    int train = 0, val = 0, test = 0;
    for (const QByteArray &line : lines) {
        train += line.contains(",train,");
        val += line.contains(",val,");
        test += line.contains(",test,");
    }
    QCOMPARE((QList<qint64> {train, val, test}), (QList<qint64> {snapshot.train, snapshot.val, snapshot.test}));
    QCOMPARE(train + val + test, 39);
    const QJsonObject dataset = object(folder, QStringLiteral("dataset.json"));
    QCOMPARE(dataset.value(QLatin1String("data")).toString(), QStringLiteral("table"));
    QCOMPARE(dataset.value(QLatin1String("table")).toString(), QStringLiteral("people"));
    QCOMPARE(dataset.value(QLatin1String("target")).toString(), QStringLiteral("answer"));
    QCOMPARE(dataset.value(QLatin1String("counts")).toObject().value(QLatin1String("unlabelled")).toInt(), 1);
    QStringList classes;
    for (const QJsonValue each : dataset.value(QLatin1String("classes")).toArray()) {
        classes.append(each.toObject().value(QLatin1String("name")).toString());
        QVERIFY(QColor(each.toObject().value(QLatin1String("color")).toString()).isValid());
    }
    QCOMPARE(classes, (QStringList {QStringLiteral("no"), QStringLiteral("yes")}));
}

void DatasetsTest::aLabelColumnIsTheLastColumn()
{
    LabelProject trial;
    const TableInfo table = trial.addTable(QStringLiteral("t"), "x,y\n1,a\n2,b\n3,c\n");
    RowLabels labels(trial.project());
    need(labels.setEachNamed(table.id, QStringLiteral("other"), {{1, QStringLiteral("leak")}}));
    need(labels.setEachNamed(table.id, QStringLiteral("kind"), {{1, QStringLiteral("good")}, {3, QStringLiteral("bad")}}));
    const QString folder = need(writeDataset(trial.project(), freezeRows(trial, table.id, QStringLiteral("kind"))));
    const QStringList columns = columnsOf(folder);
    QCOMPARE(columns.last(), QStringLiteral("kind category target"));
    QCOMPARE(columns.size(), 5); // other label columns would tell the answer
    const QByteArray rows = readFile(folder + QStringLiteral("/rows.csv"));
    QVERIFY(rows.contains("2,,2,b,"));
    QVERIFY(!rows.contains("leak"));
}

void DatasetsTest::numbersToPredictHaveNoClasses()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(30);
    const QString folder = need(writeDataset(trial.project(), freezeRows(trial, table.id, QStringLiteral("number"))));
    QVERIFY(!object(folder, QStringLiteral("dataset.json")).contains(QLatin1String("classes")));
    QCOMPARE(columnsOf(folder).last(), QStringLiteral("number real target"));
    QVERIFY(readFile(folder + QStringLiteral("/rows.csv")).contains(",w1,0.5"));
}

void DatasetsTest::fewWholeNumbersAreClasses()
{
    LabelProject trial;
    QByteArray csv = "x,few,many\n";
    for (int row = 0; row < 60; ++row)
        csv += QByteArray::number(row) + ',' + QByteArray::number(row % 3 + 9) + ',' + QByteArray::number(row % 11) + '\n';
    const TableInfo table = trial.addTable(QStringLiteral("t"), csv);
    const QString few = need(writeDataset(trial.project(), freezeRows(trial, table.id, QStringLiteral("few"))));
    QStringList classes;
    for (const QJsonValue each : object(few, QStringLiteral("dataset.json")).value(QLatin1String("classes")).toArray())
        classes.append(each.toObject().value(QLatin1String("name")).toString());
    QCOMPARE(classes, (QStringList {QStringLiteral("9"), QStringLiteral("10"), QStringLiteral("11")}));
    QCOMPARE(columnsOf(few).last(), QStringLiteral("few category target"));
    const QString many = need(writeDataset(trial.project(), freezeRows(trial, table.id, QStringLiteral("many"))));
    QVERIFY(!object(many, QStringLiteral("dataset.json")).contains(QLatin1String("classes")));
    QCOMPARE(columnsOf(many).last(), QStringLiteral("many integer target"));
}

void DatasetsTest::classesStandInTheOrderOfTheChoices()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(5);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("size"), {QStringLiteral("small"), QStringLiteral("large"), QStringLiteral("huge")}));
    need(labels.setEach(column, {{1, QStringLiteral("large")}, {2, QStringLiteral("small")}, {3, QStringLiteral("medium")}}));
    const QString folder = need(writeDataset(trial.project(), freezeRows(trial, table.id, QStringLiteral("size"))));
    QStringList classes;
    for (const QJsonValue each : object(folder, QStringLiteral("dataset.json")).value(QLatin1String("classes")).toArray())
        classes.append(each.toObject().value(QLatin1String("name")).toString());
    QCOMPARE(classes, (QStringList {QStringLiteral("small"), QStringLiteral("large"), QStringLiteral("medium")}));
}

void DatasetsTest::changedCellsAreRefused()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(5000);
    const Snapshot snapshot = freezeRows(trial, table.id, QStringLiteral("word"));
    trial.gesture("UPDATE data_numbers SET number = 7.5 WHERE row_id = 4999");
    const auto refused = writeDataset(trial.project(), snapshot);
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("numbers")) && refused.error().sentence.contains(snapshot.name),
        qPrintable(refused.error().sentence));
    QCOMPARE(QDir(trial.folder() + QStringLiteral("/snapshots")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 0);
    need(trial.journal().undo());
    QVERIFY(writeDataset(trial.project(), snapshot).has_value());
}

void DatasetsTest::fieldsWithCommasQuotesAndLinesComeThrough()
{
    LabelProject trial;
    const QString odd = QString::fromUtf8("a \"quoted\", odd\nfield; ü");
    const TableInfo table = trial.addTable(QStringLiteral("t"), "x,\"na,me\"\n\"a \"\"quoted\"\", odd\nfield; \xC3\xBC\",p\nplain,q\n");
    const QString folder = need(writeDataset(trial.project(), freezeRows(trial, table.id, QStringLiteral("na,me"))));
    const CsvTable rows = need(readCsvTable(folder + QStringLiteral("/rows.csv")));
    QCOMPARE(rows.header, (QStringList {QStringLiteral("row_id"), QStringLiteral("split"), QStringLiteral("x"), QStringLiteral("na,me")}));
    QCOMPARE(rows.rows.at(0).at(2), odd);
    QCOMPARE(rows.rows.at(1).at(3), QStringLiteral("q"));
}

void DatasetsTest::aDatasetIsWrittenOnce()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(50);
    const Snapshot snapshot = freezeRows(trial, table.id, QStringLiteral("word"));
    const QString folder = need(writeDataset(trial.project(), snapshot));
    const QString mark = folder + QStringLiteral("/mark");
    QFile(mark).open(QIODevice::WriteOnly);
    QCOMPARE(need(writeDataset(trial.project(), snapshot)), folder);
    QVERIFY(QFileInfo::exists(mark));
}

void DatasetsTest::aCanceledDatasetLeavesNothing()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(50);
    const Snapshot rows = freezeRows(trial, table.id, QStringLiteral("word"));
    QVERIFY(!writeDataset(trial.project(), rows, TaskControl([] { return true; }, {})));
    const qint64 red = need(LabelSchema(trial.project()).addClass(QStringLiteral("red")));
    need(Annotations(trial.project()).setTag(trial.addItem(QStringLiteral("a.jpg")), red, true));
    const Snapshot images = need(Snapshots(trial.project()).freeze({}));
    QVERIFY(!writeDataset(trial.project(), images, TaskControl([] { return true; }, {})));
    QCOMPARE(QDir(trial.folder() + QStringLiteral("/snapshots")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 0);
}

void DatasetsTest::whatAKilledProcessLeftIsRemoved()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(50);
    const Snapshot snapshot = freezeRows(trial, table.id, QStringLiteral("word"));
    const QString left = trial.folder() + QStringLiteral("/snapshots/") + QString::fromLatin1(snapshot.digest.toHex())
        + QStringLiteral("-cairn.partial-4194999-1-00000000");
    QVERIFY(QDir().mkpath(left));
    need(writeDataset(trial.project(), snapshot));
    QVERIFY(!QFileInfo::exists(left));
}

void DatasetsTest::adultIsWritten()
{
    const QString folder = QStringLiteral(CAIRN_SHARED_DATA "/adult");
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files);
    if (files.isEmpty())
        QSKIP("the shared data set adult is not here");
    LabelProject trial;
    const TableInfo table = trial.importFile(QStringLiteral("adult"), QDir(folder).filePath(files.first()));
    QCOMPARE(table.rows, 30162);
    QElapsedTimer timer;
    timer.start();
    const Snapshot snapshot = freezeRows(trial, table.id, QStringLiteral("income"));
    const qint64 freezing = timer.restart();
    const QString dataset = need(writeDataset(trial.project(), snapshot));
    qInfo("adult: frozen in %lld ms, written in %lld ms", freezing, timer.elapsed());
    QCOMPARE(snapshot.items, 30162);
    QCOMPARE(snapshot.train, 21114); // 21,113.4, rounded up since it is furthest behind
    QCOMPARE(readFile(dataset + QStringLiteral("/rows.csv")).count('\n'), 30163);
    QCOMPARE(object(dataset, QStringLiteral("dataset.json")).value(QLatin1String("classes")).toArray().size(), 2);
    QCOMPARE(columnsOf(dataset).size(), 2 + 15);
}

void DatasetsTest::linesAreReadAsTheyAreWritten()
{
    ItemLine line {QStringLiteral("a b/ü.png"), QStringLiteral("/x/ü.png"), 2, {30, 40}, QStringLiteral("val"), QStringLiteral("g"), {}};
    line.labels.append({7, QStringLiteral("c"), Shape::fromBox({1.25, 2, 3, 4}), {{QStringLiteral("k"), true}}, OccludedFlag});
    line.labels.append({8, QStringLiteral("d"), Shape::tag(), {}, 0});
    QStringList failed;
    const ItemLine back = need(itemLineFromJson(itemLineToJson(line), failed));
    QVERIFY(failed.isEmpty());
    QCOMPARE(itemLineToJson(back), itemLineToJson(line));
    QCOMPARE(back.labels.at(0).shape, line.labels.at(0).shape);
    QCOMPARE(back.size, line.size);
}

void DatasetsTest::badLabelsOfALineAreTold()
{
    QStringList failed;
    const ItemLine line = need(itemLineFromJson(R"({"path": "a", "labels": [{"kind": "box", "class": "c", "geometry": {"x": 1}},
        {"kind": "blob", "class": "c"}, {"kind": "tag"}, {"kind": "tag", "class": "ok"}, 5]})", failed));
    QCOMPARE(line.labels.size(), 1);
    QCOMPARE(failed.size(), 4);
    QVERIFY(!itemLineFromJson("[]", failed));
    QVERIFY(!itemLineFromJson("{\"labels\": []}", failed));
    QVERIFY(!itemLineFromJson("{\"path\": ", failed));
}

QTEST_GUILESS_MAIN(DatasetsTest)
#include "tst_datasets.moc"
