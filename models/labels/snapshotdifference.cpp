// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two snapshots: only parts with different digests are opened.
#include "models/labels/labelstates.h"

#include "models/labels/snapshottarget.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonArray>
#include <QMap>

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
    void add(const SnapshotDifference::Entry &entry)
    {
        if (entry.before == entry.after)
            return;
        if (entry.before.isEmpty())
            put(m_difference.added, m_difference.addedCount, entry);
        else if (entry.after.isEmpty())
            put(m_difference.removed, m_difference.removedCount, entry);
        else
            put(m_difference.changed, m_difference.changedCount, entry);
    }

private:
    void put(QList<SnapshotDifference::Entry> &list, qint64 &count, const SnapshotDifference::Entry &entry)
    {
        if (count++ < m_listed)
            list.append(entry);
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
    for (qsizetype at = 0; at < qMax(first.size(), second.size()); ++at) {
        const qint64 rowId = part * kRowsOfPart + at + 1;
        list.add({QString::number(rowId), text(first, at), text(second, at), 0, rowId});
    }
}

} // namespace

Result<SnapshotDifference> Snapshots::difference(SQLite::Database &database, const Snapshot &from, const Snapshot &to, int listed)
{
    if (from.tableId != to.tableId || from.target != to.target)
        return fail(Text::tr("The snapshots %1 and %2 are not of the same labels, so they cannot be compared.").arg(from.name, to.name));
    return guarded({}, [&]() -> Result<SnapshotDifference> {
        SnapshotDifference difference;
        difference.tableId = from.tableId;
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
                list.add({nameOfImage(after.isEmpty() ? before : after), QString::fromUtf8(before), QString::fromUtf8(after), integerColumn(parts, 0), 0});
        }
        return difference;
    });
}

QString labelsInWords(const QString &state)
{
    const QJsonObject labels = QJsonDocument::fromJson(state.toUtf8()).object();
    if (labels.isEmpty())
        return state;
    QMap<QString, int> counts;
    for (const QJsonValue &annotation : labels.value(QLatin1String("annotations")).toArray())
        ++counts[annotation.toObject().value(QLatin1String("class")).toString()];
    QStringList words;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        words.append(Text::tr("%1 × %2").arg(count.value()).arg(count.key().isEmpty() ? Text::tr("no class") : count.key()));
    return words.isEmpty() ? Text::tr("looked at, nothing on it") : words.join(QStringLiteral(", "));
}

} // namespace cairn
