// SPDX-License-Identifier: GPL-3.0-or-later
// Listing, finding and freezing snapshots.
#include "models/labels/snapshots.h"

#include "models/data/tables.h"
#include "models/labels/canonicaljson.h"
#include "models/labels/labelstates.h"
#include "models/labels/snapshotwriter.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Snapshots)
};

constexpr const char *kColumns = "SELECT id, name, digest, created_at, table_id, target, split_rule, items, train, val, test FROM snapshot ";

Snapshot readSnapshot(SQLite::Statement &query)
{
    return {integerColumn(query, 0), textColumn(query, 1), blobColumn(query, 2), realColumn(query, 3), integerColumn(query, 4),
        textColumn(query, 5), textColumn(query, 6), integerColumn(query, 7), integerColumn(query, 8), integerColumn(query, 9),
        integerColumn(query, 10)};
}

QString splitRuleJson(const SplitRule &rule)
{
    constexpr quint64 kExact = 1ULL << 53; // beyond it a JSON number would be rounded
    QJsonArray shares;
    for (const double share : rule.shares)
        shares.append(share);
    const QJsonValue seed = rule.seed <= kExact ? QJsonValue(qint64(rule.seed)) : QJsonValue(QString::number(rule.seed));
    return QString::fromUtf8(canonicalJson(QJsonObject {{QStringLiteral("shares"), shares}, {QStringLiteral("seed"), seed},
        {QStringLiteral("stratify"), rule.stratify}, {QStringLiteral("group"), rule.groupExpression}}));
}

Result<FrozenLabels> frozenLabels(SQLite::Database &database, const QString &projectFile, const SnapshotRequest &request, const TaskControl &control)
{
    return guarded(projectFile, [&]() -> Result<FrozenLabels> {
        // One transaction: all of it as it was at one moment.
        SQLite::Transaction moment(database);
        const qint64 last = integerOf(database, "SELECT max(id) FROM journal WHERE state = 'done'");
        Result<FrozenLabels> frozen = request.tableId == 0 ? freezeImages(database, projectFile, request.split, control)
                                                           : freezeTable(database, projectFile, request, control);
        if (frozen)
            frozen->journalId = last;
        return frozen;
    });
}

Result<void> checkShares(const std::array<double, 3> &shares)
{
    double sum = 0;
    for (const double share : shares) {
        if (!(share >= 0))
            return fail(Text::tr("The shares of train, val and test must not be negative."));
        sum += share;
    }
    if (!(sum > 0))
        return fail(Text::tr("At least one of train, val and test needs a share above 0."));
    return {};
}

} // namespace

QString splitName(Split split)
{
    switch (split) {
    case Split::Train:
        return QStringLiteral("train");
    case Split::Val:
        return QStringLiteral("val");
    case Split::Test:
        return QStringLiteral("test");
    case Split::None:
        break;
    }
    return {};
}

Result<QList<Snapshot>> Snapshots::all(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<Snapshot>> {
        QList<Snapshot> found;
        // Without items it is still being written, or was left behind by a killed process.
        SQLite::Statement query(database, std::string(kColumns) + "WHERE items > 0 ORDER BY id DESC");
        while (query.executeStep())
            found.append(readSnapshot(query));
        return found;
    });
}

Result<Snapshot> Snapshots::find(SQLite::Database &database, const QString &idOrName)
{
    return guarded({}, [&]() -> Result<Snapshot> {
        // A name that looks like a number is found first.
        SQLite::Statement query(database, std::string(kColumns)
            + "WHERE items > 0 AND (name = ?1 OR (id = ?2 AND NOT EXISTS (SELECT 1 FROM snapshot WHERE name = ?1)))");
        bindAll(query, idOrName, idOrName.toLongLong());
        if (!query.executeStep())
            return fail(Text::tr("There is no snapshot %1 in this project.").arg(idOrName));
        return readSnapshot(query);
    });
}

Result<Snapshot> Snapshots::freeze(const SnapshotRequest &request, const TaskControl &control)
{
    if (Result<void> checked = checkShares(request.split.shares); !checked)
        return fail(checked);
    auto reader = m_project.openReader();
    if (!reader)
        return fail(reader);
    Result<FrozenLabels> frozen = frozenLabels(**reader, m_project.file(), request, control);
    if (!frozen)
        return fail(frozen);
    if (frozen->items == 0) {
        return fail(request.tableId == 0 ? Text::tr("No picture has a label yet, so there is nothing to freeze. Label some first.")
                                         : Text::tr("No row has a value in %1 yet, so there is nothing to freeze. Label some first.").arg(frozen->target));
    }
    QByteArray of = "images";
    if (request.tableId != 0) {
        const Result<TableInfo> table = Tables::byId(**reader, request.tableId);
        if (!table)
            return fail(table);
        of = canonicalJson(QJsonArray {table->name, frozen->target});
    }
    Snapshot snapshot;
    snapshot.name = request.name.normalized(QString::NormalizationForm_C).trimmed();
    snapshot.digest = frozen->digest(of);
    snapshot.tableId = request.tableId;
    snapshot.target = frozen->target;
    snapshot.splitRule = splitRuleJson(request.split);
    snapshot.items = frozen->items;
    snapshot.train = frozen->counts[size_t(Split::Train)];
    snapshot.val = frozen->counts[size_t(Split::Val)];
    snapshot.test = frozen->counts[size_t(Split::Test)];
    return writeSnapshot(m_project, std::move(snapshot), *frozen, control);
}

} // namespace cairn
