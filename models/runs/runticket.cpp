// SPDX-License-Identifier: GPL-3.0-or-later
// One small file a run, named by its uuid, with the SHA-256 of its run.json.
#include "models/runs/runticket.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunTicket)
};

// Shared by window, commands and worker, whose application names differ.
QDir ticketFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/cairn/tickets"));
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
    QSaveFile file(folder.filePath(uuid));
    const QByteArray digest = digestOf(runFile);
    if (!digest.isEmpty() && folder.mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly) && file.write(digest) == digest.size()
        && file.commit())
        return {};
    return fail(Words::tr("The run could not be noted in %1, so it would not be started. Check that there is room and that you may write there.")
                    .arg(QDir::toNativeSeparators(folder.path())));
}

bool hasTicket(const QString &uuid, const QString &runFile)
{
    // The uuid comes from the project and must not lead out of the folder.
    QFile file(ticketFolder().filePath(QFileInfo(uuid).fileName()));
    const QByteArray digest = digestOf(runFile);
    return !digest.isEmpty() && file.open(QIODevice::ReadOnly) && file.readAll() == digest;
}

} // namespace cairn
