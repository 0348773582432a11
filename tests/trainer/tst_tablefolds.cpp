// SPDX-License-Identifier: GPL-3.0-or-later
// Predictions of training rows by models that never saw them, and columns that are left out.
#include "tests/trainer/tabledataset.h"
#include "tests/trainer/trainerrun.h"

#include <QTest>

namespace cairn {

class TableFoldsTest : public QObject {
    Q_OBJECT

private slots:
    void foldsPredictWhatTheyNeverSaw();
    void withoutFoldsNoneIsNamed();
    void aColumnIsLeftOut();
    void anUnknownColumnIsNotLeftOut();

private:
    QString writeTable(const TableDataset &dataset)
    {
        const QString folder = m_folder.filePath(QString::number(++m_count));
        return dataset.write(folder) ? folder : QString();
    }
    /// The share of right predictions among the rows of a split.
    static double accuracy(const TableDataset &dataset, const TrainerRun &run, const QString &split);

    QTemporaryDir m_folder;
    int m_count = 0;
};

double TableFoldsTest::accuracy(const TableDataset &dataset, const TrainerRun &run, const QString &split)
{
    int right = 0, all = 0;
    for (const QJsonObject &line : run.predictions()) {
        const int row = line["row"].toInt();
        if (dataset.splits().at(row - 1) != split)
            continue;
        ++all;
        right += line["value"].toString() == dataset.target(row);
    }
    return all == 0 ? -1 : double(right) / all;
}

void TableFoldsTest::foldsPredictWhatTheyNeverSaw()
{
    // A fifth of the kinds is chance (of which half hits): deep trees learn the training rows by heart.
    const TableDataset dataset = madeUpKinds(1500, 0.2);
    const QJsonObject byHeart{ { "rounds", 60 }, { "patience", 0 }, { "max_depth", 12 }, { "learning_rate", 0.4 },
        { "min_child_weight", 0 } };
    TrainerRun plain(writeTable(dataset), "table-boost", byHeart);
    QVERIFY2(plain.finish(), plain.why());
    QJsonObject folded = byHeart;
    folded["folds"] = 5;
    TrainerRun run(writeTable(dataset), "table-boost", folded);
    QVERIFY2(run.finish(), run.why());
    QList<int> perFold(6, 0);
    for (const QJsonObject &line : run.predictions()) {
        const bool isTrain = dataset.splits().at(line["row"].toInt() - 1) == "train";
        QCOMPARE(line.contains("fold"), isTrain);
        ++perFold[line["fold"].toInt()];
    }
    const auto [fewest, most] = std::minmax_element(perFold.begin() + 1, perFold.end());
    QVERIFY(*fewest > 0 && *most - *fewest <= 1);
    QVERIFY(accuracy(dataset, plain, "train") > accuracy(dataset, run, "train") + 0.02);
    QVERIFY(qAbs(accuracy(dataset, run, "train") - accuracy(dataset, run, "test")) < 0.08);
    QCOMPARE(accuracy(dataset, run, "test"), accuracy(dataset, plain, "test"));
}

void TableFoldsTest::withoutFoldsNoneIsNamed()
{
    TrainerRun run(writeTable(madeUpKinds(200, 0)), "table-boost", { { "rounds", 3 } });
    QVERIFY2(run.finish(), run.why());
    for (const QJsonObject &line : run.predictions())
        QVERIFY(!line.contains("fold"));
}

void TableFoldsTest::aColumnIsLeftOut()
{
    TrainerRun run(writeTable(madeUpKinds(300, 0)), "table-boost",
        { { "rounds", 5 }, { "leave_out", " size , colour" } });
    QVERIFY2(run.finish(), run.why());
    QStringList names;
    for (const QJsonValue &one : run.array("artifacts/importance.json"))
        names.append(one["name"].toString());
    QCOMPARE(names, QStringList{ "noise" });
}

void TableFoldsTest::anUnknownColumnIsNotLeftOut()
{
    TrainerRun run(writeTable(madeUpKinds(200, 0)), "table-boost", { { "leave_out", "sise" } });
    QVERIFY(!run.finish());
    QVERIFY2(run.error().contains("sise"), run.why());
}

} // namespace cairn

QTEST_GUILESS_MAIN(cairn::TableFoldsTest)
#include "tst_tablefolds.moc"
