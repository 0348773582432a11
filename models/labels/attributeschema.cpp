// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes as rows of the table attribute; a change that concerns values rewrites them in the same gesture.
#include "models/labels/attributeschema.h"

#include "models/labels/attributerows.h"
#include "models/labels/classrows.h"
#include "models/labels/gestures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttributeSchema)
};

/** Names and choices trimmed; an error where something is missing, doubled or does not fit. */
Result<Attribute> cleaned(Attribute attribute)
{
    attribute.name = attribute.name.normalized(QString::NormalizationForm_C).trimmed();
    if (attribute.name.isEmpty())
        return fail(Text::tr("An attribute needs a name."));
    QStringList choices;
    for (const QString &choice : attribute.choices) {
        const QString clean = choice.normalized(QString::NormalizationForm_C).trimmed();
        if (!clean.isEmpty() && !choices.contains(clean))
            choices.append(clean);
    }
    attribute.choices = attribute.type == AttributeType::Choice ? choices : QStringList();
    if (attribute.type == AttributeType::Choice && choices.isEmpty())
        return fail(Text::tr("The attribute %1 needs at least one choice.").arg(attribute.name));
    if (attribute.initial.isNull() || attribute.initial.isUndefined()) {
        attribute.initial = QJsonValue(QJsonValue::Undefined);
    } else {
        const auto initial = checkedAttributeValue(attribute, attribute.initial);
        if (!initial)
            return fail(initial);
        attribute.initial = *initial;
    }
    return attribute;
}

/** Refused where the class, one above or one below has an attribute of this name already. */
Result<void> checkName(SQLite::Database &database, const Attribute &attribute)
{
    const std::string sql = std::string(kClassesBelow) + ", " + std::string(kClassesAbove).substr(std::string("WITH RECURSIVE ").size())
        + "SELECT count(*) FROM attribute WHERE name = ?2 AND id <> ?3 AND (class_id IN below OR class_id IN above)";
    const qint64 others = attribute.classId == 0
        ? integerOf(database, "SELECT count(*) FROM attribute WHERE class_id IS NULL AND name = ? AND id <> ?", attribute.name, attribute.id)
        : integerOf(database, sql.c_str(), attribute.classId, attribute.name, attribute.id);
    if (others > 0)
        return fail(Text::tr("There is already an attribute %1. Choose another name.").arg(attribute.name));
    return {};
}

QVariant choicesColumn(const Attribute &attribute)
{
    if (attribute.choices.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(attribute.choices)).toJson(QJsonDocument::Compact));
}

QVariant initialColumn(const Attribute &attribute)
{
    return attribute.initial.isUndefined() ? QVariant() : QVariant(attributeValueText(attribute.initial));
}

/** How many values of `before` would not be ones of `after`. */
int misfits(SQLite::Database &database, const Attribute &before, const Attribute &after)
{
    int count = 0;
    rewriteAttributeValues(database, before.classId, [&](QJsonObject &values) {
        const auto value = values.constFind(before.name);
        count += value != values.constEnd() && !checkedAttributeValue(after, value.value());
        return false;
    });
    return count;
}

} // namespace

Result<QList<Attribute>> AttributeSchema::ownOfClass(SQLite::Database &database, qint64 classId)
{
    return guarded({}, [&]() -> Result<QList<Attribute>> { return readAttributes(database, "class_id = ?", classId); });
}

Result<QList<Attribute>> AttributeSchema::ofImage(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<Attribute>> { return readAttributes(database, "class_id IS NULL"); });
}

Result<QList<Attribute>> AttributeSchema::ofClass(SQLite::Database &database, qint64 classId)
{
    return guarded({}, [&]() -> Result<QList<Attribute>> {
        QList<qint64> path; // the class last
        for (qint64 at = classId; at != 0 && !path.contains(at);
             at = integerOf(database, "SELECT parent_id FROM label_class WHERE id = ?", at))
            path.prepend(at);
        QList<Attribute> all;
        for (const qint64 each : path) {
            const QList<Attribute> own = readAttributes(database, "class_id = ?", each);
            for (const Attribute &attribute : own)
                all.removeIf([&](const Attribute &other) { return other.name == attribute.name; });
            all += own;
        }
        return all;
    });
}

Result<Attribute> AttributeSchema::byId(SQLite::Database &database, qint64 attributeId)
{
    return guarded({}, [&]() -> Result<Attribute> {
        const QList<Attribute> found = readAttributes(database, "id = ?", attributeId);
        if (found.isEmpty())
            return fail(Text::tr("This attribute is no longer there."));
        return found.first();
    });
}

qint64 AttributeSchema::uses(SQLite::Database &database, qint64 attributeId)
{
    const Result<Attribute> attribute = byId(database, attributeId);
    if (!attribute)
        return 0;
    qint64 count = 0;
    rewriteAttributeValues(database, attribute->classId, [&](QJsonObject &values) {
        count += values.contains(attribute->name);
        return false;
    });
    return count;
}

