// SPDX-License-Identifier: GPL-3.0-or-later
// A small file of separated values read as a whole.
#include "models/data/csvreader.h"

#include <QCoreApplication>

namespace cairn {

qsizetype CsvTable::column(const QString &name) const
{
    for (qsizetype at = 0; at < header.size(); ++at) {
        if (header[at].trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return at;
    }
    return -1;
}

Result<CsvTable> readCsvTable(const QString &path, qint64 maximumRows)
{
    Result<CsvDialect> dialect = detectDialect(path);
    if (!dialect)
        return fail(dialect);
    const auto reader = CsvReader::open(path, *dialect);
    if (!reader)
        return fail(reader);
    CsvTable table;
    // The first line is the header even where it might be values: who reads a whole file asks for columns by name.
    if ((*reader)->next())
        table.header = (*reader)->texts();
    while ((maximumRows < 0 || table.rows.size() < maximumRows) && (*reader)->next()) {
        QStringList row = (*reader)->texts();
        if (row.size() > table.header.size()) {
            table.failed.append({(*reader)->line(), QCoreApplication::translate("CsvFile", "There are %1 fields where the header has %2.")
                                                        .arg(row.size())
                                                        .arg(table.header.size())});
            continue;
        }
        row.resize(table.header.size());
        table.rows.append(row);
        table.lines.append((*reader)->line());
    }
    table.failed += (*reader)->problems();
    return table;
}

} // namespace cairn
