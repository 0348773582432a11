// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as they are read, filtered by expressions and printed.
#include "models/metrics/pointwriter.h"
#include "tests/runs/runproject.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace cairn;
using cairn::tests::RunProject;

class TestRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<RunProject>();
        const Result<Recipe> recipe = recipeFromJson(QByteArray("{'cairn':1,'name':'try','program':'true','params':[{'name':'rate','"
                                                                "type':'real','default':0.1},"
                                                                "{'name':'kind','type':'text','default':'a'}]}")
                                                         .replace('\'', '"'),
            QStringLiteral("/t/recipe.json"));
        QVERIFY2(recipe.has_value(), recipe ? "" : qPrintable(recipe.error().sentence));
        for (const auto &[rate, kind] : {std::pair(0.1, "a"), {0.5, "b"}, {0.9, "a"}}) {
            RunRequest request;
            request.params = {{"rate", rate}, {"kind", kind}};
            QVERIFY(queueRun(m_project->project(), *recipe, request, RunProject::programs()).has_value());
        }
        m_project->change([](SQLite::Database &database) {
            execute(database,
                "UPDATE run SET status = 'finished', started_at = 1700000000, ended_at = 1700000060, "
                "wall_seconds = 59.5 WHERE id = 1");
            execute(database, "UPDATE run SET status = 'running', started_at = 1800000000 WHERE id = 2");
            PointWriter writer(database);
            const QList<Point> falling = {{1, 0, 0.9}, {2, 0, 0.3}, {3, 0, 0.4}};
            const QList<Point> broken = {{1, 0, std::nan("")}};
            const auto append = [&](qint64 run, const char *name, const QList<Point> &points) {
                writer.append(writer.seriesOf(run, QString::fromLatin1(name)), {points.constData(), size_t(points.size())});
            };
            append(1, "val/loss", falling);
            append(1, "val/accuracy", falling);
            append(2, "val/loss", broken);
        });
    }

    void summariesKnowTheBestByDirection()
    {
        const Run run = m_project->run(1);
        QCOMPARE(run.metrics.value("val/loss").best.value(), 0.3);
        QCOMPARE(run.metrics.value("val/loss").step, 2);
        QCOMPARE(run.metrics.value("val/loss").last, 0.4);
        QCOMPARE(run.metrics.value("val/accuracy").best.value(), 0.9);
        QCOMPARE(run.metrics.value("val/accuracy").step, 1);
        QCOMPARE(run.seconds(), 59.5);
        QVERIFY(std::isnan(m_project->run(2).metrics.value("val/loss").last));
        QVERIFY(!m_project->run(2).metrics.value("val/loss").best.has_value());
        QCOMPARE(m_project->run(3).seconds(), 0.0);
    }

    void printedRunHasTheKeysOfTheCommand()
    {
        const QJsonObject object = runAsJson(m_project->run(1));
        for (const char *key : {"id", "name", "recipe", "status", "snapshot", "params", "metrics", "started", "seconds"})
            QVERIFY2(object.contains(QLatin1String(key)), key);
        QCOMPARE(object.value("started").toString(), QStringLiteral("2023-11-14T22:13:20Z"));
        QCOMPARE(object.value("snapshot"), QJsonValue());
        QCOMPARE(object.value("metrics").toObject().value("val/loss").toObject(), (QJsonObject {{"last", 0.4}, {"best", 0.3}, {"step", 2}}));
        // Not-a-number has no JSON number.
        QCOMPARE(metricsAsJson(m_project->run(2)).value("val/loss").toObject(),
            (QJsonObject {{"last", QJsonValue()}, {"best", QJsonValue()}, {"step", QJsonValue()}}));
        QCOMPARE(runAsJson(m_project->run(3)).value("started"), QJsonValue());
    }

    void expressionsChooseRuns_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("nothing") << "" << QList<qint64> {1, 2, 3};
        QTest::newRow("status") << "status = 'finished'" << QList<qint64> {1};
        QTest::newRow("a parameter") << "rate > 0.3" << QList<qint64> {2, 3};
        QTest::newRow("a parameter by its whole name") << "\"params.kind\" = 'a' AND rate < 0.5" << QList<qint64> {1};
        QTest::newRow("last of a metric") << "\"val/loss\" = 0.4" << QList<qint64> {1};
        QTest::newRow("best of a metric") << "\"best.val/loss\" < 0.35" << QList<qint64> {1};
        QTest::newRow("a metric that is not there") << "\"val/accuracy\" IS NULL" << QList<qint64> {2, 3};
        QTest::newRow("name") << "name LIKE 'try %' AND id <> 2" << QList<qint64> {1, 3};
        QTest::newRow("time") << "started < '2024'" << QList<qint64> {1};
        QTest::newRow("seconds") << "seconds BETWEEN 59 AND 60" << QList<qint64> {1};
        QTest::newRow("recipe") << "recipe = 'try' AND seed = 1" << QList<qint64> {1, 2, 3};
    }
    void expressionsChooseRuns()
    {
        QFETCH(QString, expression);
        Result<QList<qint64>> ids = Runs::matching(m_project->project(), expression);
        QVERIFY2(ids.has_value(), ids ? "" : qPrintable(ids.error().sentence + ids.error().detail));
        std::sort(ids->begin(), ids->end());
        QTEST(*ids, "ids");
        QVERIFY(Runs::checkExpression(m_project->project().file(), expression).has_value());
    }

    void expressionsThatAreNoneAreRefused()
    {
        for (const char *expression : {"nothing = 1", "status = ", "1); DELETE FROM run; --", "(SELECT 1"}) {
            QVERIFY(!Runs::matching(m_project->project(), QString::fromLatin1(expression)).has_value());
            QVERIFY(!Runs::checkExpression(m_project->project().file(), QString::fromLatin1(expression)).has_value());
        }
        QCOMPARE(Runs::all(m_project->reader())->size(), 3);
    }

    void strangeNamesDoNoHarm()
    {
        m_project->change([](SQLite::Database &database) {
            execute(database,
                "INSERT INTO run_param(run_id, name, value) VALUES(1, ?, 'x'), (1, 'NAME', 'y'), (1, '', "
                "'z')",
                QStringLiteral("a'b\"c"));
            execute(database, "INSERT INTO series(run_id, name) VALUES(1, ?)", QStringLiteral("m'\"); DROP TABLE run; --"));
        });
        QCOMPARE(*Runs::matching(m_project->project(), QStringLiteral("\"a'b\"\"c\" = 'x'")), QList<qint64> {1});
        // A parameter cannot take the place of the run's own column.
        QCOMPARE(*Runs::matching(m_project->project(), QStringLiteral("name = 'y'")), QList<qint64> {});
        QCOMPARE(*Runs::matching(m_project->project(), QStringLiteral("\"params.NAME\" = 'y'")), QList<qint64> {1});
    }

    void runsComeInTheOrderAskedFor()
    {
        const Result<QList<Run>> runs = Runs::some(m_project->reader(), {3, 1});
        QCOMPARE(runs->at(0).id, 3);
        QCOMPARE(runs->at(1).id, 1);
        QCOMPARE(Runs::all(m_project->reader())->first().id, 3);
        const Result<QList<Run>> missing = Runs::some(m_project->reader(), {1, 77});
        QVERIFY(!missing.has_value());
        QVERIFY(missing.error().sentence.contains(QLatin1String("77")));
    }

    void oneNameForTwoRunsAsksForTheNumber()
    {
        m_project->change([](SQLite::Database &database) { execute(database, "UPDATE run SET name = 'same' WHERE id > 1"); });
        const Result<Run> found = Runs::find(m_project->reader(), QStringLiteral("same"));
        QVERIFY(!found.has_value());
        QVERIFY(found.error().sentence.contains(QLatin1String("2, 3")));
    }

private:
    std::unique_ptr<RunProject> m_project;
};

QTEST_GUILESS_MAIN(TestRuns)
#include "tst_runs.moc"
