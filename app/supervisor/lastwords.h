// SPDX-License-Identifier: GPL-3.0-or-later
// Reads at the end of a program's error output why it failed: whether memory ran out, and the last thing it said.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cairn::supervisor {

// What explains a failure in `output`, the end of the program's stderr; a whole sentence, empty where there is nothing.
std::string explanation(std::string_view output);

// The same of a log file, of which the last kilobytes are read.
std::string explanationOf(const std::string &errorFile);

// How often the kernel has killed a process of this machine's or this group's for want of memory; nothing where it does not tell.
std::optional<unsigned long> memoryKills();

} // namespace cairn::supervisor
