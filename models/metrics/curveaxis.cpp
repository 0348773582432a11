// SPDX-License-Identifier: GPL-3.0-or-later
// Another metric's value at a step lies on the line between its neighbours; it is not guessed beyond its ends.
#include "models/metrics/curveaxis.h"

#include "models/metrics/curvesettings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CurveAxis)
};

constexpr double kNowhere = std::numeric_limits<double>::quiet_NaN();
constexpr double kJoulesAWattHour = 3600;

struct Kind {
    CurveAxisKind kind;
    const char *id;
    QStringList metrics; ///< what programs call it
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> kKinds = {
        {CurveAxisKind::Step, "step", {}},
        {CurveAxisKind::Epoch, "epoch", {QStringLiteral("epoch"), QStringLiteral("train/epoch"), QStringLiteral("progress/epoch"), QStringLiteral("trainer/epoch")}},
        {CurveAxisKind::RelativeTime, "time", {}},
        {CurveAxisKind::WallTime, "wall", {}},
        {CurveAxisKind::Samples, "samples",
            {QStringLiteral("samples"), QStringLiteral("samples_seen"), QStringLiteral("train/samples"), QStringLiteral("train/samples_seen"),
                QStringLiteral("num_samples"), QStringLiteral("examples_seen"), QStringLiteral("num_input_tokens_seen")}},
        {CurveAxisKind::Cost, "cost", {QStringLiteral("cost"), QStringLiteral("train/cost"), QStringLiteral("system/cost")}},
        {CurveAxisKind::Energy, "energy", {QStringLiteral("energy"), QStringLiteral("energy_wh"), QStringLiteral("energy_consumed"), QStringLiteral("system/energy")}},
    };
    return kKinds;
}

const QStringList &metricsOf(CurveAxisKind kind)
{
    static const QStringList kNone;
    for (const Kind &entry : kinds()) {
        if (entry.kind == kind)
            return entry.metrics;
    }
    return kNone;
}

/** When a run began and what it took. */
struct RunFacts {
    double begun = 0; ///< 0: nobody knows
    double seconds = 0;
    double joules = 0;
};

RunFacts factsOf(SQLite::Database &database, qint64 runId)
{
    SQLite::Statement query(database,
        "SELECT started_at, coalesce(wall_seconds, ended_at - started_at), energy_joules,"
        " (SELECT min(p.at) FROM series s JOIN point p ON p.series_id = s.id AND p.seq = 0 WHERE s.run_id = r.id AND p.at <> 0) FROM run r WHERE id = ?");
    bindAll(query, runId);
    RunFacts facts;
    if (!query.executeStep())
        return facts;
    const double started = realColumn(query, 0), first = realColumn(query, 3);
    // A log that was brought in later has points from before its run was made here.
    facts.begun = started != 0 && first != 0 ? std::min(started, first) : started != 0 ? started : first;
    facts.seconds = realColumn(query, 1);
    facts.joules = realColumn(query, 2);
    return facts;
}

qint64 seriesNamed(SQLite::Database &database, qint64 runId, const QStringList &names)
{
    for (const QString &name : names) {
        if (const qint64 id = integerOf(database, "SELECT coalesce((SELECT id FROM series WHERE run_id = ? AND name = ? AND points > 0), 0)", runId, name); id != 0)
            return id;
    }
    return 0;
}

qint64 batchSizeOf(SQLite::Database &database, qint64 runId)
{
    return integerOf(database,
        "SELECT coalesce((SELECT CAST(number AS INTEGER) FROM run_param WHERE run_id = ? AND number >= 1"
        " AND name IN ('batch_size', 'batch', 'train_batch_size', 'per_device_train_batch_size') ORDER BY name LIMIT 1), 0)",
        runId);
}

class OtherMetric
{
public:
    void add(const Point &point)
    {
        if (!std::isfinite(point.value))
            return;
        if (!m_steps.empty() && m_steps.back() == point.step)
            m_values.back() = point.value; // said again
        else if (m_steps.empty() || m_steps.back() < point.step) {
            m_steps.push_back(point.step);
            m_values.push_back(point.value);
        }
    }

    [[nodiscard]] double at(qint64 step) const
    {
        const auto after = std::lower_bound(m_steps.begin(), m_steps.end(), step);
        if (after == m_steps.end())
            return kNowhere;
        const size_t index = size_t(after - m_steps.begin());
        if (*after == step)
            return m_values[index];
        if (index == 0)
            return kNowhere;
        const double share = double(step - m_steps[index - 1]) / double(m_steps[index] - m_steps[index - 1]);
        return m_values[index - 1] + share * (m_values[index] - m_values[index - 1]);
    }

private:
    std::vector<qint64> m_steps;
    std::vector<double> m_values;
};

using Place = std::function<double(const Point &)>;

