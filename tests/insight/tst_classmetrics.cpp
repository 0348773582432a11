// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics of classes, scores and numbers against scikit-learn.
#include "models/insight/calibration.h"
#include "models/insight/rankcurves.h"
#include "models/insight/ranking.h"
#include "models/insight/residuals.h"
#include "models/insight/segmentationscores.h"
#include "models/insight/weightedmetrics.h"
#include "tests/insight/expectednumbers.h"

#include <QTest>

using namespace cairn;
using namespace cairn::tests;

class TestClassMetrics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matrixAndScoresOfEachClass()
    {
        const QJsonObject expected = m_expected.value("classification").toObject();
        const auto truth = integers<int>(expected["truth"]), predicted = integers<int>(expected["predicted"]);
        const ConfusionMatrix matrix({"a", "b", "c", "d", "e"}, truth, predicted);
        for (int row = 0; row < 5; ++row) {
            for (int column = 0; column < 5; ++column)
                QCOMPARE(matrix.count(row, column), expected["confusion"][row][column].toInteger());
        }
        const QList<ClassScores> classes = matrix.perClass();
        for (int at = 0; at < 5; ++at) {
            QCOMPARE(difference(classes[at].precision, expected["precision"][at]), QString());
            QCOMPARE(difference(classes[at].recall, expected["recall"][at]), QString());
            QCOMPARE(difference(classes[at].f1, expected["f1"][at]), QString());
            QCOMPARE(classes[at].support, expected["support"][at].toInteger());
        }
        QCOMPARE(difference(matrix.accuracy(), expected["accuracy"]), QString());
        QCOMPARE(difference(matrix.macroRecall(), expected["balanced"]), QString());
        QCOMPARE(difference(matrix.macroF1(), expected["macro_f1"]), QString());
        // Of the 44 rows of class a... shares add up along rows and along columns.
        double rows = 0, columns = 0;
        for (int at = 0; at < 5; ++at) {
            rows += matrix.rowShare(1, at);
            columns += matrix.columnShare(at, 1);
        }
        QCOMPARE(rows, 1.0);
        QCOMPARE(columns, 1.0);
        QCOMPARE(matrix.rowShare(4, 0), 0.0);
        QCOMPARE(difference(valueOf(weightedMean(rightness(truth, predicted)), 120), expected["accuracy"]), QString());
        QCOMPARE(difference(valueOf(weightedMacroRecall(truth, predicted, 5), 120), expected["balanced"]), QString());
        const SegmentationScores areas = segmentationScores(matrix);
        for (int at = 0; at < 5; ++at)
            QCOMPARE(difference(areas.perClass[at].iou, expected["jaccard"][at]), QString());
        QCOMPARE(difference(areas.perClass[0].dice, expected["f1"][0]), QString());
    }

    void voidPixelsAreLeftOut()
    {
        // Class 0 covers pixels 0..3 in truth and 2..5 in what was found; pixel 6 is void.
        const std::vector<int> truth = {0, 0, 0, 0, 1, 1, 255}, found = {1, 1, 0, 0, 0, 0, 0};
        const SegmentationScores areas = segmentationScores(ConfusionMatrix({"cell", "ground", "never"}, truth, found));
        QCOMPARE(areas.perClass[0].iou, 2.0 / 6);
        QCOMPARE(areas.perClass[0].dice, 0.5);
        QCOMPARE(areas.perClass[1].iou, 0.0);
        QVERIFY(std::isnan(areas.perClass[2].iou));
        QCOMPARE(areas.meanIou, 1.0 / 6);
        QCOMPARE(areas.pixelAccuracy, 2.0 / 6);
    }

    void tooManyClassesAreNoTable()
    {
        QStringList classes;
        for (int at = 0; at <= ConfusionMatrix::kMostClasses; ++at)
            classes.append(QString::number(at));
        const std::vector<int> said = {0, 1};
        QVERIFY(ConfusionMatrix(classes, said, said).isEmpty());
        QVERIFY(ConfusionMatrix(classes.mid(1), said, said).accuracy() == 1.0);
        // A number that is no class leaves its pair out.
        QCOMPARE(ConfusionMatrix({"a"}, std::vector<int> {0, -1, 5}, std::vector<int> {0, 0, 0}).total(), 1);
    }

    void curvesAreThoseOfScikitLearn()
    {
        const QJsonObject expected = m_expected.value("curves").toObject();
        const std::vector<double> scores = doubles(expected["scores"]);
        const std::vector<bool> truth = truths(expected["truth"]);
        const RankCurve curve(scores, truth);
        const auto fpr = doubles(expected["fpr"]), tpr = doubles(expected["tpr"]), precision = doubles(expected["precision"]),
                   recall = doubles(expected["recall"]), thresholds = doubles(expected["thresholds"]);
        QCOMPARE(curve.points().size(), fpr.size());
        for (std::size_t at = 0; at < fpr.size(); ++at) {
            const ThresholdPoint &point = curve.points()[at];
            QCOMPARE(difference(curve.falsePositiveRate(point), fpr[at]), QString());
            QCOMPARE(difference(curve.truePositiveRate(point), tpr[at]), QString());
            if (at > 0)
                QCOMPARE(point.threshold, thresholds[at - 1]);
            QCOMPARE(difference(curve.precision(point), precision[at]), QString());
            QCOMPARE(difference(curve.truePositiveRate(point), recall[at]), QString());
        }
        QCOMPARE(difference(curve.averagePrecision(), expected["ap"]), QString());
        QCOMPARE(difference(areaUnderRoc(scores, truth), expected["auc"]), QString());
        const WeightedStatistic area = weightedAreaUnderRoc(scores, truth);
        QCOMPARE(difference(area(integers<quint32>(expected["weights"])), expected["weighted_auc"]), QString());
        std::vector<double> ofTruth, squares;
        for (std::size_t at = 0; at < scores.size(); ++at) {
            ofTruth.push_back(truth[at] ? scores[at] : 1 - scores[at]);
            squares.push_back(std::pow(scores[at] - (truth[at] ? 1 : 0), 2));
        }
        QVERIFY(difference(valueOf(weightedMean(logLosses(ofTruth)), 80), expected["log_loss"]).isEmpty());
        QCOMPARE(difference(valueOf(weightedMean(squares), 80), expected["brier"]), QString());
    }

    void calibrationIsThatOfGuo()
    {
        const QJsonObject expected = m_expected.value("calibration").toObject();
        const Calibration calibration = calibrationOf(doubles(expected["confidence"]), truths(expected["right"]));
        QCOMPARE(difference(calibration.expectedError, expected["ece"]), QString());
        QCOMPARE(difference(calibration.largestError, expected["mce"]), QString());
        QCOMPARE(calibration.bins.size(), size_t(15));
        int curve = 0;
        for (std::size_t bin = 0; bin < 15; ++bin) {
            QCOMPARE(calibration.bins[bin].count, expected["counts"][int(bin)].toInteger());
            if (calibration.bins[bin].count == 0)
                continue;
            QCOMPARE(difference(calibration.bins[bin].accuracy, expected["curve_accuracy"][curve]), QString());
            QCOMPARE(difference(calibration.bins[bin].confidence, expected["curve_mean"][curve++]), QString());
        }
        // As many in each: 300 in 15 bins are 20, a few more or fewer where values are the same.
        for (const CalibrationBin &bin : calibrationOf(doubles(expected["confidence"]), truths(expected["right"]), 15, BinWidths::EqualCount).bins)
            QVERIFY2(std::abs(bin.count - 20) <= 2, qPrintable(QString::number(bin.count)));
    }

    void numbersAreJudged()
    {
        const QJsonObject expected = m_expected.value("regression").toObject();
        const auto truth = doubles(expected["truth"]), predicted = doubles(expected["predicted"]);
        const auto weights = integers<quint32>(expected["weights"]);
        QCOMPARE(difference(valueOf(weightedR2(truth, predicted), 60), expected["r2"]), QString());
        QCOMPARE(difference(valueOf(weightedRmse(truth, predicted), 60), expected["rmse"]), QString());
        QCOMPARE(difference(valueOf(weightedMean(absoluteErrors(truth, predicted)), 60), expected["mae"]), QString());
        QCOMPARE(difference(weightedR2(truth, predicted)(weights), expected["weighted_r2"]), QString());
        QCOMPARE(difference(weightedRmse(truth, predicted)(weights), expected["weighted_rmse"]), QString());
        QCOMPARE(difference(weightedMean(absoluteErrors(truth, predicted))(weights), expected["weighted_mae"]), QString());
        const Residuals residuals = residualsOf(truth, predicted);
        QCOMPARE(difference(residuals.r2, expected["r2"]), QString());
        QCOMPARE(difference(residuals.rootMeanSquared, expected["rmse"]), QString());
        QCOMPARE(difference(residuals.meanAbsolute, expected["mae"]), QString());
        QCOMPARE(difference(residuals.bias, expected["bias"]), QString());
        QCOMPARE(difference(residuals.lowerQuarter, expected["quarters"][0]), QString());
        QCOMPARE(difference(residuals.median, expected["quarters"][1]), QString());
        QCOMPARE(difference(residuals.upperQuarter, expected["quarters"][2]), QString());
        QVERIFY(std::isnan(valueOf(weightedR2({0.1, 0.1, 0.1}, {1, 2, 3}), 3)));
    }

private:
    const QJsonObject m_expected = expectedNumbers("metrics.json");
};

QTEST_GUILESS_MAIN(TestClassMetrics)
#include "tst_classmetrics.moc"
