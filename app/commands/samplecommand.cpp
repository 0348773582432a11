// SPDX-License-Identifier: GPL-3.0-or-later
// cairn sample DIR: makes the sample project in a folder.
#include "app/commands/commandlist.h"

#include "app/commands/apppaths.h"
#include "app/commands/sample.h"
#include "models/project/migrations.h"

#include <QCoreApplication>

namespace cairn {
namespace {

class SampleCommand : public Command
{
public:
    const char *name() const override { return "sample"; }
    const char *summary() const override { return "Makes the sample project in a folder"; }
    void addOptions(CLI::App &app) override { app.add_option("DIR", m_folder, "The folder; it is made where it is missing")->required(); }
    Result<Outcome> run() override
    {
        const Result<QString> made = makeSampleProject(text(m_folder), AppPaths::find().samples, commandControl());
        if (!made)
            return fail(made);
        return Outcome {QJsonObject {{QStringLiteral("project"), *made}, {QStringLiteral("schema"), kSchemaVersion}},
            QCoreApplication::translate("Commands", "Made the sample project in %1.").arg(*made)};
    }

private:
    std::string m_folder;
};

} // namespace

std::unique_ptr<Command> makeSampleCommand() { return std::make_unique<SampleCommand>(); }

} // namespace cairn
