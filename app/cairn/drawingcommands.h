// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that draw, and so need the widgets.
#pragma once

#include "app/commands/command.h"

namespace cairn {

std::unique_ptr<Command> makePlotCommand();
std::unique_ptr<Command> makeReportCommand();

} // namespace cairn
