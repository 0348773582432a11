// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps Enter for a line that is being typed, where the page has an action on that key.
#pragma once

class QLineEdit;

namespace cairn {

/** Qt keeps letters for the line edit by itself, but gives Enter to the page's shortcut first. */
void keepEnterForTyping(QLineEdit *edit);

} // namespace cairn
