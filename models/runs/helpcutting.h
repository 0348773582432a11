// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a help text into entries: an option's declaration and its words. Private to this room.
#pragma once

#include <QList>
#include <QString>

namespace cairn {

struct HelpEntry {
    QString declaration; ///< "-l LR, --lr LR"; of an argument by position its name
    QString words; ///< the help, in one line
    bool isPositional = false;
    bool isMarked = false; ///< typer's star: required
};

struct HelpParts {
    QList<HelpEntry> entries;
    QString usage;
    bool hasCommands = false, hasBoxes = false, isClick = false, isAbsl = false, isOptparse = false, isArgparse = false;
};

[[nodiscard]] HelpParts cutHelp(const QString &help);

} // namespace cairn
