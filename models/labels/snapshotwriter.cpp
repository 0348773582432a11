// SPDX-License-Identifier: GPL-3.0-or-later
// States first, then the parts under a snapshot without items (nobody lists it), then its name and numbers at once.
#include "models/labels/snapshotwriter.h"

#include "models/labels/gestures.h"
#include "models/project/clock.h"

#include <QCoreApplication>
#include <QUuid>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Snapshots)
};

constexpr qsizetype kPartsAtOnce = 50;
constexpr double kLeftBehindSeconds = 3'600; // no freezing takes that long: its process was killed

void deleteSnapshot(SQLite::Database &database, qint64 id)
{
    execute(database, "DELETE FROM snapshot_part WHERE snapshot_id = ?", id);
    execute(database, "DELETE FROM snapshot WHERE id = ?", id);
}

void deleteLeftBehind(SQLite::Database &database)
{
    const double limit = utcNow() - kLeftBehindSeconds;
    while (const qint64 id = integerOf(database, "SELECT id FROM snapshot WHERE items = 0 AND created_at < ? LIMIT 1", limit))
        deleteSnapshot(database, id);
}

QString freeName(SQLite::Database &database)
{
    for (qint64 number = integerOf(database, "SELECT count(*) FROM snapshot WHERE items > 0") + 1;; ++number) {
        const QString name = Text::tr("snapshot %1").arg(number);
        if (integerOf(database, "SELECT count(*) FROM snapshot WHERE name = ?", name) == 0)
            return name;
    }
}

Result<void> checkName(SQLite::Database &database, const QString &name)
{
    if (integerOf(database, "SELECT count(*) FROM snapshot WHERE name = ?", name) > 0)
        return fail(Text::tr("There is a snapshot %1 already. Choose another name.").arg(name));
    return {};
}

Result<qint64> begin(WriteGate &gate, const Snapshot &snapshot, qint64 journalId)
{
    qint64 id = 0;
    const Result<void> begun = gate.write({}, [&](SQLite::Database &database) -> Result<void> {
        deleteLeftBehind(database);
        if (Result<void> checked = checkName(database, snapshot.name); !checked)
            return checked;
        execute(database,
            "INSERT INTO snapshot(name, digest, created_at, journal_id, table_id, target, split_rule)"
            " VALUES(?, ?, ?, ?, ?, ?, ?)",
            QUuid::createUuid().toString(QUuid::WithoutBraces), snapshot.digest, snapshot.createdAt, idOrNull(journalId), idOrNull(snapshot.tableId),
            snapshot.tableId == 0 ? QVariant() : QVariant(snapshot.target), snapshot.splitRule);
        id = database.getLastInsertRowid();
        return {};
    });
    if (!begun)
        return fail(begun);
    return id;
}

Result<void> writeParts(WriteGate &gate, qint64 id, const FrozenLabels &frozen, const TaskControl &control)
{
    qsizetype next = 0;
    return gate.writeInSlices({}, [&](SQLite::Database &database) -> Result<bool> {
        SQLite::Statement state(database, "INSERT INTO label_state(digest, body) VALUES(?, ?) ON CONFLICT(digest) DO NOTHING");
        SQLite::Statement part(database, "INSERT INTO snapshot_part(snapshot_id, part, split, splits, state_digest) VALUES(?, ?, ?, ?, ?)");
        for (const qsizetype end = qMin(next + kPartsAtOnce, frozen.parts.size()); next < end; ++next) {
            const FrozenPart &each = frozen.parts.at(next);
            state.reset();
            bindAll(state, each.digest, QString::fromUtf8(each.body));
            state.exec();
            part.reset();
            bindAll(part, id, each.part, each.split == Split::None ? QVariant() : QVariant(splitName(each.split)),
                each.splits.isEmpty() ? QVariant() : QVariant(each.splits), each.digest);
            part.exec();
        }
        control.setProgress(next, frozen.parts.size());
        return next < frozen.parts.size();
    }, control);
}

} // namespace

Result<Snapshot> writeSnapshot(Project &project, Snapshot snapshot, const FrozenLabels &frozen, const TaskControl &control)
{
    const Result<WriteGate *> gate = project.gate();
    if (!gate)
        return fail(gate);
    snapshot.createdAt = utcNow();
    const Result<qint64> id = begin(**gate, snapshot, frozen.journalId);
    if (!id)
        return fail(id);
    Result<void> written = writeParts(**gate, *id, frozen, control);
    if (written) {
        written = (*gate)->write(Topic::Snapshots, [&](SQLite::Database &database) -> Result<void> {
            if (snapshot.name.isEmpty())
                snapshot.name = freeName(database);
            else if (Result<void> checked = checkName(database, snapshot.name); !checked)
                return checked;
            execute(database, "UPDATE snapshot SET name = ?, items = ?, train = ?, val = ?, test = ? WHERE id = ?", snapshot.name, snapshot.items,
                snapshot.train, snapshot.val, snapshot.test, *id);
            snapshot.id = *id;
            return {};
        });
    }
    if (!written) {
        (void)(*gate)->write({}, [&](SQLite::Database &database) -> Result<void> {
            deleteSnapshot(database, *id);
            return {};
        });
        return fail(written);
    }
    return snapshot;
}

} // namespace cairn
