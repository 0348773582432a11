// SPDX-License-Identifier: GPL-3.0-or-later
// A real Slurm (munged, slurmctld, slurmd) and a real sshd on this machine, each in a temporary folder and on free ports: nothing under
// /etc is read or changed, and nothing is left behind.
#pragma once

#include "tests/runs/workerprocess.h"

#include <QRandomGenerator>
#include <QStandardPaths>
#include <QSysInfo>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace cairn::tests {

/** Another process, ended with the test. */
class Daemon
{
public:
    ~Daemon() { end(); }

    [[nodiscard]] bool start(const QString &program, const QStringList &words)
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::MergedChannels);
        m_process->start(program, words);
        return m_process->waitForStarted();
    }
    void end(int signal = SIGTERM)
    {
        if (m_process && m_process->state() == QProcess::Running) {
            ::kill(pid_t(m_process->processId()), signal);
            if (!m_process->waitForFinished(5'000))
                m_process->kill();
            m_process->waitForFinished();
        }
    }
    [[nodiscard]] QString said() { return QString::fromUtf8(m_process->readAll()).right(2'000); }
    [[nodiscard]] bool isRunning() { return m_process && m_process->state() == QProcess::Running; }

private:
    std::unique_ptr<QProcess> m_process;
};

/** All at once, so that no two are the same. */
inline QList<int> freePorts(int count)
{
    QList<int> ports, sockets;
    for (int index = 0; index < count; ++index) {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        const int number = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        auto *general = reinterpret_cast<sockaddr *>(&address);
        if (number < 0 || ::bind(number, general, length) != 0 || ::getsockname(number, general, &length) != 0)
            qFatal("No port of this machine can be had");
        sockets.append(number);
        ports.append(ntohs(address.sin_port));
    }
    for (const int number : std::as_const(sockets))
        ::close(number);
    return ports;
}

/** Looks in /usr/sbin as well, which is not on every user's PATH. */
inline QString systemProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")}) : found;
}

inline bool succeeds(const QString &program, const QStringList &words, QByteArray *output = nullptr)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForStarted() || !process.waitForFinished(20'000))
        return false;
    if (output)
        *output = process.readAllStandardOutput();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/** One node of two processors. */
class PrivateSlurm
{
public:
    /** Why it cannot be used here; empty when it runs. */
    [[nodiscard]] QString start()
    {
        for (const char *name : {"munged", "slurmctld", "slurmd", "sbatch"}) {
            if (systemProgram(QLatin1String(name)).isEmpty())
                return QStringLiteral("there is no %1 (Debian: slurm-wlm, munge)").arg(QLatin1String(name));
        }
        if (!m_folder.isValid())
            return QStringLiteral("no temporary folder");
        for (const char *name : {"state", "spool", "munge"})
            QDir(m_folder.path()).mkdir(QLatin1String(name));
        // munged refuses folders that others may write to.
        QFile::setPermissions(path("munge"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
        QByteArray key;
        for (int byte = 0; byte < 1'024; ++byte)
            key.append(char(QRandomGenerator::global()->bounded(256)));
        RunProject::write(path("munge.key"), key);
        QFile::setPermissions(path("munge.key"), QFile::ReadOwner);
        if (!m_munge.start(systemProgram(QStringLiteral("munged")),
                {QStringLiteral("--foreground"), QStringLiteral("--force"), QStringLiteral("--key-file=") + path("munge.key"), QStringLiteral("--socket=") + socket(),
                    QStringLiteral("--log-file=") + path("munge/log"), QStringLiteral("--pid-file=") + path("munge/pid"), QStringLiteral("--seed-file=") + path("munge/seed")}))
            return QStringLiteral("munged cannot be started");
        if (!waitUntil([&] { return QFileInfo::exists(socket()) || !m_munge.isRunning(); }) || !m_munge.isRunning())
            return QStringLiteral("munged: ") + m_munge.said();
        writeConfiguration();
        qputenv("SLURM_CONF", QFile::encodeName(path("slurm.conf")));
        if (!startController() || !m_node.start(systemProgram(QStringLiteral("slurmd")), {QStringLiteral("-D"), QStringLiteral("-N"), name()}))
            return QStringLiteral("slurmctld or slurmd cannot be started");
        QByteArray state;
        for (int look = 0; look < 300; ++look) {
            if (succeeds(QStringLiteral("sinfo"), {QStringLiteral("-h"), QStringLiteral("-o"), QStringLiteral("%t")}, &state) && state.trimmed() == "idle")
                return {};
            if (!m_controller.isRunning() || !m_node.isRunning())
                break;
            QThread::msleep(100);
        }
        return QStringLiteral("no node became idle (%1); slurmctld: %2 slurmd: %3").arg(QString::fromUtf8(state.trimmed()), m_controller.said(), m_node.said());
    }

    [[nodiscard]] bool startController() { return m_controller.start(systemProgram(QStringLiteral("slurmctld")), {QStringLiteral("-D")}); }
    void stopController() { m_controller.end(); }
    void killNode() { m_node.end(SIGKILL); }
    /** Forgets every job, as after a disk of the controller was lost. */
    void forgetJobs()
    {
        m_controller.end();
        QDir(path("state")).removeRecursively();
        QDir(m_folder.path()).mkdir(QStringLiteral("state"));
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString socket() const { return path("munge/socket"); }
    [[nodiscard]] static QString name() { return QSysInfo::machineHostName(); }

    void writeConfiguration()
    {
        const QList<int> ports = freePorts(2);
        QString user = QString::fromLocal8Bit(qgetenv("USER"));
        QByteArray asked;
        if (succeeds(QStringLiteral("id"), {QStringLiteral("-un")}, &asked))
            user = QString::fromUtf8(asked.trimmed());
        const QStringList lines = {QStringLiteral("ClusterName=cairntest"), QStringLiteral("SlurmctldHost=%1(127.0.0.1)").arg(name()),
            QStringLiteral("SlurmUser=%1").arg(user), QStringLiteral("SlurmdUser=%1").arg(user), QStringLiteral("SlurmctldPort=%1").arg(ports.at(0)),
            QStringLiteral("SlurmdPort=%1").arg(ports.at(1)), QStringLiteral("AuthType=auth/munge"), QStringLiteral("AuthInfo=socket=%1").arg(socket()),
            QStringLiteral("CredType=cred/munge"), QStringLiteral("StateSaveLocation=%1").arg(path("state")), QStringLiteral("SlurmdSpoolDir=%1").arg(path("spool")),
            QStringLiteral("SlurmctldPidFile=%1").arg(path("ctld.pid")), QStringLiteral("SlurmdPidFile=%1").arg(path("d.pid")),
            QStringLiteral("ProctrackType=proctrack/linuxproc"), QStringLiteral("TaskPlugin=task/none"), QStringLiteral("SelectType=select/cons_tres"),
            QStringLiteral("SelectTypeParameters=CR_Core"), QStringLiteral("AccountingStorageType=accounting_storage/none"),
            QStringLiteral("JobAcctGatherType=jobacct_gather/none"), QStringLiteral("MpiDefault=none"), QStringLiteral("ReturnToService=2"),
            QStringLiteral("KillWait=2"), QStringLiteral("CompleteWait=0"), QStringLiteral("SchedulerParameters=sched_min_interval=1000,batch_sched_delay=0"),
            QStringLiteral("NodeName=%1 NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN").arg(name()),
            QStringLiteral("PartitionName=main Nodes=ALL Default=YES State=UP OverSubscribe=FORCE:8")};
        RunProject::write(path("slurm.conf"), lines.join(QLatin1Char('\n')).toUtf8() + '\n');
    }

    QTemporaryDir m_folder;
    Daemon m_munge, m_controller, m_node;
};

/** Reached as the host "cairn-far" by a program ssh on PATH that adds this server's configuration to the system's own ssh. */
class PrivateSsh
{
public:
    [[nodiscard]] QString start()
    {
        for (const char *name : {"sshd", "ssh", "ssh-keygen", "rsync"}) {
            if (systemProgram(QLatin1String(name)).isEmpty())
                return QStringLiteral("there is no %1 (Debian: openssh-server, rsync)").arg(QLatin1String(name));
        }
        m_ssh = systemProgram(QStringLiteral("ssh"));
        m_port = freePorts(1).first();
        for (const char *key : {"host", "user"}) {
            if (!succeeds(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"), QString(), QStringLiteral("-f"), path(key)}))
                return QStringLiteral("ssh-keygen failed");
        }
        QFile::copy(path("user.pub"), path("authorized_keys"));
        QFile hostKey(path("host.pub"));
        if (!hostKey.open(QIODevice::ReadOnly))
            return QStringLiteral("no host key");
        RunProject::write(path("known_hosts"), "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + hostKey.readAll());
        RunProject::write(path("sshd_config"),
            QStringLiteral("Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\nPidFile none\nStrictModes no\nUsePAM no\n"
                           "PasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin yes\nAcceptEnv SLURM_CONF\n")
                .arg(m_port).arg(path("host"), path("authorized_keys")).toUtf8());
        RunProject::write(path("ssh_config"),
            QStringLiteral("Host cairn-far\n  HostName 127.0.0.1\n  Port %1\n  IdentityFile %2\n  IdentitiesOnly yes\n  UserKnownHostsFile %3\n")
                .arg(m_port).arg(path("user"), path("known_hosts")).toUtf8());
        QDir(m_folder.path()).mkdir(QStringLiteral("bin"));
        RunProject::write(path("bin/ssh"), QStringLiteral("#!/bin/sh\nexec %1 -F '%2' \"$@\"\n").arg(m_ssh, path("ssh_config")).toUtf8());
        QFile::setPermissions(path("bin/ssh"), QFile::ReadOwner | QFile::ExeOwner);
        qputenv("PATH", QFile::encodeName(path("bin")) + ':' + qgetenv("PATH"));
        // Debian's sshd wants this folder; where it cannot be made, it has to be there.
        QDir().mkpath(QStringLiteral("/run/sshd"));
        if (!listen())
            return QStringLiteral("sshd cannot be started");
        for (int look = 0; look < 100; ++look) {
            if (succeeds(path("bin/ssh"), {QStringLiteral("-o"), QStringLiteral("BatchMode=yes"), QStringLiteral("cairn-far"), QStringLiteral("true")}))
                return {};
            if (!m_server.isRunning())
                break;
            QThread::msleep(50);
        }
        return QStringLiteral("sshd does not let us in: ") + m_server.said();
    }

    [[nodiscard]] bool listen()
    {
        return m_server.start(systemProgram(QStringLiteral("sshd")), {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path("sshd_config")});
    }
    /** The server goes, and every connection with it. */
    void cut()
    {
        m_server.end(SIGKILL);
        // The children that serve connections are not the server's any more; they are found by the path in their command line.
        for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            QFile words(QStringLiteral("/proc/%1/cmdline").arg(pid));
            if (pid.toInt() > 1 && words.open(QIODevice::ReadOnly) && words.readAll().contains(QFile::encodeName(m_runtime) + "/cairn-ssh"))
                ::kill(pid.toInt(), SIGKILL);
        }
    }
    /** For programs that are started through the server from now on. */
    void setVariable(const QByteArray &name, const QByteArray &value)
    {
        RunProject::append(path("ssh_config"), "  SetEnv " + name + '=' + value + '\n');
        cut();
        if (!listen())
            qFatal("sshd cannot be started again");
    }
    /** Where connections wait to be used again is known by the runtime folder of the test. */
    void setRuntimeFolder(const QString &folder) { m_runtime = folder; }
    [[nodiscard]] QString far(const QString &name) const { return m_folder.filePath(QStringLiteral("far/") + name); }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    Daemon m_server;
    QString m_ssh, m_runtime;
    int m_port = 0;
};

} // namespace cairn::tests
