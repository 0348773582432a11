// SPDX-License-Identifier: GPL-3.0-or-later
// A series: what one run says of one metric, point by point, with a summary that is kept while it grows.
#pragma once

#include "models/project/database.h"

#include <QList>
#include <QMetaType>

#include <functional>
#include <optional>

namespace cairn {

/** One logged value. `time` is UTC seconds, 0 where the log knew none. `value` may be not-a-number or infinite. */
struct Point {
    qint64 step = 0;
    double time = 0;
    double value = 0;
};

/** Smallest and largest are those of the finite values; they are absent where there is none. */
struct SeriesInfo {
    qint64 id = 0;
    qint64 runId = 0;
    QString name;
    qint64 points = 0; ///< without those that a restarted program has written anew
    qint64 lastStep = 0;
    double lastValue = 0; ///< may be not-a-number
    std::optional<double> minValue;
    qint64 minStep = 0;
    std::optional<double> maxValue;
    qint64 maxStep = 0;

    /** The best value by the metric's direction (metricnames.h), and its step. */
    [[nodiscard]] std::optional<double> bestValue() const;
    [[nodiscard]] qint64 bestStep() const;
};

/** Readers of series; each works on any connection. */
class Series
{
public:
    [[nodiscard]] static Result<QList<SeriesInfo>> ofRun(SQLite::Database &database, qint64 runId); ///< by name
    /** Of several runs, by run and name; of all runs where the list is empty. */
    [[nodiscard]] static Result<QList<SeriesInfo>> ofRuns(SQLite::Database &database, const QList<qint64> &runIds);
    /** An error with a sentence that names the metrics there are, when the run has none of this name. */
    [[nodiscard]] static Result<SeriesInfo> find(SQLite::Database &database, qint64 runId, const QString &name);
    /** Names of all metrics of the project's runs, sorted, each once. */
    [[nodiscard]] static Result<QStringList> names(SQLite::Database &database);

    /** The same of some runs. */
    [[nodiscard]] static Result<QStringList> namesOf(SQLite::Database &database, const QList<qint64> &runIds);

    /** Up to `count` raw points with sequence number `fromSequence` or later, in the order in which they were logged. */
    [[nodiscard]] static Result<QList<Point>> rawPoints(SQLite::Database &database, qint64 seriesId, qint64 fromSequence, qint64 count);
    [[nodiscard]] static Result<QList<Point>> allPoints(SQLite::Database &database, qint64 seriesId);
    /** One after the other, as logged, until `take` says false: then the answer is that it was cancelled. */
    [[nodiscard]] static Result<void> forEachPoint(SQLite::Database &database, qint64 seriesId, const std::function<bool(const Point &)> &take);
};

} // namespace cairn

Q_DECLARE_METATYPE(cairn::SeriesInfo)
