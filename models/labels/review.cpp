// SPDX-License-Identifier: GPL-3.0-or-later
// Status and comment in one gesture; the journal knows who and when.
#include "models/labels/review.h"

#include "models/labels/commentrows.h"
#include "models/labels/gestures.h"
#include "models/project/clock.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

constexpr int kMostLookedThrough = 1'000;

bool setsStatus(const QByteArray &changeset, qint64 itemId)
{
    constexpr int kStatus = 1; // item_state.status
    const auto changes = parseChangeset(changeset);
    if (!changes)
        return false;
    return std::any_of(changes->begin(), changes->end(), [&](const RowChange &change) {
        if (change.table != QLatin1String("item_state") || change.key().toLongLong() != itemId)
            return false;
        // In an update an absent value is an unchanged one.
        return change.operation != RowOperation::Update || change.after.value(kStatus).isValid();
    });
}

void writeStatus(SQLite::Database &database, qint64 itemId, ItemStatus status)
{
    execute(database,
        "INSERT INTO item_state(item_id, status) VALUES(?1, ?2) ON CONFLICT(item_id) DO UPDATE SET status = excluded.status WHERE status <> excluded.status",
        itemId, itemStatusName(status));
}

} // namespace

Result<QList<qint64>> Review::items(SQLite::Database &database, ItemStatus status)
{
    return guarded({}, [&]() -> Result<QList<qint64>> {
        SQLite::Statement query(database,
            "SELECT i.id FROM item i LEFT JOIN item_state s ON s.item_id = i.id WHERE coalesce(s.status, 'todo') = ? ORDER BY i.path, i.page");
        bindAll(query, itemStatusName(status));
        QList<qint64> ids;
        while (query.executeStep())
            ids.append(integerColumn(query, 0));
        return ids;
    });
}

Result<StatusChange> Review::lastChange(SQLite::Database &database, qint64 itemId)
{
    return guarded({}, [&]() -> Result<StatusChange> {
        StatusChange change;
        change.status = Annotations::statusOf(database, itemId).value_or(ItemStatus::Todo);
        // Gestures of this item and those of several; the table's name stands in a changeset as it is.
        SQLite::Statement query(database,
            "SELECT t.name, j.at, c.changeset FROM journal j JOIN journal_change c ON c.journal_id = j.id LEFT JOIN annotator t ON t.id = j.annotator_id"
            " WHERE j.state IN ('done', 'closed') AND (j.item_id = ?1 OR (j.item_id IS NULL AND j.table_id IS NULL))"
            " AND instr(c.changeset, CAST('item_state' AS BLOB)) > 0 ORDER BY j.id DESC LIMIT ?2");
        bindAll(query, itemId, kMostLookedThrough);
        while (query.executeStep()) {
            if (!setsStatus(blobColumn(query, 2), itemId))
                continue;
            change.annotator = textColumn(query, 0);
            change.at = realColumn(query, 1);
            break;
        }
        return change;
    });
}

Result<void> Review::accept(const QList<qint64> &itemIds)
{
    GestureInfo info;
    info.text = Text::tr("Accepted");
    info.itemId = itemIds.size() == 1 ? itemIds.first() : 0;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        for (const qint64 itemId : itemIds) {
            writeStatus(database, itemId, ItemStatus::Accepted);
            execute(database, "UPDATE comment SET resolved_at = ? WHERE item_id = ? AND resolved_at IS NULL", utcNow(), itemId);
        }
        return {};
    }).map([](qint64) {});
}

Result<void> Review::sendBack(qint64 itemId, const QString &text, const std::optional<QPointF> &position)
{
    GestureInfo info {Text::tr("Sent back with a comment"), itemId, 0, 0, {}};
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        if (const Result<qint64> comment = insertComment(database, m_project, itemId, text, position); !comment)
            return fail(comment);
        writeStatus(database, itemId, ItemStatus::Returned);
        return {};
    }).map([](qint64) {});
}

} // namespace cairn
