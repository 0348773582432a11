// SPDX-License-Identifier: GPL-3.0-or-later
// Ten million rows in the grid's model: opened, filtered, sorted, paged; and a hundred thousand labelled at once, and taken back.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"

#include "models/data/columnsummary.h"
#include "models/data/rowmodel.h"
#include "models/labels/rowlabels.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>

#include <ctime>

namespace cairn::bench
{
namespace
{

constexpr int kGridRows = 10'000'000;
constexpr int kLabelledRows = 100'000;

/** Megabytes that the process holds now. */
double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/** What this process has spent on processors: on a shared machine the honest half of a duration. */
double processorSeconds()
{
    timespec spent {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) + double(spent.tv_nsec) * 1e-9;
}

bool waitFor(const std::function<bool()> &isSo, int timeoutMs = 60'000)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!isSo() && !deadline.hasExpired()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    return isSo();
}

/** A table of ten million rows and eight columns, made by SQLite itself. */
Project &gridProject(Workshop &workshop)
{
    static const std::unique_ptr<Project> project = [&] {
        auto made = workshop.newProject(QStringLiteral("grid"));
        taken((*made->gate())->publish({}, [](SQLite::Database &database) -> Result<void> {
            database.exec("INSERT INTO source(id, kind, uri, added_at) VALUES(90, 'table', '', 0)");
            database.exec("CREATE TABLE data_grid(row_id INTEGER PRIMARY KEY, number INTEGER, name TEXT, kind TEXT, x REAL, y "
                          "REAL, count INTEGER, day TEXT, note TEXT) STRICT");
            database.exec(
                ("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(kGridRows)
                    + ") INSERT INTO data_grid SELECT i, i * 7919 % 1000003, 'name ' || (i % 5000), CASE i % 3 WHEN 0 THEN "
                      "'round' WHEN 1 THEN 'long' ELSE 'flat' END, (i * 16807 % 2147483647) / 2147483647.0, i * 0.25, i % 100, "
                      "'2024-01-' || (10 + i % 20), 'note ' || i FROM n")
                    .c_str());
            execute(database, "INSERT INTO data_table(id, name, sql_name, source_id, rows, created_at) VALUES(90, 'grid', "
                              "'data_grid', 90, ?, 0)", kGridRows);
            const char *const columns[][2] = {{"number", "integer"}, {"name", "text"}, {"kind", "category"}, {"x", "real"},
                {"y", "real"}, {"count", "integer"}, {"day", "datetime"}, {"note", "text"}};
            int position = 0;
            for (const auto &[name, type] : columns) {
                execute(database, "INSERT INTO data_column(id, table_id, name, type, role, position) VALUES(?, 90, ?, ?, "
                                  "'feature', ?)", 900 + position, QString::fromLatin1(name), QString::fromLatin1(type), position);
                ++position;
            }
            return {};
        }));
        return made;
    }();
    return *project;
}

void open(Workshop &workshop, benchmark::State &state)
{
    Project &project = gridProject(workshop);
    const double before = residentMegabytes();
    RowModel model(project);
    const double opened = secondsOf([&] {
        model.setTable(90);
        if (!waitFor([&] { return model.rowCount() == kGridRows && !model.index(0, 0).data(RowModel::LoadingRole).toBool(); }))
            throw std::runtime_error("the first rows did not come");
    });
    // A far page, as after a jump of the scroll bar.
    const double paged = secondsOf([&] {
        if (!waitFor([&] { return !model.index(7'654'321, 0).data(RowModel::LoadingRole).toBool(); }))
            throw std::runtime_error("the page did not come");
    });
    state.SetIterationTime(opened);
    state.counters["page_ms"] = paged * 1e3;
    state.counters["more_MB"] = residentMegabytes() - before;
    state.counters["all_MB"] = residentMegabytes();
}

RowQuery gridQuery(Project &project, const QString &filter)
{
    RowQuery query;
    query.projectFile = project.file();
    query.tableId = 90;
    query.filter = filter;
    return query;
}

void filter(Workshop &workshop, benchmark::State &state)
{
    Project &project = gridProject(workshop);
    const RowQuery query = gridQuery(project, QStringLiteral("x > 0.9"));
    SQLite::Database database(project.file().toStdString(), SQLite::OPEN_READONLY);
    qint64 found = 0, counted = 0;
    const Samples samples = inTurns(
        3, [&] { found = taken(findRows(query)).count; },
        [&] { counted = integerOf(database, "SELECT count(*) FROM data_grid WHERE x > 0.9"); });
    if (found != counted || found == 0) throw std::runtime_error("the filter and the count differ");
    report(state, samples);
    state.counters["found"] = double(found);
}

void sortRows(Workshop &workshop, benchmark::State &state)
{
    Project &project = gridProject(workshop);
    RowQuery query = gridQuery(project, {});
    query.sort = {{QStringLiteral("x"), {}, Qt::DescendingOrder}};
    const double seconds = secondsOf([&] {
        if (taken(findRows(query)).ids.size() != kGridRows) throw std::runtime_error("rows are missing");
    });
    state.SetIterationTime(seconds);
}

void summarize(Workshop &workshop, benchmark::State &state)
{
    Project &project = gridProject(workshop);
    SummaryRequest request {project.file(), QStringLiteral("data_grid"), RowIds::range(1, kGridRows), {}};
    for (const char *name : {"number", "name", "kind", "x", "y", "count", "day", "note"})
        request.columns.append({QString::fromLatin1(name), QString::fromLatin1(name), {}, name == QByteArray("day")});
    state.SetIterationTime(secondsOf([&] { (void)taken(summarizeColumns(request)); }));
}

void label(Workshop &workshop, benchmark::State &state)
{
    Project &project = gridProject(workshop);
    RowLabels labels(project);
    const LabelColumn column = taken(labels.addColumn(90, QStringLiteral("kind of row")));
    QList<qint64> ids;
    for (qint64 id = 1; id <= kLabelledRows; ++id) ids.append(id * 37);
    const double cpuBefore = processorSeconds();
    const double set = secondsOf([&] {
        if (taken(labels.set(column, ids, QStringLiteral("good"))) != kLabelledRows) throw std::runtime_error("rows were not labelled");
    });
    const double cpuSet = processorSeconds();
    const double undone = secondsOf([&] { (void)taken((*project.journal())->undo()); });
    state.counters["cpu_ms"] = (cpuSet - cpuBefore) * 1e3;
    state.counters["undo_cpu_ms"] = (processorSeconds() - cpuSet) * 1e3;
    if (taken(RowLabels::labelledCount(project.reader(), column)) != 0) throw std::runtime_error("labels are left");
    state.SetIterationTime(set);
    state.counters["undo_ms"] = undone * 1e3;
}

} // namespace

void addGridBenchmarks(Workshop &workshop)
{
    workshop.add("grid/open_10M_rows", [&](benchmark::State &state) { open(workshop, state); });
    workshop.add("grid/filter_10M_rows", [&](benchmark::State &state) { filter(workshop, state); });
    workshop.add("grid/sort_10M_rows", [&](benchmark::State &state) { sortRows(workshop, state); });
    workshop.add("grid/summaries_10M_rows", [&](benchmark::State &state) { summarize(workshop, state); });
    workshop.add("grid/label_100k_rows", [&](benchmark::State &state) { label(workshop, state); });
}

} // namespace cairn::bench
