// SPDX-License-Identifier: GPL-3.0-or-later
// On a shared disk the copy stands beside the runs; else it is brought by rsync.
#include "models/runs/supervisorplace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Executor)
};

PlacedSupervisor placeHere(const RemotePlan &plan, const QByteArray &program, const QString &name)
{
    const QString folder = plan.projectFolder + QStringLiteral("/runs/bin"), path = folder + QLatin1Char('/') + name;
    // A project may have come with a file of that name.
    if (QFile there(path); there.open(QIODevice::ReadOnly) && there.readAll() == program && QFileInfo(there).isExecutable())
        return {path, {}, {}};
    QSaveFile file(path);
    if (QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(program) == program.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)
        && file.commit())
        return {path, {}, {}};
    return {{}, {}, Words::tr("The supervisor could not be written to %1. Check that there is room and that you may write there.").arg(path)};
}

PlacedSupervisor placeThere(HostLink &link, const RemotePlan &plan, const QString &base, const QString &name)
{
    const QString path = base + QStringLiteral("/bin/") + name;
    const HostAnswer there = link.run({QStringLiteral("test"), QStringLiteral("-x"), path});
    if (there.isUnreached)
        return {{}, there, {}};
    if (there.isGood())
        return {path, {}, {}};
    const QTemporaryDir stage;
    const QString copy = stage.filePath(QStringLiteral("bin/") + name);
    const bool isCopied = QDir(stage.path()).mkdir(QStringLiteral("bin")) && QFile::copy(plan.supervisor, copy)
        && QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const HostAnswer pushed = link.push(stage.path(), {QStringLiteral("bin/") + name}, base, {});
    if (isCopied && pushed.isGood())
        return {path, {}, {}};
    return {{}, pushed, {}};
}

} // namespace

PlacedSupervisor placeSupervisor(HostLink &link, const RemotePlan &plan, const QString &base)
{
    QFile file(plan.supervisor);
    const QByteArray program = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QString name = QStringLiteral("cairn-supervisor-") + QString::fromLatin1(QCryptographicHash::hash(program, QCryptographicHash::Sha256).toHex().left(16));
    return plan.machine.isOnSharedDisk() ? placeHere(plan, program, name) : placeThere(link, plan, base, name);
}

} // namespace cairn
