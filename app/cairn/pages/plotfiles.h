// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a file and writes a plot into it: a picture, a drawing, a page, or its numbers.
#pragma once

#include "app/cairn/session.h"

namespace cairn {

class DrawnPlot;

/** Nothing where the person thought better of it. */
void exportPlot(Session &session, QWidget *parent, DrawnPlot &plot, const QString &suggestedName);
/** The rows of a plot or a table as CSV. */
[[nodiscard]] Result<void> writeRows(const QList<QStringList> &rows, const QString &file);
/** A name that every disk takes: letters and digits, the rest as "-". */
[[nodiscard]] QString fileNameFrom(const QString &title);

} // namespace cairn
