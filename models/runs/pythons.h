// SPDX-License-Identifier: GPL-3.0-or-later
// Which Python a project's recipes use: the one on PATH, or one that the person chose, such as a virtual environment.
#pragma once

#include "models/project/result.h"

#include <QDir>
#include <QStringList>

namespace cairn {

/** Pythons to choose from, as whole paths: the one on PATH, those of virtual environments in the project's folder or the one above (.venv,
    venv, env), and the active one (VIRTUAL_ENV). None is started to find that out. */
[[nodiscard]] QStringList pythonsFor(const QDir &projectFolder);

/** What the person chose for this project on this computer; empty: whatever PATH has. The choice is kept with the user, not in the project, so that
    a stranger's project cannot bring a program along. */
[[nodiscard]] QString chosenPython(const QDir &projectFolder);
/** Empty takes the choice back. An error where there is no such program. */
[[nodiscard]] Result<void> choosePython(const QDir &projectFolder, const QString &program);

} // namespace cairn
