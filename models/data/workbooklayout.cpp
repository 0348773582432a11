// SPDX-License-Identifier: GPL-3.0-or-later
// Guesses about the upper rows of a sheet, each of them told.
#include "models/data/workbooklayout.h"

#include "models/data/csvlayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr qsizetype kMostTitles = 20;
constexpr qsizetype kToldAreas = 5;

qsizetype filled(const SheetRow &row)
{
    return std::count_if(row.texts.begin(), row.texts.end(), [](const QString &text) { return !text.trimmed().isEmpty(); });
}

qsizetype widthOf(const QList<SheetRow> &rows)
{
    qsizetype width = 0;
    for (const SheetRow &row : rows)
        width = std::max(width, row.texts.size());
    return width;
}

bool isAllText(const SheetRow &row)
{
    for (qsizetype column = 0; column < row.texts.size(); ++column) {
        if (!row.texts[column].isEmpty() && !row.isText[column])
            return false;
    }
    return filled(row) > 0;
}

/** Rows above the table with one cell in them: its title, a date. */
qsizetype titleRows(const QList<SheetRow> &rows, qsizetype width, SheetLayout &layout)
{
    qsizetype titles = 0;
    while (width > 1 && titles < std::min(rows.size() - 1, kMostTitles) && filled(rows[titles]) <= 1) {
        const QString text = rows[titles].texts.join(QString()).simplified().left(60);
        layout.notes.append({rows[titles].number, Tr::tr("\"%1\" stands alone in its row: it is taken for a title above the table.").arg(text)});
        ++titles;
    }
    return titles;
}

QStringList padded(QStringList texts, qsizetype width)
{
    while (texts.size() < width)
        texts.append(QString());
    return texts;
}

/** The text of an area stands for all of its columns. */
void spread(QStringList &names, const WorkbookArea &area)
{
    for (int column = area.firstColumn + 1; column <= area.lastColumn && column < names.size(); ++column)
        names[column] = names.value(area.firstColumn);
}

bool guessHeader(const QList<SheetRow> &rows, qsizetype first, qsizetype width)
{
    QList<QStringList> records;
    for (const SheetRow &row : rows.mid(first))
        records.append(padded(row.texts, width));
    return csvLayout(records, {}, false).hasHeader;
}

void noteBodyAreas(const QList<WorkbookArea> &areas, SheetLayout &layout)
{
    QStringList written;
    for (const WorkbookArea &area : areas) {
        if (area.firstRow > layout.lastHeaderRow)
            written.append(area.written);
    }
    if (written.isEmpty())
        return;
    const QString some = written.mid(0, kToldAreas).join(QStringLiteral(", ")) + (written.size() > kToldAreas ? QStringLiteral("…") : QString());
    layout.notes.append({0, Tr::tr("%n area(s) of merged cells stand among the rows (%1): only the first cell of each has its value.", nullptr, int(written.size())).arg(some)});
}

} // namespace

SheetLayout sheetLayout(const QList<SheetRow> &rows, const QList<WorkbookArea> &areas, std::optional<bool> hasHeader)
{
    SheetLayout layout;
    const qsizetype width = widthOf(rows);
    layout.names = padded({}, width);
    if (rows.isEmpty())
        return layout;
    const qsizetype titles = hasHeader.value_or(true) ? titleRows(rows, width, layout) : 0;
    if (!hasHeader.value_or(guessHeader(rows, titles, width))) {
        layout.notes.clear();
        noteBodyAreas(areas, layout);
        return layout;
    }
    const SheetRow &header = rows[titles];
    layout.names = padded(header.texts, width);
    layout.lastHeaderRow = header.number;
    QStringList groups;
    bool hasWide = false;
    for (const WorkbookArea &area : areas) {
        if (area.firstRow != header.number)
            continue;
        groups.append(area.written);
        hasWide = hasWide || area.firstColumn != area.lastColumn;
        spread(layout.names, area);
    }
    // Names of groups above names of columns.
    if (hasWide && titles + 1 < rows.size() && rows[titles + 1].number == header.number + 1 && isAllText(rows[titles + 1])) {
        const QStringList below = padded(rows[titles + 1].texts, width);
        for (qsizetype column = 0; column < width; ++column)
            layout.names[column] = (layout.names[column] + QLatin1Char(' ') + below[column]).simplified();
        layout.lastHeaderRow = header.number + 1;
    }
    if (!groups.isEmpty())
        layout.notes.append({header.number, Tr::tr("Merged cells in the header (%1): their text is in the name of each of their columns.").arg(groups.mid(0, 10).join(QStringLiteral(", ")))});
    noteBodyAreas(areas, layout);
    return layout;
}

} // namespace cairn
