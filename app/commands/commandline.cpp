// SPDX-License-Identifier: GPL-3.0-or-later
// One CLI11 application with a subcommand for each command.
#include "app/commands/commandline.h"

#include "app/commands/commandlist.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace cairn {
namespace {

void printLine(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fputc('\n', stream);
}

QByteArray jsonText(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

int execute(Command &command, bool asJson)
{
    const Result<Outcome> outcome = command.run();
    if (!outcome) {
        printLine(stderr, outcome.error().sentence.toUtf8());
        return outcome.error().kind == Error::Kind::Usage ? 2 : 1;
    }
    if (asJson)
        printLine(stdout, jsonText(outcome->json));
    else if (!outcome->text.isEmpty())
        printLine(stdout, outcome->text.toUtf8());
    return outcome->exitCode;
}

QList<CommandMaker> allCommands(const QList<CommandMaker> &further) { return plainCommands() + further; }

} // namespace

const QList<CommandMaker> &plainCommands()
{
    static const QList<CommandMaker> kCommands = {
        makeNewCommand, makeSampleCommand, makeInfoCommand, makeCheckCommand, // a project
        makeImportCommand, makeTableCommand, makeExportCommand, makeFindCommand, makeDeriveCommand, // data
        makeLabelCommand, makeRuleCommand, makeUndoCommand, makeRedoCommand, makeSnapshotCommand, // labels
        makeTrainCommand, makeRunCommand, makeSweepCommand, makeAgainCommand, makeStopCommand, makeQueueCommand, // launching
        makeRecipeCommand, makeMachinesCommand, makeTrustCommand,
        makeRunsCommand, makeCompareCommand, makePointsCommand, makePredictCommand, makePredictionsCommand, // results
        makeIngestCommand, makeServeCommand, // other programs' logs
    };
    return kCommands;
}

bool isCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const QByteArray first(argv[1]);
    if (first == "--version" || first == "--help" || first == "-h" || first == "help" || first == "plot" || first == "report")
        return true;
    const QList<CommandMaker> &commands = plainCommands();
    // A project's folder may be named like a command; "./new" then opens it.
    return std::any_of(commands.begin(), commands.end(), [&](CommandMaker make) { return first == make()->name(); });
}

int runCommandLine(int argc, char **argv, const QList<CommandMaker> &further)
{
    CLI::App app("Cairn: label, train, compare. Without a command it opens its window: cairn [PROJECT]", "cairn");
    app.set_version_flag("--version", CAIRN_VERSION);
    app.require_subcommand(1);
    std::vector<std::pair<CLI::App *, std::unique_ptr<Command>>> commands;
    bool asJson = false;
    for (const CommandMaker make : allCommands(further)) {
        std::unique_ptr<Command> command = make();
        CLI::App *sub = app.add_subcommand(command->name(), command->summary());
        command->addOptions(*sub);
        if (command->hasJson())
            sub->add_flag("--json", asJson, "Print one JSON object or array");
        commands.emplace_back(sub, std::move(command));
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    int status = 2;
    for (const auto &[sub, command] : commands) {
        if (sub->parsed())
            status = execute(*command, asJson);
    }
    return status;
}

} // namespace cairn
