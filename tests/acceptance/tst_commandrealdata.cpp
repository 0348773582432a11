// SPDX-License-Identifier: GPL-3.0-or-later
// The first half hour of a new user with real data: blood cells with their boxes, and a census of thirty thousand rows.
#include "tests/acceptance/cairnprogram.h"

#include <QtGui>
#include <QtTest>

using namespace cairn::test;

namespace {

const QString kData = QStringLiteral(CAIRN_SHARED_DATA);

/** How often `text` stands in the files of a folder. */
qsizetype occurrences(const QString &folder, const QByteArray &text)
{
    qsizetype count = 0;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            count += file.readAll().count(text);
    }
    return count;
}

} // namespace

class TestCommandRealData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_cairn.reset(); }

    void bloodCellsComeWithTheirBoxes();
    void theCensusComesWhole();

private:
    std::unique_ptr<CairnProgram> m_cairn;
};

void TestCommandRealData::init()
{
    m_cairn = std::make_unique<CairnProgram>();
    QCOMPARE(m_cairn->run({"new", "p"}).exitCode, 0);
}

void TestCommandRealData::bloodCellsComeWithTheirBoxes()
{
    const QString folder = kData + "/bccd";
    if (!QFileInfo::exists(folder))
        QSKIP("The blood cells are not on this machine.");
    const qsizetype objects = occurrences(folder + "/Annotations", "<object>");
    QCOMPARE(objects, 4'888);
    const QJsonObject report = m_cairn->object({"import", "p", "--images", folder + "/JPEGImages", "--annotations", folder + "/Annotations"});
    QCOMPARE(differences(report, {{"added", 364}, {"known", 0}}), QString());
    QStringList reported;
    for (const QJsonValue &failure : report.value("failed").toArray())
        reported.append(QFileInfo(failure.toObject().value("path").toString()).completeBaseName());
    reported.sort();
    QCOMPARE(reported, QStringList({"BloodImage_00338", "BloodImage_00343"}));
    QCOMPARE(report.value("annotations").toInt(), int(objects - reported.size()));

    const QJsonObject info = m_cairn->object({"info", "p"});
    QCOMPARE(info.value("items").toInt(), 364);
    QStringList classes;
    for (const QJsonValue &name : info.value("classes").toArray())
        classes.append(name.toString());
    classes.sort();
    QCOMPARE(classes, QStringList({"Platelets", "RBC", "WBC"}));
    const QJsonObject again = m_cairn->object({"import", "p", "--images", folder + "/JPEGImages", "--annotations", folder + "/Annotations"});
    QCOMPARE(differences(again, {{"added", 0}, {"known", 364}, {"annotations", 0}}), QString());
    const QJsonObject items = m_cairn->object({"snapshot", "p"}).value("items").toObject();
    QCOMPARE(items.value("train").toInt() + items.value("val").toInt() + items.value("test").toInt(), 364);

    QCOMPARE(m_cairn->object({"undo", "p", "--count", "99"}).value("undone").toInt(), 1);
    QCOMPARE(m_cairn->object({"info", "p"}).value("annotations").toInt(), 0);
    QCOMPARE(m_cairn->object({"redo", "p"}).value("redone").toInt(), 1);
    QCOMPARE(m_cairn->object({"info", "p"}).value("annotations"), info.value("annotations"));
    QCOMPARE(m_cairn->object({"check", "p"}).value("ok"), QJsonValue(true));
}

void TestCommandRealData::theCensusComesWhole()
{
    const QString file = kData + "/adult/adult.csv";
    if (!QFileInfo::exists(file))
        QSKIP("The census is not on this machine.");
    const QJsonObject table = m_cairn->object({"import", "p", "--table", file});
    QCOMPARE(differences(table, {{"table", "adult"}, {"rows", 30'162}, {"failed", QJsonArray()}}), QString());
    QCOMPARE(table.value("columns").toArray().size(), 15);
    const QJsonObject items = m_cairn->object({"snapshot", "p", "--table", "adult", "--target", "income", "--stratify"}).value("items").toObject();
    const double train = items.value("train").toDouble(), val = items.value("val").toDouble(), test = items.value("test").toDouble();
    QCOMPARE(train + val + test, 30'162.0);
    QVERIFY(qAbs(train / 30'162 - 0.70) < 0.001 && qAbs(val / 30'162 - 0.15) < 0.001);
    QCOMPARE(m_cairn->object({"check", "p"}).value("ok"), QJsonValue(true));
}

QTEST_MAIN(TestCommandRealData)
#include "tst_commandrealdata.moc"
