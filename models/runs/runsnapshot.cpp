// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through the snapshots, of which there are few.
#include "models/runs/runsnapshot.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Runs)
};

} // namespace

Result<Snapshot> snapshotById(SQLite::Database &database, qint64 id)
{
    const Result<QList<Snapshot>> all = Snapshots::all(database);
    if (!all)
        return fail(all);
    for (const Snapshot &snapshot : *all) {
        if (snapshot.id == id)
            return snapshot;
    }
    return fail(Words::tr("There is no snapshot %1.").arg(id));
}

} // namespace cairn
