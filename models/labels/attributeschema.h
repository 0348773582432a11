// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of a label or an image beside its class: attributes with their types. Every change is a gesture.
#pragma once

#include "models/project/project.h"

#include <QJsonObject>
#include <QStringList>

namespace cairn {

enum class AttributeType { Text, Number, Choice, YesNo };

[[nodiscard]] QString attributeTypeName(AttributeType type); ///< "text", "number", "choice", "boolean"
[[nodiscard]] AttributeType attributeTypeFromName(const QString &name);

struct Attribute {
    qint64 id = 0;
    qint64 classId = 0; ///< 0: of the image
    QString name; ///< the key in annotation.attributes, too
    AttributeType type = AttributeType::Text;
    QStringList choices; ///< Choice: at least one
    QJsonValue initial; ///< undefined: none
    bool isRequired = false;
    int position = 0;
};

/** Reads on the given connection, writes through the project's journal. A class has its own attributes and those of the classes above
    it, where the nearer one wins. */
class AttributeSchema
{
public:
    explicit AttributeSchema(Project &project) : m_project(project) {}

    [[nodiscard]] static Result<QList<Attribute>> ofClass(SQLite::Database &database, qint64 classId); ///< those of the classes above first
    [[nodiscard]] static Result<QList<Attribute>> ownOfClass(SQLite::Database &database, qint64 classId);
    [[nodiscard]] static Result<QList<Attribute>> ofImage(SQLite::Database &database);
    [[nodiscard]] static Result<Attribute> byId(SQLite::Database &database, qint64 attributeId);
    /** How many labels (or images) have a value for it: what removing it would take along. */
    [[nodiscard]] static qint64 uses(SQLite::Database &database, qint64 attributeId);

    /** At the end of its class's; `id` and `position` are not read. */
    [[nodiscard]] Result<qint64> add(const Attribute &attribute);
    /** Name, type, choices, initial value and required, by `id`. Values move along with a new name. Refused with a sentence that counts
        them where values would not fit the new type or choices. */
    [[nodiscard]] Result<void> change(const Attribute &attribute);
    /** Another word for a choice, in all labels as well. */
    [[nodiscard]] Result<void> renameChoice(qint64 attributeId, const QString &from, const QString &to);
    [[nodiscard]] Result<void> move(qint64 attributeId, int position);
    /** Its values go with it. */
    [[nodiscard]] Result<void> remove(qint64 attributeId);

private:
    Project &m_project;
};

/** The value as it is stored: a string, a number, or true and false. An error sentence where it is not one of the attribute's. */
[[nodiscard]] Result<QJsonValue> checkedAttributeValue(const Attribute &attribute, const QJsonValue &value);
/** What a person typed, or what stands in a file, as a value of this type. */
[[nodiscard]] Result<QJsonValue> attributeValueFromText(const Attribute &attribute, const QString &text);
[[nodiscard]] QString attributeValueText(const QJsonValue &value); ///< for files: "3.5", "true"
/** The values that a new label begins with. */
[[nodiscard]] QJsonObject initialAttributeValues(const QList<Attribute> &attributes);
/** The names of required attributes that `values` lacks. */
[[nodiscard]] QStringList missingAttributes(const QList<Attribute> &attributes, const QJsonObject &values);

} // namespace cairn
