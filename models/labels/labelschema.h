// SPDX-License-Identifier: GPL-3.0-or-later
// What may be said: the classes and their attributes. Every change is a gesture.
#pragma once

#include "models/geometry/shape.h"
#include "models/project/project.h"

#include <QColor>
#include <QJsonObject>

#include <optional>

namespace cairn {

struct LabelClass {
    qint64 id = 0;
    qint64 parentId = 0;
    QString name;
    QColor color;
    QString key; ///< "1".."9" or empty
    int position = 0;
    QString description;
    bool isArchived = false;
    QList<ShapeKind> shapes; ///< the kinds that a label of this class may have; empty: any
    QJsonObject skeleton; ///< as SkeletonTemplate::toJson(); empty: none

    /** Whether a label of this class may have such a shape. */
    [[nodiscard]] bool admits(ShapeKind kind) const { return shapes.isEmpty() || shapes.contains(kind); }

    friend bool operator==(const LabelClass &, const LabelClass &) = default;
};

struct ClassListEntry;

/** Reads on the given connection, writes through the project's journal. Holds no state but the project. */
class LabelSchema
{
public:
    explicit LabelSchema(Project &project) : m_project(project) {}

    [[nodiscard]] static Result<QList<LabelClass>> classes(SQLite::Database &database); ///< by position, archived ones too
    [[nodiscard]] static Result<std::optional<LabelClass>> classNamed(SQLite::Database &database, const QString &name);

    /** Adds a class with the next free palette colour and key; the id of the present one when the name exists. */
    [[nodiscard]] Result<qint64> addClass(const QString &name, qint64 parentId = 0);
    [[nodiscard]] Result<void> renameClass(qint64 classId, const QString &name);
    [[nodiscard]] Result<void> recolorClass(qint64 classId, const QColor &color);
    [[nodiscard]] Result<void> setClassKey(qint64 classId, const QString &key);
    [[nodiscard]] Result<void> moveClass(qint64 classId, int position);
    [[nodiscard]] Result<void> describeClass(qint64 classId, const QString &description);
    [[nodiscard]] Result<void> setClassShapes(qint64 classId, const QList<ShapeKind> &shapes);
    /** Refused with a sentence where it is no template; empty takes it away. */
    [[nodiscard]] Result<void> setClassSkeleton(qint64 classId, const QJsonObject &skeleton);
    /** An archived class is not offered any more; its annotations stay as they are. */
    [[nodiscard]] Result<void> setClassArchived(qint64 classId, bool archived);
    /** 0: at the top. Refused below itself, and where the new parent has a class of this name. */
    [[nodiscard]] Result<void> setClassParent(qint64 classId, qint64 parentId);
    /** Deletes the class; its annotations and everything else that is said with it are deleted in the same gesture. */
    [[nodiscard]] Result<void> deleteClass(qint64 classId);
    /** How many labels deleting the class takes along: those of the classes below it and of other layers, too. */
    [[nodiscard]] static qint64 labelCount(SQLite::Database &database, qint64 classId);

    /** What was `from` is `into` from now on: labels, attributes and the classes below. A tag that an image has already is not doubled. */
    [[nodiscard]] Result<void> mergeClass(qint64 fromId, qint64 intoId);
    /** These annotations get a new class of this name, a sibling of the first one's class. The new class's id. */
    [[nodiscard]] Result<qint64> splitClass(const QList<qint64> &annotationIds, const QString &name);
    /** Adds those that are not there yet, with parents and skeletons; returns how many. */
    [[nodiscard]] Result<int> addClasses(const QList<ClassListEntry> &entries);

    /** For gestures of others: finds or makes the class inside an open gesture. */
    [[nodiscard]] static Result<qint64> ensureClass(SQLite::Database &database, IdSource &ids, const QString &name);

private:
    [[nodiscard]] Result<void> changeClass(qint64 classId, const QString &gesture, const char *sql, const QVariant &value);

    Project &m_project;
};

/** Checks what `LabelClass::skeleton` holds. */
[[nodiscard]] Result<void> checkSkeleton(const QJsonObject &skeleton);

} // namespace cairn
