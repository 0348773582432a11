// SPDX-License-Identifier: GPL-3.0-or-later
// cairn run P [--name N] -- PROGRAM ARGS...: launches any program as a run and records it.
#include "app/commands/commandlist.h"

#include "app/commands/apppaths.h"
#include "app/commands/runoutcome.h"
#include "app/commands/whereoptions.h"
#include "models/runs/recipebook.h"
#include "models/runs/runqueue.h"
#include "models/runs/workerloop.h"

#include <QCoreApplication>
#include <QDir>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class RunCommand : public Command
{
public:
    const char *name() const override { return "run"; }
    const char *summary() const override { return "Launches any program as a run"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("--name", m_name, "What the run is called");
        app.add_option("--snapshot", m_snapshot, "Labels that the program learns from; it finds them at CAIRN_DATASET");
        app.add_option("--seed", m_seed, "What the program finds in CAIRN_SEED");
        m_where.add(app);
        app.add_flag("--in-place", m_inPlace, "Run the code where it lies, instead of a copy that later edits do not reach");
        app.add_flag("--wait", m_wait, "Wait until it has ended; exit 1 when it did not finish");
        app.add_option("PROGRAM", m_words, "After --: the program and its arguments")->required();
        app.positionals_at_end(false);
    }
    Result<Outcome> run() override
    {
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        const Result<Recipe> recipe = RecipeBook::load(AppPaths::find().recipes, (*project)->folder()).find(QStringLiteral("command"));
        if (!recipe)
            return fail(recipe);
        RunRequest request;
        request.params = {{QStringLiteral("command"), commandText(texts(m_words))}};
        request.seed = m_seed;
        request.name = text(m_name);
        request.baseFolder = QDir::currentPath();
        request.code = m_inPlace ? CodePlace::InPlace : CodePlace::Copy;
        if (Result<void> chosen = m_where.change(request.where, request.resources); !chosen)
            return fail(chosen);
        if (!m_snapshot.empty()) {
            const Result<Snapshot> snapshot = Snapshots::find((*project)->reader(), text(m_snapshot));
            if (!snapshot)
                return fail(snapshot);
            request.snapshotId = snapshot->id;
        }
        const Result<qint64> queued = queueRun(**project, *recipe, request, Programs::besideThis(), commandControl());
        if (!queued)
            return fail(queued);
        if (Result<void> worker = ensureWorker(**project); !worker)
            return fail(worker);
        return runOutcome(**project, *queued, m_wait);
    }

private:
    std::string m_project, m_name, m_snapshot;
    std::vector<std::string> m_words;
    qint64 m_seed = 1;
    bool m_inPlace = false;
    WhereOptions m_where;
    bool m_wait = false;
};

} // namespace

std::unique_ptr<Command> makeRunCommand() { return std::make_unique<RunCommand>(); }

} // namespace cairn
