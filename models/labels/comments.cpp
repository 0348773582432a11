// SPDX-License-Identifier: GPL-3.0-or-later
// Comments as rows of the table comment.
#include "models/labels/comments.h"

#include "models/labels/commentrows.h"
#include "models/labels/gestures.h"
#include "models/project/clock.h"

#include <QCoreApplication>

#include <cmath>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Comments)
};

/** The item of a comment; an error where it is gone. */
Result<qint64> itemOf(SQLite::Database &database, qint64 commentId)
{
    const qint64 itemId = integerOf(database, "SELECT item_id FROM comment WHERE id = ?", commentId);
    if (itemId == 0)
        return fail(Text::tr("This comment is no longer there."));
    return itemId;
}

} // namespace

Result<qint64> insertComment(SQLite::Database &database, Project &project, qint64 itemId, const QString &text, const std::optional<QPointF> &position)
{
    const QString clean = text.trimmed();
    if (clean.isEmpty())
        return fail(Text::tr("A comment needs some words."));
    if (integerOf(database, "SELECT count(*) FROM item WHERE id = ?", itemId) == 0)
        return fail(Text::tr("This picture is no longer in the project."));
    const bool hasPlace = position && std::isfinite(position->x()) && std::isfinite(position->y());
    const qint64 id = project.ids().next();
    execute(database, "INSERT INTO comment(id, item_id, annotator_id, x, y, text, created_at) VALUES(?, ?, ?, ?, ?, ?, ?)", id, itemId,
        idOrNull((*project.journal())->annotatorId()), hasPlace ? QVariant(position->x()) : QVariant(), hasPlace ? QVariant(position->y()) : QVariant(),
        clean, utcNow());
    return id;
}

Result<QList<Comment>> Comments::ofItem(SQLite::Database &database, qint64 itemId)
{
    return guarded({}, [&]() -> Result<QList<Comment>> {
        SQLite::Statement query(database,
            "SELECT c.id, c.item_id, t.name, c.x, c.y, c.text, c.created_at, c.resolved_at FROM comment c"
            " LEFT JOIN annotator t ON t.id = c.annotator_id WHERE c.item_id = ? ORDER BY c.created_at, c.id");
        bindAll(query, itemId);
        QList<Comment> comments;
        while (query.executeStep()) {
            Comment comment {integerColumn(query, 0), integerColumn(query, 1), textColumn(query, 2), {}, textColumn(query, 5), realColumn(query, 6),
                realColumn(query, 7)};
            if (!isNullColumn(query, 3) && !isNullColumn(query, 4))
                comment.position = QPointF(realColumn(query, 3), realColumn(query, 4));
            comments.append(std::move(comment));
        }
        return comments;
    });
}

Result<QHash<qint64, int>> Comments::openCounts(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QHash<qint64, int>> {
        QHash<qint64, int> counts;
        SQLite::Statement query(database,
            "SELECT item_id, count(*) FROM comment WHERE resolved_at IS NULL AND item_id IS NOT NULL GROUP BY item_id");
        while (query.executeStep())
            counts.insert(integerColumn(query, 0), int(integerColumn(query, 1)));
        return counts;
    });
}

Result<qint64> Comments::add(qint64 itemId, const QString &text, const std::optional<QPointF> &position)
{
    qint64 id = 0;
    GestureInfo info {Text::tr("Comment added"), itemId, 0, 0, {}};
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<qint64> made = insertComment(database, m_project, itemId, text, position);
        id = made.value_or(0);
        return made.map([](qint64) {});
    });
    if (!done)
        return fail(done);
    return id;
}

Result<void> Comments::edit(qint64 commentId, const QString &text)
{
    GestureInfo info;
    info.text = Text::tr("Comment changed");
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<qint64> itemId = itemOf(database, commentId);
        if (!itemId)
            return fail(itemId);
        if (text.trimmed().isEmpty())
            return fail(Text::tr("A comment needs some words."));
        info.itemId = *itemId;
        execute(database, "UPDATE comment SET text = ? WHERE id = ?", text.trimmed(), commentId);
        return {};
    }).map([](qint64) {});
}

Result<void> Comments::setResolved(qint64 commentId, bool resolved)
{
    GestureInfo info;
    info.text = resolved ? Text::tr("Comment resolved") : Text::tr("Comment opened again");
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<qint64> itemId = itemOf(database, commentId);
        if (!itemId)
            return fail(itemId);
        info.itemId = *itemId;
        execute(database, "UPDATE comment SET resolved_at = ?1 WHERE id = ?2 AND (resolved_at IS NULL) = (?1 IS NOT NULL)",
            resolved ? QVariant(utcNow()) : QVariant(), commentId);
        return {};
    }).map([](qint64) {});
}

Result<void> Comments::remove(qint64 commentId)
{
    GestureInfo info;
    info.text = Text::tr("Comment deleted");
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<qint64> itemId = itemOf(database, commentId);
        if (!itemId)
            return fail(itemId);
        info.itemId = *itemId;
        execute(database, "DELETE FROM comment WHERE id = ?", commentId);
        return {};
    }).map([](qint64) {});
}

} // namespace cairn
