// SPDX-License-Identifier: GPL-3.0-or-later
// The panel with a real project: what is offered, loaded, grouped, arranged, pinned; and runs that go while they are shown.
#include "app/cairn/pages/curvecontrols.h"
#include "app/cairn/pages/curvepanel.h"
#include "app/cairn/plotcurves.h"
#include "models/metrics/curvesettings.h"
#include "models/metrics/pointwriter.h"
#include "tests/widgets/scriptedask.h"
#include "widgets/plots/curvegrid.h"
#include "widgets/plots/curvelegend.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

/** Six runs: two learning rates, three seeds each; train/loss, val/loss and epoch. */
std::unique_ptr<Project> makeProject(const QString &folder)
{
    auto project = Project::create(folder, QStringLiteral("p"), OpenMode::Window);
    if (!project)
        qFatal("%s", qPrintable(project.error().sentence));
    const Result<void> written = (*(*project)->gate())->write(Topic::Points, [&](SQLite::Database &database) -> Result<void> {
        PointWriter writer(database);
        for (int run = 1; run <= 6; ++run) {
            const double rate = run <= 3 ? 0.1 : 0.01;
            execute(database, "INSERT INTO run(id, uuid, name, status, folder, started_at, ended_at) VALUES(?, ?, ?, 'finished', ?, 1000, 1100)", run,
                QStringLiteral("u%1").arg(run), QStringLiteral("run %1").arg(run), QStringLiteral("runs/u%1").arg(run));
            execute(database, "INSERT INTO run_param(run_id, name, value, number) VALUES(?, 'lr', ?, ?)", run, QString::number(rate), rate);
            for (const char *name : {"train/loss", "val/loss", "epoch"}) {
                std::vector<Point> points;
                for (int step = 0; step <= 20; ++step)
                    points.push_back({step, 1000.0 + step * 5, qstrcmp(name, "epoch") == 0 ? step / 10.0 : rate * 10 + run * 0.01 + 1.0 / (step + 1)});
                writer.append(writer.seriesOf(run, QLatin1String(name)), points);
            }
        }
        return {};
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().sentence));
    return std::move(*project);
}

} // namespace

