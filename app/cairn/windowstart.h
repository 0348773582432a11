// SPDX-License-Identifier: GPL-3.0-or-later
// Starting the window: fonts, theme, language, and what was asked to be opened.
#pragma once

class QApplication;
class QString;

namespace cairn {

/** Names, icon, theme and translations of the application; also used by the tour and the window's tests. */
void prepareApplication(QApplication &application, const QString &language = {});

/** The window's event loop. `cairn`, `cairn PROJECT`, `cairn --sample`. */
[[nodiscard]] int runWindow(int argc, char **argv);

} // namespace cairn
