// SPDX-License-Identifier: GPL-3.0-or-later
// One file a table, named by a digest of where and when the table came from.
#include "models/data/rowcache.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowCache)
};

constexpr int kNameLength = 24;

Result<std::unique_ptr<SQLite::Database>> opened(const QString &file)
{
    auto database = openDatabase(file, DatabaseMode::ReadWrite);
    if (!database)
        return database;
    return guarded(file, [&]() -> Result<std::unique_ptr<SQLite::Database>> {
        // A lost cache is computed again: no need to wait for the disk.
        (*database)->exec("PRAGMA journal_mode = WAL");
        (*database)->exec("PRAGMA synchronous = NORMAL");
        (*database)->exec("CREATE TABLE IF NOT EXISTS state(key TEXT PRIMARY KEY, value) WITHOUT ROWID");
        return std::move(*database);
    });
}

} // namespace

QString RowCache::folder() { return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QLatin1String("/tables"); }

Result<QString> RowCache::file(const QString &projectFile, SQLite::Database &project, const TableInfo &table)
{
    return guarded(projectFile, [&]() -> Result<QString> {
        const QString made = textOf(project, "SELECT printf('%.6f', created_at) FROM data_table WHERE id = ?", table.id);
        const QString origin = QStringLiteral("%1\n%2\n%3").arg(QFileInfo(projectFile).absoluteFilePath(), table.sqlName, made);
        const QByteArray name = QCryptographicHash::hash(origin.toUtf8(), QCryptographicHash::Sha256).toHex().left(kNameLength);
        return QStringLiteral("%1/%2.db").arg(folder(), QString::fromLatin1(name));
    });
}

Result<std::unique_ptr<SQLite::Database>> RowCache::open(const QString &file)
{
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return fail(Text::tr("The cache folder %1 cannot be written. Make room or allow writing there.").arg(QFileInfo(file).absolutePath()));
    if (auto database = opened(file))
        return database;
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(suffix));
    return opened(file);
}

Result<void> RowCache::store(SQLite::Database &cache, const char *name, const QList<std::pair<qint64, double>> &values)
{
    return guarded({}, [&]() -> Result<void> {
        SQLite::Transaction transaction(cache, SQLite::TransactionBehavior::IMMEDIATE);
        const QString table = quotedName(QString::fromLatin1(name));
        cache.exec(QStringLiteral("DROP TABLE IF EXISTS %1").arg(table).toStdString());
        cache.exec(QStringLiteral("CREATE TABLE %1(row_id INTEGER PRIMARY KEY, value NUMERIC)").arg(table).toStdString());
        SQLite::Statement insert(cache, QStringLiteral("INSERT INTO %1 VALUES(?, ?)").arg(table).toStdString());
        for (const auto &[rowId, value] : values) {
            insert.reset();
            bindAll(insert, rowId, value);
            insert.exec();
        }
        transaction.commit();
        return {};
    });
}

Result<void> RowCache::storeFor(const QString &projectFile, qint64 tableId, const char *name, const QList<std::pair<qint64, double>> &values)
{
    auto project = openDatabase(projectFile, DatabaseMode::ReadOnly);
    if (!project)
        return fail(project);
    const Result<TableInfo> table = Tables::byId(**project, tableId);
    if (!table)
        return fail(table);
    const Result<QString> path = file(projectFile, **project, *table);
    if (!path)
        return fail(path);
    auto cache = open(*path);
    if (!cache)
        return fail(cache);
    return store(**cache, name, values);
}

} // namespace cairn
