// SPDX-License-Identifier: GPL-3.0-or-later
// Values stand in JSON objects under the attribute's name, in annotation.attributes and item_state.attributes.
#include "models/labels/attributerows.h"

#include "models/labels/canonicaljson.h"
#include "models/labels/classrows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cairn {

void rewriteAttributeValues(SQLite::Database &database, qint64 classId, const std::function<bool(QJsonObject &)> &edit)
{
    QList<std::pair<qint64, QString>> changed;
    {
        const std::string ofLabels = std::string(kClassesBelow) + "SELECT id, attributes FROM annotation WHERE class_id IN below AND attributes <> '{}'";
        SQLite::Statement query(database, classId == 0 ? "SELECT item_id, attributes FROM item_state WHERE attributes <> '{}'" : ofLabels);
        if (classId != 0)
            bindAll(query, classId);
        while (query.executeStep()) {
            QJsonObject values = QJsonDocument::fromJson(textColumn(query, 1).toUtf8()).object();
            if (edit(values))
                changed.append({integerColumn(query, 0), QString::fromUtf8(canonicalJson(values))});
        }
    }
    SQLite::Statement update(database, classId == 0 ? "UPDATE item_state SET attributes = ? WHERE item_id = ?"
                                                    : "UPDATE annotation SET attributes = ? WHERE id = ?");
    for (const auto &[id, values] : changed) {
        update.reset();
        bindAll(update, values, id);
        update.exec();
    }
}

QList<Attribute> readAttributes(SQLite::Database &database, const char *condition, qint64 value)
{
    SQLite::Statement query(database,
        std::string("SELECT id, class_id, name, type, choices, initial, required, position FROM attribute WHERE ") + condition + " ORDER BY position, id");
    if (query.getBindParameterCount() > 0)
        bindAll(query, value);
    QList<Attribute> attributes;
    while (query.executeStep()) {
        Attribute attribute;
        attribute.id = integerColumn(query, 0);
        attribute.classId = integerColumn(query, 1);
        attribute.name = textColumn(query, 2);
        attribute.type = attributeTypeFromName(textColumn(query, 3));
        const QJsonArray choices = QJsonDocument::fromJson(textColumn(query, 4).toUtf8()).array();
        for (const QJsonValue choice : choices)
            attribute.choices.append(choice.toString());
        attribute.isRequired = integerColumn(query, 6) != 0;
        attribute.position = int(integerColumn(query, 7));
        attribute.initial = QJsonValue(QJsonValue::Undefined);
        if (!isNullColumn(query, 5)) {
            if (const auto initial = attributeValueFromText(attribute, textColumn(query, 5)))
                attribute.initial = *initial;
        }
        attributes.append(std::move(attribute));
    }
    return attributes;
}

} // namespace cairn
