// SPDX-License-Identifier: GPL-3.0-or-later
// Recording gestures, and moving back and forth along them.
#include "models/project/journal.h"

#include "models/project/changesetapply.h"
#include "models/project/clock.h"
#include "models/project/idsource.h"
#include "models/project/process.h"

#include <QRandomGenerator>

namespace cairn {
namespace {

constexpr int kListedRows = 5'000; // more rows than this are told to models as "reload"
constexpr qsizetype kListedBytes = 4 * 1024 * 1024;

QVariant idOrNull(qint64 id) { return id ? QVariant::fromValue<qlonglong>(id) : QVariant(); }

qint64 insertRow(SQLite::Database &database, qint64 annotatorId, const GestureInfo &info, qint64 reverts, const char *state)
{
    // A new gesture makes what had been undone unreachable.
    execute(database, "UPDATE journal SET state = 'abandoned' WHERE state = 'undone'");
    const qint64 uid = qint64(QRandomGenerator::system()->generate64() >> 1);
    execute(database,
        "INSERT INTO journal(uid, at, annotator_id, text, item_id, table_id, seconds, reverts, state) VALUES(?,?,?,?,?,?,?,?,?)", uid,
        utcNow(), idOrNull(annotatorId), info.text, idOrNull(info.itemId), idOrNull(info.tableId),
        info.seconds > 0 ? QVariant(info.seconds) : QVariant(), idOrNull(reverts), QString::fromLatin1(state));
    return database.getLastInsertRowid();
}

void storeChange(SQLite::Database &database, qint64 gestureId, int part, const QByteArray &changeset)
{
    execute(database, "INSERT INTO journal_change(journal_id, part, changeset) VALUES(?,?,?)", gestureId, part, changeset);
}

QList<QByteArray> partsOf(SQLite::Database &database, qint64 gestureId)
{
    QList<QByteArray> parts;
    SQLite::Statement query(database, "SELECT changeset FROM journal_change WHERE journal_id = ? ORDER BY part");
    bindAll(query, gestureId);
    while (query.executeStep())
        parts.append(blobColumn(query, 0));
    return parts;
}

Result<void> applyParts(SQLite::Database &database, qint64 gestureId, bool inverse)
{
    QList<QByteArray> parts = partsOf(database, gestureId);
    if (inverse)
        std::reverse(parts.begin(), parts.end());
    for (const QByteArray &part : parts) {
        if (Result<void> applied = inverse ? applyInverse(database, part) : applyChangeset(database, part); !applied)
            return applied;
    }
    return {};
}

/** Who writes a long gesture, so that one still under way is told from one left behind by a killed process. */
QString writerKey(qint64 gestureId) { return QStringLiteral("writer.%1").arg(gestureId); }

struct Target {
    qint64 id = 0;
    QString text;
};

Target find(SQLite::Database &database, const char *sql, qint64 value = 0)
{
    SQLite::Statement query(database, sql);
    if (query.getBindParameterCount() > 0)
        bindAll(query, value);
    if (!query.executeStep())
        return {};
    return {integerColumn(query, 0), textColumn(query, 1)};
}

constexpr const char *kLastDone = "SELECT id, text FROM journal WHERE state = 'done' ORDER BY id DESC LIMIT 1";
constexpr const char *kNextUndone = "SELECT id, text FROM journal WHERE state = 'undone' ORDER BY id LIMIT 1";

} // namespace

Journal::Journal(WriteGate &gate, IdSource &ids, QObject *parent)
    : QObject(parent)
    , m_gate(gate)
    , m_ids(ids)
{
    qRegisterMetaType<cairn::LabelChanges>();
}

void Journal::tell(const QByteArray &changeset)
{
    LabelChanges changes;
    changes.isWhole = changeset.size() > kListedBytes;
    if (!changes.isWhole) {
        auto parsed = parseChangeset(changeset);
        if (parsed)
            changes.rows = std::move(*parsed);
        changes.isWhole = !parsed || changes.rows.size() > kListedRows;
        if (changes.isWhole)
            changes.rows.clear();
    }
    QMetaObject::invokeMethod(this, [this, changes] { Q_EMIT changed(changes); }, Qt::AutoConnection);
}

Result<qint64> Journal::gesture(const GestureInfo &info, const WriteGate::Work &change) { return recordGesture(info, change, 0); }

Result<qint64> Journal::recordGesture(const GestureInfo &info, const WriteGate::Work &change, const qint64 &reverts)
{
    qint64 id = 0;
    QByteArray recorded;
    const Result<void> result = m_gate.record(Topic::Labels, change,
        [&](SQLite::Database &database, sqlite3_session *session, WriteGate::Recorded &options) -> Result<void> {
            Result<QByteArray> changeset = changesetOf(session);
            if (!changeset)
                return fail(changeset);
            recorded = *changeset;
            options.keep = !recorded.isEmpty();
            if (!options.keep)
                return {};
            const bool joins = !info.joinKey.isEmpty() && info.joinKey == m_joinKey && m_joinId != 0
                && find(database, kLastDone).id == m_joinId && find(database, kNextUndone).id == 0;
            // Set here, where the gate lets one thread in at a time. Should the commit fail, no such row is the last one done.
            m_joinKey = info.joinKey;
            if (!joins) {
                m_joinId = id = insertRow(database, m_annotatorId, info, reverts, "done");
                storeChange(database, id, 0, recorded);
                return {};
            }
            id = m_joinId;
            const QList<QByteArray> parts = partsOf(database, id);
            Result<QByteArray> joined = joinedChangesets(parts.value(0), recorded);
            if (!joined)
                return fail(joined);
            execute(database, "DELETE FROM journal_change WHERE journal_id = ?", id);
            if (joined->isEmpty()) { // nudged there and back
                execute(database, "DELETE FROM journal WHERE id = ?", id);
                m_joinKey.clear();
                return {};
            }
            storeChange(database, id, 0, *joined);
            execute(database, "UPDATE journal SET at = ?, seconds = coalesce(seconds, 0) + ? WHERE id = ?", utcNow(), info.seconds, id);
            return {};
        });
    if (!result)
        return fail(result);
    if (recorded.isEmpty())
        return 0;
    tell(recorded);
    return id;
}

Result<qint64> Journal::longGesture(const GestureInfo &info, const WriteGate::Step &step, const TaskControl &control)
{
    qint64 id = 0;
    int part = 0;
    bool more = true;
    Result<void> result;
    while (more && result) {
        if (control.isCanceled()) {
            result = canceled();
            break;
        }
        result = m_gate.record(
            Topic::Labels,
            [&](SQLite::Database &database) -> Result<void> {
                const Result<bool> stepped = step(database);
                if (!stepped)
                    return fail(stepped);
                more = *stepped;
                return {};
            },
            [&](SQLite::Database &database, sqlite3_session *session, WriteGate::Recorded &options) -> Result<void> {
                Result<QByteArray> changeset = changesetOf(session);
                if (!changeset)
                    return fail(changeset);
                if (!changeset->isEmpty()) {
                    if (id == 0) {
                        id = insertRow(database, m_annotatorId, info, 0, "writing");
                        execute(database, "INSERT INTO project(key, value) VALUES(?, ?)", writerKey(id), ProcessIdentity::current().toText());
                    }
                    storeChange(database, id, part++, *changeset);
                }
                // Undo reads the parts backwards; the order holds also when others' gestures came between.
                if (!more && id != 0) {
                    execute(database, "UPDATE journal SET state = 'done' WHERE id = ?", id);
                    execute(database, "DELETE FROM project WHERE key = ?", writerKey(id));
                    // What was undone while it was written lies behind it now, and redoing it would turn the order round.
                    execute(database, "UPDATE journal SET state = 'abandoned' WHERE state = 'undone' AND id < ?", id);
                }
                m_joinKey.clear();
                options.keep = id != 0;
                return {};
            },
            {true, true});
    }
    if (!result) {
        const Result<bool> taken = id == 0 ? Result<bool>(true) : takeBackUnfinished(id);
        if (taken && !*taken) {
            return fail(tr("It was stopped, but what was written so far has been changed since and was kept. Undo takes it back."),
                result.error().sentence);
        }
        return fail(result);
    }
    if (id != 0)
        QMetaObject::invokeMethod(this, [this] { Q_EMIT changed({{}, true}); }, Qt::AutoConnection);
    return id;
}

Result<Journal::Move> Journal::apply(const Choose &choose)
{
    Move move;
    QByteArray recorded;
    const Result<void> result = m_gate.record(
        Topic::Labels,
        [&](SQLite::Database &database) -> Result<void> {
            const Result<Move> chosen = choose(database);
            if (!chosen)
                return fail(chosen);
            move = *chosen;
            return move.id == 0 ? Result<void>() : applyParts(database, move.id, move.inverse);
        },
        [&](SQLite::Database &database, sqlite3_session *session, WriteGate::Recorded &options) -> Result<void> {
            options.keep = move.id != 0;
            if (!options.keep)
                return {};
            Result<QByteArray> changeset = changesetOf(session);
            if (!changeset)
                return fail(changeset);
            recorded = *changeset;
            m_joinKey.clear();
            execute(database, "DELETE FROM project WHERE key = ?", writerKey(move.id));
            execute(database, "UPDATE journal SET state = ?, undone_at = ? WHERE id = ?", QString::fromLatin1(move.newState),
                move.inverse ? QVariant(utcNow()) : QVariant(), move.id);
            return {};
        });
    if (!result)
        return fail(result);
    if (move.id != 0)
        tell(recorded);
    return move;
}

Result<bool> Journal::takeBackUnfinished(qint64 gestureId)
{
    if (apply([gestureId](SQLite::Database &) { return Result<Move>({gestureId, {}, true, "abandoned"}); }))
        return true;
    // Somebody has worked on its rows meanwhile. Their work must not be lost, nor may the project stay closed for it: the part that
    // is there becomes a gesture like any other.
    return m_gate.write(Topic::Labels, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "DELETE FROM project WHERE key = ?", writerKey(gestureId));
        execute(database, "UPDATE journal SET state = 'done' WHERE id = ?", gestureId);
        execute(database, "UPDATE journal SET state = 'abandoned' WHERE state = 'undone' AND id < ?", gestureId);
        return {};
    }).map([] { return false; });
}

