// SPDX-License-Identifier: GPL-3.0-or-later
// The journal as something to read: what undo would do, the history, and whether it is sound.
#include "models/project/journal.h"

namespace cairn {

QString Journal::undoText(SQLite::Database &database)
{
    return textOf(database, "SELECT text FROM journal WHERE state = 'done' ORDER BY id DESC LIMIT 1");
}

QString Journal::redoText(SQLite::Database &database)
{
    return textOf(database, "SELECT text FROM journal WHERE state = 'undone' ORDER BY id LIMIT 1");
}

QList<GestureRecord> Journal::history(SQLite::Database &database, int limit, int offset, qint64 itemId)
{
    SQLite::Statement query(database,
        "SELECT j.id, j.at, a.name, j.text, j.item_id, i.path, j.table_id, j.state, j.reverts FROM journal j"
        " LEFT JOIN annotator a ON a.id = j.annotator_id LEFT JOIN item i ON i.id = j.item_id"
        " WHERE (?1 = 0 OR j.item_id = ?1) ORDER BY j.id DESC LIMIT ?2 OFFSET ?3");
    bindAll(query, itemId, limit, offset);
    QList<GestureRecord> records;
    while (query.executeStep()) {
        records.append({integerColumn(query, 0), realColumn(query, 1), textColumn(query, 2), textColumn(query, 3), integerColumn(query, 4),
            textColumn(query, 5), integerColumn(query, 6), textColumn(query, 7), integerColumn(query, 8)});
    }
    return records;
}

int Journal::historyCount(SQLite::Database &database, qint64 itemId)
{
    return int(itemId == 0 ? integerOf(database, "SELECT count(*) FROM journal")
                           : integerOf(database, "SELECT count(*) FROM journal WHERE item_id = ?", itemId));
}

QStringList Journal::problems(SQLite::Database &database)
{
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
}

} // namespace cairn
