// SPDX-License-Identifier: GPL-3.0-or-later
// Thresholds and their costs, bands of curves, losses of items, and what differs between two texts.
#include "models/insight/casemodel.h"
#include "models/insight/detectionscores.h"
#include "models/insight/itemlosses.h"
#include "models/insight/rankbands.h"
#include "models/insight/textdifference.h"
#include "models/insight/thresholds.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <cmath>

using namespace cairn;

namespace {

QStringList marked(const QList<DifferenceLine> &lines)
{
    QStringList texts;
    for (const DifferenceLine &line : lines) {
        const char *sign = line.kind == DifferenceLine::Kind::Same ? " " : line.kind == DifferenceLine::Kind::Added ? "+" : "-";
        texts.append(QLatin1String(sign) + line.text);
    }
    return texts;
}

PairedAnswers twoClasses()
{
    PairedAnswers answers;
    answers.classes = {QStringLiteral("no"), QStringLiteral("yes")};
    answers.positive = 1;
    for (qint64 row = 1; row <= 4; ++row) {
        AnsweredCase answered;
        answered.tableId = 1;
        answered.rowId = row;
        answers.cases.push_back(answered);
    }
    answers.truth = {1, 0, 1, 0};
    answers.first.classes = {1, 1, 0, 0};
    answers.second.classes = {1, 0, 0, 0};
    answers.first.ofTruth = {0.5, 0.25, 0, 1};
    return answers;
}

} // namespace

