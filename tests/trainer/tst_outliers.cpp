// SPDX-License-Identifier: GPL-3.0-or-later
// The isolation forest against what its paper and others' tests say of it.
#include "tests/trainer/trainerrun.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

namespace cairn {

class OutliersTest : public QObject {
    Q_OBJECT

private slots:
    void rowsThatAreAllAlikeScoreOneHalf();
    void scoresAreThoseOfTheExpectedPathLengths();
    void pointsApartScoreHighest();
    void aCrowdScoresAboutOneHalfAndOneApartMore();
    void theSameSeedGivesTheSameScores();
    void missingNumbersAreTheMedian();
    void faultsAreTold_data();
    void faultsAreTold();

private:
    [[nodiscard]] QList<double> scores(const QByteArray &csv, const QStringList &more = {})
    {
        const QString file = m_folder.filePath("rows.csv");
        if (!writeFile(file, csv))
            return {};
        const TrainerCall call = callTrainer(QStringList{ "outliers", "--rows", file } + more);
        QList<double> found;
        for (const QJsonObject &line : parseLines(call.output.toUtf8()))
            found.append(line.value("score").toDouble(-1));
        return found;
    }
    QTemporaryDir m_folder;
};

void OutliersTest::rowsThatAreAllAlikeScoreOneHalf()
{
    // Nothing can be cut: the path is as long as the average, and 2^-1 is left (equation 2).
    for (const double score : scores("row,x\n1,5\n2,5\n3,5\n4,5\n"))
        QCOMPARE(score, 0.5);
}

void OutliersTest::scoresAreThoseOfTheExpectedPathLengths()
{
    // By hand for 0, 1 and 100: the first cut sets 100 apart with probability 0.99, else 0. c(3) = 2 (ln 2 + 0.5772157) - 4/3.
    const double usual = 2 * (std::log(2.0) + 0.5772156649) - 4.0 / 3;
    const QList<double> found = scores("row,x\na,0\nb,1\nc,100\n", { "--trees", "20000" });
    QCOMPARE(found.size(), 3);
    QVERIFY(std::abs(found[0] - std::exp2(-(0.99 * 2 + 0.01 * 1) / usual)) < 0.002);
    QVERIFY(std::abs(found[1] - std::exp2(-2 / usual)) < 0.002);
    QVERIFY(std::abs(found[2] - std::exp2(-(0.99 * 1 + 0.01 * 2) / usual)) < 0.002);
}

void OutliersTest::pointsApartScoreHighest()
{
    // The toy sample of scikit-learn's own tests: the last two are the outliers.
    const QList<double> found = scores("row,x,y\n1,-2,-1\n2,-1,-1\n3,-1,-2\n4,1,1\n5,1,2\n6,2,1\n7,6,3\n8,-4,7\n");
    QCOMPARE(found.size(), 8);
    QVERIFY(std::min(found[6], found[7]) > *std::max_element(found.begin(), found.begin() + 6));
}

void OutliersTest::aCrowdScoresAboutOneHalfAndOneApartMore()
{
    QRandomGenerator random(3);
    QByteArray csv = "row,x,y\n";
    for (int row = 0; row < 2000; ++row)
        csv += QByteArray::number(row) + ',' + QByteArray::number(random.generateDouble()) + ',' + QByteArray::number(random.generateDouble()) + '\n';
    csv += "far,10,10\n";
    QList<double> found = scores(csv);
    const double far = found.takeLast();
    double sum = 0;
    for (const double score : found)
        sum += score;
    // The paper takes 0.6 and more for a possible anomaly (its figure 3).
    QVERIFY2(far > 0.6, qPrintable(QString::number(far)));
    // "If all instances return s of about 0.5, the sample has no distinct anomaly."
    QVERIFY2(std::abs(sum / double(found.size()) - 0.5) < 0.03, qPrintable(QString::number(sum / double(found.size()))));
    QVERIFY(far > *std::max_element(found.begin(), found.end()));
}

void OutliersTest::theSameSeedGivesTheSameScores()
{
    const QByteArray csv = "row,x\n1,1\n2,2\n3,4\n4,8\n5,16\n";
    QCOMPARE(scores(csv, { "--seed", "7" }), scores(csv, { "--seed", "7" }));
    QVERIFY(scores(csv, { "--seed", "7" }) != scores(csv, { "--seed", "8" }));
}

void OutliersTest::missingNumbersAreTheMedian()
{
    const QList<double> found = scores("row,x\n1,1\n2,2\n3,3\n4,\n5,90\n");
    QCOMPARE(found.size(), 5);
    QCOMPARE(found[3], scores("row,x\n1,1\n2,2\n3,3\n4,3\n5,90\n")[3]);
}

void OutliersTest::faultsAreTold_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("words");
    QTest::newRow("a text") << QByteArray("row,x\n1,ten\n") << QStringList() << "ten";
    QTest::newRow("a ragged line") << QByteArray("row,x\n1,1,1\n") << QStringList() << "Line 2";
    QTest::newRow("no numbers") << QByteArray("row\n1\n") << QStringList() << "rows.csv";
    QTest::newRow("no trees") << QByteArray("row,x\n1,1\n") << QStringList{ "--trees", "0" } << "--trees";
    QTest::newRow("unknown") << QByteArray("row,x\n1,1\n") << QStringList{ "--wood", "1" } << "--wood";
}

void OutliersTest::faultsAreTold()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QStringList, options);
    QFETCH(const QString, words);
    const QString file = m_folder.filePath("rows.csv");
    QVERIFY(writeFile(file, csv));
    const TrainerCall call = callTrainer(QStringList{ "outliers", "--rows", file } + options);
    QVERIFY(call.exitCode != 0);
    QVERIFY2(call.error.contains(words), qPrintable(call.error));
}

} // namespace cairn

QTEST_GUILESS_MAIN(cairn::OutliersTest)
#include "tst_outliers.moc"
