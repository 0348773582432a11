// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a project of 100,000 items until its list is there.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"

#include "models/data/itemlistmodel.h"

#include <QEventLoop>

namespace cairn::bench
{
namespace
{

constexpr int kItems = 100'000;

void openProject(Workshop &workshop, benchmark::State &state)
{
    QString file;
    {
        const auto project = workshop.newProject(QStringLiteral("items"));
        addItems(*project, kItems);
        file = project->file();
    }
    qint64 seen = 0, bytes = 0;
    const Samples samples = inTurns(
        7,
        [&] {
            const auto project = taken(Project::open(file, OpenMode::Window));
            ItemListModel model(*project);
            QEventLoop loop;
            QObject::connect(&model, &ItemListModel::loaded, &loop, &QEventLoop::quit);
            loop.exec();
            seen = model.rowCount();
        },
        [&] {
            SQLite::Database database(file.toStdString(), SQLite::OPEN_READONLY);
            SQLite::Statement query(database,
                "SELECT id, source_id, path, page, width, height, group_key, missing FROM item ORDER BY "
                "path, page");
            while (query.executeStep())
                bytes += query.getColumn(2).getBytes() + query.getColumn(4).getInt();
        });
    benchmark::DoNotOptimize(bytes);
    if (seen != kItems) throw std::runtime_error("the list lost items");
    report(state, samples);
}

} // namespace

void addProjectBenchmarks(Workshop &workshop)
{
    workshop.add("project/open_100k_items", [&](benchmark::State &state) { openProject(workshop, state); });
}

} // namespace cairn::bench
