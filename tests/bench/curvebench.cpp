// SPDX-License-Identifier: GPL-3.0-or-later
// Curves as a person meets them: many long ones, one very long one, hundreds of small plots, and plots that grow while they are watched.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"

#include "models/metrics/curves.h"
#include "models/metrics/pointwriter.h"
#include "widgets/plots/curvegrid.h"
#include "widgets/plots/curveplot.h"

#include <QCoreApplication>
#include <QFile>

#include <cmath>
#include <ctime>

namespace cairn::bench
{
namespace
{

constexpr QSize kScreen(1920, 1080);

/** So many runs with so many metrics of so many points each. */
QList<qint64> addRuns(Project &project, int runs, int metrics, qint64 points)
{
    QList<qint64> ids;
    taken(taken(project.gate())->write(Topic::Points, [&](SQLite::Database &database) -> Result<void> {
        PointWriter writer(database);
        std::vector<Point> block;
        for (int run = 1; run <= runs; ++run) {
            execute(database, "INSERT INTO run(id, uuid, name, status, folder) VALUES(?, ?, ?, 'finished', ?)", run,
                QStringLiteral("u%1").arg(run), QStringLiteral("run %1").arg(run), QStringLiteral("runs/%1").arg(run));
            ids.append(run);
            for (int metric = 0; metric < metrics; ++metric) {
                const qint64 series = writer.seriesOf(run, QStringLiteral("metric%1").arg(metric));
                for (qint64 at = 0; at < points; ++at) {
                    block.push_back({ at, 1.7e9 + double(at), std::exp(-double(at) / 3e4) + 0.05 * std::sin(double(at) * 0.7 + run) + run * 0.01 });
                    if (block.size() == 50'000 || at + 1 == points) {
                        writer.append(series, block);
                        block.clear();
                    }
                }
            }
        }
        return {};
    }));
    return ids;
}

QList<PlotCurve> plotted(const QList<Curve> &curves, const QString &metric = {})
{
    QList<PlotCurve> result;
    for (const Curve &curve : curves) {
        if (!metric.isEmpty() && curve.metric != metric) continue;
        PlotCurve shown;
        shown.key = QStringLiteral("%1 %2").arg(curve.runId).arg(curve.metric);
        shown.color = seriesColor(int(curve.runId), ColorGround::Light);
        shown.line.reserve(curve.raw.size());
        for (qsizetype at = 0; at < curve.raw.size(); ++at)
            shown.line.append({ curve.x(at), curve.raw[at].value });
        result.append(shown);
    }
    return result;
}

QStringList metricNames(int count)
{
    QStringList names;
    for (int metric = 0; metric < count; ++metric)
        names.append(QStringLiteral("metric%1").arg(metric));
    return names;
}

void paintOnce(CurvePlot &plot, const QString &file, const CurveRequest &request)
{
    plot.setCurves(plotted(taken(loadCurves(file, request))));
    plot.paintNow();
    plot.grab();
}

double megabytesInUse()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/** First paint from the file, then a hundred movements of the hand. */
void measurePaint(benchmark::State &state, const QString &file, const CurveRequest &request)
{
    std::vector<double> first, processor, moves;
    for (int repeat = 0; repeat < 5; ++repeat) {
        CurvePlot plot;
        plot.resize(kScreen);
        plot.show();
        QCoreApplication::processEvents();
        const std::clock_t before = std::clock();
        first.push_back(secondsOf([&] { paintOnce(plot, file, request); }));
        processor.push_back(double(std::clock() - before) / CLOCKS_PER_SEC);
        if (repeat > 0) continue;
        for (int step = 0; step < 100; ++step)
            moves.push_back(secondsOf([&] {
                plot.setView(step * 10.0, 90'000 + step * 10.0);
                plot.grab();
            }));
    }
    state.SetIterationTime(quantile(first, 0.5));
    state.counters["first_ms"] = quantile(first, 0.5) * 1e3;
    state.counters["first_processor_ms"] = quantile(processor, 0.5) * 1e3;
    state.counters["move_ms"] = quantile(moves, 0.5) * 1e3;
    state.counters["slowest_move_ms"] = quantile(moves, 1) * 1e3;
}

void paintHundred(Workshop &workshop, benchmark::State &state)
{
    const auto project = workshop.newProject(QStringLiteral("curves100"));
    CurveRequest request;
    request.runIds = addRuns(*project, 100, 1, 100'000);
    request.metrics = metricNames(1);
    request.columns = kScreen.width();
    measurePaint(state, project->file(), request);
    state.counters["load_ms"] = secondsOf([&] { (void)taken(loadCurves(project->file(), request)); }) * 1e3;
}

void paintTenMillion(Workshop &workshop, benchmark::State &state)
{
    const auto project = workshop.newProject(QStringLiteral("curves10M"));
    CurveRequest request;
    request.runIds = addRuns(*project, 1, 1, 10'000'000);
    request.metrics = metricNames(1);
    request.columns = kScreen.width();
    const double before = megabytesInUse();
    measurePaint(state, project->file(), request);
    state.counters["memory_MB"] = megabytesInUse() - before;
    request.smoothing = Smoothing::average(0.9);
    state.counters["smoothed_ms"] = secondsOf([&] { (void)taken(loadCurves(project->file(), request)); }) * 1e3;
    state.counters["memory_smoothed_MB"] = megabytesInUse() - before;
}

void paintMultiples(Workshop &workshop, benchmark::State &state)
{
    constexpr int kMetrics = 20;
    const auto project = workshop.newProject(QStringLiteral("multiples"));
    const QList<qint64> runs = addRuns(*project, 1'000, kMetrics, 100);
    const std::clock_t before = std::clock();
    const double seconds = secondsOf([&] {
        CurveGrid grid;
        grid.resize(kScreen);
        grid.show();
        QList<CurveCell> cells;
        for (const QString &name : metricNames(kMetrics))
            cells.append({ name, name, QStringLiteral("metrics") });
        grid.setCells(cells);
        CurveRequest request;
        request.runIds = runs;
        request.metrics = grid.visibleKeys();
        request.columns = grid.plotOf(request.metrics.first())->columns();
        QList<Curve> curves;
        state.counters["load_ms"] = secondsOf([&] { curves = taken(loadCurves(project->file(), request)); }) * 1e3;
        for (const QString &key : grid.visibleKeys()) {
            grid.plotOf(key)->setCurves(plotted(curves, key));
            grid.plotOf(key)->paintNow();
        }
        grid.grab();
        state.counters["plots"] = double(grid.visibleKeys().size());
    });
    state.SetIterationTime(seconds);
    state.counters["first_ms"] = seconds * 1e3;
    state.counters["processor_ms"] = double(std::clock() - before) / CLOCKS_PER_SEC * 1e3;
}

/** The share of one core that twenty plots take which are told of new points ten times a second. */
void growTwenty(Workshop &workshop, benchmark::State &state)
{
    constexpr int kPlots = 20, kTicks = 30;
    const auto project = workshop.newProject(QStringLiteral("growing"));
    CurveRequest request;
    request.runIds = addRuns(*project, 1, kPlots, 5'000);
    request.metrics = metricNames(kPlots);
    request.memory = std::make_shared<CurveMemory>();
    CurveGrid grid;
    grid.resize(kScreen);
    grid.setCellHeight(200);
    grid.show();
    QList<CurveCell> cells;
    for (const QString &name : request.metrics)
        cells.append({ name, name, QStringLiteral("metrics") });
    grid.setCells(cells);
    request.columns = grid.plotOf(request.metrics.first())->columns();
    double processor = 0;
    for (int tick = 0; tick < kTicks; ++tick) {
        taken(taken(project->gate())->write(Topic::Points, [&](SQLite::Database &database) -> Result<void> {
            PointWriter writer(database);
            for (const QString &name : request.metrics) {
                const Point point{ 5'000 + tick, 0, 0.1 };
                writer.append(writer.seriesOf(1, name), { &point, 1 });
            }
            return {};
        }));
        const std::clock_t before = std::clock();
        const QList<Curve> curves = taken(loadCurves(project->reader(), request));
        for (const QString &key : grid.visibleKeys())
            grid.plotOf(key)->setCurves(plotted(curves, key));
        QCoreApplication::processEvents();
        processor += double(std::clock() - before) / CLOCKS_PER_SEC;
    }
    state.SetIterationTime(processor / kTicks);
    state.counters["plots"] = double(grid.visibleKeys().size());
    state.counters["core_share_at_10Hz"] = processor / kTicks * 10;
}

} // namespace

void addCurveBenchmarks(Workshop &workshop)
{
    workshop.add("curves/100x100k", [&](benchmark::State &state) { paintHundred(workshop, state); });
    workshop.add("curves/10M_points", [&](benchmark::State &state) { paintTenMillion(workshop, state); });
    workshop.add("curves/1000_runs_x_20", [&](benchmark::State &state) { paintMultiples(workshop, state); });
    workshop.add("curves/20_plots_at_10Hz", [&](benchmark::State &state) { growTwenty(workshop, state); });
}

} // namespace cairn::bench
