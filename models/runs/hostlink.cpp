// SPDX-License-Identifier: GPL-3.0-or-later
// ssh and rsync as the user would call them.
#include "models/runs/hostlink.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Executor)
};

constexpr int kLookMs = 100;
constexpr int kSshFailed = 255; // ssh's own failures; see ssh(1)
constexpr qsizetype kLongestProblem = 500;
constexpr qsizetype kMostOutput = 64 * 1024 * 1024;
constexpr int kNever = -1;

/** Where connections wait to be used again; empty where no path is short enough for a socket, and plain enough for rsync's -e. */
QString controlPath()
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (base.isEmpty())
        return {};
    const QDir folder(base + QStringLiteral("/cairn-ssh"));
    constexpr qsizetype kRoomForHash = 60; // %C, and what ssh appends while it makes the socket
    if (folder.path().size() + kRoomForHash > 104 || folder.path().contains(QLatin1Char(' ')) || folder.path().contains(QLatin1Char('\''))
        || folder.path().contains(QLatin1Char('"')) || folder.path().contains(QLatin1Char('%')))
        return {};
    if (!folder.mkpath(QStringLiteral(".")))
        return {};
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder.filePath(QStringLiteral("%C"));
}

/** The last lines are those that say what went wrong. */
QString problemIn(const QByteArray &said)
{
    const QString text = QString::fromUtf8(said).simplified();
    return text.size() > kLongestProblem ? QStringLiteral("…") + text.right(kLongestProblem) : text;
}

/** Errors of rsync that are the connection's: protocol, socket, timeout, and ssh's own. */
bool isConnectionError(int exitCode) { return exitCode == 10 || exitCode == 12 || exitCode == 30 || exitCode == 35 || exitCode == kSshFailed; }

} // namespace

QString quotedForShell(const QString &word)
{
    QString quoted = word;
    // A quote ends the quoted text, stands by itself behind a backslash, and begins it anew.
    quoted.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QString quotedForShell(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(quotedForShell(word));
    return quoted.join(QLatin1Char(' '));
}

QStringList HostLink::sshWords()
{
    QStringList words {QStringLiteral("-T")};
    const auto option = [&](const QString &text) { words << QStringLiteral("-o") << text; };
    option(QStringLiteral("BatchMode=yes"));
    option(QStringLiteral("ConnectTimeout=10"));
    option(QStringLiteral("ServerAliveInterval=10"));
    option(QStringLiteral("ServerAliveCountMax=3"));
    if (const QString path = controlPath(); !path.isEmpty()) {
        option(QStringLiteral("ControlMaster=auto"));
        option(QStringLiteral("ControlPersist=60"));
        option(QStringLiteral("ControlPath=") + path);
    }
    return words;
}

HostAnswer HostLink::run(const QStringList &words, int timeoutMs) const
{
    if (m_host.isEmpty())
        return start(words.first(), words.mid(1), timeoutMs);
    HostAnswer answer = start(QStringLiteral("ssh"), sshWords() + QStringList {QStringLiteral("--"), m_host, quotedForShell(words)}, timeoutMs);
    answer.isUnreached = answer.isUnreached || answer.exitCode == kSshFailed;
    return answer;
}

HostAnswer HostLink::push(const QString &from, const QStringList &relatives, const QString &folder, const QStringList &excluded) const
{
    QStringList words {QStringLiteral("-rlptR"), QStringLiteral("--copy-unsafe-links"), QStringLiteral("--mkpath")};
    for (const QString &pattern : excluded)
        words << QStringLiteral("--exclude=") + pattern;
    words << QStringLiteral("--");
    for (const QString &relative : relatives)
        words << from + QStringLiteral("/./") + relative;
    words << m_host + QLatin1Char(':') + folder + QLatin1Char('/');
    return sync(words);
}

HostAnswer HostLink::pull(const QString &folder, const QStringList &relatives, const QString &to, const QStringList &excluded) const
{
    // In place, so that a reader who follows a file by its inode and offset goes on where it was, and a cut transfer is resumed.
    QStringList words {QStringLiteral("-rltR"), QStringLiteral("--safe-links"), QStringLiteral("--inplace"), QStringLiteral("--partial")};
    for (const QString &pattern : excluded)
        words << QStringLiteral("--exclude=") + pattern;
    words << QStringLiteral("--");
    for (const QString &relative : relatives)
        words << m_host + QLatin1Char(':') + folder + QStringLiteral("/./") + relative;
    words << to + QLatin1Char('/');
    return sync(words);
}

HostAnswer HostLink::sync(const QStringList &words) const
{
    QStringList all {QStringLiteral("--protect-args"), QStringLiteral("--timeout=60"), QStringLiteral("-e"),
        QStringLiteral("ssh ") + sshWords().join(QLatin1Char(' '))};
    all += words;
    HostAnswer answer = start(QStringLiteral("rsync"), all, kNever);
    answer.isUnreached = answer.isUnreached || isConnectionError(answer.exitCode);
    return answer;
}

HostAnswer HostLink::start(const QString &program, const QStringList &words, int timeoutMs) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // what they say is read by a program
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, words);
    HostAnswer answer;
    if (!process.waitForStarted()) {
        answer.problem = Words::tr("The program %1 cannot be run here; install it.").arg(program);
        return answer;
    }
    QElapsedTimer since;
    since.start();
    QByteArray said;
    const auto read = [&] {
        answer.output += process.readAllStandardOutput();
        said = (said + process.readAllStandardError()).right(8 * 1024);
    };
    while (!process.waitForFinished(kLookMs) && process.state() != QProcess::NotRunning) {
        read();
        const bool isTooLong = timeoutMs != kNever && since.elapsed() > timeoutMs;
        if (!isTooLong && !m_control.isCanceled() && answer.output.size() < kMostOutput)
            continue;
        process.kill();
        process.waitForFinished();
        answer.isUnreached = true;
        answer.problem = Words::tr("%1 did not answer in %n second(s).", nullptr, int(since.elapsed() / 1000)).arg(program);
        return answer;
    }
    read();
    answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : kSshFailed;
    if (answer.exitCode != 0)
        answer.problem = problemIn(said);
    return answer;
}

} // namespace cairn
