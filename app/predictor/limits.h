// SPDX-License-Identifier: GPL-3.0-or-later
// What this process may take: a model is a stranger's file.
#pragma once

#include <QtGlobal>

namespace cairn::predictor {

/** No more memory than this, and no core file. */
void limitProcess(qint64 memoryBytes);

/** Standard output is the conversation's alone: what libraries print goes to standard error from now on. Returns the descriptor. */
[[nodiscard]] int takeStandardOutput();

} // namespace cairn::predictor