Result<Place> placeByMetric(SQLite::Database &database, qint64 seriesId)
{
    auto other = std::make_shared<OtherMetric>();
    const Result<void> read = Series::forEachPoint(database, seriesId, [&](const Point &point) {
        other->add(point);
        return true;
    });
    if (!read)
        return fail(read);
    return Place([other](const Point &point) { return other->at(point.step); });
}

Place placeByTime(double begun, double factor)
{
    return [begun, factor](const Point &point) { return point.time != 0 ? (point.time - begun) * factor : kNowhere; };
}

/** Empty where the run has nothing to place its points by. */
Result<Place> placeWithoutMetric(SQLite::Database &database, qint64 runId, CurveAxisKind kind)
{
    switch (kind) {
    case CurveAxisKind::Step:
        return Place([](const Point &point) { return double(point.step); });
    case CurveAxisKind::WallTime:
        return placeByTime(0, 1);
    case CurveAxisKind::RelativeTime:
        if (const RunFacts facts = factsOf(database, runId); facts.begun != 0)
            return placeByTime(facts.begun, 1);
        return Place();
    case CurveAxisKind::Samples: {
        // A run that logs its epochs beside its steps counts batches by them; in others a step may be a whole epoch.
        const qint64 batch = batchSizeOf(database, runId);
        if (batch > 0 && seriesNamed(database, runId, metricsOf(CurveAxisKind::Epoch)) != 0)
            return Place([batch](const Point &point) { return double(point.step) * double(batch); });
        return Place();
    }
    case CurveAxisKind::Cost: {
        const CostRate rate = costRate(database);
        const RunFacts facts = factsOf(database, runId);
        return rate.perHour > 0 && facts.begun != 0 ? placeByTime(facts.begun, rate.perHour / 3600) : Place();
    }
    case CurveAxisKind::Energy: {
        const RunFacts facts = factsOf(database, runId);
        return facts.joules > 0 && facts.seconds > 0 && facts.begun != 0 ? placeByTime(facts.begun, facts.joules / facts.seconds / kJoulesAWattHour) : Place();
    }
    case CurveAxisKind::Epoch:
    case CurveAxisKind::Metric:
        break;
    }
    return Place();
}

} // namespace

QString curveAxisId(const CurveAxis &axis)
{
    for (const Kind &entry : kinds()) {
        if (entry.kind == axis.kind)
            return QString::fromLatin1(entry.id);
    }
    return axis.metric;
}

CurveAxis curveAxisFromId(const QString &id)
{
    for (const Kind &entry : kinds()) {
        if (id == QLatin1String(entry.id))
            return {entry.kind, {}};
    }
    return id.isEmpty() ? CurveAxis() : CurveAxis {CurveAxisKind::Metric, id};
}

QString curveAxisTitle(const CurveAxis &axis, const QString &currency)
{
    switch (axis.kind) {
    case CurveAxisKind::Step:
        return Text::tr("Step");
    case CurveAxisKind::Epoch:
        return Text::tr("Epoch");
    case CurveAxisKind::RelativeTime:
        return Text::tr("Time since the start");
    case CurveAxisKind::WallTime:
        return Text::tr("Date and time");
    case CurveAxisKind::Samples:
        return Text::tr("Samples seen");
    case CurveAxisKind::Cost:
        return currency.isEmpty() ? Text::tr("Cost") : Text::tr("Cost (%1)").arg(currency);
    case CurveAxisKind::Energy:
        return Text::tr("Energy (Wh)");
    case CurveAxisKind::Metric:
        break;
    }
    return axis.metric;
}

Result<AxisPlaces> AxisPlaces::of(SQLite::Database &database, qint64 runId, const CurveAxis &axis)
{
    return guarded({}, [&]() -> Result<AxisPlaces> {
        AxisPlaces places;
        places.m_isStep = axis.kind == CurveAxisKind::Step;
        const QStringList names = axis.kind == CurveAxisKind::Metric ? QStringList(axis.metric) : metricsOf(axis.kind);
        const qint64 series = seriesNamed(database, runId, names);
        Result<Place> place = series != 0 ? placeByMetric(database, series) : placeWithoutMetric(database, runId, axis.kind);
        if (!place)
            return fail(place);
        places.m_place = std::move(*place);
        return places;
    });
}

Result<QList<CurveAxisKind>> availableAxes(SQLite::Database &database, const QList<qint64> &runIds)
{
    return guarded({}, [&]() -> Result<QList<CurveAxisKind>> {
        QList<CurveAxisKind> available;
        for (const Kind &entry : kinds()) {
            const bool isThere = std::any_of(runIds.begin(), runIds.end(), [&](qint64 runId) {
                if (seriesNamed(database, runId, entry.metrics) != 0)
                    return true;
                const Result<Place> place = placeWithoutMetric(database, runId, entry.kind);
                const bool needsTime = entry.kind == CurveAxisKind::WallTime;
                return place && *place && (!needsTime || factsOf(database, runId).begun != 0);
            });
            if (isThere || entry.kind == CurveAxisKind::Step)
                available.append(entry.kind);
        }
        return available;
    });
}

} // namespace cairn
