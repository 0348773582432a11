// SPDX-License-Identifier: GPL-3.0-or-later
// The table of ten thousand runs: listed, sorted and filtered, from the hand to the picture.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"

#include "models/runs/runmodel.h"
#include "models/runs/runtablemodel.h"
#include "widgets/runs/runtable.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <ctime>

namespace cairn::bench
{
namespace
{

constexpr int kRuns = 10'000, kMetrics = 20, kParams = 6;

/** Runs with the summaries of their metrics; a table reads no points. */
void addListedRuns(Project &project)
{
    taken(taken(project.gate())->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        SQLite::Statement run(database,
            "INSERT INTO run(id, uuid, name, status, folder, seed, started_at, ended_at, wall_seconds) VALUES(?, ?, ?, 'finished', ?, ?, ?, ?, ?)");
        SQLite::Statement param(database, "INSERT INTO run_param(run_id, name, value, number) VALUES(?, ?, ?, ?)");
        SQLite::Statement series(database,
            "INSERT INTO series(run_id, name, points, last_step, last_value, min_value, min_step, max_value, max_step)"
            " VALUES(?, ?, 100, 100, ?, ?, 1, ?, 100)");
        for (int at = 1; at <= kRuns; ++at) {
            const double value = double(at * 7919 % kRuns) / kRuns;
            bindAll(run, at, QStringLiteral("u%1").arg(at), QStringLiteral("run %1").arg(at), QStringLiteral("runs/%1").arg(at), at % 5,
                1.7e9 + at, 1.7e9 + at + 60, 60 + value);
            run.exec();
            run.reset();
            for (int name = 0; name < kParams; ++name) {
                const double number = double(at % (name + 2));
                bindAll(param, at, QStringLiteral("param%1").arg(name), QString::number(number), number);
                param.exec();
                param.reset();
            }
            for (int name = 0; name < kMetrics; ++name) {
                bindAll(series, at, QStringLiteral("val/metric%1").arg(name), value + name, value, value + name);
                series.exec();
                series.reset();
            }
        }
        return {};
    }));
}

/** Waits, as the window does, until the model has answered. */
void untilReloaded(RunModel &model, const std::function<void()> &ask)
{
    bool isThere = false;
    QObject context;
    QObject::connect(&model, &RunModel::reloaded, &context, [&] { isThere = true; });
    ask();
    while (!isThere)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
}

struct Cost {
    std::vector<double> wall, processor;
    void take(const std::function<void()> &work)
    {
        const std::clock_t before = std::clock();
        wall.push_back(secondsOf(work));
        processor.push_back(double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    void tell(benchmark::State &state, const char *name) const
    {
        state.counters[std::string(name) + "_ms"] = quantile(wall, 0.5) * 1e3;
        state.counters[std::string(name) + "_processor_ms"] = quantile(processor, 0.5) * 1e3;
    }
};

void tableOfRuns(Workshop &workshop, benchmark::State &state)
{
    const auto project = workshop.newProject(QStringLiteral("runtable"));
    addListedRuns(*project);
    RunModel runs(*project);
    RunTableModel rows(&runs);
    RunTable table;
    table.setRunModel(&rows);
    table.resize(1920, 500);
    table.show();
    Cost listing, sorting, texts, filtering;
    listing.take([&] {
        untilReloaded(runs, [] {});
        table.grab();
    });
    if (rows.rowCount() != kRuns) throw std::runtime_error("runs were lost");
    int metric = 0, name = 0;
    for (int column = 0; column < rows.columnCount(); ++column) {
        if (rows.columns()[column].key() == QLatin1String("val/metric3")) metric = column;
    }
    for (int repeat = 0; repeat < 7; ++repeat) {
        sorting.take([&] {
            table.sortByColumn(metric + repeat % 2, repeat % 3 ? Qt::AscendingOrder : Qt::DescendingOrder);
            table.grab();
        });
        texts.take([&] {
            table.sortByColumn(name, repeat % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            table.grab();
        });
        filtering.take([&] {
            untilReloaded(runs, [&] {
                taken(runs.setFilter(QStringLiteral("\"val/metric3\" > 3.%1 AND param1 = 1").arg(repeat + 1)));
            });
            table.grab();
        });
        if (rows.rowCount() < 100 || rows.rowCount() > kRuns / 2) throw std::runtime_error("the filter let through what it should not");
        untilReloaded(runs, [&] { taken(runs.setFilter({})); });
    }
    state.SetIterationTime(quantile(sorting.wall, 0.5));
    listing.tell(state, "listed");
    sorting.tell(state, "sorted");
    texts.tell(state, "sorted_by_text");
    filtering.tell(state, "filtered");
}

} // namespace

void addRunBenchmarks(Workshop &workshop)
{
    workshop.add("runs/table_10k", [&](benchmark::State &state) { tableOfRuns(workshop, state); });
}

} // namespace cairn::bench
