// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of classes from text, COCO and YOLO; what is broken is refused with its line.
#include "models/labels/classlist.h"
#include "models/labels/labelschema.h"
#include "tests/labels/labelproject.h"

#include <QJsonArray>
#include <QtTest>

using namespace cairn;

namespace {

QStringList names(const QList<ClassListEntry> &entries)
{
    QStringList names;
    for (const ClassListEntry &entry : entries)
        names.append(entry.parent.isEmpty() ? entry.name : entry.parent + QLatin1Char('/') + entry.name);
    return names;
}

} // namespace

class ClassListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodLists_data();
    void goodLists();
    void badListsNameTheLine_data();
    void badListsNameTheLine();
    void keypointsBecomeASkeletonCountedFromZero();
    void theFormatIsToldByEndingAndContent();
    void aLargeCocoFileIsReadForItsCategoriesOnly();
    void aListIsOneGesture();
    void textGoesThereAndBack();
};

void ClassListTest::goodLists_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ClassListFormat>("format");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &content, ClassListFormat format, const QString &expected) {
        QTest::newRow(name) << content << format << expected;
    };
    row("lines, Windows ends, empty and doubled ones", "cat\r\n\r\n dog \r\ncat\r\n", ClassListFormat::Text, QStringLiteral("cat|dog"));
    row("lines with a byte order mark", "\xEF\xBB\xBFZelle\nL\xC3\xBC" "cke", ClassListFormat::Text, QStringLiteral("Zelle|L\u00FCcke"));
    row("lines with parents", "animal/cat\nanimal/dog\n", ClassListFormat::Text, QStringLiteral("animal/cat|animal/dog"));
    row("YOLO list in one line", "nc: 3\nnames: ['red', \"blue\", green] # three\npath: x\n", ClassListFormat::Yolo, QStringLiteral("red|blue|green"));
    row("YOLO list over lines", "names: [ 'a',\n   'it''s', # one\n 'c, d',\n]\nnc: 3\n", ClassListFormat::Yolo, QStringLiteral("a|it's|c, d"));
    row("YOLO block list", "names:\n- a\n- \"b \\\"q\\\"\"\n- c # last\ntrain: x\n", ClassListFormat::Yolo, QStringLiteral("a|b \"q\"|c"));
    row("YOLO indented block list", "names: # here\n  - traffic light\n\n  - b\n", ClassListFormat::Yolo, QStringLiteral("traffic light|b"));
    row("YOLO map, by number", "train: a\nnames:\n  1: bicycle\n  0: person\n  # gap\n  7: truck\nval: b\n", ClassListFormat::Yolo,
        QStringLiteral("person|bicycle|truck"));
    row("YOLO map in one line", "names: {0: person, 1: 'bi: cycle'}", ClassListFormat::Yolo, QStringLiteral("person|bi: cycle"));
    row("YOLO list on the next line", "names:\n  ['a', 'b']\n", ClassListFormat::Yolo, QStringLiteral("a|b"));
    row("YOLO with Windows ends", "names:\r\n  0: a\r\n  1: b\r\nnc: 2\r\n", ClassListFormat::Yolo, QStringLiteral("a|b"));
    row("YOLO name with a sign in it", "names: [C#, a#b]", ClassListFormat::Yolo, QStringLiteral("C#|a#b"));
    row("COCO with supercategories",
        R"({"images": [{"a": "}]\""}], "categories": [{"id": 4, "name": "cat", "supercategory": "animal"}, {"id": 1, "name": "car", "supercategory": "none"},)"
        R"({"id": 9, "name": "tree", "supercategory": "tree"}], "annotations": []})",
        ClassListFormat::Coco, QStringLiteral("animal/cat|car|tree"));
}

void ClassListTest::goodLists()
{
    QFETCH(QByteArray, content);
    QFETCH(ClassListFormat, format);
    QFETCH(QString, expected);
    const auto entries = readClassList(content, format);
    QVERIFY2(entries, qPrintable(entries ? QString() : entries.error().sentence));
    QCOMPARE(names(*entries), expected.split(QLatin1Char('|')));
}

