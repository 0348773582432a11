// SPDX-License-Identifier: GPL-3.0-or-later
// cairn stop P RUN: asks a run to stop.
#include "app/commands/commandlist.h"

#include "models/runs/runqueue.h"
#include "models/runs/runs.h"
#include "models/runs/workerloop.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class StopCommand : public Command
{
public:
    const char *name() const override { return "stop"; }
    const char *summary() const override { return "Stops a run: politely first, then firmly"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("RUN", m_run, "Id or name")->required();
    }
    Result<Outcome> run() override
    {
        const auto project = openAndCatchUp(m_project);
        if (!project)
            return fail(project);
        const Result<Run> found = Runs::find((*project)->reader(), text(m_run));
        if (!found)
            return fail(found);
        if (Result<void> stopped = stopRun(**project, found->id); !stopped)
            return fail(stopped);
        const Result<Run> ended = waitForRun(**project, found->id, kPatienceSeconds);
        if (!ended)
            return fail(ended);
        const QString status = runStatusName(ended->status);
        return Outcome {QJsonObject {{QStringLiteral("run"), ended->id}, {QStringLiteral("status"), status}},
            Text::tr("Run %1, %2: %3").arg(ended->id).arg(ended->name, status)};
    }

private:
    static constexpr double kPatienceSeconds = 30; // longer than the usual grace
    std::string m_project, m_run;
};

} // namespace

std::unique_ptr<Command> makeStopCommand() { return std::make_unique<StopCommand>(); }

} // namespace cairn
