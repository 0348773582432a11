// SPDX-License-Identifier: GPL-3.0-or-later
// What a class is beside its name: description, shapes, skeleton, place in the tree, archived or not.
#include "models/labels/labelschema.h"

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

constexpr int kMostSkeletonPoints = 1'000;

} // namespace

Result<void> checkSkeleton(const QJsonObject &skeleton)
{
    const QJsonArray points = skeleton.value(QLatin1String("points")).toArray();
    if (points.isEmpty() || points.size() > kMostSkeletonPoints)
        return fail(Text::tr("A skeleton needs the names of its points, from one to %1.").arg(kMostSkeletonPoints));
    QSet<QString> names;
    for (const QJsonValue point : points) {
        const QString name = point.toString().trimmed();
        if (name.isEmpty())
            return fail(Text::tr("Each point of a skeleton needs a name."));
        if (names.contains(name))
            return fail(Text::tr("Two points of the skeleton are named %1.").arg(name));
        names.insert(name);
    }
    for (const QJsonValue edge : skeleton.value(QLatin1String("edges")).toArray()) {
        const QJsonArray ends = edge.toArray();
        const auto isPoint = [&](const QJsonValue &end) {
            return end.isDouble() && end.toInt(-1) >= 0 && end.toInt() < points.size() && end.toInt() == end.toDouble();
        };
        if (ends.size() != 2 || !isPoint(ends.at(0)) || !isPoint(ends.at(1)) || ends.at(0) == ends.at(1))
            return fail(Text::tr("A line of the skeleton must join two of its points, counted from 0 to %1.").arg(points.size() - 1));
    }
    return {};
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
