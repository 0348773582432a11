// SPDX-License-Identifier: GPL-3.0-or-later
// Pascal VOC XML: hand-made files with known numbers, odd and hostile ones, and round trips.
#include "models/formats/registry.h"
#include "models/formats/vocxml.h"
#include "tests/labels/labelproject.h"

#include <QJsonArray>

using namespace cairn;

namespace {

QByteArray object(const QByteArray &name, const QByteArray &inner) { return "<object><name>" + name + "</name>" + inner + "</object>"; }

QByteArray bounds(const QByteArray &xmin, const QByteArray &ymin, const QByteArray &xmax, const QByteArray &ymax)
{
    return "<bndbox><xmin>" + xmin + "</xmin><ymin>" + ymin + "</ymin><xmax>" + xmax + "</xmax><ymax>" + ymax + "</ymax></bndbox>";
}

QByteArray file(const QByteArray &objects, const QByteArray &name = "a.jpg")
{
    return "<?xml version=\"1.0\"?><annotation><folder>VOC2007</folder><filename>" + name
        + "</filename><size><width>640</width><height>480</height><depth>3</depth></size>" + objects + "</annotation>";
}

} // namespace

class VocXmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesAreEdges();
    void flagsAndUnknownElementsAreKept();
    void polygonsAreRead();
    void attributesOfCvatAreAttributes();
    void objectsThatCannotBeTakenAreTold_data();
    void objectsThatCannotBeTakenAreTold();
    void theNameOfThePictureMayBeMissing();
    void damagedFilesGiveNothing_data();
    void damagedFilesGiveNothing();
    void entityBombsEndSoon();
    void manyElementsOfOneNameAreRead();
    void sizesThatNoPictureHasAreUnknown();
    void deepNestingDoesNoHarm();
    void whatIsReadIsWrittenTheSame();
    void picturesOfTheSameNameGetFilesOfTheirOwn();
    void whatHasNoPlaceInVocIsTold();
    void otherXmlIsNotTakenForVoc();
    void sharedSamplesAreRead();
};

namespace {

ForeignItem readOne(LabelProject &trial, const QByteArray &content, FormatReport &report)
{
    const auto items = need(readVocXml(trial.write(QStringLiteral("x.xml"), content), report));
    return items.size() == 1 ? items.first() : ForeignItem();
}

} // namespace

void VocXmlTest::boxesAreEdges()
{
    LabelProject trial;
    FormatReport report;
    const ForeignItem item = readOne(trial, file(object("RBC", bounds("10", "20", "110", "70")) + object(" WBC ", bounds("0.5", "1", "640", "479.25"))), report);
    QVERIFY(report.failed.isEmpty());
    QCOMPARE(item.path, QStringLiteral("VOC2007/a.jpg"));
    QCOMPARE(item.size, QSize(640, 480));
    QCOMPARE(item.annotations.size(), 2);
    QCOMPARE(item.annotations.at(0).className, QStringLiteral("RBC"));
    QCOMPARE(item.annotations.at(0).shape, Shape::fromBox({10, 20, 100, 50}));
    QCOMPARE(item.annotations.at(1).className, QStringLiteral("WBC"));
    QCOMPARE(item.annotations.at(1).shape, Shape::fromBox({0.5, 1, 639.5, 478.25}));
}

void VocXmlTest::flagsAndUnknownElementsAreKept()
{
    LabelProject trial;
    FormatReport report;
    const ForeignItem item = readOne(trial,
        file(object("person", "<pose>Left</pose><truncated>1</truncated><difficult>0</difficult><occluded>true</occluded>" + bounds("1", "2", "3", "4")
            + "<part><name>head</name>" + bounds("1", "1", "2", "2") + "</part><part><name>foot</name></part><actions><running>1</running></actions>")),
        report);
    const ForeignAnnotation &person = item.annotations.first();
    QCOMPARE(person.flags, TruncatedFlag | OccludedFlag);
    QCOMPARE(person.extra.value(QLatin1String("pose")).toString(), QStringLiteral("Left"));
    QCOMPARE(person.extra.value(QLatin1String("part")).toArray().size(), 2);
    QCOMPARE(person.extra.value(QLatin1String("part")).toArray().at(0).toObject().value(QLatin1String("bndbox")).toObject().value(QLatin1String("xmax")).toString(),
        QStringLiteral("2"));
    QCOMPARE(person.extra.value(QLatin1String("actions")).toObject().value(QLatin1String("running")).toString(), QStringLiteral("1"));
    QVERIFY(!person.extra.contains(QLatin1String("truncated")) && !person.extra.contains(QLatin1String("bndbox")));
}

