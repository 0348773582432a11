// SPDX-License-Identifier: GPL-3.0-or-later
// The measures that table-boost reports are those that its own predictions give when counted by hand.
#include "tests/trainer/tabledataset.h"
#include "tests/trainer/trainerrun.h"

#include <QTest>

#include <cmath>

namespace cairn {

class TableScoresTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theAreaUnderTheCurveIsThatOfAllPairs();
    void accuracyAndLossAreThoseOfThePredictions();
    void theConfusionMatrixCountsThePredictions();
    void theImportantColumnsComeFirst();
    void theBestRoundsValidationMetricsAreThoseOfTheModel();

private:
    struct Judged {
        double probability = 0; ///< of "big"
        QString label;
        QString value;
    };
    [[nodiscard]] QList<Judged> judged(const QString &split) const;

    QTemporaryDir m_folder;
    TableDataset m_dataset = madeUpKinds(900, 0.4);
    std::unique_ptr<TrainerRun> m_run;
};

void TableScoresTest::initTestCase()
{
    QVERIFY(m_dataset.write(m_folder.filePath("table")));
    // Few shallow trees give many rows the same score, which is where ranks go wrong.
    m_run = std::make_unique<TrainerRun>(m_folder.filePath("table"), "table-boost",
        QJsonObject{ { "rounds", 8 }, { "max_depth", 2 }, { "patience", 3 } });
    QVERIFY2(m_run->finish(), m_run->why());
}

QList<TableScoresTest::Judged> TableScoresTest::judged(const QString &split) const
{
    QList<Judged> rows;
    for (const auto &prediction : m_run->predictions()) {
        const int row = prediction["row"].toInt();
        if (m_dataset.splits()[row - 1] == split)
            rows.append({ prediction["probabilities"].toObject()["big"].toDouble(), m_dataset.target(row),
                prediction["value"].toString() });
    }
    return rows;
}

void TableScoresTest::theAreaUnderTheCurveIsThatOfAllPairs()
{
    const auto rows = judged("test");
    double won = 0;
    double pairs = 0;
    int ties = 0;
    for (const auto &positive : rows)
        for (const auto &negative : rows) {
            if (positive.label != "big" || negative.label != "small")
                continue;
            pairs += 1;
            won += positive.probability > negative.probability ? 1
                : positive.probability == negative.probability ? 0.5
                                                               : 0;
            ties += positive.probability == negative.probability ? 1 : 0;
        }
    QVERIFY(pairs > 1000 && ties > 10);
    QVERIFY2(qAbs(m_run->last("test/auc") - won / pairs) < 1e-9,
        qPrintable(QString::number(won / pairs, 'g', 12)));
}

void TableScoresTest::accuracyAndLossAreThoseOfThePredictions()
{
    const auto rows = judged("test");
    double loss = 0;
    double right = 0;
    for (const auto &row : rows) {
        loss -= std::log(row.label == "big" ? row.probability : 1 - row.probability);
        right += row.label == row.value ? 1 : 0;
        QCOMPARE(row.value, QString(row.probability > 0.5 ? "big" : "small"));
    }
    const auto count = static_cast<double>(rows.size());
    QVERIFY(qAbs(m_run->last("test/loss") - loss / count) < 1e-6);
    QVERIFY(qAbs(m_run->last("test/accuracy") - right / count) < 1e-9);
}

void TableScoresTest::theConfusionMatrixCountsThePredictions()
{
    const auto confusion = m_run->object("artifacts/confusion.json");
    QCOMPARE(confusion["classes"].toArray(), QJsonArray({ "small", "big" }));
    for (const char *split : { "val", "test" }) {
        int counts[2][2] = {};
        for (const auto &row : judged(split))
            ++counts[row.label == "big"][row.value == "big"];
        const QJsonArray expected{ QJsonArray{ counts[0][0], counts[0][1] },
            QJsonArray{ counts[1][0], counts[1][1] } };
        QCOMPARE(confusion[split].toArray(), expected);
    }
}

void TableScoresTest::theImportantColumnsComeFirst()
{
    const auto importance = m_run->array("artifacts/importance.json");
    QCOMPARE(importance.size(), 3);
    QCOMPARE(importance[0].toObject()["name"].toString(), QString("size"));
    QCOMPARE(importance[1].toObject()["name"].toString(), QString("colour"));
    QVERIFY(importance[0].toObject()["gain"].toDouble() > 3 * importance[2].toObject()["gain"].toDouble());
    QVERIFY(importance[0].toObject()["weight"].toDouble() >= 1
        && importance[0].toObject()["cover"].toDouble() > 0);
}

void TableScoresTest::theBestRoundsValidationMetricsAreThoseOfTheModel()
{
    double loss = 0;
    const auto rows = judged("val");
    for (const auto &row : rows)
        loss -= std::log(row.label == "big" ? row.probability : 1 - row.probability);
    loss /= static_cast<double>(rows.size());
    const auto losses = m_run->series("val/loss");
    QVERIFY(qAbs(loss - *std::min_element(losses.begin(), losses.end())) < 1e-6);
}

} // namespace cairn

QTEST_GUILESS_MAIN(cairn::TableScoresTest)
#include "tst_tablescores.moc"