Result<QString> Journal::undo()
{
    return apply([](SQLite::Database &database) -> Result<Move> {
        const Target last = find(database, kLastDone);
        return Move {last.id, last.text, true, "undone"};
    }).map([](const Move &move) { return move.text; });
}

Result<QString> Journal::redo()
{
    return apply([](SQLite::Database &database) -> Result<Move> {
        const Target next = find(database, kNextUndone);
        return Move {next.id, next.text, false, "done"};
    }).map([](const Move &move) { return move.text; });
}

Result<QString> Journal::takeBack(const Choose &choose)
{
    Move target;
    GestureInfo info;
    const Result<qint64> recorded = recordGesture(info, [&](SQLite::Database &database) -> Result<void> {
        const Result<Move> chosen = choose(database);
        if (!chosen)
            return fail(chosen);
        target = *chosen;
        if (target.id == 0)
            return {};
        info.text = tr("Taken back: %1").arg(target.text);
        info.itemId = integerOf(database, "SELECT item_id FROM journal WHERE id = ?", target.id);
        info.tableId = integerOf(database, "SELECT table_id FROM journal WHERE id = ?", target.id);
        return applyParts(database, target.id, true);
    }, target.id);
    if (!recorded)
        return fail(recorded);
    return target.text;
}

Result<QString> Journal::revert(qint64 gestureId)
{
    return takeBack([gestureId](SQLite::Database &database) -> Result<Move> {
        const Target target = find(database, "SELECT id, text FROM journal WHERE id = ? AND state = 'done'", gestureId);
        if (target.id == 0)
            return fail(tr("This change was already taken back."));
        return Move {target.id, target.text, true, "done"};
    });
}

