// SPDX-License-Identifier: GPL-3.0-or-later
// What was said about images: annotations and item status. Every change is one gesture.
#pragma once

#include "models/data/item.h"
#include "models/geometry/shape.h"
#include "models/labels/snapshots.h"
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
    qint64 groupId = 0; ///< those with the same belong together; 0: alone
    QString annotator; ///< who made it; read only
};

/** Where the agreed labels are. Others hold second opinions, see secondlook.h. */
inline constexpr qint64 kMainLayer = 1;

enum class StackingMove { Raise, Lower, ToFront, ToBack };

/** The labels of one layer. */
class Annotations
{
public:
    explicit Annotations(Project &project, qint64 layerId = kMainLayer)
        : m_project(project)
        , m_layerId(layerId)
    {
    }

    [[nodiscard]] qint64 layer() const { return m_layerId; }
    void setLayer(qint64 layerId) { m_layerId = layerId; }

    /** By z, then id. */
    [[nodiscard]] static Result<QList<Annotation>> ofItem(SQLite::Database &database, qint64 itemId, qint64 layerId = kMainLayer);
    [[nodiscard]] static Result<Annotation> byId(SQLite::Database &database, qint64 annotationId);
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

    // Each of these is one gesture. Locked annotations are refused with a sentence, here and above, but setFlags unlocks them.

    /** A value of the schema's type; null or undefined takes it away. Refused where a class has no such attribute. */
    [[nodiscard]] Result<void> setAttribute(const QList<qint64> &annotationIds, const QString &name, const QJsonValue &value);
    [[nodiscard]] Result<void> setFlags(const QList<qint64> &annotationIds, int flags, bool on);
    /** Two or more of one image; those that were in another group leave it. */
    [[nodiscard]] Result<void> group(const QList<qint64> &annotationIds);
    [[nodiscard]] Result<void> ungroup(const QList<qint64> &annotationIds);
    [[nodiscard]] Result<void> restack(const QList<qint64> &annotationIds, StackingMove move);
    /** For merges, cuts and conversions: some go, others come (of the item of the removed ones). The new ids. */
    [[nodiscard]] Result<QList<qint64>> replace(const QList<qint64> &removeIds, const QList<Annotation> &additions, const QString &gesture);
    /** Copies onto an image, each with its class, attributes, flags and group among themselves: shapes are clipped to the picture and left
        out where nothing remains; a tag that is there is not doubled. The new ids. */
    [[nodiscard]] Result<QList<qint64>> paste(qint64 itemId, const QList<Annotation> &annotations);
    /** The same onto several images at once. How many labels were made. */
    [[nodiscard]] Result<int> propagate(const QList<qint64> &annotationIds, const QList<qint64> &itemIds);

    /** Of images, by the schema for images; null or undefined takes it away. */
    [[nodiscard]] Result<void> setImageAttribute(const QList<qint64> &itemIds, const QString &name, const QJsonValue &value);
    [[nodiscard]] static QJsonObject imageAttributes(SQLite::Database &database, qint64 itemId);
    /** A split that snapshots keep to, whatever they draw for the others; Split::None gives the image back to them. */
    [[nodiscard]] Result<void> setSplit(const QList<qint64> &itemIds, Split split);

private:
    [[nodiscard]] Result<QList<qint64>> pasteInto(SQLite::Database &database, qint64 itemId, QList<Annotation> annotations);

    Project &m_project;
    qint64 m_layerId;
};

} // namespace cairn
