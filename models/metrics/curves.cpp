// SPDX-License-Identifier: GPL-3.0-or-later
// Series by series from the pyramid; smoothing from the raw points.
#include "models/metrics/curves.h"

#include "models/metrics/columns.h"

#include <SQLiteCpp/Savepoint.h>

#include <QtConcurrent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cairn {
namespace {

constexpr qint64 kMostValues = 2'000'000;
constexpr int kCoarse = 1'000;

class CurveLoader
{
public:
    CurveLoader(SQLite::Database &database, const CurveRequest &request, const TaskControl &control)
        : m_database(database)
        , m_request(request)
        , m_control(control)
        , m_reader(database)
    {
    }

    Result<QList<Curve>> load()
    {
        const Result<QList<SeriesInfo>> all = Series::ofRuns(m_database, m_request.runIds);
        if (!all)
            return fail(all);
        QHash<qint64, QList<const SeriesInfo *>> ofRun;
        for (const SeriesInfo &info : *all) {
            if (m_request.metrics.contains(info.name))
                ofRun[info.runId].append(&info);
        }
        QList<Curve> curves;
        qint64 done = 0;
        for (const qint64 runId : m_request.runIds) {
            const QList<const SeriesInfo *> series = ofRun.value(runId);
            if (series.isEmpty())
                continue;
            if (Result<void> begun = beginRun(runId); !begun)
                return fail(begun);
            for (const SeriesInfo *info : series) {
                if (m_control.isCanceled())
                    return canceled();
                Result<Curve> curve = one(*info);
                if (!curve)
                    return fail(curve);
                if (m_places.isKnown())
                    curves.append(std::move(*curve));
            }
            m_control.setProgress(++done, m_request.runIds.size());
        }
        return curves;
    }

private:
    Result<void> beginRun(qint64 runId)
    {
        Result<AxisPlaces> places = AxisPlaces::of(m_database, runId, m_request.axis);
        if (!places)
            return fail(places);
        m_places = std::move(*places);
        if (m_request.smoothing.isOn() && m_request.withSmoothed)
            m_hasEnded = integerOf(m_database, "SELECT count(*) FROM run WHERE id = ? AND status IN ('finished','failed','stopped','lost')", runId) > 0;
        return {};
    }

    Result<Curve> one(const SeriesInfo &info)
    {
        Curve curve {info.runId, info.name, info.id, info.points, {}, {}, {}, {}};
        if (!m_places.isKnown())
            return curve;
        const StepRange range = stepsInView(info.id);
        if (m_request.withRaw) {
            curve.raw = rawLine(info, range);
            place(curve.raw, curve.rawX);
        }
        if (m_request.smoothing.isOn() && m_request.withSmoothed) {
            Result<QList<Point>> smoothed = smoothedLine(m_database, info.id,
                {m_request.smoothing, range, m_request.columns, m_hasEnded,
                    m_places.isStep() ? std::function<double(const Point &)>() : [this](const Point &point) { return m_places.at(point); },
                    [this] { return m_control.isCanceled(); }});
            if (!smoothed)
                return fail(smoothed);
            curve.smoothed = std::move(*smoothed);
            place(curve.smoothed, curve.smoothedX);
        }
        return curve;
    }

    QList<Point> rawLine(const SeriesInfo &info, const StepRange &range)
    {
        if (!m_request.memory || info.points > CurveMemory::kLongest)
            return m_reader.decimated(info.id, range, m_request.columns, StepAccuracy::WithinColumn, info.points);
        const QList<Point> points = m_request.memory->points(m_database, info.id, info.points);
        if (points.size() <= 2 * m_request.columns && m_request.view.isEverything())
            return points;
        const auto [smallest, largest] = std::minmax_element(points.begin(), points.end(), [](const Point &a, const Point &b) { return a.step < b.step; });
        if (smallest == points.end())
            return points;
        LineThinner thinner({std::max(range.first, smallest->step), std::min(range.last, largest->step)}, m_request.columns);
        for (const Point &point : points)
            thinner.add(point);
        return thinner.take();
    }