Result<QString> Journal::undoItem(qint64 itemId)
{
    return takeBack([itemId](SQLite::Database &database) -> Result<Move> {
        const Target target = find(database,
            "SELECT id, text FROM journal AS g WHERE item_id = ?1 AND state = 'done' AND reverts IS NULL AND NOT EXISTS"
            " (SELECT 1 FROM journal AS r WHERE r.item_id = ?1 AND r.reverts = g.id AND r.state = 'done') ORDER BY id DESC LIMIT 1",
            itemId);
        return Move {target.id, target.text, true, "done"};
    });
}

Result<int> Journal::jumpTo(qint64 gestureId, const TaskControl &control)
{
    const auto towards = [gestureId](SQLite::Database &database) -> Result<Move> {
        const Target last = find(database, kLastDone);
        if (last.id > gestureId)
            return Move {last.id, last.text, true, "undone"};
        const Target next = find(database, kNextUndone);
        return last.id < gestureId && next.id <= gestureId ? Move {next.id, next.text, false, "done"} : Move {};
    };
    int steps = 0;
    while (!control.isCanceled()) {
        const Result<Move> moved = apply(towards);
        if (!moved)
            return fail(moved);
        if (moved->id == 0)
            break;
        ++steps;
    }
    return steps;
}

Result<int> Journal::recover()
{
    QList<qint64> unfinished;
    const Result<void> looked = m_gate.write({}, [&](SQLite::Database &database) -> Result<void> {
        SQLite::Statement query(database,
            "SELECT j.id, p.value FROM journal j LEFT JOIN project p ON p.key = 'writer.' || j.id WHERE j.state = 'writing' ORDER BY j.id DESC");
        while (query.executeStep()) {
            if (!ProcessIdentity::fromText(textColumn(query, 1)).isAlive())
                unfinished.append(integerColumn(query, 0));
        }
        return {};
    });
    if (!looked)
        return fail(looked);
    for (const qint64 id : unfinished) {
        if (const Result<bool> taken = takeBackUnfinished(id); !taken)
            return fail(taken);
    }
    return int(unfinished.size());
}

} // namespace cairn
