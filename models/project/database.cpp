// SPDX-License-Identifier: GPL-3.0-or-later
// Opening connections, and SQLite's failures in words.
#include "models/project/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QUrl>

#include <sqlite3.h>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

// SQLite's own busy handler sleeps ever longer; a label must not wait behind that.
int tryAgain(void *context, int tries)
{
    if (tries >= *static_cast<const int *>(context)) // one a millisecond
        return 0;
    QThread::usleep(1'000);
    return 1;
}

QString connectionName(const QString &file, DatabaseMode mode)
{
    if (mode != DatabaseMode::ImmutableReadOnly)
        return file;
    return QString::fromUtf8(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded()) + QStringLiteral("?immutable=1");
}

} // namespace

Result<std::unique_ptr<SQLite::Database>> openDatabase(const QString &file, DatabaseMode mode)
{
    // In a folder that cannot be written there is no place for the shared memory of WAL; without a log the file is whole as it is.
    if (mode == DatabaseMode::ReadOnly && !QFileInfo(QFileInfo(file).absolutePath()).isWritable()
        && !QFileInfo::exists(file + QStringLiteral("-wal")))
        mode = DatabaseMode::ImmutableReadOnly;
    return guarded(file, [&]() -> Result<std::unique_ptr<SQLite::Database>> {
        int flags = mode == DatabaseMode::ReadWrite ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE : SQLite::OPEN_READWRITE;
        if (mode == DatabaseMode::ImmutableReadOnly)
            flags = SQLite::OPEN_READONLY | SQLite::OPEN_URI;
        auto database = std::make_unique<SQLite::Database>(connectionName(file, mode).toStdString(), flags);
        sqlite3 *handle = database->getHandle();
        setPatience(*database, kPatienceMs);
        // A project may come from a stranger: its schema gets no say in which functions run.
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
        database->exec("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;");
        if (mode == DatabaseMode::ReadWrite)
            // A bulk gesture touches its rows in any order: with SQLite's own 2 MB its undo wrote and read the same pages again and again.
            database->exec("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -32768;");
        else
            database->exec("PRAGMA query_only = ON");
        return database;
    });
}

void setPatience(SQLite::Database &database, const int &patienceMs)
{
    sqlite3_busy_handler(database.getHandle(), tryAgain, const_cast<int *>(&patienceMs));
}

Error databaseError(const SQLite::Exception &exception, const QString &file)
{
    const QString place = file.isEmpty() ? Text::tr("The project file") : QDir::toNativeSeparators(file);
    const QString detail = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_FULL:
        return {Text::tr("The disk is full: %1 could not be written. Make room, then try again; nothing was changed.").arg(place), detail};
    case SQLITE_READONLY:
        return {Text::tr("%1 cannot be written. Check the permissions of its folder.").arg(place), detail};
    case SQLITE_CANTOPEN:
        return {Text::tr("%1 could not be opened. Check that it exists and that you may read and write its folder.").arg(place), detail};
    case SQLITE_NOTADB:
        return {Text::tr("%1 is not a Cairn project.").arg(place), detail};
    case SQLITE_CORRUPT:
        return {Text::tr("%1 is damaged. Copy the newest file from its folder backups in its place.").arg(place), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Text::tr("%1 is being written by another program for too long. Try again.").arg(place), detail};
    case SQLITE_IOERR:
        return {Text::tr("%1 could not be read or written: the disk reports an error.").arg(place), detail};
    case SQLITE_INTERRUPT:
        return {Text::tr("The query took too long and was stopped."), detail};
    default:
        return {Text::tr("The project could not do that: %1").arg(detail), detail};
    }
}

void bindValue(SQLite::Statement &statement, int index, const QString &value)
{
    // A null QString is an empty text here; NULL is said with nullptr or a null QVariant.
    statement.bind(index, value.toStdString());
}

void bindValue(SQLite::Statement &statement, int index, const QByteArray &value)
{
    statement.bind(index, static_cast<const void *>(value.constData()), int(value.size()));
}

void bindValue(SQLite::Statement &statement, int index, std::nullptr_t) { statement.bind(index); }

void bindValue(SQLite::Statement &statement, int index, const QVariant &value)
{
    if (value.isNull())
        return statement.bind(index);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return bindValue(statement, index, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return bindValue(statement, index, value.toDouble());
    case QMetaType::QByteArray:
        return bindValue(statement, index, value.toByteArray());
    default:
        return bindValue(statement, index, value.toString());
    }
}

QString textColumn(SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const char *text = value.getText("");
    return QString::fromUtf8(text, value.getBytes());
}

QByteArray blobColumn(SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const void *bytes = value.getBlob();
    return QByteArray(static_cast<const char *>(bytes), value.getBytes());
}

QVariant variantColumn(SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    switch (value.getType()) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qlonglong>(value.getInt64());
    case SQLITE_FLOAT:
        return value.getDouble();
    case SQLITE_TEXT:
        return textColumn(statement, column);
    case SQLITE_BLOB:
        return blobColumn(statement, column);
    default:
        return {};
    }
}

QString quotedName(const QString &name)
{
    QString quoted = name;
    return QLatin1Char('"') + quoted.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace cairn
