// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: finds commands, images, tables, runs and help pages by a few letters.
#pragma once

namespace cairn {

class MainWindow;
class Workspace;

void openFinder(MainWindow &window, Workspace &workspace);

} // namespace cairn