    /** The steps between which the line is in view: known at once where x is the step, else found on a coarse line. */
    StepRange stepsInView(qint64 seriesId)
    {
        if (m_request.view.isEverything())
            return {};
        if (m_places.isStep()) {
            constexpr double kFar = 9e18;
            return {qint64(std::clamp(std::floor(m_request.view.first), -kFar, kFar)), qint64(std::clamp(std::ceil(m_request.view.last), -kFar, kFar))};
        }
        const QList<Point> coarse = m_reader.decimated(seriesId, {}, kCoarse, StepAccuracy::WithinColumn);
        StepRange range {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
        for (qsizetype at = 0; at < coarse.size(); ++at) {
            const double x = m_places.at(coarse[at]);
            const double next = at + 1 < coarse.size() ? m_places.at(coarse[at + 1]) : x;
            if (std::min(x, next) > m_request.view.last || std::max(x, next) < m_request.view.first)
                continue;
            range.first = std::min(range.first, coarse[at].step);
            range.last = std::max(range.last, coarse[std::min(at + 1, coarse.size() - 1)].step);
        }
        return range.first <= range.last ? range : StepRange {0, -1};
    }

    /** Points that have no place are left out. */
    void place(QList<Point> &points, QList<double> &places) const
    {
        if (m_places.isStep())
            return;
        qsizetype kept = 0;
        places.reserve(points.size());
        for (const Point &point : std::as_const(points)) {
            const double x = m_places.at(point);
            if (!std::isfinite(x))
                continue;
            places.append(x);
            points[kept++] = point;
        }
        points.resize(kept);
    }

    SQLite::Database &m_database;
    const CurveRequest &m_request;
    const TaskControl &m_control;
    PyramidReader m_reader;
    AxisPlaces m_places;
    bool m_hasEnded = true;
};

/** Runs by turns into as many parts as there are cores, so that each has its share of long ones. */
QList<CurveRequest> partsOf(const CurveRequest &request, int parts)
{
    QList<CurveRequest> result(std::max(1, parts), request);
    for (CurveRequest &part : result)
        part.runIds.clear();
    for (qsizetype at = 0; at < request.runIds.size(); ++at)
        result[at % result.size()].runIds.append(request.runIds[at]);
    return result;
}

std::vector<double> finiteValues(SQLite::Database &database, const QList<qint64> &seriesIds)
{
    QStringList ids;
    for (const qint64 id : seriesIds)
        ids.append(QString::number(id));
    const QString list = QLatin1Char('[') + ids.join(QLatin1Char(',')) + QLatin1Char(']');
    const qint64 count = integerOf(database, "SELECT coalesce(sum(points), 0) FROM series WHERE id IN (SELECT value FROM json_each(?))", list);
    std::vector<double> values;
    const char *sql = count <= kMostValues
        ? "SELECT value FROM point WHERE series_id IN (SELECT value FROM json_each(?)) AND NOT superseded AND abs(value) < 9e999"
        : "SELECT first FROM bucket WHERE series_id IN (SELECT value FROM json_each(?)) AND level = 1 AND abs(first) < 9e999";
    SQLite::Statement query(database, sql);
    bindAll(query, list);
    while (query.executeStep())
        values.push_back(realColumn(query, 0));
    return values;
}

} // namespace

Result<QList<Curve>> loadCurves(SQLite::Database &database, const CurveRequest &request, const TaskControl &control)
{
    return guarded({}, [&]() -> Result<QList<Curve>> {
        if (request.runIds.isEmpty())
            return QList<Curve>();
        SQLite::Savepoint reading(database, "curves");
        Result<QList<Curve>> curves = CurveLoader(database, request, control).load();
        reading.release();
        return curves;
    });
}

Result<QList<Curve>> loadCurves(const QString &projectFile, const CurveRequest &request, const TaskControl &control)
{
    const auto loadPart = [&](const CurveRequest &part) -> Result<QList<Curve>> {
        const auto reader = openDatabase(projectFile, DatabaseMode::ReadOnly);
        return reader ? loadCurves(**reader, part, control) : Result<QList<Curve>>(fail(reader));
    };
    if (request.runIds.size() < 8)
        return loadPart(request);
    const QList<CurveRequest> parts = partsOf(request, QThread::idealThreadCount());
    QList<Result<QList<Curve>>> loaded(parts.size());
    QList<int> indices(parts.size());
    std::iota(indices.begin(), indices.end(), 0);
    QtConcurrent::blockingMap(indices, [&](int index) { loaded[index] = loadPart(parts[index]); });
    QHash<qint64, QList<Curve>> ofRun;
    for (Result<QList<Curve>> &part : loaded) {
        if (!part)
            return fail(part);
        for (Curve &curve : *part)
            ofRun[curve.runId].append(std::move(curve));
    }
    QList<Curve> curves;
    for (const qint64 runId : request.runIds)
        curves.append(ofRun.take(runId));
    return curves;
}

Result<std::optional<ValueRange>> percentileRange(SQLite::Database &database, const QList<qint64> &seriesIds, double low, double high)
{
    return guarded({}, [&]() -> Result<std::optional<ValueRange>> {
        std::vector<double> values = finiteValues(database, seriesIds);
        if (values.size() <= 2)
            return std::optional<ValueRange>();
        std::sort(values.begin(), values.end());
        const double last = double(values.size() - 1);
        return std::optional(ValueRange {values[size_t(std::ceil(low * last))], values[size_t(std::floor(high * last))]});
    });
}

Result<std::optional<ValueRange>> bestRange(SQLite::Database &database, const QList<qint64> &seriesIds, bool smallerIsBetter)
{
    return smallerIsBetter ? percentileRange(database, seriesIds, 0, 0.5) : percentileRange(database, seriesIds, 0.5, 1);
}

} // namespace cairn