void VocXmlTest::polygonsAreRead()
{
    LabelProject trial;
    FormatReport report;
    const ForeignItem item = readOne(trial,
        file(object("cell", bounds("1", "1", "9", "9") + "<polygon><x1>1</x1><y1>1</y1><x2>9</x2><y2>1.5</y2><x3>5</x3><y3>9</y3></polygon>")), report);
    QCOMPARE(item.annotations.first().shape, Shape::fromPolygon(QPolygonF({{1, 1}, {9, 1.5}, {5, 9}})));
}

void VocXmlTest::attributesOfCvatAreAttributes()
{
    LabelProject trial;
    FormatReport report;
    const ForeignItem item = readOne(trial,
        file(object("cell", bounds("1", "1", "9", "9") + "<attributes><attribute><name>stain</name><value>weak</value></attribute>"
            "<attribute><name>n</name><value>2</value></attribute></attributes>")), report);
    QCOMPARE(item.annotations.first().attributes, (QJsonObject {{QStringLiteral("stain"), QStringLiteral("weak")}, {QStringLiteral("n"), QStringLiteral("2")}}));
}

void VocXmlTest::objectsThatCannotBeTakenAreTold_data()
{
    QTest::addColumn<QByteArray>("object_");
    QTest::addColumn<QString>("words");
    QTest::newRow("no area") << object("c", bounds("504", "337", "504", "337")) << "504";
    QTest::newRow("turned round") << object("c", bounds("10", "10", "5", "20")) << "empty";
    QTest::newRow("no number") << object("c", bounds("ten", "10", "15", "20")) << "xmin";
    QTest::newRow("not a number") << object("c", bounds("nan", "10", "15", "20")) << "xmin";
    QTest::newRow("endless") << object("c", bounds("1", "10", "inf", "20")) << "xmin";
    QTest::newRow("edge missing") << object("c", "<bndbox><xmin>1</xmin></bndbox>") << "lacks";
    QTest::newRow("no box") << object("c", "<pose>Left</pose>") << "neither";
    QTest::newRow("no name") << QByteArray("<object>" + bounds("1", "1", "2", "2") + "</object>") << "no name";
    QTest::newRow("two corners") << object("c", "<polygon><x1>1</x1><y1>1</y1><x2>9</x2><y2>1</y2></polygon>") << "three";
    QTest::newRow("a corner lacks y") << object("c", "<polygon><x1>1</x1><y1>1</y1><x2>9</x2><y2>1</y2><x3>9</x3></polygon>") << "outline";
}

void VocXmlTest::objectsThatCannotBeTakenAreTold()
{
    QFETCH(const QByteArray, object_);
    QFETCH(const QString, words);
    LabelProject trial;
    FormatReport report;
    const ForeignItem item = readOne(trial, file(object("first", bounds("1", "1", "2", "2")) + object_ + object("last", bounds("1", "1", "2", "2"))), report);
    QCOMPARE(item.annotations.size(), 2); // the rest goes on
    QCOMPARE(report.failed.size(), 1);
    QVERIFY2(report.failed.first().reason.contains(QStringLiteral("Object 2")), qPrintable(report.failed.first().reason));
    QVERIFY2(report.failed.first().reason.contains(words), qPrintable(report.failed.first().reason));
    QCOMPARE(QFileInfo(report.failed.first().path).fileName(), QStringLiteral("x.xml"));
}

void VocXmlTest::theNameOfThePictureMayBeMissing()
{
    LabelProject trial;
    FormatReport report;
    const ForeignItem item = readOne(trial, "<annotation>" + object("c", bounds("1", "1", "2", "2")) + "</annotation>", report);
    QCOMPARE(item.path, QStringLiteral("x"));
    QVERIFY(item.size.isEmpty());
}

void VocXmlTest::damagedFilesGiveNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole = file(object("c", bounds("1", "1", "2", "2")));
    QTest::newRow("cut off") << whole.chopped(20);
    QTest::newRow("cut off in an object") << whole.first(whole.indexOf("<ymin>"));
    QTest::newRow("wrong nesting") << QByteArray("<annotation><object></annotation></object>");
    QTest::newRow("another root") << QByteArray("<html/>");
    QTest::newRow("no XML") << QByteArray("xmin,ymin");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("undefined entity") << file("<object><name>&undefined;</name></object>");
}

