// SPDX-License-Identifier: GPL-3.0-or-later
// One small file a run, named by its uuid, with the SHA-256 of its run.json.
#include "models/runs/runticket.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunTicket)
};

constexpr int kKeptDays = 30;

// Shared by window, commands and worker, whose application names differ.
QDir ticketFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/cairn/tickets"));
}

// The uuid comes from the project and must not lead out of the folder.
QString ticketFile(const QString &uuid) { return ticketFolder().filePath(QFileInfo(uuid).fileName()); }

/** Those of projects that were deleted or never opened again. */
void dropOldTickets(const QDir &folder)
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-kKeptDays);
    for (const QFileInfo &ticket : folder.entryInfoList(QDir::Files)) {
        if (ticket.lastModified() < limit)
            QFile::remove(ticket.filePath());
    }
}

QByteArray digestOf(const QString &runFile)
{
    QFile file(runFile);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex() : QByteArray();
}

} // namespace

Result<void> issueTicket(const QString &uuid, const QString &runFile)
{
    const QDir folder = ticketFolder();
    dropOldTickets(folder);
    QSaveFile file(ticketFile(uuid));
    const QByteArray digest = digestOf(runFile);
    if (!digest.isEmpty() && folder.mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly) && file.write(digest) == digest.size()
        && file.commit())
        return {};
    return fail(Words::tr("The run could not be noted in %1, so it would not be started. Check that there is room and that you may write there.")
                    .arg(QDir::toNativeSeparators(folder.path())));
}

void removeTicket(const QString &uuid)
{
    if (!uuid.isEmpty())
        QFile::remove(ticketFile(uuid));
}

bool hasTicket(const QString &uuid, const QString &runFile)
{
    QFile file(ticketFile(uuid));
    const QByteArray digest = digestOf(runFile);
    return !digest.isEmpty() && file.open(QIODevice::ReadOnly) && file.readAll() == digest;
}

} // namespace cairn
