// SPDX-License-Identifier: GPL-3.0-or-later
// The journal as something to read: what undo would do, the history, and whether it is sound.
#include "models/project/journal.h"

namespace cairn {
namespace {

/** Applied in some 10 to 20 ms. */
constexpr qint64 kQuickBytes = 1024 * 1024;

Result<bool> isLong(SQLite::Database &database, const char *gestures, qint64 id = 0)
{
    return guarded({}, [&]() -> Result<bool> {
        const std::string sql = std::string("SELECT coalesce(sum(length(changeset)), 0) FROM journal_change WHERE journal_id IN (") + gestures + ')';
        SQLite::Statement query(database, sql);
        if (query.getBindParameterCount() > 0)
            bindAll(query, id);
        return query.executeStep() && integerColumn(query, 0) > kQuickBytes;
    });
}

} // namespace

Result<bool> Journal::isUndoLong(SQLite::Database &database)
{
    return isLong(database, "SELECT id FROM journal WHERE state = 'done' ORDER BY id DESC LIMIT 1");
}

Result<bool> Journal::isRedoLong(SQLite::Database &database)
{
    return isLong(database, "SELECT id FROM journal WHERE state = 'undone' ORDER BY id LIMIT 1");
}

Result<bool> Journal::isRevertLong(SQLite::Database &database, qint64 gestureId) { return isLong(database, "?", gestureId); }

Result<bool> Journal::isRecoveryLong(SQLite::Database &database)
{
    return isLong(database, "SELECT id FROM journal WHERE state = 'writing'");
}

Result<QString> Journal::undoText(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QString> {
        return textOf(database, "SELECT text FROM journal WHERE state = 'done' ORDER BY id DESC LIMIT 1");
    });
}

Result<QString> Journal::redoText(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QString> {
        return textOf(database, "SELECT text FROM journal WHERE state = 'undone' ORDER BY id LIMIT 1");
    });
}

Result<QList<GestureRecord>> Journal::history(SQLite::Database &database, int limit, int offset, qint64 itemId)
{
    return guarded({}, [&]() -> Result<QList<GestureRecord>> {
        // Two statements: with "?1 = 0 OR" SQLite would walk the whole journal for the gestures of one item.
        const std::string sql = std::string("SELECT j.id, j.at, a.name, j.text, j.item_id, i.path, j.table_id, j.state, j.reverts FROM journal j"
                                            " LEFT JOIN annotator a ON a.id = j.annotator_id LEFT JOIN item i ON i.id = j.item_id ")
            + (itemId == 0 ? "" : "WHERE j.item_id = ?3 ") + "ORDER BY j.id DESC LIMIT ?1 OFFSET ?2";
        SQLite::Statement query(database, sql);
        bindAll(query, limit, offset);
        if (itemId != 0)
            bindValue(query, 3, itemId);
        QList<GestureRecord> records;
        while (query.executeStep()) {
            records.append({integerColumn(query, 0), realColumn(query, 1), textColumn(query, 2), textColumn(query, 3), integerColumn(query, 4),
                textColumn(query, 5), integerColumn(query, 6), textColumn(query, 7), integerColumn(query, 8)});
        }
        return records;
    });
}

Result<int> Journal::historyCount(SQLite::Database &database, qint64 itemId)
{
    return guarded({}, [&]() -> Result<int> {
        return int(itemId == 0 ? integerOf(database, "SELECT count(*) FROM journal")
                               : integerOf(database, "SELECT count(*) FROM journal WHERE item_id = ?", itemId));
    });
}

Result<QStringList> Journal::problems(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QStringList> {
        QStringList found;
        const qint64 writing = integerOf(database, "SELECT count(*) FROM journal WHERE state = 'writing'");
        if (writing > 0)
            found.append(tr("%n gesture(s) are unfinished; open the project once to take them back.", nullptr, int(writing)));
        const qint64 empty = integerOf(database,
            "SELECT count(*) FROM journal WHERE state <> 'closed' AND id NOT IN (SELECT journal_id FROM journal_change)");
        if (empty > 0)
            found.append(tr("%n gesture(s) in the journal have no recorded change.", nullptr, int(empty)));
        const qint64 order = integerOf(database,
            "SELECT count(*) FROM journal WHERE state = 'undone' AND id < (SELECT max(id) FROM journal WHERE state = 'done')");
        if (order > 0)
            found.append(tr("%n undone gesture(s) lie before one that is done.", nullptr, int(order)));
        SQLite::Statement changes(database, "SELECT journal_id, changeset FROM journal_change");
        while (changes.executeStep()) {
            if (!parseChangeset(blobColumn(changes, 1)))
                found.append(tr("The change of gesture %1 is damaged.").arg(integerColumn(changes, 0)));
        }
        return found;
    });
}

} // namespace cairn
