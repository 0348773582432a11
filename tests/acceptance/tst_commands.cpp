// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that make a project, fill it, label it and look at it, each as a person types it, with what --json must say.
#include "tests/acceptance/cairnprogram.h"

#include <QtGui>
#include <QtTest>

using namespace cairn::test;

namespace {

QByteArray vocFile(const QString &picture, const QList<QPair<QString, QRect>> &boxes)
{
    QString xml = QStringLiteral("<annotation><filename>%1</filename><size><width>96</width><height>64</height><depth>3</depth></size>").arg(picture);
    for (const auto &[name, box] : boxes) {
        xml += QStringLiteral("<object><name>%1</name><bndbox><xmin>%2</xmin><ymin>%3</ymin><xmax>%4</xmax><ymax>%5</ymax></bndbox></object>")
                   .arg(name).arg(box.left()).arg(box.top()).arg(box.left() + box.width()).arg(box.top() + box.height());
    }
    return (xml + QStringLiteral("</annotation>")).toUtf8();
}

/** Forty cases: an id with zeros in front, whole numbers, broken numbers, words, dates, and cells with a comma and a line break in them. */
QByteArray cases()
{
    QByteArray csv = "case,age,size,stain,seen,note\r\n";
    for (int row = 1; row <= 40; ++row) {
        csv += QByteArray::number(row).rightJustified(4, '0') + ',' + QByteArray::number(20 + row) + ',' + QByteArray::number(row * 0.25) + ','
            + (row % 2 ? "red" : "blue") + ",2024-03-" + QByteArray::number(row % 28 + 1).rightJustified(2, '0') + ",\"line " + QByteArray::number(row)
            + ",\nand more\"\r\n";
    }
    return csv;
}

QJsonObject columnNamed(const QJsonObject &table, const QString &name)
{
    for (const QJsonValue &column : table.value(QLatin1String("columns")).toArray()) {
        if (column.toObject().value(QLatin1String("name")).toString() == name)
            return column.toObject();
    }
    return {};
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_cairn.reset(); }

    void newMakesAProject();
    void imagesAreImportedOnce();
    void whatCannotBeReadIsToldAndTheRestIsTaken();
    void copiedImagesStandInTheProject();
    void annotationsComeWithTheImages();
    void aTableIsImportedWithItsTypes();
    void anItemIsTagged();
    void tagsComeFromACsvAsOneGesture();
    void rowLabelsComeFromACsv();
    void theJournalGoesBackAndForth();
    void oneItemsLastGestureIsUndone();
    void aSnapshotIsNamedByItsContent();
    void aTablesLabelsAreFrozenAndSplit();
    void aGroupStandsOnOneSide();
    void infoCountsWhatIsThere();
    void checkFindsWhatIsMissing();
    void theProjectsFileNamesItAsItsFolderDoes();
    void withoutJsonAPersonIsTold();

private:
    QJsonObject object(const QStringList &arguments) const { return m_cairn->object(arguments); }
    void importFive() const;
    void importCases() const;

    std::unique_ptr<CairnProgram> m_cairn;
};

void TestCommands::init()
{
    m_cairn = std::make_unique<CairnProgram>();
    QCOMPARE(m_cairn->run({"new", "p", "--name", "Trial"}).exitCode, 0);
}

/** a.png to e.png in the folder pictures. */
void TestCommands::importFive() const
{
    for (int number = 0; number < 5; ++number)
        m_cairn->writePicture(QStringLiteral("pictures/%1.png").arg(QChar('a' + number)), QColor::fromHsv(number * 60, 200, 180));
    QCOMPARE(object({"import", "p", "--images", "pictures"}).value("added").toInt(), 5);
}

void TestCommands::importCases() const
{
    m_cairn->write(QStringLiteral("cases.csv"), cases());
    QCOMPARE(object({"import", "p", "--table", "cases.csv"}).value("rows").toInt(), 40);
}

void TestCommands::newMakesAProject()
{
    const QJsonObject made = object({"new", "other", "--name", "Another one"});
    QCOMPARE(made.value("project").toString(), m_cairn->path("other"));
    QCOMPARE(made.value("schema").toInt(), 1);
    QVERIFY(QFileInfo::exists(m_cairn->path("other/project.cairn")));
    QCOMPARE(object({"info", "other"}).value("name").toString(), QStringLiteral("Another one"));
    const Answer again = m_cairn->run({"new", "other"});
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.isOneSentence(), again.said());
}