Result<qint64> AttributeSchema::add(const Attribute &attribute)
{
    Result<Attribute> clean = cleaned(attribute);
    if (!clean)
        return fail(clean);
    clean->id = 0;
    GestureInfo info;
    info.text = Text::tr("Attribute %1 added").arg(clean->name);
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        if (clean->classId != 0) {
            if (const Result<QString> name = classNameOf(database, clean->classId); !name)
                return fail(name);
        }
        if (Result<void> checked = checkName(database, *clean); !checked)
            return checked;
        clean->id = m_project.ids().next();
        execute(database,
            "INSERT INTO attribute(id, class_id, name, type, choices, initial, required, position)"
            " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, (SELECT coalesce(max(position) + 1, 0) FROM attribute WHERE class_id IS ?2))",
            clean->id, idOrNull(clean->classId), clean->name, attributeTypeName(clean->type), choicesColumn(*clean), initialColumn(*clean),
            int(clean->isRequired));
        return {};
    });
    if (!done)
        return fail(done);
    return clean->id;
}

Result<void> AttributeSchema::change(const Attribute &attribute)
{
    const Result<Attribute> given = cleaned(attribute);
    if (!given)
        return fail(given);
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<Attribute> before = byId(database, given->id);
        if (!before)
            return fail(before);
        Attribute after = *given;
        after.classId = before->classId;
        info.text = after.name == before->name ? Text::tr("Attribute %1 changed").arg(after.name)
                                               : Text::tr("Attribute %1 renamed to %2").arg(before->name, after.name);
        if (Result<void> checked = checkName(database, after); !checked)
            return checked;
        if (const int count = misfits(database, *before, after); count > 0)
            return fail(Text::tr("%n value(s) of %1 would no longer fit. Change or remove them first.", nullptr, count).arg(before->name));
        if (after.name != before->name) {
            rewriteAttributeValues(database, before->classId, [&](QJsonObject &values) {
                if (!values.contains(before->name))
                    return false;
                values.insert(after.name, values.take(before->name));
                return true;
            });
        }
        execute(database, "UPDATE attribute SET name = ?, type = ?, choices = ?, initial = ?, required = ? WHERE id = ?", after.name,
            attributeTypeName(after.type), choicesColumn(after), initialColumn(after), int(after.isRequired), after.id);
        return {};
    }).map([](qint64) {});
}

Result<void> AttributeSchema::renameChoice(qint64 attributeId, const QString &from, const QString &to)
{
    const QString clean = to.normalized(QString::NormalizationForm_C).trimmed();
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        Result<Attribute> attribute = byId(database, attributeId);
        if (!attribute)
            return fail(attribute);
        const qsizetype at = attribute->choices.indexOf(from);
        if (at < 0 || clean.isEmpty())
            return fail(Text::tr("%1 has no such choice.").arg(attribute->name));
        if (attribute->choices.contains(clean))
            return clean == from ? Result<void>() : fail(Text::tr("%1 has the choice %2 already.").arg(attribute->name, clean));
        info.text = Text::tr("Choice %1 of %2 renamed to %3").arg(from, attribute->name, clean);
        attribute->choices[at] = clean;
        if (attribute->initial == QJsonValue(from))
            attribute->initial = clean;
        rewriteAttributeValues(database, attribute->classId, [&](QJsonObject &values) {
            if (values.value(attribute->name) != QJsonValue(from))
                return false;
            values.insert(attribute->name, clean);
            return true;
        });
        execute(database, "UPDATE attribute SET choices = ?, initial = ? WHERE id = ?", choicesColumn(*attribute), initialColumn(*attribute), attributeId);
        return {};
    }).map([](qint64) {});
}

Result<void> AttributeSchema::move(qint64 attributeId, int position)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<Attribute> attribute = byId(database, attributeId);
        if (!attribute)
            return fail(attribute);
        info.text = Text::tr("Attribute %1 moved").arg(attribute->name);
        QList<qint64> order;
        for (const Attribute &each :
            attribute->classId == 0 ? readAttributes(database, "class_id IS NULL") : readAttributes(database, "class_id = ?", attribute->classId))
            order.append(each.id);
        order.removeOne(attributeId);
        order.insert(qBound(qsizetype(0), qsizetype(position), order.size()), attributeId);
        for (int at = 0; at < order.size(); ++at)
            execute(database, "UPDATE attribute SET position = ?1 WHERE id = ?2 AND position <> ?1", at, order.at(at));
        return {};
    }).map([](qint64) {});
}

Result<void> AttributeSchema::remove(qint64 attributeId)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<Attribute> attribute = byId(database, attributeId);
        if (!attribute)
            return fail(attribute);
        info.text = Text::tr("Attribute %1 deleted").arg(attribute->name);
        rewriteAttributeValues(database, attribute->classId, [&](QJsonObject &values) {
            if (!values.contains(attribute->name))
                return false;
            values.remove(attribute->name);
            return true;
        });
        execute(database, "DELETE FROM attribute WHERE id = ?", attributeId);
        return {};
    }).map([](qint64) {});
}

} // namespace cairn
