// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps: the space, each method against what is published of it, and a whole sweep by the real worker, killed in between.
#include "models/runs/sweeps.h"
#include "models/runs/workerloop.h"
#include "tests/runs/bowlrecipe.h"
#include "tests/runs/workerprocess.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace cairn;
using namespace cairn::tests;

namespace {

SweepSpace spaceOf(const QByteArray &json)
{
    const Result<SweepSpace> space = sweepSpaceFromJson(json, bowl(), QStringLiteral("space.json"));
    if (!space)
        qFatal("%s", qPrintable(space.error().sentence));
    return *space;
}

SweepDefinition definitionOf(SweepMethod method, int trials, const QByteArray &space = R"({"x": {"low": -10, "high": 10}, "y": [-1, 0, 1, 2]})")
{
    SweepDefinition sweep;
    sweep.recipe = bowl();
    sweep.space = spaceOf(space);
    sweep.method = method;
    sweep.trials = trials;
    sweep.metric = QStringLiteral("loss");
    sweep.resource = QStringLiteral("epochs");
    sweep.wholeResource = 9;
    return sweep;
}

/** The best of `trials` points of a method on a smooth function of two numbers with its least value, 0, at (0.7, 0.2) of their ranges. */
double bestFound(const std::function<QJsonObject(const QList<SweepTrial> &, int)> &propose, int trials)
{
    const SweepSpace space = spaceOf(R"({"x": {"low": -10, "high": 10}, "y": {"low": -10, "high": 10}})");
    QList<SweepTrial> tried;
    double best = 1e9;
    for (int number = 0; number < trials; ++number) {
        const QJsonObject point = propose(tried, number);
        const double loss = std::pow(point.value("x").toDouble() - 4, 2) + std::pow(point.value("y").toDouble() + 6, 2);
        best = std::min(best, loss);
        tried.append({number, point, true, loss});
    }
    return best;
}

} // namespace

