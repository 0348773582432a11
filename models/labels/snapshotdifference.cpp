// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two snapshots: only parts with different digests are opened.
#include "models/labels/labelstates.h"

#include "models/labels/snapshottarget.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonArray>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Snapshots)
};

class DifferenceList
{
public:
    DifferenceList(SnapshotDifference &difference, int listed)
        : m_difference(difference)
        , m_listed(listed)
    {
    }

    /** Nothing where both are the same. */
    void add(const QString &name, const QString &before, const QString &after)
    {
        if (before == after)
            return;
        if (before.isEmpty())
            put(m_difference.added, m_difference.addedCount, name, before, after);
        else if (after.isEmpty())
            put(m_difference.removed, m_difference.removedCount, name, before, after);
        else
            put(m_difference.changed, m_difference.changedCount, name, before, after);
    }

private:
    void put(QList<SnapshotDifference::Entry> &list, qint64 &count, const QString &name, const QString &before, const QString &after)
    {
        if (count++ < m_listed)
            list.append({name, before, after});
    }

    SnapshotDifference &m_difference;
    int m_listed;
};

QString nameOfImage(const QByteArray &body)
{
    const QJsonObject state = QJsonDocument::fromJson(body).object();
    const int page = state.value(QLatin1String("page")).toInt();
    const QString path = state.value(QLatin1String("item")).toString();
    return page == 0 ? path : Text::tr("%1, page %2").arg(path).arg(page + 1);
}

void compareRows(qint64 part, const QByteArray &before, const QByteArray &after, DifferenceList &list)
{
    const auto values = [](const QByteArray &body) { return QJsonDocument::fromJson(body).object().value(QLatin1String("values")).toArray(); };
    const auto text = [](const QJsonArray &array, qsizetype at) {
        const QJsonValue value = at < array.size() ? array.at(at) : QJsonValue();
        return value.isNull() ? QString() : targetText(value);
    };
    const QJsonArray first = values(before), second = values(after);
    for (qsizetype at = 0; at < qMax(first.size(), second.size()); ++at)
        list.add(QString::number(part * kRowsOfPart + at + 1), text(first, at), text(second, at));
}

} // namespace

Result<SnapshotDifference> Snapshots::difference(SQLite::Database &database, const Snapshot &from, const Snapshot &to, int listed)
{
    if (from.tableId != to.tableId || from.target != to.target)
        return fail(Text::tr("The snapshots %1 and %2 are not of the same labels, so they cannot be compared.").arg(from.name, to.name));
    return guarded({}, [&]() -> Result<SnapshotDifference> {
        SnapshotDifference difference;
        DifferenceList list(difference, listed);
        // A full join over parts, by hand: SQLite 3.40 has one, but this reads both in the order of their keys.
        SQLite::Statement parts(database,
            "SELECT a.part, a.state_digest, b.state_digest FROM snapshot_part a LEFT JOIN snapshot_part b ON b.snapshot_id = ?2 AND b.part = a.part"
            " WHERE a.snapshot_id = ?1 AND b.state_digest IS NOT a.state_digest"
            " UNION ALL SELECT b.part, NULL, b.state_digest FROM snapshot_part b WHERE b.snapshot_id = ?2 AND NOT EXISTS"
            " (SELECT 1 FROM snapshot_part a WHERE a.snapshot_id = ?1 AND a.part = b.part) ORDER BY 1");
        bindAll(parts, from.id, to.id);
        SQLite::Statement state(database, "SELECT body FROM label_state WHERE digest = ?");
        const auto body = [&](int column) -> QByteArray {
            if (isNullColumn(parts, column))
                return {};
            state.reset();
            bindAll(state, blobColumn(parts, column));
            return state.executeStep() ? textColumn(state, 0).toUtf8() : QByteArray();
        };
        while (parts.executeStep()) {
            const QByteArray before = body(1), after = body(2);
            if (from.tableId != 0)
                compareRows(integerColumn(parts, 0), before, after, list);
            else
                list.add(nameOfImage(after.isEmpty() ? before : after), QString::fromUtf8(before), QString::fromUtf8(after));
        }
        return difference;
    });
}

} // namespace cairn
