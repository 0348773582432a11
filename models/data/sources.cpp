// SPDX-License-Identifier: GPL-3.0-or-later
// One query: the source with what came of it.
#include "models/data/sources.h"

namespace cairn {

Result<QList<Source>> Sources::all(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<Source>> {
        SQLite::Statement query(database,
            "SELECT s.id, s.kind, s.uri, s.added_at, a.name, s.licence, s.note,"
            " coalesce((SELECT rows FROM data_table WHERE source_id = s.id), (SELECT count(*) FROM item WHERE source_id = s.id))"
            " FROM source s LEFT JOIN annotator a ON a.id = s.added_by ORDER BY s.id DESC");
        QList<Source> sources;
        while (query.executeStep()) {
            sources.append({integerColumn(query, 0), textColumn(query, 1), textColumn(query, 2), realColumn(query, 3), textColumn(query, 4),
                textColumn(query, 5), textColumn(query, 6), integerColumn(query, 7)});
        }
        return sources;
    });
}

} // namespace cairn