class TestSweeps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSpaceThatTheRecipeDoesNotTakeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("space.json");
        QTest::newRow("empty") << QByteArray("{}") << QStringLiteral("space.json");
        QTest::newRow("unknown parameter") << QByteArray(R"({"speed": [1]})") << QStringLiteral("speed");
        QTest::newRow("out of the recipe's range") << QByteArray(R"({"x": {"low": -20, "high": 1}})") << QStringLiteral("x");
        QTest::newRow("ends the wrong way round") << QByteArray(R"({"x": {"low": 1, "high": -1}})") << QStringLiteral("x");
        QTest::newRow("logarithm of nothing") << QByteArray(R"({"x": {"low": 0, "high": 1, "log": true}})") << QStringLiteral("x");
        QTest::newRow("range of a choice") << QByteArray(R"({"kind": {"low": 0, "high": 1}})") << QStringLiteral("kind");
        QTest::newRow("no such choice") << QByteArray(R"({"kind": ["a", "c"]})") << QStringLiteral("kind");
        QTest::newRow("no values") << QByteArray(R"({"x": []})") << QStringLiteral("x");
    }
    void aSpaceThatTheRecipeDoesNotTakeIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const Result<SweepSpace> space = sweepSpaceFromJson(json, bowl(), QStringLiteral("space.json"));
        QVERIFY(!space.has_value());
        QVERIFY2(space.error().sentence.contains(named), qPrintable(space.error().sentence));
    }

    void placesAndValuesAreInverse()
    {
        const SweepSpace space = spaceOf(R"({"x": {"low": 0.001, "high": 10, "log": true}, "y": {"low": 2, "high": 5}, "kind": ["a", "b"]})");
        for (const SweepAxis &axis : space) {
            for (const double place : {0.05, 0.4, 0.77})
                QCOMPARE(axis.at(axis.placeOf(axis.at(place))), axis.at(place));
        }
        QCOMPARE(spaceOf(R"({"x": {"low": 0.01, "high": 1, "log": true}})").first().at(0.5).toDouble(), 0.1);
    }

    void theGridHasEveryPointOnceAndKeepsWithinTheTrials()
    {
        const SweepSpace space = spaceOf(R"({"x": {"low": 0, "high": 1}, "y": [1, 2], "kind": ["a", "b"]})");
        QCOMPARE(gridSize(space, 13), 12);
        QSet<QByteArray> points;
        for (int number = 0; number < 12; ++number)
            points.insert(QJsonDocument(gridPoint(space, 13, number)).toJson());
        QCOMPARE(points.size(), 12);
        QCOMPARE(gridSize(spaceOf(R"({"x": {"low": 0, "high": 1, "steps": 5}})"), 1'000), 5);
    }

    void randomPointsRepeatAndStayInside()
    {
        const SweepSpace space = spaceOf(R"({"x": {"low": 0.01, "high": 1, "log": true}, "y": {"low": 2, "high": 4}})");
        double sum = 0;
        for (int number = 0; number < 1'000; ++number) {
            const QJsonObject point = randomPoint(space, 7, number);
            QCOMPARE(point, randomPoint(space, 7, number));
            QVERIFY(point.value("x").toDouble() >= 0.01 && point.value("x").toDouble() <= 1);
            QVERIFY(QList<double>({2, 3, 4}).contains(point.value("y").toDouble()));
            sum += std::log10(point.value("x").toDouble());
        }
        QVERIFY(std::abs(sum / 1'000 + 1) < 0.1); // uniform in the logarithm: the mean of -2 and 0
        QVERIFY(randomPoint(space, 7, 0) != randomPoint(space, 8, 0));
    }

    // As the paper has it (figure 4 and table 1): with the same number of trials it finds better points than random search.
    void theParzenEstimatorBeatsRandomSearch()
    {
        const SweepSpace space = spaceOf(R"({"x": {"low": -10, "high": 10}, "y": {"low": -10, "high": 10}})");
        QList<double> random, tpe;
        for (quint64 seed = 0; seed < 25; ++seed) {
            random.append(bestFound([&](const QList<SweepTrial> &, int number) { return randomPoint(space, seed, number); }, 60));
            tpe.append(bestFound([&](const QList<SweepTrial> &tried, int number) { return tpePoint(space, tried, seed, number); }, 60));
        }
        std::sort(random.begin(), random.end());
        std::sort(tpe.begin(), tpe.end());
        QVERIFY2(tpe.at(12) < random.at(12) / 2, qPrintable(QStringLiteral("%1 against %2").arg(tpe.at(12)).arg(random.at(12))));
    }

    void theParzenEstimatorLearnsWhichChoiceIsGood()
    {
        const SweepSpace space = spaceOf(R"({"kind": ["a", "b"]})");
        QList<SweepTrial> tried;
        for (int number = 0; number < 30; ++number)
            tried.append({number, {{"kind", number % 2 ? "a" : "b"}}, true, number % 2 ? 1.0 + number : 100.0 + number});
        int good = 0;
        for (int number = 30; number < 60; ++number)
            good += tpePoint(space, tried, 1, number).value("kind").toString() == QLatin1String("a");
        QVERIFY(good >= 27);
    }

    // Table 1 of Li et al., Hyperband (JMLR 2018), bracket s = 4 with R = 81 and eta = 3: 81, 27, 9, 3, 1 trials with 1, 3, 9, 27, 81.
    void halvingGivesThePublishedRungs()
    {
        const HalvingPlan plan = halvingPlan(81, 1, 81);
        QList<int> trials;
        QList<double> resources;
        for (const HalvingPlan::Rung &rung : plan.rungs) {
            trials.append(rung.trials);
            resources.append(std::round(rung.resource * 1e6) / 1e6);
        }
        QCOMPARE(trials, (QList<int> {81, 27, 9, 3, 1}));
        QCOMPARE(resources, (QList<double> {1, 3, 9, 27, 81}));
        QCOMPARE(halvingPlan(1, 1, 81).rungs.size(), 1);
        QCOMPARE(halvingPlan(81, 81, 81).rungs.size(), 1);
    }

    void theBestGoOnAndFailedOnesDoNot()
    {
        const QList<SweepTrial> rung = {{0, {}, true, 3.0}, {1, {}, true, std::nullopt}, {2, {}, true, 1.0}, {3, {}, true, 2.0}};
        QCOMPARE(survivors(rung, 2), (QList<int> {2, 3}));
        QCOMPARE(survivors(rung, 4), (QList<int> {2, 3, 0}));
    }

    void theMedianRuleNeedsOthersAndSparesTheBetterHalf()
    {
        QVERIFY(!isHopeless(100, {1, 2}));
        QVERIFY(isHopeless(2.5, {1, 2, 3}));
        QVERIFY(!isHopeless(1.5, {1, 2, 3}));
        QVERIFY(!isHopeless(2, {1, 2, 3}));
    }

    void everySeedOfAPointIsRunAndTheirMeanCounts()
    {
        SweepDefinition sweep = definitionOf(SweepMethod::Random, 2);
        sweep.seedsPerPoint = 2;
        QList<SweepChild> children;
        for (int run = 0; run < 4; ++run) {
            const SweepStep step = nextSweepStep(sweep, children);
            QCOMPARE(step.kind, SweepStep::Kind::Queue);
            QCOMPARE(step.trial, run / 2);
            QCOMPARE(step.seedIndex, run % 2);
            const double values[] = {1, 9, 4, 4};
            children.append({run + 1, step.trial, step.seedIndex, 0, RunStatus::Finished, false, step.params, values[run]});
        }
        QCOMPARE(nextSweepStep(sweep, children).kind, SweepStep::Kind::Done);
        QCOMPARE(bestOf(sweep, children)->runId, 3);
        QCOMPARE(bestOf(sweep, children)->value, 4.0);
        QCOMPARE(plannedRuns(sweep), 4);
    }

    void aDefinitionReadsBackAsItWasWritten()
    {
        SweepDefinition sweep = definitionOf(SweepMethod::Halving, 9);
        sweep.seed = 18'000'000'000'000'000'000ULL;
        sweep.params = {{"kind", "b"}};
        const Result<SweepDefinition> read = SweepDefinition::fromJson(sweep.toJson(), QStringLiteral("sweep.json"));
        QVERIFY(read.has_value());
        QCOMPARE(read->toJson(), sweep.toJson());
        QVERIFY(!SweepDefinition::fromJson("{}", QStringLiteral("sweep.json")).has_value());
    }

    void aSweepGoesOnAfterTheWorkerWasKilledAndRunsEachPointOnce()
    {
        RunProject project;
        SweepRequest request {definitionOf(SweepMethod::Tpe, 14), std::nullopt, QStringLiteral("tried")};
        const Result<qint64> id = startSweep(project.project(), request, RunProject::programs());
        QVERIFY2(id.has_value(), id ? "" : qPrintable(id.error().sentence));
        {
            WorkerProcess worker(project.project());
            QVERIFY(waitUntil([&] { return sweepChildren(project.reader(), *id, request.definition)->size() >= 4; }));
            worker.kill(SIGKILL);
        }
        WorkerProcess worker(project.project());
        QVERIFY(waitUntil([&] { return isEnded(project.run(*id).status); }));
        QCOMPARE(project.run(*id).status, RunStatus::Finished);
        const auto children = sweepChildren(project.reader(), *id, request.definition);
        QCOMPARE(children->size(), 14);
        QSet<int> trials;
        for (const SweepChild &child : *children) {
            trials.insert(child.trial);
            const double x = child.params.value("x").toDouble(), y = child.params.value("y").toDouble();
            QVERIFY(std::abs(*child.best - (std::pow(x - 3, 2) + std::pow(y - 1, 2) + 1.0 / 9)) < 1e-6);
        }
        QCOMPARE(trials.size(), 14);
        // The sweep itself is none of the runs.
        const Result<QList<Run>> all = Runs::all(project.reader());
        QVERIFY2(all.has_value(), all ? "" : qPrintable(all.error().sentence));
        QCOMPARE(all->size(), 14);
    }

    void halvingEndsWithOneRunThatHasAllTheTime()
    {
        RunProject project;
        SweepRequest request {definitionOf(SweepMethod::Halving, 9), std::nullopt, {}};
        const Result<qint64> id = startSweep(project.project(), request, RunProject::programs());
        QVERIFY(id.has_value());
        WorkerProcess worker(project.project());
        QVERIFY(waitUntil([&] { return isEnded(project.run(*id).status); }));
        const auto children = sweepChildren(project.reader(), *id, request.definition);
        QCOMPARE(children->size(), 13);
        QCOMPARE(children->last().rung, 2);
        QCOMPARE(children->last().params.value("epochs").toInt(), 9);
        QCOMPARE(bestOf(request.definition, *children)->runId, children->last().runId);
    }

    void aSweepIsStoppedWithItsRuns()
    {
        RunProject project;
        SweepRequest request {definitionOf(SweepMethod::Random, 500), std::nullopt, {}};
        const Result<qint64> id = startSweep(project.project(), request, RunProject::programs());
        WorkerProcess worker(project.project());
        QVERIFY(waitUntil([&] { return sweepChildren(project.reader(), *id, request.definition)->size() >= 2; }));
        QVERIFY(stopRun(project.project(), *id).has_value());
        QVERIFY(waitUntil([&] { return isEnded(project.run(*id).status); }));
        QCOMPARE(project.run(*id).status, RunStatus::Stopped);
        const auto children = sweepChildren(project.reader(), *id, request.definition);
        for (const SweepChild &child : *children)
            QVERIFY(isEnded(child.status));
    }

    void aStrangersSweepStartsNothing()
    {
        RunProject project;
        SweepRequest request {definitionOf(SweepMethod::Random, 3), std::nullopt, {}};
        const Result<qint64> id = startSweep(project.project(), request, RunProject::programs());
        RunProject::append(project.folder(*id).dir().filePath("sweep.json"), " ");
        WorkerProcess worker(project.project());
        QVERIFY(waitUntil([&] { return isEnded(project.run(*id).status); }));
        QCOMPARE(project.run(*id).status, RunStatus::Stopped);
        QVERIFY(sweepChildren(project.reader(), *id, request.definition)->isEmpty());
    }

    void aSweepThatCannotRunIsRefusedAtOnce()
    {
        RunProject project;
        SweepRequest request {definitionOf(SweepMethod::Random, 3), std::nullopt, {}};
        request.definition.recipe.program = QStringLiteral("/no/such/program");
        QVERIFY(!startSweep(project.project(), request, RunProject::programs()).has_value());
        request = {definitionOf(SweepMethod::Halving, 3, R"({"epochs": [1, 2]})"), std::nullopt, {}};
        QVERIFY(startSweep(project.project(), request, RunProject::programs()).error().sentence.contains(QLatin1String("epochs")));
        request = {definitionOf(SweepMethod::Random, 3), std::nullopt, {}};
        request.definition.metric.clear();
        QVERIFY(!startSweep(project.project(), request, RunProject::programs()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestSweeps)
#include "tst_sweeps.moc"