void ClassListTest::badListsNameTheLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ClassListFormat>("format");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &content, ClassListFormat format, int line) {
        QTest::newRow(name) << content << format << line;
    };
    row("empty text", "\n\n", ClassListFormat::Text, 0);
    row("a picture for a text", QByteArray("ok\n\x89PNG\x00\x00", 9), ClassListFormat::Text, 2);
    row("no names", "nc: 3\ntrain: x\n", ClassListFormat::Yolo, 0);
    row("unclosed list", "nc: 2\nnames: ['a',\n 'b'\n", ClassListFormat::Yolo, 4);
    row("unclosed quote", "nc: 2\nnames:\n - 'a\n", ClassListFormat::Yolo, 3);
    row("a map without numbers", "names:\n  cat: 0\n", ClassListFormat::Yolo, 2);
    row("a number twice", "names:\n  0: a\n  0: b\n", ClassListFormat::Yolo, 3);
    row("an anchor", "names: &x\n  - a\n", ClassListFormat::Yolo, 1);
    row("a list in a list", "names: [a, [b]]\n", ClassListFormat::Yolo, 1);
    row("a single word", "names: a\n", ClassListFormat::Yolo, 1);
    row("no JSON", "{\n\"categories\": [\n{\"name\": }]}", ClassListFormat::Coco, 3);
    row("JSON that ends", "{\n\"images\": [\n{\"name\": 1", ClassListFormat::Coco, 3);
    row("a list for an object", "[1]", ClassListFormat::Coco, 1);
    row("a category without a name", "{\n\n\"categories\": [{\"id\": 1}]}", ClassListFormat::Coco, 3);
    row("no categories", R"({"images": []})", ClassListFormat::Coco, 0);
}

void ClassListTest::badListsNameTheLine()
{
    QFETCH(QByteArray, content);
    QFETCH(ClassListFormat, format);
    QFETCH(int, line);
    const auto entries = readClassList(content, format);
    QVERIFY(!entries);
    const QString sentence = entries.error().sentence;
    QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
    if (line > 0)
        QVERIFY2(sentence.contains(QRegularExpression(QStringLiteral("ine %1\\b").arg(line))), qPrintable(sentence));
}

void ClassListTest::keypointsBecomeASkeletonCountedFromZero()
{
    const auto entries = need(readClassList(
        R"({"categories": [{"name": "person", "keypoints": ["nose", "left eye", "right eye"], "skeleton": [[1, 2], [1, 3], [3, 9]]}]})",
        ClassListFormat::Coco));
    const QJsonObject expected {{QStringLiteral("points"), QJsonArray {QStringLiteral("nose"), QStringLiteral("left eye"), QStringLiteral("right eye")}},
        {QStringLiteral("edges"), QJsonArray {QJsonArray {0, 1}, QJsonArray {0, 2}}}};
    QCOMPARE(entries.first().skeleton, expected);
    QVERIFY(checkSkeleton(entries.first().skeleton));
}

void ClassListTest::theFormatIsToldByEndingAndContent()
{
    QVERIFY(classListFormat(QStringLiteral("data.YAML"), "names: []") == ClassListFormat::Yolo);
    QVERIFY(classListFormat(QStringLiteral("x.json"), "[]") == ClassListFormat::Coco);
    QVERIFY(classListFormat(QStringLiteral("x.txt"), " {\"categories\"") == ClassListFormat::Coco);
    QVERIFY(classListFormat(QStringLiteral("classes.txt"), "cat\n") == ClassListFormat::Text);
}

void ClassListTest::aLargeCocoFileIsReadForItsCategoriesOnly()
{
    LabelProject trial;
    QByteArray content = "{\"annotations\": [";
    for (int at = 0; at < 200'000; ++at)
        content += "{\"segmentation\": [[1.5, 2, 3]], \"id\": " + QByteArray::number(at) + "},";
    content.chop(1);
    content += "], \"categories\": [{\"name\": \"cell\"}]}";
    QCOMPARE(names(need(readClassListFile(trial.write(QStringLiteral("coco.json"), content)))), QStringList {QStringLiteral("cell")});
    const auto missing = readClassListFile(trial.path(QStringLiteral("none.txt")));
    QVERIFY(!missing);
    QVERIFY(missing.error().sentence.contains(QStringLiteral("none.txt")));
}

void ClassListTest::aListIsOneGesture()
{
    LabelProject trial;
    LabelSchema schema(trial.project());
    need(schema.addClass(QStringLiteral("animal")));
    const qint64 gestures = trial.count("SELECT count(*) FROM journal");
    const QList<ClassListEntry> list = need(readClassList("animal/cat\nanimal/dog\nplant/tree\nanimal\n", ClassListFormat::Text));
    QCOMPARE(need(schema.addClasses(list)), 4); // plant as well
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), gestures + 1);
    QCOMPARE(trial.text("SELECT p.name FROM label_class c JOIN label_class p ON p.id = c.parent_id WHERE c.name = 'tree'"), QStringLiteral("plant"));
    QCOMPARE(need(schema.addClasses(list)), 0);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), gestures + 1);
    need(trial.journal().undo());
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 1);
}

void ClassListTest::textGoesThereAndBack()
{
    const QByteArray text = "animal/cat\ncar\nplant/tree/oak\n";
    QCOMPARE(classListText(need(readClassList(text, ClassListFormat::Text))), text);
}

QTEST_GUILESS_MAIN(ClassListTest)
#include "tst_classlist.moc"
