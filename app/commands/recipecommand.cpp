// SPDX-License-Identifier: GPL-3.0-or-later
// cairn recipe P new|list|check|python: recipes made from scripts, what they need, and the Python that they use.
#include "app/commands/commandlist.h"

#include "app/commands/apppaths.h"
#include "models/runs/pythons.h"
#include "models/runs/recipebook.h"
#include "models/runs/recipeneeds.h"
#include "models/runs/recipeproposal.h"
#include "models/runs/recipetrust.h"

#include <QCoreApplication>
#include <QDir>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/** A stranger's recipe starts nothing before it was allowed, not even to ask for packages. */
Result<void> needsOf(const Recipe &recipe, const Programs &programs)
{
    if (!isRecipeTrusted(recipe))
        return fail(Text::tr("It came with this project and was not allowed yet: look at it with cairn trust P --list."));
    return checkNeeds(recipe, programs);
}

Programs programsOf(const Project &project)
{
    Programs programs = Programs::besideThis();
    programs.python = chosenPython(project.folder());
    return programs;
}

QString typeText(const ProposedParam &param)
{
    switch (param.role) {
    case ProposedParam::Role::Dataset:
        return Text::tr("the dataset");
    case ProposedParam::Role::Artifacts:
        return Text::tr("the run's folder");
    case ProposedParam::Role::LeftOut:
        return Text::tr("left out");
    case ProposedParam::Role::Param:
        break;
    }
    switch (param.spec.type) {
    case ParamType::Integer:
        return Text::tr("whole number");
    case ParamType::Real:
        return Text::tr("number");
    case ParamType::Choice:
        return Text::tr("one of %1").arg(param.spec.choices.join(QLatin1String(", ")));
    case ParamType::Boolean:
        return Text::tr("yes or no");
    case ParamType::File:
        return Text::tr("file");
    case ParamType::Text:
        break;
    }
    return param.isList ? Text::tr("words") : Text::tr("text");
}

class RecipeCommand : public Command
{
public:
    const char *name() const override { return "recipe"; }
    const char *summary() const override { return "Makes a recipe from a script, lists recipes, and checks what one needs"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("ACTION", m_action, "new, list, check or python")->required()->check(CLI::IsMember({"new", "list", "check", "python"}));
        app.add_option("NAME", m_name, "Of the recipe; for python: the program to use, or \"default\"");
        app.add_option("--from", m_script, "new: a script whose help (--help) tells its options; this runs it");
        app.add_option("--line", m_line, "new: a command line of the script, with its options and values; runs nothing");
        app.add_option("--help-text", m_helpFile, "new: with --from, a file with the script's help; runs nothing");
        app.add_option("--data", m_data, "new: what it learns from: images, table or any")->check(CLI::IsMember({"images", "table", "any"}));
        app.add_option("--format", m_format, "new: how the dataset is written for it");
        app.add_option("--title", m_title, "new: what people read");
        app.add_flag("--show", m_show, "new: only show what would be made");
    }
    Result<Outcome> run() override
    {
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        if (m_action == "list")
            return list(**project);
        if (m_action == "python")
            return python(**project);
        if (m_name.empty())
            return wrongUsage(Text::tr("Name the recipe: cairn recipe P %1 NAME.").arg(text(m_action)));
        return m_action == "new" ? make(**project) : check(**project);
    }

private:
    static Result<Outcome> list(Project &project)
    {
        const RecipeBook book = RecipeBook::load(AppPaths::find().recipes, project.folder());
        const LabelsAtHand labels = labelsAtHand(project.reader());
        const Programs programs = programsOf(project);
        QJsonArray recipes;
        QList<QStringList> rows = {{Text::tr("Recipe"), Text::tr("Title"), Text::tr("From"), Text::tr("Needs")}};
        for (const Recipe &recipe : book.recipes()) {
            bool hasLabels = true;
            const QString wants = wantsInWords(recipe, labels, &hasLabels);
            const Result<void> needs = needsOf(recipe, programs);
            recipes.append(QJsonObject {{QStringLiteral("name"), recipe.name}, {QStringLiteral("title"), recipe.title}, {QStringLiteral("format"), recipe.format},
                {QStringLiteral("of_project"), recipe.isOfProject}, {QStringLiteral("trusted"), isRecipeTrusted(recipe)}, {QStringLiteral("wants"), wants},
                {QStringLiteral("has_labels"), hasLabels}, {QStringLiteral("missing"), needs ? QJsonValue() : QJsonValue(needs.error().sentence)}});
            rows.append({recipe.name, recipe.title, recipe.isOfProject ? Text::tr("this project") : Text::tr("Cairn"), needs ? Text::tr("all there") : needs.error().sentence});
        }
        QStringList lines {alignedTable(rows)};
        lines += book.problems();
        return Outcome {QJsonObject {{QStringLiteral("recipes"), recipes}, {QStringLiteral("problems"), QJsonArray::fromStringList(book.problems())}}, lines.join(QLatin1Char('\n'))};
    }

    Result<Outcome> check(Project &project) const
    {
        const Result<Recipe> recipe = RecipeBook::load(AppPaths::find().recipes, project.folder()).find(text(m_name));
        if (!recipe)
            return fail(recipe);
        bool hasLabels = true;
        const QString wants = wantsInWords(*recipe, labelsAtHand(project.reader()), &hasLabels);
        const Programs programs = programsOf(project);
        const Result<void> needs = needsOf(*recipe, programs);
        const Result<QString> program = programs.find(recipe->program);
        QStringList lines {needs ? Text::tr("The recipe %1 has all that it needs.").arg(recipe->title) : needs.error().sentence};
        if (program)
            lines.append(Text::tr("Program: %1").arg(QDir::toNativeSeparators(*program)));
        if (!wants.isEmpty())
            lines.append(wants);
        return Outcome {QJsonObject {{QStringLiteral("recipe"), recipe->name}, {QStringLiteral("ready"), needs.has_value()},
                            {QStringLiteral("missing"), needs ? QJsonValue() : QJsonValue(needs.error().sentence)}, {QStringLiteral("program"), program ? QJsonValue(*program) : QJsonValue()},
                            {QStringLiteral("wants"), wants}, {QStringLiteral("has_labels"), hasLabels}},
            lines.join(QLatin1Char('\n')), needs ? 0 : 1};
    }

