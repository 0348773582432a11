// SPDX-License-Identifier: GPL-3.0-or-later
// Values of runs in columns, and the forest over them.
#include "models/insight/rundimensions.h"

#include "models/insight/runforest.h"
#include "models/metrics/metricnames.h"
#include "models/runs/recipe.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunDimensions)
};

constexpr double kWideSpread = 99.9;
constexpr qsizetype kFewestRuns = 4;
constexpr int kSliceSteps = 41, kSurfaceSteps = 28;

bool isWide(const std::vector<double> &values)
{
    double low = std::numeric_limits<double>::infinity(), high = 0;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        if (value <= 0)
            return false;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    return high / low >= kWideSpread;
}

bool varies(const std::vector<double> &values)
{
    double first = kUnknown;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        if (std::isnan(first))
            first = value;
        if (value != first)
            return true;
    }
    return false;
}

RunDimension paramDimension(const QString &name, const QList<QJsonValue> &values)
{
    RunDimension dimension {RunDimension::Kind::Param, name, {}, {}, false, false};
    const bool areNumbers = std::all_of(values.begin(), values.end(), [](const QJsonValue &value) { return value.isUndefined() || value.isDouble(); });
    if (!areNumbers) {
        QSet<QString> names;
        for (const QJsonValue &value : values) {
            if (!value.isUndefined())
                names.insert(paramText(value));
        }
        dimension.categories = QStringList(names.begin(), names.end());
        dimension.categories.sort();
    }
    for (const QJsonValue &value : values) {
        if (value.isUndefined())
            dimension.values.push_back(kUnknown);
        else
            dimension.values.push_back(areNumbers ? value.toDouble() : double(dimension.categories.indexOf(paramText(value))));
    }
    dimension.isLogarithmic = areNumbers && isWide(dimension.values);
    return dimension;
}

void addParams(const QList<Run> &runs, QList<RunDimension> &dimensions)
{
    QMap<QString, bool> names;
    for (const Run &run : runs) {
        for (const QString &name : run.params.keys())
            names.insert(name, true);
    }
    for (auto name = names.keyBegin(); name != names.keyEnd(); ++name) {
        QList<QJsonValue> values;
        for (const Run &run : runs)
            values.append(run.params.value(*name));
        RunDimension dimension = paramDimension(*name, values);
        if (varies(dimension.values))
            dimensions.append(dimension);
    }
    if (names.contains(QStringLiteral("seed")))
        return;
    RunDimension seeds {RunDimension::Kind::Param, QStringLiteral("seed"), {}, {}, false, false};
    for (const Run &run : runs)
        seeds.values.push_back(double(run.seed));
    if (varies(seeds.values))
        dimensions.append(seeds);
}

void addMetrics(const QList<Run> &runs, QList<RunDimension> &dimensions)
{
    QMap<QString, bool> names;
    for (const Run &run : runs) {
        for (auto metric = run.metrics.keyBegin(); metric != run.metrics.keyEnd(); ++metric)
            names.insert(*metric, true);
    }
    for (auto name = names.keyBegin(); name != names.keyEnd(); ++name) {
        if (!hasMerit(*name))
            continue;
        RunDimension dimension {RunDimension::Kind::Metric, *name, {}, {}, false, isSmallerBetter(*name)};
        for (const Run &run : runs)
            dimension.values.push_back(run.metrics.value(*name).best.value_or(kUnknown));
        dimension.isLogarithmic = isWide(dimension.values);
        dimensions.append(dimension);
    }
}

void addCost(const QList<Run> &runs, const QString &name, const std::function<double(const Run &)> &value, QList<RunDimension> &dimensions)
{
    RunDimension dimension {RunDimension::Kind::Cost, name, {}, {}, false, true};
    for (const Run &run : runs) {
        const double of = value(run);
        dimension.values.push_back(of > 0 ? of : kUnknown);
    }
    dimension.isLogarithmic = isWide(dimension.values);
    if (std::any_of(dimension.values.begin(), dimension.values.end(), [](double each) { return std::isfinite(each); }))
        dimensions.append(dimension);
}

/** A parameter's values as places from 0 to 1, and back. */
class PlaceScale
{
public:
    explicit PlaceScale(const RunDimension &dimension)
        : m_isLogarithmic(dimension.isLogarithmic)
        , m_categories(dimension.categories.size())
    {
        m_low = std::numeric_limits<double>::infinity();
        m_high = -m_low;
        for (const double value : dimension.values) {
            if (!std::isfinite(value))
                continue;
            m_low = std::min(m_low, scaled(value));
            m_high = std::max(m_high, scaled(value));
        }
    }

    [[nodiscard]] double place(double value) const
    {
        if (m_categories > 0)
            return (value + 0.5) / double(m_categories);
        return m_high > m_low ? (scaled(value) - m_low) / (m_high - m_low) : 0.5;
    }
    [[nodiscard]] double valueAt(double place) const
    {
        if (m_categories > 0)
            return place * double(m_categories) - 0.5;
        const double value = m_low + (m_high - m_low) * place;
        return m_isLogarithmic ? std::pow(10.0, value) : value;
    }
    /** As a surface's axis has it. */
    [[nodiscard]] double axisAt(double place) const { return m_isLogarithmic ? std::log10(valueAt(place)) : valueAt(place); }

private:
    [[nodiscard]] double scaled(double value) const { return m_isLogarithmic ? std::log10(value) : value; }
    bool m_isLogarithmic;
    qsizetype m_categories;
    double m_low = 0, m_high = 1;
};

/** Runs that have the metric, and the parameters that all of those have. */
struct ForestData {
    std::vector<std::size_t> runs;
    QList<int> params;
    QStringList leftOut;
    std::vector<PlaceScale> scales;
    std::vector<ForestColumn> columns;
    std::vector<double> target;
};

