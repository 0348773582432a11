// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar: everything the window can do, with its shortcuts.
#pragma once

#include <QList>

class QAction;

namespace cairn {

class MainWindow;
class Settings;

/** Builds the menu bar anew for what is open and which page is shown. */
void buildMenus(MainWindow &window, Settings &settings);
/** The entries whose keys may be changed, as they stand in the menus. */
[[nodiscard]] QList<QAction *> namedMenuActions(const MainWindow &window);

} // namespace cairn
