// SPDX-License-Identifier: GPL-3.0-or-later
// Forests over runs against functions whose shares of variance are known, fronts, and what runs are plotted by.
#include "models/insight/paretofront.h"
#include "models/insight/randomnumbers.h"
#include "models/insight/rundimensions.h"
#include "models/insight/runforest.h"

#include <QTest>

#include <cmath>

using namespace cairn;

namespace {

struct Sample {
    std::vector<ForestColumn> columns;
    std::vector<double> target;
};

/** So many parameters, spread evenly and by chance over their ranges. */
Sample sampleOf(int runs, int params, const std::function<double(const std::vector<double> &)> &function)
{
    Sample sample;
    sample.columns.resize(size_t(params));
    RandomNumbers random(11);
    for (int run = 0; run < runs; ++run) {
        std::vector<double> point;
        for (int param = 0; param < params; ++param) {
            point.push_back(random.real());
            sample.columns[size_t(param)].push_back(point.back());
        }
        sample.target.push_back(function(point));
    }
    return sample;
}

Run runWith(qint64 id, const QJsonObject &params, double accuracy, double seconds)
{
    Run run;
    run.id = id;
    run.name = QStringLiteral("run %1").arg(id);
    run.recipe = QStringLiteral("r");
    run.params = params;
    run.wallSeconds = seconds;
    MetricSummary metric;
    metric.last = accuracy;
    metric.best = accuracy;
    run.metrics.insert(QStringLiteral("val/accuracy"), metric);
    return run;
}

} // namespace

class TestManyRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharesOfALinearFunctionAreThoseOfItsSlopes()
    {
        // Var(2x + y) = 4/12 + 1/12 for x and y even between 0 and 1: four fifths and one fifth; the third has none.
        const Sample sample = sampleOf(400, 3, [](const std::vector<double> &point) { return 2 * point[0] + point[1]; });
        const RunForest forest(sample.columns, sample.target);
        const std::vector<double> shares = forest.importances();
        QCOMPARE(shares.size(), std::size_t(3));
        QVERIFY2(std::abs(shares[0] - 0.8) < 0.05, qPrintable(QString::number(shares[0])));
        QVERIFY2(std::abs(shares[1] - 0.2) < 0.05, qPrintable(QString::number(shares[1])));
        QVERIFY2(shares[2] < 0.02, qPrintable(QString::number(shares[2])));
        QVERIFY(forest.outOfBagR2() > 0.9);
        QVERIFY(forest.interaction(0, 1) < 0.08);
    }

    void whatOnlyWorksTogetherIsAnInteraction()
    {
        // Of (x - 1/2)(y - 1/2) neither explains anything alone.
        const Sample sample = sampleOf(600, 2, [](const std::vector<double> &point) { return (point[0] - 0.5) * (point[1] - 0.5); });
        const RunForest forest(sample.columns, sample.target);
        const std::vector<double> shares = forest.importances();
        QVERIFY2(shares[0] < 0.15 && shares[1] < 0.15, qPrintable(QStringLiteral("%1 %2").arg(shares[0]).arg(shares[1])));
        QVERIFY2(forest.interaction(0, 1) > 0.7, qPrintable(QString::number(forest.interaction(0, 1))));
    }

    void aSliceFollowsTheFunction()
    {
        const Sample sample = sampleOf(400, 2, [](const std::vector<double> &point) { return 10 * point[0]; });
        const RunForest forest(sample.columns, sample.target);
        for (const double place : {0.1, 0.5, 0.9})
            QVERIFY2(std::abs(forest.marginal(0, place).mean - 10 * place) < 0.5, qPrintable(QString::number(forest.marginal(0, place).mean)));
        // The other one changes nothing: its slice is the mean everywhere.
        QVERIFY(std::abs(forest.marginal(1, 0.1).mean - forest.marginal(1, 0.9).mean) < 0.5);
        QVERIFY(std::abs(forest.marginal(0, 0.9, 1, 0.2) - 9) < 0.7);
    }

    void noiseIsNotForeseen()
    {
        RandomNumbers random(3);
        const Sample sample = sampleOf(120, 4, [&](const std::vector<double> &) { return random.real(); });
        QVERIFY(RunForest(sample.columns, sample.target).outOfBagR2() < 0.1);
    }

    void theSameSeedGrowsTheSameForest()
    {
        const Sample sample = sampleOf(60, 3, [](const std::vector<double> &point) { return point[0] * point[1]; });
        QCOMPARE(RunForest(sample.columns, sample.target).importances(), RunForest(sample.columns, sample.target).importances());
    }

    void nothingVariesAndNothingIsExplained()
    {
        const std::vector<ForestColumn> columns {{0.1, 0.5, 0.9}};
        const std::vector<double> target {2, 2, 2};
        QCOMPARE(RunForest(columns, target).importances(), std::vector<double> {0});
        QVERIFY(RunForest({}, {}).importances().empty());
    }

    void theFrontHoldsWhatNobodyBeatsInBoth()
    {
        //                             fast+poor  slow+good  beaten  between  no accuracy
        const std::vector<double> seconds {1, 10, 11, 5, 2}, accuracy {0.5, 0.9, 0.8, 0.7, kUnknown};
        QCOMPARE(paretoFront({seconds, true}, {accuracy, false}), (std::vector<std::size_t> {0, 3, 1}));
        // Two that are the same do not beat each other.
        const std::vector<double> same {1, 1}, both {2, 2};
        QCOMPARE(paretoFront({same, true}, {both, true}).size(), std::size_t(2));
        QVERIFY(paretoFront({{}, true}, {{}, true}).empty());
    }

    void runsArePlottedByWhatDiffers()
    {
        const QList<Run> runs {runWith(1, {{"rate", 0.001}, {"kind", "adam"}, {"same", 1}}, 0.8, 10), runWith(2, {{"rate", 0.1}, {"kind", "sgd"}, {"same", 1}}, 0.9, 20),
            runWith(3, {{"rate", 0.01}, {"same", 1}}, 0.7, 5)};
        const QList<RunDimension> dimensions = runDimensions(runs);
        QStringList names;
        for (const RunDimension &dimension : dimensions)
            names.append(dimension.name);
        QCOMPARE(names, (QStringList {"kind", "rate", "val/accuracy", "Duration (s)"}));
        QCOMPARE(dimensions[0].categories, (QStringList {"adam", "sgd"}));
        QVERIFY(!dimensions[0].isComplete());
        QVERIFY(dimensions[1].isLogarithmic);
        QVERIFY(!dimensions[2].isSmallerBetter && dimensions[3].isSmallerBetter);
    }

    void fewRunsAreWarnedOf()
    {
        QList<Run> runs;
        for (int id = 1; id <= 6; ++id)
            runs.append(runWith(id, {{"rate", 0.1 * id}}, 0.5 + 0.05 * id, 1));
        runs.append(runWith(7, {{"rate", 0.9}, {"extra", 3}}, 0.9, 1));
        const QList<RunDimension> dimensions = runDimensions(runs);
        int metric = -1;
        for (int at = 0; at < dimensions.size(); ++at) {
            if (dimensions[at].kind == RunDimension::Kind::Metric)
                metric = at;
        }
        const ParamStudy study = studyParams(dimensions, metric);
        QVERIFY(study.problem.isEmpty());
        QCOMPARE(study.params, QStringList {"rate"});
        QCOMPARE(study.runs, 7);
        QVERIFY(study.hasFewRuns);
        QVERIFY(!studyParams(runDimensions({runs.first(), runs.last()}), 1).problem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestManyRuns)
#include "tst_manyruns.moc"
