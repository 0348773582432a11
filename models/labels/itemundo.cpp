// SPDX-License-Identifier: GPL-3.0-or-later
// Shared gestures belong to no item, so their changes are looked through: only those after the item's own last one.
#include "models/labels/itemundo.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ItemUndo)
};

constexpr int kMostLookedThrough = 200;

bool touchesItem(SQLite::Database &database, const QByteArray &changeset, qint64 itemId)
{
    constexpr int kItemColumn = 2; // annotation.item_id
    const auto changes = parseChangeset(changeset);
    if (!changes)
        return false;
    for (const RowChange &change : *changes) {
        if (change.table == QLatin1String("item_state") && change.key().toLongLong() == itemId)
            return true;
        if (change.table != QLatin1String("annotation"))
            continue;
        // An update tells the item only where that changed.
        const QVariant item = change.value(kItemColumn);
        if (item.isValid() ? item.toLongLong() == itemId
                           : integerOf(database, "SELECT item_id FROM annotation WHERE id = ?", change.key().toLongLong()) == itemId)
            return true;
    }
    return false;
}

} // namespace

Result<LastOfItem> lastGestureOfItem(SQLite::Database &database, qint64 itemId)
{
    return guarded({}, [&]() -> Result<LastOfItem> {
        LastOfItem last;
        // As Journal::undoItem finds it.
        SQLite::Statement own(database,
            "SELECT id, text FROM journal AS g WHERE item_id = ?1 AND state = 'done' AND reverts IS NULL AND NOT EXISTS"
            " (SELECT 1 FROM journal AS r WHERE r.reverts = g.id AND r.state = 'done') ORDER BY id DESC LIMIT 1");
        bindAll(own, itemId);
        if (own.executeStep())
            last = {integerColumn(own, 0), textColumn(own, 1), false};
        SQLite::Statement shared(database,
            "SELECT id, text FROM journal AS g WHERE item_id IS NULL AND table_id IS NULL AND state = 'done' AND reverts IS NULL AND id > ?"
            " AND NOT EXISTS (SELECT 1 FROM journal AS r WHERE r.reverts = g.id AND r.state = 'done') ORDER BY id DESC LIMIT ?");
        bindAll(shared, last.gestureId, kMostLookedThrough);
        SQLite::Statement parts(database, "SELECT changeset FROM journal_change WHERE journal_id = ? ORDER BY part");
        while (shared.executeStep()) {
            parts.reset();
            bindAll(parts, integerColumn(shared, 0));
            while (parts.executeStep()) {
                if (touchesItem(database, blobColumn(parts, 0), itemId))
                    return LastOfItem {integerColumn(shared, 0), textColumn(shared, 1), true};
            }
        }
        return last;
    });
}

Result<QString> undoOfItem(Project &project, qint64 itemId)
{
    const Result<Journal *> journal = project.journal();
    if (!journal)
        return fail(journal);
    const Result<LastOfItem> last = lastGestureOfItem(project.reader(), itemId);
    if (!last)
        return fail(last);
    if (last->gestureId == 0)
        return QString();
    if (last->isShared)
        return fail(Text::tr("The last change of this picture, \"%1\", changed others as well. Take it back as a whole in the history.").arg(last->text));
    return (*journal)->revert(last->gestureId);
}

} // namespace cairn
