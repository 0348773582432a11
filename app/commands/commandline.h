// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: finds the command, runs it, prints what it says. Exit 0 on success, 1 on a failure, 2 on bad usage.
#pragma once

#include "app/commands/command.h"

namespace cairn {

/** The commands that need no window. Those that draw are handed in by the program that can. */
[[nodiscard]] const QList<CommandMaker> &plainCommands();

/** Whether the first argument is a command (or --version, --help of the command line). */
[[nodiscard]] bool isCommandLine(int argc, char **argv);

[[nodiscard]] int runCommandLine(int argc, char **argv, const QList<CommandMaker> &further);

} // namespace cairn
