// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of databases, one line a kind, and how they are opened.
#include "models/metrics/rundatabase.h"

#include "models/metrics/databasereaders.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <array>
#include <sqlite3.h>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunSources)
};

constexpr int kBusyMs = 2'000;
const std::array kReaders = {&kMlflowDatabase, &kTrackioDatabase, &kOptunaDatabase};

const DatabaseReader *readerOf(const QString &kind)
{
    for (const DatabaseReader *reader : kReaders) {
        if (kind == QLatin1String(reader->kind))
            return reader;
    }
    return nullptr;
}

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(20) : QByteArray();
}

/** A database with a write-ahead log that nobody has open is read as it lies, since opening it would make files beside it. */
std::string addressOf(const QString &path)
{
    const QByteArray head = headOf(path);
    const bool isLogged = head.size() == 20 && head[18] == 2 && !QFile::exists(path + QLatin1String("-wal"));
    return "file:" + QUrl::toPercentEncoding(path, "/").toStdString() + (isLogged ? "?mode=ro&immutable=1" : "?mode=ro");
}

/** Its own errors: what goes wrong here is not the project's fault. */
template<typename Work>
auto reading(const QString &path, Work &&work) -> decltype(work(std::declval<SQLite::Database &>()))
{
    try {
        SQLite::Database database(addressOf(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI, kBusyMs);
        // The file may come from a stranger: its schema gets no say in which functions run.
        sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        return work(database);
    } catch (const SQLite::Exception &exception) {
        return fail(Words::tr("%1 could not be read: it is damaged, or another program holds it.").arg(path), QString::fromUtf8(exception.what()));
    }
}

QString pathOf(const FoundRun &run) { return run.source.left(run.source.lastIndexOf(QLatin1Char('#'))); }
QString idOf(const FoundRun &run) { return run.source.mid(run.source.lastIndexOf(QLatin1Char('#')) + 1); }

} // namespace

QString runDatabaseKind(const QString &path)
{
    if (!headOf(path).startsWith(QByteArray("SQLite format 3\0", 16)))
        return {};
    return reading(path, [](SQLite::Database &database) -> Result<QString> {
        for (const DatabaseReader *reader : kReaders) {
            if (reader->fits(database))
                return QString::fromLatin1(reader->kind);
        }
        return QString();
    }).value_or(QString());
}

Result<QList<FoundRun>> runsInDatabase(const QString &path, const QString &kind)
{
    const DatabaseReader *reader = readerOf(kind);
    return reading(path, [&](SQLite::Database &database) -> Result<QList<FoundRun>> {
        QList<FoundRun> runs = reader->runs(database);
        for (FoundRun &run : runs) {
            run.kind = kind;
            run.source = path + QLatin1Char('#') + run.name;
            if (!run.facts.name.isEmpty())
                run.name = run.facts.name;
        }
        return runs;
    });
}

int runDatabaseStreams(const QString &kind)
{
    const DatabaseReader *reader = readerOf(kind);
    return reader ? reader->streams : 0;
}

Result<LoggedRows> readLoggedRows(const FoundRun &run, int stream, qint64 afterRow, int count)
{
    return reading(pathOf(run), [&](SQLite::Database &database) -> Result<LoggedRows> {
        return readerOf(run.kind)->rows(database, stream, idOf(run), afterRow, count);
    });
}

Result<qint64> lastLoggedRow(const FoundRun &run, int stream)
{
    return reading(pathOf(run), [&](SQLite::Database &database) -> Result<qint64> {
        return readerOf(run.kind)->lastRow(database, stream, idOf(run));
    });
}

} // namespace cairn
