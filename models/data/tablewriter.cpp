// SPDX-License-Identifier: GPL-3.0-or-later
// The list of formats to export, and what their writers share.
#include "models/data/tablewriter.h"

#include <charconv>
#include <cmath>

namespace cairn {

QByteArray exactNumber(double number)
{
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, number).ptr;
    QByteArray exact(text, end - text);
    if (std::isfinite(number) && !exact.contains('.') && !exact.contains('e'))
        exact += ".0";
    return exact;
}

QList<ExportFormat> exportFormats() { return {csvExport(), tsvExport(), workbookExport(), jsonLinesExport(), databaseExport()}; }

} // namespace cairn
