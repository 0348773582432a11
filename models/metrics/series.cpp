// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tables series and point.
#include "models/metrics/series.h"

#include "models/metrics/metricnames.h"
#include "models/project/task.h"

#include <QCoreApplication>

#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Series)
};

constexpr qint64 kAll = std::numeric_limits<qint64>::max();

double realOrNan(SQLite::Statement &statement, int column)
{
    return isNullColumn(statement, column) ? std::nan("") : realColumn(statement, column);
}

std::optional<double> optionalReal(SQLite::Statement &statement, int column)
{
    return isNullColumn(statement, column) ? std::nullopt : std::optional(realColumn(statement, column));
}

/** As json_each reads it. */
QString idList(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return QLatin1Char('[') + texts.join(QLatin1Char(',')) + QLatin1Char(']');
}

QList<SeriesInfo> readInfos(SQLite::Statement &query)
{
    QList<SeriesInfo> infos;
    while (query.executeStep()) {
        SeriesInfo info;
        info.id = integerColumn(query, 0);
        info.runId = integerColumn(query, 1);
        info.name = textColumn(query, 2);
        info.points = integerColumn(query, 3);
        info.lastStep = integerColumn(query, 4);
        info.lastValue = realOrNan(query, 5);
        info.minValue = optionalReal(query, 6);
        info.minStep = integerColumn(query, 7);
        info.maxValue = optionalReal(query, 8);
        info.maxStep = integerColumn(query, 9);
        infos.append(info);
    }
    return infos;
}

} // namespace

std::optional<double> SeriesInfo::bestValue() const { return isSmallerBetter(name) ? minValue : maxValue; }

qint64 SeriesInfo::bestStep() const { return isSmallerBetter(name) ? minStep : maxStep; }

Result<QList<SeriesInfo>> Series::ofRun(SQLite::Database &database, qint64 runId) { return ofRuns(database, {runId}); }

Result<QList<SeriesInfo>> Series::ofRuns(SQLite::Database &database, const QList<qint64> &runIds)
{
    return guarded({}, [&]() -> Result<QList<SeriesInfo>> {
        // Two statements: one that says "or all" would walk through every series for the few of one run.
        constexpr const char *kOfAll = "SELECT id, run_id, name, points, last_step, last_value, min_value, min_step, max_value, max_step FROM series"
                                       " ORDER BY run_id, name";
        constexpr const char *kOfSome = "SELECT id, run_id, name, points, last_step, last_value, min_value, min_step, max_value, max_step FROM series"
                                        " WHERE run_id IN (SELECT value FROM json_each(?)) ORDER BY run_id, name";
        SQLite::Statement query(database, runIds.isEmpty() ? kOfAll : kOfSome);
        if (!runIds.isEmpty())
            bindAll(query, idList(runIds));
        return readInfos(query);
    });
}

Result<SeriesInfo> Series::find(SQLite::Database &database, qint64 runId, const QString &name)
{
    const Result<QList<SeriesInfo>> all = ofRun(database, runId);
    if (!all)
        return fail(all);
    QStringList names;
    for (const SeriesInfo &info : *all) {
        if (info.name == name)
            return info;
        names.append(info.name);
    }
    if (names.isEmpty())
        return fail(Words::tr("The run has no metrics yet, so there is no %1.").arg(name));
    return fail(Words::tr("The run has no metric %1; it has %2.").arg(name, names.join(QLatin1String(", "))));
}

Result<QStringList> Series::names(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QStringList> {
        SQLite::Statement query(database, "SELECT DISTINCT name FROM series ORDER BY name");
        QStringList names;
        while (query.executeStep())
            names.append(textColumn(query, 0));
        return names;
    });
}

Result<QStringList> Series::namesOf(SQLite::Database &database, const QList<qint64> &runIds)
{
    return guarded({}, [&]() -> Result<QStringList> {
        SQLite::Statement query(database, "SELECT DISTINCT name FROM series WHERE run_id IN (SELECT value FROM json_each(?)) ORDER BY name");
        bindAll(query, idList(runIds));
        QStringList names;
        while (query.executeStep())
            names.append(textColumn(query, 0));
        return names;
    });
}

Result<QList<Point>> Series::rawPoints(SQLite::Database &database, qint64 seriesId, qint64 fromSequence, qint64 count)
{
    return guarded({}, [&]() -> Result<QList<Point>> {
        SQLite::Statement query(database,
            "SELECT step, at, value FROM point WHERE series_id = ? AND seq >= ? AND NOT superseded ORDER BY seq LIMIT ?");
        bindAll(query, seriesId, fromSequence, count);
        QList<Point> points;
        while (query.executeStep())
            points.append({integerColumn(query, 0), realColumn(query, 1), realOrNan(query, 2)});
        return points;
    });
}

Result<QList<Point>> Series::allPoints(SQLite::Database &database, qint64 seriesId) { return rawPoints(database, seriesId, 0, kAll); }

Result<void> Series::forEachPoint(SQLite::Database &database, qint64 seriesId, const std::function<bool(const Point &)> &take)
{
    return guarded({}, [&]() -> Result<void> {
        SQLite::Statement query(database, "SELECT step, at, value FROM point WHERE series_id = ? AND NOT superseded ORDER BY seq");
        bindAll(query, seriesId);
        while (query.executeStep()) {
            if (!take({integerColumn(query, 0), realColumn(query, 1), realOrNan(query, 2)}))
                return canceled();
        }
        return {};
    });
}

} // namespace cairn
