// SPDX-License-Identifier: GPL-3.0-or-later
// One prepared statement for all of them, inside one gesture.
#include "models/labels/itemgestures.h"

#include "models/labels/annotationrows.h"
#include "models/labels/gestures.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ItemGestures)
};

void addTags(SQLite::Database &database, Project &project, qint64 annotatorId, const QList<qint64> &itemIds, qint64 classId)
{
    SQLite::Statement present(database,
        "SELECT EXISTS (SELECT 1 FROM annotation WHERE item_id = ?1 AND layer_id = 1 AND kind = 'tag' AND class_id = ?2)"
        " OR NOT EXISTS (SELECT 1 FROM item WHERE id = ?1)");
    AnnotationInserter inserter(database, annotatorId);
    for (const qint64 itemId : itemIds) {
        present.reset();
        bindAll(present, itemId, classId);
        if (present.executeStep() && integerColumn(present, 0) != 0)
            continue;
        Annotation tag;
        tag.id = project.ids().next();
        tag.itemId = itemId;
        tag.classId = classId;
        inserter.insert(tag);
    }
}

void removeTags(SQLite::Database &database, const QList<qint64> &itemIds, qint64 classId)
{
    SQLite::Statement remove(database, "DELETE FROM annotation WHERE item_id = ? AND layer_id = 1 AND kind = 'tag' AND class_id = ?");
    for (const qint64 itemId : itemIds) {
        remove.reset();
        bindAll(remove, itemId, classId);
        remove.exec();
    }
}

} // namespace

Result<void> ItemGestures::setTag(const QList<qint64> &itemIds, qint64 classId, bool on)
{
    const Result<Journal *> journal = m_project.journal();
    if (!journal)
        return fail(journal);
    GestureInfo info;
    info.itemId = itemIds.size() == 1 ? itemIds.first() : 0;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const QString name = textOf(database, "SELECT name FROM label_class WHERE id = ?", classId);
        if (name.isEmpty())
            return fail(Text::tr("This class is no longer there."));
        const int count = int(itemIds.size());
        if (on) {
            info.text = Text::tr("%n image(s) tagged %1", nullptr, count).arg(name);
            addTags(database, m_project, (*journal)->annotatorId(), itemIds, classId);
        } else {
            info.text = Text::tr("Tag %1 removed from %n image(s)", nullptr, count).arg(name);
            removeTags(database, itemIds, classId);
        }
        return {};
    }).map([](qint64) {});
}

Result<void> ItemGestures::setSplit(const QList<qint64> &itemIds, const QString &split)
{
    GestureInfo info;
    info.itemId = itemIds.size() == 1 ? itemIds.first() : 0;
    info.text = split.isEmpty() ? Text::tr("%n image(s) in no split", nullptr, int(itemIds.size()))
                                : Text::tr("%n image(s) put into %1", nullptr, int(itemIds.size())).arg(split);
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        SQLite::Statement statement(database,
            "INSERT INTO item_state(item_id, split) SELECT ?1, ?2 WHERE ?2 IS NOT NULL AND EXISTS (SELECT 1 FROM item WHERE id = ?1)"
            " OR EXISTS (SELECT 1 FROM item_state WHERE item_id = ?1)"
            " ON CONFLICT(item_id) DO UPDATE SET split = excluded.split WHERE split IS NOT excluded.split");
        for (const qint64 itemId : itemIds) {
            statement.reset();
            bindAll(statement, itemId, split.isEmpty() ? QVariant() : QVariant(split));
            statement.exec();
        }
        return {};
    }).map([](qint64) {});
}

} // namespace cairn
