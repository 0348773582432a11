// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the rooms: curves and axes of metrics, groups and marks of runs, statistics of insight.
#include "app/cairn/curvedata.h"

#include "models/metrics/curvesettings.h"
#include "models/metrics/metricnames.h"

#include <cmath>

namespace cairn {
namespace {

// Lines of groups with more points than this are thinned out before they are averaged.
constexpr qint64 kMostGroupedPoints = 5'000'000;
constexpr int kGroupColumns = 20'000, kMostPlaces = 20'000;
constexpr double kLowShare = 0.05, kHighShare = 0.95;
constexpr qsizetype kMostMarkedRuns = 10; // marks of more runs would hide the curves

class CurveReader
{
public:
    CurveReader(const QString &file, const CurveQuestion &question, const TaskControl &control, std::shared_ptr<CurveMemory> memory)
        : m_memory(std::move(memory))
        , m_file(file)
        , m_question(question)
        , m_control(control)
    {
    }

    Result<CurveData> read()
    {
        auto reader = openDatabase(m_file, DatabaseMode::ReadOnly);
        if (!reader)
            return fail(reader);
        m_reader = std::move(*reader);
        for (const auto &step : {&CurveReader::readNames, &CurveReader::readLooks, &CurveReader::readLines, &CurveReader::readRanges, &CurveReader::readMarks,
                 &CurveReader::readLevels}) {
            if (m_control.isCanceled())
                return canceled();
            if (const Result<void> done = (this->*step)(); !done)
                return fail(done);
        }
        return std::move(m_data);
    }

private:
    Result<void> readNames()
    {
        m_data.axis = m_question.view.axis;
        m_data.currency = costRate(*m_reader).currency;
        return runNames(*m_reader, m_question.runIds).map([&](const QHash<qint64, QString> &names) { m_data.runNames = names; });
    }

    Result<void> readLooks()
    {
        const CurveView &view = m_question.view;
        for (const auto &[by, into] : {std::pair(&view.colorBy, &m_data.colorOf), std::pair(&view.dashBy, &m_data.dashOf),
                 std::pair(&view.markerBy, &m_data.markerOf), std::pair(&view.facetBy, &m_data.facetOf)}) {
            if (by->by == RunGrouping::By::None)
                continue;
            const Result<QHash<qint64, QString>> groups = runGroups(m_file, m_question.runIds, *by);
            if (!groups)
                return fail(groups);
            *into = *groups;
        }
        return {};
    }

    Result<void> readLines()
    {
        const bool isGrouped = m_question.view.groupBy.by != RunGrouping::By::None;
        CurveRequest request {m_question.runIds, m_question.metrics, m_question.inView, m_question.columns, m_question.view.smoothing, m_question.view.axis,
            true, m_question.withSmoothed, m_memory};
        if (isGrouped) {
            request.view = {};
            request.columns = 1; // only what there is
            request.withSmoothed = false;
        }
        Result<QList<Curve>> curves = loadCurves(m_file, request, m_control);
        if (!curves)
            return fail(curves);
        for (const Curve &curve : *curves)
            m_data.points += curve.rawCount;
        m_data.curves = std::move(*curves);
        return isGrouped ? readGroups() : Result<void>();
    }

    Result<void> readGroups()
    {
        const Result<QHash<qint64, QString>> groups = runGroups(m_file, m_question.runIds, m_question.view.groupBy);
        if (!groups)
            return fail(groups);
        // A facet has groups of its own.
        QMap<std::tuple<QString, QString, QString>, QList<const Curve *>> members;
        for (const Curve &curve : std::as_const(m_data.curves))
            members[{m_data.facetOf.value(curve.runId), groups->value(curve.runId), curve.metric}].append(&curve);
        for (auto member = members.begin(); member != members.end(); ++member) {
            CurveGroup group {std::get<1>(member.key()), std::get<2>(member.key()), {}, {}};
            QList<QList<QPointF>> lines;
            for (const Curve *curve : *member) {
                Result<QList<QPointF>> line = wholeLine(*curve);
                if (!line)
                    return fail(line);
                lines.append(std::move(*line));
                group.runIds.append(curve->runId);
                m_control.setProgress(group.runIds.size(), member->size(), group.name);
            }
            Result<QList<GroupedPoint>> points = groupedCurve(lines, m_question.view.grouping, kMostPlaces, m_control);
            if (!points)
                return fail(points);
            group.points = std::move(*points);
            m_data.groups.append(std::move(group));
        }
        for (Curve &curve : m_data.curves) {
            curve.raw.clear();
            curve.rawX.clear();
        }
        return {};
    }