ForestData forestData(const QList<RunDimension> &dimensions, int metric)
{
    ForestData data;
    const RunDimension &wanted = dimensions[metric];
    for (std::size_t run = 0; run < wanted.values.size(); ++run) {
        if (std::isfinite(wanted.values[run])) {
            data.runs.push_back(run);
            data.target.push_back(wanted.values[run]);
        }
    }
    for (int at = 0; at < dimensions.size(); ++at) {
        const RunDimension &param = dimensions[at];
        if (param.kind != RunDimension::Kind::Param)
            continue;
        const bool isThere = std::all_of(data.runs.begin(), data.runs.end(), [&](std::size_t run) { return std::isfinite(param.values[run]); });
        if (!isThere) {
            data.leftOut.append(param.name);
            continue;
        }
        data.params.append(at);
        data.scales.emplace_back(param);
        ForestColumn column;
        for (const std::size_t run : data.runs)
            column.push_back(data.scales.back().place(param.values[run]));
        data.columns.push_back(std::move(column));
    }
    return data;
}

ParamStudy::Slice sliceOf(const RunForest &forest, const RunDimension &dimension, const PlaceScale &scale, std::size_t column)
{
    ParamStudy::Slice slice;
    const auto steps = dimension.categories.isEmpty() ? qsizetype(kSliceSteps) : dimension.categories.size();
    for (qsizetype at = 0; at < steps; ++at) {
        const double place = dimension.categories.isEmpty() ? double(at) / double(steps - 1) : scale.place(double(at));
        const RunForest::Marginal marginal = forest.marginal(column, std::min(place, 1.0));
        slice.x.push_back(dimension.categories.isEmpty() ? scale.valueAt(place) : double(at));
        slice.mean.push_back(marginal.mean);
        slice.low.push_back(marginal.mean - marginal.spread);
        slice.high.push_back(marginal.mean + marginal.spread);
    }
    return slice;
}

} // namespace

bool RunDimension::isComplete() const
{
    return std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
}

QList<RunDimension> runDimensions(const QList<Run> &runs)
{
    QList<RunDimension> dimensions;
    addParams(runs, dimensions);
    addMetrics(runs, dimensions);
    addCost(runs, Words::tr("Duration (s)"), [](const Run &run) { return run.seconds(); }, dimensions);
    addCost(runs, Words::tr("Processor time (s)"), [](const Run &run) { return run.cpuSeconds; }, dimensions);
    addCost(runs, Words::tr("Peak memory (MB)"), [](const Run &run) { return double(run.peakBytes) / 1e6; }, dimensions);
    addCost(runs, Words::tr("Energy (Wh)"), [](const Run &run) { return run.energyJoules / 3600; }, dimensions);
    addCost(runs, Words::tr("Model size (MB)"), [](const Run &run) { return double(run.modelBytes) / 1e6; }, dimensions);
    return dimensions;
}

ParamStudy studyParams(const QList<RunDimension> &dimensions, int metric)
{
    ParamStudy study;
    const ForestData data = forestData(dimensions, metric);
    study.runs = int(data.runs.size());
    study.leftOut = data.leftOut;
    if (data.params.isEmpty()) {
        study.problem = Words::tr("The runs do not differ in any parameter that all of them have.");
        return study;
    }
    if (study.runs < kFewestRuns) {
        study.problem = Words::tr("Too few runs have this metric: at least %n are needed.", nullptr, int(kFewestRuns));
        return study;
    }
    const RunForest forest(data.columns, data.target);
    const std::vector<double> shares = forest.importances();
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return shares[a] > shares[b]; });
    study.explained = forest.outOfBagR2();
    study.hasFewRuns = study.runs < kFewestRunsOfParameter * data.params.size();
    for (const std::size_t at : order) {
        const int dimension = data.params[qsizetype(at)];
        study.params.append(dimensions[dimension].name);
        study.dimensions.append(dimension);
        study.importances.push_back(shares[at]);
        study.slices.push_back(sliceOf(forest, dimensions[dimension], data.scales[at], at));
    }
    return study;
}

ParamStudy::Surface paramSurface(const QList<RunDimension> &dimensions, int metric, int first, int second)
{
    ParamStudy::Surface surface;
    const ForestData data = forestData(dimensions, metric);
    const auto a = data.params.indexOf(first), b = data.params.indexOf(second);
    if (a < 0 || b < 0 || a == b || std::ssize(data.runs) < kFewestRuns)
        return surface;
    const RunForest forest(data.columns, data.target);
    const auto stepsOf = [&](int dimension) {
        const qsizetype categories = dimensions[dimension].categories.size();
        return categories > 0 ? int(categories) : kSurfaceSteps;
    };
    surface.columns = stepsOf(first);
    surface.rows = stepsOf(second);
    const auto placeOf = [&](int dimension, int at, int steps) {
        return dimensions[dimension].categories.isEmpty() ? double(at) / (steps - 1) : (at + 0.5) / steps;
    };
    for (int row = 0; row < surface.rows; ++row) {
        for (int column = 0; column < surface.columns; ++column)
            surface.values.push_back(forest.marginal(size_t(a), placeOf(first, column, surface.columns), size_t(b), placeOf(second, row, surface.rows)));
    }
    surface.x0 = data.scales[size_t(a)].axisAt(placeOf(first, 0, surface.columns));
    surface.x1 = data.scales[size_t(a)].axisAt(placeOf(first, surface.columns - 1, surface.columns));
    surface.y0 = data.scales[size_t(b)].axisAt(placeOf(second, 0, surface.rows));
    surface.y1 = data.scales[size_t(b)].axisAt(placeOf(second, surface.rows - 1, surface.rows));
    return surface;
}

} // namespace cairn
