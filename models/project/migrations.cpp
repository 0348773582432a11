// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered steps from each schema version to the next.
#include "models/project/migrations.h"

#include "models/project/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Project)
};

QString native(const QString &file) { return QDir::toNativeSeparators(file); }

/** kSteps[n] leads from version n + 1 to n + 2. One that alters a journalled table also closes the journal behind it. */
constexpr std::array<const char *, kSchemaVersion - 1> kSteps = {};

} // namespace

Result<void> createSchema(SQLite::Database &database, const QString &file)
{
    QFile schema(QStringLiteral(":/schema/schema1.sql"));
    if (!schema.open(QIODevice::ReadOnly))
        return fail(Text::tr("This copy of Cairn is incomplete: its schema is missing. Install it again."));
    return guarded(file, [&]() -> Result<void> {
        database.exec("PRAGMA journal_mode = WAL");
        database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        SQLite::Transaction transaction(database);
        database.exec(schema.readAll().toStdString());
        database.exec("INSERT INTO layer(id, name, kind) VALUES(1, 'main', 'agreed')");
        database.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
        transaction.commit();
        return {};
    });
}

Result<void> checkSchema(SQLite::Database &database, const QString &file)
{
    return guarded(file, [&]() -> Result<void> {
        if (integerOf(database, "PRAGMA application_id") != kApplicationId)
            return fail(Text::tr("%1 is not a Cairn project.").arg(native(file)));
        const qint64 version = integerOf(database, "PRAGMA user_version");
        if (version > kSchemaVersion) {
            return fail(Text::tr("%1 was made by a newer Cairn (schema %2, this one knows %3). Install the newer version to open it.")
                            .arg(native(file)).arg(version).arg(kSchemaVersion));
        }
        if (version < 1)
            return fail(Text::tr("%1 is an unfinished project: its schema was never made.").arg(native(file)));
        if (integerOf(database, "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'") > 0) {
            return fail(Text::tr("%1 holds triggers, which no Cairn project has. It was not opened, because they would run with your rights.")
                            .arg(native(file)));
        }
        return {};
    });
}

Result<void> migrate(SQLite::Database &database, const QString &file)
{
    return guarded(file, [&]() -> Result<void> {
        const qint64 version = integerOf(database, "PRAGMA user_version");
        if (version >= kSchemaVersion)
            return {};
        if (Result<QString> backup = makeBackup(file); !backup)
            return fail(backup);
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        for (qint64 from = version; from < kSchemaVersion; ++from)
            database.exec(kSteps.at(size_t(from - 1)));
        database.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
        transaction.commit();
        return {};
    });
}

} // namespace cairn