void TestCommands::imagesAreImportedOnce()
{
    importFive();
    const QJsonObject again = object({"import", "p", "--images", "pictures", "pictures/a.png"});
    QCOMPARE(differences(again, {{"added", 0}, {"annotations", 0}, {"failed", QJsonArray()}}), QString());
    QVERIFY(again.value("known").toInt() >= 5);
    QCOMPARE(object({"info", "p"}).value("items").toInt(), 5);
}

void TestCommands::whatCannotBeReadIsToldAndTheRestIsTaken()
{
    m_cairn->writePicture("mixed/good.png", Qt::red);
    m_cairn->writePicture("mixed/deeper/good too.png", Qt::blue);
    m_cairn->write("mixed/broken.jpg", "this is no picture");
    m_cairn->write("mixed/empty.png", "");
    const QJsonObject report = object({"import", "p", "--images", "mixed"});
    QCOMPARE(differences(report, {{"added", 2}, {"known", 0}, {"annotations", 0}}), QString());
    QStringList failed;
    for (const QJsonValue &failure : report.value("failed").toArray()) {
        QCOMPARE(missingKeys(failure.toObject(), {"path", "reason"}), QStringList());
        QVERIFY(!failure.toObject().value("reason").toString().isEmpty());
        failed.append(QFileInfo(failure.toObject().value("path").toString()).fileName());
    }
    failed.sort();
    QCOMPARE(failed, QStringList({"broken.jpg", "empty.png"}));
}

void TestCommands::copiedImagesStandInTheProject()
{
    m_cairn->writePicture("pictures/a.png", Qt::red);
    QCOMPARE(object({"import", "p", "--images", "pictures/a.png", "--copy"}).value("added").toInt(), 1);
    QVERIFY(QFile::remove(m_cairn->path("pictures/a.png")));
    QCOMPARE(m_cairn->run({"check", "p"}).exitCode, 0);
    QVERIFY(!QDir(m_cairn->path("p/media")).entryList({"*.png"}, QDir::Files).isEmpty());
}

void TestCommands::annotationsComeWithTheImages()
{
    m_cairn->writePicture("pictures/a.png", Qt::red);
    m_cairn->writePicture("pictures/b.png", Qt::blue);
    m_cairn->write("labels/a.xml", vocFile("a.png", {{"cell", QRect(20, 10, 40, 40)}, {"dirt", QRect(2, 2, 8, 8)}}));
    m_cairn->write("labels/b.xml", vocFile("b.png", {{"cell", QRect(20, 10, 40, 40)}, {"cell", QRect(70, 30, 0, 12)}}));
    m_cairn->write("labels/c.xml", vocFile("nowhere.png", {{"cell", QRect(1, 1, 5, 5)}}));
    const QJsonObject report = object({"import", "p", "--images", "pictures", "--annotations", "labels"});
    QCOMPARE(differences(report, {{"added", 2}, {"known", 0}, {"annotations", 3}}), QString());
    // The box without a width, and the picture that is not there.
    QCOMPARE(report.value("failed").toArray().size(), 2);
    const QJsonObject info = object({"info", "p"});
    QCOMPARE(differences(info, {{"annotations", 3}, {"classes", QJsonArray {"cell", "dirt"}}}), QString());
    QCOMPARE(object({"import", "p", "--annotations", "labels"}).value("annotations").toInt(), 0);
}

void TestCommands::aTableIsImportedWithItsTypes()
{
    m_cairn->write("cases.csv", cases());
    const QJsonObject table = object({"import", "p", "--table", "cases.csv", "--name", "seen cases"});
    QCOMPARE(differences(table, {{"table", "seen cases"}, {"rows", 40}, {"failed", QJsonArray()}}), QString());
    QCOMPARE(table.value("columns").toArray().size(), 6);
    const QList<QPair<QString, QString>> types = {{"case", "text"}, {"age", "integer"}, {"size", "real"}, {"stain", "category"}, {"seen", "datetime"},
        {"note", "text"}};
    for (const auto &[name, type] : types)
        QVERIFY2(columnNamed(table, name).value("type").toString() == type, qPrintable(name));
}

void TestCommands::anItemIsTagged()
{
    importFive();
    QCOMPARE(object({"label", "p", "--item", "a.png", "--tag", "round"}), QJsonObject({{"labelled", 1}, {"unchanged", 0}, {"failed", QJsonArray()}}));
    QCOMPARE(object({"label", "p", "--item", "a.png", "--tag", "round"}), QJsonObject({{"labelled", 0}, {"unchanged", 1}, {"failed", QJsonArray()}}));
    const QJsonObject info = object({"info", "p"});
    QCOMPARE(differences(info, {{"annotations", 1}, {"classes", QJsonArray {"round"}}, {"journal", QJsonObject {{"gestures", 1}, {"undone", 0}}}}), QString());
    const Answer nobody = m_cairn->run({"label", "p", "--item", "z.png", "--tag", "round"});
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY2(nobody.isOneSentence() && nobody.error.contains("z.png"), nobody.said());
}

