// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what the benchmarks work on.
#include "tests/bench/workshop.h"

#include "models/data/tableimporter.h"
#include "tests/bench/timing.h"

#include <QFile>
#include <QRandomGenerator>

namespace cairn::bench
{

std::unique_ptr<Project> Workshop::newProject(const QString &name)
{
    auto project = taken(Project::create(path(name), name, OpenMode::Window));
    (void)taken(project->setAnnotator(QStringLiteral("Bench")));
    return project;
}

QString Workshop::bigCsv()
{
    if (!m_bigCsv.isEmpty()) return m_bigCsv;
    QFile file(path(QStringLiteral("big.csv")));
    if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error(file.errorString().toStdString());
    QRandomGenerator random(1);
    const char *const kinds[] = { "round", "long", "\"flat, wide\"", "other" };
    const char *const cities[] = { "Ulm", "K\xC3\xB6ln", "Bonn", "Kiel" };
    QByteArray text("number,name,kind,x,y,count,day,note,a,b,c,d,tame,city,z\n");
    for (int row = 1; row <= kTableRows; ++row) {
        text += QByteArray::number(row) + ",sample-" + QByteArray::number(random.bounded(1'000'000)) + ','
            + kinds[random.bounded(4)] + ',' + QByteArray::number(random.generateDouble(), 'f', 6) + ','
            + QByteArray::number(random.generateDouble() * 1e3, 'f', 3) + ','
            + QByteArray::number(random.bounded(100)) + ",2024-0" + QByteArray::number(1 + random.bounded(9))
            + "-1" + QByteArray::number(random.bounded(10)) + ",seen on a plate,"
            + QByteArray::number(random.bounded(10'000)) + ',' + QByteArray::number(random.generateDouble(), 'f', 4) + ','
            + QByteArray::number(random.generateDouble() - 0.5, 'f', 5) + ','
            + QByteArray::number(int(random.bounded(1'000)) - 500) + ',' + (random.bounded(2) ? "true" : "false") + ','
            + cities[random.bounded(4)] + ',' + QByteArray::number(random.generateDouble() * 1e-3, 'g', 8) + '\n';
        if (text.size() > 1 << 20) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
    file.close();
    return m_bigCsv = file.fileName();
}

const ImportedTable &Workshop::bigTable()
{
    if (m_bigTable.folder.isEmpty()) {
        const auto project = newProject(QStringLiteral("table"));
        TableImportRequest request;
        request.path = bigCsv();
        const Stopwatch watch;
        const TableImportReport imported = taken(importTable(*project, request));
        if (imported.rows != kTableRows) throw std::runtime_error("the import lost rows");
        m_bigTable = { project->folder().path(), watch.seconds() };
    }
    return m_bigTable;
}

void Workshop::add(const char *name, const Body &body)
{
    const auto measured = [body](benchmark::State &state) {
        for ([[maybe_unused]] auto iteration : state) {
            try {
                body(state);
            } catch (const std::exception &exception) {
                state.SkipWithError(exception.what());
            }
        }
    };
    benchmark::RegisterBenchmark(name, measured)
        ->Iterations(1)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

void addItems(Project &project, int count)
{
    taken(taken(project.gate())->write(Topic::Items, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "INSERT INTO source(id, kind, uri, added_at) VALUES(1, 'folder', 'pictures', 0)");
        SQLite::Statement insert(database,
            "INSERT INTO item(source_id, path, width, height, channels, bit_depth, bytes, added_at) "
            "VALUES(1, ?, 4000, 3000, 3, 8, 1000000, 0)");
        for (int item = 1; item <= count; ++item) {
            bindAll(insert, QStringLiteral("pictures/field-%1.jpg").arg(item, 6, 10, QLatin1Char('0')));
            insert.exec();
            insert.reset();
        }
        return {};
    }));
}

qint64 addRun(Project &project)
{
    qint64 id = 0;
    taken(taken(project.gate())->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        execute(database,
            "INSERT INTO run(uuid, name, status, folder) VALUES('bench', 'bench', 'running', 'runs/bench')");
        id = database.getLastInsertRowid();
        return {};
    }));
    return id;
}

} // namespace cairn::bench