    /** All points of a run, smoothed where that is asked for, placed on the axis. */
    Result<QList<QPointF>> wholeLine(const Curve &curve)
    {
        const Result<AxisPlaces> places = AxisPlaces::of(*m_reader, curve.runId, m_question.view.axis);
        if (!places)
            return fail(places);
        const int columns = m_data.points > kMostGroupedPoints ? kGroupColumns : std::numeric_limits<int>::max() / 8;
        const SmoothedRequest request {m_question.view.smoothing, {}, columns, true, [&](const Point &point) { return places->at(point); },
            [this] { return m_control.isCanceled(); }};
        const Result<QList<Point>> points = smoothedLine(*m_reader, curve.seriesId, request);
        if (!points)
            return fail(points);
        QList<QPointF> line;
        line.reserve(points->size());
        for (const Point &point : *points)
            line.append({places->at(point), point.value});
        return line;
    }

    Result<void> readRanges()
    {
        const CurveView &view = m_question.view;
        if (view.range == CurveView::Range::All)
            return {};
        for (const QString &metric : m_question.metrics) {
            if (view.range == CurveView::Range::Hand) {
                m_data.ranges.insert(metric, ValueRange {std::min(view.low, view.high), std::max(view.low, view.high)});
                continue;
            }
            QList<qint64> series;
            for (const Curve &curve : std::as_const(m_data.curves)) {
                if (curve.metric == metric)
                    series.append(curve.seriesId);
            }
            const auto range = view.range == CurveView::Range::Best ? bestRange(*m_reader, series, isSmallerBetter(metric))
                                                                    : percentileRange(*m_reader, series, kLowShare, kHighShare);
            if (!range)
                return fail(range);
            m_data.ranges.insert(metric, *range);
        }
        return {};
    }

    Result<void> readMarks()
    {
        if (!m_question.view.hasEvents || m_question.runIds.size() > kMostMarkedRuns)
            return {};
        const Result<QList<RunMark>> marks = RunMarks::of(*m_reader, m_question.runIds);
        if (!marks)
            return fail(marks);
        QHash<qint64, AxisPlaces> places;
        for (const RunMark &mark : *marks) {
            if (!places.contains(mark.runId)) {
                const Result<AxisPlaces> ofRun = AxisPlaces::of(*m_reader, mark.runId, m_question.view.axis);
                if (!ofRun)
                    return fail(ofRun);
                places.insert(mark.runId, *ofRun);
            }
            const double x = places.value(mark.runId).at({mark.step, mark.time, mark.value});
            if (std::isfinite(x))
                m_data.marks.append({mark, x});
        }
        return {};
    }

    Result<void> readLevels()
    {
        m_data.humanLevels = humanLevels(*m_reader);
        const Result<qint64> baseline = baselineRun(*m_reader);
        if (!baseline)
            return fail(baseline);
        if (*baseline == 0)
            return {};
        const Result<QHash<qint64, QString>> name = runNames(*m_reader, {*baseline});
        const Result<QList<SeriesInfo>> series = Series::ofRun(*m_reader, *baseline);
        if (!name || !series)
            return name ? Result<void>(fail(series)) : Result<void>(fail(name));
        m_data.baselineName = name->value(*baseline);
        for (const SeriesInfo &info : *series) {
            if (hasMerit(info.name) && info.bestValue())
                m_data.baseline.insert(info.name, *info.bestValue());
        }
        return {};
    }

    std::shared_ptr<CurveMemory> m_memory;
    QString m_file;
    const CurveQuestion &m_question;
    const TaskControl &m_control;
    std::unique_ptr<SQLite::Database> m_reader;
    CurveData m_data;
};

} // namespace

Result<CurveData> readCurveData(const QString &projectFile, const CurveQuestion &question, const TaskControl &control, const std::shared_ptr<CurveMemory> &memory)
{
    return CurveReader(projectFile, question, control, memory).read();
}

} // namespace cairn
