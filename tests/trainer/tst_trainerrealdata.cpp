// SPDX-License-Identifier: GPL-3.0-or-later
// The trainers on real data: UCI adult against the bare library on the same rows, the cells of BCCD, and drawn ones.
#include "tests/trainer/picturedataset.h"
#include "tests/trainer/tabledataset.h"
#include "tests/trainer/trainerrun.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace cairn {

class TrainerRealDataTest : public QObject {
    Q_OBJECT

private slots:
    void adultIsPredictedAsWellAsByTheBareLibrary();
    void bloodCellsAreToldApart();
    void bloodCellsAreFound();
    void drawnCellsAreOutlined();

private:
    QTemporaryDir m_folder;
};

void TrainerRealDataTest::adultIsPredictedAsWellAsByTheBareLibrary()
{
    const QString file = CAIRN_SHARED_DATA "/adult/adult.csv";
    if (!QFile::exists(file))
        QSKIP("The shared data is not here: adult is not tried.");
    // What XGBoost 1.7.4 reaches from Python on the rows of this split (hist, native categories, learning
    // rate 0.1, depth 6, at most 1,000 rounds, early stopping after 30 on the validation rows).
    constexpr double kBareLibrary = 0.9339;
    const auto dataset = adultIncome(file);
    QVERIFY(dataset.write(m_folder.filePath("adult")));
    TrainerRun run(m_folder.filePath("adult"), "table-boost");
    QVERIFY2(run.finish(), run.why());
    QCOMPARE(run.firstOddMetric(), QString());
    QCOMPARE(run.predictions().size(), 30162);
    QVERIFY2(run.last("test/auc") > kBareLibrary - 0.003, run.why());
}

void TrainerRealDataTest::bloodCellsAreToldApart()
{
    const QString voc = CAIRN_SHARED_DATA "/bccd";
    if (!QFile::exists(voc + "/Annotations"))
        QSKIP("The shared data is not here: BCCD is not tried.");
    PictureDataset dataset(m_folder.filePath("bccd"), { "RBC", "WBC", "Platelets" });
    addBloodCells(dataset, voc, 1);
    QVERIFY(dataset.write());
    TrainerRun run(m_folder.filePath("bccd"), "image-classify");
    QVERIFY2(run.finish(), run.why());
    QVERIFY2(run.last("val/accuracy") >= 0.97 && run.last("val/macro_recall") >= 0.95, run.why());
    QVERIFY2(run.last("test/accuracy") >= 0.97 && run.last("test/macro_recall") >= 0.93, run.why());
    // Two of the 4,888 boxes are empty or out of range.
    QCOMPARE(run.predictions().size(), 4886);
}

void TrainerRealDataTest::bloodCellsAreFound()
{
    const QString voc = CAIRN_SHARED_DATA "/bccd";
    if (!QFile::exists(voc + "/Annotations"))
        QSKIP("The shared data is not here: BCCD is not tried.");
    PictureDataset dataset(m_folder.filePath("bccd-boxes"), { "RBC", "WBC", "Platelets" });
    addBloodCells(dataset, voc, 1);
    QVERIFY(dataset.write());
    // A quarter of the epochs that the recipe has, since a test is no training.
    TrainerRun run(m_folder.filePath("bccd-boxes"), "image-detect", { { "epochs", 8 } });
    QVERIFY2(run.finish(), run.why());
    QCOMPARE(run.firstOddMetric(), QString());
    QVERIFY2(run.last("test/map50") >= 0.7, run.why());
}

void TrainerRealDataTest::drawnCellsAreOutlined()
{
    const QString cells = CAIRN_SOURCE_DIR "/resources/samples/cells/";
    PictureDataset dataset(m_folder.filePath("cells"), { "Erythrocyte", "Leukocyte", "Thrombocyte" });
    const auto items = parseLines(readFile(cells + "truth.jsonl"));
    QCOMPARE(items.size(), 60);
    for (int i = 0; i < 60; ++i) {
        // Labelled are the twenty with outlines, as in the sample project; the others were never looked at.
        const QString split = i < 17 ? "train" : i < 20 ? "val" : i % 4 == 0 ? "test" : "";
        const QString file = QFileInfo(items[i]["path"].toString()).fileName();
        dataset.addFile(items[i]["path"].toString(), cells + file,
            { items[i]["width"].toInt(), items[i]["height"].toInt() }, split,
            split.isEmpty() ? QJsonArray() : items[i]["labels"].toArray());
    }
    QVERIFY(dataset.write());
    TrainerRun run(m_folder.filePath("cells"), "image-segment", { { "epochs", 10 }, { "size", 320 } });
    QVERIFY2(run.finish(), run.why());
    QCOMPARE(run.firstOddMetric(), QString());
    QVERIFY2(run.last("test/miou") >= 0.7, run.why());
}

} // namespace cairn

QTEST_GUILESS_MAIN(cairn::TrainerRealDataTest)
#include "tst_trainerrealdata.moc"
