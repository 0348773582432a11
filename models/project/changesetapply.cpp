// SPDX-License-Identifier: GPL-3.0-or-later
// Preflight, conflict rules and the C API of the session extension.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "models/project/changesetapply.h"

#include "models/project/changeset.h"
#include "models/project/writegate.h"

#include <QCoreApplication>
#include <QMap>

#include <sqlite3.h>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

Result<QByteArray> takeBuffer(int code, int size, void *buffer)
{
    if (code != SQLITE_OK) {
        sqlite3_free(buffer);
        return fail(Text::tr("The change could not be recorded; nothing was saved."), QString::fromUtf8(sqlite3_errstr(code)));
    }
    QByteArray bytes(static_cast<const char *>(buffer), size);
    sqlite3_free(buffer);
    return bytes;
}

Result<void> doesNotFit(const QString &table)
{
    return fail(Text::tr("This change belongs to an older form of the project and can no longer be undone."),
        QStringLiteral("layout of %1 differs").arg(table));
}

/** SQLite returns OK and skips a table that does not fit, so name, columns and key are compared before. */
Result<void> preflight(SQLite::Database &database, const QList<RowChange> &changes)
{
    QMap<QString, std::pair<qsizetype, QList<int>>> tables;
    for (const RowChange &change : changes)
        tables.insert(change.table, {qMax(change.before.size(), change.after.size()), change.keyColumns});
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        if (!isJournalled(table.key().toUtf8().constData()))
            return doesNotFit(table.key());
        SQLite::Statement columns(database, "SELECT cid, pk FROM pragma_table_info(?1) ORDER BY cid");
        bindAll(columns, table.key());
        QList<int> keys;
        qsizetype count = 0;
        while (columns.executeStep()) {
            ++count;
            if (integerColumn(columns, 1) > 0)
                keys.append(int(integerColumn(columns, 0)));
        }
        if (count != table->first || keys != table->second)
            return doesNotFit(table.key());
    }
    return {};
}

struct ApplyState {
    SQLite::Database *database;
    QString conflictTable;
    bool foreignKeys = false;
};

/** True where the row in the database differs from what the changeset expects in `updated_at` alone. */
bool onlyTimeDiffers(ApplyState &state, sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
    SQLite::Statement names(*state.database, "SELECT cid FROM pragma_table_info(?1) WHERE name = 'updated_at'");
    bindAll(names, QString::fromUtf8(table));
    const int timeColumn = names.executeStep() ? int(integerColumn(names, 0)) : -1;
    if (timeColumn < 0)
        return false;
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *expected = nullptr, *found = nullptr;
        sqlite3changeset_old(iterator, column, &expected);
        sqlite3changeset_conflict(iterator, column, &found);
        if (column == timeColumn || !expected || !found)
            continue;
        const auto bytes = [](sqlite3_value *value) {
            const char *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
            return text ? QByteArray(text, sqlite3_value_bytes(value)) : QByteArray();
        };
        if (sqlite3_value_type(expected) != sqlite3_value_type(found) || bytes(expected) != bytes(found))
            return false;
    }
    return true;
}

int onConflict(void *context, int kind, sqlite3_changeset_iter *iterator)
{
    auto &state = *static_cast<ApplyState *>(context);
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY) {
        state.foreignKeys = true; // OMIT would commit the violation
        return SQLITE_CHANGESET_ABORT;
    }
    if (kind == SQLITE_CHANGESET_DATA && onlyTimeDiffers(state, iterator))
        return SQLITE_CHANGESET_REPLACE;
    const char *table = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
    state.conflictTable = QString::fromUtf8(table);
    return SQLITE_CHANGESET_ABORT;
}

/** How many rows an imported table has stands beside it, outside the journal: what is applied is counted along. */
void countRows(SQLite::Database &database, const QList<RowChange> &changes, bool inverse)
{
    QMap<QString, qint64> grown;
    for (const RowChange &change : changes) {
        if (change.operation != RowOperation::Update && change.table.startsWith(QLatin1String("data_")) && change.table != QLatin1String("data_column"))
            grown[change.table] += (change.operation == RowOperation::Insert) != inverse ? 1 : -1;
    }
    for (auto table = grown.cbegin(); table != grown.cend(); ++table)
        execute(database, "UPDATE data_table SET rows = rows + ? WHERE sql_name = ?", table.value(), table.key());
}

Result<QByteArray> inverted(const QByteArray &checked)
{
    int size = 0;
    void *buffer = nullptr;
    const int code = sqlite3changeset_invert(int(checked.size()), checked.constData(), &size, &buffer);
    return takeBuffer(code, size, buffer);
}

/** Of a changeset that was parsed and fits. */
Result<void> applyChecked(SQLite::Database &database, const QByteArray &changeset)
{
    ApplyState state {&database, {}, false};
    const int code = sqlite3changeset_apply(database.getHandle(), int(changeset.size()), const_cast<char *>(changeset.constData()),
        nullptr, onConflict, &state);
    if (code == SQLITE_OK)
        return {};
    if (state.foreignKeys)
        return fail(Text::tr("This cannot be undone: something that was made later depends on it. Undo the later change first."));
    if (!state.conflictTable.isEmpty())
        return fail(Text::tr("This cannot be undone: the same labels were changed since. Undo the later change first."), state.conflictTable);
    return fail(Text::tr("The change could not be applied; nothing was changed."), QString::fromUtf8(sqlite3_errstr(code)));
}

/** Parsed once, which takes as long as a third of the applying. */
Result<void> apply(SQLite::Database &database, const QByteArray &changeset, bool inverse)
{
    const auto parsed = parseChangeset(changeset);
    if (!parsed)
        return fail(parsed);
    if (Result<void> fits = preflight(database, *parsed); !fits)
        return fits;
    const Result<QByteArray> toApply = inverse ? inverted(changeset) : Result<QByteArray>(changeset);
    if (!toApply)
        return fail(toApply);
    if (Result<void> applied = applyChecked(database, *toApply); !applied)
        return applied;
    countRows(database, *parsed, inverse);
    return {};
}

} // namespace

Result<QByteArray> changesetOf(sqlite3_session *session)
{
    int size = 0;
    void *buffer = nullptr;
    const int code = sqlite3session_changeset(session, &size, &buffer);
    return takeBuffer(code, size, buffer);
}

Result<QByteArray> invertedChangeset(const QByteArray &changeset)
{
    if (const auto parsed = parseChangeset(changeset); !parsed)
        return fail(parsed);
    return inverted(changeset);
}

Result<QByteArray> joinedChangesets(const QByteArray &first, const QByteArray &second)
{
    for (const QByteArray &part : {first, second}) {
        if (const auto parsed = parseChangeset(part); !parsed)
            return fail(parsed);
    }
    sqlite3_changegroup *group = nullptr;
    int code = sqlite3changegroup_new(&group);
    for (const QByteArray &part : {first, second}) {
        if (code == SQLITE_OK)
            code = sqlite3changegroup_add(group, int(part.size()), const_cast<char *>(part.constData()));
    }
    int size = 0;
    void *buffer = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3changegroup_output(group, &size, &buffer);
    sqlite3changegroup_delete(group);
    return takeBuffer(code, size, buffer);
}

Result<void> applyChangeset(SQLite::Database &database, const QByteArray &changeset) { return apply(database, changeset, false); }

Result<void> applyInverse(SQLite::Database &database, const QByteArray &changeset) { return apply(database, changeset, true); }

} // namespace cairn
