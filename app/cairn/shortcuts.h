// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that the person may change: every action has a name, the key it was born with, and the one it has now.
#pragma once

#include "app/cairn/settings.h"

#include <QAction>
#include <QKeySequence>
#include <QList>

namespace cairn {

/** Actions that are live together: the window's, or one page's. */
struct ShortcutScope {
    QString title;
    QList<QAction *> actions; ///< each with an object name; the order in which they are shown
    bool isWindow = false; ///< live on every page, so its keys get in the way everywhere
};

/** Names the action, and gives it the key that the person chose, or else `initial`. */
void setUpShortcut(QAction *action, const Settings &settings, const QString &name, const QKeySequence &initial);
/** The key that the action was born with. */
[[nodiscard]] QKeySequence initialShortcut(const QAction *action);
/** Remembers and uses another key. An empty one takes the key away. */
void changeShortcut(QAction *action, Settings &settings, const QKeySequence &sequence);
/** "Box (B)": what an icon says when the mouse rests on it. */
void nameKeyInToolTip(QAction *action);

} // namespace cairn