void TestCommands::tagsComeFromACsvAsOneGesture()
{
    importFive();
    m_cairn->write("tags.csv", "item,label\na.png,round\nb.png,flat\nb.png,round\nz.png,flat\n");
    const QJsonObject report = object({"label", "p", "--from", "tags.csv"});
    QCOMPARE(differences(report, {{"labelled", 3}, {"unchanged", 0}}), QString());
    QCOMPARE(report.value("failed").toArray().size(), 1);
    const QJsonObject failure = report.value("failed").toArray().first().toObject();
    QCOMPARE(failure.value("item").toString(), QStringLiteral("z.png"));
    QVERIFY(!failure.value("reason").toString().isEmpty());
    QCOMPARE(object({"info", "p"}).value("journal").toObject().value("gestures").toInt(), 1);
    QCOMPARE(object({"label", "p", "--from", "tags.csv"}).value("unchanged").toInt(), 3);
}

void TestCommands::rowLabelsComeFromACsv()
{
    importCases();
    m_cairn->write("labels.csv", "row,label\n1,benign\n2,malign\n40,benign\n41,benign\n");
    const QJsonObject report = object({"label", "p", "--from", "labels.csv", "--table", "cases", "--column", "diagnosis"});
    QCOMPARE(report.value("labelled").toInt(), 3);
    QCOMPARE(report.value("failed").toArray().size(), 1);
    const QJsonObject table = object({"info", "p"}).value("tables").toArray().first().toObject();
    QCOMPARE(differences(table, {{"name", "cases"}, {"rows", 40}, {"columns", 7}}), QString());
}

void TestCommands::theJournalGoesBackAndForth()
{
    importFive();
    for (const char *item : {"a.png", "b.png", "c.png"})
        QCOMPARE(object({"label", "p", "--item", QLatin1String(item), "--tag", "round"}).value("labelled").toInt(), 1);
    QCOMPARE(object({"undo", "p", "--count", "2"}), QJsonObject({{"undone", 2}}));
    QCOMPARE(object({"info", "p"}).value("journal").toObject(), QJsonObject({{"gestures", 3}, {"undone", 2}}));
    QCOMPARE(object({"info", "p"}).value("annotations").toInt(), 1);
    QCOMPARE(object({"redo", "p"}), QJsonObject({{"redone", 1}}));
    QCOMPARE(object({"redo", "p", "--count", "9"}), QJsonObject({{"redone", 1}}));
    QCOMPARE(object({"info", "p"}).value("annotations").toInt(), 3);
    QCOMPARE(object({"undo", "p", "--count", "99"}), QJsonObject({{"undone", 3}}));
    QCOMPARE(object({"undo", "p"}), QJsonObject({{"undone", 0}}));
    const QJsonObject info = object({"info", "p"});
    QCOMPARE(differences(info, {{"annotations", 0}, {"classes", QJsonArray()}, {"items", 5}}), QString());
}

void TestCommands::oneItemsLastGestureIsUndone()
{
    importFive();
    for (const char *item : {"a.png", "b.png"})
        QCOMPARE(object({"label", "p", "--item", QLatin1String(item), "--tag", "round"}).value("labelled").toInt(), 1);
    // The class was made with a.png's tag and b.png uses it, so a.png's gesture cannot go alone.
    const Answer refused = m_cairn->run({"undo", "p", "--item", "a.png"});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.isOneSentence(), refused.said());
    QCOMPARE(object({"info", "p"}).value("annotations").toInt(), 2);
    QCOMPARE(object({"undo", "p", "--item", "b.png"}), QJsonObject({{"undone", 1}}));
    QCOMPARE(object({"undo", "p", "--item", "a.png"}), QJsonObject({{"undone", 1}}));
    QCOMPARE(object({"undo", "p", "--item", "a.png"}), QJsonObject({{"undone", 0}}));
    const QJsonObject info = object({"info", "p"});
    QCOMPARE(differences(info, {{"annotations", 0}, {"classes", QJsonArray()}}), QString());
    QCOMPARE(m_cairn->run({"check", "p"}).exitCode, 0);
}

