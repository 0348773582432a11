// SPDX-License-Identifier: GPL-3.0-or-later
// What commands share: opening projects, progress on a terminal, tables for people.
#include "app/commands/command.h"

#include "models/runs/workerloop.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace cairn {
namespace {

volatile std::sig_atomic_t s_interrupted = 0;

void interrupt(int)
{
    // The second Ctrl+C ends at once.
    if (s_interrupted)
        std::_Exit(130);
    s_interrupted = 1;
}

} // namespace

void addProjectOption(CLI::App &app, std::string &project)
{
    app.add_option("P", project, "The project's folder or file")->required();
}

Result<std::unique_ptr<Project>> openForCommand(const std::string &project)
{
    auto opened = Project::open(text(project), OpenMode::Command);
    if (opened && !(*opened)->isReadOnly()) {
        const QString login = qEnvironmentVariable("CAIRN_ANNOTATOR", qEnvironmentVariable("USER", QStringLiteral("me")));
        if (const Result<qint64> annotator = (*opened)->setAnnotator(login.isEmpty() ? QStringLiteral("me") : login); !annotator)
            return fail(annotator);
    }
    return opened;
}

Result<std::unique_ptr<Project>> openAndCatchUp(const std::string &project)
{
    auto opened = Project::open(text(project), OpenMode::Command);
    if (!opened || (*opened)->isReadOnly())
        return opened;
    if (Result<void> caughtUp = catchUpAll(**opened); !caughtUp)
        return fail(caughtUp);
    return opened;
}

tl::unexpected<Error> wrongUsage(const QString &sentence) { return fail(sentence, {}, Error::Kind::Usage); }

QStringList texts(const std::vector<std::string> &values)
{
    QStringList result;
    for (const std::string &value : values)
        result.append(text(value));
    return result;
}

std::function<bool()> untilTold()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, interrupt);
    return [] { return s_interrupted != 0; };
}

TaskControl commandControl()
{
    std::signal(SIGINT, interrupt);
    const bool isTerminal = ::isatty(STDERR_FILENO);
    return {[] { return s_interrupted != 0; }, [isTerminal](const TaskProgress &progress) {
        if (!isTerminal || progress.total <= 0)
            return;
        std::fprintf(stderr, "\r%lld of %lld ", static_cast<long long>(progress.done), static_cast<long long>(progress.total));
        if (progress.done >= progress.total)
            std::fputs("\r\033[K", stderr);
    }};
}

QJsonObject failure(const char *key, const QJsonValue &place, const QString &reason)
{
    return {{QLatin1String(key), place}, {QStringLiteral("reason"), reason}};
}

QString alignedTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column >= widths.size())
                widths.append(0);
            widths[column] = qMax(widths[column], row[column].size());
        }
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += column + 1 < row.size() ? row[column].leftJustified(widths[column] + 2) : row[column];
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace cairn
