// SPDX-License-Identifier: GPL-3.0-or-later
// A row in a list for each fact.
#include "models/runs/runcolumns.h"

#include "models/metrics/metricnames.h"
#include "models/runs/recipe.h"
#include "models/runs/runedits.h"
#include "models/runs/runtexts.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace cairn {
namespace {

using Kind = RunColumn::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunColumns)
};

struct Fact {
    Kind kind;
    const char *key;
    const char *title;
};
constexpr std::array kFacts {
    Fact {Kind::Name, "name", QT_TRANSLATE_NOOP("RunColumns", "Name")},
    Fact {Kind::Status, "status", QT_TRANSLATE_NOOP("RunColumns", "Status")},
    Fact {Kind::Recipe, "recipe", QT_TRANSLATE_NOOP("RunColumns", "Recipe")},
    Fact {Kind::Snapshot, "snapshot", QT_TRANSLATE_NOOP("RunColumns", "Snapshot")},
    Fact {Kind::Started, "started", QT_TRANSLATE_NOOP("RunColumns", "Started")},
    Fact {Kind::Duration, "seconds", QT_TRANSLATE_NOOP("RunColumns", "Duration")},
    Fact {Kind::Seed, "seed", QT_TRANSLATE_NOOP("RunColumns", "Seed")},
    Fact {Kind::Processor, "processor", QT_TRANSLATE_NOOP("RunColumns", "Processor time")},
    Fact {Kind::Memory, "memory", QT_TRANSLATE_NOOP("RunColumns", "Peak memory")},
    Fact {Kind::Energy, "energy", QT_TRANSLATE_NOOP("RunColumns", "Energy (Wh)")},
    Fact {Kind::ModelSize, "model_size", QT_TRANSLATE_NOOP("RunColumns", "Model size")},
    Fact {Kind::Tags, "tags", QT_TRANSLATE_NOOP("RunColumns", "Tags")},
    Fact {Kind::Note, "note", QT_TRANSLATE_NOOP("RunColumns", "Note")},
    Fact {Kind::Host, "host", QT_TRANSLATE_NOOP("RunColumns", "Host")},
    Fact {Kind::Sweep, "sweep", QT_TRANSLATE_NOOP("RunColumns", "Sweep")},
};
constexpr qsizetype kUsualFacts = 6;
constexpr qsizetype kMostUsualMetrics = 8;

QVariant positive(double value) { return value > 0 ? QVariant(value) : QVariant(); }

QVariant factValue(const Run &run, Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return run.name;
    case Kind::Status:
        return double(run.status);
    case Kind::Recipe:
        return run.recipe;
    case Kind::Snapshot:
        return run.snapshot;
    case Kind::Started:
        return positive(run.startedAt);
    case Kind::Duration:
        return run.startedAt == 0 ? QVariant() : QVariant(run.seconds());
    case Kind::Seed:
        return double(run.seed);
    case Kind::Processor:
        return positive(run.cpuSeconds);
    case Kind::Memory:
        return positive(double(run.peakBytes));
    case Kind::Energy:
        return positive(run.energyJoules / 3600);
    case Kind::ModelSize:
        return positive(double(run.modelBytes));
    case Kind::Tags:
        return tagsAsText(run);
    case Kind::Note:
        return run.note;
    case Kind::Host:
        return run.host;
    case Kind::Sweep:
        return run.tags.value(QStringLiteral("sweep"));
    default:
        return {};
    }
}

} // namespace

QString RunColumn::key() const
{
    for (const Fact &fact : kFacts) {
        if (fact.kind == kind)
            return QString::fromLatin1(fact.key);
    }
    switch (kind) {
    case Kind::Param:
        return QStringLiteral("params.") + name;
    case Kind::Best:
        return QStringLiteral("best.") + name;
    case Kind::MeanOfLast:
        return QStringLiteral("mean%1.").arg(number) + name;
    case Kind::AtStep:
        return QStringLiteral("at%1.").arg(number) + name;
    default:
        return name;
    }
}

