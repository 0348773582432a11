// SPDX-License-Identifier: GPL-3.0-or-later
// The table layer, with counts.
#include "models/labels/layers.h"

namespace cairn {

Result<QList<Layer>> allLayers(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<Layer>> {
        SQLite::Statement query(database,
            "SELECT l.id, l.name, l.kind, t.name, coalesce(n.items, 0), coalesce(n.labels, 0) FROM layer l LEFT JOIN annotator t ON t.id = l.annotator_id"
            " LEFT JOIN (SELECT layer_id, count(DISTINCT item_id) AS items, count(*) AS labels FROM annotation GROUP BY layer_id) n ON n.layer_id = l.id"
            " ORDER BY l.id <> 1, l.name, l.id");
        QList<Layer> layers;
        while (query.executeStep()) {
            layers.append({integerColumn(query, 0), textColumn(query, 1), textColumn(query, 2), textColumn(query, 3), integerColumn(query, 4),
                integerColumn(query, 5)});
        }
        return layers;
    });
}

} // namespace cairn
