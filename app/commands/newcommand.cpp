// SPDX-License-Identifier: GPL-3.0-or-later
// cairn new DIR [--name N]: makes a project.
#include "app/commands/commandlist.h"

#include "models/project/migrations.h"

#include <QCoreApplication>

namespace cairn {
namespace {

class NewCommand : public Command
{
public:
    const char *name() const override { return "new"; }
    const char *summary() const override { return "Makes a project in a folder"; }
    void addOptions(CLI::App &app) override
    {
        app.add_option("DIR", m_folder, "The folder; it is made where it is missing")->required();
        app.add_option("--name", m_name, "What the project is called; the folder's name where absent");
    }
    Result<Outcome> run() override
    {
        const auto project = Project::create(text(m_folder), text(m_name));
        if (!project)
            return fail(project);
        return Outcome {QJsonObject {{QStringLiteral("project"), (*project)->folder().absolutePath()}, {QStringLiteral("schema"), kSchemaVersion}},
            QCoreApplication::translate("Commands", "Made the project %1 in %2.").arg((*project)->name(), (*project)->folder().absolutePath())};
    }

private:
    std::string m_folder, m_name;
};

} // namespace

std::unique_ptr<Command> makeNewCommand() { return std::make_unique<NewCommand>(); }

} // namespace cairn
