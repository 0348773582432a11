// SPDX-License-Identifier: GPL-3.0-or-later
// cairn snapshot P: freezes the image labels, or those of a table, and splits them.
#include "app/commands/commandlist.h"

#include "app/commands/snapshotoptions.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class SnapshotCommand : public Command
{
public:
    const char *name() const override { return "snapshot"; }
    const char *summary() const override { return "Freezes the labels as they are now and splits them"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("--name", m_name, "What the snapshot is called");
        m_options.add(app);
        app.add_option("--seed", m_seed, "Seed of the split");
    }
    Result<Outcome> run() override
    {
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        Result<SnapshotRequest> request = m_options.request(**project, m_seed);
        if (!request)
            return fail(request);
        request->name = text(m_name);
        const Result<Snapshot> made = Snapshots(**project).freeze(*request, commandControl());
        if (!made)
            return fail(made);
        const QJsonObject items {{QStringLiteral("train"), made->train}, {QStringLiteral("val"), made->val}, {QStringLiteral("test"), made->test}};
        return Outcome {QJsonObject {{QStringLiteral("snapshot"), made->id}, {QStringLiteral("name"), made->name},
                            {QStringLiteral("digest"), QString::fromLatin1(made->digest.toHex())}, {QStringLiteral("items"), items}},
            Text::tr("%1: %2 for training, %3 for validation, %4 for the test.").arg(made->name).arg(made->train).arg(made->val).arg(made->test)};
    }

private:
    std::string m_project, m_name;
    quint64 m_seed = 1;
    SnapshotOptions m_options;
};

} // namespace

std::unique_ptr<Command> makeSnapshotCommand() { return std::make_unique<SnapshotCommand>(); }

} // namespace cairn
