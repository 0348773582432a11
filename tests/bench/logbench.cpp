// SPDX-License-Identifier: GPL-3.0-or-later
// Event files: read against a bare pass over their bytes, and taken into a project against plain inserts of the same points.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"
#include "tests/metrics/eventbytes.h"

#include "models/metrics/eventfile.h"
#include "models/runs/runingest.h"

#include <QDir>
#include <QFile>

#include <numeric>

namespace cairn::bench
{
namespace
{

constexpr int kSteps = 100'000;
const QList<QByteArray> kTags = { "train/loss", "val/loss", "train/accuracy", "learning_rate" };
constexpr qsizetype kChunk = 1 << 20;

/** As PyTorch's SummaryWriter writes them: an event for each number. */
QByteArray eventBytes()
{
    QByteArray bytes;
    for (int step = 0; step < kSteps; ++step) {
        for (const QByteArray &tag : kTags)
            bytes += tests::scalar(step, tag, 1.0F / float(step + 1), 1.7e9 + step);
    }
    return bytes;
}

QString writeEvents(Workshop &workshop, const QByteArray &bytes)
{
    const QString folder = workshop.path(QStringLiteral("events/run"));
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/events.out.tfevents.1700000000.host"));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("the event file could not be written");
    return file.fileName();
}

size_t readOurs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("the event file could not be opened");
    EventFileReader reader;
    QByteArray waiting;
    size_t values = 0;
    while (!file.atEnd()) {
        waiting += file.read(kChunk);
        waiting.remove(0, reader.read(waiting, false));
        values += reader.takeValues().size();
    }
    return values;
}

quint64 readBare(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("the event file could not be opened");
    quint64 sum = 0;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(kChunk);
        sum = std::accumulate(bytes.begin(), bytes.end(), sum, [](quint64 a, char b) { return a + quint8(b); });
    }
    return sum;
}

void readEvents(Workshop &workshop, benchmark::State &state)
{
    const QByteArray bytes = eventBytes();
    const QString path = writeEvents(workshop, bytes);
    size_t values = 0;
    quint64 sum = 0;
    const Samples samples = inTurns(5, [&] { values = readOurs(path); }, [&] { sum = readBare(path); });
    if (values != size_t(kSteps) * size_t(kTags.size())) throw std::runtime_error("values were lost");
    benchmark::DoNotOptimize(sum);
    report(state, samples);
    const double seconds = quantile(samples.ours, 0.5);
    state.counters["MB_per_s"] = double(bytes.size()) / 1e6 / seconds;
    state.counters["values_per_s"] = double(values) / seconds;
}

void insertBare(const QString &file)
{
    SQLite::Database database(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE point(series_id INTEGER NOT NULL, seq INTEGER "
                  "NOT NULL, step INTEGER NOT NULL, at REAL, value REAL, superseded INTEGER NOT NULL DEFAULT 0, "
                  "PRIMARY KEY(series_id, seq)) STRICT, WITHOUT ROWID");
    database.exec("BEGIN IMMEDIATE");
    SQLite::Statement insert(database, "INSERT INTO point(series_id, seq, step, at, value) VALUES(?, ?, ?, ?, ?)");
    for (int series = 0; series < int(kTags.size()); ++series) {
        for (int step = 0; step < kSteps; ++step) {
            bindAll(insert, series, step, step, 1.7e9 + step, 1.0 / (step + 1));
            insert.exec();
            insert.reset();
        }
    }
    database.exec("COMMIT");
}

void ingestEvents(Workshop &workshop, benchmark::State &state)
{
    writeEvents(workshop, eventBytes());
    Samples samples;
    for (int repeat = 0; repeat < 3; ++repeat) {
        const auto project = workshop.newProject(QStringLiteral("events%1").arg(repeat));
        RunIngest ingest(*project);
        samples.ours.push_back(secondsOf([&] {
            if (taken(ingest.ingest(workshop.path(QStringLiteral("events")), true)).added() != kSteps * kTags.size())
                throw std::runtime_error("points were lost");
        }));
        samples.bare.push_back(secondsOf([&] { insertBare(workshop.path(QStringLiteral("bare-events%1.db").arg(repeat))); }));
    }
    report(state, samples);
    state.counters["points_per_s"] = double(kSteps) * double(kTags.size()) / quantile(samples.ours, 0.5);
}

} // namespace

void addLogBenchmarks(Workshop &workshop)
{
    workshop.add("logs/read_400k_events", [&](benchmark::State &state) { readEvents(workshop, state); });
    workshop.add("logs/ingest_400k_events", [&](benchmark::State &state) { ingestEvents(workshop, state); });
}

} // namespace cairn::bench
