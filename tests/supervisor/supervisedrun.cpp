// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real supervisor on a folder made for one test.
#include "supervisedrun.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <csignal>

namespace cairn::test {

namespace {

constexpr int kPatienceMs = 60000;

QList<QByteArray> statFields(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    return text.mid(text.lastIndexOf(')') + 2).trimmed().split(' ');
}

} // namespace

QStringList linesOf(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QString waitingScript(const QString &onTerm)
{
    return QStringLiteral("trap '%1' TERM; echo ready; while :; do sleep 0.05; done").arg(onTerm);
}

bool eventually(const std::function<bool()> &isSo)
{
    const QDeadlineTimer deadline(kPatienceMs);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(20);
    }
    return true;
}

bool isRunning(qint64 pid)
{
    const auto fields = statFields(pid);
    return pid > 0 && !fields.isEmpty() && !fields.first().isEmpty() && fields.first() != "Z" && fields.first() != "X";
}

qint64 statField(qint64 pid, int number)
{
    return statFields(pid).value(number - 3, "-1").toLongLong();
}

// The name has what names have: a space and a letter that is not ASCII.
SupervisedRun::SupervisedRun()
    : m_name(QStringLiteral("run f\u00fcr 1"))
{
    QDir(m_place.path()).mkpath(m_name);
}

SupervisedRun::~SupervisedRun()
{
    const qint64 program = pid();
    const qint64 supervisor = status()[QStringLiteral("supervisor_pid")].toInteger();
    if (isRunning(program))
        ::kill(static_cast<pid_t>(-program), SIGKILL);
    m_supervisor.kill();
    m_supervisor.waitForFinished(kPatienceMs);
    if (supervisor > 0 && isRunning(supervisor))
        ::kill(static_cast<pid_t>(supervisor), SIGKILL);
}

QString SupervisedRun::path(const QString &name) const
{
    const QString folder = m_place.filePath(m_name);
    return name.isEmpty() ? folder : folder + QLatin1Char('/') + name;
}

void SupervisedRun::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("A file of the test could not be written: %s", qPrintable(file.fileName()));
}

QString SupervisedRun::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void SupervisedRun::describeScript(const QString &script, const QJsonObject &more) const
{
    describe({ QStringLiteral("bash"), QStringLiteral("-c"), script }, more);
}

void SupervisedRun::describe(const QStringList &command, const QJsonObject &more) const
{
    QJsonObject run{ { QStringLiteral("cairn"), 1 }, { QStringLiteral("uuid"), QStringLiteral("0d9c-test") },
        { QStringLiteral("command"), QJsonArray::fromStringList(command) } };
    for (auto field = more.begin(); field != more.end(); ++field)
        run[field.key()] = field.value();
    write(QStringLiteral("run.json"), QJsonDocument(run).toJson());
}

void SupervisedRun::start()
{
    m_supervisor.start(QStringLiteral(CAIRN_SUPERVISOR), { path() });
    if (!m_supervisor.waitForStarted(kPatienceMs))
        qFatal("The supervisor could not be started: %s", qPrintable(m_supervisor.errorString()));
}

bool SupervisedRun::supervisorEnded()
{
    return m_supervisor.state() == QProcess::NotRunning || m_supervisor.waitForFinished(kPatienceMs);
}

SupervisedRun::Answer SupervisedRun::call(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(CAIRN_SUPERVISOR), QStringList{ path() } + arguments);
    if (!process.waitForFinished(kPatienceMs))
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

void SupervisedRun::askToStop() const
{
    write(QStringLiteral("stop"), {});
}

void SupervisedRun::moveFolder()
{
    const QString name = m_name + QStringLiteral(" moved");
    if (!QDir(m_place.path()).rename(m_name, name))
        qFatal("The run's folder could not be renamed.");
    m_name = name;
}

QJsonObject SupervisedRun::status() const
{
    QFile file(path(QStringLiteral("status.json")));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

bool SupervisedRun::reaches(const QString &wanted) const
{
    return eventually([&] { return state() == wanted; });
}

bool SupervisedRun::says(const QString &text) const
{
    return eventually([&] { return read(QStringLiteral("stdout.log")).contains(text); });
}

} // namespace cairn::test
