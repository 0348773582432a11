// SPDX-License-Identifier: GPL-3.0-or-later
// cairn runs P [--filter EXPR]: the runs with their parameters and metrics.
#include "app/commands/commandlist.h"

#include "models/runs/runs.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class RunsCommand : public Command
{
public:
    const char *name() const override { return "runs"; }
    const char *summary() const override { return "Lists the runs"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("--filter", m_filter, "An SQL expression, such as: recipe = 'table-boost' AND \"val/auc\" > 0.9");
    }
    Result<Outcome> run() override
    {
        const auto project = openAndCatchUp(m_project);
        if (!project)
            return fail(project);
        const Result<QList<qint64>> ids = Runs::matching(**project, text(m_filter));
        if (!ids)
            return fail(ids);
        const Result<QList<Run>> runs = Runs::some((*project)->reader(), *ids);
        if (!runs)
            return fail(runs);
        QJsonArray list;
        QList<QStringList> rows = {{Text::tr("Id"), Text::tr("Name"), Text::tr("Status"), Text::tr("Recipe"), Text::tr("Snapshot"), Text::tr("Seconds")}};
        for (const Run &run : *runs) {
            list.append(runAsJson(run));
            rows.append({QString::number(run.id), run.name, runStatusName(run.status), run.recipe, run.snapshot, QString::number(run.seconds(), 'f', 1)});
        }
        return Outcome {list, runs->isEmpty() ? Text::tr("No runs.") : alignedTable(rows)};
    }

private:
    std::string m_project, m_filter;
};

} // namespace

std::unique_ptr<Command> makeRunsCommand() { return std::make_unique<RunsCommand>(); }

} // namespace cairn
