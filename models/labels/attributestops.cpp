// SPDX-License-Identifier: GPL-3.0-or-later
// Values are looked for in the labels' own JSON: a name may hold any character.
#include "models/labels/attributestops.h"

#include "models/labels/labelschema.h"

#include <QSet>

#include <algorithm>

namespace cairn {
namespace {

QSet<qint64> withThoseBelow(const QList<LabelClass> &classes, qint64 classId)
{
    QSet<qint64> within {classId};
    for (bool grew = true; grew;) {
        grew = false;
        for (const LabelClass &each : classes) {
            if (within.contains(each.parentId) && !within.contains(each.id)) {
                within.insert(each.id);
                grew = true;
            }
        }
    }
    return within;
}

bool isAbove(const Annotation &a, const Annotation &b)
{
    const QPointF first = a.shape.boundingBox().center(), second = b.shape.boundingBox().center();
    return first.y() != second.y() ? first.y() < second.y() : first.x() < second.x();
}

} // namespace

Result<QList<AttributeStop>> openAttributeStops(SQLite::Database &database, const Attribute &attribute, const QList<qint64> &itemIds, const TaskControl &control)
{
    const Result<QList<LabelClass>> classes = LabelSchema::classes(database);
    if (!classes)
        return fail(classes);
    const QSet<qint64> within = withThoseBelow(*classes, attribute.classId);
    QList<AttributeStop> stops;
    for (const qint64 itemId : itemIds) {
        if (control.isCanceled())
            return canceled();
        if (attribute.classId == 0) {
            if (!Annotations::imageAttributes(database, itemId).contains(attribute.name))
                stops.append({itemId, 0});
            continue;
        }
        Result<QList<Annotation>> annotations = Annotations::ofItem(database, itemId);
        if (!annotations)
            return fail(annotations);
        std::stable_sort(annotations->begin(), annotations->end(), isAbove);
        for (const Annotation &annotation : std::as_const(*annotations)) {
            if (within.contains(annotation.classId) && !annotation.attributes.contains(attribute.name))
                stops.append({itemId, annotation.id});
        }
    }
    return stops;
}

} // namespace cairn
