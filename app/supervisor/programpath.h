// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the file that a command's first word means, and says in a sentence why there is none.
#pragma once

#include "app/supervisor/environment.h"
#include "app/supervisor/result.h"

#include <string>

namespace cairn::supervisor {

// A name without a slash is looked for on the program's own PATH; a relative path starts at the work folder.
Result<std::string> findProgram(const std::string &name, const Environment &environment, const std::string &workFolder);

} // namespace cairn::supervisor
