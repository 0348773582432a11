// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about the labels of one class.
#include "models/labels/classitems.h"

#include "models/labels/attributeschema.h"

#include <QJsonDocument>

namespace cairn {

Result<QSet<qint64>> itemsWithClass(SQLite::Database &database, qint64 classId, qint64 layerId)
{
    return guarded({}, [&]() -> Result<QSet<qint64>> {
        SQLite::Statement query(database, "SELECT DISTINCT item_id FROM annotation WHERE class_id = ? AND layer_id = ?");
        bindAll(query, classId, layerId);
        QSet<qint64> ids;
        while (query.executeStep())
            ids.insert(integerColumn(query, 0));
        return ids;
    });
}

Result<QList<AttributeShare>> attributeShares(SQLite::Database &database, qint64 classId)
{
    const Result<QList<Attribute>> attributes = AttributeSchema::ofClass(database, classId);
    if (!attributes)
        return fail(attributes);
    return guarded({}, [&]() -> Result<QList<AttributeShare>> {
        QList<AttributeShare> shares;
        for (const Attribute &attribute : *attributes) {
            QList<QJsonValue> values;
            if (attribute.type == AttributeType::YesNo)
                values = {true, false};
            for (const QString &choice : attribute.choices)
                values.append(choice);
            for (const QJsonValue &value : std::as_const(values))
                shares.append({attribute.name, value, {}});
        }
        SQLite::Statement query(database, "SELECT id, attributes FROM annotation WHERE class_id = ? ORDER BY id");
        bindAll(query, classId);
        while (!shares.isEmpty() && query.executeStep()) {
            const QJsonObject object = QJsonDocument::fromJson(textColumn(query, 1).toUtf8()).object();
            for (AttributeShare &share : shares) {
                if (object.value(share.attribute) == share.value)
                    share.annotationIds.append(integerColumn(query, 0));
            }
        }
        shares.removeIf([](const AttributeShare &share) { return share.annotationIds.isEmpty(); });
        return shares;
    });
}

} // namespace cairn
