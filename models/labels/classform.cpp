// SPDX-License-Identifier: GPL-3.0-or-later
// What a class is beside its name: description, shapes, skeleton, place in the tree, archived or not.
#include "models/labels/labelschema.h"

#include "models/geometry/skeletontemplate.h"
#include "models/labels/canonicaljson.h"
#include "models/labels/classrows.h"
#include "models/labels/gestures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LabelSchema)
};

} // namespace

Result<void> checkSkeleton(const QJsonObject &skeleton)
{
    return SkeletonTemplate::fromJson(skeleton).map([](const SkeletonTemplate &) {});
}

bool isClassWithin(SQLite::Database &database, qint64 classId, qint64 otherId)
{
    return integerOf(database, (std::string(kClassesAbove) + "SELECT count(*) FROM above WHERE id = ?2").c_str(), classId, otherId) > 0;
}

Result<void> LabelSchema::changeClass(qint64 classId, const QString &gesture, const char *sql, const QVariant &value)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<QString> name = classNameOf(database, classId);
        if (!name)
            return fail(name);
        info.text = gesture.arg(*name);
        execute(database, sql, value, classId);
        return {};
    }).map([](qint64) {});
}

Result<void> LabelSchema::describeClass(qint64 classId, const QString &description)
{
    const QString clean = description.trimmed();
    return changeClass(classId, Text::tr("Class %1 described"), "UPDATE label_class SET description = ?1 WHERE id = ?2 AND description IS NOT ?1",
        clean.isEmpty() ? QVariant() : QVariant(clean));
}

Result<void> LabelSchema::setClassShapes(qint64 classId, const QList<ShapeKind> &shapes)
{
    QStringList names;
    for (const ShapeKind kind : shapes)
        names.append(shapeKindName(kind));
    names.removeDuplicates();
    const QByteArray json = QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact);
    return changeClass(classId, Text::tr("Shapes of class %1 chosen"), "UPDATE label_class SET shapes = ? WHERE id = ?", QString::fromUtf8(json));
}

Result<void> LabelSchema::setClassSkeleton(qint64 classId, const QJsonObject &skeleton)
{
    if (!skeleton.isEmpty()) {
        if (Result<void> checked = checkSkeleton(skeleton); !checked)
            return checked;
    }
    return changeClass(classId, skeleton.isEmpty() ? Text::tr("Skeleton of class %1 removed") : Text::tr("Skeleton of class %1 set"),
        "UPDATE label_class SET skeleton = ? WHERE id = ?", skeleton.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(canonicalJson(skeleton))));
}

Result<void> LabelSchema::setClassArchived(qint64 classId, bool archived)
{
    return changeClass(classId, archived ? Text::tr("Class %1 archived") : Text::tr("Class %1 restored"),
        "UPDATE label_class SET archived = ? WHERE id = ?", int(archived));
}

Result<void> LabelSchema::setClassParent(qint64 classId, qint64 parentId)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<QString> name = classNameOf(database, classId);
        if (!name)
            return fail(name);
        info.text = Text::tr("Class %1 moved to the top").arg(*name);
        if (parentId != 0) {
            const Result<QString> parent = classNameOf(database, parentId);
            if (!parent)
                return fail(parent);
            if (isClassWithin(database, parentId, classId))
                return fail(Text::tr("The class %1 cannot stand below itself.").arg(*name));
            info.text = Text::tr("Class %1 moved below %2").arg(*name, *parent);
        }
        const qint64 other = classIdOfName(database, *name, parentId);
        if (other != 0 && other != classId)
            return fail(Text::tr("There is already a class %1. Choose another name.").arg(*name));
        execute(database, "UPDATE label_class SET parent_id = ?1 WHERE id = ?2 AND parent_id IS NOT ?1", idOrNull(parentId), classId);
        return {};
    }).map([](qint64) {});
}

} // namespace cairn
