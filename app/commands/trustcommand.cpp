// SPDX-License-Identifier: GPL-3.0-or-later
// cairn trust P: shows which programs a project's recipes start, and allows them.
#include "app/commands/commandlist.h"

#include "app/commands/apppaths.h"
#include "models/runs/machines.h"
#include "models/runs/recipebook.h"
#include "models/runs/recipetrust.h"

#include <QCoreApplication>
#include <QDir>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class TrustCommand : public Command
{
public:
    const char *name() const override { return "trust"; }
    const char *summary() const override { return "Shows what a project's recipes start, and allows it"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_flag("--list", m_onlyList, "Only show; allow nothing");
    }
    Result<Outcome> run() override
    {
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        QJsonArray list;
        QList<QStringList> rows = {{Text::tr("Recipe"), Text::tr("Starts"), Text::tr("Allowed")}};
        const RecipeBook book = RecipeBook::load(AppPaths::find().recipes, (*project)->folder());
        for (const Recipe &recipe : book.recipes()) {
            if (!recipe.isOfProject)
                continue;
            if (Result<void> trusted = m_onlyList ? Result<void>() : trustRecipe(recipe); !trusted)
                return fail(trusted);
            const QString starts = commandText(QStringList {recipe.program} + recipe.arguments);
            const bool isAllowed = isRecipeTrusted(recipe);
            list.append(QJsonObject {{QStringLiteral("name"), recipe.name}, {QStringLiteral("starts"), starts},
                {QStringLiteral("folder"), QDir::toNativeSeparators(recipe.folder)}, {QStringLiteral("trusted"), isAllowed}});
            rows.append({recipe.name, starts, isAllowed ? Text::tr("yes") : Text::tr("no")});
        }
        QStringList parts = {list.isEmpty() ? Text::tr("The project brings no recipes of its own.") : alignedTable(rows)};
        Result<QJsonArray> machines = trustMachines(**project, parts);
        if (!machines)
            return fail(machines);
        return Outcome {QJsonObject {{QStringLiteral("recipes"), list}, {QStringLiteral("machines"), *machines}}, parts.join(QStringLiteral("\n\n"))};
    }

private:
    /** The hosts and folders that the project's runs may be sent to. */
    Result<QJsonArray> trustMachines(Project &project, QStringList &parts) const
    {
        const auto reader = project.openReader();
        const Result<QList<Machine>> machines = reader ? machinesOf(**reader) : fail(reader);
        if (!machines)
            return fail(machines);
        QJsonArray list;
        QList<QStringList> rows = {{Text::tr("Machine"), Text::tr("Folder there"), Text::tr("Allowed")}};
        for (const Machine &machine : *machines) {
            if (Result<void> trusted = m_onlyList ? Result<void>() : trustMachine(project, machine); !trusted)
                return fail(trusted);
            const bool isAllowed = isMachineTrusted(project, machine);
            QJsonObject object = machine.toJson();
            object.insert(QStringLiteral("trusted"), isAllowed);
            list.append(object);
            rows.append({machine.where.toText(), machine.isOnSharedDisk() ? Text::tr("the project's own") : machine.folderThere(),
                isAllowed ? Text::tr("yes") : Text::tr("no")});
        }
        if (!list.isEmpty())
            parts.append(alignedTable(rows));
        return list;
    }

    std::string m_project;
    bool m_onlyList = false;
};

} // namespace

std::unique_ptr<Command> makeTrustCommand() { return std::make_unique<TrustCommand>(); }

} // namespace cairn
