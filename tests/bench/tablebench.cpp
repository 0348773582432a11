// SPDX-License-Identifier: GPL-3.0-or-later
// A million rows: taken in, against SQLite's own shell, and filtered, against a bare count.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"

#include "models/data/tables.h"
#include "models/project/expression.h"

#include <QProcess>
#include <QStandardPaths>

namespace cairn::bench
{
namespace
{

void importCsv(Workshop &workshop, benchmark::State &state)
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty()) throw std::runtime_error("skipped: sqlite3 is not installed");
    const QString csv = workshop.bigCsv(), bareFile = workshop.path(QStringLiteral("bare-import.db"));
    const double ours = workshop.bigTable().seconds;
    QProcess process;
    const double bare = secondsOf([&] {
        process.start(shell,
            { bareFile,
                QStringLiteral("CREATE TABLE big(number INTEGER, name TEXT, kind TEXT, x REAL, y REAL, count "
                               "INTEGER, day TEXT, note TEXT, a INTEGER, b REAL, c REAL, d INTEGER, tame TEXT, city TEXT, z REAL)"),
                QStringLiteral(".mode csv"), QStringLiteral(".import --skip 1 %1 big").arg(csv) });
        process.waitForFinished(-1);
    });
    SQLite::Database database(bareFile.toStdString());
    if (process.exitCode() != 0 || integerOf(database, "SELECT count(*) FROM big") != kTableRows)
        throw std::runtime_error("sqlite3 did not import: " + process.readAllStandardError().toStdString());
    report(state, ours, bare);
    state.counters["rows_per_s"] = kTableRows / ours;
}

void filter(Workshop &workshop, benchmark::State &state)
{
    const auto project = taken(Project::open(workshop.bigTable().folder, OpenMode::Command));
    const QList<TableInfo> tables = taken(Tables::all(project->reader()));
    const QString predicate = QStringLiteral("x > 0.9 AND kind = 'round'");
    const QString source = Tables::expressionSource(tables.first(), predicate);
    const auto connection = taken(ExpressionConnection::open(project->file()));
    SQLite::Database database(project->file().toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement count(database,
        QStringLiteral("SELECT count(*) FROM %1 WHERE %2")
            .arg(quotedName(tables.first().sqlName), predicate)
            .toStdString());
    qint64 found = 0, counted = 0;
    const Samples samples = inTurns(
        9, [&] { found = taken(connection->ids(QStringLiteral("row_id"), source, predicate)).size(); },
        [&] {
            count.reset();
            count.executeStep();
            counted = integerColumn(count, 0);
        });
    if (found != counted || found == 0) throw std::runtime_error("the filter and the count differ");
    report(state, samples);
    state.counters["found"] = double(found);
}

} // namespace

void addTableBenchmarks(Workshop &workshop)
{
    workshop.add("table/import_1M_rows", [&](benchmark::State &state) { importCsv(workshop, state); });
    workshop.add("table/filter_1M_rows", [&](benchmark::State &state) { filter(workshop, state); });
}

} // namespace cairn::bench
