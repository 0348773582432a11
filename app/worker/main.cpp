// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-worker PROJECT: starts what is queued, follows what runs, and ends when there is nothing to do.
#include "app/worker/endpoint.h"
#include "app/worker/endsignals.h"
#include "app/worker/workerlog.h"
#include "models/project/clock.h"
#include "models/runs/workerloop.h"
#include "translations/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>
#include <QThread>

namespace {

using namespace cairn;

constexpr int kFailure = 1;
constexpr double kLockPatienceSeconds = 3; // a command that catches up by itself holds the lock for a moment

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Worker)
};

struct Arguments {
    QString project;
    WorkerSettings settings;
};

Arguments readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Works the queue of a Cairn project and follows its runs. Cairn starts it by itself."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("project"), Words::tr("The project's folder or its file."));
    const QCommandLineOption idle(QStringLiteral("idle"), Words::tr("End after so many seconds with nothing to do."), QStringLiteral("SECONDS"),
        QStringLiteral("3"));
    parser.addOption(idle);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    Arguments arguments;
    arguments.project = parser.positionalArguments().first();
    arguments.settings.idleSeconds = std::max(0.0, parser.value(idle).toDouble());
    return arguments;
}

int giveUp(const Error &error)
{
    QTextStream(stderr) << error.sentence << Qt::endl;
    return kFailure;
}

Result<void> startPatiently(WorkerLoop &loop)
{
    const double until = utcNow() + kLockPatienceSeconds;
    while (true) {
        Result<void> started = loop.start();
        if (started || utcNow() > until)
            return started;
        QThread::msleep(50);
    }
}

} // namespace

int main(int count, char **values)
{
    QCoreApplication application(count, values);
    QCoreApplication::setApplicationName(QStringLiteral("cairn-worker"));
    loadToldLanguage(application);
    const EndSignals endSignals;
    const Arguments arguments = readArguments(application);
    auto project = Project::open(arguments.project, OpenMode::Command);
    if (!project)
        return giveUp(project.error());
    if ((*project)->isReadOnly())
        return giveUp({(*project)->readOnlyReason(), {}});

    WorkerLog log((*project)->folder().path());
    Endpoint endpoint(**project);
    WorkerSettings settings = arguments.settings;
    settings.runLines = [&](const QString &uuid) { return endpoint.linesOf(uuid); };
    WorkerLoop loop(**project, Programs::besideThis(), settings);
    QObject::connect(&endpoint, &Endpoint::told, &loop, [&](const QString &sentence) { log.write(sentence); });
    QObject::connect(&loop, &WorkerLoop::ending, &endpoint, &Endpoint::catchUp);
    QObject::connect(&loop, &WorkerLoop::told, &loop, [&](const QString &sentence) { log.write(sentence); });
    // Queued, since the loop may be done before the application's own loop has begun.
    QObject::connect(&loop, &WorkerLoop::ended, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&endSignals, &EndSignals::arrived, &loop, &WorkerLoop::stop);
    // Before the loop, whose first round may start a run that wants to know where to log.
    loop.setStarter([&] { endpoint.start(); });
    if (Result<void> started = startPatiently(loop); !started)
        return 0; // another worker is at it
    return QCoreApplication::exec();
}
