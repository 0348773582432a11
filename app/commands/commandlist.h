// SPDX-License-Identifier: GPL-3.0-or-later
// Every command's maker. A new command is one file and one line here and in commandline.cpp.
#pragma once

#include "app/commands/command.h"

namespace cairn {

std::unique_ptr<Command> makeNewCommand();
std::unique_ptr<Command> makeSampleCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeIngestCommand();
std::unique_ptr<Command> makeServeCommand();
std::unique_ptr<Command> makeLabelCommand();
std::unique_ptr<Command> makeRuleCommand();
std::unique_ptr<Command> makeDeriveCommand();
std::unique_ptr<Command> makeUndoCommand();
std::unique_ptr<Command> makeRedoCommand();
std::unique_ptr<Command> makeSnapshotCommand();
std::unique_ptr<Command> makeTrainCommand();
std::unique_ptr<Command> makeRunCommand();
std::unique_ptr<Command> makeQueueCommand();
std::unique_ptr<Command> makeSweepCommand();
std::unique_ptr<Command> makeAgainCommand();
std::unique_ptr<Command> makeTrustCommand();
std::unique_ptr<Command> makeMachinesCommand();
std::unique_ptr<Command> makeStopCommand();
std::unique_ptr<Command> makeRunsCommand();
std::unique_ptr<Command> makeCompareCommand();
std::unique_ptr<Command> makePointsCommand();
std::unique_ptr<Command> makePredictCommand();
std::unique_ptr<Command> makePredictionsCommand();
std::unique_ptr<Command> makeFindCommand();
std::unique_ptr<Command> makeInfoCommand();
std::unique_ptr<Command> makeCheckCommand();
std::unique_ptr<Command> makeTableCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeRecipeCommand();

} // namespace cairn
