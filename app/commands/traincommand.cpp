// SPDX-License-Identifier: GPL-3.0-or-later
// cairn train P --recipe R: queues a run, and waits for it if asked.
#include "app/commands/commandlist.h"

#include "app/commands/apppaths.h"
#include "app/commands/runoutcome.h"
#include "app/commands/snapshotoptions.h"
#include "app/commands/whereoptions.h"
#include "models/insight/leakage.h"
#include "models/runs/recipebook.h"
#include "models/runs/recipetrust.h"
#include "models/runs/runqueue.h"
#include "models/runs/workerloop.h"

#include <QCoreApplication>
#include <QDir>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class TrainCommand : public Command
{
public:
    const char *name() const override { return "train"; }
    const char *summary() const override { return "Queues a training run"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("--recipe", m_recipe, "Which recipe: see cairn recipe P list")->required();
        app.add_option("--snapshot", m_snapshot, "The snapshot to train on; one is frozen where none is named");
        m_options.add(app);
        m_where.add(app);
        app.add_option("--set", m_set, "A parameter: name=value; may be given often")->expected(1)->take_all()->allow_extra_args(false);
        app.add_option("--seed", m_seed, "Seed of the run, and of the split where a snapshot is frozen");
        app.add_option("--name", m_name, "What the run is called");
        app.add_option("--python", m_python, "The Python for this run; see cairn recipe P python");
        app.add_flag("--allow-recipe", m_allow, "Allow a recipe that came with the project to run its program; remembered");
        app.add_flag("--wait", m_wait, "Wait until it has ended; exit 1 when it did not finish");
    }
    Result<Outcome> run() override
    {
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        const Result<Recipe> recipe = RecipeBook::load(AppPaths::find().recipes, (*project)->folder()).find(text(m_recipe));
        if (!recipe)
            return fail(recipe);
        const Result<QJsonObject> params = paramsFromAssignments(*recipe, texts(m_set));
        if (!params)
            return fail(params);
        if (!isRecipeTrusted(*recipe) && !m_allow) {
            return fail(Text::tr("The recipe %1 came with this project, and its program would run with your rights: %2. "
                                 "Look at it, then add --allow-recipe.").arg(recipe->name, QDir::toNativeSeparators(recipe->folder)));
        }
        if (Result<void> trusted = isRecipeTrusted(*recipe) ? Result<void>() : trustRecipe(*recipe); !trusted)
            return fail(trusted);
        RunRequest request;
        request.params = *params;
        request.seed = qint64(m_seed);
        request.name = text(m_name);
        request.baseFolder = QDir::currentPath();
        const Result<ChosenLabels> labels = m_options.labelsFor(**project, *recipe, text(m_snapshot), m_seed);
        if (!labels)
            return fail(labels);
        request.snapshotId = labels->snapshotId;
        request.freeze = labels->freeze;
        if (Result<void> chosen = m_where.change(request.where, request.resources); !chosen)
            return fail(chosen);
        lookForLeaks(**project, request);
        Programs programs = Programs::besideThis();
        programs.python = text(m_python);
        const Result<qint64> queued = queueRun(**project, *recipe, request, programs, commandControl());
        if (!queued)
            return fail(queued);
        if (Result<void> worker = ensureWorker(**project); !worker)
            return fail(worker);
        return runOutcome(**project, *queued, m_wait, m_warnings);
    }

private:
    /** Told, not refused: only the person knows what is known when. */
    void lookForLeaks(Project &project, const RunRequest &request)
    {
        SnapshotRequest labels = request.freeze.value_or(SnapshotRequest());
        if (const auto snapshot = Snapshots::find(project.reader(), QString::number(request.snapshotId)); request.snapshotId != 0 && snapshot) {
            labels.tableId = snapshot->tableId;
            labels.target = snapshot->target;
            labels.split.groupExpression = snapshot->splitRule;
        }
        if (labels.tableId == 0)
            return;
        const auto leaks = findLeaks(project.file(), labels, {}, commandControl());
        for (const Leak &leak : leaks.value_or(QList<Leak>()))
            m_warnings.append(leak.sentence());
    }

    std::string m_project, m_recipe, m_snapshot, m_name, m_python;
    std::vector<std::string> m_set;
    quint64 m_seed = 1;
    bool m_wait = false;
    bool m_allow = false;
    QStringList m_warnings;
    SnapshotOptions m_options;
    WhereOptions m_where;
};

} // namespace

std::unique_ptr<Command> makeTrainCommand() { return std::make_unique<TrainCommand>(); }

} // namespace cairn