class TestAnswerInsights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aThresholdHasItsFourCounts()
    {
        // The example of Fawcett 2006, table 1: twenty instances, ten of them positive.
        const std::vector<double> scores {0.9, 0.8, 0.7, 0.6, 0.55, 0.54, 0.53, 0.52, 0.51, 0.505, 0.4, 0.39, 0.38, 0.37, 0.36, 0.35, 0.34, 0.33, 0.30, 0.1};
        const std::vector<bool> isPositive {true, true, false, true, true, true, false, false, true, false, true, false, true, false, false, false, true, false,
            true, false};
        const RankCurve curve(scores, isPositive);
        const AtThreshold at = atThreshold(curve, 0.5);
        QCOMPARE(at.truePositives, 6);
        QCOMPARE(at.falsePositives, 4);
        QCOMPARE(at.falseNegatives, 4);
        QCOMPARE(at.trueNegatives, 6);
        QCOMPARE(at.precision, 0.6);
        QCOMPARE(at.recall, 0.6);
        QCOMPARE(at.accuracy, 0.6);
        // He finds the best accuracy, 70 %, at 0.54.
        const AtThreshold best = cheapestThreshold(curve);
        QCOMPARE(best.threshold, 0.54);
        QCOMPARE(best.accuracy, 0.7);
        QCOMPARE(best.cost, 6.0);
    }

    void whatCostsMoreIsAvoided()
    {
        const std::vector<double> scores {0.9, 0.6, 0.4, 0.1};
        const std::vector<bool> isPositive {true, false, true, false};
        const RankCurve curve(scores, isPositive);
        QCOMPARE(cheapestThreshold(curve, {1, 10}).threshold, 0.4); // misses are dear: both positives are taken
        QCOMPARE(cheapestThreshold(curve, {10, 1}).threshold, 0.9);
        QVERIFY(std::isinf(cheapestThreshold(curve, {1000, 0}).threshold));
        QCOMPARE(atThreshold(curve, 0.95).truePositives, 0);
        QCOMPARE(atThreshold(curve, 0).falsePositives, 2);
        QVERIFY(std::isnan(atThreshold(curve, 0.95).precision));
    }

    void bandsHoldTheCurveAndNarrowWithItems()
    {
        const auto widthOf = [](int items) {
            std::vector<double> scores;
            std::vector<bool> isPositive;
            for (int at = 0; at < items; ++at) {
                isPositive.push_back(at % 2 == 0);
                scores.push_back(std::fmod(at * 0.618034, 1.0) + (at % 2 == 0 ? 0.3 : 0));
            }
            const Result<RankBands> bands = rankBands(scores, isPositive, {400, 1, 0.95, {}});
            if (!bands || bands->roc.x.size() != 101)
                return -1.0;
            const RankCurve curve(scores, isPositive);
            for (const ThresholdPoint &point : curve.points()) {
                const auto place = size_t(std::lround(curve.falsePositiveRate(point) * 100));
                if (std::abs(curve.falsePositiveRate(point) - double(place) / 100) < 1e-9 && place > 0
                    && (curve.truePositiveRate(point) < bands->roc.low[place] - 0.15 || curve.truePositiveRate(point) > bands->roc.high[place] + 0.15))
                    return -2.0;
            }
            return bands->roc.high[30] - bands->roc.low[30];
        };
        const double few = widthOf(60), many = widthOf(2'000);
        QVERIFY2(few > 0.1 && few < 0.5, qPrintable(QString::number(few)));
        QVERIFY2(many > 0 && many < few / 3, qPrintable(QString::number(many)));
        QVERIFY(rankBands({}, {}).value().roc.x.empty());
        const std::vector<double> one {0.5, 0.6};
        QVERIFY(rankBands(one, {true, true}).value().roc.x.empty());
    }

    void aPerfectRunHasNoBand()
    {
        const std::vector<double> scores {0.9, 0.8, 0.7, 0.3, 0.2, 0.1};
        const Result<RankBands> bands = rankBands(scores, {true, true, true, false, false, false}, {200, 1, 0.95, {}});
        QVERIFY(bands.has_value());
        for (const double low : bands->roc.low)
            QCOMPARE(low, 1.0);
        QCOMPARE(bands->precision.low.front(), 1.0);
    }

    void lossesAreThoseOfTheProbabilities()
    {
        const PairedAnswers answers = twoClasses();
        const std::vector<double> losses = itemLosses(answers, answers.first);
        QCOMPARE(losses.size(), std::size_t(4));
        QCOMPARE(losses[0], std::log(2.0));
        QCOMPARE(losses[1], std::log(4.0));
        QCOMPARE(losses[2], -std::log(1e-15)); // certain and wrong is very bad, and not infinite
        QCOMPARE(losses[3], 0.0);
        QCOMPARE(worstFirst(losses, 2), (std::vector<qsizetype> {2, 1}));
        // Without probabilities a mistake is 1.
        QCOMPARE(itemLosses(answers, answers.second), (std::vector<double> {0, 0, 1, 0}));
        QVERIFY(worstFirst({}, 5).empty());
    }

    void casesAreShown()
    {
        const auto answers = std::make_shared<const PairedAnswers>(twoClasses());
        CaseModel model(nullptr, 1000);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChoice({answers, {1, 2}, {0.5, 0.25}, QStringLiteral("Loss"), true});
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, CaseModel::NameColumn), QStringLiteral("row 2"));
        QCOMPARE(text(0, CaseModel::LabelColumn), QStringLiteral("no"));
        QCOMPARE(text(0, CaseModel::FirstColumn), QStringLiteral("yes"));
        QCOMPARE(text(0, CaseModel::SecondColumn), QStringLiteral("no"));
        QCOMPARE(text(1, CaseModel::NumberColumn), QStringLiteral("0.25"));
        QCOMPARE(model.index(1, 0).data(CaseModel::KeyRole).toLongLong(), 1001);
        QCOMPARE(model.index(0, 0).data(CaseModel::CaptionRole).toString(), QStringLiteral("yes → no"));
        model.setChoice({});
        QCOMPARE(model.rowCount(), 0);
    }

    void regionsOfShapes()
    {
        QCOMPARE(regionOf({}), QRectF());
        QCOMPARE(regionOf("nonsense"), QRectF());
    }

    void precisionByOverlapFallsToItsMean()
    {
        // One of two boxes is found exactly, the other with an overlap of 2/3: it counts up to 0.65.
        const std::vector<TrueBox> truths {{0, 0, QRectF(0, 0, 10, 10), 100, false}, {0, 0, QRectF(100, 0, 30, 10), 300, false}};
        const std::vector<FoundBox> found {{0, 0, QRectF(0, 0, 10, 10), 0.9}, {0, 0, QRectF(100, 0, 20, 10), 0.8}};
        const DetectionScores scores = detectionScores(truths, found, 1);
        QCOMPARE(scores.byOverlap[0], scores.at50);
        QCOMPARE(scores.byOverlap[5], scores.at75);
        QVERIFY(std::abs(scores.byOverlap[3] - 1) < 1e-9); // 0.65
        QVERIFY(std::abs(scores.byOverlap[4] - 51.0 / 101) < 1e-9); // half of the recalls, 0 to 0.5, of 101
        double sum = 0;
        for (const double each : scores.byOverlap)
            sum += each;
        QVERIFY(std::abs(sum / kOverlapLimits - scores.averagePrecision) < 1e-12);
        QCOMPARE(scores.precisions50.size(), std::size_t(101));
        QVERIFY(detectionScores({}, {}, 1).precisions50.empty());
    }

    void linesAreTakenOutAndPutIn()
    {
        // The example of Myers 1986: ABCABBA to CBABAC takes five edits.
        const QStringList before = QStringLiteral("A B C A B B A").split(QLatin1Char(' ')), after = QStringLiteral("C B A B A C").split(QLatin1Char(' '));
        const QList<DifferenceLine> lines = textDifference(before, after);
        const auto edits = std::count_if(lines.begin(), lines.end(), [](const DifferenceLine &line) { return line.kind != DifferenceLine::Kind::Same; });
        QCOMPARE(edits, 5);
        QStringList old, now;
        for (const DifferenceLine &line : lines) {
            if (line.kind != DifferenceLine::Kind::Added)
                old.append(line.text);
            if (line.kind != DifferenceLine::Kind::Removed)
                now.append(line.text);
        }
        QCOMPARE(old, before);
        QCOMPARE(now, after);
    }

    void oddTextsAreCompared_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("both empty") << QStringList() << QStringList() << QStringList();
        QTest::newRow("all new") << QStringList() << QStringList {"a", "b"} << QStringList {"+a", "+b"};
        QTest::newRow("all gone") << QStringList {"a", "b"} << QStringList() << QStringList {"-a", "-b"};
        QTest::newRow("the same") << QStringList {"a"} << QStringList {"a"} << QStringList {" a"};
        QTest::newRow("changed") << QStringList {"a", "b", "c"} << QStringList {"a", "x", "c"} << QStringList {" a", "-b", "+x", " c"};
    }
    void oddTextsAreCompared()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QTEST(marked(textDifference(before, after)), "expected");
    }

    void textsThatHaveNothingInCommonAreReplaced()
    {
        QStringList before, after;
        for (int line = 0; line < 1'500; ++line) {
            before.append(QStringLiteral("old %1").arg(line));
            after.append(QStringLiteral("new %1").arg(line));
        }
        const QList<DifferenceLine> lines = textDifference(before, after);
        QCOMPARE(lines.size(), 3'000);
        QCOMPARE(lines.first(), (DifferenceLine {DifferenceLine::Kind::Removed, QStringLiteral("old 0")}));
    }

    void whatIsFarFromAChangeIsFolded()
    {
        QStringList before;
        for (int line = 1; line <= 20; ++line)
            before.append(QString::number(line));
        QStringList after = before;
        after[9] = QStringLiteral("ten");
        QCOMPARE(marked(foldedDifference(textDifference(before, after), 1)), (QStringList {" @ 8", " 9", "-10", "+ten", " 11", " @ 9"}));
    }
};

QTEST_GUILESS_MAIN(TestAnswerInsights)
#include "tst_answerinsights.moc"
