// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits for one box to be saved: alone, during an import, and while a run writes its
// points.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"

#include "models/data/tableimporter.h"
#include "models/labels/annotations.h"
#include "models/labels/labelschema.h"
#include "models/metrics/pointwriter.h"

#include <QThread>

#include <atomic>
#include <thread>

namespace cairn::bench
{
namespace
{

constexpr int kAlone = 400;
constexpr int kPauseMs
    = 7; // no multiple of a slice and its pause, so that gestures meet a slice at any of its moments
constexpr int kPointsSeconds = 5;

/** A project with one item and one class, and boxes drawn on it. */
class Drawing
{
public:
    explicit Drawing(std::unique_ptr<Project> project)
        : m_project(std::move(project))
    {
        addItems(*m_project, 1);
        m_box.classId = taken(LabelSchema(*m_project).addClass(QStringLiteral("cell")));
    }

    Project &project() { return *m_project; }

    void drawOne()
    {
        ++m_drawn;
        m_box.shape = Shape::fromBox(QRectF(m_drawn % 3'000, m_drawn % 2'000, 40.5, 30.25));
        (void)taken(Annotations(*m_project).add(1, { m_box }, QStringLiteral("Box drawn"), 1.5));
    }

    /** Seconds of each gesture, with pauses, for as long as `goesOn` says. */
    template <typename Condition> std::vector<double> drawWhile(Condition &&goesOn)
    {
        std::vector<double> seconds;
        while (goesOn()) {
            seconds.push_back(secondsOf([&] { drawOne(); }));
            QCoreApplication::processEvents(); // what the window would do of the others' signals
            QThread::msleep(kPauseMs);
        }
        return seconds;
    }
    std::vector<double> draw(int count)
    {
        return drawWhile([&] { return count-- > 0; });
    }

private:
    std::unique_ptr<Project> m_project;
    Annotation m_box;
    int m_drawn = 0;
};

/** The same row into the same table with the same indexes, and nothing else. */
class BareAnnotations
{
public:
    explicit BareAnnotations(const QString &file)
        : m_database(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                        "CREATE TABLE annotation(id INTEGER PRIMARY KEY, layer_id INTEGER NOT NULL, item_id "
                        "INTEGER NOT NULL, class_id INTEGER,"
                        "  kind TEXT NOT NULL, geometry TEXT NOT NULL, origin TEXT NOT NULL, created_at REAL "
                        "NOT NULL, updated_at REAL NOT NULL) STRICT;"
                        "CREATE INDEX annotation_item ON annotation(item_id, layer_id); CREATE INDEX "
                        "annotation_class ON annotation(class_id);");
        m_insert.emplace(m_database,
            "INSERT INTO annotation(layer_id, item_id, class_id, kind, geometry, origin, created_at, "
            "updated_at)"
            " VALUES(1, 1, 1, 'box', '{\"box\":[10,10,40.5,30.25]}', 'human', 1.5, 1.5)");
    }
    void insertOne()
    {
        m_database.exec("BEGIN IMMEDIATE");
        m_insert->exec();
        m_insert->reset();
        m_database.exec("COMMIT");
    }

private:
    SQLite::Database m_database;
    std::optional<SQLite::Statement> m_insert;
};

void reportBusy(benchmark::State &state, const std::vector<double> &busy, const std::vector<double> &alone)
{
    state.SetIterationTime(quantile(busy, 0.5));
    state.counters["gestures"] = double(busy.size());
    state.counters["p99_ms"] = quantile(busy, 0.99) * 1e3;
    state.counters["max_ms"] = quantile(busy, 1) * 1e3;
    state.counters["alone_ms"] = quantile(alone, 0.5) * 1e3;
    state.counters["busy_over_alone"] = quantile(busy, 0.5) / quantile(alone, 0.5);
}

void gestureAlone(Workshop &workshop, benchmark::State &state)
{
    Drawing drawing(workshop.newProject(QStringLiteral("alone")));
    BareAnnotations bare(workshop.path(QStringLiteral("bare-annotations.db")));
    const Samples samples = inTurns(
        kAlone, [&] { drawing.drawOne(); }, [&] { bare.insertOne(); });
    report(state, samples);
    state.counters["p99_ms"] = quantile(samples.ours, 0.99) * 1e3;
    state.counters["max_ms"] = quantile(samples.ours, 1) * 1e3;
    state.counters["bare_p99_ms"] = quantile(samples.bare, 0.99) * 1e3;
}

void gestureDuringImport(Workshop &workshop, benchmark::State &state)
{
    TableImportRequest request;
    request.path = workshop.bigCsv();
    Drawing drawing(workshop.newProject(QStringLiteral("import")));
    const std::vector<double> alone = drawing.draw(kAlone / 2);
    std::atomic<bool> isWriting = false, isOver = false;
    Result<TableImportReport> imported = fail(QStringLiteral("The import did not run."));
    std::thread importer([&] {
        // The first third of an import only reads; gestures are measured while it writes.
        const TaskControl control(
            {}, [&](const TaskProgress &progress) { isWriting = progress.done * 3 >= progress.total; });
        imported = importTable(drawing.project(), request, control);
        isOver = true;
    });
    while (!isWriting && !isOver)
        QThread::msleep(1);
    const std::vector<double> busy = drawing.drawWhile([&] { return !isOver; });
    importer.join();
    if (taken(imported).rows != kTableRows) throw std::runtime_error("the import lost rows");
    reportBusy(state, busy, alone);
}

/** 1,000 points a second in ten series, stored ten times a second as the follower of a run stores them. */
void appendPoints(Project &project, const std::atomic<bool> &isOver)
{
    WriteGate &gate = *taken(project.gate());
    std::vector<Point> points(10);
    const qint64 runId = addRun(project);
    for (qint64 step = 0; !isOver; step += 10) {
        taken(gate.writeInSlices(Topic::Points, [&](SQLite::Database &database) -> Result<bool> {
            PointWriter writer(database);
            for (int series = 0; series < 10; ++series) {
                for (int at = 0; at < 10; ++at)
                    points[size_t(at)] = { step + at, double(step), 1.0 / double(1 + step + at) };
                writer.append(writer.seriesOf(runId, QStringLiteral("metric%1").arg(series)), points);
            }
            return false;
        }));
        QThread::msleep(100);
    }
}

void gestureDuringPoints(Workshop &workshop, benchmark::State &state)
{
    Drawing drawing(workshop.newProject(QStringLiteral("points")));
    const std::vector<double> alone = drawing.draw(kAlone / 2);
    std::atomic<bool> isOver = false;
    std::string failure;
    std::thread run([&] {
        try {
            appendPoints(drawing.project(), isOver);
        } catch (const std::exception &exception) {
            failure = exception.what();
        }
    });
    const Stopwatch watch;
    const std::vector<double> busy = drawing.drawWhile([&] { return watch.seconds() < kPointsSeconds; });
    isOver = true;
    run.join();
    if (!failure.empty()) throw std::runtime_error(failure);
    reportBusy(state, busy, alone);
    state.counters["points_per_s"]
        = double(integerOf(drawing.project().reader(), "SELECT count(*) FROM point")) / watch.seconds();
}

} // namespace

void addGestureBenchmarks(Workshop &workshop)
{
    workshop.add("gesture/alone", [&](benchmark::State &state) { gestureAlone(workshop, state); });
    workshop.add("gesture/during_import_of_1M_rows",
        [&](benchmark::State &state) { gestureDuringImport(workshop, state); });
    workshop.add("gesture/during_1000_points_a_second",
        [&](benchmark::State &state) { gestureDuringPoints(workshop, state); });
}

} // namespace cairn::bench