std::optional<RunColumn> RunColumn::fromKey(const QString &key)
{
    if (key.trimmed().isEmpty())
        return std::nullopt;
    for (const Fact &fact : kFacts) {
        if (key == QLatin1String(fact.key))
            return RunColumn {fact.kind, {}, 0};
    }
    if (key.startsWith(QLatin1String("params.")))
        return RunColumn {Kind::Param, key.mid(7), 0};
    if (key.startsWith(QLatin1String("best.")))
        return RunColumn {Kind::Best, key.mid(5), 0};
    static const QRegularExpression kOfPoints(QStringLiteral("^(mean|at)(\\d{1,15})\\.(.+)$"));
    if (const auto match = kOfPoints.match(key); match.hasMatch()) {
        const bool isMean = match.captured(1) == QLatin1String("mean");
        return RunColumn {isMean ? Kind::MeanOfLast : Kind::AtStep, match.captured(3), match.captured(2).toLongLong()};
    }
    return RunColumn {Kind::Last, key, 0};
}

QString RunColumn::title() const
{
    for (const Fact &fact : kFacts) {
        if (fact.kind == kind)
            return Words::tr(fact.title);
    }
    switch (kind) {
    case Kind::Best:
        return Words::tr("%1 (best)").arg(name);
    case Kind::MeanOfLast:
        return Words::tr("%1 (mean of the last %2)").arg(name, QString::number(number));
    case Kind::AtStep:
        return Words::tr("%1 (at step %2)").arg(name, QString::number(number));
    default:
        return name;
    }
}

Result<RunPointValues> readPointValues(SQLite::Database &database, const QList<Run> &runs, const QList<RunColumn> &columns)
{
    RunPointValues values;
    if (std::none_of(columns.begin(), columns.end(), [](const RunColumn &column) { return column.isOfPoints(); }))
        return values;
    return guarded({}, [&]() -> Result<RunPointValues> {
        SQLite::Statement mean(database,
            "SELECT avg(value) FROM (SELECT value FROM point WHERE series_id = ?1 AND NOT superseded AND value IS NOT NULL ORDER BY seq DESC LIMIT ?2)");
        SQLite::Statement atStep(database,
            "SELECT value FROM point WHERE series_id = ?1 AND step <= ?2 AND NOT superseded ORDER BY seq DESC LIMIT 1");
        for (const RunColumn &column : columns) {
            if (!column.isOfPoints())
                continue;
            SQLite::Statement &query = column.kind == Kind::MeanOfLast ? mean : atStep;
            for (const Run &run : runs) {
                const auto metric = run.metrics.constFind(column.name);
                if (metric == run.metrics.constEnd())
                    continue;
                query.reset();
                bindAll(query, metric->seriesId, column.number);
                if (query.executeStep() && !isNullColumn(query, 0))
                    values.insert({run.id, column.key()}, realColumn(query, 0));
            }
        }
        return values;
    });
}

QVariant columnValue(const Run &run, const RunColumn &column, const RunPointValues &points)
{
    if (column.kind == Kind::Param) {
        const QJsonValue value = run.params.value(column.name);
        return value.isDouble() ? QVariant(value.toDouble()) : value.isUndefined() ? QVariant() : QVariant(paramText(value));
    }
    if (column.isOfPoints()) {
        const auto found = points.constFind({run.id, column.key()});
        return found == points.constEnd() ? QVariant() : QVariant(*found);
    }
    if (!column.isMetric())
        return factValue(run, column.kind);
    const auto metric = run.metrics.constFind(column.name);
    if (metric == run.metrics.constEnd())
        return {};
    return column.kind == Kind::Last ? QVariant(metric->last) : metric->best ? QVariant(*metric->best) : QVariant();
}