class TestCurvePanel : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Settings> m_settings;
    ScriptedAsk m_ask;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CurvePanel> m_panel;

    [[nodiscard]] bool eventually(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, 5'000); }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<Settings>();
        m_settings->setPlace(QStringLiteral("curves/view"), {});
        m_settings->setPlace(QStringLiteral("runs/metric"), {});
        m_session = std::make_unique<Session>(makeProject(m_folder.filePath(QString::number(++m_count))), AppPaths(), *m_settings, m_ask);
        m_panel = std::make_unique<CurvePanel>(*m_session);
        m_panel->resize(1'200, 1'200);
        m_panel->show();
        m_panel->setRuns({1, 2, 3, 4, 5, 6});
        QVERIFY(eventually([this] { return m_panel->plot()->curves().size() == 12; }));
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
    }

    void trainingAndValidationOfEachRunShareThePlot()
    {
        QCOMPARE(m_panel->plot()->curves().first().line.size(), 21);
        QCOMPARE(m_panel->plot()->curves().first().line.first(), QPointF(0, 0.1 * 10 + 0.01 + 1));
    }

    void theMachinesNumbersGiveWayToTheLoss()
    {
        const auto log = [this](const char *name) {
            return (*m_session->project().gate())->write(Topic::Points, [&](SQLite::Database &database) -> Result<void> {
                execute(database, "INSERT OR IGNORE INTO run(id, uuid, name, status, folder) VALUES(7, 'u7', 'run 7', 'running', 'runs/u7')");
                PointWriter writer(database);
                writer.append(writer.seriesOf(7, QLatin1String(name)), std::vector<Point> {{0, 1000, 1}, {1, 1005, 2}});
                return {};
            });
        };
        QVERIFY(log("system/cpu").has_value());
        m_panel->setRuns({7});
        QVERIFY(eventually([this] { return m_panel->plot()->curves().size() == 1 && m_panel->plot()->curves().first().name.contains(QLatin1String("cpu")); }));
        QVERIFY(log("val/loss").has_value());
        m_panel->setRuns({7});
        QVERIFY(eventually([this] { return m_panel->plot()->curves().size() == 1 && m_panel->plot()->curves().first().name.contains(QLatin1String("loss")); }));
    }

    void groupsAreMeansOfTheirRunsWithABand()
    {
        CurveView view = m_panel->view();
        view.groupBy = runGroupingFromId(QStringLiteral("params.lr"));
        view.grouping.band = CurveBand::MinMax;
        m_panel->setView(view);
        QVERIFY(eventually([this] { return m_panel->plot()->curves().size() == 4; }));
        for (const PlotCurve &curve : m_panel->plot()->curves()) {
            QCOMPARE(curve.counts, QList<int>(21, 3));
            const bool isSlow = curve.name.contains(QLatin1String("0.01"));
            // Runs 1 to 3 have 1 + 0.01 to 0.03, runs 4 to 6 0.1 + 0.04 to 0.06; at step 0 comes 1.
            QVERIFY(std::abs(curve.line.first().y() - (isSlow ? 1.15 : 2.02)) < 1e-9);
            QVERIFY(std::abs(curve.bandHigh.first().y() - curve.bandLow.first().y() - 0.02) < 1e-9);
        }
    }

    void otherAxesPlaceThePoints()
    {
        CurveView view = m_panel->view();
        view.axis = {CurveAxisKind::Epoch, {}};
        m_panel->setView(view);
        QVERIFY(eventually([this] { return m_panel->plot()->curves().size() == 12 && m_panel->plot()->curves().first().line.last().x() == 2.0; }));
        view.axis = {CurveAxisKind::RelativeTime, {}};
        m_panel->setView(view);
        QVERIFY(eventually([this] { return m_panel->plot()->curves().first().line.last().x() == 100.0; }));
        QVERIFY(setCostRate(m_session->project(), {36, QStringLiteral("EUR")}));
        view.axis = {CurveAxisKind::Cost, {}};
        m_panel->setView(view);
        QVERIFY(eventually([this] { return m_panel->plot()->curves().first().line.last().x() == 1.0; })); // 100 s of 36 an hour
    }

    void theGridHasAPlotForEachMetric()
    {
        m_panel->showGrid(true);
        CurvePlot *plot = nullptr;
        QVERIFY(eventually([&] {
            plot = m_panel->grid()->plotOf(QStringLiteral("val/loss"));
            return plot && plot->curves().size() == 6;
        }));
        QCOMPARE(m_panel->grid()->cells().size(), 3);
        Q_EMIT m_panel->grid()->dropped(QStringLiteral("epoch"), QStringLiteral("val/loss"));
        QVERIFY(eventually([&] { return plot->curves().size() == 12; }));
        QCOMPARE(std::count_if(plot->curves().begin(), plot->curves().end(), [](const PlotCurve &curve) { return curve.isOnSecondAxis; }), 6);
    }

    void facetsAreCellsOfTheirOwn()
    {
        CurveView view = m_panel->view();
        view.facetBy = runGroupingFromId(QStringLiteral("params.lr"));
        m_panel->showGrid(true);
        m_panel->setView(view);
        QVERIFY(eventually([&] { return m_panel->grid()->cells().size() == 6; }));
        QVERIFY(eventually([&] {
            const CurvePlot *plot = m_panel->grid()->plotOf(QStringLiteral("val/loss\n0.1"));
            return plot && plot->curves().size() == 3;
        }));
    }

    void arrangementsComeBack()
    {
        CurveView view = m_panel->view();
        view.valueAxis = ValueAxis::Logarithmic;
        view.smoothing = {SmoothingKind::Median, 0.6, 5};
        view.groupBy = runGroupingFromId(QStringLiteral("snapshot"));
        QCOMPARE(curveViewFromJson(curveViewToJson(view)), view);
        QVERIFY(CurveTemplates::save(m_session->project(), QStringLiteral("mine"), QJsonDocument(QJsonObject {{"view", curveViewToJson(view)}}).toJson()));
        QCOMPARE(CurveTemplates::all(m_session->project().reader())->size(), 1);
        QVERIFY(!CurveTemplates::save(m_session->project(), QStringLiteral(" "), "{}"));
        QCOMPARE(curveViewFromJson(QJsonDocument::fromJson("[1, {\"x\": 3}]").object()), CurveView());
    }

    void levelsOfPeopleAndOfTheBaselineAreLines()
    {
        QVERIFY(setHumanLevel(m_session->project(), QStringLiteral("val/loss"), 0.25));
        QVERIFY((*m_session->project().gate())->write(Topic::Runs, [](SQLite::Database &database) -> Result<void> {
            execute(database, "UPDATE run SET baseline = 1 WHERE id = 2");
            return {};
        }));
        const Result<CurveData> data = readCurveData(m_session->project().file(), {{1}, {QStringLiteral("val/loss")}, CurveView(), {}, 800, true});
        QVERIFY(data.has_value());
        const QList<ReferenceLine> lines = plotReferences(*data, {QStringLiteral("val/loss")}, Qt::black);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].y, 0.25);
        QVERIFY(std::abs(lines[1].y - (1 + 0.02 + 1.0 / 21)) < 1e-9); // the best of run 2
        QVERIFY(setHumanLevel(m_session->project(), QStringLiteral("val/loss"), std::nullopt));
        QVERIFY(humanLevels(m_session->project().reader()).isEmpty());
    }

    void notesArePinnedAndTakenAway()
    {
        const RunMark note {0, 1, RunMark::Kind::Note, 10, 1050, QStringLiteral("here {it} turned"), QStringLiteral("val/loss"), 0.5};
        const Result<qint64> id = RunMarks::addNote(m_session->project(), note);
        QVERIFY(id.has_value());
        const Result<CurveData> data = readCurveData(m_session->project().file(), {{1}, {QStringLiteral("val/loss")}, CurveView(), {}, 800, true});
        const QList<PlotEvent> events = plotEvents(*data, {QStringLiteral("val/loss")}, {[](qint64) { return QColor(Qt::red); }, ColorGround::Light, {}});
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].x, 10.0);
        QCOMPARE(events[0].y.value(), 0.5);
        QCOMPARE(events[0].text, note.text);
        QVERIFY(RunMarks::removeNote(m_session->project(), *id));
        QVERIFY(!RunMarks::removeNote(m_session->project(), *id));
    }

    void aRunThatGoesWhileItIsShownLeavesThePlot()
    {
        QVERIFY((*m_session->project().gate())->write(Topic::Runs, [](SQLite::Database &database) -> Result<void> {
            for (const char *sql : {"DELETE FROM point WHERE series_id IN (SELECT id FROM series WHERE run_id = 3)", "DELETE FROM series WHERE run_id = 3",
                     "DELETE FROM run_param WHERE run_id = 3", "DELETE FROM run WHERE id = 3"})
                execute(database, sql);
            return {};
        }));
        QVERIFY(eventually([this] { return m_panel->plot()->curves().size() == 10; }));
    }

    void anExpressionThatIsNotUnderstoodIsToldAndThePlotStays()
    {
        QSignalSpy failed(m_session.get(), &Session::failed);
        CurveView view = m_panel->view();
        view.groupBy = runGroupingFromId(QStringLiteral("no such (thing"));
        m_panel->setView(view);
        QVERIFY(eventually([&] { return !failed.isEmpty(); }));
        QCOMPARE(m_panel->plot()->curves().size(), 12);
    }
};

QTEST_MAIN(TestCurvePanel)
#include "tst_curvepanel.moc"
