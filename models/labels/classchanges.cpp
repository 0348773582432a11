// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that concern several classes at once: merging two, splitting one, taking a list.
#include "models/labels/labelschema.h"

#include "models/labels/attributerows.h"
#include "models/labels/canonicaljson.h"
#include "models/labels/classlist.h"
#include "models/labels/classrows.h"
#include "models/labels/gestures.h"
#include "models/project/clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LabelSchema)
};

/** The classes below `from` move below `into`; refused where a name would be there twice. */
Result<void> mergeChildren(SQLite::Database &database, qint64 fromId, qint64 intoId)
{
    const QString doubled = textOf(database,
        "SELECT a.name FROM label_class a JOIN label_class b ON a.name = b.name WHERE a.parent_id = ?1 AND b.parent_id = ?2 AND a.id <> ?2 LIMIT 1",
        fromId, intoId);
    if (!doubled.isEmpty())
        return fail(Text::tr("Both have a class %1 below them. Merge or rename these first.").arg(doubled));
    execute(database, "UPDATE label_class SET parent_id = ?2 WHERE parent_id = ?1 AND id <> ?2", fromId, intoId);
    return {};
}

/** Attributes of the same name become one, with the choices of both. */
Result<void> mergeAttributes(SQLite::Database &database, qint64 fromId, qint64 intoId)
{
    const QList<Attribute> present = readAttributes(database, "class_id = ?", intoId);
    for (const Attribute &attribute : readAttributes(database, "class_id = ?", fromId)) {
        const auto same = std::find_if(present.begin(), present.end(), [&](const Attribute &other) { return other.name == attribute.name; });
        if (same == present.end()) {
            execute(database,
                "UPDATE attribute SET class_id = ?1, position = (SELECT coalesce(max(position) + 1, 0) FROM attribute WHERE class_id = ?1) WHERE id = ?2",
                intoId, attribute.id);
            continue;
        }
        if (same->type != attribute.type)
            return fail(Text::tr("The attribute %1 is of another kind in each of them. Change one of the two first.").arg(attribute.name));
        QStringList choices = same->choices + attribute.choices;
        choices.removeDuplicates();
        if (choices != same->choices) {
            execute(database, "UPDATE attribute SET choices = ? WHERE id = ?",
                QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(choices)).toJson(QJsonDocument::Compact)), same->id);
        }
        execute(database, "DELETE FROM attribute WHERE id = ?", attribute.id);
    }
    return {};
}

void mergeLabels(SQLite::Database &database, qint64 fromId, qint64 intoId)
{
    execute(database,
        "DELETE FROM annotation WHERE class_id = ?1 AND kind = 'tag' AND EXISTS (SELECT 1 FROM annotation b WHERE b.item_id = annotation.item_id"
        " AND b.layer_id = annotation.layer_id AND b.kind = 'tag' AND b.class_id = ?2)",
        fromId, intoId);
    execute(database, "UPDATE annotation SET class_id = ?2, updated_at = ?3 WHERE class_id = ?1", fromId, intoId, utcNow());
}

/** Finds or makes the class that a path like "cell/blood" names. */
Result<qint64> ensurePath(SQLite::Database &database, IdSource &ids, const QString &path, int &made)
{
    qint64 id = 0;
    for (const QString &part : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        const Result<QString> name = cleanClassName(part);
        if (!name)
            return fail(name);
        qint64 next = classIdOfName(database, *name, id);
        if (next == 0) {
            const Result<qint64> inserted = insertClass(database, ids, *name, id);
            if (!inserted)
                return fail(inserted);
            next = *inserted;
            ++made;
        }
        id = next;
    }
    return id;
}

} // namespace

Result<void> LabelSchema::mergeClass(qint64 fromId, qint64 intoId)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<QString> from = classNameOf(database, fromId), into = classNameOf(database, intoId);
        if (!from || !into)
            return fail(from ? into : from);
        if (fromId == intoId)
            return fail(Text::tr("A class cannot be merged with itself."));
        info.text = Text::tr("Class %1 merged into %2").arg(*from, *into);
        // A class that goes into one below it makes room for it first.
        if (isClassWithin(database, intoId, fromId)) {
            const qint64 above = integerOf(database, "SELECT parent_id FROM label_class WHERE id = ?", fromId);
            const qint64 other = classIdOfName(database, *into, above);
            if (other != 0 && other != fromId)
                return fail(Text::tr("There is already a class %1. Choose another name.").arg(*into));
            execute(database, "UPDATE label_class SET parent_id = ? WHERE id = ?", idOrNull(above), intoId);
        }
        if (Result<void> merged = mergeChildren(database, fromId, intoId); !merged)
            return merged;
        if (Result<void> merged = mergeAttributes(database, fromId, intoId); !merged)
            return merged;
        mergeLabels(database, fromId, intoId);
        execute(database, "DELETE FROM label_class WHERE id = ?", fromId);
        return {};
    }).map([](qint64) {});
}

Result<qint64> LabelSchema::splitClass(const QList<qint64> &annotationIds, const QString &name)
{
    const Result<QString> clean = cleanClassName(name);
    if (!clean)
        return fail(clean);
    qint64 made = 0;
    GestureInfo info;
    info.text = Text::tr("%n label(s) moved to the new class %1", nullptr, int(annotationIds.size())).arg(*clean);
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const qint64 firstId = annotationIds.value(0);
        if (integerOf(database, "SELECT count(*) FROM annotation WHERE id = ?", firstId) == 0)
            return fail(Text::tr("Select the labels first that the new class gets."));
        const qint64 parentId = integerOf(database,
            "SELECT c.parent_id FROM annotation a JOIN label_class c ON c.id = a.class_id WHERE a.id = ?", firstId);
        if (classIdOfName(database, *clean, parentId) != 0)
            return fail(Text::tr("There is already a class %1. Choose another name.").arg(*clean));
        const Result<qint64> inserted = insertClass(database, m_project.ids(), *clean, parentId);
        if (!inserted)
            return fail(inserted);
        made = *inserted;
        const double now = utcNow();
        SQLite::Statement update(database, "UPDATE annotation SET class_id = ?, updated_at = ? WHERE id = ?");
        for (const qint64 id : annotationIds) {
            update.reset();
            bindAll(update, made, now, id);
            update.exec();
        }
        return {};
    });
    if (!done)
        return fail(done);
    return made;
}

Result<int> LabelSchema::addClasses(const QList<ClassListEntry> &entries)
{
    int made = 0;
    GestureInfo info;
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        for (const ClassListEntry &entry : entries) {
            const Result<qint64> parent = ensurePath(database, m_project.ids(), entry.parent, made);
            if (!parent)
                return fail(parent);
            const Result<QString> name = cleanClassName(entry.name);
            if (!name)
                return fail(name);
            qint64 id = classIdOfName(database, *name, *parent);
            if (id == 0) {
                const Result<qint64> inserted = insertClass(database, m_project.ids(), *name, *parent);
                if (!inserted)
                    return fail(inserted);
                id = *inserted;
                ++made;
            }
            if (!entry.skeleton.isEmpty())
                execute(database, "UPDATE label_class SET skeleton = ? WHERE id = ? AND skeleton IS NULL", QString::fromUtf8(canonicalJson(entry.skeleton)), id);
        }
        info.text = Text::tr("%n class(es) added", nullptr, made);
        return {};
    });
    if (!done)
        return fail(done);
    return made;
}

} // namespace cairn
