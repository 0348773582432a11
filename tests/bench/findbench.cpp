// SPDX-License-Identifier: GPL-3.0-or-later
// Finding rows: facets of six columns over a million rows, and filters over ten million, with and without an index.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"

#include "models/data/columnindexes.h"
#include "models/data/rowfacetcounts.h"
#include "models/data/rowquery.h"
#include "models/data/tableimporter.h"

#include <QFile>

namespace cairn::bench
{
namespace
{

constexpr qint64 kManyRows = 10'000'000;

RowQuery rowQuery(const QString &projectFile, qint64 tableId, const QString &filter)
{
    RowQuery query;
    query.projectFile = projectFile;
    query.tableId = tableId;
    query.filter = filter;
    return query;
}

void facets(Workshop &workshop, benchmark::State &state)
{
    const auto project = taken(Project::open(workshop.bigTable().folder, OpenMode::Command));
    const TableInfo table = taken(Tables::all(project->reader())).first();
    const RowFacetQuestion question{ project->file(), table.id, QStringLiteral("x BETWEEN 0.1 AND 0.9 AND kind = 'round'"),
        { QStringLiteral("column/kind"), QStringLiteral("column/x"), QStringLiteral("column/y"), QStringLiteral("column/count"),
            QStringLiteral("column/day"), QStringLiteral("column/name") } };
    const std::string name = quotedName(table.sqlName).toStdString();
    qsizetype sections = 0;
    const Samples samples = inTurns(
        3, [&] { sections = taken(countRowFacets(question)).counts.size(); },
        [&] {
            // The same six questions put to SQLite one after the other.
            SQLite::Database database(project->file().toStdString(), SQLite::OPEN_READONLY);
            for (const char *column : { "kind", "x", "y", "count", "day", "name" }) {
                SQLite::Statement query(database,
                    std::string("SELECT count(*) FROM (SELECT ") + column + ", count(*) FROM " + name
                        + " WHERE x BETWEEN 0.1 AND 0.9 AND kind = 'round' GROUP BY 1)");
                query.executeStep();
            }
        });
    if (sections != 6) throw std::runtime_error("not every section was counted");
    report(state, samples);
}

/** Ten million rows of a number and a category, made by SQLite itself. */
std::unique_ptr<Project> manyRows(Workshop &workshop)
{
    const QString folder = workshop.path(QStringLiteral("many"));
    if (QFile::exists(Project::fileOf(folder))) return taken(Project::open(folder, OpenMode::Command));
    auto project = workshop.newProject(QStringLiteral("many"));
    QFile csv(workshop.path(QStringLiteral("many.csv")));
    if (!csv.open(QIODevice::WriteOnly)) throw std::runtime_error("no room for many rows");
    csv.write("number,kind,share\n1,a,0.5\n");
    csv.close();
    TableImportRequest request;
    request.path = csv.fileName();
    taken(importTable(*project, request));
    taken(taken(project->gate())->publish({}, [](SQLite::Database &database) -> Result<void> {
        SQLite::Statement insert(database,
            "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO data_many SELECT i, "
            "(i * 7919) % 1000003, 'k' || (i % 7), (i % 1000) / 1000.0 FROM n");
        bindAll(insert, kManyRows);
        insert.exec();
        execute(database, "UPDATE data_table SET rows = ?", kManyRows);
        return {};
    }));
    return project;
}

void filterMany(Workshop &workshop, benchmark::State &state, bool isIndexed)
{
    const auto project = manyRows(workshop);
    const TableInfo table = taken(Tables::all(project->reader())).first();
    if (isIndexed) taken(ColumnIndexes(*project).make(table.id, QStringLiteral("number")));
    const RowQuery query = rowQuery(project->file(), table.id, QStringLiteral("number < 1000"));
    qint64 found = 0;
    const Samples samples = inTurns(
        3, [&] { found = taken(findRows(query)).count; },
        [&] {
            SQLite::Database database(project->file().toStdString(), SQLite::OPEN_READONLY);
            SQLite::Statement count(database, "SELECT count(*) FROM data_many WHERE number < 1000");
            count.executeStep();
        });
    report(state, samples);
    state.counters["found"] = double(found);
}

} // namespace

void addFindBenchmarks(Workshop &workshop)
{
    workshop.add("find/facets_of_6_columns_1M_rows", [&](benchmark::State &state) { facets(workshop, state); });
    workshop.add("find/filter_10M_rows", [&](benchmark::State &state) { filterMany(workshop, state, false); });
    workshop.add("find/filter_10M_rows_indexed", [&](benchmark::State &state) { filterMany(workshop, state, true); });
}

} // namespace cairn::bench
