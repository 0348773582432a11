// SPDX-License-Identifier: GPL-3.0-or-later
// cairn machines P [list|add|remove|test]: the clusters and other computers that a project's runs may go on at.
#include "app/commands/commandlist.h"

#include "app/commands/tableprint.h"
#include "models/runs/machinecheck.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class MachinesCommand : public Command
{
public:
    const char *name() const override { return "machines"; }
    const char *summary() const override { return "Shows and changes where a project's runs may go on"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("ACTION", m_action, "list; add, remove or test EXECUTOR")->check(CLI::IsMember({"list", "add", "remove", "test"}));
        app.add_option("EXECUTOR", m_executor, "slurm, slurm+ssh:HOST or ssh:HOST");
        app.add_option("--folder", m_folder, "add: the folder there that runs are brought to; .cairn in the home folder where none is named");
        app.add_flag("--shared", m_shared, "add: it sees the project's folder under the same path, so nothing is copied");
    }
    Result<Outcome> run() override
    {
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        if (m_action == "list")
            return list(**project);
        const Result<Where> where = Where::fromText(text(m_executor));
        if (!where)
            return fail(where);
        if (where->isLocal())
            return wrongUsage(Text::tr("This computer needs no record; name slurm, slurm+ssh:HOST or ssh:HOST."));
        if (m_action == "test")
            return test(**project, *where);
        const Result<void> changed = m_action == "add" ? setMachine(**project, {*where, text(m_folder), m_shared}) : removeMachine(**project, *where);
        return changed ? list(**project) : fail(changed);
    }

private:
    static Result<Outcome> list(Project &project)
    {
        const auto reader = project.openReader();
        const Result<QList<Machine>> machines = reader ? machinesOf(**reader) : fail(reader);
        if (!machines)
            return fail(machines);
        QJsonArray list;
        QList<QStringList> rows = {{Text::tr("Executor"), Text::tr("Folder there"), Text::tr("Allowed")}};
        for (const Machine &machine : *machines) {
            const bool isAllowed = isMachineTrusted(project, machine);
            QJsonObject object = machine.toJson();
            object.insert(QStringLiteral("trusted"), isAllowed);
            list.append(object);
            rows.append({machine.where.toText(), machine.isOnSharedDisk() ? Text::tr("the project's own") : machine.folderThere(),
                isAllowed ? Text::tr("yes") : Text::tr("no")});
        }
        return Outcome {list, list.isEmpty() ? Text::tr("The project knows no other machines.") : alignedTable(rows)};
    }

    static Result<Outcome> test(Project &project, const Where &where)
    {
        const auto reader = project.openReader();
        const Result<Machine> machine = reader ? machineFor(project, **reader, where) : fail(reader);
        if (!machine)
            return fail(machine);
        const MachineCheck check = checkMachine(*machine, commandControl());
        return Outcome {QJsonObject {{QStringLiteral("good"), check.isGood}, {QStringLiteral("found"), QJsonArray::fromStringList(check.lines)}},
            check.lines.join(QLatin1Char('\n')), check.isGood ? 0 : 1};
    }

    std::string m_project, m_action = "list", m_executor, m_folder;
    bool m_shared = false;
};

} // namespace

std::unique_ptr<Command> makeMachinesCommand() { return std::make_unique<MachinesCommand>(); }

} // namespace cairn
