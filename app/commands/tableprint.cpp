// SPDX-License-Identifier: GPL-3.0-or-later
// Cells as JSON values, as CSV fields, and as columns of text for people.
#include "app/commands/tableprint.h"

#include "models/data/csvwriter.h"
#include "models/data/tablewriter.h"

#include <QBuffer>
#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

// A longer text is cut where columns are aligned; --csv and --json have it whole.
constexpr qsizetype kWidest = 60;

QString textOf(const TableCell &cell) { return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())); }

QJsonValue jsonOf(const TableCell &cell, ColumnType type)
{
    switch (cell.kind) {
    case TableCell::Kind::Integer:
        return type == ColumnType::Boolean ? QJsonValue(cell.integer != 0) : QJsonValue(cell.integer);
    case TableCell::Kind::Real:
        return cell.real;
    case TableCell::Kind::Text:
        return textOf(cell);
    case TableCell::Kind::Missing:
        break;
    }
    return QJsonValue::Null;
}

void addCsv(CsvWriter &csv, const TableCell &cell, ColumnType type)
{
    if (cell.kind == TableCell::Kind::Missing)
        csv.addMissing();
    else if (cell.kind == TableCell::Kind::Integer && type != ColumnType::Boolean)
        csv.add(cell.integer);
    else if (cell.kind == TableCell::Kind::Integer)
        csv.add(QByteArray(cell.integer ? "true" : "false"));
    else if (cell.kind == TableCell::Kind::Real)
        csv.add(exactNumber(cell.real));
    else
        csv.add(QByteArray(cell.text.data(), qsizetype(cell.text.size())));
}

QString shownText(const TableCell &cell, ColumnType type)
{
    QString text;
    if (cell.kind == TableCell::Kind::Integer)
        text = type == ColumnType::Boolean ? QString::fromLatin1(cell.integer ? "true" : "false") : QString::number(cell.integer);
    else if (cell.kind == TableCell::Kind::Real)
        text = QString::number(cell.real, 'g', QLocale::FloatingPointShortest);
    else
        text = textOf(cell).simplified();
    return text.size() > kWidest ? text.left(kWidest - 1) + QChar(0x2026) : text;
}

} // namespace

Result<Outcome> printTable(const CellQuery &query, TablePrint how, const TaskControl &control)
{
    QList<CellColumn> columns;
    QJsonArray rows;
    QList<QStringList> lines;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(&buffer, CsvStyle {',', CsvWriter::LineEnd::Lf, true});
    const Result<qint64> matched = readCells(query,
        [&](const QList<CellColumn> &chosen, qint64) -> Result<void> {
        columns = chosen;
        QStringList names;
        for (const CellColumn &column : chosen)
            names.append(column.name);
        csv.row(names);
        lines.append(names);
        return {};
    },
        [&](std::span<const TableCell> cells) -> Result<void> {
        QJsonObject row;
        QStringList line;
        for (size_t at = 0; at < cells.size(); ++at) {
            const CellColumn &column = columns[qsizetype(at)];
            if (how == TablePrint::Csv)
                addCsv(csv, cells[at], column.type);
            else
                line.append(shownText(cells[at], column.type));
            row.insert(column.name, jsonOf(cells[at], column.type));
        }
        if (how == TablePrint::Csv)
            csv.endRow();
        else
            lines.append(line);
        rows.append(row);
        return {};
    }, control);
    if (!matched)
        return fail(matched);
    if (const Result<void> written = csv.finish(); !written)
        return fail(written);
    QString text = QString::fromUtf8(buffer.data()).chopped(1);
    if (how == TablePrint::Aligned) {
        text = alignedTable(lines);
        if (rows.size() < *matched)
            text += QLatin1Char('\n') + Text::tr("%1 of %2 rows that match").arg(rows.size()).arg(*matched);
    }
    return Outcome {QJsonObject {{QStringLiteral("rows"), rows}, {QStringLiteral("matched"), *matched}}, text};
}

} // namespace cairn
