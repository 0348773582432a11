// SPDX-License-Identifier: GPL-3.0-or-later
// cairn sweep P --recipe R --space FILE --trials N --method M --metric NAME: tries many parameters and tells the best.
#include "app/commands/commandlist.h"

#include "app/commands/apppaths.h"
#include "app/commands/snapshotoptions.h"
#include "app/commands/whereoptions.h"
#include "models/runs/recipebook.h"
#include "models/runs/recipetrust.h"
#include "models/runs/sweeps.h"
#include "models/runs/workerloop.h"

#include <QCoreApplication>
#include <QDir>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class SweepCommand : public Command
{
public:
    const char *name() const override { return "sweep"; }
    const char *summary() const override { return "Runs a recipe many times over a space of parameters"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("--recipe", m_recipe, "Which recipe")->required();
        app.add_option("--space", m_space, "A JSON file: {\"learning_rate\": {\"low\": 0.01, \"high\": 0.3, \"log\": true}, \"max_depth\": [3, 5, 7]}")->required();
        app.add_option("--trials", m_trials, "How many points are tried")->required()->check(CLI::Range(1, 1'000'000));
        app.add_option("--method", m_method, "grid, random, tpe (learns from what was tried) or halving (gives time to the best)")
            ->check(CLI::IsMember({"grid", "random", "tpe", "halving"}));
        app.add_option("--metric", m_metric, "What is to become best, for example val/loss")->required();
        app.add_option("--seeds", m_seeds, "Runs with different seeds at each point; their mean counts")->check(CLI::Range(1, 1'000));
        app.add_option("--resource", m_resource, "halving: the parameter that says how long a run trains; epochs or rounds where the recipe has one");
        app.add_option("--least", m_least, "halving: how much of it the first runs get at least");
        app.add_flag("--stop-hopeless", m_stopsHopeless, "Stop runs that are worse than the median of the others at the same step");
        app.add_option("--snapshot", m_snapshot, "The snapshot to train on; one is frozen where none is named");
        m_options.add(app);
        m_where.add(app);
        app.add_option("--set", m_set, "A parameter of all runs: name=value; may be given often")->expected(1)->take_all()->allow_extra_args(false);
        app.add_option("--seed", m_seed, "Seed of the choice, of the runs, and of the split where a snapshot is frozen");
        app.add_option("--name", m_name, "What the sweep is called");
        app.add_flag("--wait", m_wait, "Wait until all runs have ended");
    }
    Result<Outcome> run() override
    {
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        const Result<Recipe> recipe = RecipeBook::load(AppPaths::find().recipes, (*project)->folder()).find(text(m_recipe));
        if (!recipe)
            return fail(recipe);
        Result<SweepRequest> request = requestFor(**project, *recipe);
        if (!request)
            return fail(request);
        const Result<qint64> sweep = startSweep(**project, *request, Programs::besideThis(), commandControl());
        if (!sweep)
            return fail(sweep);
        if (Result<void> worker = ensureWorker(**project); !worker)
            return fail(worker);
        if (m_wait) {
            if (const Result<Run> ended = waitForRun(**project, *sweep, 0, Programs::besideThis(), commandControl()); !ended)
                return fail(ended);
        }
        return outcome(**project, *sweep, request->definition);
    }

private:
    Result<SweepRequest> requestFor(Project &project, const Recipe &recipe) const
    {
        QFile file(text(m_space));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Text::tr("%1 cannot be read: %2.").arg(text(m_space), file.errorString()));
        const Result<SweepSpace> space = sweepSpaceFromJson(file.readAll(), recipe, text(m_space));
        if (!space)
            return fail(space);
        const Result<QJsonObject> params = assignments(recipe, *space);
        if (!params)
            return fail(params);
        SweepRequest request;
        request.name = text(m_name);
        SweepDefinition &sweep = request.definition;
        sweep.recipe = recipe;
        sweep.space = *space;
        sweep.method = sweepMethodFromName(text(m_method)).value_or(SweepMethod::Random);
        sweep.trials = m_trials;
        sweep.seedsPerPoint = m_seeds;
        sweep.seed = m_seed;
        sweep.metric = text(m_metric);
        sweep.stopsHopeless = m_stopsHopeless;
        sweep.params = *params;
        sweep.baseFolder = QDir::currentPath();
        chooseResource(sweep);
        if (Result<void> chosen = m_where.change(sweep.where, sweep.resources); !chosen)
            return fail(chosen);
        return m_options.labelsFor(project, recipe, text(m_snapshot), m_seed).map([&](const ChosenLabels &labels) {
            sweep.snapshotId = labels.snapshotId;
            request.freeze = labels.freeze;
            return request;
        });
    }

    /** What was set for all runs; a parameter that is both set and swept is a mistake. */
    Result<QJsonObject> assignments(const Recipe &recipe, const SweepSpace &space) const
    {
        QJsonObject all;
        for (const QString &assignment : texts(m_set)) {
            const QString name = assignment.section(QLatin1Char('='), 0, 0);
            if (std::any_of(space.cbegin(), space.cend(), [&](const SweepAxis &axis) { return axis.name == name; }))
                return wrongUsage(Text::tr("%1 is set and swept at once; leave one of the two.").arg(name));
        }
        const Result<QJsonObject> params = paramsFromAssignments(recipe, texts(m_set));
        if (!params)
            return params;
        for (const QString &assignment : texts(m_set)) {
            const QString name = assignment.section(QLatin1Char('='), 0, 0);
            all.insert(name, params->value(name));
        }
        return all;
    }

    void chooseResource(SweepDefinition &sweep) const
    {
        sweep.resource = text(m_resource);
        for (const char *usual : {"epochs", "rounds", "iterations", "steps", "n_estimators"}) {
            if (sweep.resource.isEmpty() && sweep.recipe.param(QLatin1String(usual)))
                sweep.resource = QLatin1String(usual);
        }
        sweep.leastResource = m_least;
        if (const ParamSpec *resource = sweep.recipe.param(sweep.resource))
            sweep.wholeResource = sweep.params.value(resource->name).toDouble(resource->defaultValue.toDouble(1));
    }

    static Result<Outcome> outcome(Project &project, qint64 id, const SweepDefinition &definition)
    {
        const Result<Sweep> sweep = sweepById(project.reader(), id);
        if (!sweep)
            return fail(sweep);
        const Result<QList<SweepChild>> children = sweepChildren(project.reader(), id, definition);
        if (!children)
            return fail(children);
        QJsonArray runs;
        for (const SweepChild &child : *children)
            runs.append(child.runId);
        QJsonObject json {{QStringLiteral("sweep"), id}, {QStringLiteral("name"), sweep->name}, {QStringLiteral("status"), runStatusName(sweep->status)},
            {QStringLiteral("runs"), runs}, {QStringLiteral("best"), QJsonValue()}};
        QStringList lines = {Text::tr("Sweep %1, %2: %3, %n run(s)", nullptr, int(runs.size())).arg(id).arg(sweep->name, runStatusName(sweep->status))};
        if (!sweep->reason.isEmpty()) {
            json.insert(QStringLiteral("reason"), sweep->reason);
            lines.append(sweep->reason);
        }
        if (const auto best = bestOf(definition, *children)) {
            json.insert(QStringLiteral("best"), QJsonObject {{QStringLiteral("run"), best->runId}, {QStringLiteral("params"), best->params}, {QStringLiteral("value"), best->value}});
            QStringList values;
            for (auto param = best->params.begin(); param != best->params.end(); ++param)
                values.append(QStringLiteral("%1 = %2").arg(param.key(), paramText(param.value())));
            lines.append(Text::tr("Best: run %1, %2 %3, with %4").arg(best->runId).arg(definition.metric).arg(best->value, 0, 'g', 6).arg(values.join(QLatin1String(", "))));
        }
        return Outcome {json, lines.join(QLatin1Char('\n')), sweep->status == RunStatus::Failed ? 1 : 0};
    }

    std::string m_project, m_recipe, m_space, m_method = "random", m_metric, m_resource, m_snapshot, m_name;
    std::vector<std::string> m_set;
    int m_trials = 1, m_seeds = 1;
    double m_least = 1;
    quint64 m_seed = 1;
    bool m_stopsHopeless = false, m_wait = false;
    SnapshotOptions m_options;
    WhereOptions m_where;
};

} // namespace

std::unique_ptr<Command> makeSweepCommand() { return std::make_unique<SweepCommand>(); }

} // namespace cairn
