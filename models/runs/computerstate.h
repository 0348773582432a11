// SPDX-License-Identifier: GPL-3.0-or-later
// What a run is started with besides its labels: computer, system, packages of its language.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace cairn {

/** {host, os, kernel, cpu, cores, memory_bytes, gpu: [{name, driver, memory}]}: what is known; what is not is left out. */
[[nodiscard]] QJsonObject thisComputer();

/** Of the language that a command's program belongs to: {language, program, version, packages: {name: version}}. Asks the program itself
    (Python by importlib.metadata, R by installed.packages) for `patienceMs` at most; empty for other programs and where it does not answer.
    Blocks, so it is called in a task. */
[[nodiscard]] QJsonObject packagesOf(const QStringList &command, int patienceMs = 10'000);

} // namespace cairn
