// SPDX-License-Identifier: GPL-3.0-or-later
// One window query gives each gesture its share; sums differ by what they group.
#include "models/labels/labellingtime.h"

namespace cairn {
namespace {

/** Gestures with the seconds that count for each. ?1: what is a pause. A clock put back gives no negative time. */
constexpr const char *kWorked = R"(WITH gap AS (
    SELECT item_id, coalesce(annotator_id, 0) AS annotator_id, seconds,
        at - lag(at) OVER (PARTITION BY annotator_id ORDER BY id) AS since
    FROM journal WHERE state <> 'writing'),
  worked AS (
    SELECT item_id, annotator_id,
        CASE WHEN since >= 0 AND since <= ?1 THEN since ELSE min(coalesce(seconds, 0), ?1) END AS seconds
    FROM gap) )";

Result<QList<LabellingTime>> read(SQLite::Database &database, const char *sql, double idleSeconds, qint64 itemId = 0)
{
    return guarded({}, [&]() -> Result<QList<LabellingTime>> {
        SQLite::Statement query(database, std::string(kWorked) + sql);
        bindValue(query, 1, idleSeconds);
        if (query.getBindParameterCount() > 1)
            bindValue(query, 2, itemId);
        QList<LabellingTime> times;
        while (query.executeStep())
            times.append({integerColumn(query, 0), textColumn(query, 1), realColumn(query, 2), integerColumn(query, 3), integerColumn(query, 4)});
        return times;
    });
}

} // namespace

Result<QList<LabellingTime>> labellingTimeByItem(SQLite::Database &database, double idleSeconds)
{
    return read(database,
        "SELECT w.item_id, i.path, sum(w.seconds), count(*), 1 FROM worked w JOIN item i ON i.id = w.item_id GROUP BY w.item_id ORDER BY 3 DESC, 1",
        idleSeconds);
}

Result<QList<LabellingTime>> labellingTimeByAnnotator(SQLite::Database &database, double idleSeconds)
{
    return read(database,
        "SELECT w.annotator_id, t.name, sum(w.seconds), count(*), count(DISTINCT w.item_id) FROM worked w LEFT JOIN annotator t ON t.id = w.annotator_id"
        " GROUP BY w.annotator_id ORDER BY 3 DESC, 1",
        idleSeconds);
}

Result<LabellingTime> labellingTimeOfItem(SQLite::Database &database, qint64 itemId, double idleSeconds)
{
    const auto times = read(database,
        "SELECT i.id, i.path, coalesce(sum(w.seconds), 0), count(w.item_id), 1 FROM item i LEFT JOIN worked w ON w.item_id = i.id WHERE i.id = ?2 GROUP BY i.id",
        idleSeconds, itemId);
    if (!times)
        return fail(times);
    return times->isEmpty() ? LabellingTime() : times->first();
}

} // namespace cairn
