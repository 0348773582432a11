// SPDX-License-Identifier: GPL-3.0-or-later
// cairn again P RUN: queues a run once more, as it was or with changes.
#include "app/commands/commandlist.h"

#include "app/commands/apppaths.h"
#include "app/commands/runoutcome.h"
#include "app/commands/whereoptions.h"
#include "models/runs/recipebook.h"
#include "models/runs/repeat.h"
#include "models/runs/runs.h"
#include "models/runs/workerloop.h"

namespace cairn {
namespace {

class AgainCommand : public Command
{
public:
    const char *name() const override { return "again"; }
    const char *summary() const override { return "Runs a run again, as it was or with changes"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("RUN", m_run, "Id or name")->required();
        app.add_option("--set", m_set, "A parameter that is to differ: name=value; may be given often")->expected(1)->take_all()->allow_extra_args(false);
        app.add_option("--snapshot", m_snapshot, "Another snapshot to train on");
        m_seedOption = app.add_option("--seed", m_seed, "Another seed");
        app.add_option("--name", m_name, "What the new run is called");
        m_where.add(app);
        app.add_flag("--wait", m_wait, "Wait until it has ended; exit 1 when it did not finish");
    }
    Result<Outcome> run() override
    {
        const auto project = openAndCatchUp(m_project);
        if (!project)
            return fail(project);
        const Result<Run> run = Runs::find((*project)->reader(), text(m_run));
        if (!run)
            return fail(run);
        const Result<Recipe> recipe = RecipeBook::load(AppPaths::find().recipes, (*project)->folder()).find(run->recipe);
        if (!recipe)
            return fail(recipe);
        Result<RunRequest> request = requestOf(**project, run->id, *recipe);
        if (!request)
            return fail(request);
        if (Result<void> changed = change(**project, *recipe, *request); !changed)
            return fail(changed);
        const Result<qint64> queued = queueRun(**project, *recipe, *request, Programs::besideThis(), commandControl());
        if (!queued)
            return fail(queued);
        if (Result<void> worker = ensureWorker(**project); !worker)
            return fail(worker);
        return runOutcome(**project, *queued, m_wait);
    }

private:
    Result<void> change(Project &project, const Recipe &recipe, RunRequest &request) const
    {
        request.name = text(m_name);
        if (Result<void> chosen = m_where.change(request.where, request.resources); !chosen)
            return chosen;
        if (m_seedOption->count() > 0)
            request.seed = m_seed;
        for (const QString &assignment : texts(m_set)) {
            const QString name = assignment.section(QLatin1Char('='), 0, 0);
            request.params.insert(name, assignment.section(QLatin1Char('='), 1));
        }
        // Checked as a whole, so that the error names what is wrong.
        const Result<QJsonObject> params = checkedParams(recipe, request.params);
        if (!params)
            return fail(params);
        request.params = *params;
        if (m_snapshot.empty())
            return {};
        return Snapshots::find(project.reader(), text(m_snapshot)).map([&](const Snapshot &found) { request.snapshotId = found.id; });
    }

    std::string m_project, m_run, m_snapshot, m_name;
    std::vector<std::string> m_set;
    WhereOptions m_where;
    CLI::Option *m_seedOption = nullptr;
    qint64 m_seed = 1;
    bool m_wait = false;
};

} // namespace

std::unique_ptr<Command> makeAgainCommand() { return std::make_unique<AgainCommand>(); }

} // namespace cairn