    Result<Outcome> python(Project &project) const
    {
        if (!m_name.empty()) {
            if (Result<void> chosen = choosePython(project.folder(), m_name == "default" ? QString() : text(m_name)); !chosen)
                return fail(chosen);
        }
        const QString chosen = chosenPython(project.folder());
        const QStringList others = pythonsFor(project.folder());
        QStringList lines {chosen.isEmpty() ? Text::tr("Recipes of this project use the python3 on PATH.") : Text::tr("Recipes of this project use %1.").arg(chosen)};
        lines.append(Text::tr("Found: %1").arg(others.join(QLatin1String(", "))));
        return Outcome {QJsonObject {{QStringLiteral("python"), chosen}, {QStringLiteral("found"), QJsonArray::fromStringList(others)}}, lines.join(QLatin1Char('\n'))};
    }

    Result<RecipeProposal> propose(Project &project, RecipeFrame &frame) const
    {
        if (!m_line.empty()) {
            Result<RecipeProposal> proposal = proposalFromLine(text(m_line));
            if (proposal)
                frame = frameForWords(proposal->before, QDir::current(), project.folder());
            return proposal;
        }
        const QFileInfo script(text(m_script));
        if (!script.isFile())
            return fail(Text::tr("There is no script %1.").arg(QDir::toNativeSeparators(script.filePath())));
        frame = frameForScript(script.absoluteFilePath(), project.folder());
        if (!m_helpFile.empty()) {
            QFile file(text(m_helpFile));
            if (!file.open(QIODevice::ReadOnly))
                return fail(Text::tr("%1 could not be read: %2.").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
            return proposalFromHelp(QString::fromUtf8(file.read(2'000'000)));
        }
        const Result<QStringList> command = helpCommand(frame, project.folder(), chosenPython(project.folder()));
        if (!command)
            return fail(command);
        std::fprintf(stderr, "%s\n", qPrintable(Text::tr("Asking: %1").arg(commandText(*command))));
        const Result<QString> help = askForHelp(*command);
        if (!help)
            return fail(help);
        return proposalFromHelp(*help);
    }

    Result<Outcome> make(Project &project) const
    {
        if (m_script.empty() == m_line.empty())
            return wrongUsage(Text::tr("Say where the recipe comes from: --from SCRIPT or --line \"python train.py --lr 0.01\"."));
        RecipeFrame frame;
        const Result<RecipeProposal> proposal = propose(project, frame);
        if (!proposal)
            return fail(proposal);
        if (proposal->hasCommands)
            return fail(proposal->notes.value(0));
        frame.name = text(m_name);
        if (!m_title.empty())
            frame.title = text(m_title);
        frame.wantsData = m_data == "images" ? WantedData::Images : m_data == "table" ? WantedData::Table : WantedData::Any;
        frame.format = text(m_format);
        const QByteArray manifest = manifestOf(frame, proposal->params);
        Result<Recipe> recipe = m_show ? recipeFromJson(manifest, project.folder().filePath(QStringLiteral("recipes/") + frame.name + QStringLiteral("/recipe.json")))
                                       : saveRecipe(project.folder(), manifest);
        if (!recipe)
            return fail(recipe);
        return outcome(*recipe, *proposal);
    }

    Outcome outcome(const Recipe &recipe, const RecipeProposal &proposal) const
    {
        QList<QStringList> rows;
        QJsonArray params;
        for (const ProposedParam &param : proposal.params) {
            rows.append({param.spec.name, typeText(param), param.role == ProposedParam::Role::Param ? paramText(param.spec.defaultValue) : QString(), param.spec.help});
            params.append(QJsonObject {{QStringLiteral("name"), param.spec.name}, {QStringLiteral("is"), typeText(param)}, {QStringLiteral("default"), param.spec.defaultValue},
                {QStringLiteral("flag"), param.flag}});
        }
        QJsonObject defaults;
        for (const ParamSpec &spec : recipe.params)
            defaults.insert(spec.name, spec.defaultValue);
        const QString line = commandText(filledWords(recipe, defaults));
        QStringList lines {m_show ? Text::tr("The recipe %1 would have:").arg(recipe.name) : Text::tr("Made the recipe %1 in %2.").arg(recipe.name, QDir::toNativeSeparators(recipe.folder)),
            alignedTable(rows), Text::tr("Starts: %1").arg(line)};
        lines += proposal.notes;
        return {QJsonObject {{QStringLiteral("recipe"), recipe.name}, {QStringLiteral("folder"), m_show ? QString() : recipe.folder}, {QStringLiteral("style"), proposal.style},
                    {QStringLiteral("params"), params}, {QStringLiteral("starts"), line}, {QStringLiteral("notes"), QJsonArray::fromStringList(proposal.notes)}},
            lines.join(QLatin1Char('\n'))};
    }

    std::string m_project, m_action, m_name, m_script, m_line, m_helpFile, m_data = "any", m_format = "cairn", m_title;
    bool m_show = false;
};

} // namespace

std::unique_ptr<Command> makeRecipeCommand() { return std::make_unique<RecipeCommand>(); }

} // namespace cairn