void TestCommands::aSnapshotIsNamedByItsContent()
{
    importFive();
    m_cairn->write("tags.csv", "item,label\na.png,round\nb.png,flat\nc.png,round\nd.png,flat\n");
    QCOMPARE(object({"label", "p", "--from", "tags.csv"}).value("labelled").toInt(), 4);
    const QJsonObject first = object({"snapshot", "p", "--name", "first", "--seed", "7"});
    const QString digest = first.value("digest").toString();
    QVERIFY2(QRegularExpression("^[0-9a-f]{64}$").match(digest).hasMatch(), qPrintable(digest));
    QVERIFY(first.value("snapshot").toInt() > 0);
    const QJsonObject items = first.value("items").toObject();
    QCOMPARE(missingKeys(items, {"train", "val", "test"}), QStringList());
    QCOMPARE(items.value("train").toInt() + items.value("val").toInt() + items.value("test").toInt(), 4);

    QCOMPARE(object({"snapshot", "p", "--name", "second", "--seed", "7"}).value("digest").toString(), digest);
    QCOMPARE(object({"label", "p", "--item", "e.png", "--tag", "flat"}).value("labelled").toInt(), 1);
    QVERIFY(object({"snapshot", "p", "--name", "third", "--seed", "7"}).value("digest").toString() != digest);
    QCOMPARE(object({"undo", "p"}).value("undone").toInt(), 1);
    QCOMPARE(object({"snapshot", "p", "--name", "fourth", "--seed", "7"}).value("digest").toString(), digest);
}

void TestCommands::aTablesLabelsAreFrozenAndSplit()
{
    importCases();
    const QJsonObject made = object({"snapshot", "p", "--table", "cases", "--target", "stain", "--split", "0.5,0.25,0.25", "--stratify"});
    QCOMPARE(made.value("items").toObject(), QJsonObject({{"train", 20}, {"val", 10}, {"test", 10}}));
    const QJsonObject snapshot = object({"info", "p"}).value("snapshots").toArray().first().toObject();
    QCOMPARE(differences(snapshot, {{"digest", made.value("digest")}, {"items", 40}}), QString());
    QVERIFY(!snapshot.value("name").toString().isEmpty());
}

void TestCommands::aGroupStandsOnOneSide()
{
    importCases();
    // Four groups of ten: whatever the split makes of them, each part holds whole groups.
    const QJsonObject items = object({"snapshot", "p", "--table", "cases", "--target", "stain", "--split", "0.5,0.25,0.25", "--group", "row_id % 4"})
                                  .value("items").toObject();
    QCOMPARE(items.value("train").toInt() + items.value("val").toInt() + items.value("test").toInt(), 40);
    for (const QString &part : items.keys())
        QVERIFY2(items.value(part).toInt() % 10 == 0, qPrintable(part));
}

void TestCommands::infoCountsWhatIsThere()
{
    QJsonObject info = object({"info", "p"});
    QCOMPARE(missingKeys(info, {"schema", "items", "annotations", "classes", "tables", "snapshots", "runs", "journal"}), QStringList());
    QCOMPARE(differences(info, {{"schema", 1}, {"items", 0}, {"annotations", 0}, {"classes", QJsonArray()}, {"tables", QJsonArray()},
        {"snapshots", QJsonArray()}, {"runs", 0}, {"journal", QJsonObject {{"gestures", 0}, {"undone", 0}}}}), QString());
    importFive();
    importCases();
    info = object({"info", "p"});
    QCOMPARE(differences(info, {{"items", 5}, {"tables", QJsonArray {QJsonObject {{"name", "cases"}, {"rows", 40}, {"columns", 6}}}}}), QString());
}

void TestCommands::checkFindsWhatIsMissing()
{
    importFive();
    QCOMPARE(object({"check", "p"}), QJsonObject({{"ok", true}, {"problems", QJsonArray()}}));
    QVERIFY(QFile::remove(m_cairn->path("pictures/b.png")));
    const Answer broken = m_cairn->ask({"check", "p"});
    QCOMPARE(broken.exitCode, 1);
    QCOMPARE(broken.object().value("ok"), QJsonValue(false));
    const QJsonArray problems = broken.object().value("problems").toArray();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().toString().contains("b.png"));
}

void TestCommands::theProjectsFileNamesItAsItsFolderDoes()
{
    importFive();
    QCOMPARE(object({"info", "p/project.cairn"}), object({"info", "p"}));
}

void TestCommands::withoutJsonAPersonIsTold()
{
    importFive();
    const Answer info = m_cairn->run({"info", "p"});
    QCOMPARE(info.exitCode, 0);
    QVERIFY2(info.output.contains("Trial") && info.output.contains("5"), info.said());
    QCOMPARE(info.error, QString());
    QVERIFY(!info.output.contains('{'));
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
