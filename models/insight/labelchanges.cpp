// SPDX-License-Identifier: GPL-3.0-or-later
// The journal knows who touched an image; of a row the label itself does.
#include "models/insight/labelchanges.h"

namespace cairn {
namespace {

class Changers
{
public:
    Changers(SQLite::Database &database, const Snapshot &from, const Snapshot &to)
        : m_tableId(from.tableId)
        , m_ofItem(database,
              "SELECT group_concat(DISTINCT t.name), max(j.at) FROM journal j LEFT JOIN annotator t ON t.id = j.annotator_id"
              " WHERE j.item_id = ?1 AND j.state IN ('done', 'closed') AND j.at > ?2 AND j.at <= ?3")
        , m_ofRow(database,
              "SELECT t.name, l.updated_at FROM row_label l LEFT JOIN annotator t ON t.id = l.annotator_id JOIN data_column c ON c.id = l.column_id"
              " WHERE l.table_id = ?1 AND l.row_id = ?2 AND c.name = ?3 AND l.updated_at > ?4 AND l.updated_at <= ?5 ORDER BY l.layer_id LIMIT 1")
        , m_target(from.target)
        , m_from(std::min(from.createdAt, to.createdAt))
        , m_to(std::max(from.createdAt, to.createdAt))
    {
    }

    void fill(LabelChange &change)
    {
        SQLite::Statement &query = m_tableId == 0 ? m_ofItem : m_ofRow;
        query.reset();
        if (m_tableId == 0)
            bindAll(query, change.entry.itemId, m_from, m_to);
        else
            bindAll(query, m_tableId, change.entry.rowId, m_target, m_from, m_to);
        if (!query.executeStep())
            return;
        change.who = textColumn(query, 0).replace(QLatin1Char(','), QLatin1String(", "));
        change.at = realColumn(query, 1);
    }

private:
    qint64 m_tableId;
    SQLite::Statement m_ofItem, m_ofRow;
    QString m_target;
    double m_from, m_to;
};

} // namespace

Result<QList<LabelChange>> labelChanges(SQLite::Database &database, const Snapshot &from, const Snapshot &to, const SnapshotDifference &difference)
{
    return guarded({}, [&]() -> Result<QList<LabelChange>> {
        Changers changers(database, from, to);
        QList<LabelChange> changes;
        const auto add = [&](const QList<SnapshotDifference::Entry> &entries, LabelChange::Kind kind) {
            for (const SnapshotDifference::Entry &entry : entries) {
                LabelChange change {kind, entry, {}, 0};
                changers.fill(change);
                changes.append(change);
            }
        };
        add(difference.added, LabelChange::Kind::Added);
        add(difference.removed, LabelChange::Kind::Removed);
        add(difference.changed, LabelChange::Kind::Changed);
        return changes;
    });
}

} // namespace cairn