QString columnText(const Run &run, const RunColumn &column, const RunPointValues &points)
{
    const QVariant value = columnValue(run, column, points);
    switch (column.kind) {
    case Kind::Status:
        return runStatusText(run.status);
    case Kind::Started:
        return timeText(run.startedAt);
    case Kind::Duration:
    case Kind::Processor:
        return value.isValid() ? durationText(value.toDouble()) : QString();
    case Kind::Memory:
    case Kind::ModelSize:
        return value.isValid() ? QLocale().formattedDataSize(value.toLongLong()) : QString();
    case Kind::Energy:
        return value.isValid() && isEstimatedEnergy(run.energyMethod) ? QStringLiteral("≈ ") + valueText(value) : valueText(value);
    case Kind::Seed:
        return QString::number(run.seed);
    default:
        return valueText(value);
    }
}

QList<RunColumn> offeredColumns(const RunFacts &facts)
{
    QList<RunColumn> columns;
    for (const Fact &fact : kFacts)
        columns.append({fact.kind, {}, 0});
    for (const QString &name : facts.params)
        columns.append({Kind::Param, name, 0});
    for (const QString &name : facts.metrics)
        columns << RunColumn {Kind::Last, name, 0} << RunColumn {Kind::Best, name, 0};
    return columns;
}

QList<RunColumn> usualColumns(const RunFacts &facts)
{
    QList<RunColumn> columns;
    for (const Fact &fact : std::span(kFacts).first(kUsualFacts))
        columns.append({fact.kind, {}, 0});
    // Results before parameters: they are what is looked for.
    QStringList all = facts.metrics;
    all.removeIf(isOfMachine);
    QStringList validation;
    std::copy_if(all.begin(), all.end(), std::back_inserter(validation),
        [](const QString &name) { return splitMetricName(name).phase() == QLatin1String("val"); });
    for (const QString &name : (validation.isEmpty() ? all : validation).mid(0, kMostUsualMetrics))
        columns << RunColumn {Kind::Last, name, 0} << RunColumn {Kind::Best, name, 0};
    for (const QString &name : facts.differing)
        columns.append({Kind::Param, name, 0});
    return columns;
}

int compareValues(const QVariant &a, const QVariant &b)
{
    const auto rank = [](const QVariant &value) {
        const bool isNumber = value.typeId() == QMetaType::Double;
        return !value.isValid() || (isNumber && std::isnan(value.toDouble())) || (!isNumber && value.toString().isEmpty()) ? 2 : isNumber ? 0 : 1;
    };
    const int ofA = rank(a), ofB = rank(b);
    if (ofA != ofB || ofA == 2)
        return ofA - ofB;
    if (ofA == 1)
        return QString::localeAwareCompare(a.toString(), b.toString());
    const double x = a.toDouble(), y = b.toDouble();
    return x < y ? -1 : x > y ? 1 : 0;
}

QList<RunSortKey> sortKeys(const QList<Run> &runs, const RunColumn &column, const RunPointValues &points)
{
    QList<RunSortKey> keys(runs.size());
    const QCollator collator(QLocale::system().collation());
    std::vector<std::pair<QCollatorSortKey, qsizetype>> texts;
    for (qsizetype at = 0; at < runs.size(); ++at) {
        const QVariant value = columnValue(runs[at], column, points);
        if (value.typeId() == QMetaType::Double) {
            if (!std::isnan(value.toDouble()))
                keys[at] = {RunSortKey::Kind::Number, value.toDouble()};
        } else if (const QString text = value.toString(); !text.isEmpty()) {
            texts.emplace_back(collator.sortKey(text), at);
        }
    }
    // Texts are put in order once; after that a text is the number of its place.
    std::sort(texts.begin(), texts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    double place = 0;
    for (size_t at = 0; at < texts.size(); ++at) {
        place += at > 0 && texts[at - 1].first < texts[at].first;
        keys[texts[at].second] = {RunSortKey::Kind::Text, place};
    }
    return keys;
}

bool isBefore(const RunSortKey &a, const RunSortKey &b, bool isDescending)
{
    if (a.kind == RunSortKey::Kind::Unknown || b.kind == RunSortKey::Kind::Unknown)
        return a.kind < b.kind;
    if (a.kind != b.kind)
        return isDescending ? a.kind > b.kind : a.kind < b.kind;
    return isDescending ? a.number > b.number : a.number < b.number;
}

} // namespace cairn
