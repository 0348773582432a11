// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is built beside its final name and renamed when it is whole.
#include "models/project/backups.h"

#include "models/project/migrations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <sqlite3.h>

#include <set>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

/** Read again from the run folders, and far larger than everything a person made; or counted at each write, whatever it was about, so
    that a day of nothing but training would make a new backup. */
const std::set<QString> kLeftOut = {QStringLiteral("point"), QStringLiteral("bucket"), QStringLiteral("series"), QStringLiteral("metric_source"),
    QStringLiteral("revision")};

constexpr int kInstructionsBetweenLooks = 20'000;

QDir backupFolder(const QString &projectFile) { return QDir(QFileInfo(projectFile).absoluteDir().filePath(QStringLiteral("backups"))); }

struct SchemaObject {
    QString type;
    QString name;
    QString sql;
};

QList<SchemaObject> schemaOf(SQLite::Database &database)
{
    QList<SchemaObject> objects;
    SQLite::Statement query(database,
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'staging_%'"
        " ORDER BY type = 'table' DESC, type = 'index' DESC");
    while (query.executeStep())
        objects.append({textColumn(query, 0), textColumn(query, 1), textColumn(query, 2)});
    return objects;
}

Result<void> copyInto(SQLite::Database &source, const QString &target, const TaskControl &control)
{
    {
        auto made = openDatabase(target, DatabaseMode::ReadWrite);
        if (!made)
            return fail(made);
        (*made)->exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        (*made)->exec("PRAGMA user_version = " + std::to_string(integerOf(source, "PRAGMA user_version")));
    }
    source.exec("PRAGMA query_only = OFF"); // the attached copy is written, never the project
    execute(source, "ATTACH DATABASE ? AS backup", target);
    source.exec("PRAGMA backup.synchronous = OFF; PRAGMA backup.journal_mode = OFF; PRAGMA foreign_keys = OFF; BEGIN");
    const QList<SchemaObject> objects = schemaOf(source);
    qint64 done = 0;
    for (const SchemaObject &object : objects) {
        if (control.isCanceled())
            return canceled();
        control.setProgress(done++, objects.size());
        // "CREATE TABLE name(..." becomes "CREATE TABLE backup.name(...": the first mention after the keyword is the name's place.
        static const QRegularExpression kCreate(QStringLiteral("^CREATE\\s+(TABLE|(?:UNIQUE\\s+)?INDEX|VIEW)\\s+"));
        QString sql = object.sql;
        sql.replace(kCreate, QStringLiteral("CREATE \\1 backup."));
        source.exec(sql.toStdString());
        if (object.type == QLatin1String("table") && !kLeftOut.contains(object.name)) {
            const QString name = quotedName(object.name);
            source.exec(QStringLiteral("INSERT INTO backup.%1 SELECT * FROM main.%1").arg(name).toStdString());
        }
    }
    source.exec("COMMIT; DETACH DATABASE backup");
    return {};
}

void removeBeyond(const QString &projectFile, const BackupLimits &limits)
{
    qint64 total = 0;
    int count = 0;
    for (const QString &file : backupsOf(projectFile)) {
        total += QFileInfo(file).size();
        // The newest stays, however large.
        if (++count > 1 && (count > limits.count || total > limits.totalBytes))
            QFile::remove(file);
    }
}

/** Whether the newest backup says the same to the letter: then another one would only push an older state out. */
bool isSame(const QString &file, const QString &newest)
{
    QFile made(file), before(newest);
    if (newest.isEmpty() || !made.open(QIODevice::ReadOnly) || !before.open(QIODevice::ReadOnly) || made.size() != before.size())
        return false;
    constexpr qint64 kBlock = 1 << 20;
    while (!made.atEnd()) {
        if (made.read(kBlock) != before.read(kBlock))
            return false;
    }
    return true;
}

} // namespace

Result<QString> makeBackup(const QString &projectFile, const BackupLimits &limits, const TaskControl &control)
{
    const QDir folder = backupFolder(projectFile);
    if (!QDir().mkpath(folder.path()))
        return fail(Text::tr("The folder %1 could not be made, so there is no backup.").arg(QDir::toNativeSeparators(folder.path())));
    const QString stem = QFileInfo(projectFile).completeBaseName();
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString target = folder.filePath(stem + QLatin1Char('-') + time + QStringLiteral(".cairn"));
    const QString partial = target + QStringLiteral(".partial");
    Result<void> copied = guarded(partial, [&]() -> Result<void> {
        auto source = openDatabase(projectFile, DatabaseMode::ReadOnly);
        if (!source)
            return fail(source);
        const auto stop = [](void *context) { return int(static_cast<const TaskControl *>(context)->isCanceled()); };
        sqlite3_progress_handler((*source)->getHandle(), kInstructionsBetweenLooks, stop, const_cast<TaskControl *>(&control));
        return copyInto(**source, partial, control);
    });
    if (!copied && control.isCanceled())
        copied = canceled();
    const QString newest = backupsOf(projectFile).value(0);
    if (copied && isSame(partial, newest)) {
        QFile::remove(partial);
        return newest;
    }
    if (copied && !QFile::rename(partial, target))
        copied = fail(Text::tr("The backup %1 could not be put in place.").arg(QDir::toNativeSeparators(target)));
    if (!copied) {
        QFile::remove(partial);
        return fail(copied);
    }
    removeBeyond(projectFile, limits);
    return target;
}

QStringList backupsOf(const QString &projectFile)
{
    const QDir folder = backupFolder(projectFile);
    const QString pattern = QFileInfo(projectFile).completeBaseName() + QStringLiteral("-*.cairn");
    QStringList files;
    for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name | QDir::Reversed))
        files.append(folder.filePath(name));
    return files;
}

} // namespace cairn
