// SPDX-License-Identifier: GPL-3.0-or-later
// A million points: read from a run's file and stored, and drawn, against plain inserts and a plot of every
// point.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"

#include "models/metrics/curves.h"
#include "models/metrics/jsonlines.h"
#include "models/metrics/pointwriter.h"
#include "widgets/plots/curveplot.h"

#include <qcustomplot.h>

#include <cmath>

namespace cairn::bench
{
namespace
{

constexpr int kSeries = 10, kSteps = 100'000;
constexpr qsizetype kChunk = 1 << 20;
constexpr QSize kPlot(1200, 700);

double valueAt(int series, int step)
{
    return std::exp(-step / 3e4) + 0.05 * std::sin(step * 0.7 + series) + series * 0.1;
}

QByteArray metricsFile()
{
    QByteArray text;
    for (int step = 0; step < kSteps; ++step) {
        text += "{\"step\":" + QByteArray::number(step)
            + ",\"time\":" + QByteArray::number(1.7e9 + step * 0.01, 'f', 2);
        for (int series = 0; series < kSeries; ++series)
            text += ",\"metric" + QByteArray::number(series)
                + "\":" + QByteArray::number(valueAt(series, step), 'g', 8);
        text += "}\n";
    }
    return text;
}

/** As a run's file is taken in: chunk by chunk, with the pyramid above the points. */
void ingest(Project &project, qint64 runId, QByteArrayView text)
{
    taken(taken(project.gate())->write(Topic::Points, [&](SQLite::Database &database) -> Result<void> {
        JsonLinesReader reader;
        PointWriter writer(database);
        std::vector<std::vector<Point>> points(kSeries);
        for (qsizetype at = 0; at < text.size();) {
            const QByteArrayView chunk = text.sliced(at, std::min(kChunk, text.size() - at));
            at += reader.read(chunk, at + chunk.size() == text.size());
            for (const LoggedValue &value : reader.takeValues())
                points[size_t(value.name)].push_back(value.point);
            for (int series = 0; series < kSeries; ++series) {
                writer.append(writer.seriesOf(runId, reader.names().at(series)), points[size_t(series)]);
                points[size_t(series)].clear();
            }
        }
        return {};
    }));
}

void insertBare(const QString &file)
{
    SQLite::Database database(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE point(series_id "
                  "INTEGER NOT NULL, seq INTEGER NOT NULL,"
                  " step INTEGER NOT NULL, at REAL, value REAL, superseded INTEGER NOT NULL DEFAULT 0, "
                  "PRIMARY KEY(series_id, seq)) STRICT, WITHOUT ROWID");
    database.exec("BEGIN IMMEDIATE");
    SQLite::Statement insert(
        database, "INSERT INTO point(series_id, seq, step, at, value) VALUES(?, ?, ?, ?, ?)");
    for (int series = 0; series < kSeries; ++series) {
        for (int step = 0; step < kSteps; ++step) {
            bindAll(insert, series, step, step, 1.7e9 + step * 0.01, valueAt(series, step));
            insert.exec();
            insert.reset();
        }
    }
    database.exec("COMMIT");
}

void ingestMillion(Workshop &workshop, benchmark::State &state)
{
    const QByteArray text = metricsFile();
    Samples samples;
    for (int repeat = 0; repeat < 3; ++repeat) {
        const auto project = workshop.newProject(QStringLiteral("ingest%1").arg(repeat));
        const qint64 runId = addRun(*project);
        samples.ours.push_back(secondsOf([&] { ingest(*project, runId, text); }));
        if (integerOf(project->reader(), "SELECT count(*) FROM point") != kSeries * kSteps)
            throw std::runtime_error("points were lost");
        samples.bare.push_back(
            secondsOf([&] { insertBare(workshop.path(QStringLiteral("bare-points%1.db").arg(repeat))); }));
    }
    report(state, samples);
    state.counters["points_per_s"] = kSeries * kSteps / quantile(samples.ours, 0.5);
}

/** From the database to the picture. */
QImage plotOurs(const Project &project, const CurveRequest &request)
{
    QList<PlotCurve> curves;
    const QList<Curve> loaded = taken(loadCurves(project.reader(), request));
    for (const Curve &curve : loaded) {
        PlotCurve shown;
        shown.key = shown.name = curve.metric;
        shown.color = Qt::blue;
        for (const Point &point : curve.raw)
            shown.line.append({ double(point.step), point.value });
        curves.append(shown);
    }
    CurvePlot plot;
    plot.resize(kPlot);
    plot.setCurves(curves);
    plot.paintNow();
    return plot.grab().toImage();
}

/** The same picture from every point, which is at hand in memory already. */
QImage plotBare(const QVector<double> &steps, const QList<QVector<double>> &values)
{
    QCustomPlot plot;
    plot.resize(kPlot);
    for (const QVector<double> &series : values) {
        QCPGraph *graph = plot.addGraph();
        graph->setData(steps, series, true);
        graph->setPen(QPen(Qt::blue, 1));
        graph->setAntialiased(false);
    }
    plot.rescaleAxes();
    plot.replot();
    return plot.grab().toImage();
}

void plotMillion(Workshop &workshop, benchmark::State &state)
{
    const auto project = workshop.newProject(QStringLiteral("plot"));
    CurveRequest request;
    request.columns = kPlot.width();
    request.runIds = { addRun(*project) };
    ingest(*project, request.runIds.first(), metricsFile());
    QVector<double> steps;
    QList<QVector<double>> values(kSeries);
    for (int step = 0; step < kSteps; ++step)
        steps.append(step);
    for (int series = 0; series < kSeries; ++series) {
        request.metrics.append(QStringLiteral("metric%1").arg(series));
        for (int step = 0; step < kSteps; ++step)
            values[series].append(valueAt(series, step));
    }
    QImage ours, bare;
    const Samples samples = inTurns(
        7, [&] { ours = plotOurs(*project, request); }, [&] { bare = plotBare(steps, values); });
    if (ours.size() != bare.size()) throw std::runtime_error("the pictures differ in size");
    report(state, samples);
    state.counters["load_ms"] = secondsOf([&] { (void)taken(loadCurves(project->reader(), request)); }) * 1e3;
}

} // namespace

void addMetricBenchmarks(Workshop &workshop)
{
    workshop.add(
        "metrics/ingest_1M_points", [&](benchmark::State &state) { ingestMillion(workshop, state); });
    workshop.add(
        "metrics/plot_10x100k_points", [&](benchmark::State &state) { plotMillion(workshop, state); });
}

} // namespace cairn::bench