void VocXmlTest::damagedFilesGiveNothing()
{
    QFETCH(const QByteArray, content);
    LabelProject trial;
    FormatReport report;
    const auto refused = readVocXml(trial.write(QStringLiteral("x.xml"), content), report);
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("x.xml")), qPrintable(refused.error().sentence));
}

void VocXmlTest::entityBombsEndSoon()
{
    // "Billion laughs": ten levels of ten would be ten thousand million letters.
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE annotation [<!ENTITY l0 \"laugh\">";
    for (int level = 1; level <= 10; ++level) {
        const QByteArray below = "&l" + QByteArray::number(level - 1) + ";";
        bomb += "<!ENTITY l" + QByteArray::number(level) + " \"" + below.repeated(10) + "\">";
    }
    bomb += "]><annotation><object><name>&l10;</name></object></annotation>";
    LabelProject trial;
    FormatReport report;
    QVERIFY(!readVocXml(trial.write(QStringLiteral("bomb.xml"), bomb), report));
    // A file of the disk must not come in by an entity.
    const QString secret = trial.write(QStringLiteral("secret.txt"), "password");
    const QByteArray outside = "<?xml version=\"1.0\"?><!DOCTYPE annotation [<!ENTITY s SYSTEM \"file://" + secret.toUtf8() + "\">]>"
        + file(object("&s;", bounds("1", "1", "2", "2"))).mid(21);
    const auto read = readVocXml(trial.write(QStringLiteral("outside.xml"), outside), report);
    QVERIFY(!read || read->first().annotations.isEmpty() || !read->first().annotations.first().className.contains(QStringLiteral("password")));
}

void VocXmlTest::deepNestingDoesNoHarm()
{
    LabelProject trial;
    FormatReport report;
    const QByteArray deep = QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000);
    const ForeignItem item = readOne(trial, file(object("c", bounds("1", "1", "2", "2") + deep)), report);
    QCOMPARE(item.annotations.size(), 1);
}

void VocXmlTest::whatIsReadIsWrittenTheSame()
{
    LabelProject trial;
    FormatReport report;
    const ForeignItem item = readOne(trial,
        file(object("person", "<pose>Left</pose><difficult>1</difficult>" + bounds("1.5", "2", "3", "4") + "<part><name>head &amp; \xC3\xBC</name></part><part><name>b</name></part>")
            + object("cell", "<polygon><x1>1</x1><y1>1</y1><x2>9</x2><y2>1.5</y2><x3>5</x3><y3>9</y3></polygon>")
            + object("c", bounds("0", "0", "640", "480") + "<attributes><attribute><name>k</name><value>v</value></attribute></attributes>")), report);
    FormatReport written;
    need(writeVocXml(trial.path(QStringLiteral("out")), {item}, written));
    QCOMPARE(written.annotations, 3);
    QVERIFY(written.failed.isEmpty());
    FormatReport again;
    const ForeignItem back = need(readVocXml(trial.path(QStringLiteral("out/a.xml")), again)).first();
    QCOMPARE(back.path, item.path);
    QCOMPARE(back.size, item.size);
    QCOMPARE(back.annotations.size(), item.annotations.size());
    for (int at = 0; at < item.annotations.size(); ++at) {
        QCOMPARE(back.annotations.at(at).className, item.annotations.at(at).className);
        QCOMPARE(back.annotations.at(at).shape, item.annotations.at(at).shape);
        QCOMPARE(back.annotations.at(at).flags, item.annotations.at(at).flags);
        QCOMPARE(back.annotations.at(at).attributes, item.annotations.at(at).attributes);
        QCOMPARE(back.annotations.at(at).extra, item.annotations.at(at).extra);
    }
}

void VocXmlTest::picturesOfTheSameNameGetFilesOfTheirOwn()
{
    LabelProject trial;
    QList<ForeignItem> items(3);
    items[0].path = QStringLiteral("one/a.jpg");
    items[1].path = QStringLiteral("one/a.png");
    items[2].path = QStringLiteral("two/a.jpg");
    FormatReport report;
    need(writeVocXml(trial.path(QStringLiteral("out")), items, report));
    QCOMPARE(QDir(trial.path(QStringLiteral("out"))).entryList(QDir::Files).size(), 3);
}

