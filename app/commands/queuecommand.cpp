// SPDX-License-Identifier: GPL-3.0-or-later
// cairn queue P [list|pause|resume|move|remove|after|priority|at-once|mains|heat]: what waits, and in which order.
#include "app/commands/commandlist.h"

#include "models/runs/runorder.h"
#include "models/runs/runqueue.h"
#include "models/runs/runs.h"
#include "models/runs/runsignals.h"
#include "models/runs/workerloop.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class QueueCommand : public Command
{
public:
    const char *name() const override { return "queue"; }
    const char *summary() const override { return "Shows the queue of runs, and changes it"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("ACTION", m_action,
               "list; pause or resume (with a RUN: halts that run, or lets it go on); move RUN POSITION; remove RUN; after RUN OTHER (- for none); "
               "priority RUN urgent|normal|idle; at-once N; mains on|off; heat CELSIUS (0: however hot)")
            ->check(CLI::IsMember({"list", "pause", "resume", "move", "remove", "after", "priority", "at-once", "mains", "heat"}));
        app.add_option("WORDS", m_words, "What the action needs")->expected(0, 2);
    }
    Result<Outcome> run() override
    {
        const auto project = openAndCatchUp(m_project);
        if (!project)
            return fail(project);
        if (Result<void> done = act(**project); !done)
            return fail(done);
        if (Result<void> worker = ensureWorker(**project); !worker)
            return fail(worker);
        return outcome((*project)->reader());
    }

private:
    Result<void> act(Project &project)
    {
        if (m_action == "list")
            return expectWords(0, 0);
        if (m_action == "pause" || m_action == "resume")
            return expectWords(0, 1).and_then([&] { return pause(project, m_action == "pause"); });
        if (m_action == "at-once")
            return expectWords(1, 1).and_then([&] { return number(0).and_then([&](int count) { return setRunsAtOnce(project, count); }); });
        if (m_action == "mains")
            return expectWords(1, 1).and_then([&] { return mains(project); });
        if (m_action == "heat")
            return expectWords(1, 1).and_then([&] { return number(0).and_then([&](int celsius) { return setQueueRestsAbove(project, celsius); }); });
        return actOnRun(project);
    }

    Result<void> actOnRun(Project &project)
    {
        const int words = m_action == "remove" ? 1 : 2;
        if (Result<void> expected = expectWords(words, words); !expected)
            return expected;
        const Result<qint64> id = runId(project, 0);
        if (!id)
            return fail(id);
        if (m_action == "move")
            return number(1).and_then([&](int position) { return moveQueuedRun(project, *id, position); });
        if (m_action == "priority") {
            const auto priority = runPriorityFromName(text(m_words.at(1)));
            return priority ? setRunPriority(project, *id, *priority) : wrongUsage(Text::tr("A priority is urgent, normal or idle."));
        }
        if (m_action == "after") {
            return (m_words.at(1) == "-" ? Result<qint64>(0) : runId(project, 1)).and_then([&](qint64 other) { return setWaitsFor(project, *id, other); });
        }
        const Result<Run> run = Runs::get(project.reader(), *id);
        if (run && run->status != RunStatus::Queued)
            return fail(Text::tr("Run %1 does not wait any more; use cairn stop to end it.").arg(*id));
        return stopRun(project, *id);
    }

    Result<void> pause(Project &project, bool isPause)
    {
        if (m_words.empty())
            return setQueuePaused(project, isPause);
        return runId(project, 0).and_then([&](qint64 id) { return isPause ? suspendRun(project, id) : resumeRun(project, id); });
    }

    Result<void> mains(Project &project)
    {
        if (m_words.front() != "on" && m_words.front() != "off")
            return wrongUsage(Text::tr("Say mains on or mains off."));
        return setQueueNeedsMains(project, m_words.front() == "on");
    }

    Result<void> expectWords(std::size_t fewest, std::size_t most) const
    {
        if (m_words.size() >= fewest && m_words.size() <= most)
            return {};
        return wrongUsage(Text::tr("%1 needs other words after it; see cairn queue --help.").arg(text(m_action)));
    }

    Result<int> number(std::size_t index) const
    {
        bool isNumber = false;
        const int value = text(m_words.at(index)).toInt(&isNumber);
        if (isNumber)
            return value;
        return wrongUsage(Text::tr("%1 is no number.").arg(text(m_words.at(index))));
    }

    Result<qint64> runId(Project &project, std::size_t index) const
    {
        return Runs::find(project.reader(), text(m_words.at(index))).map([](const Run &run) { return run.id; });
    }

    static Result<Outcome> outcome(SQLite::Database &reader)
    {
        const Result<QList<QueuedRun>> runs = queuedRuns(reader);
        if (!runs)
            return fail(runs);
        QJsonArray list;
        QList<QStringList> rows = {{Text::tr("Position"), Text::tr("Id"), Text::tr("Name"), Text::tr("Status"), Text::tr("Waits for")}};
        for (const QueuedRun &run : *runs) {
            list.append(QJsonObject {{QStringLiteral("run"), run.id}, {QStringLiteral("name"), run.name}, {QStringLiteral("position"), run.position},
                {QStringLiteral("status"), runStatusName(run.status)}, {QStringLiteral("priority"), runPriorityName(run.priority)},
                {QStringLiteral("waits_for"), run.waitsForId == 0 ? QJsonValue() : QJsonValue(run.waitsForId)}});
            rows.append({run.position == 0 ? QString() : QString::number(run.position), QString::number(run.id), run.name, runStatusName(run.status), run.waitsFor});
        }
        return guarded({}, [&]() -> Result<Outcome> {
            QStringList lines;
            const RunOrder order = RunOrder::load(reader);
            if (order.isPaused)
                lines.append(Text::tr("The queue is paused: nothing new is started."));
            if (order.needsMains)
                lines.append(Text::tr("Runs start on mains power only."));
            if (order.restsAboveCelsius > 0)
                lines.append(Text::tr("Runs start only while the computer is cooler than %1 °C.").arg(order.restsAboveCelsius));
            lines.append(runs->isEmpty() ? Text::tr("Nothing waits and nothing runs.") : alignedTable(rows));
            return Outcome {list, lines.join(QLatin1Char('\n'))};
        });
    }

    std::string m_project, m_action = "list";
    std::vector<std::string> m_words;
};

} // namespace

std::unique_ptr<Command> makeQueueCommand() { return std::make_unique<QueueCommand>(); }

} // namespace cairn
