// SPDX-License-Identifier: GPL-3.0-or-later
// Tries what a run would need, in the order in which it would need it.
#include "models/runs/machinecheck.h"

#include "models/runs/hostlink.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Executor)
};

QString firstLine(const QByteArray &output) { return QString::fromUtf8(output).trimmed().section(QLatin1Char('\n'), 0, 0); }

} // namespace

MachineCheck checkMachine(const Machine &machine, const TaskControl &control)
{
    const HostLink link(machine.where.host, control);
    MachineCheck check;
    const auto say = [&](const QString &line) { check.lines.append(line); };
    if (!machine.where.host.isEmpty()) {
        const HostAnswer ssh = link.run({QStringLiteral("uname"), QStringLiteral("-sm")}, 20'000);
        if (!ssh.isGood()) {
            say(Words::tr("ssh: %1 was not reached (%2). Connect once by hand with ssh %1, so that its key is known and no password is asked for.")
                    .arg(machine.where.host, ssh.problem));
            return check;
        }
        say(Words::tr("ssh: reached, %1").arg(firstLine(ssh.output)));
    }
    if (!machine.isOnSharedDisk()) {
        const HostAnswer rsync = link.run({QStringLiteral("rsync"), QStringLiteral("--version")}, 20'000);
        say(rsync.isGood() ? Words::tr("rsync: %1").arg(firstLine(rsync.output)) : Words::tr("rsync: not there; install it at %1.").arg(machine.where.host));
        if (!rsync.isGood())
            return check;
    }
    if (machine.where.isSlurm()) {
        const HostAnswer version = link.run({QStringLiteral("sbatch"), QStringLiteral("--version")}, 20'000);
        say(version.isGood() ? Words::tr("Slurm: %1").arg(firstLine(version.output)) : Words::tr("Slurm: there is no sbatch (%1).").arg(version.problem));
        if (!version.isGood())
            return check;
        const HostAnswer partitions
            = link.run({QStringLiteral("sinfo"), QStringLiteral("-h"), QStringLiteral("-o"), QStringLiteral("%P (%a, %D nodes, at most %l)")}, 20'000);
        if (!partitions.isGood()) {
            say(Words::tr("Slurm: the controller does not answer (%1).").arg(partitions.problem));
            return check;
        }
        QStringList names = QString::fromUtf8(partitions.output).trimmed().split(QLatin1Char('\n'));
        say(Words::tr("Partitions: %1").arg(names.join(QLatin1String("; "))));
    }
    check.isGood = true;
    return check;
}

} // namespace cairn
