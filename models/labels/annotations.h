// SPDX-License-Identifier: GPL-3.0-or-later
// What was said about images: annotations and item status. Every change is one gesture.
#pragma once

#include "models/data/item.h"
#include "models/geometry/shape.h"
#include "models/project/project.h"

namespace cairn {

enum class Origin { Human, Model, Rule, Import };
enum class ItemStatus { Todo, Doing, Done, Skipped, Review, Accepted, Returned };

[[nodiscard]] QString originName(Origin origin);
[[nodiscard]] Origin originFromName(const QString &name);
[[nodiscard]] QString itemStatusName(ItemStatus status);
[[nodiscard]] ItemStatus itemStatusFromName(const QString &name);

struct Annotation {
    qint64 id = 0;
    qint64 itemId = 0;
    qint64 classId = 0; ///< 0: no class yet
    Shape shape;
    QJsonObject attributes;
    int z = 0;
    int flags = 0;
    Origin origin = Origin::Human;
    double score = -1; ///< of a model's suggestion; negative: none
    double createdAt = 0;
    double updatedAt = 0;
};

class Annotations
{
public:
    explicit Annotations(Project &project) : m_project(project) {}

    [[nodiscard]] static Result<QList<Annotation>> ofItem(SQLite::Database &database, qint64 itemId); ///< by z, then id
    [[nodiscard]] static Result<ItemStatus> statusOf(SQLite::Database &database, qint64 itemId);

    /** Adds shapes (ids are given by the project) and returns their ids. `seconds`: how long the person worked on it. */
    [[nodiscard]] Result<QList<qint64>> add(qint64 itemId, const QList<Annotation> &annotations, const QString &gesture, double seconds = 0);
    /** New shapes for annotations; nudges of the same annotations are joined when `isNudge`. */
    [[nodiscard]] Result<void> reshape(const EditedShapes &shapes, const QString &gesture, bool isNudge = false, double seconds = 0);
    [[nodiscard]] Result<void> setClass(const QList<qint64> &annotationIds, qint64 classId);
    [[nodiscard]] Result<void> remove(const QList<qint64> &annotationIds);
    /** Tags an image: on or off. */
    [[nodiscard]] Result<void> setTag(qint64 itemId, qint64 classId, bool on);
    /** Tags an image with a class by name, which is made in the same gesture when it is new. False when the image had the tag. */
    [[nodiscard]] Result<bool> tag(qint64 itemId, const QString &className);
    [[nodiscard]] Result<void> setStatus(const QList<qint64> &itemIds, ItemStatus status);

private:
    Project &m_project;
};

} // namespace cairn