void VocXmlTest::whatHasNoPlaceInVocIsTold()
{
    LabelProject trial;
    ForeignItem item;
    item.path = QStringLiteral("a.jpg");
    ForeignAnnotation tag;
    tag.className = QStringLiteral("t");
    ForeignAnnotation twoParts;
    twoParts.className = QStringLiteral("p");
    twoParts.shape = Shape::fromPolygon(QPolygonF({{1, 1}, {9, 1}, {5, 9}}));
    twoParts.shape.parts.append(twoParts.shape.parts);
    item.annotations = {tag, twoParts};
    FormatReport report;
    need(writeVocXml(trial.path(QStringLiteral("out")), {item}, report));
    QCOMPARE(report.annotations, 0);
    QCOMPARE(report.failed.size(), 2);
}

void VocXmlTest::otherXmlIsNotTakenForVoc()
{
    QVERIFY(isVocXml(QStringLiteral("a.xml"), file({})));
    QVERIFY(!isVocXml(QStringLiteral("a.txt"), file({})));
    QVERIFY(!isVocXml(QStringLiteral("a.xml"), "<annotations><image/></annotations>")); // CVAT
    QVERIFY(!isVocXml(QStringLiteral("a.xml"), "<annotation><object><polygon><pt><x>1</x></pt></polygon></object></annotation>")); // LabelMe
    QVERIFY(!isVocXml(QStringLiteral("a.xml"), "{}"));
}

void VocXmlTest::sharedSamplesAreRead()
{
    const QString folder = QStringLiteral(CAIRN_SHARED_DATA "/formats/voc");
    if (!QFileInfo::exists(folder))
        QSKIP("the shared VOC samples are not here");
    LabelProject trial;
    trial.addItem(QStringLiteral("JPEGImages/2007_000001.jpg"), {20, 10});
    for (const char *name : {"a", "b", "c", "d"})
        trial.addItem(QStringLiteral("pictures/%1.png").arg(QLatin1String(name)), {20, 10}); // another ending
    const FormatReport first = need(importAnnotations(trial.project(), folder + QStringLiteral("/voc_dataset1")));
    QCOMPARE(first.format, QStringLiteral("voc"));
    QCOMPARE(first.annotations, 2); // cat and person
    QVERIFY(first.failed.isEmpty());
    QCOMPARE(trial.text("SELECT geometry FROM annotation a JOIN label_class c ON c.id = a.class_id WHERE c.name = 'cat'"),
        QStringLiteral("{\"h\":2,\"w\":2,\"x\":1,\"y\":2}"));
    QVERIFY(trial.text("SELECT extra FROM annotation WHERE extra LIKE '%head%'").contains(QStringLiteral("\"xmin\":\"5.5\"")));
    const FormatReport second = need(importAnnotations(trial.project(), folder + QStringLiteral("/voc_dataset2")));
    QCOMPARE(second.annotations, 4);
    QCOMPARE(second.unknownItems, QStringList {QStringLiteral("@.jpg")});
    const FormatReport third = need(importAnnotations(trial.project(), folder + QStringLiteral("/voc_dataset3")));
    QCOMPARE(third.annotations, 0);
    QCOMPARE(third.known, 1); // the same cat
}

void VocXmlTest::manyElementsOfOneNameAreRead()
{
    LabelProject trial;
    FormatReport report;
    constexpr int kCount = 20'000;
    QByteArray attributes;
    for (int at = 0; at < kCount; ++at)
        attributes += "<attribute><name>a" + QByteArray::number(at) + "</name><value>" + QByteArray::number(at) + "</value></attribute>";
    const ForeignItem item = readOne(trial, file(object("RBC", bounds("1", "2", "3", "4") + "<attributes>" + attributes + "</attributes>")), report);
    QCOMPARE(item.annotations.size(), 1);
    QCOMPARE(item.annotations.first().attributes.size(), kCount);
    QCOMPARE(item.annotations.first().attributes.value(QStringLiteral("a777")).toString(), QStringLiteral("777"));
}

void VocXmlTest::sizesThatNoPictureHasAreUnknown()
{
    LabelProject trial;
    FormatReport report;
    const ForeignItem item = readOne(trial, file(object("RBC", bounds("1", "2", "3", "4"))).replace("640", "1e300").replace("480", "-1e300"), report);
    QCOMPARE(item.size, QSize(0, 0));
}

QTEST_GUILESS_MAIN(VocXmlTest)
#include "tst_vocxml.moc"
