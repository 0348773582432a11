// SPDX-License-Identifier: GPL-3.0-or-later
// Walks along all lines at once, each with a cursor of its own.
#include "models/insight/curvegroups.h"

#include "models/insight/quantiles.h"
#include "models/insight/randomnumbers.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <vector>

namespace cairn {
namespace {

constexpr int kResamples = 500;
constexpr double kLow = 0.025, kHigh = 0.975;

/** A line that is asked at ascending places. */
class Cursor
{
public:
    Cursor(const QList<QPointF> &line, CurveAlignment alignment)
        : m_alignment(alignment)
    {
        m_points.reserve(size_t(line.size()));
        for (const QPointF &point : line) {
            if (std::isfinite(point.x()) && std::isfinite(point.y()))
                m_points.push_back(point);
        }
        const auto byX = [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); };
        if (!std::is_sorted(m_points.begin(), m_points.end(), byX))
            std::stable_sort(m_points.begin(), m_points.end(), byX);
        // Of what was said twice at one place the last counts.
        const auto end = std::unique(m_points.rbegin(), m_points.rend(), [](const QPointF &a, const QPointF &b) { return a.x() == b.x(); });
        m_points.erase(m_points.begin(), end.base());
    }

    [[nodiscard]] const std::vector<QPointF> &points() const { return m_points; }

    [[nodiscard]] std::optional<double> at(double x)
    {
        while (m_next < m_points.size() && m_points[m_next].x() < x)
            ++m_next;
        if (m_next == m_points.size())
            return std::nullopt;
        const QPointF &after = m_points[m_next];
        if (after.x() == x)
            return after.y();
        if (m_next == 0 || m_alignment == CurveAlignment::ByStep)
            return std::nullopt;
        const QPointF &before = m_points[m_next - 1];
        return std::lerp(before.y(), after.y(), (x - before.x()) / (after.x() - before.x()));
    }

private:
    CurveAlignment m_alignment;
    std::vector<QPointF> m_points;
    size_t m_next = 0;
};

std::vector<double> placesOf(const std::vector<Cursor> &cursors, CurveAlignment alignment, int mostPlaces)
{
    std::vector<double> places;
    for (const Cursor &cursor : cursors) {
        const size_t before = places.size();
        for (const QPointF &point : cursor.points())
            places.push_back(point.x());
        std::inplace_merge(places.begin(), places.begin() + std::ptrdiff_t(before), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
    }
    const size_t most = size_t(std::max(2, mostPlaces));
    if (places.size() <= most)
        return places;
    std::vector<double> fewer;
    for (size_t at = 0; at < most; ++at) {
        const double share = double(at) / double(most - 1);
        if (alignment == CurveAlignment::ByStep)
            fewer.push_back(places[size_t(std::llround(share * double(places.size() - 1)))]);
        else
            fewer.push_back(std::lerp(places.front(), places.back(), share));
    }
    return fewer;
}

double meanOf(const std::vector<double> &values) { return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size()); }

double centreOf(std::vector<double> values, CurveCentre centre)
{
    if (centre == CurveCentre::Mean)
        return meanOf(values);
    std::sort(values.begin(), values.end());
    return quantileOf(values, 0.5);
}

double deviationOf(const std::vector<double> &values)
{
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / double(values.size() - 1));
}

/** The seed goes by the number of runs alone, so that the band is the same each time, and smooth along x. */
std::pair<double, double> bootstrapBand(const std::vector<double> &values, CurveCentre centre)
{
    RandomNumbers random(1, values.size());
    std::vector<double> centres, drawn(values.size());
    centres.reserve(kResamples);
    for (int resample = 0; resample < kResamples; ++resample) {
        for (double &value : drawn)
            value = values[size_t(random.real() * double(values.size()))];
        centres.push_back(centreOf(drawn, centre));
    }
    std::sort(centres.begin(), centres.end());
    return {quantileOf(centres, kLow), quantileOf(centres, kHigh)};
}

GroupedPoint pointOf(double x, const std::vector<double> &values, const CurveGrouping &grouping)
{
    GroupedPoint point;
    point.x = x;
    point.runs = int(values.size());
    point.centre = point.low = point.high = centreOf(values, grouping.centre);
    if (values.size() < 2)
        return point;
    double spread = 0;
    switch (grouping.band) {
    case CurveBand::None:
        return point;
    case CurveBand::MinMax: {
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        point.low = *low;
        point.high = *high;
        return point;
    }
    case CurveBand::Bootstrap:
        std::tie(point.low, point.high) = bootstrapBand(values, grouping.centre);
        return point;
    case CurveBand::StandardDeviation:
        spread = deviationOf(values);
        break;
    case CurveBand::StandardError:
        spread = deviationOf(values) / std::sqrt(double(values.size()));
        break;
    }
    const double mean = meanOf(values);
    point.low = mean - spread;
    point.high = mean + spread;
    return point;
}

constexpr std::pair<CurveBand, const char *> kBands[] = {{CurveBand::None, "none"}, {CurveBand::MinMax, "min-max"}, {CurveBand::StandardDeviation, "sd"},
    {CurveBand::StandardError, "se"}, {CurveBand::Bootstrap, "bootstrap"}};

} // namespace

Result<QList<GroupedPoint>> groupedCurve(const QList<QList<QPointF>> &lines, const CurveGrouping &grouping, int mostPlaces, const TaskControl &control)
{
    std::vector<Cursor> cursors;
    cursors.reserve(size_t(lines.size()));
    for (const QList<QPointF> &line : lines)
        cursors.emplace_back(line, grouping.alignment);
    const std::vector<double> places = placesOf(cursors, grouping.alignment, mostPlaces);
    QList<GroupedPoint> points;
    points.reserve(qsizetype(places.size()));
    std::vector<double> values;
    for (const double x : places) {
        if (points.size() % 256 == 0 && control.isCanceled())
            return canceled();
        values.clear();
        for (Cursor &cursor : cursors) {
            if (const std::optional<double> value = cursor.at(x))
                values.push_back(*value);
        }
        if (!values.empty())
            points.append(pointOf(x, values, grouping));
    }
    return points;
}

QString curveBandId(CurveBand band)
{
    for (const auto &[kind, id] : kBands) {
        if (kind == band)
            return QString::fromLatin1(id);
    }
    return {};
}

std::optional<CurveBand> curveBandFromId(const QString &id)
{
    for (const auto &[kind, name] : kBands) {
        if (id == QLatin1String(name))
            return kind;
    }
    return std::nullopt;
}

} // namespace cairn
