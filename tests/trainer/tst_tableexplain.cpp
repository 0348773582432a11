// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations add up to what the model says, and blame the columns that the made-up rules use.
#include "tests/trainer/tabledataset.h"
#include "tests/trainer/trainerrun.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

namespace cairn {

class TableExplainTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void contributionsAddUpToTheMargin_data();
    void contributionsAddUpToTheMargin();
    void theMarginIsThatOfThePredictedProbability();
    void noiseContributesLittle();
    void theModelCanBeMovedAndRowsMayLackColumns();
    void whatIsNoModelIsRefused();
    void rowsOfAnotherTableAreRefused();

private:
    [[nodiscard]] QList<QJsonObject> explain(const QString &model, const QString &rows) const;
    [[nodiscard]] static double sumOf(const QJsonObject &explanation);

    QTemporaryDir m_folder;
    std::unique_ptr<TrainerRun> m_binary;
};

void TableExplainTest::initTestCase()
{
    QVERIFY(madeUpKinds(500, 0.1).write(m_folder.filePath("binary")));
    m_binary = std::make_unique<TrainerRun>(m_folder.filePath("binary"), "table-boost");
    QVERIFY2(m_binary->finish(), m_binary->why());

    QRandomGenerator random(8);
    QList<QStringList> levels;
    QList<QStringList> numbers;
    for (int i = 0; i < 400; ++i) {
        const double x = random.generateDouble();
        const QString letter(QChar('a' + static_cast<int>(random.bounded(8u))));
        levels.append(QStringList{ QString::number(x), letter,
            letter < "c"  ? "low"
                : x < 0.5 ? "middle"
                          : "high" });
        numbers.append(
            QStringList{ QString::number(x), letter, QString::number(10 * x + (letter < "c" ? 5 : 0)) });
    }
    TableDataset several({ "x", "letter", "level" }, { "real", "category", "category" });
    several.addSplit(levels);
    QVERIFY(several.write(m_folder.filePath("several")));
    TableDataset regression({ "x", "letter", "value" }, { "real", "category", "real" });
    regression.addSplit(numbers);
    QVERIFY(regression.write(m_folder.filePath("number")));
}

QList<QJsonObject> TableExplainTest::explain(const QString &model, const QString &rows) const
{
    const QString out = m_folder.filePath("explained.jsonl");
    QFile::remove(out);
    const auto call = callTrainer({ "explain", "--model", model, "--rows", rows, "--out", out });
    return call.exitCode == 0 ? parseLines(readFile(out)) : QList<QJsonObject>();
}

double TableExplainTest::sumOf(const QJsonObject &explanation)
{
    double sum = explanation["bias"].toDouble();
    for (const auto &contribution : explanation["contributions"].toObject())
        sum += contribution.toDouble();
    return sum;
}

void TableExplainTest::contributionsAddUpToTheMargin_data()
{
    QTest::addColumn<QString>("dataset");
    QTest::addColumn<int>("rows");
    QTest::newRow("two classes") << "binary" << 500;
    QTest::newRow("three classes") << "several" << 400;
    QTest::newRow("a number") << "number" << 400;
}

void TableExplainTest::contributionsAddUpToTheMargin()
{
    QFETCH(QString, dataset);
    QFETCH(int, rows);
    TrainerRun run(m_folder.filePath(dataset), "table-boost", { { "rounds", 40 } });
    QVERIFY2(run.finish(), run.why());
    const auto explanations = explain(run.path("artifacts/model"), m_folder.filePath(dataset + "/rows.csv"));
    QCOMPARE(explanations.size(), rows);
    const auto predictions = run.predictions();
    for (int i = 0; i < rows; ++i) {
        const auto &explanation = explanations[i];
        QCOMPARE(explanation["row"].toInt(), i + 1);
        QCOMPARE(explanation["value"], predictions[i]["value"]);
        const double margin = explanation["margin"].toDouble();
        QVERIFY2(qAbs(sumOf(explanation) - margin) < 1e-3 * std::max(1.0, qAbs(margin)),
            qPrintable(QString("row %1: %2 against %3").arg(i + 1).arg(sumOf(explanation)).arg(margin)));
    }
}

void TableExplainTest::theMarginIsThatOfThePredictedProbability()
{
    const auto explanations
        = explain(m_binary->path("artifacts/model"), m_folder.filePath("binary/rows.csv"));
    const auto predictions = m_binary->predictions();
    QCOMPARE(explanations.size(), predictions.size());
    for (int i = 0; i < explanations.size(); ++i) {
        QCOMPARE(explanations[i]["class"].toString(), QString("big"));
        const double probability = 1 / (1 + std::exp(-explanations[i]["margin"].toDouble()));
        QVERIFY(qAbs(probability - predictions[i]["probabilities"].toObject()["big"].toDouble()) < 1e-5);
    }
}

void TableExplainTest::noiseContributesLittle()
{
    double size = 0;
    double noise = 0;
    for (const auto &explanation :
        explain(m_binary->path("artifacts/model"), m_folder.filePath("binary/rows.csv"))) {
        size += qAbs(explanation["contributions"].toObject()["size"].toDouble());
        noise += qAbs(explanation["contributions"].toObject()["noise"].toDouble());
    }
    QVERIFY2(size > 2 * noise, qPrintable(QString("%1 against %2").arg(size).arg(noise)));
}

void TableExplainTest::theModelCanBeMovedAndRowsMayLackColumns()
{
    const QString moved = m_folder.filePath("elsewhere");
    QVERIFY(QDir().mkpath(moved));
    for (const char *file : { "model.json", "model.ubj" })
        QVERIFY(QFile::copy(m_binary->path(QString("artifacts/model/") + file), moved + '/' + file));
    QVERIFY(writeFile(m_folder.filePath("few.csv"),
        "colour,row_id,size\n\"blue, pale\",77,0.95\n\"blue, pale\",78,0.05\n"));
    const auto call = callTrainer({ "explain", "--model", moved, "--rows", m_folder.filePath("few.csv") });
    QCOMPARE(call.exitCode, 0);
    QVERIFY2(call.error.contains("no column \"noise\""), qPrintable(call.error));
    const auto explanations = parseLines(call.output.toUtf8());
    QCOMPARE(explanations.size(), 2);
    QCOMPARE(explanations[0]["row"].toInt(), 77);
    QCOMPARE(explanations[0]["value"].toString(), QString("big"));
    QCOMPARE(explanations[1]["value"].toString(), QString("small"));
}

void TableExplainTest::whatIsNoModelIsRefused()
{
    const auto call = callTrainer({ "explain", "--model", m_folder.filePath("binary"), "--rows",
        m_folder.filePath("binary/rows.csv") });
    QCOMPARE(call.exitCode, 1);
    QVERIFY2(call.error.contains("model.json") && call.error.count('\n') == 1, qPrintable(call.error));
}

void TableExplainTest::rowsOfAnotherTableAreRefused()
{
    QVERIFY(writeFile(m_folder.filePath("other.csv"), "length,weight\n1,2\n"));
    const auto call = callTrainer({ "explain", "--model", m_binary->path("artifacts/model"), "--rows",
        m_folder.filePath("other.csv") });
    QCOMPARE(call.exitCode, 1);
    QVERIFY2(call.error.contains("none of the columns"), qPrintable(call.error));
}

} // namespace cairn

QTEST_GUILESS_MAIN(cairn::TableExplainTest)
#include "tst_tableexplain.moc"
