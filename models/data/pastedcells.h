// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that were copied in another program, as separated values.
#pragma once

#include <QByteArray>
#include <QString>

namespace cairn {

/** Tab-separated UTF-8 from what a clipboard holds: the plain text where it has tabs, else the first table of the HTML, else the plain text.
    Empty where there is nothing. */
[[nodiscard]] QByteArray pastedCells(const QString &plain, const QString &html);

} // namespace cairn
